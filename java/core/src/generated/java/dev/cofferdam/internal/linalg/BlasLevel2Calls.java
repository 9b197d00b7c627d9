// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface BlasLevel2Calls extends Calls {
    void cblas_sgemv(
            int order, int trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY);

    void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY);

    void cblas_cgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY);

    void cblas_zgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY);

    void cblas_sgbmv(
            int order, int trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY);

    void cblas_dgbmv(
            int order, int trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY);

    void cblas_cgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY);

    void cblas_zgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY);

    void cblas_ssymv(
            int order, int uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY);

    void cblas_dsymv(
            int order, int uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY);

    void cblas_chemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_zhemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_ssbmv(
            int order, int uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY);

    void cblas_dsbmv(
            int order, int uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY);

    void cblas_chbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_zhbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_sspmv(
            int order, int uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY);

    void cblas_dspmv(
            int order, int uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY);

    void cblas_chpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_zhpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY);

    void cblas_strmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_dtrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_ctrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_ztrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_stbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_dtbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_ctbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_ztbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_stpmv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_dtpmv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_ctpmv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_ztpmv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_strsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_dtrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_ctrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_ztrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX);

    void cblas_stbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_dtbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_ctbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_ztbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    void cblas_stpsv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_dtpsv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_ctpsv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_ztpsv(int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX);

    void cblas_sger(
            int order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a,
            int lda);

    void cblas_dger(
            int order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_cgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_zgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_cgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_zgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_ssyr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    void cblas_dsyr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    void cblas_cher(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    void cblas_zher(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    void cblas_sspr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap);

    void cblas_dspr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap);

    void cblas_chpr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap);

    void cblas_zhpr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap);

    void cblas_ssyr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_dsyr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_cher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_zher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    void cblas_sspr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);

    void cblas_dspr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);

    void cblas_chpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);

    void cblas_zhpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);
}
