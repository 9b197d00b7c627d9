// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/**
 * BLAS for many matrices of one size at once. A part of {@link Blas}, whose documentation says what holds for all
 * routines.
 *
 * <p>Matrices of a batch lie at equal distances, their strides. Each product is a call of {@code gemm}: on workers each
 * has the deadline for itself, and after an exception the first results are there. Long batches hold off no safepoint.
 */
public interface BlasBatches {
    /** As the method with offsets, with each of them 0. */
    default void sgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int lda,
            int strideA, float[] b, int ldb, int strideB, float beta, float[] c, int ldc, int strideC, int batchSize) {
        sgemm_batch_strided(
                order, transA, transB, m, n, k, alpha, a, 0, lda, strideA, b, 0, ldb, strideB, beta, c, 0, ldc, strideC,
                batchSize);
    }

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alpha the factor of the products
     * @param a the matrices A
     * @param offsetA index of the first element of the first in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param offsetB index of the first element of the first in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param beta the factor of the old C, which counts for nothing when this is 0
     * @param c the matrices C, which must not overlap
     * @param offsetC index of the first element of the first in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void sgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int offsetA,
            int lda, int strideA, float[] b, int offsetB, int ldb, int strideB, float beta, float[] c, int offsetC,
            int ldc, int strideC, int batchSize);

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alpha the factor of the products
     * @param a the matrices A
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param beta the factor of the old C, which counts for nothing when this is 0
     * @param c the matrices C, which must not overlap
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void sgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            long strideA, MemorySegment b, int ldb, long strideB, float beta, MemorySegment c, int ldc, long strideC,
            int batchSize);

    /** As the method with offsets, with each of them 0. */
    default void dgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int lda,
            int strideA, double[] b, int ldb, int strideB, double beta, double[] c, int ldc, int strideC,
            int batchSize) {
        dgemm_batch_strided(
                order, transA, transB, m, n, k, alpha, a, 0, lda, strideA, b, 0, ldb, strideB, beta, c, 0, ldc, strideC,
                batchSize);
    }

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alpha the factor of the products
     * @param a the matrices A
     * @param offsetA index of the first element of the first in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param offsetB index of the first element of the first in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param beta the factor of the old C, which counts for nothing when this is 0
     * @param c the matrices C, which must not overlap
     * @param offsetC index of the first element of the first in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void dgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, int strideA, double[] b, int offsetB, int ldb, int strideB, double beta, double[] c, int offsetC,
            int ldc, int strideC, int batchSize);

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alpha the factor of the products
     * @param a the matrices A
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param beta the factor of the old C, which counts for nothing when this is 0
     * @param c the matrices C, which must not overlap
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void dgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, long strideA, MemorySegment b, int ldb, long strideB, double beta, MemorySegment c, int ldc,
            long strideC, int batchSize);

    /** As the method with offsets, with each of them 0. */
    default void cgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int lda, int strideA, float[] b, int ldb, int strideB, double betaRe, double betaIm, float[] c,
            int ldc, int strideC, int batchSize) {
        cgemm_batch_strided(
                order, transA, transB, m, n, k, alphaRe, alphaIm, a, 0, lda, strideA, b, 0, ldb, strideB, betaRe,
                betaIm, c, 0, ldc, strideC, batchSize);
    }

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrices A
     * @param offsetA index of the first element of the first in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param offsetB index of the first element of the first in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param betaRe the factor of the old C, which counts for nothing when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrices C, which must not overlap
     * @param offsetC index of the first element of the first in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void cgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int offsetA, int lda, int strideA, float[] b, int offsetB, int ldb, int strideB, double betaRe,
            double betaIm, float[] c, int offsetC, int ldc, int strideC, int batchSize);

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrices A
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param betaRe the factor of the old C, which counts for nothing when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrices C, which must not overlap
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void cgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, long strideA, MemorySegment b, int ldb, long strideB, double betaRe,
            double betaIm, MemorySegment c, int ldc, long strideC, int batchSize);

    /** As the method with offsets, with each of them 0. */
    default void zgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int lda, int strideA, double[] b, int ldb, int strideB, double betaRe, double betaIm,
            double[] c, int ldc, int strideC, int batchSize) {
        zgemm_batch_strided(
                order, transA, transB, m, n, k, alphaRe, alphaIm, a, 0, lda, strideA, b, 0, ldb, strideB, betaRe,
                betaIm, c, 0, ldc, strideC, batchSize);
    }

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrices A
     * @param offsetA index of the first element of the first in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param offsetB index of the first element of the first in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param betaRe the factor of the old C, which counts for nothing when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrices C, which must not overlap
     * @param offsetC index of the first element of the first in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void zgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int offsetA, int lda, int strideA, double[] b, int offsetB, int ldb, int strideB, double betaRe,
            double betaIm, double[] c, int offsetC, int ldc, int strideC, int batchSize);

    /**
     * Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.
     *
     * @param order how matrices are stored
     * @param transA which form of each A is taken
     * @param transB which form of each B is taken
     * @param m rows of each op(A) and C, 0 or more
     * @param n columns of each op(B) and C, 0 or more
     * @param k columns of each op(A), rows of each op(B), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrices A
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideA the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param b the matrices B
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideB the distance between the first elements of neighbouring matrices; 0 if one matrix serves all
     * @param betaRe the factor of the old C, which counts for nothing when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrices C, which must not overlap
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param strideC the distance between the first elements of neighbouring matrices
     * @param batchSize how many matrices there are of each, 0 or more
     */
    void zgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, long strideA, MemorySegment b, int ldb, long strideB, double betaRe,
            double betaIm, MemorySegment c, int ldc, long strideC, int batchSize);
}
