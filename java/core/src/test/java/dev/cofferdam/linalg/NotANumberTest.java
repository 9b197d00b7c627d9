package dev.cofferdam.linalg;

import static dev.cofferdam.linalg.SpecialCases.filled;
import static dev.cofferdam.linalg.SpecialCases.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of infinities and of what is not a number, at each length around those that kernels have, as the reference
 * BLAS has it: they go into results that depend on them, and nowhere else.
 */
class NotANumberTest {
    private static final double NAN = Double.NaN;
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

    private static Stream<Routine> routines(String... stems) {
        return BlasTargets.routines().filter(routine -> Arrays.asList(stems).contains(routine.stem));
    }

    private static Stream<Arguments> each(Stream<Routine> routines, Way... ways) {
        return routines.flatMap(routine -> Arrays.stream(ways).map(way -> Arguments.of(routine.name, way, routine)));
    }

    static Stream<Arguments> scalings() {
        return each(
                routines("scal"),
                Arrays.stream(Way.values()).filter(way -> !way.isShared()).toArray(Way[]::new));
    }

    static Stream<Arguments> sums() {
        return each(routines("nrm2", "asum"), Way.ARRAYS, Way.SEGMENTS);
    }

    /** Those that say beta C + alpha ... */
    static Stream<Arguments> updates() {
        return each(
                BlasTargets.routines()
                        .filter(routine ->
                                routine.has(argument -> argument.name().equals("beta"))),
                Way.ARRAYS,
                Way.SEGMENTS);
    }

    static Stream<Arguments> triangles() {
        return each(routines("trsm", "trmm"), Way.ARRAYS, Way.SEGMENTS);
    }

    /** From 1 on all that matter to kernels, then those of larger blocks. */
    private static IntStream lengths() {
        return IntStream.concat(IntStream.rangeClosed(1, 70), IntStream.of(127, 129, 257, 1000, 8193, 20_001));
    }

    private static IntStream orders() {
        return IntStream.concat(IntStream.rangeClosed(1, 34), IntStream.of(47, 63, 64, 65, 70));
    }

    private static int[] places(int n) {
        return IntStream.of(0, n / 2, n - 1).distinct().toArray();
    }

    private static BlasCase with(BlasCase given, String name, int place, double number, double others) {
        int[] count = {0};
        return filled(given, name, () -> count[0]++ == place ? number : others);
    }

    private static double real(BlasCase given, Way way) {
        Room room = Room.of(given, way, targets.memories());
        Object result = targets.on(way, Call.of(given, BlasTargets.form(way), room.passed()));
        return ((Number) result).doubleValue();
    }

    private static Stored after(BlasCase given, Way way, String name) {
        Room room = Room.of(given, way, targets.memories());
        targets.on(way, Call.of(given, BlasTargets.form(way), room.passed()));
        return given.with(room.numbers()).stored(name);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("scalings")
    void shouldNotMakeZeroOfWhatIsNoNumberTimesZero(String name, Way way, Routine routine) {
        int[] some = way.onWorkers() ? new int[] {1, 2, 70, 8193} : lengths().toArray();
        for (int n : some) {
            BlasCase given = scaled(BlasCases.sized(routine, new Random(n), n), "alpha", 0);
            for (int place : places(n)) {
                for (double number : new double[] {NAN, INFINITY, -INFINITY}) {
                    Stored x = after(with(given, "x", place, number, 1), way, "x");

                    for (int i = 0; i < n; i++) {
                        assertThat(x.re(i, 0))
                                .as("n = %d, %s at %d: element %d", n, number, place, i)
                                .isEqualTo(Double.valueOf(i == place ? NAN : 0));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("scalings")
    void shouldScaleByWhatIsNoNumber(String name, Way way, Routine routine) {
        for (int n : way.onWorkers() ? new int[] {1, 70} : lengths().toArray()) {
            BlasCase given = scaled(BlasCases.sized(routine, new Random(n), n), "alpha", NAN);

            Stored x = after(filled(given, "x", () -> 1), way, "x");

            forEach(x, (i, j) -> assertThat(x.re(i, j))
                    .as("n = %d: element %d", n, i)
                    .isNaN());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sums")
    void shouldSumUpInfinitiesAndWhatIsNoNumberWhereverTheyAre(String name, Way way, Routine routine) {
        lengths().forEach(n -> {
            BlasCase given = BlasCases.sized(routine, new Random(n), n);
            for (int place : places(n)) {
                String where = "n = " + n + ", at " + place;
                assertThat(real(with(given, "x", place, INFINITY, 1), way))
                        .as(where)
                        .isEqualTo(INFINITY);
                assertThat(real(with(given, "x", place, -INFINITY, 0), way))
                        .as(where)
                        .isEqualTo(INFINITY);
                assertThat(real(with(given, "x", place, NAN, 1), way)).as(where).isNaN();
                assertThat(real(with(given, "x", place, NAN, INFINITY), way))
                        .as(where)
                        .isNaN();
            }
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("updates")
    void shouldNotReadTheResultWhereBetaIsZero(String name, Way way, Routine routine) {
        String result = routine.memory().getLast().name();
        orders().forEach(n -> {
            BlasCase given = scaled(BlasCases.sized(routine, new Random(n), n), "beta", 0);
            for (Argument input : routine.memory()) {
                given = filled(given, input.name(), () -> input.name().equals(result) ? NAN : 1);
            }
            for (double alpha : new double[] {0, 1}) {
                Stored y = after(scaled(given, "alpha", alpha), way, result);

                forEach(y, (i, j) -> assertThat(y.re(i, j))
                        .as("n = %d, alpha = %s: element %d, %d", n, alpha, i, j)
                        .isFinite());
            }
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("updates")
    void shouldReadNothingElseWhereAlphaIsZero(String name, Way way, Routine routine) {
        String result = routine.memory().getLast().name();
        orders().forEach(n -> {
            BlasCase given = scaled(scaled(BlasCases.sized(routine, new Random(n), n), "alpha", 0), "beta", 1);
            for (Argument input : routine.memory()) {
                given = filled(given, input.name(), () -> input.name().equals(result) ? 3 : NAN);
            }
            for (double beta : new double[] {0, 1, 2}) {
                Stored y = after(scaled(given, "beta", beta), way, result);

                forEach(y, (i, j) -> assertThat(y.re(i, j))
                        .as("n = %d, beta = %s: element %d, %d", n, beta, i, j)
                        .isEqualTo(3 * beta));
            }
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("triangles")
    void shouldMakeZeroOfEverythingWhereAlphaIsZero(String name, Way way, Routine routine) {
        orders().forEach(n -> {
            BlasCase given = scaled(BlasCases.sized(routine, new Random(n), n), "alpha", 0);

            Stored b = after(filled(filled(given, "a", () -> NAN), "b", () -> NAN), way, "b");

            forEach(b, (i, j) -> assertThat(b.re(i, j))
                    .as("n = %d: element %d, %d", n, i, j)
                    .isZero());
        });
    }

    private interface Element {
        void at(int i, int j);
    }

    private static void forEach(Stored matrix, Element element) {
        for (int i = 0; i < matrix.layout().rows(); i++) {
            for (int j = 0; j < matrix.layout().columns(); j++) {
                if (matrix.at(i, j) >= 0) {
                    element.at(i, j);
                }
            }
        }
    }
}
