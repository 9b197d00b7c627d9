package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

/**
 * What tests of other libraries' matrices share. These are taken where they lie, as far as they show their memory, and
 * made of ours; results are those of their own algorithms, which are independent of LAPACK's code.
 */
final class Interop {
    static final int N = 60;
    static final int TALL = 90;
    private static final double CLOSE = 1e-9;

    private final Random random = new Random(9);

    double[] numbers(int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    /** A square matrix far from singular, row-major; its symmetric part has distinct eigenvalues. */
    double[] square() {
        double[] square = numbers(N * N);
        for (int i = 0; i < N; i++) {
            square[i * N + i] += i + 1;
        }
        return square;
    }

    static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).containsExactly(expected, within(CLOSE));
    }

    static void assertClose(Matrix actual, double[][] expected) {
        assertThat(actual.rows()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertClose(actual.row(i).toArray(), expected[i]);
        }
    }

    static Matrix symmetric(Matrix a) {
        return a.plus(a.transpose());
    }

    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    static double[] descending(double[] values) {
        double[] sorted = sorted(values);
        for (int i = 0; i < sorted.length / 2; i++) {
            double least = sorted[i];
            sorted[i] = sorted[sorted.length - 1 - i];
            sorted[sorted.length - 1 - i] = least;
        }
        return sorted;
    }
}
