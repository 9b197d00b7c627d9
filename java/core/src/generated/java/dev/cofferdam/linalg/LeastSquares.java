// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** Least squares, and QR and LQ factorisations. A part of {@link Lapack}, whose documentation says what holds for all routines. */
public interface LeastSquares {
    /** As the method with offsets, with each of them 0. */
    default void sgels(Order order, Transpose trans, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        sgels(order, trans, m, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgels(
            Order order, Transpose trans, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgels(Order order, Transpose trans, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        dgels(order, trans, m, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgels(Order order, Transpose trans, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb) {
        cgels(order, trans, m, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgels(
            Order order, Transpose trans, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgels(Order order, Transpose trans, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        zgels(order, trans, m, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * <p>If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default int sgelsy(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, int[] jpvt, float rcond) {
        return sgelsy(order, m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int sgelsy(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, float rcond);

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int sgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int dgelsy(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, int[] jpvt, double rcond) {
        return dgelsy(order, m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int dgelsy(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, double rcond);

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int dgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default int cgelsy(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, int[] jpvt, float rcond) {
        return cgelsy(order, m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int cgelsy(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, float rcond);

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int cgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int zgelsy(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, int[] jpvt, double rcond) {
        return zgelsy(order, m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int zgelsy(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, double rcond);

    /**
     * The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param rcond the leading triangle is taken as far as its condition number is below 1 / rcond
     * @return the rank that was found
     */
    int zgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default int sgelsd(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond) {
        return sgelsd(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int sgelsd(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int sgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int dgelsd(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond) {
        return dgelsd(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int dgelsd(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int dgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default int cgelsd(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond) {
        return cgelsd(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int cgelsd(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int cgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int zgelsd(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond) {
        return zgelsd(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int zgelsd(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int zgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default int sgelss(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond) {
        return sgelss(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int sgelss(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int sgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int dgelss(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond) {
        return dgelss(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int dgelss(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int dgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default int cgelss(
            Order order, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond) {
        return cgelss(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int cgelss(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int cgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond);

    /** As the method with offsets, with each of them 0. */
    default int zgelss(
            Order order, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond) {
        return zgelss(order, m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond);
    }

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int zgelss(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond);

    /**
     * The least squares solution of least norm, by the singular value decomposition: A may have any rank.
     * <p>Without equations or unknowns nothing is computed, and b is left as it is.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param rcond singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision
     * @return the rank that was found
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgelsy} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    int zgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond);

    /** As the method with offsets, with each of them 0. */
    default void sgeqrf(Order order, int m, int n, float[] a, int lda, float[] tau) {
        sgeqrf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void sgeqrf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void sgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void dgeqrf(Order order, int m, int n, double[] a, int lda, double[] tau) {
        dgeqrf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void dgeqrf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void dgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void cgeqrf(Order order, int m, int n, float[] a, int lda, float[] tau) {
        cgeqrf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void cgeqrf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void cgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void zgeqrf(Order order, int m, int n, double[] a, int lda, double[] tau) {
        zgeqrf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void zgeqrf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The QR factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void zgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void sgelqf(Order order, int m, int n, float[] a, int lda, float[] tau) {
        sgelqf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void sgelqf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void sgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void dgelqf(Order order, int m, int n, double[] a, int lda, double[] tau) {
        dgelqf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void dgelqf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void dgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void cgelqf(Order order, int m, int n, float[] a, int lda, float[] tau) {
        cgelqf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void cgelqf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void cgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void zgelqf(Order order, int m, int n, double[] a, int lda, double[] tau) {
        zgelqf(order, m, n, a, 0, lda, tau, 0);
    }

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void zgelqf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The LQ factorisation.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its triangular factor, and beside it the reflectors, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void zgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void sgeqp3(Order order, int m, int n, float[] a, int lda, int[] jpvt, float[] tau) {
        sgeqp3(order, m, n, a, 0, lda, jpvt, 0, tau, 0);
    }

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void sgeqp3(
            Order order, int m, int n, float[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, float[] tau,
            int offsetTau);

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void sgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void dgeqp3(Order order, int m, int n, double[] a, int lda, int[] jpvt, double[] tau) {
        dgeqp3(order, m, n, a, 0, lda, jpvt, 0, tau, 0);
    }

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void dgeqp3(
            Order order, int m, int n, double[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, double[] tau,
            int offsetTau);

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void dgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void cgeqp3(Order order, int m, int n, float[] a, int lda, int[] jpvt, float[] tau) {
        cgeqp3(order, m, n, a, 0, lda, jpvt, 0, tau, 0);
    }

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void cgeqp3(
            Order order, int m, int n, float[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, float[] tau,
            int offsetTau);

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void cgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void zgeqp3(Order order, int m, int n, double[] a, int lda, int[] jpvt, double[] tau) {
        zgeqp3(order, m, n, a, 0, lda, jpvt, 0, tau, 0);
    }

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements
     * @param offsetJpvt index of the first element of jpvt in the array
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     * @param offsetTau index of the first element of tau in the array
     */
    void zgeqp3(
            Order order, int m, int n, double[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, double[] tau,
            int offsetTau);

    /**
     * The QR factorisation with column pivoting: A P = Q R.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, then its factorisation, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param jpvt columns that are not 0 here come first; then which column of A went where, counted from 1, of n elements; 32-bit integers
     * @param tau receives the factors of the reflectors, of min(m, n) elements
     */
    void zgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void sorgqr(Order order, int m, int n, int k, float[] a, int lda, float[] tau) {
        sorgqr(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code sgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void sorgqr(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code sgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void sorgqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void dorgqr(Order order, int m, int n, int k, double[] a, int lda, double[] tau) {
        dorgqr(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code dgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void dorgqr(Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code dgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void dorgqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void cungqr(Order order, int m, int n, int k, float[] a, int lda, float[] tau) {
        cungqr(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code cgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void cungqr(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code cgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void cungqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void zungqr(Order order, int m, int n, int k, double[] a, int lda, double[] tau) {
        zungqr(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code zgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void zungqr(Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code zgeqrf} made.
     * <p>Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void zungqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void sorglq(Order order, int m, int n, int k, float[] a, int lda, float[] tau) {
        sorglq(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code sgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void sorglq(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code sgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void sorglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void dorglq(Order order, int m, int n, int k, double[] a, int lda, double[] tau) {
        dorglq(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code dgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void dorglq(Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code dgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void dorglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void cunglq(Order order, int m, int n, int k, float[] a, int lda, float[] tau) {
        cunglq(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code cgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void cunglq(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code cgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void cunglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void zunglq(Order order, int m, int n, int k, double[] a, int lda, double[] tau) {
        zunglq(order, m, n, k, a, 0, lda, tau, 0);
    }

    /**
     * The matrix Q of the factorisation that {@code zgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     */
    void zunglq(Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau);

    /**
     * The matrix Q of the factorisation that {@code zgelqf} made.
     * <p>Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.
     *
     * @param order how matrices are stored
     * @param m rows of Q, 0 or more
     * @param n columns of Q, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, then Q, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     */
    void zunglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau);

    /** As the method with offsets, with each of them 0. */
    default void sormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc) {
        sormqr(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code sgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code sgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc) {
        dormqr(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code dgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code dgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void cunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc) {
        cunmqr(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code cgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code cgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc) {
        zunmqr(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code zgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code zgeqrf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, m (if {@code side} is LEFT, else n) by k
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void sormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc) {
        sormlq(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code sgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code sgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc) {
        dormlq(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code dgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code dgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void cunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc) {
        cunmlq(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code cgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code cgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void zunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc) {
        zunmlq(order, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc);
    }

    /**
     * Multiplies by the matrix Q of the factorisation that {@code zgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param offsetTau index of the first element of tau in the array
     * @param c the matrix C, then the product, m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc);

    /**
     * Multiplies by the matrix Q of the factorisation that {@code zgelqf} made: C = op(Q) C or C = C op(Q).
     *
     * @param order how matrices are stored
     * @param side on which side of C the matrix Q stands
     * @param trans which form of the matrix is taken: NO_TRANS or CONJ_TRANS
     * @param m rows of C, 0 or more
     * @param n columns of C, 0 or more
     * @param k reflectors, 0 or more
     * @param a the reflectors, k by m (if {@code side} is LEFT, else n)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param tau the factors of the reflectors, of k elements
     * @param c the matrix C, then the product, m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc);
}
