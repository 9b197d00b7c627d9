package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What LAPACK finds wrong with the numbers is said as an exception, with what it had done so far left in place. */
class LapackFailureTest {
    private static Targets targets;

    @BeforeAll
    static void open() {
        targets = Targets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    private static LapackException failureOf(Runnable call) {
        return catchThrowableOfType(LapackException.class, call::run);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "ARRAYS_ON_WORKERS"})
    void shouldSayWhichMinorIsNotPositiveDefinite(Way way) {
        double[] a = {4, 2, 0, /**/ 2, 5, 0, /**/ 0, 0, -1};

        LapackException failure = failureOf(() -> targets.lapack(way).dpotrf(Order.COL_MAJOR, UpLo.LOWER, 3, a, 3));

        assertThat(failure.info()).isEqualTo(3);
        assertThat(failure.routine()).isEqualTo("dpotrf");
        assertThat(failure).hasMessageContaining("minor of order 3 is not positive definite");
        assertThat(a).startsWith(2, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "ARRAYS_ON_WORKERS"})
    void shouldSayWhichPivotIsZero(Way way) {
        double[] a = {1, 2, /**/ 2, 4};
        int[] pivots = new int[2];

        LapackException failure =
                failureOf(() -> targets.lapack(way).dgesv(Order.ROW_MAJOR, 2, 1, a, 2, pivots, new double[] {1, 1}, 1));

        assertThat(failure.info()).isEqualTo(2);
        assertThat(failure).hasMessageContaining("U(2, 2) is exactly zero");
        assertThat(pivots).containsExactly(2, 2);
        assertThat(a).containsExactly(2, 4, 0.5, 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "ARRAYS_ON_WORKERS"})
    void shouldSayThatTheRankIsNotFull(Way way) {
        double[] a = {1, 0, /**/ 1, 0, /**/ 1, 0};

        LapackException failure = failureOf(() -> targets.lapack(way)
                .dgels(Order.ROW_MAJOR, Transpose.NO_TRANS, 3, 2, 1, a, 2, new double[] {1, 2, 3}, 1));

        assertThat(failure.info()).isEqualTo(2);
        assertThat(failure).hasMessageContaining("has not full rank");
    }
}
