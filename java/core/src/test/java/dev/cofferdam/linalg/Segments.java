package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Arrays, as segments. */
record Segments(Arena arena) implements AutoCloseable {
    MemorySegment of(double[] array) {
        return arena.allocateFrom(JAVA_DOUBLE, array);
    }

    MemorySegment of(int[] array) {
        return arena.allocateFrom(JAVA_INT, array);
    }

    static void back(MemorySegment from, double[] to) {
        MemorySegment.copy(from, JAVA_DOUBLE, 0, to, 0, to.length);
    }

    static void back(MemorySegment from, int[] to) {
        MemorySegment.copy(from, JAVA_INT, 0, to, 0, to.length);
    }

    @Override
    public void close() {
        arena.close();
    }
}
