package dev.cofferdam.cli;

import org.jspecify.annotations.Nullable;

/**
 * A type and, where one is given, the name of what has it: the result and the name of a function, or a parameter.
 *
 * @param type the type
 * @param name the name, or null
 */
record CDeclaration(CType type, @Nullable String name) {}
