// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** BLAS level 3: matrices. A part of {@link Blas}, whose documentation says what holds for all routines. */
public interface BlasLevel3 {
    /** As the method with offsets, with each of them 0. */
    default void sgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int lda,
            float[] b, int ldb, float beta, float[] c, int ldc) {
        sgemm(order, transA, transB, m, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int lda,
            double[] b, int ldb, double beta, double[] c, int ldc) {
        dgemm(order, transA, transB, m, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void cgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int lda, float[] b, int ldb, double betaRe, double betaIm, float[] c, int ldc) {
        cgemm(order, transA, transB, m, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c,
            int offsetC, int ldc);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int lda, double[] b, int ldb, double betaRe, double betaIm, double[] c, int ldc) {
        zgemm(order, transA, transB, m, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm,
            double[] c, int offsetC, int ldc);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices are stored
     * @param transA which form of the matrix is taken
     * @param transB which form of the matrix is taken
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code transA} is NO_TRANS, else k) by k (if {@code transA} is NO_TRANS, else m)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, k (if {@code transB} is NO_TRANS, else n) by n (if {@code transB} is NO_TRANS, else k)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void ssymm(
            Order order, Side side, UpLo uplo, int m, int n, float alpha, float[] a, int lda, float[] b, int ldb,
            float beta, float[] c, int ldc) {
        ssymm(order, side, uplo, m, n, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssymm(
            Order order, Side side, UpLo uplo, int m, int n, float alpha, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc);

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssymm(
            Order order, Side side, UpLo uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alpha, double[] a, int lda, double[] b, int ldb,
            double beta, double[] c, int ldc) {
        dsymm(order, side, uplo, m, n, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc);

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void csymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int lda,
            float[] b, int ldb, double betaRe, double betaIm, float[] c, int ldc) {
        csymm(order, side, uplo, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC, int ldc);

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int lda,
            double[] b, int ldb, double betaRe, double betaIm, double[] c, int ldc) {
        zsymm(order, side, uplo, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c, int offsetC, int ldc);

    /**
     * Symmetric matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void chemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int lda,
            float[] b, int ldb, double betaRe, double betaIm, float[] c, int ldc) {
        chemm(order, side, uplo, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Hermitian matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void chemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC, int ldc);

    /**
     * Hermitian matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void chemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zhemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int lda,
            double[] b, int ldb, double betaRe, double betaIm, double[] c, int ldc) {
        zhemm(order, side, uplo, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Hermitian matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zhemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c, int offsetC, int ldc);

    /**
     * Hermitian matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.
     *
     * @param order how matrices are stored
     * @param side on which side of B the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param m rows of B and C, 0 or more
     * @param n columns of B and C, 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the matrix C, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zhemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void ssyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int lda, float beta,
            float[] c, int ldc) {
        ssyrk(order, uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float beta, float[] c, int offsetC, int ldc);

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int lda, double beta,
            double[] c, int ldc) {
        dsyrk(order, uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double beta, double[] c, int offsetC, int ldc);

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void csyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a, int lda,
            double betaRe, double betaIm, float[] c, int ldc) {
        csyrk(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, double betaRe, double betaIm, float[] c, int offsetC, int ldc);

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a, int lda,
            double betaRe, double betaIm, double[] c, int ldc) {
        zsyrk(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double betaRe, double betaIm, double[] c, int offsetC, int ldc);

    /**
     * Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the product: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void cherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int lda, float beta,
            float[] c, int ldc) {
        cherk(order, uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    /**
     * Matrix times its conjugate transpose: C = alpha op(A) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float beta, float[] c, int offsetC, int ldc);

    /**
     * Matrix times its conjugate transpose: C = alpha op(A) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int lda, double beta,
            double[] c, int ldc) {
        zherk(order, uplo, trans, n, k, alpha, a, 0, lda, beta, c, 0, ldc);
    }

    /**
     * Matrix times its conjugate transpose: C = alpha op(A) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double beta, double[] c, int offsetC, int ldc);

    /**
     * Matrix times its conjugate transpose: C = alpha op(A) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void ssyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int lda, float[] b, int ldb,
            float beta, float[] c, int ldc) {
        ssyr2k(order, uplo, trans, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the products
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc);

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the products
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int lda, double[] b,
            int ldb, double beta, double[] c, int ldc) {
        dsyr2k(order, uplo, trans, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the products
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc);

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alpha the factor of the products
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void csyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a, int lda,
            float[] b, int ldb, double betaRe, double betaIm, float[] c, int ldc) {
        csyr2k(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC,
            int ldc);

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a, int lda,
            double[] b, int ldb, double betaRe, double betaIm, double[] c, int ldc) {
        zsyr2k(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, betaRe, betaIm, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c,
            int offsetC, int ldc);

    /**
     * C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param betaRe the factor of the old C, which counts for nothing, even if it is not a number, when this is 0: its real part
     * @param betaIm its imaginary part
     * @param c the symmetric matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void cher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a, int lda,
            float[] b, int ldb, float beta, float[] c, int ldc) {
        cher2k(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>H</sup> + conj(alpha) op(B) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc);

    /**
     * C = alpha op(A) op(B)<sup>H</sup> + conj(alpha) op(B) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a, int lda,
            double[] b, int ldb, double beta, double[] c, int ldc) {
        zher2k(order, uplo, trans, n, k, alphaRe, alphaIm, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * C = alpha op(A) op(B)<sup>H</sup> + conj(alpha) op(B) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc);

    /**
     * C = alpha op(A) op(B)<sup>H</sup> + conj(alpha) op(B) op(A)<sup>H</sup> + beta C.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param n rows and columns of C, 0 or more
     * @param k columns of op(A), 0 or more
     * @param alphaRe the factor of the products: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, n (if {@code trans} is NO_TRANS, else k) by k (if {@code trans} is NO_TRANS, else n)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the Hermitian matrix C, n by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void strmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int lda, float[] b, int ldb) {
        strmm(order, side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void strmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void strmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dtrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int lda, double[] b, int ldb) {
        dtrmm(order, side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dtrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb);

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dtrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ctrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int lda, float[] b, int ldb) {
        ctrmm(order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb);
    }

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ctrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ctrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ztrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int lda, double[] b, int ldb) {
        ztrmm(order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb);
    }

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ztrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb);

    /**
     * Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ztrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void strsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int lda, float[] b, int ldb) {
        strsm(order, side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void strsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void strsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dtrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int lda, double[] b, int ldb) {
        dtrsm(order, side, uplo, transA, diag, m, n, alpha, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dtrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alpha the factor
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dtrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ctrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int lda, float[] b, int ldb) {
        ctrsm(order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ctrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ctrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ztrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int lda, double[] b, int ldb) {
        ztrsm(order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ztrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.
     * <p>Whether A is singular is not looked at.
     *
     * @param order how matrices are stored
     * @param side on which side the matrix A stands
     * @param uplo which triangle is stored; the other is not touched
     * @param transA which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of B, 0 or more
     * @param n columns of B, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param a the matrix A, m (if {@code side} is LEFT, else n) by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then the result, m by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ztrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb);
}
