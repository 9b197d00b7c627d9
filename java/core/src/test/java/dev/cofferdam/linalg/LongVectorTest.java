package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Heap vectors that are worked on piece by piece give what the library gives for the whole. */
class LongVectorTest {
    private static final int N = 100_000;

    private final Blas blas = Blas.inProcess(1);

    @Test
    void shouldSayNotANumberOfAVectorThatHoldsOne() {
        double[] x = new double[N];
        x[10] = Double.POSITIVE_INFINITY;
        x[N - 10] = Double.NaN;

        assertThat(blas.dnrm2(N, x, 1)).isNaN();
    }

    @Test
    void shouldNotOverflowOnTheWay() {
        double[] x = new double[N];
        Arrays.fill(x, 1e300);

        assertThat(blas.dnrm2(N, x, 1) / (Math.sqrt(N) * 1e300)).isBetween(1 - 1e-12, 1 + 1e-12);
    }
}
