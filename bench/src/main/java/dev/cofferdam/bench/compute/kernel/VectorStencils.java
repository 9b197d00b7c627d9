package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** Stencils: several vectors are loaded, from everywhere around, for one that is stored. */
final class VectorStencils {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private VectorStencils() {}

    private static void line5(int from, int to, int ld, double[] c, double[] x, double[] y) {
        int at = from;
        for (; at <= to - WIDTH; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, x, at - ld).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum.intoArray(y, at);
        }
        if (at < to) {
            VectorMask<Double> rest = SPECIES.indexInRange(at, to);
            DoubleVector sum = DoubleVector.fromArray(SPECIES, x, at - ld, rest).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at, rest).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld, rest).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum.intoArray(y, at, rest);
        }
    }

    static void stencil5(int rows, int columns, double[] c, double[] x, double[] y) {
        for (int row = 1; row < rows - 1; row++) {
            line5(row * columns + 1, row * columns + columns - 1, columns, c, x, y);
        }
    }

    private static void line9(int from, int to, int ld, double[] c, double[] x, double[] y) {
        int at = from;
        for (; at <= to - WIDTH; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, x, at - ld - 1).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld + 1).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1).fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld - 1).fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld).fma(DoubleVector.broadcast(SPECIES, c[7]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld + 1).fma(DoubleVector.broadcast(SPECIES, c[8]), sum);
            sum.intoArray(y, at);
        }
        if (at < to) {
            VectorMask<Double> rest = SPECIES.indexInRange(at, to);
            DoubleVector sum =
                    DoubleVector.fromArray(SPECIES, x, at - ld - 1, rest).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld, rest).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at, rest).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld, rest).fma(DoubleVector.broadcast(SPECIES, c[7]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[8]), sum);
            sum.intoArray(y, at, rest);
        }
    }

    static void stencil9(int rows, int columns, double[] c, double[] x, double[] y) {
        for (int row = 1; row < rows - 1; row++) {
            line9(row * columns + 1, row * columns + columns - 1, columns, c, x, y);
        }
    }

    private static void line7(int from, int to, int ld, int plane, double[] c, double[] x, double[] y) {
        int at = from;
        for (; at <= to - WIDTH; at += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, x, at - plane).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld).fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane).fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum.intoArray(y, at);
        }
        if (at < to) {
            VectorMask<Double> rest = SPECIES.indexInRange(at, to);
            DoubleVector sum =
                    DoubleVector.fromArray(SPECIES, x, at - plane, rest).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld, rest).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at, rest).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld, rest).fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane, rest).fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum.intoArray(y, at, rest);
        }
    }

    static void stencil7(int planes, int rows, int columns, double[] c, double[] x, double[] y) {
        int plane = rows * columns;
        for (int p = 1; p < planes - 1; p++) {
            for (int row = 1; row < rows - 1; row++) {
                int begin = p * plane + row * columns;
                line7(begin + 1, begin + columns - 1, columns, plane, c, x, y);
            }
        }
    }

    private static void line27(int from, int to, int ld, int plane, double[] c, double[] x, double[] y) {
        int at = from;
        for (; at <= to - WIDTH; at += WIDTH) {
            DoubleVector sum =
                    DoubleVector.fromArray(SPECIES, x, at - plane - ld - 1).mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - ld).fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - ld + 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - 1).fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + 1).fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld - 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld).fma(DoubleVector.broadcast(SPECIES, c[7]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld + 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[8]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld - 1).fma(DoubleVector.broadcast(SPECIES, c[9]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld).fma(DoubleVector.broadcast(SPECIES, c[10]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld + 1).fma(DoubleVector.broadcast(SPECIES, c[11]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1).fma(DoubleVector.broadcast(SPECIES, c[12]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at).fma(DoubleVector.broadcast(SPECIES, c[13]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1).fma(DoubleVector.broadcast(SPECIES, c[14]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld - 1).fma(DoubleVector.broadcast(SPECIES, c[15]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld).fma(DoubleVector.broadcast(SPECIES, c[16]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld + 1).fma(DoubleVector.broadcast(SPECIES, c[17]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld - 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[18]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld).fma(DoubleVector.broadcast(SPECIES, c[19]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld + 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[20]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - 1).fma(DoubleVector.broadcast(SPECIES, c[21]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane).fma(DoubleVector.broadcast(SPECIES, c[22]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + 1).fma(DoubleVector.broadcast(SPECIES, c[23]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld - 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[24]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld).fma(DoubleVector.broadcast(SPECIES, c[25]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld + 1)
                    .fma(DoubleVector.broadcast(SPECIES, c[26]), sum);
            sum.intoArray(y, at);
        }
        if (at < to) {
            VectorMask<Double> rest = SPECIES.indexInRange(at, to);
            DoubleVector sum = DoubleVector.fromArray(SPECIES, x, at - plane - ld - 1, rest)
                    .mul(c[0]);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - ld, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[1]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[2]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[3]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane, rest).fma(DoubleVector.broadcast(SPECIES, c[4]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[5]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[6]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[7]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - plane + ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[8]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[9]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld, rest).fma(DoubleVector.broadcast(SPECIES, c[10]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[11]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at - 1, rest).fma(DoubleVector.broadcast(SPECIES, c[12]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at, rest).fma(DoubleVector.broadcast(SPECIES, c[13]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + 1, rest).fma(DoubleVector.broadcast(SPECIES, c[14]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[15]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld, rest).fma(DoubleVector.broadcast(SPECIES, c[16]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[17]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[18]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[19]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[20]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[21]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane, rest).fma(DoubleVector.broadcast(SPECIES, c[22]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[23]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld - 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[24]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[25]), sum);
            sum = DoubleVector.fromArray(SPECIES, x, at + plane + ld + 1, rest)
                    .fma(DoubleVector.broadcast(SPECIES, c[26]), sum);
            sum.intoArray(y, at, rest);
        }
    }

    static void stencil27(int planes, int rows, int columns, double[] c, double[] x, double[] y) {
        int plane = rows * columns;
        for (int p = 1; p < planes - 1; p++) {
            for (int row = 1; row < rows - 1; row++) {
                int begin = p * plane + row * columns;
                line27(begin + 1, begin + columns - 1, columns, plane, c, x, y);
            }
        }
    }
}
