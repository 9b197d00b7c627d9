package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.bench.compute.work.Numbers;
import java.util.Arrays;

/** Arrays that kernels compute with, of n elements each; n is a multiple of 256. */
final class SmallData {
    /** Planes, and rows of a plane, of grids of three dimensions; rows of one of two. */
    static final int PLANES = 4;

    static final int ROWS = 8;

    final int n;
    /** Between -2 and 2. */
    final double[] x;

    final double[] y;
    final double[] z;
    /** Between 0 and 2, without 0. */
    final double[] positive;

    final double[] out;
    final float[] xs;
    final float[] ys;
    final float[] zs;
    final float[] positives;
    final float[] outs;
    /** Each place once; neighbours stay near each other. */
    final int[] indices;

    final int[] rowPointers;
    final int[] columns;
    final double[] coefficients = Numbers.fill(4, 27);

    SmallData(int n) {
        if (n < 256 || n % 256 != 0) {
            throw new IllegalArgumentException("n is " + n + ", must be a multiple of 256");
        }
        this.n = n;
        x = doubled(Numbers.fill(1, n));
        y = doubled(Numbers.fill(2, n));
        z = doubled(Numbers.fill(3, n));
        positive = Arrays.stream(x).map(value -> Math.abs(value) + 0x1p-20).toArray();
        out = new double[n];
        xs = single(x);
        ys = single(y);
        zs = single(z);
        positives = single(positive);
        outs = new float[n];
        indices = new int[n];
        Arrays.setAll(indices, SmallData::near);
        int rows = rows();
        rowPointers = new int[rows + 1];
        Arrays.setAll(rowPointers, row -> row * Kernel.BAND);
        columns = new int[n];
        Arrays.setAll(columns, entry -> column(entry, rows));
    }

    /** Another order of each 32 elements. */
    static int near(int i) {
        return (i & ~31) | ((i * 13 + 5) & 31);
    }

    /** Of an entry of a square band matrix. */
    static int column(int entry, int rows) {
        int row = entry / Kernel.BAND;
        return Math.clamp(row - Kernel.BAND / 2, 0, rows - Kernel.BAND) + entry % Kernel.BAND;
    }

    /** Of sparse matrices. */
    int rows() {
        return n / Kernel.BAND;
    }

    double[] outsAsDoubles() {
        double[] values = new double[n];
        Arrays.setAll(values, i -> outs[i]);
        return values;
    }

    private static double[] doubled(double[] values) {
        Arrays.setAll(values, i -> 2 * values[i]);
        return values;
    }

    private static float[] single(double[] values) {
        float[] singles = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            singles[i] = (float) values[i];
        }
        return singles;
    }
}
