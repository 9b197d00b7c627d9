package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cofferdam.linalg.StrdSet.Model;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * NIST's regressions, of which ill-conditioned least squares programs are afraid, by QR in double precision: no singular
 * value is cut off. The digits in which the worst coefficient agrees with the certified ones are reported.
 *
 * <p>Wampler4 and Wampler5 have residuals r of the norms 9e5 and 9e7 beside coefficients of 1. QR computes with columns a of
 * the design A that are off by 1.1e-16 |a|; by (A<sup>T</sup> A)<sup>-1</sup> dA<sup>T</sup> r that moves the coefficients
 * by up to 1.6e-7 and 1.6e-5, whatever the algorithm: 6.7 and 4.7 digits are what can be asked for.
 */
class StrdTest {
    private static Targets targets;

    @BeforeAll
    static void open() {
        targets = Targets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    private static Stream<Arguments> sets() {
        return Stream.of(
                arguments("Norris", Model.INTERCEPT, 7.0),
                arguments("Pontius", Model.POLYNOMIAL, 7.0),
                arguments("NoInt1", Model.PLAIN, 7.0),
                arguments("NoInt2", Model.PLAIN, 7.0),
                arguments("Filip", Model.POLYNOMIAL, 6.0),
                arguments("Longley", Model.INTERCEPT, 7.0),
                arguments("Wampler1", Model.POLYNOMIAL, 7.0),
                arguments("Wampler2", Model.POLYNOMIAL, 7.0),
                arguments("Wampler3", Model.POLYNOMIAL, 7.0),
                arguments("Wampler4", Model.POLYNOMIAL, 6.7),
                arguments("Wampler5", Model.POLYNOMIAL, 4.7));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shouldBeGivenDataThatTheCertifiedCoefficientsBelongTo(String name, Model model) {
        StrdSet set = StrdSet.load(name, model);

        assertThat(set.digits(set.solvedPrecisely())).isGreaterThan(13);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void shouldAgreeWithTheCertifiedCoefficients(String name, Model model, double digits, TestReporter reporter) {
        StrdSet set = StrdSet.load(name, model);

        for (Way way : Way.values()) {
            if (way.onHeap()) {
                check(reporter, name + ", dgels, " + way, set.digits(byDriver(set, targets.lapack(way))), digits);
                check(reporter, name + ", dgeqrf, " + way, set.digits(bySteps(set, targets.lapack(way))), digits);
            }
        }
    }

    private static void check(TestReporter reporter, String what, double digits, double least) {
        reporter.publishEntry(what, String.format(Locale.ROOT, "%.1f digits", digits));
        assertThat(digits).as(what).isGreaterThanOrEqualTo(least);
    }

    private static double[] byDriver(StrdSet set, Lapack lapack) {
        int m = set.observations();
        double[] b = set.right();
        lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, m, set.coefficients(), 1, set.columnMajor(), m, b, m);
        return Arrays.copyOf(b, set.coefficients());
    }

    private static double[] bySteps(StrdSet set, Lapack lapack) {
        int m = set.observations();
        int n = set.coefficients();
        double[] a = set.columnMajor();
        double[] b = set.right();
        double[] tau = new double[n];
        lapack.dgeqrf(Order.COL_MAJOR, m, n, a, m, tau);
        lapack.dormqr(Order.COL_MAJOR, Side.LEFT, Transpose.TRANS, m, 1, n, a, m, tau, b, m);
        lapack.dtrtrs(Order.COL_MAJOR, UpLo.UPPER, Transpose.NO_TRANS, Diag.NON_UNIT, n, 1, a, m, b, m);
        return Arrays.copyOf(b, n);
    }
}
