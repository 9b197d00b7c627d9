package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Parts of vectors with increments. */
public final class VectorPiece {
    private VectorPiece() {}

    /**
     * The part of a vector of n elements that begins with element number {@code first}, as C wants it: from its lowest
     * address on.
     */
    static MemorySegment of(MemorySegment vector, int elementBytes, long n, int increment, long first, long count) {
        return increment > 0
                ? vector.asSlice(elementBytes * first * increment)
                : vector.asSlice(elementBytes * (n - first - count) * -(long) increment);
    }

    /** How many elements an element's place is above the lowest. */
    public static long place(long n, int increment, long index) {
        return increment > 0 ? index * increment : (n - 1 - index) * -(long) increment;
    }
}
