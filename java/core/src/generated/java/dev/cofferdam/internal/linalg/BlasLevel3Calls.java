// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface BlasLevel3Calls extends Calls {
    void cblas_sgemm(
            int order, int transA, int transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    void cblas_cgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_zgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_ssymm(
            int order, int side, int uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc);

    void cblas_dsymm(
            int order, int side, int uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc);

    void cblas_csymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_zsymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_chemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_zhemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_ssyrk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc);

    void cblas_dsyrk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc);

    void cblas_csyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc);

    void cblas_zsyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc);

    void cblas_cherk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc);

    void cblas_zherk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc);

    void cblas_ssyr2k(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc);

    void cblas_dsyr2k(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc);

    void cblas_csyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_zsyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc);

    void cblas_cher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    void cblas_zher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    void cblas_strmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    void cblas_dtrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    void cblas_ctrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    void cblas_ztrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    void cblas_strsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    void cblas_dtrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    void cblas_ctrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    void cblas_ztrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);
}
