package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument that is wrong by itself is refused by its name and CBLAS's number, before anything is written. */
class BlasRefusalTest {
    private static final int SIZE = 4;

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
                .flatMap(routine -> Stream.of(Way.ARRAYS, Way.SEGMENTS, Way.ARRAYS_ON_WORKERS, Way.SEGMENTS_ON_WORKERS)
                        .map(way -> Arguments.of(routine.name, way, routine)));
    }

    /** A parameter's bad value, and how it is refused. */
    private record Wrong(
            String parameter, @Nullable Object value, Class<? extends Exception> exception, String message) {}

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldNameTheArgumentThatIsWrong(String name, Way way, Routine routine) {
        BlasCase given = BlasCases.sized(routine, new Random(1), SIZE);
        Room room = Room.of(given, way, targets.memories());
        Call right = Call.of(given, BlasTargets.form(way), room.passed());
        for (Wrong wrong : wrongs(given, way, room)) {
            Throwable thrown = catchThrowable(() -> right.with(wrong.parameter(), wrong.value())
                    .on(targets.ways().get(way)));

            assertThat(thrown).as("%s", wrong).isExactlyInstanceOf(wrong.exception());
            assertThat(thrown).as("%s", wrong).hasMessageStartingWith(wrong.message());
            BlasCase after = given.with(room.numbers());
            for (Argument argument : routine.memory()) {
                assertThat(after.stored(argument.name()).numbers())
                        .as("%s after %s", argument.name(), wrong)
                        .isEqualTo(given.stored(argument.name()).numbers());
            }
        }
    }

    private static List<Wrong> wrongs(BlasCase given, Way way, Room room) {
        Routine routine = given.routine();
        List<Wrong> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            String at = at(routine, argument.name(), routine.number(argument));
            switch (argument) {
                case Argument.Choice choice -> addChoice(list, choice, at);
                case Argument.Size size -> {
                    list.add(bad(size.name(), -1, at + " is -1, must be at least 0"));
                    list.add(bad(size.name(), Integer.MIN_VALUE, at + " is -2147483648, must be at least 0"));
                    list.add(bad(size.name(), Integer.MAX_VALUE, routine.name + ": "));
                    if (Call.method(routine, BlasTargets.form(way)).getParameterTypes()[0] == long.class) {
                        list.add(bad(size.name(), Long.MAX_VALUE, routine.name + ": x (argument "));
                        list.add(bad(size.name(), 1L << 32, routine.name + ": x (argument "));
                    }
                }
                case Argument.Vector vector -> {
                    addMemory(list, given, vector, at, way, room);
                    addIncrement(list, routine, vector);
                }
                case Argument.Matrix matrix -> {
                    addMemory(list, given, matrix, at, way, room);
                    int least = BlasCases.leastLeading(matrix, given.values());
                    String leading = at(routine, matrix.leading(), routine.number(matrix) + 1);
                    list.add(bad(
                            matrix.leading(),
                            least - 1,
                            leading + " is " + (least - 1) + ", must be at least max(1, "));
                    list.add(bad(matrix.leading(), -least, leading + " is -" + least));
                }
                case Argument.Line line -> addMemory(list, given, line, at, way, room);
                default -> {}
            }
        }
        return list;
    }

    private static String at(Routine routine, String name, int number) {
        return routine.name + ": " + name + " (argument " + number + ")";
    }

    private static Wrong bad(String parameter, Object value, String message) {
        return new Wrong(parameter, value, IllegalArgumentException.class, message);
    }

    private static void addChoice(List<Wrong> list, Argument.Choice choice, String at) {
        list.add(new Wrong(choice.name(), null, NullPointerException.class, at + " is null"));
        for (String constant : choice.of().constants) {
            if (!choice.allowed().contains(constant)) {
                list.add(bad(choice.name(), Call.constant(choice, constant), at + " must be "));
            }
        }
    }

    private static void addIncrement(List<Wrong> list, Routine routine, Argument.Vector vector) {
        String at = at(routine, vector.increment(), routine.number(vector) + 1);
        list.add(bad(vector.increment(), 0, at + " is 0, must "));
        if (vector.direction() == Direction.FORWARD) {
            list.add(bad(vector.increment(), -1, at + " is -1, must be at least 1"));
        }
        String memory = at(routine, vector.name(), routine.number(vector));
        list.add(bad(vector.increment(), Integer.MAX_VALUE, memory + " has room for "));
        list.add(bad(
                vector.increment(),
                vector.direction() == Direction.FORWARD ? Integer.MAX_VALUE : Integer.MIN_VALUE,
                memory + " has room for "));
    }

    private static void addMemory(List<Wrong> list, BlasCase given, Argument memory, String at, Way way, Room room) {
        String name = memory.name();
        Stored stored = given.stored(name);
        list.add(new Wrong(name, null, NullPointerException.class, at + " is null"));
        if (way.onHeap()) {
            String offset = given.routine().name + ": the offset of " + name + " (argument "
                    + given.routine().number(memory) + ") is ";
            int elements = stored.numbers().length / stored.parts();
            int lacking = elements - stored.layout().extent() + 1;
            list.add(bad(Call.offset(memory), -1, offset + "-1, must be from 0 to "));
            list.add(bad(Call.offset(memory), elements + 1, offset + (elements + 1) + ", must be from 0 to "));
            list.add(bad(Call.offset(memory), lacking, at + " has room for " + (elements - lacking) + " elements"));
        } else {
            addSegments(
                    list, given, memory, at, way, (MemorySegment) room.passed().get(name));
        }
    }

    private static void addSegments(
            List<Wrong> list, BlasCase given, Argument memory, String at, Way way, MemorySegment right) {
        String name = memory.name();
        Stored stored = given.stored(name);
        int number = given.routine().type.numberBytes;
        long bytes = (long) number * stored.parts() * stored.layout().extent();
        list.add(bad(name, right.asSlice(0, bytes - 1), at + " has room for "));
        list.add(bad(name, MemorySegment.NULL, at + " has room for 0 elements"));
        list.add(bad(name, MemorySegment.ofArray(new double[(int) bytes]), at + " is a segment of the Java heap"));
        list.add(bad(name, right.asSlice(number / 2), at + " is at address 0x"));
        list.add(new Wrong(
                name, closed(way, bytes), IllegalStateException.class, at + " is a segment whose arena is closed"));
        if (memory.memoryUse().written()) {
            list.add(bad(name, right.asReadOnly(), at + " is a read-only segment"));
        }
        if (way.onWorkers()) {
            MemorySegment own = targets.memories().hereMemory();
            list.add(bad(name, own, at + " is in this JVM's own memory"));
        }
    }

    private static MemorySegment closed(Way way, long bytes) {
        try (Arena arena = way.onWorkers() ? SharedArena.create(4096 + bytes) : Arena.ofShared()) {
            return arena.allocate(bytes, 64);
        }
    }

    static Stream<Arguments> routinesWithSegments() {
        return routinesAndWays().filter(arguments -> !((Way) arguments.get()[1]).onHeap());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesWithSegments")
    void shouldReadSegmentsThatAreReadOnly(String name, Way way, Routine routine) {
        BlasCase given = BlasCases.sized(routine, new Random(2), SIZE);
        Room room = Room.of(given, way, targets.memories());
        Call call = Call.of(given, BlasTargets.form(way), room.passed());
        for (Argument argument : routine.memory()) {
            if (!argument.memoryUse().written()) {
                MemorySegment segment = (MemorySegment) room.passed().get(argument.name());
                call = call.with(argument.name(), segment.asReadOnly());
            }
        }

        Object result = targets.on(way, call);

        BlasAgreement.check(given, given.with(room.numbers()), result);
    }
}
