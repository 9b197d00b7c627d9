// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** Linear systems with band, tridiagonal and packed matrices. A part of {@link Lapack}, whose documentation says what holds for all routines. */
public interface BandSystems {
    /** As the method with offsets, with each of them 0. */
    default void sgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b, int ldb) {
        sgbsv(order, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv, double[] b, int ldb) {
        dgbsv(order, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b, int ldb) {
        cgbsv(order, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv, double[] b, int ldb) {
        zgbsv(order, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void sgbtrf(Order order, int m, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv) {
        sgbtrf(order, m, n, kl, ku, ab, 0, ldab, ipiv, 0);
    }

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgbtrf(
            Order order, int m, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dgbtrf(Order order, int m, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv) {
        dgbtrf(order, m, n, kl, ku, ab, 0, ldab, ipiv, 0);
    }

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgbtrf(
            Order order, int m, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void cgbtrf(Order order, int m, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv) {
        cgbtrf(order, m, n, kl, ku, ab, 0, ldab, ipiv, 0);
    }

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgbtrf(
            Order order, int m, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zgbtrf(Order order, int m, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv) {
        zgbtrf(order, m, n, kl, ku, ab, 0, ldab, ipiv, 0);
    }

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgbtrf(
            Order order, int m, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a band matrix with partial pivoting.
     *
     * @param order how matrices are stored
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j, counted from 0, of column j, the first kl rows left for what pivoting brings in; then the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1, of min(m, n) elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void sgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b,
            int ldb) {
        sgbtrs(order, trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code sgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code sgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv,
            double[] b, int ldb) {
        dgbtrs(order, trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code dgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code dgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int ldab, int[] ipiv, float[] b,
            int ldb) {
        cgbtrs(order, trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code cgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code cgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int ldab, int[] ipiv,
            double[] b, int ldb) {
        zgbtrs(order, trans, n, kl, ku, nrhs, ab, 0, ldab, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code zgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, double[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code zgbtrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default float sgbcon(Order order, Norm norm, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv, float anorm) {
        return sgbcon(order, norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code slangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgbcon(
            Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code slangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv, double anorm) {
        return dgbcon(order, norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code dlangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code dlangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cgbcon(Order order, Norm norm, int n, int kl, int ku, float[] ab, int ldab, int[] ipiv, float anorm) {
        return cgbcon(order, norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code clangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgbcon(
            Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code clangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int ldab, int[] ipiv, double anorm) {
        return zgbcon(order, norm, n, kl, ku, ab, 0, ldab, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored, by {@code zlangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgbtrf} made.
     *
     * @param order how matrices are stored
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the factors, 2 kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored, by {@code zlangb}
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm);

    /** As the method with offsets, with each of them 0. */
    default float slangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int ldab) {
        return slangb(order, norm, n, kl, ku, ab, 0, ldab);
    }

    /**
     * A norm of a band matrix.
     * <p>For {@code sgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab);

    /**
     * A norm of a band matrix.
     * <p>For {@code sgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float slangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default double dlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int ldab) {
        return dlangb(order, norm, n, kl, ku, ab, 0, ldab);
    }

    /**
     * A norm of a band matrix.
     * <p>For {@code dgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab);

    /**
     * A norm of a band matrix.
     * <p>For {@code dgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double dlangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default float clangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int ldab) {
        return clangb(order, norm, n, kl, ku, ab, 0, ldab);
    }

    /**
     * A norm of a band matrix.
     * <p>For {@code cgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab);

    /**
     * A norm of a band matrix.
     * <p>For {@code cgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    float clangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default double zlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int ldab) {
        return zlangb(order, norm, n, kl, ku, ab, 0, ldab);
    }

    /**
     * A norm of a band matrix.
     * <p>For {@code zgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab);

    /**
     * A norm of a band matrix.
     * <p>For {@code zgbcon}: a band with room for what pivoting brings in is, from its row kl on (counted from 0) and with the same ldab, the band that this routine takes.
     *
     * @param order how matrices are stored
     * @param norm which norm
     * @param n rows and columns of A, 0 or more
     * @param kl diagonals below the main one, 0 or more
     * @param ku diagonals above the main one, 0 or more
     * @param ab the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j, kl + ku + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @return the norm, 0 if A has no elements
     */
    double zlangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default void spbsv(Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb) {
        spbsv(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spbsv(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb) {
        dpbsv(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb) {
        cpbsv(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb) {
        zpbsv(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpbsv(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void spbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int ldab) {
        spbtrf(order, uplo, n, kd, ab, 0, ldab);
    }

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab);

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default void dpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int ldab) {
        dpbtrf(order, uplo, n, kd, ab, 0, ldab);
    }

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab);

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default void cpbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int ldab) {
        cpbtrf(order, uplo, n, kd, ab, 0, ldab);
    }

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab);

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default void zpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int ldab) {
        zpbtrf(order, uplo, n, kd, ab, 0, ldab);
    }

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab);

    /**
     * The Cholesky factorisation of a positive definite band matrix.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j (upper) or i - j (lower) of column j, counted from 0; then the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab);

    /** As the method with offsets, with each of them 0. */
    default void spbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb) {
        spbtrs(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code spbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the factor that {@code spbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb) {
        dpbtrs(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code dpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code dpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb) {
        cpbtrs(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code cpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the factor that {@code cpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb) {
        zpbtrs(order, uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code zpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code zpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpbtrs(Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default float spbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int ldab, float anorm) {
        return spbcon(order, uplo, n, kd, ab, 0, ldab, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float spbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float spbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int ldab, double anorm) {
        return dpbcon(order, uplo, n, kd, ab, 0, ldab, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cpbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int ldab, float anorm) {
        return cpbcon(order, uplo, n, kd, ab, 0, ldab, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cpbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int ldab, double anorm) {
        return zpbcon(order, uplo, n, kd, ab, 0, ldab, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param offsetAb index of the first element of ab in the array
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpbtrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param kd diagonals beside the main one, on either side, 0 or more
     * @param ab the factor, kd + 1 by n
     * @param ldab the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, double anorm);

    /** As the method with offsets, with each of them 0. */
    default void sgtsv(Order order, int n, int nrhs, float[] dl, float[] d, float[] du, float[] b, int ldb) {
        sgtsv(order, n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then part of the factors, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgtsv(
            Order order, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param d the diagonal, then part of the factors, of n elements
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgtsv(Order order, int n, int nrhs, double[] dl, double[] d, double[] du, double[] b, int ldb) {
        dgtsv(order, n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then part of the factors, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgtsv(
            Order order, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param d the diagonal, then part of the factors, of n elements
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgtsv(Order order, int n, int nrhs, float[] dl, float[] d, float[] du, float[] b, int ldb) {
        cgtsv(order, n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then part of the factors, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgtsv(
            Order order, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu,
            float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param d the diagonal, then part of the factors, of n elements
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgtsv(Order order, int n, int nrhs, double[] dl, double[] d, double[] du, double[] b, int ldb) {
        zgtsv(order, n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then part of the factors, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgtsv(
            Order order, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, of which LAPACK writes to the first even where there is none, 1 or more
     * @param dl the diagonal below, then part of the factors, of max(0, n - 1) elements
     * @param d the diagonal, then part of the factors, of n elements
     * @param du the diagonal above, then part of the factors, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb);

    /** As the method with offsets, with each of them 0. */
    default void sgttrf(int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv) {
        sgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0);
    }

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then that of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv receives the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgttrf(
            int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal, then that of U, of n elements
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv receives the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgttrf(int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void dgttrf(int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv) {
        dgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0);
    }

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then that of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv receives the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgttrf(
            int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu, double[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal, then that of U, of n elements
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv receives the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgttrf(int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void cgttrf(int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv) {
        cgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0);
    }

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then that of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv receives the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgttrf(
            int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal, then that of U, of n elements
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv receives the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgttrf(int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void zgttrf(int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv) {
        zgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0);
    }

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal, then that of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv receives the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgttrf(
            int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu, double[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv);

    /**
     * The LU factorisation of a tridiagonal matrix with partial pivoting.
     *
     * @param n rows and columns of A, 0 or more
     * @param dl the diagonal below, then the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal, then that of U, of n elements
     * @param du the diagonal above, then that of U, of max(0, n - 1) elements
     * @param du2 receives the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv receives the pivots, of n elements; 32-bit integers
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgttrf(int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv);

    /** As the method with offsets, with each of them 0. */
    default void sgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv,
            float[] b, int ldb) {
        sgttrs(order, trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code sgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du,
            int offsetDu, float[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code sgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void sgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, double[] d, double[] du, double[] du2,
            int[] ipiv, double[] b, int ldb) {
        dgttrs(order, trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code dgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD,
            double[] du, int offsetDu, double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double[] b, int offsetB,
            int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code dgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv,
            float[] b, int ldb) {
        cgttrs(order, trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code cgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du,
            int offsetDu, float[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code cgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, double[] d, double[] du, double[] du2,
            int[] ipiv, double[] b, int ldb) {
        zgttrs(order, trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves op(A) X = B by the factors that {@code zgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD,
            double[] du, int offsetDu, double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double[] b, int offsetB,
            int ldb);

    /**
     * Solves op(A) X = B by the factors that {@code zgttrf} made.
     *
     * @param order how matrices are stored
     * @param trans which form of the matrix is taken
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default float sgtcon(Norm norm, int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv, float anorm) {
        return sgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgtcon(
            Norm norm, int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code sgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dgtcon(
            Norm norm, int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv, double anorm) {
        return dgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgtcon(
            Norm norm, int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code dgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cgtcon(Norm norm, int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv, float anorm) {
        return cgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgtcon(
            Norm norm, int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv, float anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code cgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zgtcon(
            Norm norm, int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv, double anorm) {
        return zgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param offsetDl index of the first element of dl in the array
     * @param d the diagonal of U, of n elements
     * @param offsetD index of the first element of d in the array
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param offsetDu index of the first element of du in the array
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param offsetDu2 index of the first element of du2 in the array
     * @param ipiv the pivots, of n elements
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgtcon(
            Norm norm, int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double anorm);

    /**
     * Estimates the reciprocal condition number by the factors that {@code zgttrf} made.
     *
     * @param norm in which norm: ONE_NORM or INFINITY_NORM
     * @param n rows and columns of A, 0 or more
     * @param dl the multipliers of L, of max(0, n - 1) elements
     * @param d the diagonal of U, of n elements
     * @param du the diagonal above of U, of max(0, n - 1) elements
     * @param du2 the second diagonal above of U, of max(0, n - 2) elements
     * @param ipiv the pivots, of n elements; 32-bit integers
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): of A's own diagonals, the largest of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm);

    /** As the method with offsets, with each of them 0. */
    default void sptsv(Order order, int n, int nrhs, float[] d, float[] e, float[] b, int ldb) {
        sptsv(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sptsv(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dptsv(Order order, int n, int nrhs, double[] d, double[] e, double[] b, int ldb) {
        dptsv(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dptsv(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cptsv(Order order, int n, int nrhs, float[] d, float[] e, float[] b, int ldb) {
        cptsv(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cptsv(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zptsv(Order order, int n, int nrhs, double[] d, double[] e, double[] b, int ldb) {
        zptsv(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zptsv(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B with a positive definite tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal, then that of D in A = L D L<sup>H</sup>, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void spttrf(int n, float[] d, float[] e) {
        spttrf(n, d, 0, e, 0);
    }

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spttrf(int n, float[] d, int offsetD, float[] e, int offsetE);

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spttrf(int n, MemorySegment d, MemorySegment e);

    /** As the method with offsets, with each of them 0. */
    default void dpttrf(int n, double[] d, double[] e) {
        dpttrf(n, d, 0, e, 0);
    }

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpttrf(int n, double[] d, int offsetD, double[] e, int offsetE);

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpttrf(int n, MemorySegment d, MemorySegment e);

    /** As the method with offsets, with each of them 0. */
    default void cpttrf(int n, float[] d, float[] e) {
        cpttrf(n, d, 0, e, 0);
    }

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpttrf(int n, float[] d, int offsetD, float[] e, int offsetE);

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpttrf(int n, MemorySegment d, MemorySegment e);

    /** As the method with offsets, with each of them 0. */
    default void zpttrf(int n, double[] d, double[] e) {
        zpttrf(n, d, 0, e, 0);
    }

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpttrf(int n, double[] d, int offsetD, double[] e, int offsetE);

    /**
     * The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then that of D, of n elements
     * @param e the diagonal below, then that of L, of max(0, n - 1) elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpttrf(int n, MemorySegment d, MemorySegment e);

    /** As the method with offsets, with each of them 0. */
    default void spttrs(Order order, int n, int nrhs, float[] d, float[] e, float[] b, int ldb) {
        spttrs(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code spttrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spttrs(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the factors that {@code spttrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spttrs(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dpttrs(Order order, int n, int nrhs, double[] d, double[] e, double[] b, int ldb) {
        dpttrs(order, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code dpttrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpttrs(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the factors that {@code dpttrf} made.
     *
     * @param order how matrices are stored
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpttrs(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cpttrs(Order order, UpLo uplo, int n, int nrhs, float[] d, float[] e, float[] b, int ldb) {
        cpttrs(order, uplo, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code cpttrf} made.
     *
     * @param order how matrices are stored
     * @param uplo whether e is the diagonal above (of U) or below (of L)
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpttrs(
            Order order, UpLo uplo, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code cpttrf} made.
     *
     * @param order how matrices are stored
     * @param uplo whether e is the diagonal above (of U) or below (of L)
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpttrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zpttrs(Order order, UpLo uplo, int n, int nrhs, double[] d, double[] e, double[] b, int ldb) {
        zpttrs(order, uplo, n, nrhs, d, 0, e, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factors that {@code zpttrf} made.
     *
     * @param order how matrices are stored
     * @param uplo whether e is the diagonal above (of U) or below (of L)
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpttrs(
            Order order, UpLo uplo, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by the factors that {@code zpttrf} made.
     *
     * @param order how matrices are stored
     * @param uplo whether e is the diagonal above (of U) or below (of L)
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpttrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default float sptcon(int n, float[] d, float[] e, float anorm) {
        return sptcon(n, d, 0, e, 0, anorm);
    }

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code spttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    float sptcon(int n, float[] d, int offsetD, float[] e, int offsetE, float anorm);

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code spttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    float sptcon(int n, MemorySegment d, MemorySegment e, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dptcon(int n, double[] d, double[] e, double anorm) {
        return dptcon(n, d, 0, e, 0, anorm);
    }

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code dpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    double dptcon(int n, double[] d, int offsetD, double[] e, int offsetE, double anorm);

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code dpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    double dptcon(int n, MemorySegment d, MemorySegment e, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cptcon(int n, float[] d, float[] e, float anorm) {
        return cptcon(n, d, 0, e, 0, anorm);
    }

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code cpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    float cptcon(int n, float[] d, int offsetD, float[] e, int offsetE, float anorm);

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code cpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    float cptcon(int n, MemorySegment d, MemorySegment e, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zptcon(int n, double[] d, double[] e, double anorm) {
        return zptcon(n, d, 0, e, 0, anorm);
    }

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code zpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    double zptcon(int n, double[] d, int offsetD, double[] e, int offsetE, double anorm);

    /**
     * The reciprocal condition number, in the 1-norm, by the factors that {@code zpttrf} made.
     *
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal of D, of n elements
     * @param e the diagonal of the other factor, of max(0, n - 1) elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|
     * @return 1 / (norm(A) norm(inverse of A))
     */
    double zptcon(int n, MemorySegment d, MemorySegment e, double anorm);

    /** As the method with offsets, with each of them 0. */
    default void sppsv(Order order, UpLo uplo, int n, int nrhs, float[] ap, float[] b, int ldb) {
        sppsv(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sppsv(Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dppsv(Order order, UpLo uplo, int n, int nrhs, double[] ap, double[] b, int ldb) {
        dppsv(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dppsv(Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cppsv(Order order, UpLo uplo, int n, int nrhs, float[] ap, float[] b, int ldb) {
        cppsv(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cppsv(Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zppsv(Order order, UpLo uplo, int n, int nrhs, double[] ap, double[] b, int ldb) {
        zppsv(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zppsv(Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B with a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void spptrf(Order order, UpLo uplo, int n, float[] ap) {
        spptrf(order, uplo, n, ap, 0);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spptrf(Order order, UpLo uplo, int n, float[] ap, int offsetAp);

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void spptrf(Order order, UpLo uplo, int n, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void dpptrf(Order order, UpLo uplo, int n, double[] ap) {
        dpptrf(order, uplo, n, ap, 0);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpptrf(Order order, UpLo uplo, int n, double[] ap, int offsetAp);

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dpptrf(Order order, UpLo uplo, int n, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void cpptrf(Order order, UpLo uplo, int n, float[] ap) {
        cpptrf(order, uplo, n, ap, 0);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpptrf(Order order, UpLo uplo, int n, float[] ap, int offsetAp);

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cpptrf(Order order, UpLo uplo, int n, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void zpptrf(Order order, UpLo uplo, int n, double[] ap) {
        zpptrf(order, uplo, n, ap, 0);
    }

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpptrf(Order order, UpLo uplo, int n, double[] ap, int offsetAp);

    /**
     * The Cholesky factorisation of a positive definite matrix, packed.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the matrix A, then its factor U or L, of n (n + 1) / 2 elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zpptrf(Order order, UpLo uplo, int n, MemorySegment ap);

    /** As the method with offsets, with each of them 0. */
    default void spptrs(Order order, UpLo uplo, int n, int nrhs, float[] ap, float[] b, int ldb) {
        spptrs(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code spptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spptrs(Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code spptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void spptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void dpptrs(Order order, UpLo uplo, int n, int nrhs, double[] ap, double[] b, int ldb) {
        dpptrs(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code dpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpptrs(Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code dpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void dpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void cpptrs(Order order, UpLo uplo, int n, int nrhs, float[] ap, float[] b, int ldb) {
        cpptrs(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code cpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpptrs(Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code cpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void cpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default void zpptrs(Order order, UpLo uplo, int n, int nrhs, double[] ap, double[] b, int ldb) {
        zpptrs(order, uplo, n, nrhs, ap, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by the factor that {@code zpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpptrs(Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb);

    /**
     * Solves A X = B by the factor that {@code zpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param b the right-hand sides B, then the solutions X, n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     */
    void zpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb);

    /** As the method with offsets, with each of them 0. */
    default float sppcon(Order order, UpLo uplo, int n, float[] ap, float anorm) {
        return sppcon(order, uplo, n, ap, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sppcon(Order order, UpLo uplo, int n, float[] ap, int offsetAp, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code spptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float sppcon(Order order, UpLo uplo, int n, MemorySegment ap, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double dppcon(Order order, UpLo uplo, int n, double[] ap, double anorm) {
        return dppcon(order, uplo, n, ap, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dppcon(Order order, UpLo uplo, int n, double[] ap, int offsetAp, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code dpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double dppcon(Order order, UpLo uplo, int n, MemorySegment ap, double anorm);

    /** As the method with offsets, with each of them 0. */
    default float cppcon(Order order, UpLo uplo, int n, float[] ap, float anorm) {
        return cppcon(order, uplo, n, ap, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cppcon(Order order, UpLo uplo, int n, float[] ap, int offsetAp, float anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code cpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    float cppcon(Order order, UpLo uplo, int n, MemorySegment ap, float anorm);

    /** As the method with offsets, with each of them 0. */
    default double zppcon(Order order, UpLo uplo, int n, double[] ap, double anorm) {
        return zppcon(order, uplo, n, ap, 0, anorm);
    }

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param offsetAp index of the first element of ap in the array
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zppcon(Order order, UpLo uplo, int n, double[] ap, int offsetAp, double anorm);

    /**
     * Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code zpptrf} made.
     *
     * @param order how matrices are stored
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param ap the factor U or L, of n (n + 1) / 2 elements
     * @param anorm the norm of A, as it was before it was factored (no routine of LAPACKE gives it): the largest sum of the absolute values of a column, in which an element that is stored beside the diagonal counts for its column and for that of its row
     * @return about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision
     */
    double zppcon(Order order, UpLo uplo, int n, MemorySegment ap, double anorm);
}
