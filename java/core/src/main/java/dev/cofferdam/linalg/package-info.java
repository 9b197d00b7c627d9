/** BLAS and LAPACK: the interfaces, and the implementation that runs in this JVM. */
@NullMarked
package dev.cofferdam.linalg;

import org.jspecify.annotations.NullMarked;
