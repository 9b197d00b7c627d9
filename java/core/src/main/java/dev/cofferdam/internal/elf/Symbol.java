package dev.cofferdam.internal.elf;

/**
 * The function that an address lies in.
 *
 * @param name as the file has it: C++ names are mangled
 * @param offset of the address from the function's beginning, in bytes
 */
public record Symbol(String name, long offset) {}
