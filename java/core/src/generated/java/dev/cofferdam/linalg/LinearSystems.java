// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** Linear systems with dense matrices. A part of {@link Lapack}, whose documentation says what holds for all routines. */
public interface LinearSystems {
    /** As the method with offsets, with each of them 0. */
    default void sgesv(Order order, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        sgesv(order, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesv(
            Order order, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesv(Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgesv(Order order, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        dgesv(order, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesv(Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgesv(Order order, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        cgesv(order, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesv(
            Order order, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesv(Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgesv(Order order, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zgesv(order, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * <p>Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesv(Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void sgetrf(Order order, int m, int n, float[] a, int lda, int[] ipiv) {
        sgetrf(order, m, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgetrf(Order order, int m, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dgetrf(Order order, int m, int n, double[] a, int lda, int[] ipiv) {
        dgetrf(order, m, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgetrf(Order order, int m, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void cgetrf(Order order, int m, int n, float[] a, int lda, int[] ipiv) {
        cgetrf(order, m, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgetrf(Order order, int m, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zgetrf(Order order, int m, int n, double[] a, int lda, int[] ipiv) {
        zgetrf(order, m, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgetrf(Order order, int m, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation with partial pivoting: A = P L U.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void sgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        sgetrs(order, trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        dgetrs(order, trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        cgetrs(order, trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zgetrs(order, trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void sgetri(Order order, int n, float[] a, int lda, int[] ipiv) {
        sgetri(order, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgetri(Order order, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dgetri(Order order, int n, double[] a, int lda, int[] ipiv) {
        dgetri(order, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgetri(Order order, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void cgetri(Order order, int n, float[] a, int lda, int[] ipiv) {
        cgetri(order, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgetri(Order order, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zgetri(Order order, int n, double[] a, int lda, int[] ipiv) {
        zgetri(order, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgetri(Order order, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default float sgecon(Order order, Norm norm, int n, float[] a, int lda, float anorm) {
        return sgecon(order, norm, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code slange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgecon(Order order, Norm norm, int n, float[] a, int offsetA, int lda, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code slange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgecon(Order order, Norm norm, int n, MemorySegment a, int lda, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dgecon(Order order, Norm norm, int n, double[] a, int lda, double anorm) {
        return dgecon(order, norm, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code dlange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgecon(Order order, Norm norm, int n, double[] a, int offsetA, int lda, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code dlange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgecon(Order order, Norm norm, int n, MemorySegment a, int lda, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cgecon(Order order, Norm norm, int n, float[] a, int lda, float anorm) {
        return cgecon(order, norm, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code clange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgecon(Order order, Norm norm, int n, float[] a, int offsetA, int lda, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code clange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgecon(Order order, Norm norm, int n, MemorySegment a, int lda, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zgecon(Order order, Norm norm, int n, double[] a, int lda, double anorm) {
        return zgecon(order, norm, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code zlange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgecon(Order order, Norm norm, int n, double[] a, int offsetA, int lda, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgetrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param a the factors L and U, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code zlange}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgecon(Order order, Norm norm, int n, MemorySegment a, int lda, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float slange(Order order, Norm norm, int m, int n, float[] a, int lda) {
        return slange(order, norm, m, n, a, 0, lda);
    }

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slange(Order order, Norm norm, int m, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slange(Order order, Norm norm, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double dlange(Order order, Norm norm, int m, int n, double[] a, int lda) {
        return dlange(order, norm, m, n, a, 0, lda);
    }

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlange(Order order, Norm norm, int m, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlange(Order order, Norm norm, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float clange(Order order, Norm norm, int m, int n, float[] a, int lda) {
        return clange(order, norm, m, n, a, 0, lda);
    }

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clange(Order order, Norm norm, int m, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clange(Order order, Norm norm, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double zlange(Order order, Norm norm, int m, int n, double[] a, int lda) {
        return zlange(order, norm, m, n, a, 0, lda);
    }

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlange(Order order, Norm norm, int m, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlange(Order order, Norm norm, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void sposv(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        sposv(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sposv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dposv(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        dposv(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dposv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cposv(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        cposv(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cposv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zposv(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        zposv(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zposv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite matrix, by its Cholesky factorisation.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void spotrf(Order order, UpLo uplo, int n, float[] a, int lda) {
        spotrf(order, uplo, n, a, 0, lda);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spotrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dpotrf(Order order, UpLo uplo, int n, double[] a, int lda) {
        dpotrf(order, uplo, n, a, 0, lda);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cpotrf(Order order, UpLo uplo, int n, float[] a, int lda) {
        cpotrf(order, uplo, n, a, 0, lda);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpotrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zpotrf(Order order, UpLo uplo, int n, double[] a, int lda) {
        zpotrf(order, uplo, n, a, 0, lda);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * The Cholesky factorisation of a positive definite matrix.
     * <p>A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void spotrs(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        spotrs(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B by the Cholesky factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spotrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the Cholesky factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dpotrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        dpotrs(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B by the Cholesky factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the Cholesky factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cpotrs(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        cpotrs(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B by the Cholesky factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpotrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the Cholesky factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zpotrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        zpotrs(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B by the Cholesky factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the Cholesky factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void spotri(Order order, UpLo uplo, int n, float[] a, int lda) {
        spotri(order, uplo, n, a, 0, lda);
    }

    /**
     * The inverse by the Cholesky factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spotri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * The inverse by the Cholesky factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spotri(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dpotri(Order order, UpLo uplo, int n, double[] a, int lda) {
        dpotri(order, uplo, n, a, 0, lda);
    }

    /**
     * The inverse by the Cholesky factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpotri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * The inverse by the Cholesky factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void cpotri(Order order, UpLo uplo, int n, float[] a, int lda) {
        cpotri(order, uplo, n, a, 0, lda);
    }

    /**
     * The inverse by the Cholesky factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpotri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * The inverse by the Cholesky factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void zpotri(Order order, UpLo uplo, int n, double[] a, int lda) {
        zpotri(order, uplo, n, a, 0, lda);
    }

    /**
     * The inverse by the Cholesky factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpotri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * The inverse by the Cholesky factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float spocon(Order order, UpLo uplo, int n, float[] a, int lda, float anorm) {
        return spocon(order, uplo, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code slansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float spocon(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code slansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float spocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dpocon(Order order, UpLo uplo, int n, double[] a, int lda, double anorm) {
        return dpocon(order, uplo, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code dlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dpocon(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code dlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cpocon(Order order, UpLo uplo, int n, float[] a, int lda, float anorm) {
        return cpocon(order, uplo, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code clanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cpocon(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code clanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zpocon(Order order, UpLo uplo, int n, double[] a, int lda, double anorm) {
        return zpocon(order, uplo, n, a, 0, lda, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code zlanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zpocon(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpotrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factor U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored, by {@code zlanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float slansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int lda) {
        return slansy(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double dlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int lda) {
        return dlansy(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float clansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int lda) {
        return clansy(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double zlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int lda) {
        return zlansy(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float clanhe(Order order, Norm norm, UpLo uplo, int n, float[] a, int lda) {
        return clanhe(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clanhe(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clanhe(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double zlanhe(Order order, Norm norm, UpLo uplo, int n, double[] a, int lda) {
        return zlanhe(order, norm, uplo, n, a, 0, lda);
    }

    /**
     * A norm of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlanhe(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlanhe(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void ssysv(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        ssysv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssysv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dsysv(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        dsysv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsysv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void csysv(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        csysv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csysv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zsysv(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zsysv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsysv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a symmetric indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void chesv(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        chesv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a Hermitian indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chesv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a Hermitian indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chesv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zhesv(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zhesv(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a Hermitian indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhesv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a Hermitian indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman).
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhesv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ssytrf(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        ssytrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssytrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dsytrf(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        dsytrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsytrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void csytrf(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        csytrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csytrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zsytrf(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        zsytrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsytrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a symmetric indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>A row-major matrix is factored by its other triangle, so that the transposed factor is stored.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void chetrf(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        chetrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a Hermitian indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>D has blocks of one or two rows.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chetrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a Hermitian indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>D has blocks of one or two rows.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chetrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zhetrf(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        zhetrf(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The factorisation of a Hermitian indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>D has blocks of one or two rows.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhetrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The factorisation of a Hermitian indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).
     * <p>D has blocks of one or two rows.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhetrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void ssytrs(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        ssytrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssytrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void ssytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dsytrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        dsytrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsytrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dsytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void csytrs(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        csytrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csytrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void csytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zsytrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zsytrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsytrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zsytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void chetrs(Order order, UpLo uplo, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb) {
        chetrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void chetrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void chetrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zhetrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        zhetrs(order, uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zhetrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zhetrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ssytri(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        ssytri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssytri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dsytri(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        dsytri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsytri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void csytri(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        csytri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csytri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void csytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zsytri(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        zsytri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsytri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zsytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void chetri(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv) {
        chetri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chetri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chetri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zhetri(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv) {
        zhetri(order, uplo, n, a, 0, lda, ipiv, 0);
    }

    /**
     * The inverse by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhetri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv);

    /**
     * The inverse by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, then the inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhetri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default float ssycon(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv, float anorm) {
        return ssycon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code slansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float ssycon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code ssytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code slansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float ssycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dsycon(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv, double anorm) {
        return dsycon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code dlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dsycon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code dsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code dlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dsycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float csycon(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv, float anorm) {
        return csycon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code clansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float csycon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code csytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code clansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float csycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zsycon(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv, double anorm) {
        return zsycon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code zlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zsycon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code zsytrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code zlansy}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zsycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float checon(Order order, UpLo uplo, int n, float[] a, int lda, int[] ipiv, float anorm) {
        return checon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code clanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float checon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code chetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code clanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float checon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zhecon(Order order, UpLo uplo, int n, double[] a, int lda, int[] ipiv, double anorm) {
        return zhecon(order, uplo, n, a, 0, lda, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code zlanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zhecon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code zhetrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the factors D and U or L, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots of the blocks of D, as LAPACK has them, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code zlanhe}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zhecon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm);

    /** As the method with offsets, with each of them 0. */
    default void strtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int lda, float[] b,
            int ldb) {
        strtrs(order, uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void strtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void strtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dtrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int lda, double[] b,
            int ldb) {
        dtrtrs(order, uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dtrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dtrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ctrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int lda, float[] b,
            int ldb) {
        ctrtrs(order, uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ctrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ctrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void ztrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int lda, double[] b,
            int ldb) {
        ztrtrs(order, uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ztrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B with a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param trans which form of the matrix is taken
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ztrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void strtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int lda) {
        strtri(order, uplo, diag, n, a, 0, lda);
    }

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void strtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda);

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void strtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void dtrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int lda) {
        dtrtri(order, uplo, diag, n, a, 0, lda);
    }

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dtrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda);

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dtrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void ctrtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int lda) {
        ctrtri(order, uplo, diag, n, a, 0, lda);
    }

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ctrtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda);

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ctrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default void ztrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int lda) {
        ztrtri(order, uplo, diag, n, a, 0, lda);
    }

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ztrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda);

    /**
     * The inverse of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its inverse, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ztrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float strcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int lda) {
        return strcon(order, norm, uplo, diag, n, a, 0, lda);
    }

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float strcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda);

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float strcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double dtrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int lda) {
        return dtrcon(order, norm, uplo, diag, n, a, 0, lda);
    }

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dtrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda);

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dtrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float ctrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int lda) {
        return ctrcon(order, norm, uplo, diag, n, a, 0, lda);
    }

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float ctrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda);

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float ctrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double ztrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int lda) {
        return ztrcon(order, norm, uplo, diag, n, a, 0, lda);
    }

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double ztrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda);

    /**
     * Estimates the reciprocal condition number of a triangular matrix.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double ztrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float slantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int lda) {
        return slantr(order, norm, uplo, diag, m, n, a, 0, lda);
    }

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double dlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int lda) {
        return dlantr(order, norm, uplo, diag, m, n, a, 0, lda);
    }

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default float clantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int lda) {
        return clantr(order, norm, uplo, diag, m, n, a, 0, lda);
    }

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int offsetA, int lda);

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda);

    /** As the method with offsets, with each of them 0. */
    default double zlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int lda) {
        return zlantr(order, norm, uplo, diag, m, n, a, 0, lda);
    }

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int offsetA, int lda);

    /**
     * A norm of a triangular or trapezoidal matrix.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param uplo which triangle is stored; the other is not touched
     * @param diag whether the diagonal is taken to be ones, and not read
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A; beside its triangle nothing counts, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda);
}
