// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static jdk.incubator.vector.VectorOperators.ADD;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Routines of short vectors whose elements lie side by side, in Java: a call of C would cost as much as they do.
 * Arguments have been checked. No vector leaves a method, so that each is compiled by itself without objects;
 * indices are of the type that memory has, and run to bounds that do not change, by which the compiler sees that they are
 * within it.
 */
public final class ShortVectors {
    /** Elements up to which this is faster than a call of OpenBLAS. */
    private static final int MOST = 2048;

    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;

    private ShortVectors() {}

    /** Whether vectors are short, and their elements lie side by side. */
    public static boolean take(long n, int incX, int incY) {
        return n <= MOST && incX == 1 && incY == 1;
    }

    public static double ddot(int n, double[] x, int offsetX, double[] y, int offsetY) {
        int width = DOUBLES.length();
        DoubleVector one = DoubleVector.zero(DOUBLES);
        int i = 0;
        if (n >= 4 * width) {
            DoubleVector two = one;
            DoubleVector three = one;
            DoubleVector four = one;
            int rounds = n & -(4 * width);
            for (; i < rounds; i += 4 * width) {
                one = DoubleVector.fromArray(DOUBLES, x, offsetX + i).fma(DoubleVector.fromArray(DOUBLES, y, offsetY + i), one);
                two = DoubleVector.fromArray(DOUBLES, x, offsetX + i + width).fma(DoubleVector.fromArray(DOUBLES, y, offsetY + i + width), two);
                three = DoubleVector.fromArray(DOUBLES, x, offsetX + i + 2 * width).fma(DoubleVector.fromArray(DOUBLES, y, offsetY + i + 2 * width), three);
                four = DoubleVector.fromArray(DOUBLES, x, offsetX + i + 3 * width).fma(DoubleVector.fromArray(DOUBLES, y, offsetY + i + 3 * width), four);
            }
            one = one.add(two).add(three.add(four));
        }
        int vectors = n & -width;
        for (; i < vectors; i += width) {
            one = DoubleVector.fromArray(DOUBLES, x, offsetX + i).fma(DoubleVector.fromArray(DOUBLES, y, offsetY + i), one);
        }
        double sum = i == 0 ? 0 : one.reduceLanes(ADD);
        for (; i < n; i++) {
            sum = Math.fma(x[offsetX + i], y[offsetY + i], sum);
        }
        return sum;
    }

    public static void daxpy(int n, double alpha, double[] x, int offsetX, double[] y, int offsetY) {
        if (alpha == 0) {
            return;
        }
        int width = DOUBLES.length();
        DoubleVector factor = DoubleVector.broadcast(DOUBLES, alpha);
        int i = 0;
        int rounds = n & -(4 * width);
        for (; i < rounds; i += 4 * width) {
            DoubleVector one = DoubleVector.fromArray(DOUBLES, x, offsetX + i).fma(factor, DoubleVector.fromArray(DOUBLES, y, offsetY + i));
            DoubleVector two = DoubleVector.fromArray(DOUBLES, x, offsetX + i + width).fma(factor, DoubleVector.fromArray(DOUBLES, y, offsetY + i + width));
            DoubleVector three = DoubleVector.fromArray(DOUBLES, x, offsetX + i + 2 * width).fma(factor, DoubleVector.fromArray(DOUBLES, y, offsetY + i + 2 * width));
            DoubleVector four = DoubleVector.fromArray(DOUBLES, x, offsetX + i + 3 * width).fma(factor, DoubleVector.fromArray(DOUBLES, y, offsetY + i + 3 * width));
            one.intoArray(y, offsetY + i);
            two.intoArray(y, offsetY + i + width);
            three.intoArray(y, offsetY + i + 2 * width);
            four.intoArray(y, offsetY + i + 3 * width);
        }
        int vectors = n & -width;
        for (; i < vectors; i += width) {
            DoubleVector one = DoubleVector.fromArray(DOUBLES, x, offsetX + i).fma(factor, DoubleVector.fromArray(DOUBLES, y, offsetY + i));
            one.intoArray(y, offsetY + i);
        }
        for (; i < n; i++) {
            y[offsetY + i] = Math.fma(alpha, x[offsetX + i], y[offsetY + i]);
        }
    }

