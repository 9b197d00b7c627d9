// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface SingularValuesCalls extends Calls {
    int LAPACKE_sgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork);

    int LAPACKE_dgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork);

    int LAPACKE_cgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork);

    int LAPACKE_zgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork);

    int LAPACKE_sgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork);

    int LAPACKE_dgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork);

    int LAPACKE_cgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork);
}
