package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Functions of vectors, by the operators that the Vector API has for them. */
final class VectorFunctions {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private VectorFunctions() {}

    static void exp(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.EXP).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.EXP)
                    .intoArray(y, i, rest);
        }
    }

    static void log(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.LOG).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.LOG)
                    .intoArray(y, i, rest);
        }
    }

    static void sqrt(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.SQRT).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.SQRT)
                    .intoArray(y, i, rest);
        }
    }

    static void sin(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.SIN).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.SIN)
                    .intoArray(y, i, rest);
        }
    }

    static void cos(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.COS).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.COS)
                    .intoArray(y, i, rest);
        }
    }

    static void tanh(int n, double[] x, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).lanewise(VectorOperators.TANH).intoArray(y, i);
        }
        if (i < n) {
            VectorMask<Double> rest = SPECIES.indexInRange(i, n);
            DoubleVector.fromArray(SPECIES, x, i, rest)
                    .lanewise(VectorOperators.TANH)
                    .intoArray(y, i, rest);
        }
    }

    static void pow(int n, double[] x, double[] y, double[] z) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i)
                    .lanewise(VectorOperators.POW, DoubleVector.fromArray(SPECIES, y, i))
                    .intoArray(z, i);
        }
        for (; i < n; i++) {
            z[i] = Math.pow(x[i], y[i]);
        }
    }

    /** w = x y + z. */
    static void fma(int n, double[] x, double[] y, double[] z, double[] w) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i)
                    .fma(DoubleVector.fromArray(SPECIES, y, i), DoubleVector.fromArray(SPECIES, z, i))
                    .intoArray(w, i);
        }
        for (; i < n; i++) {
            w[i] = Math.fma(x[i], y[i], z[i]);
        }
    }
}
