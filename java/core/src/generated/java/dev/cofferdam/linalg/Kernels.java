// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Numeric kernels that BLAS lacks, for double ({@code d...}) and float ({@code s...}): accurate sums, extremes,
 * norms, moments, elementary functions, sparse products, stencils, running sums, gather and scatter, and
 * random numbers that depend on nothing but their place.
 *
 * <p>{@link #inProcess()} computes in this JVM; {@code Workers.kernels()} makes the same calls in processes that can
 * be killed. Each kernel takes heap arrays, heap arrays with offsets, or native segments (of a {@link
 * dev.cofferdam.memory.SharedArena}, for calls on workers). In this JVM, all are used where they lie. Long calls
 * are made in pieces of some microseconds, so that no call keeps the JVM from a safepoint; the error bounds hold
 * for the whole. On workers, segments are used where they lie; what is read of arrays is copied to shared memory, and
 * what is written is copied back once the call has succeeded: if it fails, arrays stay as they were.
 *
 * <p>An increment is the distance between neighbouring elements of a vector; a negative one takes the
 * vector from its end, as in BLAS. Every argument is checked before native code sees it, indices as they are
 * used, and outputs may overlap inputs only where that is said, in the very same places.
 *
 * <p>In error bounds, u is 2<sup>-53</sup> for double and 2<sup>-24</sup> for float; they hold where nothing
 * overflows on the way. Where they come from, {@code cofferdam/kernels.h} says. Each kernel exists for several
 * instruction sets, of which the best that the CPU has is used.
 *
 * <p>Implementations may be used from any thread and by several at once. Calls block until they are done.
 */
public interface Kernels {
    /**
     * Calls in this JVM, on the calling thread. The library is loaded at the first.
     *
     * @throws IllegalCallerException if the JVM was started without native access for this module
     */
    static Kernels inProcess() {
        return PlacedKernels.here();
    }

    /** As the method with offsets, with each of them 0. */
    default double dsum(int n, double[] x, int incX) {
        return dsum(n, x, 0, incX);
    }

    /**
     * The sum of the elements, added up in pairs. Error at most (70 + log2(1 + n/2048)) u times the sum of absolute values. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dsum(int n, double[] x, int offsetX, int incX);

    /**
     * The sum of the elements, added up in pairs. Error at most (70 + log2(1 + n/2048)) u times the sum of absolute values. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dsum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float ssum(int n, float[] x, int incX) {
        return ssum(n, x, 0, incX);
    }

    /**
     * The sum of the elements, added up in pairs. Error at most (70 + log2(1 + n/2048)) u times the sum of absolute values. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float ssum(int n, float[] x, int offsetX, int incX);

    /**
     * The sum of the elements, added up in pairs. Error at most (70 + log2(1 + n/2048)) u times the sum of absolute values. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float ssum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dsumCompensated(int n, double[] x, int incX) {
        return dsumCompensated(n, x, 0, incX);
    }

    /**
     * The sum of the elements, as if added up in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of absolute values: Sum2 of Ogita, Rump and Oishi. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dsumCompensated(int n, double[] x, int offsetX, int incX);

    /**
     * The sum of the elements, as if added up in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of absolute values: Sum2 of Ogita, Rump and Oishi. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dsumCompensated(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float ssumCompensated(int n, float[] x, int incX) {
        return ssumCompensated(n, x, 0, incX);
    }

    /**
     * The sum of the elements, as if added up in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of absolute values: Sum2 of Ogita, Rump and Oishi. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float ssumCompensated(int n, float[] x, int offsetX, int incX);

    /**
     * The sum of the elements, as if added up in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of absolute values: Sum2 of Ogita, Rump and Oishi. NaN if an element is NaN or both infinities occur.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float ssumCompensated(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double ddotCompensated(int n, double[] x, int incX, double[] y, int incY) {
        return ddotCompensated(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors, as if in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of the products' absolute values: Dot2 of Ogita, Rump and Oishi.
     *
     * @param n elements of the vector, 0 or more
     * @param x the first vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of the products, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double ddotCompensated(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors, as if in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of the products' absolute values: Dot2 of Ogita, Rump and Oishi.
     *
     * @param n elements of the vector, 0 or more
     * @param x the first vector (double)
     * @param incX the distance between its elements, not 0
     * @param y the second vector (double)
     * @param incY the distance between its elements, not 0
     * @return the sum of the products, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double ddotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default float sdotCompensated(int n, float[] x, int incX, float[] y, int incY) {
        return sdotCompensated(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors, as if in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of the products' absolute values: Dot2 of Ogita, Rump and Oishi.
     *
     * @param n elements of the vector, 0 or more
     * @param x the first vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of the products, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float sdotCompensated(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors, as if in twice the precision. Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the sum of the products' absolute values: Dot2 of Ogita, Rump and Oishi.
     *
     * @param n elements of the vector, 0 or more
     * @param x the first vector (float)
     * @param incX the distance between its elements, not 0
     * @param y the second vector (float)
     * @param incY the distance between its elements, not 0
     * @return the sum of the products, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float sdotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default double dmin(int n, double[] x, int incX) {
        return dmin(n, x, 0, incX);
    }

    /**
     * The smallest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dmin(int n, double[] x, int offsetX, int incX);

    /**
     * The smallest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dmin(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float smin(int n, float[] x, int incX) {
        return smin(n, x, 0, incX);
    }

    /**
     * The smallest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float smin(int n, float[] x, int offsetX, int incX);

    /**
     * The smallest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float smin(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dmax(int n, double[] x, int incX) {
        return dmax(n, x, 0, incX);
    }

    /**
     * The largest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, minus infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dmax(int n, double[] x, int offsetX, int incX);

    /**
     * The largest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, minus infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dmax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float smax(int n, float[] x, int incX) {
        return smax(n, x, 0, incX);
    }

    /**
     * The largest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, minus infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float smax(int n, float[] x, int offsetX, int incX);

    /**
     * The largest element. Exact. Zeros are equal, and one is given as +0.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the element, NaN if there is one, minus infinity if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float smax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Extremum dargmin(int n, double[] x, int incX) {
        return dargmin(n, x, 0, incX);
    }

    /**
     * The smallest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Extremum dargmin(int n, double[] x, int offsetX, int incX);

    /**
     * The smallest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Extremum dargmin(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Extremum sargmin(int n, float[] x, int incX) {
        return sargmin(n, x, 0, incX);
    }

    /**
     * The smallest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Extremum sargmin(int n, float[] x, int offsetX, int incX);

    /**
     * The smallest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Extremum sargmin(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Extremum dargmax(int n, double[] x, int incX) {
        return dargmax(n, x, 0, incX);
    }

    /**
     * The largest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Extremum dargmax(int n, double[] x, int offsetX, int incX);

    /**
     * The largest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Extremum dargmax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Extremum sargmax(int n, float[] x, int incX) {
        return sargmax(n, x, 0, incX);
    }

    /**
     * The largest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Extremum sargmax(int n, float[] x, int offsetX, int incX);

    /**
     * The largest element and the number of the first that is. Exact. Zeros are equal. The first NaN, if there is one.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the element and its number from 0; number -1 and NaN if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Extremum sargmax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dnorm1(int n, double[] x, int incX) {
        return dnorm1(n, x, 0, incX);
    }

    /**
     * The sum of absolute values. Error at most (70 + log2(1 + n/2048)) u times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dnorm1(int n, double[] x, int offsetX, int incX);

    /**
     * The sum of absolute values. Error at most (70 + log2(1 + n/2048)) u times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dnorm1(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float snorm1(int n, float[] x, int incX) {
        return snorm1(n, x, 0, incX);
    }

    /**
     * The sum of absolute values. Error at most (70 + log2(1 + n/2048)) u times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float snorm1(int n, float[] x, int offsetX, int incX);

    /**
     * The sum of absolute values. Error at most (70 + log2(1 + n/2048)) u times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float snorm1(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dnorm2(int n, double[] x, int incX) {
        return dnorm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm, without overflow or underflow on the way. Error at most 38 u (float: 1.000001 u) times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, else infinity if one is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dnorm2(int n, double[] x, int offsetX, int incX);

    /**
     * The Euclidean norm, without overflow or underflow on the way. Error at most 38 u (float: 1.000001 u) times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, else infinity if one is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dnorm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float snorm2(int n, float[] x, int incX) {
        return snorm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm, without overflow or underflow on the way. Error at most 38 u (float: 1.000001 u) times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, else infinity if one is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float snorm2(int n, float[] x, int offsetX, int incX);

    /**
     * The Euclidean norm, without overflow or underflow on the way. Error at most 38 u (float: 1.000001 u) times the result.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, else infinity if one is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float snorm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dnormInf(int n, double[] x, int incX) {
        return dnormInf(n, x, 0, incX);
    }

    /**
     * The largest absolute value. Exact.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dnormInf(int n, double[] x, int offsetX, int incX);

    /**
     * The largest absolute value. Exact.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dnormInf(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float snormInf(int n, float[] x, int incX) {
        return snormInf(n, x, 0, incX);
    }

    /**
     * The largest absolute value. Exact.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float snormInf(int n, float[] x, int offsetX, int incX);

    /**
     * The largest absolute value. Exact.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return the norm, NaN if an element is, 0 if n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float snormInf(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Moments dmoments(int n, double[] x, int incX) {
        return dmoments(n, x, 0, incX);
    }

    /**
     * Mean and variance, in one pass over memory. Always in double. With L = 75 + 4 log2(1 + n/2048), u = 2<sup>-53</sup> and M the root of the mean square, the mean's error is at most L u M, that of the sum of squared deviations V at most L u V + n (L u M)<sup>2</sup> + 2 L u M sqrt(n V): deviations from a number near the mean, corrected, and Chan, Golub and LeVeque's joining of blocks.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return count, mean and sum of squared deviations; NaN where elements are not finite or n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Moments dmoments(int n, double[] x, int offsetX, int incX);

    /**
     * Mean and variance, in one pass over memory. Always in double. With L = 75 + 4 log2(1 + n/2048), u = 2<sup>-53</sup> and M the root of the mean square, the mean's error is at most L u M, that of the sum of squared deviations V at most L u V + n (L u M)<sup>2</sup> + 2 L u M sqrt(n V): deviations from a number near the mean, corrected, and Chan, Golub and LeVeque's joining of blocks.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @return count, mean and sum of squared deviations; NaN where elements are not finite or n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Moments dmoments(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default Moments smoments(int n, float[] x, int incX) {
        return smoments(n, x, 0, incX);
    }

    /**
     * Mean and variance, in one pass over memory. Always in double. With L = 75 + 4 log2(1 + n/2048), u = 2<sup>-53</sup> and M the root of the mean square, the mean's error is at most L u M, that of the sum of squared deviations V at most L u V + n (L u M)<sup>2</sup> + 2 L u M sqrt(n V): deviations from a number near the mean, corrected, and Chan, Golub and LeVeque's joining of blocks.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @return count, mean and sum of squared deviations; NaN where elements are not finite or n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    Moments smoments(int n, float[] x, int offsetX, int incX);

    /**
     * Mean and variance, in one pass over memory. Always in double. With L = 75 + 4 log2(1 + n/2048), u = 2<sup>-53</sup> and M the root of the mean square, the mean's error is at most L u M, that of the sum of squared deviations V at most L u V + n (L u M)<sup>2</sup> + 2 L u M sqrt(n V): deviations from a number near the mean, corrected, and Chan, Golub and LeVeque's joining of blocks.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @return count, mean and sum of squared deviations; NaN where elements are not finite or n is 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    Moments smoments(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void dexp(int n, double[] x, int incX, double[] y, int incY) {
        dexp(n, x, 0, incX, y, 0, incY);
    }

    /**
     * e to the power of each element: y = exp(x). Within 1 ulp; special values as in C's {@code exp}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dexp(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * e to the power of each element: y = exp(x). Within 1 ulp; special values as in C's {@code exp}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dexp(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void sexp(int n, float[] x, int incX, float[] y, int incY) {
        sexp(n, x, 0, incX, y, 0, incY);
    }

    /**
     * e to the power of each element: y = exp(x). Within 1 ulp; special values as in C's {@code exp}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sexp(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * e to the power of each element: y = exp(x). Within 1 ulp; special values as in C's {@code exp}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sexp(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dlog(int n, double[] x, int incX, double[] y, int incY) {
        dlog(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The natural logarithm of each element: y = log(x). Within 1 ulp; special values as in C's {@code log}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dlog(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The natural logarithm of each element: y = log(x). Within 1 ulp; special values as in C's {@code log}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dlog(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void slog(int n, float[] x, int incX, float[] y, int incY) {
        slog(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The natural logarithm of each element: y = log(x). Within 1 ulp; special values as in C's {@code log}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void slog(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The natural logarithm of each element: y = log(x). Within 1 ulp; special values as in C's {@code log}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void slog(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dsqrt(int n, double[] x, int incX, double[] y, int incY) {
        dsqrt(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The square root of each element: y = sqrt(x). Within 0.5 ulp; special values as in C's {@code sqrt}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dsqrt(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The square root of each element: y = sqrt(x). Within 0.5 ulp; special values as in C's {@code sqrt}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dsqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void ssqrt(int n, float[] x, int incX, float[] y, int incY) {
        ssqrt(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The square root of each element: y = sqrt(x). Within 0.5 ulp; special values as in C's {@code sqrt}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void ssqrt(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The square root of each element: y = sqrt(x). Within 0.5 ulp; special values as in C's {@code sqrt}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void ssqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dsin(int n, double[] x, int incX, double[] y, int incY) {
        dsin(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The sine of each element, in radians of any size: y = sin(x). Within 2 ulp; special values as in C's {@code sin}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dsin(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The sine of each element, in radians of any size: y = sin(x). Within 2 ulp; special values as in C's {@code sin}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dsin(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void ssin(int n, float[] x, int incX, float[] y, int incY) {
        ssin(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The sine of each element, in radians of any size: y = sin(x). Within 2 ulp; special values as in C's {@code sin}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void ssin(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The sine of each element, in radians of any size: y = sin(x). Within 2 ulp; special values as in C's {@code sin}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void ssin(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dcos(int n, double[] x, int incX, double[] y, int incY) {
        dcos(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The cosine of each element, in radians of any size: y = cos(x). Within 2 ulp; special values as in C's {@code cos}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dcos(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The cosine of each element, in radians of any size: y = cos(x). Within 2 ulp; special values as in C's {@code cos}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dcos(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void scos(int n, float[] x, int incX, float[] y, int incY) {
        scos(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The cosine of each element, in radians of any size: y = cos(x). Within 2 ulp; special values as in C's {@code cos}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void scos(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The cosine of each element, in radians of any size: y = cos(x). Within 2 ulp; special values as in C's {@code cos}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void scos(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dtanh(int n, double[] x, int incX, double[] y, int incY) {
        dtanh(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The hyperbolic tangent of each element: y = tanh(x). Within 2.5 ulp; special values as in C's {@code tanh}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dtanh(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The hyperbolic tangent of each element: y = tanh(x). Within 2.5 ulp; special values as in C's {@code tanh}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dtanh(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void stanh(int n, float[] x, int incX, float[] y, int incY) {
        stanh(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The hyperbolic tangent of each element: y = tanh(x). Within 2.5 ulp; special values as in C's {@code tanh}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void stanh(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The hyperbolic tangent of each element: y = tanh(x). Within 2.5 ulp; special values as in C's {@code tanh}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the arguments (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the results; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void stanh(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dpow(int n, double[] x, int incX, double[] y, int incY, double[] z, int incZ) {
        dpow(n, x, 0, incX, y, 0, incY, z, 0, incZ);
    }

    /**
     * Each element to the power of another: z = pow(x, y). Within 1.5 ulp (float: 0.6); special values as in C's {@code pow}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the bases
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the exponents
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @param z takes the results; may be x or y itself
     * @param offsetZ where it begins in the array
     * @param incZ the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dpow(
            int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] z, int offsetZ,
            int incZ);

    /**
     * Each element to the power of another: z = pow(x, y). Within 1.5 ulp (float: 0.6); special values as in C's {@code pow}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the bases (double)
     * @param incX the distance between its elements, not 0
     * @param y the exponents (double)
     * @param incY the distance between its elements, not 0
     * @param z takes the results; may be x or y itself (double)
     * @param incZ the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dpow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ);

    /** As the method with offsets, with each of them 0. */
    default void spow(int n, float[] x, int incX, float[] y, int incY, float[] z, int incZ) {
        spow(n, x, 0, incX, y, 0, incY, z, 0, incZ);
    }

    /**
     * Each element to the power of another: z = pow(x, y). Within 1.5 ulp (float: 0.6); special values as in C's {@code pow}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the bases
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the exponents
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @param z takes the results; may be x or y itself
     * @param offsetZ where it begins in the array
     * @param incZ the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void spow(
            int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] z, int offsetZ,
            int incZ);

    /**
     * Each element to the power of another: z = pow(x, y). Within 1.5 ulp (float: 0.6); special values as in C's {@code pow}.
     *
     * @param n elements of each vector, 0 or more
     * @param x the bases (float)
     * @param incX the distance between its elements, not 0
     * @param y the exponents (float)
     * @param incY the distance between its elements, not 0
     * @param z takes the results; may be x or y itself (float)
     * @param incZ the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void spow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ);

    /** As the method with offsets, with each of them 0. */
    default void dfma(int n, double[] x, int incX, double[] y, int incY, double[] z, int incZ, double[] w, int incW) {
        dfma(n, x, 0, incX, y, 0, incY, z, 0, incZ, w, 0, incW);
    }

    /**
     * Fused multiply-add: w = x y + z, rounded once.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first factors
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the second factors
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @param z the summands
     * @param offsetZ where it begins in the array
     * @param incZ the distance between its elements, not 0
     * @param w takes the results; may be x, y or z itself
     * @param offsetW where it begins in the array
     * @param incW the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dfma(
            int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] z, int offsetZ,
            int incZ, double[] w, int offsetW, int incW);

    /**
     * Fused multiply-add: w = x y + z, rounded once.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first factors (double)
     * @param incX the distance between its elements, not 0
     * @param y the second factors (double)
     * @param incY the distance between its elements, not 0
     * @param z the summands (double)
     * @param incZ the distance between its elements, not 0
     * @param w takes the results; may be x, y or z itself (double)
     * @param incW the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW);

    /** As the method with offsets, with each of them 0. */
    default void sfma(int n, float[] x, int incX, float[] y, int incY, float[] z, int incZ, float[] w, int incW) {
        sfma(n, x, 0, incX, y, 0, incY, z, 0, incZ, w, 0, incW);
    }

    /**
     * Fused multiply-add: w = x y + z, rounded once.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first factors
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y the second factors
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @param z the summands
     * @param offsetZ where it begins in the array
     * @param incZ the distance between its elements, not 0
     * @param w takes the results; may be x, y or z itself
     * @param offsetW where it begins in the array
     * @param incW the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sfma(
            int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] z, int offsetZ, int incZ,
            float[] w, int offsetW, int incW);

    /**
     * Fused multiply-add: w = x y + z, rounded once.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first factors (float)
     * @param incX the distance between its elements, not 0
     * @param y the second factors (float)
     * @param incY the distance between its elements, not 0
     * @param z the summands (float)
     * @param incZ the distance between its elements, not 0
     * @param w takes the results; may be x, y or z itself (float)
     * @param incW the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW);

    /** As the method with offsets, with each of them 0. */
    default void dcsrmv(
            int rows, int columns, double alpha, int[] rowPointers, int[] columnIndices, double[] values, double[] x,
            double beta, double[] y) {
        dcsrmv(rows, columns, alpha, rowPointers, 0, columnIndices, 0, values, 0, x, 0, beta, y, 0);
    }

    /**
     * Sparse matrix times vector: y = alpha A x + beta y. The error of an element of a row of k entries is at most (k/4 + 6) u times the same sum of absolute values. NaN and infinities as in these products and sums; y is not read if beta is 0.
     *
     * @param rows rows of A, elements of y, 0 or more
     * @param columns columns of A, elements of x, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0
     * @param offsetRowPointers where it begins in the array
     * @param columnIndices the entries' columns, from 0, in any order within a row
     * @param offsetColumnIndices where it begins in the array
     * @param values the entries, in the same order
     * @param offsetValues where it begins in the array
     * @param x the vector x
     * @param offsetX where it begins in the array
     * @param beta the factor of the old y
     * @param y the vector y
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     */
    void dcsrmv(
            int rows, int columns, double alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, double[] values, int offsetValues, double[] x, int offsetX, double beta,
            double[] y, int offsetY);

    /**
     * Sparse matrix times vector: y = alpha A x + beta y. The error of an element of a row of k entries is at most (k/4 + 6) u times the same sum of absolute values. NaN and infinities as in these products and sums; y is not read if beta is 0.
     *
     * @param rows rows of A, elements of y, 0 or more
     * @param columns columns of A, elements of x, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0 (32-bit integers)
     * @param columnIndices the entries' columns, from 0, in any order within a row (32-bit integers)
     * @param values the entries, in the same order (double)
     * @param x the vector x (double)
     * @param beta the factor of the old y
     * @param y the vector y (double)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dcsrmv(
            int rows, int columns, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, double beta, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void scsrmv(
            int rows, int columns, float alpha, int[] rowPointers, int[] columnIndices, float[] values, float[] x,
            float beta, float[] y) {
        scsrmv(rows, columns, alpha, rowPointers, 0, columnIndices, 0, values, 0, x, 0, beta, y, 0);
    }

    /**
     * Sparse matrix times vector: y = alpha A x + beta y. The error of an element of a row of k entries is at most (k/4 + 6) u times the same sum of absolute values. NaN and infinities as in these products and sums; y is not read if beta is 0.
     *
     * @param rows rows of A, elements of y, 0 or more
     * @param columns columns of A, elements of x, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0
     * @param offsetRowPointers where it begins in the array
     * @param columnIndices the entries' columns, from 0, in any order within a row
     * @param offsetColumnIndices where it begins in the array
     * @param values the entries, in the same order
     * @param offsetValues where it begins in the array
     * @param x the vector x
     * @param offsetX where it begins in the array
     * @param beta the factor of the old y
     * @param y the vector y
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     */
    void scsrmv(
            int rows, int columns, float alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, float[] values, int offsetValues, float[] x, int offsetX, float beta, float[] y,
            int offsetY);

    /**
     * Sparse matrix times vector: y = alpha A x + beta y. The error of an element of a row of k entries is at most (k/4 + 6) u times the same sum of absolute values. NaN and infinities as in these products and sums; y is not read if beta is 0.
     *
     * @param rows rows of A, elements of y, 0 or more
     * @param columns columns of A, elements of x, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0 (32-bit integers)
     * @param columnIndices the entries' columns, from 0, in any order within a row (32-bit integers)
     * @param values the entries, in the same order (float)
     * @param x the vector x (float)
     * @param beta the factor of the old y
     * @param y the vector y (float)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void scsrmv(
            int rows, int columns, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, float beta, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void dcsrmm(
            int rows, int columns, int n, double alpha, int[] rowPointers, int[] columnIndices, double[] values,
            double[] b, int ldb, double beta, double[] c, int ldc) {
        dcsrmm(rows, columns, n, alpha, rowPointers, 0, columnIndices, 0, values, 0, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Sparse matrix times row-major matrix: C = alpha A B + beta C. The error of an element of a row of k entries is at most (k + 3) u times the same sum of absolute values. NaN and infinities as in these products and sums; C is not read if beta is 0.
     *
     * @param rows rows of A and of C, 0 or more
     * @param columns columns of A, rows of B, 0 or more
     * @param n columns of B and of C, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0
     * @param offsetRowPointers where it begins in the array
     * @param columnIndices the entries' columns, from 0, in any order within a row
     * @param offsetColumnIndices where it begins in the array
     * @param values the entries, in the same order
     * @param offsetValues where it begins in the array
     * @param b the matrix B
     * @param offsetB where it begins in the array
     * @param ldb the distance between its rows, at least n
     * @param beta the factor of the old C
     * @param c the matrix C
     * @param offsetC where it begins in the array
     * @param ldc the distance between its rows, at least n
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     */
    void dcsrmm(
            int rows, int columns, int n, double alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, double[] values, int offsetValues, double[] b, int offsetB, int ldb, double beta,
            double[] c, int offsetC, int ldc);

    /**
     * Sparse matrix times row-major matrix: C = alpha A B + beta C. The error of an element of a row of k entries is at most (k + 3) u times the same sum of absolute values. NaN and infinities as in these products and sums; C is not read if beta is 0.
     *
     * @param rows rows of A and of C, 0 or more
     * @param columns columns of A, rows of B, 0 or more
     * @param n columns of B and of C, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0 (32-bit integers)
     * @param columnIndices the entries' columns, from 0, in any order within a row (32-bit integers)
     * @param values the entries, in the same order (double)
     * @param b the matrix B (double)
     * @param ldb the distance between its rows, at least n
     * @param beta the factor of the old C
     * @param c the matrix C (double)
     * @param ldc the distance between its rows, at least n
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dcsrmm(
            int rows, int columns, int n, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void scsrmm(
            int rows, int columns, int n, float alpha, int[] rowPointers, int[] columnIndices, float[] values,
            float[] b, int ldb, float beta, float[] c, int ldc) {
        scsrmm(rows, columns, n, alpha, rowPointers, 0, columnIndices, 0, values, 0, b, 0, ldb, beta, c, 0, ldc);
    }

    /**
     * Sparse matrix times row-major matrix: C = alpha A B + beta C. The error of an element of a row of k entries is at most (k + 3) u times the same sum of absolute values. NaN and infinities as in these products and sums; C is not read if beta is 0.
     *
     * @param rows rows of A and of C, 0 or more
     * @param columns columns of A, rows of B, 0 or more
     * @param n columns of B and of C, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0
     * @param offsetRowPointers where it begins in the array
     * @param columnIndices the entries' columns, from 0, in any order within a row
     * @param offsetColumnIndices where it begins in the array
     * @param values the entries, in the same order
     * @param offsetValues where it begins in the array
     * @param b the matrix B
     * @param offsetB where it begins in the array
     * @param ldb the distance between its rows, at least n
     * @param beta the factor of the old C
     * @param c the matrix C
     * @param offsetC where it begins in the array
     * @param ldc the distance between its rows, at least n
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     */
    void scsrmm(
            int rows, int columns, int n, float alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, float[] values, int offsetValues, float[] b, int offsetB, int ldb, float beta,
            float[] c, int offsetC, int ldc);

    /**
     * Sparse matrix times row-major matrix: C = alpha A B + beta C. The error of an element of a row of k entries is at most (k + 3) u times the same sum of absolute values. NaN and infinities as in these products and sums; C is not read if beta is 0.
     *
     * @param rows rows of A and of C, 0 or more
     * @param columns columns of A, rows of B, 0 or more
     * @param n columns of B and of C, 0 or more
     * @param alpha the factor of the product
     * @param rowPointers where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0 (32-bit integers)
     * @param columnIndices the entries' columns, from 0, in any order within a row (32-bit integers)
     * @param values the entries, in the same order (float)
     * @param b the matrix B (float)
     * @param ldb the distance between its rows, at least n
     * @param beta the factor of the old C
     * @param c the matrix C (float)
     * @param ldc the distance between its rows, at least n
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or a row pointer or column is; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void scsrmm(
            int rows, int columns, int n, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc);

    /** As the method with offsets, with each of them 0. */
    default void dstencil5(int rows, int columns, double[] coefficients, double[] x, int ldx, double[] y, int ldy) {
        dstencil5(rows, columns, coefficients, 0, x, 0, ldx, y, 0, ldy);
    }

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 4 neighbours. The border of y, one point wide, stays as it is. Error at most 5 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 5 numbers: above, left, middle, right, below
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dstencil5(
            int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX, int ldx,
            double[] y, int offsetY, int ldy);

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 4 neighbours. The border of y, one point wide, stays as it is. Error at most 5 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 5 numbers: above, left, middle, right, below (double)
     * @param x the grid, row-major (double)
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x (double)
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy);

    /** As the method with offsets, with each of them 0. */
    default void sstencil5(int rows, int columns, float[] coefficients, float[] x, int ldx, float[] y, int ldy) {
        sstencil5(rows, columns, coefficients, 0, x, 0, ldx, y, 0, ldy);
    }

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 4 neighbours. The border of y, one point wide, stays as it is. Error at most 5 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 5 numbers: above, left, middle, right, below
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sstencil5(
            int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX, int ldx,
            float[] y, int offsetY, int ldy);

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 4 neighbours. The border of y, one point wide, stays as it is. Error at most 5 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 5 numbers: above, left, middle, right, below (float)
     * @param x the grid, row-major (float)
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x (float)
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy);

    /** As the method with offsets, with each of them 0. */
    default void dstencil9(int rows, int columns, double[] coefficients, double[] x, int ldx, double[] y, int ldy) {
        dstencil9(rows, columns, coefficients, 0, x, 0, ldx, y, 0, ldy);
    }

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 8 neighbours. The border of y, one point wide, stays as it is. Error at most 9 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 9 numbers: row by row
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dstencil9(
            int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX, int ldx,
            double[] y, int offsetY, int ldy);

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 8 neighbours. The border of y, one point wide, stays as it is. Error at most 9 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 9 numbers: row by row (double)
     * @param x the grid, row-major (double)
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x (double)
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy);

    /** As the method with offsets, with each of them 0. */
    default void sstencil9(int rows, int columns, float[] coefficients, float[] x, int ldx, float[] y, int ldy) {
        sstencil9(rows, columns, coefficients, 0, x, 0, ldx, y, 0, ldy);
    }

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 8 neighbours. The border of y, one point wide, stays as it is. Error at most 9 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 9 numbers: row by row
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sstencil9(
            int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX, int ldx,
            float[] y, int offsetY, int ldy);

    /**
     * Each inner point of a plane grid becomes the weighted sum of itself and its 8 neighbours. The border of y, one point wide, stays as it is. Error at most 9 u times the same sum of absolute values.
     *
     * @param rows rows of the grid, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 9 numbers: row by row (float)
     * @param x the grid, row-major (float)
     * @param ldx the distance between its rows, at least columns
     * @param y takes the sums; not x (float)
     * @param ldy the distance between its rows, at least columns
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy);

    /** As the method with offsets, with each of them 0. */
    default void dstencil7(
            int planes, int rows, int columns, double[] coefficients, double[] x, int ldx, int planeX, double[] y,
            int ldy, int planeY) {
        dstencil7(planes, rows, columns, coefficients, 0, x, 0, ldx, planeX, y, 0, ldy, planeY);
    }

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 6 neighbours. The border of y, one point wide, stays as it is. Error at most 7 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 7 numbers: the plane before, above, left, middle, right, below, the plane behind
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dstencil7(
            int planes, int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX,
            int ldx, int planeX, double[] y, int offsetY, int ldy, int planeY);

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 6 neighbours. The border of y, one point wide, stays as it is. Error at most 7 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 7 numbers: the plane before, above, left, middle, right, below, the plane behind (double)
     * @param x the grid, row-major (double)
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x (double)
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY);

    /** As the method with offsets, with each of them 0. */
    default void sstencil7(
            int planes, int rows, int columns, float[] coefficients, float[] x, int ldx, int planeX, float[] y, int ldy,
            int planeY) {
        sstencil7(planes, rows, columns, coefficients, 0, x, 0, ldx, planeX, y, 0, ldy, planeY);
    }

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 6 neighbours. The border of y, one point wide, stays as it is. Error at most 7 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 7 numbers: the plane before, above, left, middle, right, below, the plane behind
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sstencil7(
            int planes, int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX,
            int ldx, int planeX, float[] y, int offsetY, int ldy, int planeY);

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 6 neighbours. The border of y, one point wide, stays as it is. Error at most 7 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 7 numbers: the plane before, above, left, middle, right, below, the plane behind (float)
     * @param x the grid, row-major (float)
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x (float)
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY);

    /** As the method with offsets, with each of them 0. */
    default void dstencil27(
            int planes, int rows, int columns, double[] coefficients, double[] x, int ldx, int planeX, double[] y,
            int ldy, int planeY) {
        dstencil27(planes, rows, columns, coefficients, 0, x, 0, ldx, planeX, y, 0, ldy, planeY);
    }

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 26 neighbours. The border of y, one point wide, stays as it is. Error at most 27 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 27 numbers: plane by plane, row by row
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dstencil27(
            int planes, int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX,
            int ldx, int planeX, double[] y, int offsetY, int ldy, int planeY);

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 26 neighbours. The border of y, one point wide, stays as it is. Error at most 27 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 27 numbers: plane by plane, row by row (double)
     * @param x the grid, row-major (double)
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x (double)
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY);

    /** As the method with offsets, with each of them 0. */
    default void sstencil27(
            int planes, int rows, int columns, float[] coefficients, float[] x, int ldx, int planeX, float[] y, int ldy,
            int planeY) {
        sstencil27(planes, rows, columns, coefficients, 0, x, 0, ldx, planeX, y, 0, ldy, planeY);
    }

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 26 neighbours. The border of y, one point wide, stays as it is. Error at most 27 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 27 numbers: plane by plane, row by row
     * @param offsetCoefficients where it begins in the array
     * @param x the grid, row-major
     * @param offsetX where it begins in the array
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x
     * @param offsetY where it begins in the array
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void sstencil27(
            int planes, int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX,
            int ldx, int planeX, float[] y, int offsetY, int ldy, int planeY);

    /**
     * Each inner point of a spatial grid becomes the weighted sum of itself and its 26 neighbours. The border of y, one point wide, stays as it is. Error at most 27 u times the same sum of absolute values.
     *
     * @param planes planes of the grid, 0 or more
     * @param rows rows of a plane, 0 or more
     * @param columns points of a row, 0 or more
     * @param coefficients 27 numbers: plane by plane, row by row (float)
     * @param x the grid, row-major (float)
     * @param ldx the distance between its rows, at least columns
     * @param planeX the distance between its planes, at least that of its rows times them
     * @param y takes the sums; not x (float)
     * @param ldy the distance between its rows, at least columns
     * @param planeY the distance between its planes, at least that of its rows times them
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY);

    /** As the method with offsets, with each of them 0. */
    default double dprefixSum(int n, double[] x, int incX, double[] y, int incY) {
        return dprefixSum(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Running sums, each up to its element. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dprefixSum(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Running sums, each up to its element. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default float sprefixSum(int n, float[] x, int incX, float[] y, int incY) {
        return sprefixSum(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Running sums, each up to its element. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float sprefixSum(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Running sums, each up to its element. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float sprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default double dprefixSumExclusive(int n, double[] x, int incX, double[] y, int incY) {
        return dprefixSumExclusive(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Running sums, each up to the element before; the first is 0. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    double dprefixSumExclusive(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Running sums, each up to the element before; the first is 0. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector (double)
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself (double)
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    double dprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default float sprefixSumExclusive(int n, float[] x, int incX, float[] y, int incY) {
        return sprefixSumExclusive(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Running sums, each up to the element before; the first is 0. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector
     * @param offsetX where it begins in the array
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    float sprefixSumExclusive(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Running sums, each up to the element before; the first is 0. Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no element is negative, no sum is less than the one before. NaN from the first NaN on.
     *
     * @param n elements of each vector, 0 or more
     * @param x the vector (float)
     * @param incX the distance between its elements, not 0
     * @param y takes the sums; may be x itself (float)
     * @param incY the distance between its elements, not 0
     * @return the sum of all elements
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    float sprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dgather(int n, int count, double[] x, int[] indices, double[] y) {
        dgather(n, count, x, 0, indices, 0, y, 0);
    }

    /**
     * Gathers elements by their indices: y[i] = x[indices[i]].
     *
     * @param n elements of y, indices, 0 or more
     * @param count elements of x, 0 or more
     * @param x the vector to gather from
     * @param offsetX where it begins in the array
     * @param indices from 0 to count - 1
     * @param offsetIndices where it begins in the array
     * @param y takes the elements; not x
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     */
    void dgather(int n, int count, double[] x, int offsetX, int[] indices, int offsetIndices, double[] y, int offsetY);

    /**
     * Gathers elements by their indices: y[i] = x[indices[i]].
     *
     * @param n elements of y, indices, 0 or more
     * @param count elements of x, 0 or more
     * @param x the vector to gather from (double)
     * @param indices from 0 to count - 1 (32-bit integers)
     * @param y takes the elements; not x (double)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void sgather(int n, int count, float[] x, int[] indices, float[] y) {
        sgather(n, count, x, 0, indices, 0, y, 0);
    }

    /**
     * Gathers elements by their indices: y[i] = x[indices[i]].
     *
     * @param n elements of y, indices, 0 or more
     * @param count elements of x, 0 or more
     * @param x the vector to gather from
     * @param offsetX where it begins in the array
     * @param indices from 0 to count - 1
     * @param offsetIndices where it begins in the array
     * @param y takes the elements; not x
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     */
    void sgather(int n, int count, float[] x, int offsetX, int[] indices, int offsetIndices, float[] y, int offsetY);

    /**
     * Gathers elements by their indices: y[i] = x[indices[i]].
     *
     * @param n elements of y, indices, 0 or more
     * @param count elements of x, 0 or more
     * @param x the vector to gather from (float)
     * @param indices from 0 to count - 1 (32-bit integers)
     * @param y takes the elements; not x (float)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void dscatter(int n, double[] x, int[] indices, int count, double[] y) {
        dscatter(n, x, 0, indices, 0, count, y, 0);
    }

    /**
     * Scatters elements by indices: y[indices[i]] = x[i]. Of several with one index the last stays.
     *
     * @param n elements of x, indices, 0 or more
     * @param x the vector to scatter
     * @param offsetX where it begins in the array
     * @param indices from 0 to count - 1
     * @param offsetIndices where it begins in the array
     * @param count elements of y, 0 or more
     * @param y takes the elements; not x
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     */
    void dscatter(int n, double[] x, int offsetX, int[] indices, int offsetIndices, int count, double[] y, int offsetY);

    /**
     * Scatters elements by indices: y[indices[i]] = x[i]. Of several with one index the last stays.
     *
     * @param n elements of x, indices, 0 or more
     * @param x the vector to scatter (double)
     * @param indices from 0 to count - 1 (32-bit integers)
     * @param count elements of y, 0 or more
     * @param y takes the elements; not x (double)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void sscatter(int n, float[] x, int[] indices, int count, float[] y) {
        sscatter(n, x, 0, indices, 0, count, y, 0);
    }

    /**
     * Scatters elements by indices: y[indices[i]] = x[i]. Of several with one index the last stays.
     *
     * @param n elements of x, indices, 0 or more
     * @param x the vector to scatter
     * @param offsetX where it begins in the array
     * @param indices from 0 to count - 1
     * @param offsetIndices where it begins in the array
     * @param count elements of y, 0 or more
     * @param y takes the elements; not x
     * @param offsetY where it begins in the array
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     */
    void sscatter(int n, float[] x, int offsetX, int[] indices, int offsetIndices, int count, float[] y, int offsetY);

    /**
     * Scatters elements by indices: y[indices[i]] = x[i]. Of several with one index the last stays.
     *
     * @param n elements of x, indices, 0 or more
     * @param x the vector to scatter (float)
     * @param indices from 0 to count - 1 (32-bit integers)
     * @param count elements of y, 0 or more
     * @param y takes the elements; not x (float)
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not, or an index is out of range; what was done before it in place stays done
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void sscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y);

    /** As the method with offsets, with each of them 0. */
    default void duniform(int n, long seed, long stream, long first, double[] y, int incY) {
        duniform(n, seed, stream, first, y, 0, incY);
    }

    /**
     * Random numbers, uniform in [0, 1). Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are multiples of 2<sup>-53</sup> (float: 2<sup>-24</sup>).
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void duniform(int n, long seed, long stream, long first, double[] y, int offsetY, int incY);

    /**
     * Random numbers, uniform in [0, 1). Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are multiples of 2<sup>-53</sup> (float: 2<sup>-24</sup>).
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void duniform(long n, long seed, long stream, long first, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void suniform(int n, long seed, long stream, long first, float[] y, int incY) {
        suniform(n, seed, stream, first, y, 0, incY);
    }

    /**
     * Random numbers, uniform in [0, 1). Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are multiples of 2<sup>-53</sup> (float: 2<sup>-24</sup>).
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void suniform(int n, long seed, long stream, long first, float[] y, int offsetY, int incY);

    /**
     * Random numbers, uniform in [0, 1). Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are multiples of 2<sup>-53</sup> (float: 2<sup>-24</sup>).
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void suniform(long n, long seed, long stream, long first, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dnormal(int n, long seed, long stream, long first, double[] y, int incY) {
        dnormal(n, seed, stream, first, y, 0, incY);
    }

    /**
     * Random numbers, normal with mean 0 and variance 1. Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are Box and Muller's transform of the uniform numbers 2j and 2j + 1.
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void dnormal(int n, long seed, long stream, long first, double[] y, int offsetY, int incY);

    /**
     * Random numbers, normal with mean 0 and variance 1. Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are Box and Muller's transform of the uniform numbers 2j and 2j + 1.
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers (double)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void dnormal(long n, long seed, long stream, long first, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void snormal(int n, long seed, long stream, long first, float[] y, int incY) {
        snormal(n, seed, stream, first, y, 0, incY);
    }

    /**
     * Random numbers, normal with mean 0 and variance 1. Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are Box and Muller's transform of the uniform numbers 2j and 2j + 1.
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers
     * @param offsetY where it begins in the array
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     */
    void snormal(int n, long seed, long stream, long first, float[] y, int offsetY, int incY);

    /**
     * Random numbers, normal with mean 0 and variance 1. Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that parts may be filled in any order by any number of threads. The numbers are Box and Muller's transform of the uniform numbers 2j and 2j + 1.
     *
     * @param n elements to fill, 0 or more
     * @param seed any number
     * @param stream any number; streams of one seed are independent
     * @param first the number of the first element in the stream, 0 or more
     * @param y takes the numbers (float)
     * @param incY the distance between its elements, not 0
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps input where it must not
     * @throws IllegalStateException if a segment's arena is closed
     * @throws WrongThreadException if a segment is confined to another thread
     */
    void snormal(long n, long seed, long stream, long first, MemorySegment y, int incY);
}
