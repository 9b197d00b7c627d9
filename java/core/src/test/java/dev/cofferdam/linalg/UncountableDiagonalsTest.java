package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More diagonals than LAPACK's sums of them can count are refused, also of matrices that have no elements. */
class UncountableDiagonalsTest {
    private static final int MOST = Integer.MAX_VALUE;

    private interface Solution {
        void with(int n, int below, int above, double[] ab);
    }

    private static void requireRefused(String message, Solution solution, int below, int above) {
        for (int n : List.of(0, 1)) {
            assertThatThrownBy(() -> solution.with(n, below, above, new double[4]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            message
                                    + " rows, must have at most 2147483647, which is what LAPACK can count; give fewer diagonals");
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeRefusedOfPositiveDefiniteBands(Order order) {
        Lapack lapack = Lapack.inProcess();
        double[] b = new double[1];

        requireRefused(
                "dpbsv: ab (argument 6) would have kd + 1 = 2147483648",
                (n, kd, _, ab) -> lapack.dpbsv(order, UpLo.UPPER, n, kd, 1, ab, 1, b, 1),
                MOST,
                0);
        requireRefused(
                "dpbtrf: ab (argument 5) would have kd + 1 = 2147483648",
                (n, kd, _, ab) -> lapack.dpbtrf(order, UpLo.LOWER, n, kd, ab, 1),
                MOST,
                0);
        requireRefused(
                "dpbcon: ab (argument 5) would have kd + 1 = 2147483648",
                (n, kd, _, ab) -> lapack.dpbcon(order, UpLo.LOWER, n, kd, ab, 1, 1),
                MOST,
                0);
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeRefusedOfGeneralBands(Order order) {
        Lapack lapack = Lapack.inProcess();
        int[] pivots = {1};
        double[] b = new double[1];

        requireRefused(
                "dgbsv: ab (argument 6) would have 2 kl + ku + 1 = 2147483649",
                (n, kl, ku, ab) -> lapack.dgbsv(order, n, kl, ku, 1, ab, 1, pivots, b, 1),
                1 << 30,
                0);
        requireRefused(
                "dgbtrf: ab (argument 6) would have 2 kl + ku + 1 = 2147483648",
                (n, kl, ku, ab) -> lapack.dgbtrf(order, 0, n, kl, ku, ab, 1, pivots),
                0,
                MOST);
        requireRefused(
                "dlangb: ab (argument 6) would have kl + ku + 1 = 4294967295",
                (n, kl, ku, ab) -> lapack.dlangb(order, Norm.ONE, n, kl, ku, ab, 1),
                MOST,
                MOST);
    }
}
