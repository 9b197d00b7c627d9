// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import java.lang.foreign.MemorySegment;

/**
 * Linear systems and least squares, under LAPACK's names and in LAPACKE's order of arguments.
 *
 * <p>{@link #inProcess()} calls the library in this JVM; {@code Workers.lapack()} makes the same calls in
 * processes that can be killed. Each routine takes heap arrays, heap arrays with offsets, or native segments
 * (of a {@link dev.cofferdam.memory.SharedArena}, for calls on workers). Segments are used where they lie;
 * arrays are used in place while that takes a few microseconds, and are copied to native memory and back by
 * longer calls, so that no call keeps the JVM from a safepoint.
 *
 * <p>Matrices are stored by columns in LAPACK. A row-major symmetric matrix is taken as it is, by its other
 * triangle; a general one is transposed into a buffer and back, which costs two passes over it. Workspace is
 * taken care of. Every argument is checked before native code sees it; overlap of arguments is not.
 *
 * <p>Implementations may be used from any thread and by several at once, in process by up to 128: the bundled OpenBLAS has no room for more, and would end the process. Calls block until they are done.
 */
public interface Lapack {
    /**
     * Calls in this JVM, on all CPUs it may use where that pays. The library is loaded when this is first called.
     * {@code -Dcofferdam.lapack=PATH}, or else {@code -Dcofferdam.blas=PATH}, chooses another library than the bundled OpenBLAS.
     *
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Lapack inProcess() {
        return inProcess(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Calls in this JVM, on a given number of threads: 1, for callers that are parallel themselves, or all. Each is a
     * copy of the library of its own, so that both may be used side by side.
     *
     * @param threads 1, or {@code Runtime.availableProcessors()}
     * @throws IllegalArgumentException if it is another number
     * @throws UnsupportedOperationException if another library is chosen and this is 1: it has its own ways to say so
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Lapack inProcess(int threads) {
        int all = Runtime.getRuntime().availableProcessors();
        if (threads != 1 && threads != all) {
            throw new IllegalArgumentException("threads " + threads + ": 1 or all, " + all + ", can be had");
        }
        return InProcessLapack.on(BlasLibrary.lapack(threads));
    }

    /**
     * The Cholesky factorisation of a symmetric positive definite matrix.
     * A = U<sup>T</sup> U if the upper triangle is stored, A = L L<sup>T</sup> if the lower is.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if the leading minor of order i is not positive definite, so the matrix is not
     */
    default void dpotrf(Order order, UpLo uplo, int n, double[] a, int lda) {
        dpotrf(order, uplo, n, a, 0, lda);
    }

    /**
     * The Cholesky factorisation of a symmetric positive definite matrix.
     * A = U<sup>T</sup> U if the upper triangle is stored, A = L L<sup>T</sup> if the lower is.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, stored as n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if the leading minor of order i is not positive definite, so the matrix is not
     */
    void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda);

    /**
     * The Cholesky factorisation of a symmetric positive definite matrix.
     * A = U<sup>T</sup> U if the upper triangle is stored, A = L L<sup>T</sup> if the lower is.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its factor U or L, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     * @throws LapackException if the leading minor of order i is not positive definite, so the matrix is not
     */
    void dpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda);

    /**
     * Solves A X = B by the Cholesky factor of A that {@code dpotrf} made.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default void dpotrs(Order order, UpLo uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        dpotrs(order, uplo, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves A X = B by the Cholesky factor of A that {@code dpotrf} made.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, stored as n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    void dpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb);

    /**
     * Solves A X = B by the Cholesky factor of A that {@code dpotrf} made.
     *
     * @param order how matrices lie in memory
     * @param uplo the triangle of A that is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the factor U or L, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    void dpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices lie in memory
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if U(i, i) is exactly zero, so the matrix is singular and nothing was solved
     */
    default void dgesv(Order order, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb) {
        dgesv(order, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb);
    }

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices lie in memory
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, stored as n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1
     * @param offsetIpiv index of the first element of ipiv in the array
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if U(i, i) is exactly zero, so the matrix is singular and nothing was solved
     */
    void dgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb);

    /**
     * Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.
     * Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.
     *
     * @param order how matrices lie in memory
     * @param n rows and columns of A, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factors L (without its diagonal of ones) and U, stored as n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param ipiv receives the pivots: row i was exchanged with row ipiv[i], counted from 1; 32-bit integers
     * @param b the right-hand sides B, then the solutions X, stored as n by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     * @throws LapackException if U(i, i) is exactly zero, so the matrix is singular and nothing was solved
     */
    void dgesv(Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, stored as m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, stored as max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if element (i, i) of the triangular factor is zero, so the matrix has not full rank, and no solution was computed
     */
    default void dgels(Order order, Transpose trans, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb) {
        dgels(order, trans, m, n, nrhs, a, 0, lda, b, 0, ldb);
    }

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, stored as m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, stored as max(m, n) by nrhs
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws LapackException if element (i, i) of the triangular factor is zero, so the matrix has not full rank, and no solution was computed
     */
    void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb);

    /**
     * Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ factorisation.
     * If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x least; otherwise it is the x of least norm with op(A) x = b.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param nrhs right-hand sides: columns of B, 0 or more
     * @param a the matrix A, then its factorisation, stored as m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the right-hand sides B, one a column, then the solutions X; room for the longer of the two, stored as max(m, n) by nrhs
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     * @throws LapackException if element (i, i) of the triangular factor is zero, so the matrix has not full rank, and no solution was computed
     */
    void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb);
}
