package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.internal.linalg.BlasLibrary;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** BLAS in each way in which it can be called, with the memory that these need, for as long as a test class runs. */
record BlasTargets(Targets targets, Memories memories, Map<Way, Blas> ways) implements AutoCloseable {
    static BlasTargets open() {
        Targets targets = Targets.open();
        Map<Way, Blas> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ways.put(way, targets.blas(way));
        }
        return new BlasTargets(targets, Memories.open(), ways);
    }

    static Stream<Routine> routines() {
        return Tables.CHAPTERS.stream()
                .filter(chapter -> chapter.family == Routine.Family.BLAS)
                .flatMap(chapter -> chapter.routines.stream());
    }

    static boolean isLevel3(Routine routine) {
        return routine.has(Argument.Matrix.class::isInstance) && !routine.has(Argument.Vector.class::isInstance);
    }

    static Call.Form form(Way way) {
        return way.onHeap() ? Call.Form.OFFSETS : Call.Form.SEGMENTS;
    }

    /** Makes the call and compares what it did with the formulas. */
    void check(BlasCase given, Way way) {
        check(given, way, form(way));
    }

    void check(BlasCase given, Way way, Call.Form form) {
        Room room = Room.of(given, way, memories);
        Object result = on(way, Call.of(given, form, room.passed()));
        BlasAgreement.check(given, given.with(room.numbers()), result);
    }

    /** Makes a call. A library that users choose may lack the function. */
    @Nullable
    Object on(Way way, Call call) {
        try {
            return call.on(ways.get(way));
        } catch (UnsupportedOperationException missing) {
            Assumptions.assumeTrue(BlasLibrary.chosenBlas().isEmpty(), missing.getMessage());
            throw missing;
        }
    }

    @Override
    public void close() {
        targets.close();
        memories.close();
    }
}
