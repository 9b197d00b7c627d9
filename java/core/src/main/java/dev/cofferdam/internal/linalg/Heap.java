package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Arrays as segments, from an offset on. */
public final class Heap {
    private Heap() {}

    /** The array from a byte on. */
    public static MemorySegment from(double[] array, long bytes) {
        return MemorySegment.ofArray(array).asSlice(bytes);
    }

    /** The array from a byte on. */
    public static MemorySegment from(float[] array, long bytes) {
        return MemorySegment.ofArray(array).asSlice(bytes);
    }

    /** The array from a byte on. */
    public static MemorySegment from(int[] array, long bytes) {
        return MemorySegment.ofArray(array).asSlice(bytes);
    }
}
