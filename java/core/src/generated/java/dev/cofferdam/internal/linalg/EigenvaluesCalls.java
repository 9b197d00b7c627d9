// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface EigenvaluesCalls extends Calls {
    int LAPACKE_ssyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork);

    int LAPACKE_dsyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork);

    int LAPACKE_cheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork);

    int LAPACKE_zheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork);

    int LAPACKE_ssyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork);

    int LAPACKE_dsyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork);

    int LAPACKE_cheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork);

    int LAPACKE_zheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork);

    int LAPACKE_sstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work);

    int LAPACKE_dstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work);

    int LAPACKE_sgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork);

    int LAPACKE_dgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork);

    int LAPACKE_cgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_ssygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork);

    int LAPACKE_dsygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork);

    int LAPACKE_chegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zhegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_ssygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork);

    int LAPACKE_dsygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork);

    int LAPACKE_chegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork);

    int LAPACKE_zhegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork);

    int LAPACKE_sggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork);

    int LAPACKE_dggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork);

    int LAPACKE_cggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork);
}
