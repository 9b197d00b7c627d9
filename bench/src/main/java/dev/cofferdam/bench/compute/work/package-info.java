/** The same work for all that are compared: routines, sizes, data, and what their answers are checked by. */
@NullMarked
package dev.cofferdam.bench.compute.work;

import org.jspecify.annotations.NullMarked;
