package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sparse products, stencils, running sums, gather and scatter against plain loops. */
class KernelStructuresTest extends KernelTest {
    KernelStructuresTest(Way way) {
        super(way);
    }

    private static double[] numbers(int n, long seed) {
        return new Random(seed).doubles(n, -1, 1).toArray();
    }

    private static float[] singles(double[] numbers) {
        float[] singles = new float[numbers.length];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = (float) numbers[i];
        }
        return singles;
    }

    private static void near(double[] actual, double[] expected, double error) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i]))
                    .as("element %d", i)
                    .isLessThanOrEqualTo(error * (1 + Math.abs(expected[i])));
        }
    }

    private static void near(float[] actual, double[] expected, double error) {
        double[] doubles = new double[actual.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = actual[i];
        }
        near(doubles, expected, error);
    }

    /** Short rows, and one that takes several pieces. */
    private record Sparse(int rows, int columns, int[] pointers, int[] indices, double[] values) {
        static Sparse of(int rows, int columns) {
            Random random = new Random(rows);
            int[] pointers = new int[rows + 1];
            for (int i = 0; i < rows; i++) {
                pointers[i + 1] = pointers[i] + (columns == 0 ? 0 : i == 3 ? 5000 : random.nextInt(12));
            }
            int[] indices = random.ints(pointers[rows], 0, Math.max(1, columns)).toArray();
            return new Sparse(rows, columns, pointers, indices, numbers(pointers[rows], 8));
        }

        double[] times(double alpha, double[] b, int n, int ldb, double beta, double[] c, int ldc) {
            double[] result = c.clone();
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int k = pointers[i]; k < pointers[i + 1]; k++) {
                        sum += values[k] * b[indices[k] * ldb + j];
                    }
                    result[i * ldc + j] = alpha * sum + (beta == 0 ? 0 : beta * c[i * ldc + j]);
                }
            }
            return result;
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,0", "7,5", "61,127", "5003,1009"})
    void shouldMultiplySparseMatrices(int rows, int columns) {
        Sparse a = Sparse.of(rows, columns);
        double[] x = numbers(columns, 1);
        double[] y = numbers(rows, 2);
        double[] expected = a.times(1.5, x, 1, 1, 0.5, y, 1);
        float[] single = singles(y);
        kernels.dcsrmv(rows, columns, 1.5, a.pointers, 0, a.indices, 0, a.values, 0, x, 0, 0.5, y, 0);
        kernels.scsrmv(
                rows, columns, 1.5f, a.pointers, 0, a.indices, 0, singles(a.values), 0, singles(x), 0, 0.5f, single, 0);
        near(y, expected, 1e-12);
        near(single, expected, 1e-4);

        for (int n : new int[] {0, 1, 17, 33}) {
            int ld = Math.max(1, n + 2);
            double[] b = numbers(columns * ld, 3);
            double[] c = new double[rows * ld];
            Arrays.fill(c, Double.NaN);
            double[] product = a.times(2, b, n, ld, 0, c, ld);
            kernels.dcsrmm(rows, columns, n, 2, a.pointers, 0, a.indices, 0, a.values, 0, b, 0, ld, 0, c, 0, ld);
            for (int i = 0; i < c.length; i++) {
                assertThat(Double.isNaN(c[i])).isEqualTo(Double.isNaN(product[i]));
                c[i] = i % ld < n ? c[i] : 0;
                product[i] = i % ld < n ? product[i] : 0;
            }
            near(c, product, 1e-12);
        }
    }

    @Test
    void shouldMultiplySparseMatricesInSegments() {
        Sparse a = Sparse.of(5003, 1009);
        double[] x = numbers(1009, 1);
        double[] y = new double[5003];
        kernels.dcsrmv(5003, 1009, 1, a.pointers, 0, a.indices, 0, a.values, 0, x, 0, 0, y, 0);
        try (Arena arena = arena()) {
            MemorySegment to = arena.allocate(JAVA_DOUBLE, 5003);
            kernels.dcsrmv(
                    5003,
                    1009,
                    1,
                    arena.allocateFrom(JAVA_INT, a.pointers),
                    arena.allocateFrom(JAVA_INT, a.indices),
                    arena.allocateFrom(JAVA_DOUBLE, a.values),
                    arena.allocateFrom(JAVA_DOUBLE, x),
                    0,
                    to);
            assertThat(to.toArray(JAVA_DOUBLE)).isEqualTo(y);
        }
    }

    /** Where of a cube of 27 the points are. */
    private static int[] points(int count) {
        return switch (count) {
            case 5 -> new int[] {10, 12, 13, 14, 16};
            case 7 -> new int[] {4, 10, 12, 13, 14, 16, 22};
            case 9 -> new int[] {9, 10, 11, 12, 13, 14, 15, 16, 17};
            default -> java.util.stream.IntStream.range(0, 27).toArray();
        };
    }

    private static double[] stencil(
            int count, int planes, int rows, int columns, double[] c, double[] x, int ld, int plane, double[] y) {
        double[] result = y.clone();
        boolean isFlat = count == 5 || count == 9;
        for (int p = isFlat ? 0 : 1; p < (isFlat ? 1 : planes - 1); p++) {
            for (int i = 1; i < rows - 1; i++) {
                for (int j = 1; j < columns - 1; j++) {
                    double sum = 0;
                    for (int t = 0; t < count; t++) {
                        int at = points(count)[t];
                        sum += c[t] * x[(p + at / 9 - 1) * plane + (i + at / 3 % 3 - 1) * ld + j + at % 3 - 1];
                    }
                    result[p * plane + i * ld + j] = sum;
                }
            }
        }
        return result;
    }

    @ParameterizedTest
    @CsvSource({"0,3,3", "1,1,1", "3,3,3", "4,7,5", "5,61,67", "9,5,9001", "40,40,40", "3,127,129"})
    void shouldApplyStencilsAndLeaveBorders(int planes, int rows, int columns) {
        int ld = columns + 2;
        int plane = ld * rows + 3;
        double[] x = numbers(Math.max(1, planes) * plane, 4);
        double[] c = numbers(27, 5);
        for (int count : new int[] {5, 9, 7, 27}) {
            double[] y = numbers(x.length, 6);
            double[] expected = stencil(count, planes, rows, columns, c, x, ld, plane, y);
            float[] single = singles(y);
            float[] xs = singles(x);
            float[] cs = singles(c);
            switch (count) {
                case 5 -> {
                    kernels.dstencil5(rows, columns, c, 0, x, 0, ld, y, 0, ld);
                    kernels.sstencil5(rows, columns, cs, 0, xs, 0, ld, single, 0, ld);
                }
                case 9 -> {
                    kernels.dstencil9(rows, columns, c, 0, x, 0, ld, y, 0, ld);
                    kernels.sstencil9(rows, columns, cs, 0, xs, 0, ld, single, 0, ld);
                }
                case 7 -> {
                    kernels.dstencil7(planes, rows, columns, c, 0, x, 0, ld, plane, y, 0, ld, plane);
                    kernels.sstencil7(planes, rows, columns, cs, 0, xs, 0, ld, plane, single, 0, ld, plane);
                }
                default -> {
                    kernels.dstencil27(planes, rows, columns, c, 0, x, 0, ld, plane, y, 0, ld, plane);
                    kernels.sstencil27(planes, rows, columns, cs, 0, xs, 0, ld, plane, single, 0, ld, plane);
                }
            }
            near(y, expected, 1e-13);
            near(single, expected, 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,1", "7,-1,3", "61,2,2", "40009,1,1", "40009,-1,2"})
    void shouldKeepRunningSums(int n, int incX, int incY) {
        double[] x = numbers(3 + n * Math.abs(incX), 7);
        double[] y = new double[3 + n * Math.abs(incY)];
        double[] before = new double[y.length];
        float[] single = new float[y.length];
        double total = kernels.dprefixSum(n, x, 1, incX, y, 2, incY);
        double again = kernels.dprefixSumExclusive(n, x, 1, incX, before, 2, incY);
        kernels.sprefixSum(n, singles(x), 1, incX, single, 2, incY);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            int at = 2 + (incY > 0 ? i : i - (n - 1)) * incY;
            assertThat(Math.abs(before[at] - sum)).isLessThan(1e-10);
            sum += x[1 + (incX > 0 ? i : i - (n - 1)) * incX];
            assertThat(Math.abs(y[at] - sum)).isLessThan(1e-10);
            assertThat(Math.abs(single[at] - sum)).isLessThan(0.05);
        }
        assertThat(total).isEqualTo(again);
        assertThat(Math.abs(total - sum)).isLessThan(1e-10);
    }

    @Test
    void shouldGatherAndScatterByIndices() {
        int[] indices = new Random(1).ints(9001, 0, 777).toArray();
        double[] x = numbers(777, 2);
        double[] y = new double[9001];
        kernels.dgather(9001, 777, x, 0, indices, 0, y, 0);
        for (int i = 0; i < 9001; i++) {
            assertThat(y[i]).isEqualTo(x[indices[i]]);
        }
        float[] to = new float[777];
        float[] from = singles(numbers(9001, 3));
        float[] expected = new float[777];
        for (int i = 0; i < 9001; i++) {
            expected[indices[i]] = from[i];
        }
        kernels.sscatter(9001, from, 0, indices, 0, 777, to, 0);
        assertThat(to).isEqualTo(expected);
    }
}
