package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Memory that is written must be no other argument's, and may lie among it. */
class BlasOverlapTest {
    private static final int SIZE = 4;
    private static final List<String> MAY_BE_THE_SAME = List.of("scopy", "dcopy", "ccopy", "zcopy", "saxpy", "daxpy");

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
                .filter(routine -> routine.memory().size() > 1)
                .flatMap(routine -> Stream.of(Way.ARRAYS, Way.SEGMENTS, Way.ARRAYS_ON_WORKERS, Way.SEGMENTS_ON_WORKERS)
                        .map(way -> Arguments.of(routine.name, way, routine)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldTakePartsOfOneArray(String name, Way way, Routine routine) {
        for (int seed = 0; seed < 4; seed++) {
            targets.check(Arrangement.inLine(BlasCases.sized(routine, new Random(seed), SIZE)), way);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldTakeBlocksOfOneMatrixAndInterleavedVectors(String name, Way way, Routine routine) {
        if (routine.has(
                argument -> argument instanceof Argument.Matrix matrix && matrix.shape() == Argument.Shape.BAND)) {
            return; // it stands alone, and its diagonals are more than its rows
        }
        for (int seed = 0; seed < 4; seed++) {
            targets.check(Arrangement.interleaved(BlasCases.sized(routine, new Random(seed), SIZE), SIZE), way);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldRefuseToWriteWhereAnotherArgumentLies(String name, Way way, Routine routine) {
        List<Argument> memory = routine.memory();
        for (int i = 0; i < memory.size(); i++) {
            for (int j = i + 1; j < memory.size(); j++) {
                Argument one = memory.get(i);
                Argument other = memory.get(j);
                if (one.memoryUse().written() || other.memoryUse().written()) {
                    BlasCase given = BlasCases.sized(routine, new Random(i), SIZE);
                    refuse(onto(given, one.name(), other.name(), 0), way, one, other);
                    refuse(
                            onto(
                                    given,
                                    one.name(),
                                    other.name(),
                                    given.stored(one.name()).layout().extent() - 1),
                            way,
                            one,
                            other);
                }
            }
        }
    }

    /** The second argument begins in the first one's memory, elements behind its beginning. */
    private static BlasCase onto(BlasCase given, String one, String other, int behind) {
        Stored first = given.stored(one);
        Stored second = given.stored(other);
        double[] numbers = Arrays.copyOf(first.numbers(), first.numbers().length + second.numbers().length + 2);
        int at = first.parts() * (first.offset() + behind);
        Map<String, Stored> memory = new LinkedHashMap<>(given.memory());
        memory.put(one, first.with(numbers));
        memory.put(other, new Stored(second.argument(), second.layout(), second.parts(), at / second.parts(), numbers));
        return new BlasCase(given.routine(), given.values(), given.scalars(), memory);
    }

    private void refuse(BlasCase given, Way way, Argument one, Argument other) {
        String routine = given.routine().name;
        boolean same =
                given.stored(one.name()).offset() == given.stored(other.name()).offset()
                        && given.values()
                                .getOrDefault(one.stride(), 1)
                                .equals(given.values().getOrDefault(other.stride(), 1));
        Room room = Room.of(given, way, targets.memories());
        Call call = Call.of(given, BlasTargets.form(way), room.passed());
        if (same && MAY_BE_THE_SAME.contains(given.routine().name)) {
            return;
        }
        assertThatThrownBy(() -> call.on(targets.ways().get(way)))
                .as(
                        "%s at %s and %s at %s",
                        one.name(),
                        given.stored(one.name()).offset(),
                        other.name(),
                        given.stored(other.name()).offset())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(routine + ": ")
                .hasMessageContaining(" shares memory with ")
                .hasMessageContaining(
                        one.name() + " (argument " + given.routine().number(one) + ")")
                .hasMessageContaining(
                        other.name() + " (argument " + given.routine().number(other) + ")");
        BlasCase after = given.with(room.numbers());
        for (Argument argument : given.routine().memory()) {
            assertThat(after.stored(argument.name()).numbers())
                    .isEqualTo(given.stored(argument.name()).numbers());
        }
    }

    static Stream<Arguments> routinesOfTheSameVector() {
        return routinesAndWays()
                .filter(arguments ->
                        MAY_BE_THE_SAME.contains(((Routine) arguments.get()[2]).name));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesOfTheSameVector")
    void shouldTakeTheSameVectorTwice(String name, Way way, Routine routine) {
        for (int seed = 0; seed < 8; seed++) {
            BlasCase given = BlasCases.sized(routine, new Random(seed), SIZE);
            Map<String, Integer> values = new LinkedHashMap<>(given.values());
            values.put("incY", given.size("incX"));
            Stored x = given.stored("x");
            Map<String, Stored> memory = new LinkedHashMap<>(given.memory());
            memory.put("y", new Stored(given.stored("y").argument(), x.layout(), x.parts(), x.offset(), x.numbers()));

            targets.check(new BlasCase(routine, values, given.scalars(), memory), way);
        }
    }
}
