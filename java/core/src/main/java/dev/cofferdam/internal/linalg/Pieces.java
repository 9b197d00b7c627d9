package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Long vectors, cut into pieces: for heap arrays so that no piece holds off a safepoint, for segments because C's n is an int. */
public final class Pieces {
    /**
     * Elements of a heap vector for one critical call: some microseconds' work, and few enough for OpenBLAS to stay on
     * the calling thread (its level 1 routines go parallel above 10,000), which then waits for nobody inside the call.
     */
    public static final int HEAP = 8192;

    /** Elements of a native vector for one call. */
    public static final int NATIVE = 1 << 30;

    private Pieces() {}

    /** The part of a vector of n elements that begins with element number {@code first}; as C wants it, from its lowest address. */
    static MemorySegment slice(MemorySegment vector, long n, int increment, long first, int count) {
        return increment > 0
                ? vector.asSlice(8 * first * increment)
                : vector.asSlice(8 * (n - first - count) * -(long) increment);
    }

    /**
     * The norm of a vector whose parts have the two norms given: the root of the sum of squares, without overflow. NaN if
     * either is, as the library says of a whole vector; {@code hypot} by itself lets an infinity outweigh it.
     */
    static double norm(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : Math.hypot(a, b);
    }
}
