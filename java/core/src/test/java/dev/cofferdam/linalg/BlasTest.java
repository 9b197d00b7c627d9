package dev.cofferdam.linalg;

import dev.cofferdam.generator.Chapter;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

/** Every routine of BLAS, in each way in which it can be called, against formulas. */
class BlasTest {
    private static final int ROUNDS = 12;
    private static final long ROOM = 32 << 20;

    private static Targets targets;
    private static Arena here;
    private static SharedArena shared;
    private static final Map<Way, Blas> BLAS = new EnumMap<>(Way.class);

    @BeforeAll
    static void open() {
        targets = Targets.open();
        here = Arena.ofShared();
        shared = SharedArena.create(ROOM + 4096);
        for (Way way : Way.values()) {
            BLAS.put(way, targets.blas(way));
        }
        hereMemory = here.allocate(ROOM, 64);
        sharedMemory = shared.allocate(ROOM, 64);
    }

    private static MemorySegment hereMemory;
    private static MemorySegment sharedMemory;

    @AfterAll
    static void close() {
        targets.close();
        here.close();
        shared.close();
    }

    private static Stream<Routine> routines() {
        return Tables.CHAPTERS.stream()
                .filter(chapter -> chapter.family == Routine.Family.BLAS)
                .flatMap(chapter -> chapter.routines.stream());
    }

    private static Stream<Arguments> routinesAndWays() {
        return routines().flatMap(routine -> Arrays.stream(Way.values()).map(way -> Arguments.of(routine.name, way, routine)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("routinesAndWays")
    void shouldComputeWhatTheFormulasSay(String name, Way way, Routine routine) {
        Long chosen = Long.getLong("cofferdam.seed");
        for (int i = 0; i < (chosen == null ? ROUNDS : 1); i++) {
            long seed = chosen == null ? ThreadLocalRandom.current().nextLong() : chosen;
            BlasCase given = BlasCases.any(routine, new Random(seed));
            try {
                run(given, way);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(name + ", " + way + ", -Dcofferdam.seed=" + seed + ", " + given.values() + given.scalars() + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static void run(BlasCase given, Way way) {
        Room room = way.onHeap() ? Room.ofArrays(given) : Room.ofSegments(given, way.onWorkers() ? sharedMemory : hereMemory);
        Call.Form form = way.onHeap() ? Call.Form.OFFSETS : Call.Form.SEGMENTS;
        Object result = Call.of(given, form, room.passed()).on(BLAS.get(way));
        BlasAgreement.check(given, given.with(room.numbers()), result);
    }
}
