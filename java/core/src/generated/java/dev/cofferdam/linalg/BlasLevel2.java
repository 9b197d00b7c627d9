// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** BLAS level 2: a matrix and vectors. A part of {@link Blas}, whose documentation says what holds for all routines. */
public interface BlasLevel2 {
    /** As the method with offsets, with each of them 0. */
    default void sgemv(
            Order order, Transpose trans, int m, int n, float alpha, float[] a, int lda, float[] x, int incX,
            float beta, float[] y, int incY) {
        sgemv(order, trans, m, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void sgemv(
            Order order, Transpose trans, int m, int n, float alpha, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX, float beta, float[] y, int offsetY, int incY);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void sgemv(
            Order order, Transpose trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int lda, double[] x, int incX,
            double beta, double[] y, int incY) {
        dgemv(order, trans, m, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void cgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, float[] a, int lda, float[] x,
            int incX, double betaRe, double betaIm, float[] y, int incY) {
        cgemv(order, trans, m, n, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void cgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void cgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, double[] a, int lda, double[] x,
            int incX, double betaRe, double betaIm, double[] y, int incY) {
        zgemv(order, trans, m, n, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY,
            int incY);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void zgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void sgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, float alpha, float[] a, int lda, float[] x,
            int incX, float beta, float[] y, int incY) {
        sgbmv(order, trans, m, n, kl, ku, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void sgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, float alpha, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, float beta, float[] y, int offsetY, int incY);

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, m by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void sgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, float beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alpha, double[] a, int lda, double[] x,
            int incX, double beta, double[] y, int incY) {
        dgbmv(order, trans, m, n, kl, ku, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alpha, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX, double beta, double[] y, int offsetY, int incY);

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, m by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void dgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, double beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void cgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, float[] a,
            int lda, float[] x, int incX, double betaRe, double betaIm, float[] y, int incY) {
        cgbmv(order, trans, m, n, kl, ku, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void cgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y,
            int offsetY, int incY);

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, m by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void cgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, double[] a,
            int lda, double[] x, int incX, double betaRe, double betaIm, double[] y, int incY) {
        zgbmv(order, trans, m, n, kl, ku, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y,
            int offsetY, int incY);

    /**
     * Band matrix times vector: y = alpha op(A) x + beta y.
     * <p>As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, m by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, kl + ku + 1 or more
     * @param x the vector x, of n (if {@code trans} is NO_TRANS, else m) elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of m (if {@code trans} is NO_TRANS, else n) elements
     * @param incY the distance between its elements, not 0
     */
    void zgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void ssymv(
            Order order, UpLo uplo, int n, float alpha, float[] a, int lda, float[] x, int incX, float beta, float[] y,
            int incY) {
        ssymv(order, uplo, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void ssymv(
            Order order, UpLo uplo, int n, float alpha, float[] a, int offsetA, int lda, float[] x, int offsetX,
            int incX, float beta, float[] y, int offsetY, int incY);

    /**
     * Symmetric matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void ssymv(
            Order order, UpLo uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dsymv(
            Order order, UpLo uplo, int n, double alpha, double[] a, int lda, double[] x, int incX, double beta,
            double[] y, int incY) {
        dsymv(order, uplo, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dsymv(
            Order order, UpLo uplo, int n, double alpha, double[] a, int offsetA, int lda, double[] x, int offsetX,
            int incX, double beta, double[] y, int offsetY, int incY);

    /**
     * Symmetric matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void dsymv(
            Order order, UpLo uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void chemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] a, int lda, float[] x, int incX,
            double betaRe, double betaIm, float[] y, int incY) {
        chemv(order, uplo, n, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void chemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY);

    /**
     * Hermitian matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void chemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zhemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] a, int lda, double[] x, int incX,
            double betaRe, double betaIm, double[] y, int incY) {
        zhemv(order, uplo, n, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zhemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY);

    /**
     * Hermitian matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zhemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void ssbmv(
            Order order, UpLo uplo, int n, int k, float alpha, float[] a, int lda, float[] x, int incX, float beta,
            float[] y, int incY) {
        ssbmv(order, uplo, n, k, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, of one triangle, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void ssbmv(
            Order order, UpLo uplo, int n, int k, float alpha, float[] a, int offsetA, int lda, float[] x, int offsetX,
            int incX, float beta, float[] y, int offsetY, int incY);

    /**
     * Symmetric band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, of one triangle, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void ssbmv(
            Order order, UpLo uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dsbmv(
            Order order, UpLo uplo, int n, int k, double alpha, double[] a, int lda, double[] x, int incX, double beta,
            double[] y, int incY) {
        dsbmv(order, uplo, n, k, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, of one triangle, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dsbmv(
            Order order, UpLo uplo, int n, int k, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY);

    /**
     * Symmetric band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alpha the factor of the product
     * @param a the diagonals of A, of one triangle, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void dsbmv(
            Order order, UpLo uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void chbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, float[] a, int lda, float[] x,
            int incX, double betaRe, double betaIm, float[] y, int incY) {
        chbmv(order, uplo, n, k, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, of one triangle, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void chbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY);

    /**
     * Hermitian band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, of one triangle, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void chbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zhbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, double[] a, int lda, double[] x,
            int incX, double betaRe, double betaIm, double[] y, int incY) {
        zhbmv(order, uplo, n, k, alphaRe, alphaIm, a, 0, lda, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, of one triangle, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zhbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY);

    /**
     * Hermitian band matrix times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, on either side, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the diagonals of A, of one triangle, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zhbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void sspmv(
            Order order, UpLo uplo, int n, float alpha, float[] ap, float[] x, int incX, float beta, float[] y,
            int incY) {
        sspmv(order, uplo, n, alpha, ap, 0, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void sspmv(
            Order order, UpLo uplo, int n, float alpha, float[] ap, int offsetAp, float[] x, int offsetX, int incX,
            float beta, float[] y, int offsetY, int incY);

    /**
     * Symmetric matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void sspmv(
            Order order, UpLo uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dspmv(
            Order order, UpLo uplo, int n, double alpha, double[] ap, double[] x, int incX, double beta, double[] y,
            int incY) {
        dspmv(order, uplo, n, alpha, ap, 0, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Symmetric matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dspmv(
            Order order, UpLo uplo, int n, double alpha, double[] ap, int offsetAp, double[] x, int offsetX, int incX,
            double beta, double[] y, int offsetY, int incY);

    /**
     * Symmetric matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void dspmv(
            Order order, UpLo uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void chpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] ap, float[] x, int incX,
            double betaRe, double betaIm, float[] y, int incY) {
        chpmv(order, uplo, n, alphaRe, alphaIm, ap, 0, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void chpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] ap, int offsetAp, float[] x,
            int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY);

    /**
     * Hermitian matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void chpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x, int incX,
            double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zhpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] ap, double[] x, int incX,
            double betaRe, double betaIm, double[] y, int incY) {
        zhpmv(order, uplo, n, alphaRe, alphaIm, ap, 0, x, 0, incX, betaRe, betaIm, y, 0, incY);
    }

    /**
     * Hermitian matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zhpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY);

    /**
     * Hermitian matrix, packed, times vector: y = alpha A x + beta y.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param betaRe the factor of the old y, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zhpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x, int incX,
            double betaRe, double betaIm, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void strmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int lda, float[] x, int incX) {
        strmv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void strmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void strmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int lda, double[] x, int incX) {
        dtrmv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int lda, float[] x, int incX) {
        ctrmv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int lda, double[] x, int incX) {
        ztrmv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void stbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int lda, float[] x, int incX) {
        stbmv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void stbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX);

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void stbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        dtbmv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX);

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int lda, float[] x, int incX) {
        ctbmv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX);

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        ztbmv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX);

    /**
     * Triangular band matrix times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void stpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, float[] x, int incX) {
        stpmv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void stpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX);

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void stpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, double[] x, int incX) {
        dtpmv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, float[] x, int incX) {
        ctpmv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX);

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, double[] x, int incX) {
        ztpmv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX);

    /**
     * Triangular matrix, packed, times vector: x = op(A) x.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztpmv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void strsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int lda, float[] x, int incX) {
        strsv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void strsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void strsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int lda, double[] x, int incX) {
        dtrsv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int lda, float[] x, int incX) {
        ctrsv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int lda, double[] x, int incX) {
        ztrsv(order, uplo, trans, diag, n, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void stbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int lda, float[] x, int incX) {
        stbsv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void stbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void stbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        dtbsv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int lda, float[] x, int incX) {
        ctbsv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int lda, double[] x,
            int incX) {
        ztbsv(order, uplo, trans, diag, n, k, a, 0, lda, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular band matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param k diagonals beside the main one, 0 or more
     * @param a the diagonals of A, n by n
     * @param lda the distance between the first stored elements of its rows (row-major) or columns, k + 1 or more
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX);

    /** As the method with offsets, with each of them 0. */
    default void stpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, float[] x, int incX) {
        stpsv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void stpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX);

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void stpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void dtpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, double[] x, int incX) {
        dtpsv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dtpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dtpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void ctpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, float[] x, int incX) {
        ctpsv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ctpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX);

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ctpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void ztpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, double[] x, int incX) {
        ztpsv(order, uplo, trans, diag, n, ap, 0, x, 0, incX);
    }

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param x the vector, then the result, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void ztpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX);

    /**
     * Solves op(A) x = b with a triangular matrix, packed.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param x the vector, then the result, of n elements
     * @param incX the distance between its elements, not 0
     */
    void ztpsv(Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void sger(
            Order order, int m, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] a, int lda) {
        sger(order, m, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sger(
            Order order, int m, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY,
            float[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sger(
            Order order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dger(
            Order order, int m, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] a, int lda) {
        dger(order, m, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dger(
            Order order, int m, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dger(
            Order order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int incX, float[] y, int incY,
            float[] a, int lda) {
        cgeru(order, m, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int incX, double[] y, int incY,
            double[] a, int lda) {
        zgeru(order, m, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y,
            int offsetY, int incY, double[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int incX, float[] y, int incY,
            float[] a, int lda) {
        cgerc(order, m, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int incX, double[] y, int incY,
            double[] a, int lda) {
        zgerc(order, m, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y,
            int offsetY, int incY, double[] a, int offsetA, int lda);

    /**
     * Adds a product of vectors to a matrix: A = alpha x y<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param m rows of A, elements of x, 0 or more
     * @param n columns of A, elements of y, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of m elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void ssyr(Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] a, int lda) {
        ssyr(order, uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    /**
     * Adds to a symmetric matrix: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] a, int offsetA,
            int lda);

    /**
     * Adds to a symmetric matrix: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dsyr(Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] a, int lda) {
        dsyr(order, uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    /**
     * Adds to a symmetric matrix: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] a, int offsetA,
            int lda);

    /**
     * Adds to a symmetric matrix: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cher(Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] a, int lda) {
        cher(order, uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    /**
     * Adds to a Hermitian matrix: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] a, int offsetA,
            int lda);

    /**
     * Adds to a Hermitian matrix: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zher(Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] a, int lda) {
        zher(order, uplo, n, alpha, x, 0, incX, a, 0, lda);
    }

    /**
     * Adds to a Hermitian matrix: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] a, int offsetA,
            int lda);

    /**
     * Adds to a Hermitian matrix: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void sspr(Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] ap) {
        sspr(order, uplo, n, alpha, x, 0, incX, ap, 0);
    }

    /**
     * Adds to a symmetric matrix, packed: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void sspr(Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] ap, int offsetAp);

    /**
     * Adds to a symmetric matrix, packed: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void sspr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void dspr(Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] ap) {
        dspr(order, uplo, n, alpha, x, 0, incX, ap, 0);
    }

    /**
     * Adds to a symmetric matrix, packed: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void dspr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] ap, int offsetAp);

    /**
     * Adds to a symmetric matrix, packed: A = alpha x x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void dspr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void chpr(Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] ap) {
        chpr(order, uplo, n, alpha, x, 0, incX, ap, 0);
    }

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void chpr(Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] ap, int offsetAp);

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void chpr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void zhpr(Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] ap) {
        zhpr(order, uplo, n, alpha, x, 0, incX, ap, 0);
    }

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void zhpr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] ap, int offsetAp);

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the product
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void zhpr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void ssyr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] a, int lda) {
        ssyr2(order, uplo, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds to a symmetric matrix: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY,
            int incY, float[] a, int offsetA, int lda);

    /**
     * Adds to a symmetric matrix: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr2(
            Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dsyr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] a,
            int lda) {
        dsyr2(order, uplo, n, alpha, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds to a symmetric matrix: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] a, int offsetA, int lda);

    /**
     * Adds to a symmetric matrix: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr2(
            Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int incX, float[] y, int incY,
            float[] a, int lda) {
        cher2(order, uplo, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds to a Hermitian matrix: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda);

    /**
     * Adds to a Hermitian matrix: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int incX, double[] y, int incY,
            double[] a, int lda) {
        zher2(order, uplo, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, a, 0, lda);
    }

    /**
     * Adds to a Hermitian matrix: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX,
            double[] y, int offsetY, int incY, double[] a, int offsetA, int lda);

    /**
     * Adds to a Hermitian matrix: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void sspr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int incX, float[] y, int incY, float[] ap) {
        sspr2(order, uplo, n, alpha, x, 0, incX, y, 0, incY, ap, 0);
    }

    /**
     * Adds to a symmetric matrix, packed: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void sspr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY,
            int incY, float[] ap, int offsetAp);

    /**
     * Adds to a symmetric matrix, packed: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void sspr2(
            Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void dspr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int incX, double[] y, int incY, double[] ap) {
        dspr2(order, uplo, n, alpha, x, 0, incX, y, 0, incY, ap, 0);
    }

    /**
     * Adds to a symmetric matrix, packed: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void dspr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] ap, int offsetAp);

    /**
     * Adds to a symmetric matrix, packed: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alpha the factor of the products
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void dspr2(
            Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void chpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int incX, float[] y, int incY,
            float[] ap) {
        chpr2(order, uplo, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, ap, 0);
    }

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void chpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] ap, int offsetAp);

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void chpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void zhpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int incX, double[] y, int incY,
            double[] ap) {
        zhpr2(order, uplo, n, alphaRe, alphaIm, x, 0, incX, y, 0, incY, ap, 0);
    }

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     */
    void zhpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX,
            double[] y, int offsetY, int incY, double[] ap, int offsetAp);

    /**
     * Adds to a Hermitian matrix, packed: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param x the vector x, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector y, of n elements
     * @param incY the distance between its elements, not 0
     * @param ap the matrix A, of n (n + 1) / 2 elements
     */
    void zhpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment ap);
}
