package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Routine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every routine of the tables of LAPACK by the residuals of its results, with all choices, on matrices from nothing to
 * beyond what is done in place, in every way to pass them. A failure names its seed, which -Dcofferdam.seed=N tries again.
 */
class LapackResidualTest {
    private static final Map<String, Consumer<LapackCase>> CHECKS = new HashMap<>();

    static {
        CHECKS.putAll(LinearSystemsResiduals.CHECKS);
        CHECKS.putAll(IndefiniteResiduals.CHECKS);
        CHECKS.putAll(BandSystemsResiduals.CHECKS);
        CHECKS.putAll(LeastSquaresResiduals.CHECKS);
        CHECKS.putAll(EigenvaluesResiduals.CHECKS);
        CHECKS.putAll(SingularValuesResiduals.CHECKS);
    }

    private static LapackTargets targets;

    @BeforeAll
    static void open() {
        targets = LapackTargets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    private static List<String> names() {
        return LapackCase.routines().map(routine -> routine.name).toList();
    }

    @Test
    void shouldHaveACheckForEveryRoutineAndForNoneElse() {
        assertThat(CHECKS.keySet())
                .isEqualTo(LapackCase.routines().map(routine -> routine.stem).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldLeaveNoMoreThanRounding(String name) {
        Routine routine = LapackCase.routine(name);
        Consumer<LapackCase> check = check(routine);
        long seed = Long.getLong("cofferdam.seed", ThreadLocalRandom.current().nextLong());
        Random random = new Random(seed);
        for (LapackTarget target : targets.all()) {
            List<Map<String, Enum<?>>> choices = LapackCase.choices(routine);
            for (int n : LapackCase.sizes()) {
                for (Map<String, Enum<?>> chosen :
                        n <= 17 ? choices : some(choices, n <= 41 ? 1 : random.nextInt(2), random)) {
                    LapackCase one = new LapackCase(routine, target, chosen, n, random);
                    try {
                        check.accept(one);
                    } catch (AssertionError | RuntimeException failed) {
                        throw new AssertionError(one + ", seed " + seed + ": " + failed.getMessage(), failed);
                    }
                }
            }
        }
    }

    static Consumer<LapackCase> check(Routine routine) {
        Consumer<LapackCase> check = CHECKS.get(routine.stem);
        assertThat(check).as("no check for " + routine.name).isNotNull();
        return check;
    }

    private static <T> List<T> some(List<T> of, int count, Random random) {
        return random.ints(count, 0, of.size()).mapToObj(of::get).toList();
    }
}
