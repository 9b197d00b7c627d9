package dev.cofferdam.linalg;

import dev.cofferdam.generator.Routine;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Every routine of BLAS, in each way in which it can be called, against formulas. A failure names its seed, which
 * {@code -Dcofferdam.seed=N} tries again.
 */
class BlasTest {
    private static final int ROUNDS = 6;
    private static final @Nullable Long CHOSEN = Long.getLong("cofferdam.seed");

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
        return BlasTargets.routines().flatMap(routine -> Arrays.stream(Way.values())
                .filter(way -> !way.isShared() || BlasTargets.isLevel3(routine))
                .map(way -> Arguments.of(routine.name, way, routine)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldComputeWhatTheFormulasSay(String name, Way way, Routine routine) {
        for (int i = 0; i < (CHOSEN != null ? 1 : way.isShared() ? ROUNDS / 2 : ROUNDS); i++) {
            long seed = ThreadLocalRandom.current().nextLong();
            check(routine, way, BlasTargets.form(way), i == 0 || way.isShared() ? BlasCases.forLarge(seed) : seed);
        }
    }

    static Stream<Arguments> routines() {
        return BlasTargets.routines().map(routine -> Arguments.of(routine.name, routine));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routines")
    void shouldTakeArraysWithoutOffsets(String name, Routine routine) {
        check(routine, Way.ARRAYS, Call.Form.ARRAYS, ThreadLocalRandom.current().nextLong());
    }

    private static void check(Routine routine, Way way, Call.Form form, long random) {
        long seed = CHOSEN != null ? CHOSEN : random;
        BlasCase given = BlasCases.any(routine, seed, form);
        try {
            targets.check(given, way, form);
        } catch (TestAbortedException skipped) {
            throw skipped;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    routine.name + ", " + way + ", " + given.values() + given.scalars() + ", -Dcofferdam.seed=" + seed
                            + ": " + failed.getMessage(),
                    failed);
        }
    }
}
