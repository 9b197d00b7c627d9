package dev.cofferdam.linalg;

import static dev.cofferdam.linalg.SpecialCases.filled;
import static dev.cofferdam.linalg.SpecialCases.first;
import static dev.cofferdam.linalg.SpecialCases.scaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.generator.Routine;
import dev.cofferdam.internal.linalg.BlasLibrary;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers at the ends of their range, infinities and what is not a number, as the reference BLAS has them. */
class BlasExtremesTest {
    private static final int SIZE = 4;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static BlasTargets targets;

    @BeforeAll
    static void open() {
        targets = BlasTargets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    private static Stream<Arguments> of(String... stems) {
        return BlasTargets.routines()
                .filter(routine -> List.of(stems).contains(routine.stem))
                .flatMap(routine -> Stream.of(Way.ARRAYS, Way.SEGMENTS, Way.SEGMENTS_ON_WORKERS)
                        .map(way -> Arguments.of(routine.name, way, routine)));
    }

    static Stream<Arguments> norms() {
        return of("nrm2");
    }

    static Stream<Arguments> sums() {
        return of("nrm2", "asum");
    }

    static Stream<Arguments> products() {
        return of("dot", "dotu", "dotc");
    }

    static Stream<Arguments> axpys() {
        return of("axpy");
    }

    static Stream<Arguments> rotations() {
        return of("rotg");
    }

    static Stream<Arguments> matrixProducts() {
        return of("gemm", "gemv", "symm", "hemm", "symv", "hemv", "trmm", "trmv");
    }

    private static BlasCase some(Routine routine) {
        return BlasCases.sized(routine, new Random(3), SIZE);
    }

    private static Object result(BlasCase given, Way way) {
        Room room = Room.of(given, way, targets.memories());
        return targets.on(way, Call.of(given, BlasTargets.form(way), room.passed()));
    }

    private static double real(Object result) {
        return result instanceof Complex complex ? complex.re() : ((Number) result).doubleValue();
    }

    private static BlasCase after(BlasCase given, Way way) {
        Room room = Room.of(given, way, targets.memories());
        targets.on(way, Call.of(given, BlasTargets.form(way), room.passed()));
        return given.with(room.numbers());
    }

    private static double most(Routine routine) {
        return routine.type.numberBytes == 4 ? Float.MAX_VALUE : Double.MAX_VALUE;
    }

    private static double least(Routine routine) {
        return routine.type.numberBytes == 4 ? Float.MIN_NORMAL : Double.MIN_NORMAL;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("norms")
    void shouldNeitherOverflowNorUnderflowInANorm(String name, Way way, Routine routine) {
        double tolerance = routine.type.numberBytes == 4 ? 1e-6 : 1e-14;
        for (double number : new double[] {most(routine) / 4, least(routine), least(routine) / 256}) {
            double norm = real(result(filled(some(routine), "x", () -> number), way));

            assertThat(norm / number / 2).isBetween(1 - tolerance, 1 + tolerance);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sums")
    void shouldSumUpInfinitiesAndWhatIsNoNumber(String name, Way way, Routine routine) {
        assertThat(real(result(first(some(routine), "x", INFINITY), way))).isEqualTo(INFINITY);
        assertThat(real(result(first(some(routine), "x", -INFINITY), way))).isEqualTo(INFINITY);
        assertThat(real(result(first(some(routine), "x", Double.NaN), way))).isNaN();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("products")
    void shouldMultiplyInfinitiesAndWhatIsNoNumber(String name, Way way, Routine routine) {
        BlasCase ones = filled(filled(some(routine), "x", () -> 1), "y", () -> 1);
        // The imaginary part is infinity times 0; OpenBLAS puts a complex result together by a product with i.
        double sum = real(result(first(ones, "x", -INFINITY), way));
        assertThat(sum == -INFINITY || (routine.type.complex && Double.isNaN(sum)))
                .isTrue();
        assertThat(real(result(first(ones, "y", Double.NaN), way))).isNaN();
        assertThat(real(result(filled(filled(ones, "x", () -> INFINITY), "y", () -> 0), way)))
                .isNaN();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("axpys")
    void shouldAddInfinitiesButNothingTimesZero(String name, Way way, Routine routine) {
        BlasCase ones = filled(some(routine), "y", () -> 1);
        Stored sum = after(scaled(filled(ones, "x", () -> INFINITY), "alpha", 2), way)
                .stored("y");
        Stored same = after(scaled(filled(ones, "x", () -> Double.NaN), "alpha", 0), way)
                .stored("y");

        assertThat(sum.re(0, 0) == INFINITY || (routine.type.complex && Double.isNaN(sum.re(0, 0))))
                .isTrue();
        assertThat(same.re(0, 0)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rotations")
    void shouldRotateWithoutOverflowOrUnderflow(String name, Way way, Routine routine) {
        assumeThat(BlasLibrary.chosenBlas())
                .as("another BLAS, which may be older")
                .isEmpty();
        double large = most(routine) / 8;
        double small = least(routine) * 8;
        double[][] points = {{large, large}, {small, small}, {large, 1}, {1, large}, {small, 1}, {0, 1}, {1, 0}, {0, 0}
        };
        for (double[] point : points) {
            BlasCase given = filled(filled(some(routine), "a", () -> point[0]), "b", () -> point[1]);

            BlasCase after = after(given, way);

            double c = after.stored("c").re(0, 0);
            double s = after.stored("s").re(0, 0);
            double r = after.stored("a").re(0, 0);
            double expected = 0x1p8 * Math.hypot(point[0] * 0x1p-8, point[1] * 0x1p-8);
            double tolerance = routine.type.numberBytes == 4 ? 1e-5 : 1e-13;
            assertThat(c * c + s * s).as("%s, %s", point[0], point[1]).isBetween(1 - tolerance, 1 + tolerance);
            assertThat(Math.abs(r))
                    .as("%s, %s", point[0], point[1])
                    .isBetween(expected * (1 - tolerance), expected * (1 + tolerance));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("matrixProducts")
    void shouldSpreadWhatIsNoNumberOverARowOrColumnOnly(String name, Way way, Routine routine) {
        BlasCase given = scaled(some(routine), "alpha", 1);
        String from = routine.has(argument -> argument.name().equals("x")) ? "x" : "b";
        String to = routine.memory().getLast().name();
        BlasCase clean = from.equals(to) ? given : filled(given, to, () -> 1);

        Stored result = after(first(clean, from, Double.NaN), way).stored(to);

        long nans = 0;
        for (int i = 0; i < result.layout().rows(); i++) {
            for (int j = 0; j < result.layout().columns(); j++) {
                nans += Double.isNaN(result.re(i, j)) ? 1 : 0;
            }
        }
        assertThat(nans).isBetween(1L, (long) SIZE);
    }
}
