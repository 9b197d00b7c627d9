/** The window that all processes share, and the ranges of it that arenas occupy. */
@NullMarked
package dev.cofferdam.internal.memory;

import org.jspecify.annotations.NullMarked;
