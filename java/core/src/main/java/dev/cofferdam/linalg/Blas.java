package dev.cofferdam.linalg;

/**
 * Basic linear algebra under CBLAS's names and in its order of arguments: {@link BlasLevel1 vectors}, {@link BlasLevel2
 * matrix and vector}, {@link BlasLevel3 matrices}, {@link BlasBatches batches} of them, in single and double precision, real and complex.
 *
 * <p>{@link #inProcess()} calls the library in this JVM; {@code Workers.blas()} makes the same calls in processes that can
 * be killed. Each routine takes heap arrays, heap arrays with offsets, or native segments (of a {@link
 * dev.cofferdam.memory.SharedArena}, for calls on workers). Segments are used where they lie. Arrays are used in place,
 * too, while that takes some ten microseconds; for longer calls G1 pins them, and under other collectors they are copied to
 * native memory, and back if they are written. So no call keeps the JVM from a safepoint.
 *
 * <p>Complex numbers lie in memory as pairs, the real part first: two array elements each. Sizes, offsets and increments
 * count complex elements; complex scalars are two doubles.
 *
 * <p>An increment is the distance between neighbouring elements of a vector; a negative one takes the vector from its end,
 * as BLAS does: the memory is the same, the order reversed. Sizes may be 0. Every argument is checked before native code
 * sees it, and so is that nothing is written where another argument lies: an {@link IllegalArgumentException} names the
 * routine, the argument by its name and its number in CBLAS, the value, and the rule. A function that the library in use
 * does not have is an {@link UnsupportedOperationException} when it is first called.
 *
 * <p>In a JVM that was started with {@code --add-modules jdk.incubator.vector} short dot products and sums of vectors in
 * process are computed by the Vector API, where the bundled library is in use.
 *
 * <p>Implementations may be used from any thread and by several at once. Calls block until they are done. OpenBLAS has
 * buffers for a fixed number of calls at once, 128 as the bundled one is built, and may end the process beyond it. So of
 * calls in process that take more than microseconds, and of all those of threads beyond some 32, 96 go on at a time, and
 * others wait.
 */
public interface Blas extends BlasLevel1, BlasLevel2, BlasLevel3, BlasBatches {
    /**
     * Calls in this JVM, on all CPUs it may use where that pays and no other call does, and on the calling thread
     * otherwise, or where that thread may use fewer CPUs than the JVM. The library is loaded when this is first called. {@code
     * -Dcofferdam.blas=PATH} chooses another library than the bundled OpenBLAS.
     *
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Blas inProcess() {
        return InProcess.blas();
    }

    /**
     * Calls in this JVM, on a given number of threads at most. For 1, and for all CPUs, there is a copy of the library
     * each; with another number, calls of level 3 are shared by so many threads, which use the copy that stays on its thread.
     *
     * @param threads from 1, for callers that are parallel themselves, to as many as the JVM had CPUs when it was first asked: {@code
     *     Runtime.availableProcessors()} on a thread that is not pinned
     * @throws IllegalArgumentException if it is another number
     * @throws UnsupportedOperationException if another library is chosen and this is not all: it has its own ways to say so
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    static Blas inProcess(int threads) {
        return InProcess.blas(threads);
    }
}
