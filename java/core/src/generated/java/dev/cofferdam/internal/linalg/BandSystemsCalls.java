// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface BandSystemsCalls extends Calls {
    int LAPACKE_sgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_dgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_cgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_zgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_sgbtrf_work(int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    int LAPACKE_dgbtrf_work(int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    int LAPACKE_cgbtrf_work(int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    int LAPACKE_zgbtrf_work(int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    int LAPACKE_sgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    int LAPACKE_dgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    int LAPACKE_cgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    int LAPACKE_zgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    int LAPACKE_sgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork);

    int LAPACKE_dgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork);

    int LAPACKE_cgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork);

    int LAPACKE_zgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork);

    float LAPACKE_slangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work);

    double LAPACKE_dlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work);

    float LAPACKE_clangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work);

    double LAPACKE_zlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work);

    int LAPACKE_spbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_dpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_cpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_zpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_spbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab);

    int LAPACKE_dpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab);

    int LAPACKE_cpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab);

    int LAPACKE_zpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab);

    int LAPACKE_spbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_dpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_cpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_zpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    int LAPACKE_spbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_dpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_cpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    int LAPACKE_zpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    int LAPACKE_sgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb);

    int LAPACKE_dgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb);

    int LAPACKE_cgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb);

    int LAPACKE_zgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb);

    int LAPACKE_sgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    int LAPACKE_dgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    int LAPACKE_cgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    int LAPACKE_zgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    int LAPACKE_sgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_dgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_cgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_zgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_sgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork);

    int LAPACKE_dgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork);

    int LAPACKE_cgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_zgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_sptsv_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_dptsv_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_cptsv_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_zptsv_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_spttrf_work(int n, MemorySegment d, MemorySegment e);

    int LAPACKE_dpttrf_work(int n, MemorySegment d, MemorySegment e);

    int LAPACKE_cpttrf_work(int n, MemorySegment d, MemorySegment e);

    int LAPACKE_zpttrf_work(int n, MemorySegment d, MemorySegment e);

    int LAPACKE_spttrs_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_dpttrs_work(int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_cpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_zpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    int LAPACKE_sptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_dptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_cptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_zptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work);

    int LAPACKE_sppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_dppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_cppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_zppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_spptrf_work(int order, byte uplo, int n, MemorySegment ap);

    int LAPACKE_dpptrf_work(int order, byte uplo, int n, MemorySegment ap);

    int LAPACKE_cpptrf_work(int order, byte uplo, int n, MemorySegment ap);

    int LAPACKE_zpptrf_work(int order, byte uplo, int n, MemorySegment ap);

    int LAPACKE_spptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_dpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_cpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_zpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    int LAPACKE_sppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork);

    int LAPACKE_dppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork);

    int LAPACKE_cppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork);

    int LAPACKE_zppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork);
}