    public static double ddot(int n, MemorySegment x, MemorySegment y) {
        int width = DOUBLES.length();
        DoubleVector one = DoubleVector.zero(DOUBLES);
        long i = 0;
        if (n >= 4 * width) {
            DoubleVector two = one;
            DoubleVector three = one;
            DoubleVector four = one;
            long rounds = n & -(4 * width);
            for (; i < rounds; i += 4 * width) {
                one = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i), ORDER).fma(DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i), ORDER), one);
                two = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + width), ORDER).fma(DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + width), ORDER), two);
                three = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + 2 * width), ORDER).fma(DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + 2 * width), ORDER), three);
                four = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + 3 * width), ORDER).fma(DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + 3 * width), ORDER), four);
            }
            one = one.add(two).add(three.add(four));
        }
        long vectors = n & -width;
        for (; i < vectors; i += width) {
            one = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i), ORDER).fma(DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i), ORDER), one);
        }
        double sum = i == 0 ? 0 : one.reduceLanes(ADD);
        for (; i < n; i++) {
            sum = Math.fma(x.get(JAVA_DOUBLE_UNALIGNED, 8L * i), y.get(JAVA_DOUBLE_UNALIGNED, 8L * i), sum);
        }
        return sum;
    }

    public static void daxpy(int n, double alpha, MemorySegment x, MemorySegment y) {
        if (alpha == 0) {
            return;
        }
        int width = DOUBLES.length();
        DoubleVector factor = DoubleVector.broadcast(DOUBLES, alpha);
        long i = 0;
        long rounds = n & -(4 * width);
        for (; i < rounds; i += 4 * width) {
            DoubleVector one = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i), ORDER).fma(factor, DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i), ORDER));
            DoubleVector two = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + width), ORDER).fma(factor, DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + width), ORDER));
            DoubleVector three = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + 2 * width), ORDER).fma(factor, DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + 2 * width), ORDER));
            DoubleVector four = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i + 3 * width), ORDER).fma(factor, DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i + 3 * width), ORDER));
            one.intoMemorySegment(y, 8L * (i), ORDER);
            two.intoMemorySegment(y, 8L * (i + width), ORDER);
            three.intoMemorySegment(y, 8L * (i + 2 * width), ORDER);
            four.intoMemorySegment(y, 8L * (i + 3 * width), ORDER);
        }
        long vectors = n & -width;
        for (; i < vectors; i += width) {
            DoubleVector one = DoubleVector.fromMemorySegment(DOUBLES, x, 8L * (i), ORDER).fma(factor, DoubleVector.fromMemorySegment(DOUBLES, y, 8L * (i), ORDER));
            one.intoMemorySegment(y, 8L * (i), ORDER);
        }
        for (; i < n; i++) {
            y.set(JAVA_DOUBLE_UNALIGNED, 8L * i, Math.fma(alpha, x.get(JAVA_DOUBLE_UNALIGNED, 8L * i), y.get(JAVA_DOUBLE_UNALIGNED, 8L * i)));
        }
    }

    public static float sdot(int n, float[] x, int offsetX, float[] y, int offsetY) {
        int width = FLOATS.length();
        FloatVector one = FloatVector.zero(FLOATS);
        int i = 0;
        if (n >= 4 * width) {
            FloatVector two = one;
            FloatVector three = one;
            FloatVector four = one;
            int rounds = n & -(4 * width);
            for (; i < rounds; i += 4 * width) {
                one = FloatVector.fromArray(FLOATS, x, offsetX + i).fma(FloatVector.fromArray(FLOATS, y, offsetY + i), one);
                two = FloatVector.fromArray(FLOATS, x, offsetX + i + width).fma(FloatVector.fromArray(FLOATS, y, offsetY + i + width), two);
                three = FloatVector.fromArray(FLOATS, x, offsetX + i + 2 * width).fma(FloatVector.fromArray(FLOATS, y, offsetY + i + 2 * width), three);
                four = FloatVector.fromArray(FLOATS, x, offsetX + i + 3 * width).fma(FloatVector.fromArray(FLOATS, y, offsetY + i + 3 * width), four);
            }
            one = one.add(two).add(three.add(four));
        }
        int vectors = n & -width;
        for (; i < vectors; i += width) {
            one = FloatVector.fromArray(FLOATS, x, offsetX + i).fma(FloatVector.fromArray(FLOATS, y, offsetY + i), one);
        }
        float sum = i == 0 ? 0 : one.reduceLanes(ADD);
        for (; i < n; i++) {
            sum = Math.fma(x[offsetX + i], y[offsetY + i], sum);
        }
        return sum;
    }

    public static void saxpy(int n, float alpha, float[] x, int offsetX, float[] y, int offsetY) {
        if (alpha == 0) {
            return;
        }
        int width = FLOATS.length();
        FloatVector factor = FloatVector.broadcast(FLOATS, alpha);
        int i = 0;
        int rounds = n & -(4 * width);
        for (; i < rounds; i += 4 * width) {
            FloatVector one = FloatVector.fromArray(FLOATS, x, offsetX + i).fma(factor, FloatVector.fromArray(FLOATS, y, offsetY + i));
            FloatVector two = FloatVector.fromArray(FLOATS, x, offsetX + i + width).fma(factor, FloatVector.fromArray(FLOATS, y, offsetY + i + width));
            FloatVector three = FloatVector.fromArray(FLOATS, x, offsetX + i + 2 * width).fma(factor, FloatVector.fromArray(FLOATS, y, offsetY + i + 2 * width));
            FloatVector four = FloatVector.fromArray(FLOATS, x, offsetX + i + 3 * width).fma(factor, FloatVector.fromArray(FLOATS, y, offsetY + i + 3 * width));
            one.intoArray(y, offsetY + i);
            two.intoArray(y, offsetY + i + width);
            three.intoArray(y, offsetY + i + 2 * width);
            four.intoArray(y, offsetY + i + 3 * width);
        }
        int vectors = n & -width;
        for (; i < vectors; i += width) {
            FloatVector one = FloatVector.fromArray(FLOATS, x, offsetX + i).fma(factor, FloatVector.fromArray(FLOATS, y, offsetY + i));
            one.intoArray(y, offsetY + i);
        }
        for (; i < n; i++) {
            y[offsetY + i] = Math.fma(alpha, x[offsetX + i], y[offsetY + i]);
        }
    }

    public static float sdot(int n, MemorySegment x, MemorySegment y) {
        int width = FLOATS.length();
        FloatVector one = FloatVector.zero(FLOATS);
        long i = 0;
        if (n >= 4 * width) {
            FloatVector two = one;
            FloatVector three = one;
            FloatVector four = one;
            long rounds = n & -(4 * width);
            for (; i < rounds; i += 4 * width) {
                one = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i), ORDER).fma(FloatVector.fromMemorySegment(FLOATS, y, 4L * (i), ORDER), one);
                two = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + width), ORDER).fma(FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + width), ORDER), two);
                three = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + 2 * width), ORDER).fma(FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + 2 * width), ORDER), three);
                four = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + 3 * width), ORDER).fma(FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + 3 * width), ORDER), four);
            }
            one = one.add(two).add(three.add(four));
        }
        long vectors = n & -width;
        for (; i < vectors; i += width) {
            one = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i), ORDER).fma(FloatVector.fromMemorySegment(FLOATS, y, 4L * (i), ORDER), one);
        }
        float sum = i == 0 ? 0 : one.reduceLanes(ADD);
        for (; i < n; i++) {
            sum = Math.fma(x.get(JAVA_FLOAT_UNALIGNED, 4L * i), y.get(JAVA_FLOAT_UNALIGNED, 4L * i), sum);
        }
        return sum;
    }

    public static void saxpy(int n, float alpha, MemorySegment x, MemorySegment y) {
        if (alpha == 0) {
            return;
        }
        int width = FLOATS.length();
        FloatVector factor = FloatVector.broadcast(FLOATS, alpha);
        long i = 0;
        long rounds = n & -(4 * width);
        for (; i < rounds; i += 4 * width) {
            FloatVector one = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i), ORDER).fma(factor, FloatVector.fromMemorySegment(FLOATS, y, 4L * (i), ORDER));
            FloatVector two = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + width), ORDER).fma(factor, FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + width), ORDER));
            FloatVector three = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + 2 * width), ORDER).fma(factor, FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + 2 * width), ORDER));
            FloatVector four = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i + 3 * width), ORDER).fma(factor, FloatVector.fromMemorySegment(FLOATS, y, 4L * (i + 3 * width), ORDER));
            one.intoMemorySegment(y, 4L * (i), ORDER);
            two.intoMemorySegment(y, 4L * (i + width), ORDER);
            three.intoMemorySegment(y, 4L * (i + 2 * width), ORDER);
            four.intoMemorySegment(y, 4L * (i + 3 * width), ORDER);
        }
        long vectors = n & -width;
        for (; i < vectors; i += width) {
            FloatVector one = FloatVector.fromMemorySegment(FLOATS, x, 4L * (i), ORDER).fma(factor, FloatVector.fromMemorySegment(FLOATS, y, 4L * (i), ORDER));
            one.intoMemorySegment(y, 4L * (i), ORDER);
        }
        for (; i < n; i++) {
            y.set(JAVA_FLOAT_UNALIGNED, 4L * i, Math.fma(alpha, x.get(JAVA_FLOAT_UNALIGNED, 4L * i), y.get(JAVA_FLOAT_UNALIGNED, 4L * i)));
        }
    }
}
