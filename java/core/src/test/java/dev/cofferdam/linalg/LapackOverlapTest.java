package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Segments have no type: what one argument has of doubles, and what another has of integers, may be the same memory. */
class LapackOverlapTest {
    private static final int SIZE = 5;

    static Stream<String> routines() {
        return LapackCase.routines()
                .filter(routine -> routine.memory().size() > 1)
                .map(routine -> routine.name);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void shouldRefuseToWriteWhereAnotherArgumentLies(String name) {
        Routine routine = LapackCase.routine(name);
        ShapedCall call = ShapedCall.of(routine, LapackCase.choices(routine).getLast(), _ -> SIZE);
        List<Argument> memory = routine.memory();
        try (Arena arena = Arena.ofConfined()) {
            for (int i = 0; i < memory.size(); i++) {
                for (int j = i + 1; j < memory.size(); j++) {
                    Argument one = memory.get(i);
                    Argument other = memory.get(j);
                    if (one.memoryUse().written() || other.memoryUse().written()) {
                        Map<Argument, MemorySegment> where = new HashMap<>();
                        memory.forEach(argument -> where.put(argument, ones(arena)));
                        where.put(other, where.get(one).asSlice(8));

                        assertThatThrownBy(() -> call.on(Lapack.inProcess(), where))
                                .as("%s: %s on %s", call, other.name(), one.name())
                                .isExactlyInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining(" shares memory with ");
                    }
                }
            }
        }
    }

    /** Pivots that there are, and numbers that are finite. */
    private static MemorySegment ones(Arena arena) {
        MemorySegment memory = arena.allocate(4096, 64);
        for (long i = 0; i < memory.byteSize() / 4; i++) {
            memory.setAtIndex(JAVA_INT, i, 1);
        }
        return memory;
    }
}
