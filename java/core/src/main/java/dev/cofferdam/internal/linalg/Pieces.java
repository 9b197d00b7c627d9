package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;

/** Long vectors, cut into pieces: for heap arrays so that no piece holds off a safepoint, for segments because C's n is an int. */
public final class Pieces {
    /**
     * Elements of a heap vector for one critical call: some microseconds' work, and few enough for OpenBLAS to stay on
     * the calling thread (its level 1 routines go parallel above 10,000), which then waits for nobody inside the call.
     */
    public static final int HEAP = 8192;

    /** Calls of a batch between two safepoint polls; each takes some ten microseconds at most where it holds one off. */
    public static final int CALLS = 16;

    /** Elements of a native vector for one call. */
    public static final int NATIVE = 1 << 30;

    private Pieces() {}

    /** The part of a vector of n elements that begins with element number {@code first}; as C wants it, from its lowest address. */
    static MemorySegment slice(MemorySegment vector, long n, int increment, long first, int count, int bytes) {
        return increment > 0
                ? vector.asSlice(bytes * first * increment)
                : vector.asSlice(bytes * (n - first - count) * -(long) increment);
    }

    /**
     * The norm of a vector whose parts have the two norms given: the root of the sum of squares, without overflow. NaN if
     * either is, as the library says of a whole vector; {@code hypot} by itself lets an infinity outweigh it.
     */
    static double norm(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : Math.hypot(a, b);
    }

    /** What idamax and isamax compare. */
    static double magnitudeD(MemorySegment x, long index) {
        return Math.abs(x.getAtIndex(JAVA_DOUBLE, index));
    }

    static double magnitudeS(MemorySegment x, long index) {
        return Math.abs(x.getAtIndex(JAVA_FLOAT, index));
    }

    /** What izamax and icamax compare: not the absolute value, which would need a root. */
    static double magnitudeZ(MemorySegment x, long index) {
        return magnitudeD(x, 2 * index) + magnitudeD(x, 2 * index + 1);
    }

    static double magnitudeC(MemorySegment x, long index) {
        return (float) (magnitudeS(x, 2 * index) + magnitudeS(x, 2 * index + 1));
    }
}
