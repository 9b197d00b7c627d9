package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** A call in the making: its arguments are written down by their positions, from 0, before it is run. */
public interface WordCall {
    /** An argument that is no pointer, as {@code of} gives it. */
    void word(int position, long word);

    /** A pointer. */
    void pointer(int position, MemorySegment pointer);

    /** Makes the call and returns the word of its result, if it has one. */
    long run();

    /** Gives the call up before it is made. */
    void abandon();

    /** The word of an integer. */
    static long of(int value) {
        return value;
    }

    /** The word of a letter. */
    static long of(byte value) {
        return value;
    }

    /** The word of a float: its bits, the upper half zero. */
    static long of(float value) {
        return Integer.toUnsignedLong(Float.floatToRawIntBits(value));
    }

    /** The word of a double: its bits. */
    static long of(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
