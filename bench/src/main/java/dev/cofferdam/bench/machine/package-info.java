/** What several benchmarks measure with: a pair of CPUs, the C programs, calls that hang. */
@NullMarked
package dev.cofferdam.bench.machine;

import org.jspecify.annotations.NullMarked;
