/** Names for addresses, out of ELF files that are not trusted to be what they seem. */
@NullMarked
package dev.cofferdam.internal.elf;

import org.jspecify.annotations.NullMarked;
