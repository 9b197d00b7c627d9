/** The ways by which heap arrays reach the library, each taken on purpose, and which of them it takes by itself. */
@NullMarked
package dev.cofferdam.bench.compute.transport;

import org.jspecify.annotations.NullMarked;
