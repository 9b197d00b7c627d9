/** The command line of the benchmarks. */
@NullMarked
package dev.cofferdam.bench;

import org.jspecify.annotations.NullMarked;
