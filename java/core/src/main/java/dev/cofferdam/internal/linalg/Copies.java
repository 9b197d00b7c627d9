package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Copies between users' matrices and scratch memory, between heap and native alike. All go in pieces of at most 1 MiB
 * with a safepoint poll between them: a bulk copy has none inside, and neither have counted loops under some collectors.
 * Loops over pieces advance by a variable step, which makes them no counted loops. Lengths are in elements, and
 * {@code size} is the bytes of one.
 */
public final class Copies {
    private static final long PIECE_BYTES = 1 << 20;
    private static final int PIECE_ELEMENTS = 1 << 13;

    private Copies() {}

    /** Copies bytes. */
    public static void bytes(MemorySegment from, MemorySegment to, long bytes) {
        long done = 0;
        while (done < bytes) {
            long part = Math.min(PIECE_BYTES, bytes - done);
            MemorySegment.copy(from, done, to, done, part);
            done += part;
        }
    }

    /** Fills with zero bytes. */
    public static void zero(MemorySegment memory) {
        long done = 0;
        while (done < memory.byteSize()) {
            long part = Math.min(PIECE_BYTES, memory.byteSize() - done);
            memory.asSlice(done, part).fill((byte) 0);
            done += part;
        }
    }

    /** Copies a matrix of contiguous lines. Leading dimensions are at least the length. */
    static void lines(MemorySegment from, long fromLd, MemorySegment to, long toLd, long lines, long length, int size) {
        if (lines == 0 || length == 0) {
            return;
        }
        if (fromLd == length && toLd == length) {
            bytes(from, to, size * lines * length);
            return;
        }
        long done = 0;
        while (done < lines) {
            int part = (int) Math.min(Math.max(1, PIECE_ELEMENTS / length), lines - done);
            for (int i = 0; i < part; i++) {
                long line = done + i;
                bytes(from.asSlice(size * line * fromLd), to.asSlice(size * line * toLd), size * length);
            }
            done += part;
        }
    }

    /** Copies a column-major matrix without gaps to where a routine's caller has it, in its order. */
    static void general(MemorySegment from, MemorySegment to, int order, long rows, long columns, int toLd, int size) {
        if (order == Values.ROW_MAJOR) {
            Transposes.matrix(from, rows, to, toLd, columns, rows, size);
        } else {
            lines(from, rows, to, toLd, columns, rows, size);
        }
    }

    /** Copies a matrix of either order to where one of either order lies. */
    public static void matrix(
            MemorySegment from,
            int fromOrder,
            long fromLd,
            MemorySegment to,
            int toOrder,
            long toLd,
            long rows,
            long columns,
            int size) {
        long lines = fromOrder == Values.ROW_MAJOR ? rows : columns;
        long length = fromOrder == Values.ROW_MAJOR ? columns : rows;
        if (fromOrder == toOrder) {
            lines(from, fromLd, to, toLd, lines, length, size);
        } else {
            Transposes.matrix(from, fromLd, to, toLd, lines, length, size);
        }
    }

    /** Copies one triangle, the diagonal included, of a column-major matrix of order n. */
    static void triangle(
            MemorySegment from, long fromLd, MemorySegment to, long toLd, boolean upper, long n, int size) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(Math.max(1, PIECE_ELEMENTS / n), n - done);
            for (int i = 0; i < part; i++) {
                long column = done + i;
                long first = upper ? 0 : column;
                long count = upper ? column + 1 : n - column;
                bytes(
                        from.asSlice(size * (column * fromLd + first)),
                        to.asSlice(size * (column * toLd + first)),
                        size * count);
            }
            done += part;
        }
    }

    /** Copies one triangle of a column-major matrix to where a routine's caller has it, in its order. */
    static void columnTriangle(
            MemorySegment from, long fromLd, MemorySegment to, long toLd, int order, int upLo, long n, int size) {
        if (order == Values.ROW_MAJOR) {
            Transposes.triangle(from, fromLd, to, toLd, upLo == Values.UPPER, n, size);
        } else {
            triangle(from, fromLd, to, toLd, upLo == Values.UPPER, n, size);
        }
    }

    /** Copies a triangle, packed by columns, to where a routine's caller has it, in its order. */
    static void packed(MemorySegment from, MemorySegment to, int order, int upLo, int n, int size) {
        if (order == Values.ROW_MAJOR) {
            // What is packed by columns is, by rows, the other triangle's transpose.
            Transposes.packed(from, to, upLo == Values.LOWER, n, size);
        } else {
            bytes(from, to, size * (n * (n + 1L) / 2));
        }
    }

    /** Packs a vector, in the order in which it lies in memory. */
    static void gather(MemorySegment from, int increment, MemorySegment to, long n, int size) {
        long stride = Math.abs((long) increment);
        if (stride == 1) {
            bytes(from, to, size * n);
        } else {
            strided(from, stride, to, 1, n, size);
        }
    }

    /** Undoes {@link #gather}. */
    static void scatter(MemorySegment from, MemorySegment to, int increment, long n, int size) {
        long stride = Math.abs((long) increment);
        if (stride == 1) {
            bytes(from, to, size * n);
        } else {
            strided(from, 1, to, stride, n, size);
        }
    }

    /** Copies a vector whose elements are at distances of 1 or more. */
    public static void strided(MemorySegment from, long fromStride, MemorySegment to, long toStride, long n, int size) {
        if (fromStride == 1 && toStride == 1) {
            bytes(from, to, size * n);
            return;
        }
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(PIECE_ELEMENTS, n - done);
            for (int i = 0; i < part; i++) {
                Elements.copy(from, (done + i) * fromStride, to, (done + i) * toStride, size);
            }
            done += part;
        }
    }
}
