// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface LapackeCalls {
    int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_dpotrs_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork);
}
