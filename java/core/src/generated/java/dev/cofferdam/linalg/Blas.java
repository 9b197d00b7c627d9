// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import java.lang.foreign.MemorySegment;

/**
 * Basic linear algebra: vectors, matrix times vector, matrix times matrix, under CBLAS's names and in its
 * order of arguments.
 *
 * <p>{@link #inProcess()} calls the library in this JVM; {@code Workers.blas()} makes the same calls in
 * processes that can be killed. Each routine takes heap arrays, heap arrays with offsets, or native segments
 * (of a {@link dev.cofferdam.memory.SharedArena}, for calls on workers). Segments are used where they lie;
 * arrays are used in place while that takes a few microseconds, and are copied to native memory and back by
 * longer calls, so that no call keeps the JVM from a safepoint.
 *
 * <p>An increment is the distance between neighbouring elements of a vector; a negative one takes the vector
 * from its end, as BLAS does: the memory is the same, the order reversed. Every argument is checked before
 * native code sees it. That outputs overlap inputs is not checked; the result is then undefined.
 *
 * <p>Implementations may be used from any thread and by several at once, in process by up to 128: the bundled OpenBLAS has no room for more, and would end the process. Calls block until they are done.
 */
public interface Blas {
    /**
     * Calls in this JVM, on all CPUs it may use where that pays. The library is loaded when this is first called.
     * {@code -Dcofferdam.blas=PATH} chooses another library than the bundled OpenBLAS.
     *
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Blas inProcess() {
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
    static Blas inProcess(int threads) {
        int all = Runtime.getRuntime().availableProcessors();
        if (threads != 1 && threads != all) {
            throw new IllegalArgumentException("threads " + threads + ": 1 or all, " + all + ", can be had");
        }
        return InProcessBlas.on(BlasLibrary.blas(threads));
    }

    /**
     * The dot product of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default double ddot(int n, double[] x, int incX, double[] y, int incY) {
        return ddot(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    double ddot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    double ddot(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the vector to add, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector to add to, of n elements
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default void daxpy(int n, double alpha, double[] x, int incX, double[] y, int incY) {
        daxpy(n, alpha, x, 0, incX, y, 0, incY);
    }

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the vector to add, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the vector to add to, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    void daxpy(int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the vector to add, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the vector to add to, of n elements
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    void daxpy(long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of its elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default double dnrm2(int n, double[] x, int incX) {
        return dnrm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of its elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    double dnrm2(int n, double[] x, int offsetX, int incX);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of its elements, 0 if n is 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    double dnrm2(long n, MemorySegment x, int incX);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (m if {@code trans} transposes) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (n if {@code trans} transposes) elements
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int lda, double[] x, int incX,
            double beta, double[] y, int incY) {
        dgemv(order, trans, m, n, alpha, a, 0, lda, x, 0, incX, beta, y, 0, incY);
    }

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (m if {@code trans} transposes) elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (n if {@code trans} transposes) elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY);

    /**
     * Matrix times vector: y = alpha op(A) x + beta y.
     * As BLAS has it, y stays as it is if A has no rows or no columns.
     *
     * @param order how matrices lie in memory
     * @param trans op(A): the matrix as it is, or its transpose
     * @param m rows of A as it is stored, 0 or more
     * @param n columns of A as it is stored, 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param x the vector x, of n (m if {@code trans} transposes) elements
     * @param incX the distance between its elements, not 0
     * @param beta the factor of the old y, which counts for nothing, even if it is not a number, when this is 0
     * @param y the vector y, of m (n if {@code trans} transposes) elements
     * @param incY the distance between its elements, not 0
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices lie in memory
     * @param transA op(A): the matrix as it is, or its transpose
     * @param transB op(B): the matrix as it is, or its transpose
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m (k if {@code transA} transposes) by k (m if {@code transA} transposes)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, stored as k (n if {@code transB} transposes) by n (k if {@code transB} transposes)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, stored as m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    default void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int lda,
            double[] b, int ldb, double beta, double[] c, int ldc) {
        dgemm(order, transA, transB, m, n, k, alpha, a, 0, lda, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices lie in memory
     * @param transA op(A): the matrix as it is, or its transpose
     * @param transB op(B): the matrix as it is, or its transpose
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m (k if {@code transA} transposes) by k (m if {@code transA} transposes)
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, stored as k (n if {@code transB} transposes) by n (k if {@code transB} transposes)
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, stored as m by n
     * @param offsetC index of the first element of c in the array
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     */
    void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc);

    /**
     * Matrix times matrix: C = alpha op(A) op(B) + beta C.
     *
     * @param order how matrices lie in memory
     * @param transA op(A): the matrix as it is, or its transpose
     * @param transB op(B): the matrix as it is, or its transpose
     * @param m rows of op(A) and of C, 0 or more
     * @param n columns of op(B) and of C, 0 or more
     * @param k columns of op(A), rows of op(B), 0 or more
     * @param alpha the factor of the product
     * @param a the matrix A, stored as m (k if {@code transA} transposes) by k (m if {@code transA} transposes)
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, stored as k (n if {@code transB} transposes) by n (k if {@code transB} transposes)
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param beta the factor of the old C, which counts for nothing, even if it is not a number, when this is 0
     * @param c the matrix C, stored as m by n
     * @param ldc the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule
     * @throws IllegalStateException if the arena of a segment is closed
     */
    void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);
}
