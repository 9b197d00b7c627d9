package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.NativeScratch;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.Team;
import dev.cofferdam.internal.linalg.WordCaller;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls of little work keep off safepoints, so that what a call is said to work must not be less than what it has to do in
 * memory: also where a dimension is zero or one, and there is next to nothing to multiply.
 */
class ShortWorkTest {
    private static final int LONG = 1000;
    /** Elements that a call may write while it keeps off a safepoint: some 100 microseconds' worth. */
    private static final double ELEMENTS = 1 << 18;
    /** Lines that it may fetch from anywhere: some 300 microseconds' worth. */
    private static final double LINES = 1 << 15;

    private static Arena arena;
    private static MemorySegment memory;

    @BeforeAll
    static void allocate() {
        arena = Arena.ofConfined();
        memory = arena.allocate(5L * LONG * LONG * 16, 64);
        for (long i = 0; i < memory.byteSize() / 4; i++) {
            memory.setAtIndex(JAVA_INT, i, 1); // pivots that there are, and numbers that are finite
        }
    }

    @AfterAll
    static void free() {
        arena.close();
    }

    /** A call has got past its checks and said what it works. */
    private static final class Begun extends RuntimeException {
        private static final long serialVersionUID = 1;
        final double work;

        Begun(double work) {
            super(null, null, false, false);
            this.work = work;
        }
    }

    /** Where no call is made. */
    private static final class Nowhere extends Place {
        @Override
        public @Nullable BlasLibrary here() {
            return null;
        }

        @Override
        public <C> List<C> calls(
                Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
            return List.of();
        }

        @Override
        public int begin(double work, boolean heap) {
            throw new Begun(work);
        }

        @Override
        public void end(int way) {}

        @Override
        public ScratchSource scratch() {
            return NativeScratch.instance();
        }

        @Override
        public long space(
                String routine,
                String name,
                int number,
                MemorySegment segment,
                long elementBytes,
                long alignment,
                boolean written) {
            return Check.space(routine, name, number, segment, elementBytes, alignment, written);
        }
    }

    private static Stream<Routine> limited() {
        return Tables.CHAPTERS.stream()
                .flatMap(chapter -> chapter.routines.stream())
                .filter(routine -> routine.shortWork > 0);
    }

    static Stream<String> names() {
        return limited().map(routine -> routine.name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldCountWhatIsWrittenAndFetched(String name) {
        Routine routine =
                limited().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
        Object routines = routine.isBlas() ? new PlacedBlas(new Nowhere()) : new PlacedLapack(new Nowhere());
        int begun = 0;
        for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
            if (!routine.isBlas() && choices.get("order") == Order.ROW_MAJOR) {
                continue; // copied, or the same in the other triangle
            }
            for (Map<String, Integer> sizes : shapes(routine)) {
                ShapedCall call = ShapedCall.of(routine, choices, sizes::get);
                begun += check(call, routine, routines) ? 1 : 0;
            }
        }
        assertThat(begun).isPositive();
    }

    private static List<Map<String, Integer>> shapes(Routine routine) {
        List<Map<String, Integer>> shapes = new ArrayList<>(List.of(Map.of()));
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Size size) {
                List<Map<String, Integer>> more = new ArrayList<>();
                for (Map<String, Integer> shape : shapes) {
                    for (int value : new int[] {0, 1, LONG}) {
                        Map<String, Integer> longer = new LinkedHashMap<>(shape);
                        longer.put(size.name(), value);
                        more.add(longer);
                    }
                }
                shapes = more;
            }
        }
        return shapes;
    }

    /** Whether the shape is one that the routine takes and does something with. */
    private static boolean check(ShapedCall call, Routine routine, Object routines) {
        long written = 0;
        long lines = 0;
        long used = 0;
        Map<Argument, MemorySegment> where = new LinkedHashMap<>();
        for (Argument argument : routine.memory()) {
            long elements = call.elements(argument);
            if (used + 16 * elements > memory.byteSize()) {
                return false; // three dimensions are long, and the work is
            }
            where.put(argument, memory.asSlice(used, 16 * elements));
            used += 16 * elements + 63 & -64;
            written += argument.memoryUse().written() ? elements : 0;
            lines += elements == 0 ? 0 : argument instanceof Argument.Vector ? elements : call.lines(argument);
        }
        if (written == 0
                && routine.memory().stream()
                        .anyMatch(argument -> argument.memoryUse().written())) {
            return false; // all that is to be written is empty, so that nothing need be read
        }
        double work;
        try {
            call.on(routines, where);
            return false; // there is nothing to do
        } catch (Begun begun) {
            work = begun.work;
        } catch (IllegalArgumentException refused) {
            return false;
        }
        double limit = routine.type.complex ? routine.shortWork / 4 : routine.shortWork;
        assertThat(written)
                .as("elements written by %s, whose work is %s", call, work)
                .isLessThanOrEqualTo((long) (work * ELEMENTS / limit) + 8);
        assertThat(lines)
                .as("lines fetched by %s, whose work is %s", call, work)
                .isLessThanOrEqualTo((long) (work * LINES / limit) + 8);
        return true;
    }
}
