package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Routine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not a number, and infinities, in i?amax: as the reference BLAS has it, with any library. */
class GreatestElementTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Around those of vectors, of what is done at a time, and of pieces of 8192. */
    private static final int[] SIZES = {1, 2, 3, 7, 16, 31, 64, 65, 70, 300, 8192, 8193, 20_000};

    private static BlasTargets targets;

    @BeforeAll
    static void open() {
        targets = BlasTargets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    static Stream<Arguments> routinesAndWays() {
        return BlasTargets.routines()
                .filter(routine -> routine.stem.equals("amax"))
                .flatMap(routine -> Arrays.stream(Way.values())
                        .filter(way -> !way.isShared())
                        .map(way -> Arguments.of(routine.name, way, routine)));
    }

    private interface Element {
        double at(int place);
    }

    private static int place(Routine routine, Way way, int n, Element element) {
        BlasCase given = BlasCases.sized(routine, new Random(n), n);
        Stored x = given.stored("x");
        double[] numbers = x.numbers().clone();
        for (int i = 0; i < n; i++) {
            numbers[x.at(i, 0)] = element.at(i);
            if (x.parts() == 2) {
                numbers[x.at(i, 0) + 1] = 0;
            }
        }
        Map<String, double[]> memory = new LinkedHashMap<>(Map.of("x", numbers));
        Room room = Room.of(given.with(memory), way, targets.memories());
        Object place = targets.on(way, Call.of(given, BlasTargets.form(way), room.passed()));
        return ((Number) place).intValue();
    }

    private static int[] places(int n) {
        return IntStream.of(1, 2, n / 2, 8191, 8192, n - 1)
                .filter(i -> i > 0 && i < n)
                .toArray();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldTakeWhatIsNoNumberForTheGreatestInTheFirstPlace(String name, Way way, Routine routine) {
        for (int n : SIZES) {
            assertThat(place(routine, way, n, i -> i == 0 ? NAN : i))
                    .as("n = %d", n)
                    .isZero();
            assertThat(place(routine, way, n, i -> i == 0 ? NAN : INFINITY))
                    .as("n = %d", n)
                    .isZero();
            assertThat(place(routine, way, n, _ -> NAN)).as("n = %d", n).isZero();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldPassOverWhatIsNoNumberInOtherPlaces(String name, Way way, Routine routine) {
        for (int n : SIZES) {
            assertThat(place(routine, way, n, i -> i == 0 ? 0 : NAN))
                    .as("n = %d", n)
                    .isZero();
            for (int place : places(n)) {
                assertThat(place(routine, way, n, i -> i == 0 ? 1 : i == place ? -2 : NAN))
                        .as("n = %d", n)
                        .isEqualTo(place);
                assertThat(place(routine, way, n, i -> i == place ? NAN : n - i))
                        .as("n = %d", n)
                        .isZero();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldFindTheFirstInfinityWhateverItsSign(String name, Way way, Routine routine) {
        for (int n : SIZES) {
            for (int place : places(n)) {
                assertThat(place(routine, way, n, i -> i < place ? i : i == place ? -INFINITY : INFINITY))
                        .as("n = %d", n)
                        .isEqualTo(place);
            }
        }
    }
}
