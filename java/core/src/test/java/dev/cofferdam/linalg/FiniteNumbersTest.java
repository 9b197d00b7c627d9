package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would keep LAPACK busy for ever, lead it out of the matrix, or make it end the process, is refused before. */
class FiniteNumbersTest {
    private static final int N = 3;

    private static double[] matrixWith(double bad, int at) {
        double[] a = {4, 1, 0, 1, 4, 1, 0, 1, 4};
        a[at] = bad;
        return a;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void shouldRefuseNumbersThatAreNotFiniteWhereIterationsNeedThem(double bad) {
        Lapack lapack = Lapack.inProcess();
        double[] w = new double[N];
        double[] u = new double[N * N];
        double[] v = new double[N * N];

        assertThatThrownBy(() -> lapack.dgesdd(
                        Order.ROW_MAJOR, SingularVectors.THIN, N, N, matrixWith(bad, 5), N, w, u, N, v, N))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgesdd: a (argument 5) has NaN or an infinity in line 1 ");
        assertThatThrownBy(() -> lapack.dgeev(
                        Order.COL_MAJOR,
                        Vectors.NONE,
                        Vectors.NONE,
                        N,
                        matrixWith(bad, 8),
                        N,
                        w,
                        w.clone(),
                        u,
                        N,
                        v,
                        N))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgeev: a (argument 5) has NaN or an infinity in line 2 ");
        assertThatThrownBy(
                        () -> lapack.dsyev(Order.COL_MAJOR, Vectors.COMPUTE, UpLo.LOWER, N, matrixWith(bad, 1), N, w))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dsyev: a (argument 5) has NaN or an infinity in line 0 ");
        assertThatThrownBy(() -> lapack.dgelsd(
                        Order.COL_MAJOR, N, N, 1, matrixWith(1, 0), N, new double[] {1, bad, 1}, N, w, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgelsd: b (argument 7) has NaN or an infinity in line 0 ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void shouldNotLookAtTheTriangleThatIsNotRead(double bad) {
        double[] w = new double[N];

        Lapack.inProcess().dsyev(Order.COL_MAJOR, Vectors.NONE, UpLo.UPPER, N, matrixWith(bad, 1), N, w);

        assertThat(w[1]).isCloseTo(4, offset(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void shouldRefuseWhatIsNoNorm(double norm) {
        assertThatThrownBy(() -> Lapack.inProcess().dgecon(Order.COL_MAJOR, Norm.ONE, N, new double[N * N], N, norm))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgecon: anorm (argument 6) is " + norm);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -N - 1, N + 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void shouldRefusePivotsThatNoFactorisationWrote(int pivot) {
        double[] a = matrixWith(4, 0);
        assertThatThrownBy(() -> Lapack.inProcess()
                        .dgetrs(
                                Order.COL_MAJOR,
                                Transpose.NO_TRANS,
                                N,
                                1,
                                a,
                                N,
                                new int[] {1, pivot, 3},
                                new double[N],
                                N))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgetrs: ipiv (argument 7) has " + pivot + " as its element 1");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pivots = arena.allocateFrom(JAVA_INT, 1, pivot, 3);
            MemorySegment matrix = arena.allocate(8 * N * N, 8);
            assertThatThrownBy(() -> Lapack.inProcess()
                            .zsytrs(
                                    Order.COL_MAJOR,
                                    UpLo.LOWER,
                                    1,
                                    1,
                                    matrix,
                                    1,
                                    pivots.asSlice(4),
                                    matrix.asSlice(16),
                                    1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("zsytrs: ipiv (argument 7) has " + pivot);
        }
    }
}
