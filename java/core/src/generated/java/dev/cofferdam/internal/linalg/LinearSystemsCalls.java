// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface LinearSystemsCalls extends Calls {
    int LAPACKE_sgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_cgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_zgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    int LAPACKE_sgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    int LAPACKE_dgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    int LAPACKE_cgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    int LAPACKE_zgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    int LAPACKE_sgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_dgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_cgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_zgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_sgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_dgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_cgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_zgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_sgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork);

    int LAPACKE_dgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_cgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork);

    int LAPACKE_zgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    float LAPACKE_slange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_dlange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work);

    float LAPACKE_clange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_zlange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work);

    int LAPACKE_sposv_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_dposv_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_cposv_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_zposv_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_spotrf_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_cpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_zpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_spotrs_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_dpotrs_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_cpotrs_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_zpotrs_work(int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    int LAPACKE_spotri_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_dpotri_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_cpotri_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_zpotri_work(int order, byte uplo, int n, MemorySegment a, int lda);

    int LAPACKE_spocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork);

    int LAPACKE_dpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_cpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork);

    int LAPACKE_zpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    float LAPACKE_slansy_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_dlansy_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    float LAPACKE_clansy_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_zlansy_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    float LAPACKE_clanhe_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_zlanhe_work(int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work);

    int LAPACKE_ssysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_dsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_csysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_zsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_chesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_zhesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork);

    int LAPACKE_ssytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_dsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_csytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_zsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_chetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_zhetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork);

    int LAPACKE_ssytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_dsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_csytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_zsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_chetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_zhetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    int LAPACKE_ssytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_dsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_csytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_zsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_chetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_zhetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work);

    int LAPACKE_ssycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_dsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork);

    int LAPACKE_csycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work);

    int LAPACKE_zsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work);

    int LAPACKE_checon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work);

    int LAPACKE_zhecon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work);

    int LAPACKE_strtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb);

    int LAPACKE_dtrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb);

    int LAPACKE_ctrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb);

    int LAPACKE_ztrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb);

    int LAPACKE_strtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda);

    int LAPACKE_dtrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda);

    int LAPACKE_ctrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda);

    int LAPACKE_ztrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda);

    int LAPACKE_strcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_dtrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork);

    int LAPACKE_ctrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    int LAPACKE_ztrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork);

    float LAPACKE_slantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_dlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work);

    float LAPACKE_clantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work);

    double LAPACKE_zlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work);
}
