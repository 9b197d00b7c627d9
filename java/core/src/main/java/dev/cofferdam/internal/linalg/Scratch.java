package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * Staging memory for the duration of one call: matrices are packed into it without gaps, vectors without strides. The
 * size is known before, so that all lies in one piece; each part begins on a cache line. Lengths are in elements, and
 * {@code size} is the bytes of one.
 */
public final class Scratch implements AutoCloseable {
    /** Bytes of a cache line, and of a cell: room for one number or a complex one. */
    public static final long CELL = 64;

    private final ScratchSource source;
    private final MemorySegment memory;
    private long used;

    private Scratch(ScratchSource source, MemorySegment memory) {
        this.source = source;
        this.memory = memory;
    }

    /** Takes memory for parts whose {@link #bytes} sum up to the given number. */
    public static Scratch take(ScratchSource source, long bytes) {
        return new Scratch(source, source.take(Math.max(CELL, bytes)));
    }

    /** What a part of so many elements takes. */
    public static long bytes(long elements, int size) {
        return (size * elements + CELL - 1) & -CELL;
    }

    /** A part with room for so many elements. It holds anything. */
    public MemorySegment room(long elements, int size) {
        MemorySegment part = memory.asSlice(used, size * elements);
        used += bytes(elements, size);
        return part;
    }

    // ---- cells

    /** A part with room for one number, which is zero. */
    MemorySegment cell() {
        MemorySegment part = memory.asSlice(used, CELL);
        used += CELL;
        part.fill((byte) 0);
        return part;
    }

    /** A complex number of doubles. */
    MemorySegment doubles(double re, double im) {
        MemorySegment part = cell();
        part.set(JAVA_DOUBLE, 0, re);
        part.set(JAVA_DOUBLE, 8, im);
        return part;
    }

    /** A complex number of floats. */
    MemorySegment floats(double re, double im) {
        MemorySegment part = cell();
        part.set(JAVA_FLOAT, 0, (float) re);
        part.set(JAVA_FLOAT, 4, (float) im);
        return part;
    }

    /** Reads a complex number of doubles. */
    static void readZ(MemorySegment cell, double[] to) {
        to[0] = cell.get(JAVA_DOUBLE, 0);
        to[1] = cell.get(JAVA_DOUBLE, 8);
    }

    /** Reads a complex number of floats. */
    static void readC(MemorySegment cell, double[] to) {
        to[0] = cell.get(JAVA_FLOAT, 0);
        to[1] = cell.get(JAVA_FLOAT, 4);
    }

    /** Whether no part of a complex number is other than zero or NaN. */
    static boolean isZeroOrNaNZ(MemorySegment cell) {
        return !(Math.abs(cell.get(JAVA_DOUBLE, 0)) > 0 || Math.abs(cell.get(JAVA_DOUBLE, 8)) > 0);
    }

    static boolean isZeroOrNaNC(MemorySegment cell) {
        return !(Math.abs(cell.get(JAVA_FLOAT, 0)) > 0 || Math.abs(cell.get(JAVA_FLOAT, 4)) > 0);
    }

    static double doubleAt(MemorySegment cell) {
        return cell.get(JAVA_DOUBLE, 0);
    }

    static float floatAt(MemorySegment cell) {
        return cell.get(JAVA_FLOAT, 0);
    }

    static int intAt(MemorySegment cell) {
        return cell.get(JAVA_INT, 0);
    }

    // ---- copies

    /** A copy of a matrix of contiguous lines, without the gaps between them. */
    MemorySegment matrix(MemorySegment from, long lines, long length, int leadingDimension, int size) {
        MemorySegment part = room(lines * length, size);
        Copies.lines(from, leadingDimension, part, length, lines, length, size);
        return part;
    }

    /** A column-major copy of a matrix of either order, without gaps. */
    MemorySegment general(MemorySegment from, int order, long rows, long columns, int leadingDimension, int size) {
        if (order != Values.ROW_MAJOR) {
            return matrix(from, columns, rows, leadingDimension, size);
        }
        MemorySegment part = room(rows * columns, size);
        Transposes.matrix(from, leadingDimension, part, rows, rows, columns, size);
        return part;
    }

    /** A copy of one triangle of a column-major matrix of order n; the rest holds anything. */
    MemorySegment triangle(MemorySegment from, boolean upper, long n, int leadingDimension, int size) {
        MemorySegment part = room(n * n, size);
        Copies.triangle(from, leadingDimension, part, n, upper, n, size);
        return part;
    }

    /** A column-major copy of one triangle of a matrix of either order; the rest holds anything. */
    MemorySegment columnTriangle(MemorySegment from, int order, int upLo, long n, int leadingDimension, int size) {
        if (order != Values.ROW_MAJOR) {
            return triangle(from, upLo == Values.UPPER, n, leadingDimension, size);
        }
        MemorySegment part = room(n * n, size);
        Transposes.triangle(from, leadingDimension, part, n, upLo == Values.LOWER, n, size);
        return part;
    }

    /** A copy of a vector, element beside element in the order in which they lie in memory. */
    MemorySegment vector(MemorySegment from, long n, int increment, int size) {
        MemorySegment part = room(n, size);
        Copies.gather(from, increment, part, n, size);
        return part;
    }

    /** A copy of elements that lie side by side. */
    MemorySegment copy(MemorySegment from, long n, int size) {
        MemorySegment part = room(n, size);
        Copies.bytes(from, part, size * n);
        return part;
    }

    /** A copy of a packed triangle of a matrix of either order, packed by columns. */
    MemorySegment packed(MemorySegment from, int order, int upLo, int n, int size) {
        long elements = n * (n + 1L) / 2;
        if (order != Values.ROW_MAJOR) {
            return copy(from, elements, size);
        }
        MemorySegment part = room(elements, size);
        Transposes.packed(from, part, upLo == Values.UPPER, n, size);
        return part;
    }

    @Override
    public void close() {
        source.giveBack(memory);
    }
}
