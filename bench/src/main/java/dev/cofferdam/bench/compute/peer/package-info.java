/** Those that are compared: this library, C, and other libraries for Java. */
@NullMarked
package dev.cofferdam.bench.compute.peer;

import org.jspecify.annotations.NullMarked;
