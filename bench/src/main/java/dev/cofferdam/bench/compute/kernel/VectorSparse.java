package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Elements by their indices. */
final class VectorSparse {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

    private VectorSparse() {}

    static void csrmv(int rows, int[] pointers, int[] columns, double[] values, double[] x, double[] y) {
        for (int row = 0; row < rows; row++) {
            int k = pointers[row];
            int end = pointers[row + 1];
            DoubleVector sums = DoubleVector.zero(SPECIES);
            for (; k <= end - WIDTH; k += WIDTH) {
                sums = DoubleVector.fromArray(SPECIES, values, k)
                        .fma(DoubleVector.fromArray(SPECIES, x, 0, columns, k), sums);
            }
            double sum = sums.reduceLanes(VectorOperators.ADD);
            for (; k < end; k++) {
                sum += values[k] * x[columns[k]];
            }
            y[row] = sum;
        }
    }

    /** Two vectors of a row of the product at a time, while the row's entries are gone through. */
    static void csrmm(int rows, int n, int[] pointers, int[] columns, double[] values, double[] b, double[] c) {
        for (int row = 0; row < rows; row++) {
            int begin = pointers[row];
            int end = pointers[row + 1];
            int j = 0;
            for (; j <= n - 2 * WIDTH; j += 2 * WIDTH) {
                DoubleVector left = DoubleVector.zero(SPECIES);
                DoubleVector right = left;
                for (int k = begin; k < end; k++) {
                    DoubleVector value = DoubleVector.broadcast(SPECIES, values[k]);
                    int from = columns[k] * n + j;
                    left = DoubleVector.fromArray(SPECIES, b, from).fma(value, left);
                    right = DoubleVector.fromArray(SPECIES, b, from + WIDTH).fma(value, right);
                }
                left.intoArray(c, row * n + j);
                right.intoArray(c, row * n + j + WIDTH);
            }
            for (; j < n; j++) {
                double sum = 0;
                for (int k = begin; k < end; k++) {
                    sum += values[k] * b[columns[k] * n + j];
                }
                c[row * n + j] = sum;
            }
        }
    }

    static void gather(int n, double[] x, int[] indices, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, 0, indices, i).intoArray(y, i);
        }
        for (; i < n; i++) {
            y[i] = x[indices[i]];
        }
    }

    static void scatter(int n, double[] x, int[] indices, double[] y) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector.fromArray(SPECIES, x, i).intoArray(y, 0, indices, i);
        }
        for (; i < n; i++) {
            y[indices[i]] = x[i];
        }
    }
}
