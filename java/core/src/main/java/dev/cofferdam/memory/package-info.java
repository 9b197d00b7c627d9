/** Memory that Java and the workers see at the same address. */
@NullMarked
package dev.cofferdam.memory;

import org.jspecify.annotations.NullMarked;
