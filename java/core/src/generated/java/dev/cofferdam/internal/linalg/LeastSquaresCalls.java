// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface LeastSquaresCalls extends Calls {
    int LAPACKE_sgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork);

    int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork);

    int LAPACKE_cgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork);

    int LAPACKE_zgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork);

    int LAPACKE_sgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork);

    int LAPACKE_dgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork);

    int LAPACKE_cgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_sgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork);

    int LAPACKE_dgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork);

    int LAPACKE_cgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork);

    int LAPACKE_zgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork);

    int LAPACKE_sgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork);

    int LAPACKE_dgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork);

    int LAPACKE_cgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_sgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_dgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_cgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_zgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_sgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_dgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_cgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_zgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_sgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork);

    int LAPACKE_dgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork);

    int LAPACKE_cgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_zgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork);

    int LAPACKE_sorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_dorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_cungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_zungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_sorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_dorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_cunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_zunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork);

    int LAPACKE_sormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_dormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_cunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_zunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_sormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_dormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_cunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);

    int LAPACKE_zunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork);
}
