package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** Refusals of sizes that do not fit, for matrices and vectors. */
final class Shapes {
    private Shapes() {}

    /** An index, if there is something at it. */
    static int index(String name, int index, String what, int count) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(name + " is " + index
                    + (count == 0
                            ? "; there is no " + what
                            : ", must be from 0 to " + (count - 1) + "; there are " + count));
        }
        return index;
    }

    /** The bounds of a part, if it lies within. */
    static void range(String what, int from, int to, int count) {
        if (from < 0 || from > to || to > count) {
            throw new IndexOutOfBoundsException("from " + from + " to " + to + " is no range of " + what
                    + "; must be 0 <= from <= to <= " + count + ", their number");
        }
    }

    /** Refuses sizes that must be equal and are not. */
    static void equal(String operation, String name, int given, String what, String whose, int expected) {
        if (given != expected) {
            throw new IllegalArgumentException(operation + ": " + name + " has " + given + " " + what + ", must have "
                    + expected + ", as many as " + whose + "; take a part of it, or its transpose");
        }
    }

    /** Refuses a number of rows or columns that is negative. */
    static void count(String name, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " is " + count + ", must be 0 or more");
        }
    }

    /** Refuses what is not square. */
    static void square(String operation, Matrix matrix) {
        if (matrix.rows() != matrix.columns()) {
            throw new IllegalArgumentException(operation + ": the matrix is " + matrix.rows() + " by "
                    + matrix.columns() + ", must be square; leastSquares, qr and svd take others");
        }
    }

    /** Elements between the first and the last of a matrix, both included. */
    static long extent(int rows, int columns, int leadingDimension, Order order) {
        long lines = order == Order.ROW_MAJOR ? rows : columns;
        long length = order == Order.ROW_MAJOR ? columns : rows;
        return lines == 0 || length == 0 ? 0 : (lines - 1) * leadingDimension + length;
    }

    /** The elements of a matrix in memory that has been given, exactly. */
    static MemorySegment memory(MemorySegment segment, int rows, int columns, int leadingDimension, Order order) {
        count("rows", rows);
        count("columns", columns);
        int length = order == Order.ROW_MAJOR ? columns : rows;
        if (leadingDimension < Math.max(1, length)) {
            throw new IllegalArgumentException("leadingDimension is " + leadingDimension + ", must be at least max(1, "
                    + (order == Order.ROW_MAJOR ? "columns" : "rows") + ") = " + Math.max(1, length)
                    + "; it is the distance between the first elements of neighbouring rows (row-major) or columns");
        }
        return memory(segment, extent(rows, columns, leadingDimension, order));
    }

    /** So many elements of memory that has been given, exactly. */
    static MemorySegment memory(MemorySegment segment, long elements) {
        if (!segment.isNative() && !(segment.heapBase().orElse(null) instanceof double[])) {
            throw new IllegalArgumentException("segment is on the Java heap and "
                    + (segment.isReadOnly() ? "read-only" : "no double[]")
                    + ", must be a writable double[] or native memory; wrap an array of doubles, or copy it");
        }
        if (segment.address() % Double.BYTES != 0) {
            throw new IllegalArgumentException("segment is at address 0x" + Long.toHexString(segment.address())
                    + ", must be aligned to 8 bytes; allocate it by its element layout");
        }
        if (segment.byteSize() / Double.BYTES < elements) {
            throw new IllegalArgumentException("segment has room for " + segment.byteSize() / Double.BYTES
                    + " elements, must have at least " + elements
                    + " for these rows, columns and leadingDimension; give a larger one, or change these");
        }
        return segment.asSlice(0, elements * Double.BYTES);
    }

    /** Refuses factors that no operation of matrices has made: routines get them as they are. */
    static void factors(String name, Matrix factors, MemorySegment beside) {
        if (factors.order() != Order.COL_MAJOR) {
            throw new IllegalArgumentException(
                    name + " is ROW_MAJOR, must be COL_MAJOR, as LAPACK has it; copy it to a matrix of that order");
        }
        if (factors.segment().isNative() != beside.isNative()) {
            throw new IllegalArgumentException(
                    name + " and what comes with it are one on the Java heap and one not, must"
                            + " be of one kind; copy one of them");
        }
    }
}
