package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;

/** Parts of matrices, as C wants them: from their first element on. {@code size} is the bytes of an element. */
final class Blocks {
    private Blocks() {}

    /** The matrix from a row on. */
    static MemorySegment rows(MemorySegment matrix, int order, int first, int leadingDimension, int size) {
        return from(matrix, size * (order == Values.COL_MAJOR ? first : (long) first * leadingDimension));
    }

    /** The matrix from a column on. */
    static MemorySegment columns(MemorySegment matrix, int order, int first, int leadingDimension, int size) {
        return from(matrix, size * (order == Values.COL_MAJOR ? (long) first * leadingDimension : first));
    }

    /** A matrix without elements has no room for those before either, and nothing of it is read. */
    private static MemorySegment from(MemorySegment matrix, long bytes) {
        return reachable(matrix).asSlice(Math.min(bytes, matrix.byteSize()));
    }

    /** The matrix from a row of the transposed, or not transposed, matrix on. */
    static MemorySegment rowsOf(
            MemorySegment matrix, int order, int transpose, int first, int leadingDimension, int size) {
        return transpose == Values.NO_TRANS
                ? rows(matrix, order, first, leadingDimension, size)
                : columns(matrix, order, first, leadingDimension, size);
    }

    /** The matrix from a column of the transposed, or not transposed, matrix on. */
    static MemorySegment columnsOf(
            MemorySegment matrix, int order, int transpose, int first, int leadingDimension, int size) {
        return transpose == Values.NO_TRANS
                ? columns(matrix, order, first, leadingDimension, size)
                : rows(matrix, order, first, leadingDimension, size);
    }

    /** As another thread may use it, while this one waits. */
    static MemorySegment reachable(MemorySegment segment) {
        return segment.isNative() ? DeepStack.reachable(segment) : segment;
    }

    /** A cell with a complex number, which the caller's scratch memory holds. */
    static MemorySegment complex(Scratch scratch, boolean floats, double re, double im) {
        return floats ? scratch.floats(re, im) : scratch.doubles(re, im);
    }

    static double re(MemorySegment cell, boolean floats) {
        return floats ? cell.get(JAVA_FLOAT, 0) : cell.get(JAVA_DOUBLE, 0);
    }

    static double im(MemorySegment cell, boolean floats) {
        return floats ? cell.get(JAVA_FLOAT, 4) : cell.get(JAVA_DOUBLE, 8);
    }
}
