package dev.cofferdam.linalg;

import dev.cofferdam.generator.Routine;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every routine of BLAS, in each way in which it can be called, against formulas. */
class BlasTest {
    private static final int ROUNDS = 8;

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
                .flatMap(routine -> Arrays.stream(Way.values()).map(way -> Arguments.of(routine.name, way, routine)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldComputeWhatTheFormulasSay(String name, Way way, Routine routine) {
        Long chosen = Long.getLong("cofferdam.seed");
        for (int i = 0; i < (chosen == null ? ROUNDS : 1); i++) {
            long seed = chosen == null ? ThreadLocalRandom.current().nextLong() : chosen;
            BlasCase given = BlasCases.any(routine, new Random(seed));
            try {
                targets.check(given, way);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        name + ", " + way + ", " + given.values() + given.scalars() + ", -Dcofferdam.seed=" + seed
                                + ": " + failed.getMessage(),
                        failed);
            }
        }
    }
}
