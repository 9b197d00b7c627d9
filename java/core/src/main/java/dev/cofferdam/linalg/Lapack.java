package dev.cofferdam.linalg;

/**
 * Linear algebra of the second floor under LAPACK's names and in LAPACKE's order of arguments: {@link LinearSystems linear
 * systems}, also with {@link BandSystems band matrices}, {@link LeastSquares least squares}, {@link Eigenvalues
 * eigenvalues}, {@link SingularValues singular values}, in single and double precision, real and complex.
 *
 * <p>{@link #inProcess()} calls the library in this JVM; {@code Workers.lapack()} makes the same calls in processes that
 * can be killed. How arguments are passed and checked is as in {@link Blas}. Workspace is taken care of; LAPACK counts its
 * elements in 32-bit integers, so that matrices which need more, of some ten thousand rows, are refused by an {@link
 * IllegalArgumentException} that names a routine which does with less. No routine writes to what it is documented to read,
 * not even for a while: several calls may read the same memory, which may be read-only.
 *
 * <p>LAPACK stores matrices by columns. A row-major symmetric matrix is taken as it is, by its other triangle, at no cost;
 * every other row-major matrix is transposed into a buffer and, where it is written, back: two passes over it.
 *
 * <p>Where the numbers do not allow what is asked for (a singular matrix, no convergence) a {@link LapackException} says
 * what LAPACK's {@code info} means; what had been computed until then stands in the output arguments.
 */
public interface Lapack extends LinearSystems, BandSystems, LeastSquares, Eigenvalues, SingularValues {
    /**
     * Calls in this JVM, on all CPUs it may use where that pays and no other call does, and on the calling thread
     * otherwise, or where that thread may use fewer CPUs than the JVM. The library is loaded when this is first called. {@code
     * -Dcofferdam.lapack=PATH}, or else {@code -Dcofferdam.blas=PATH}, chooses another library than the bundled OpenBLAS.
     *
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Lapack inProcess() {
        return InProcess.lapack();
    }

    /**
     * Calls in this JVM, on a given number of threads at most. For 1, and for all CPUs, there is a copy of the library
     * each; with another number, calls stay on their thread: LAPACK's own parts are not shared from outside.
     *
     * @param threads from 1, for callers that are parallel themselves, to as many as the JVM had CPUs when it was first asked: {@code
     *     Runtime.availableProcessors()} on a thread that is not pinned
     * @throws IllegalArgumentException if it is another number
     * @throws UnsupportedOperationException if another library is chosen and this is not all: it has its own ways to say so
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Lapack inProcess(int threads) {
        return InProcess.lapack(threads);
    }
}
