package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A way in which LAPACK is called.
 *
 * @param memory where segments lie; null for heap arrays
 * @param inputs where those lie that are not for the routine to write
 */
record LapackTarget(
        String name,
        Lapack lapack,
        @Nullable MemorySegment memory,
        @Nullable Inputs inputs) {
    /**
     * Memory that native code reads and does not write.
     *
     * @param filled what is stored here
     * @param passed shows itself here, to be read only
     */
    record Inputs(MemorySegment filled, MemorySegment passed) {}

    static LapackTarget arrays(String name, Lapack lapack) {
        return new LapackTarget(name, lapack, null, null);
    }

    static LapackTarget segments(String name, Lapack lapack, MemorySegment memory) {
        return new LapackTarget(name, lapack, memory, new Inputs(memory, memory));
    }

    @Override
    public String toString() {
        return name;
    }
}
