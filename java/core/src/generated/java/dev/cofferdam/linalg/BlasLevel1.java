// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** BLAS level 1: vectors. A part of {@link Blas}, whose documentation says what holds for all routines. */
public interface BlasLevel1 {
    /** As the method with offsets, with each of them 0. */
    default float sdot(int n, float[] x, int incX, float[] y, int incY) {
        return sdot(n, x, 0, incX, y, 0, incY);
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
     */
    float sdot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     */
    float sdot(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
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
     */
    double ddot(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default Complex cdotu(int n, float[] x, int incX, float[] y, int incY) {
        return cdotu(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The sum of the products of the elements of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex cdotu(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The sum of the products of the elements of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex cdotu(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default Complex zdotu(int n, double[] x, int incX, double[] y, int incY) {
        return zdotu(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The sum of the products of the elements of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex zdotu(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The sum of the products of the elements of two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex zdotu(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default Complex cdotc(int n, float[] x, int incX, float[] y, int incY) {
        return cdotc(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors: the sum of the products of the conjugated elements of the first with those of the second.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex cdotc(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors: the sum of the products of the conjugated elements of the first with those of the second.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex cdotc(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default Complex zdotc(int n, double[] x, int incX, double[] y, int incY) {
        return zdotc(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors: the sum of the products of the conjugated elements of the first with those of the second.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex zdotc(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors: the sum of the products of the conjugated elements of the first with those of the second.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    Complex zdotc(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default float sdsdot(int n, float alpha, float[] x, int incX, float[] y, int incY) {
        return sdsdot(n, alpha, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors plus a number, summed up in double precision.
     * <p>OpenBLAS does so with the sums of blocks of some thousand elements, whose products it adds up in single precision; {@link Kernels}' {@code sdotCompensated} does not.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the number to add
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return alpha and the sum of the products of their elements, rounded once
     */
    float sdsdot(int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors plus a number, summed up in double precision.
     * <p>OpenBLAS does so with the sums of blocks of some thousand elements, whose products it adds up in single precision; {@link Kernels}' {@code sdotCompensated} does not.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the number to add
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return alpha and the sum of the products of their elements, rounded once
     */
    float sdsdot(long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default double dsdot(int n, float[] x, int incX, float[] y, int incY) {
        return dsdot(n, x, 0, incX, y, 0, incY);
    }

    /**
     * The dot product of two vectors of floats, summed up and returned in double precision.
     * <p>OpenBLAS does so with the sums of blocks of some thousand elements, whose products it adds up in single precision; {@link Kernels}' {@code sdotCompensated} does not.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     */
    double dsdot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * The dot product of two vectors of floats, summed up and returned in double precision.
     * <p>OpenBLAS does so with the sums of blocks of some thousand elements, whose products it adds up in single precision; {@link Kernels}' {@code sdotCompensated} does not.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @return the sum of the products of their elements, 0 if n is 0
     */
    double dsdot(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default float snrm2(int n, float[] x, int incX) {
        return snrm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    float snrm2(int n, float[] x, int offsetX, int incX);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    float snrm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
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
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    double dnrm2(int n, double[] x, int offsetX, int incX);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    double dnrm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float scnrm2(int n, float[] x, int incX) {
        return scnrm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    float scnrm2(int n, float[] x, int offsetX, int incX);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    float scnrm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dznrm2(int n, double[] x, int incX) {
        return dznrm2(n, x, 0, incX);
    }

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    double dznrm2(int n, double[] x, int offsetX, int incX);

    /**
     * The Euclidean norm of a vector, without overflow or underflow on the way.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the root of the sum of the squares of the absolute values of its elements, 0 if n is 0
     */
    double dznrm2(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float sasum(int n, float[] x, int incX) {
        return sasum(n, x, 0, incX);
    }

    /**
     * The sum of the absolute values of a vector's elements.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    float sasum(int n, float[] x, int offsetX, int incX);

    /**
     * The sum of the absolute values of a vector's elements.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    float sasum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dasum(int n, double[] x, int incX) {
        return dasum(n, x, 0, incX);
    }

    /**
     * The sum of the absolute values of a vector's elements.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    double dasum(int n, double[] x, int offsetX, int incX);

    /**
     * The sum of the absolute values of a vector's elements.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    double dasum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default float scasum(int n, float[] x, int incX) {
        return scasum(n, x, 0, incX);
    }

    /**
     * The sum of the absolute values of the real and imaginary parts of a vector.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    float scasum(int n, float[] x, int offsetX, int incX);

    /**
     * The sum of the absolute values of the real and imaginary parts of a vector.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    float scasum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default double dzasum(int n, double[] x, int incX) {
        return dzasum(n, x, 0, incX);
    }

    /**
     * The sum of the absolute values of the real and imaginary parts of a vector.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    double dzasum(int n, double[] x, int offsetX, int incX);

    /**
     * The sum of the absolute values of the real and imaginary parts of a vector.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     * @return the sum, 0 if n is 0
     */
    double dzasum(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default int isamax(int n, float[] x, int incX) {
        return isamax(n, x, 0, incX);
    }

    /**
     * Where the element of the greatest absolute value is.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    int isamax(int n, float[] x, int offsetX, int incX);

    /**
     * Where the element of the greatest absolute value is.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    long isamax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default int idamax(int n, double[] x, int incX) {
        return idamax(n, x, 0, incX);
    }

    /**
     * Where the element of the greatest absolute value is.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    int idamax(int n, double[] x, int offsetX, int incX);

    /**
     * Where the element of the greatest absolute value is.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    long idamax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default int icamax(int n, float[] x, int incX) {
        return icamax(n, x, 0, incX);
    }

    /**
     * Where the element is whose parts have the greatest sum of absolute values.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    int icamax(int n, float[] x, int offsetX, int incX);

    /**
     * Where the element is whose parts have the greatest sum of absolute values.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    long icamax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default int izamax(int n, double[] x, int incX) {
        return izamax(n, x, 0, incX);
    }

    /**
     * Where the element is whose parts have the greatest sum of absolute values.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    int izamax(int n, double[] x, int offsetX, int incX);

    /**
     * Where the element is whose parts have the greatest sum of absolute values.
     * <p>What is not a number is the greatest in the first place, and is passed over in others, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param x the vector, of n elements
     * @param incX the distance between its elements, 1 or more
     * @return its place, from 0; the first of several; 0 if n is 0
     */
    long izamax(long n, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void sswap(int n, float[] x, int incX, float[] y, int incY) {
        sswap(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void sswap(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void sswap(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dswap(int n, double[] x, int incX, double[] y, int incY) {
        dswap(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dswap(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void dswap(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void cswap(int n, float[] x, int incX, float[] y, int incY) {
        cswap(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void cswap(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void cswap(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zswap(int n, double[] x, int incX, double[] y, int incY) {
        zswap(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zswap(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Exchanges two vectors.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zswap(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void scopy(int n, float[] x, int incX, float[] y, int incY) {
        scopy(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void scopy(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void scopy(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void dcopy(int n, double[] x, int incX, double[] y, int incY) {
        dcopy(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void dcopy(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void dcopy(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void ccopy(int n, float[] x, int incX, float[] y, int incY) {
        ccopy(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void ccopy(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void ccopy(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zcopy(int n, double[] x, int incX, double[] y, int incY) {
        zcopy(n, x, 0, incX, y, 0, incY);
    }

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zcopy(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Copies a vector to another: y = x.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zcopy(long n, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void saxpy(int n, float alpha, float[] x, int incX, float[] y, int incY) {
        saxpy(n, alpha, x, 0, incX, y, 0, incY);
    }

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void saxpy(int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void saxpy(long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void daxpy(int n, double alpha, double[] x, int incX, double[] y, int incY) {
        daxpy(n, alpha, x, 0, incX, y, 0, incY);
    }

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void daxpy(int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alpha the factor
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void daxpy(long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void caxpy(int n, double alphaRe, double alphaIm, float[] x, int incX, float[] y, int incY) {
        caxpy(n, alphaRe, alphaIm, x, 0, incX, y, 0, incY);
    }

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void caxpy(
            int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void caxpy(long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void zaxpy(int n, double alphaRe, double alphaIm, double[] x, int incX, double[] y, int incY) {
        zaxpy(n, alphaRe, alphaIm, x, 0, incX, y, 0, incY);
    }

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     */
    void zaxpy(
            int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY);

    /**
     * Adds a multiple of a vector to another: y = alpha x + y.
     *
     * @param n elements of each vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     */
    void zaxpy(long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y, int incY);

    /** As the method with offsets, with each of them 0. */
    default void sscal(int n, float alpha, float[] x, int incX) {
        sscal(n, alpha, x, 0, incX);
    }

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void sscal(int n, float alpha, float[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void sscal(long n, float alpha, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void dscal(int n, double alpha, double[] x, int incX) {
        dscal(n, alpha, x, 0, incX);
    }

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void dscal(int n, double alpha, double[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void dscal(long n, double alpha, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void cscal(int n, double alphaRe, double alphaIm, float[] x, int incX) {
        cscal(n, alphaRe, alphaIm, x, 0, incX);
    }

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void cscal(int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void cscal(long n, double alphaRe, double alphaIm, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void zscal(int n, double alphaRe, double alphaIm, double[] x, int incX) {
        zscal(n, alphaRe, alphaIm, x, 0, incX);
    }

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void zscal(int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alphaRe the factor: its real part
     * @param alphaIm its imaginary part
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void zscal(long n, double alphaRe, double alphaIm, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void csscal(int n, float alpha, float[] x, int incX) {
        csscal(n, alpha, x, 0, incX);
    }

    /**
     * Multiplies a vector by a real number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void csscal(int n, float alpha, float[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a real number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void csscal(long n, float alpha, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void zdscal(int n, double alpha, double[] x, int incX) {
        zdscal(n, alpha, x, 0, incX);
    }

    /**
     * Multiplies a vector by a real number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     */
    void zdscal(int n, double alpha, double[] x, int offsetX, int incX);

    /**
     * Multiplies a vector by a real number: x = alpha x.
     * <p>Zero times infinity or what is not a number is not a number, as in the reference BLAS.
     *
     * @param n elements of the vector, 0 or more
     * @param alpha the factor
     * @param x the vector, of n elements
     * @param incX the distance between its elements, not 0
     */
    void zdscal(long n, double alpha, MemorySegment x, int incX);

    /** As the method with offsets, with each of them 0. */
    default void srot(int n, float[] x, int incX, float[] y, int incY, float c, float s) {
        srot(n, x, 0, incX, y, 0, incY, c, s);
    }

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void srot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float c, float s);

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void srot(long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s);

    /** As the method with offsets, with each of them 0. */
    default void drot(int n, double[] x, int incX, double[] y, int incY, double c, double s) {
        drot(n, x, 0, incX, y, 0, incY, c, s);
    }

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void drot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double c, double s);

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void drot(long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s);

    /** As the method with offsets, with each of them 0. */
    default void csrot(int n, float[] x, int incX, float[] y, int incY, float c, float s) {
        csrot(n, x, 0, incX, y, 0, incY, c, s);
    }

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void csrot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float c, float s);

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void csrot(long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s);

    /** As the method with offsets, with each of them 0. */
    default void zdrot(int n, double[] x, int incX, double[] y, int incY, double c, double s) {
        zdrot(n, x, 0, incX, y, 0, incY, c, s);
    }

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void zdrot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double c, double s);

    /**
     * Rotates the points whose coordinates two vectors hold: (x, y) = (c x + s y, c y - s x).
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param c the cosine of the angle
     * @param s the sine of the angle
     */
    void zdrot(long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s);

    /** As the method with offsets, with each of them 0. */
    default void srotg(float[] a, float[] b, float[] c, float[] s) {
        srotg(a, 0, b, 0, c, 0, s, 0);
    }

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param offsetA index of the first element of a in the array
     * @param b b, then a number from which c and s can be had again, of 1 elements
     * @param offsetB index of the first element of b in the array
     * @param c receives the cosine, of 1 elements
     * @param offsetC index of the first element of c in the array
     * @param s receives the sine, of 1 elements
     * @param offsetS index of the first element of s in the array
     */
    void srotg(float[] a, int offsetA, float[] b, int offsetB, float[] c, int offsetC, float[] s, int offsetS);

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param b b, then a number from which c and s can be had again, of 1 elements
     * @param c receives the cosine, of 1 elements
     * @param s receives the sine, of 1 elements
     */
    void srotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    /** As the method with offsets, with each of them 0. */
    default void drotg(double[] a, double[] b, double[] c, double[] s) {
        drotg(a, 0, b, 0, c, 0, s, 0);
    }

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param offsetA index of the first element of a in the array
     * @param b b, then a number from which c and s can be had again, of 1 elements
     * @param offsetB index of the first element of b in the array
     * @param c receives the cosine, of 1 elements
     * @param offsetC index of the first element of c in the array
     * @param s receives the sine, of 1 elements
     * @param offsetS index of the first element of s in the array
     */
    void drotg(double[] a, int offsetA, double[] b, int offsetB, double[] c, int offsetC, double[] s, int offsetS);

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param b b, then a number from which c and s can be had again, of 1 elements
     * @param c receives the cosine, of 1 elements
     * @param s receives the sine, of 1 elements
     */
    void drotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    /** As the method with offsets, with each of them 0. */
    default void crotg(float[] a, float[] b, float[] c, float[] s) {
        crotg(a, 0, b, 0, c, 0, s, 0);
    }

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param offsetA index of the first element of a in the array
     * @param b b, of 1 elements
     * @param offsetB index of the first element of b in the array
     * @param c receives the cosine, of 1 elements
     * @param offsetC index of the first element of c in the array
     * @param s receives the sine, of 1 elements
     * @param offsetS index of the first element of s in the array
     */
    void crotg(float[] a, int offsetA, float[] b, int offsetB, float[] c, int offsetC, float[] s, int offsetS);

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param b b, of 1 elements
     * @param c receives the cosine, of 1 elements
     * @param s receives the sine, of 1 elements
     */
    void crotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    /** As the method with offsets, with each of them 0. */
    default void zrotg(double[] a, double[] b, double[] c, double[] s) {
        zrotg(a, 0, b, 0, c, 0, s, 0);
    }

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param offsetA index of the first element of a in the array
     * @param b b, of 1 elements
     * @param offsetB index of the first element of b in the array
     * @param c receives the cosine, of 1 elements
     * @param offsetC index of the first element of c in the array
     * @param s receives the sine, of 1 elements
     * @param offsetS index of the first element of s in the array
     */
    void zrotg(double[] a, int offsetA, double[] b, int offsetB, double[] c, int offsetC, double[] s, int offsetS);

    /**
     * Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.
     *
     * @param a a, then r, of 1 elements
     * @param b b, of 1 elements
     * @param c receives the cosine, of 1 elements
     * @param s receives the sine, of 1 elements
     */
    void zrotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    /** As the method with offsets, with each of them 0. */
    default void srotm(int n, float[] x, int incX, float[] y, int incY, float[] p) {
        srotm(n, x, 0, incX, y, 0, incY, p, 0);
    }

    /**
     * Applies the modified rotation that {@code srotmg} found.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param p the rotation: a flag and the elements of a 2 by 2 matrix, of 5 elements
     * @param offsetP index of the first element of p in the array
     */
    void srotm(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] p, int offsetP);

    /**
     * Applies the modified rotation that {@code srotmg} found.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param p the rotation: a flag and the elements of a 2 by 2 matrix, of 5 elements
     */
    void srotm(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p);

    /** As the method with offsets, with each of them 0. */
    default void drotm(int n, double[] x, int incX, double[] y, int incY, double[] p) {
        drotm(n, x, 0, incX, y, 0, incY, p, 0);
    }

    /**
     * Applies the modified rotation that {@code drotmg} found.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param offsetX index of the first element of x in the array
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param offsetY index of the first element of y in the array
     * @param incY the distance between its elements, not 0
     * @param p the rotation: a flag and the elements of a 2 by 2 matrix, of 5 elements
     * @param offsetP index of the first element of p in the array
     */
    void drotm(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] p, int offsetP);

    /**
     * Applies the modified rotation that {@code drotmg} found.
     *
     * @param n elements of each vector, 0 or more
     * @param x the first vector, of n elements
     * @param incX the distance between its elements, not 0
     * @param y the second vector, of n elements
     * @param incY the distance between its elements, not 0
     * @param p the rotation: a flag and the elements of a 2 by 2 matrix, of 5 elements
     */
    void drotm(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p);

    /** As the method with offsets, with each of them 0. */
    default void srotmg(float[] d1, float[] d2, float[] x, float y, float[] p) {
        srotmg(d1, 0, d2, 0, x, 0, y, p, 0);
    }

    /**
     * Finds the modified rotation that makes the second component of (sqrt(d1) x, sqrt(d2) y) zero.
     *
     * @param d1 the scale of x, then its new one, of 1 elements
     * @param offsetD1 index of the first element of d1 in the array
     * @param d2 the scale of y, then its new one, of 1 elements
     * @param offsetD2 index of the first element of d2 in the array
     * @param x x, then its new value, of 1 elements
     * @param offsetX index of the first element of x in the array
     * @param y y
     * @param p receives the rotation, of 5 elements
     * @param offsetP index of the first element of p in the array
     */
    void srotmg(
            float[] d1, int offsetD1, float[] d2, int offsetD2, float[] x, int offsetX, float y, float[] p,
            int offsetP);

    /**
     * Finds the modified rotation that makes the second component of (sqrt(d1) x, sqrt(d2) y) zero.
     *
     * @param d1 the scale of x, then its new one, of 1 elements
     * @param d2 the scale of y, then its new one, of 1 elements
     * @param x x, then its new value, of 1 elements
     * @param y y
     * @param p receives the rotation, of 5 elements
     */
    void srotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p);

    /** As the method with offsets, with each of them 0. */
    default void drotmg(double[] d1, double[] d2, double[] x, double y, double[] p) {
        drotmg(d1, 0, d2, 0, x, 0, y, p, 0);
    }

    /**
     * Finds the modified rotation that makes the second component of (sqrt(d1) x, sqrt(d2) y) zero.
     *
     * @param d1 the scale of x, then its new one, of 1 elements
     * @param offsetD1 index of the first element of d1 in the array
     * @param d2 the scale of y, then its new one, of 1 elements
     * @param offsetD2 index of the first element of d2 in the array
     * @param x x, then its new value, of 1 elements
     * @param offsetX index of the first element of x in the array
     * @param y y
     * @param p receives the rotation, of 5 elements
     * @param offsetP index of the first element of p in the array
     */
    void drotmg(
            double[] d1, int offsetD1, double[] d2, int offsetD2, double[] x, int offsetX, double y, double[] p,
            int offsetP);

    /**
     * Finds the modified rotation that makes the second component of (sqrt(d1) x, sqrt(d2) y) zero.
     *
     * @param d1 the scale of x, then its new one, of 1 elements
     * @param d2 the scale of y, then its new one, of 1 elements
     * @param x x, then its new value, of 1 elements
     * @param y y
     * @param p receives the rotation, of 5 elements
     */
    void drotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p);
}
