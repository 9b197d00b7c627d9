// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface CblasCalls {
    double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    double cblas_dnrm2(int n, MemorySegment x, int incX);

    void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY);

    void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);
}
