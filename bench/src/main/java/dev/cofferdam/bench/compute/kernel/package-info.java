/** The kernels that BLAS lacks: on arrays beside the Vector API, on large memory beside STREAM. */
@NullMarked
package dev.cofferdam.bench.compute.kernel;

import org.jspecify.annotations.NullMarked;
