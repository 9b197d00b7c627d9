package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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

    @Test
    void shouldFindTheFirstOfTheGreatestWhicheverPieceItIsIn() {
        double[] x = new double[2 * N];
        for (int place : new int[] {2 * N - 2, N, 2 * 8192, 2 * 8191, 0}) {
            x[place] = place % 4 == 0 ? -7 : 7;

            assertThat(blas.idamax(N, x, 2)).isEqualTo(place / 2);
            assertThat(blas.izamax(N, x, 1)).isEqualTo(place / 2);
        }
    }

    @Test
    void shouldPairElementsOfVectorsThatRunAgainstEachOther() {
        double[] x = new double[N];
        double[] y = new double[N];
        x[0] = 2;
        y[N - 1] = 3;
        x[N - 1] = 5;
        y[0] = 7;

        assertThat(blas.ddot(N, x, -1, y, 1)).isEqualTo(2 * 3 + 5 * 7);
        blas.dcopy(N, x, -1, y, 1);
        assertThat(y[0]).isEqualTo(5);
        assertThat(y[N - 1]).isEqualTo(2);
    }

    /** An odd sum beyond 2 to the 24th, from which floats have no odd integers; that of each piece is below. */
    private static final int ODD = 225 * (N - 1);

    private static float[] fifteens() {
        float[] x = new float[N];
        Arrays.fill(x, 15);
        x[0] = 0;
        return x;
    }

    @Test
    void shouldSumUpProductsOfFloatsInDoublePrecisionAcrossPieces() {
        float[] x = fifteens();

        assertThat(blas.dsdot(N, x, 1, x, 1)).isEqualTo(ODD);
        assertThat(blas.sdsdot(N, -(ODD + 1), x, 1, x, 1)).isEqualTo(-1);
        assertThat(blas.sdsdot(0, 3, x, 1, x, 1)).isEqualTo(3);
    }

    @Test
    void shouldTakeLongLengthsOfSegmentsForThese() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment x = arena.allocateFrom(JAVA_FLOAT, fifteens());
            long n = N;

            assertThat(blas.dsdot(n, x, 1, x, 1)).isEqualTo(ODD);
            assertThat(blas.sdsdot(n, -(ODD + 1), x, 1, x, 1)).isEqualTo(-1);
            assertThatThrownBy(() -> blas.dsdot(1L << 31, x, 1, x, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("dsdot: x (argument 2) has room for " + N);
        }
    }
}
