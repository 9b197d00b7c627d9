package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Staging memory for the duration of one call: matrices are packed into it without gaps, vectors without strides. The
 * size is known before, so that all lies in one piece; each part begins on a cache line.
 */
public final class Scratch implements AutoCloseable {
    private static final long LINE = 64;

    private final ScratchSource source;
    private final MemorySegment memory;
    private long used;

    private Scratch(ScratchSource source, MemorySegment memory) {
        this.source = source;
        this.memory = memory;
    }

    /** Takes memory for parts whose {@link #bytes} sum up to the given number. */
    public static Scratch take(ScratchSource source, long bytes) {
        return new Scratch(source, source.take(Math.max(LINE, bytes)));
    }

    /** What a part of so many elements, each of at most 8 bytes, takes. */
    public static long bytes(long elements) {
        return (8 * elements + LINE - 1) & -LINE;
    }

    /** A part with room for so many elements. It holds anything. */
    public MemorySegment room(long elements) {
        MemorySegment part = memory.asSlice(used, 8 * elements);
        used += bytes(elements);
        return part;
    }

    /** A part that is zero. */
    public MemorySegment zeros(long elements) {
        MemorySegment part = room(elements);
        Copies.zero(part);
        return part;
    }

    /** A copy of a matrix of contiguous lines, without the gaps between them. */
    public MemorySegment matrix(MemorySegment from, int lines, int length, int leadingDimension) {
        MemorySegment part = room((long) lines * length);
        Copies.lines(from, leadingDimension, part, length, lines, length);
        return part;
    }

    /** A column-major copy of a matrix of either order, without gaps. */
    public MemorySegment general(MemorySegment from, int order, int rows, int columns, int leadingDimension) {
        if (order != Values.ROW_MAJOR) {
            return matrix(from, columns, rows, leadingDimension);
        }
        MemorySegment part = room((long) rows * columns);
        Copies.transpose(from, leadingDimension, part, rows, rows, columns);
        return part;
    }

    /** A copy of one triangle of a column-major matrix of order n; the rest holds anything. */
    public MemorySegment triangle(MemorySegment from, boolean upper, int n, int leadingDimension) {
        MemorySegment part = room((long) n * n);
        Copies.triangle(from, leadingDimension, part, n, upper, n);
        return part;
    }

    /** A copy of a vector, element beside element in the order in which they lie in memory. */
    public MemorySegment vector(MemorySegment from, long n, int increment) {
        MemorySegment part = room(n);
        Copies.gather(from, increment, part, n);
        return part;
    }

    /** A copy of 32-bit integers. */
    public MemorySegment integers(MemorySegment from, int n) {
        MemorySegment part = room(n);
        Copies.bytes(from, part, 4L * n);
        return part;
    }

    @Override
    public void close() {
        source.giveBack(memory);
    }
}
