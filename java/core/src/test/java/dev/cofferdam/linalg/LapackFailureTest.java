package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Routine;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LAPACK finds wrong with the numbers is said as an exception, with what it had done so far left in place. */
class LapackFailureTest {
    private static LapackTargets targets;

    @BeforeAll
    static void open() {
        targets = LapackTargets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    private static Stream<Routine> failing() {
        return LapackCase.routines().filter(routine -> !routine.failure.isEmpty());
    }

    private static List<String> provoked() {
        return failing()
                .filter(routine -> LapackFailures.PROVOKED.containsKey(routine.stem))
                .map(routine -> routine.name)
                .toList();
    }

    @Test
    void shouldBeProvokedWhereverItCanBe() {
        TreeSet<String> all = new TreeSet<>(LapackFailures.NOT_PROVOKED);
        all.addAll(LapackFailures.PROVOKED.keySet());

        assertThat(failing().map(routine -> routine.stem).collect(Collectors.toSet()))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("provoked")
    void shouldSayWhatIsWrongAndLeaveWhatWasDone(String name) {
        Routine routine = LapackCase.routine(name);
        Random random = new Random(1);
        for (LapackTarget target : targets.all()) {
            for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
                if (choices.get("diag") == Diag.UNIT
                        || choices.getOrDefault("trans", Transpose.NO_TRANS) != Transpose.NO_TRANS) {
                    continue; // then there is nothing wrong, or not there
                }
                LapackCase one = new LapackCase(routine, target, choices, 5, random);
                LapackFailures.Failure failure =
                        LapackFailures.PROVOKED.get(routine.stem).apply(one);
                LapackException thrown = failure.call().size("n", 5).fail();

                assertThat(thrown.routine()).isEqualTo(name);
                assertThat(thrown.info()).as(one.toString()).isEqualTo(failure.info());
                assertThat(thrown).hasMessageStartingWith(name + ": ").hasMessageContaining(failure.says());
                try {
                    failure.look().run();
                } catch (AssertionError notThere) {
                    throw new AssertionError(one + ": " + notThere.getMessage(), notThere);
                }
            }
        }
    }
}
