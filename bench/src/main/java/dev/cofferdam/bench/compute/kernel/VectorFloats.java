package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Some of the kernels on floats. */
final class VectorFloats {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = 4 * WIDTH;
    private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDE_WIDTH = WIDE.length();

    /** As many floats as a vector has doubles. */
    private static final VectorSpecies<Float> HALF =
            VectorSpecies.of(float.class, VectorShape.forBitSize(WIDE.vectorBitSize() / 2));

    private VectorFloats() {}

    private static FloatVector load(float[] x, int i) {
        return FloatVector.fromArray(SPECIES, x, i);
    }

    static float sum(int n, float[] x) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.add(load(x, i));
            b = b.add(load(x, i + WIDTH));
            c = c.add(load(x, i + 2 * WIDTH));
            d = d.add(load(x, i + 3 * WIDTH));
        }
        float sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < n; i++) {
            sum += x[i];
        }
        return sum;
    }

    static float max(int n, float[] x) {
        FloatVector a = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        FloatVector b = a;
        FloatVector c = a;
        FloatVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.max(load(x, i));
            b = b.max(load(x, i + WIDTH));
            c = c.max(load(x, i + 2 * WIDTH));
            d = d.max(load(x, i + 3 * WIDTH));
        }
        float max = a.max(b).max(c.max(d)).reduceLanes(VectorOperators.MAX);
        for (; i < n; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    /** In double, in which products of floats are exact. */
    static float dotCompensated(int n, float[] x, float[] y) {
        DoubleVector a = DoubleVector.zero(WIDE);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - 4 * WIDE_WIDTH; i += 4 * WIDE_WIDTH) {
            a = wide(x, i).fma(wide(y, i), a);
            b = wide(x, i + WIDE_WIDTH).fma(wide(y, i + WIDE_WIDTH), b);
            c = wide(x, i + 2 * WIDE_WIDTH).fma(wide(y, i + 2 * WIDE_WIDTH), c);
            d = wide(x, i + 3 * WIDE_WIDTH).fma(wide(y, i + 3 * WIDE_WIDTH), d);
        }
        double sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < n; i++) {
            sum += (double) x[i] * y[i];
        }
        return (float) sum;
    }

    private static DoubleVector wide(float[] x, int i) {
        return (DoubleVector) FloatVector.fromArray(HALF, x, i).convertShape(VectorOperators.F2D, WIDE, 0);
    }

    static void exp(int n, float[] x, float[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.EXP).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Float> rest = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.EXP)
                    .intoArray(y, i, rest);
        }
    }

    static void log(int n, float[] x, float[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.LOG).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Float> rest = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.LOG)
                    .intoArray(y, i, rest);
        }
    }

    static void sin(int n, float[] x, float[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.SIN).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Float> rest = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.SIN)
                    .intoArray(y, i, rest);
        }
    }

    /** w = x y + z. */
    static void fma(int n, float[] x, float[] y, float[] z, float[] w) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector.fromArray(SPECIES, x, i)
                    .fma(FloatVector.fromArray(SPECIES, y, i), FloatVector.fromArray(SPECIES, z, i))
                    .intoArray(w, i);
        }
        for (; i < n; i++) {
            w[i] = Math.fma(x[i], y[i], z[i]);
        }
    }
}
