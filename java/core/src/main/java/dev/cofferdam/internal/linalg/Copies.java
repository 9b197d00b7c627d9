package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;

/**
 * Copies between users' matrices and scratch memory, between heap and native alike. All go in pieces of at most 1 MiB
 * with a safepoint poll between them: a bulk copy has none inside, and neither have counted loops under some collectors.
 * Loops over pieces advance by a variable step, which makes them no counted loops.
 */
public final class Copies {
    private static final long PIECE_BYTES = 1 << 20;
    private static final int PIECE_ELEMENTS = 1 << 13;
    private static final int TILE = 32;

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
    public static void lines(MemorySegment from, int fromLd, MemorySegment to, int toLd, int lines, int length) {
        if (lines == 0 || length == 0) {
            return;
        }
        if (fromLd == length && toLd == length) {
            bytes(from, to, 8L * lines * length);
            return;
        }
        int done = 0;
        while (done < lines) {
            int part = Math.min(Math.max(1, PIECE_ELEMENTS / Math.max(1, length)), lines - done);
            for (int line = done; line < done + part; line++) {
                bytes(from.asSlice(8L * line * fromLd), to.asSlice(8L * line * toLd), 8L * length);
            }
            done += part;
        }
    }

    /** Element i of line j becomes element j of line i. Tile by tile: one side is always walked across lines. */
    public static void transpose(MemorySegment from, int fromLd, MemorySegment to, int toLd, int lines, int length) {
        int line = 0;
        while (line < lines) {
            int height = Math.min(TILE, lines - line);
            int at = 0;
            while (at < length) {
                int width = Math.min(TILE, length - at);
                transposeTile(from, fromLd, to, toLd, line, at, height, width);
                at += width;
            }
            line += height;
        }
    }

    private static void transposeTile(
            MemorySegment from, int fromLd, MemorySegment to, int toLd, int line, int at, int height, int width) {
        for (int j = line; j < line + height; j++) {
            for (int i = at; i < at + width; i++) {
                to.setAtIndex(JAVA_DOUBLE, (long) i * toLd + j, from.getAtIndex(JAVA_DOUBLE, (long) j * fromLd + i));
            }
        }
    }

    /** Copies a column-major matrix without gaps to where a routine's caller has it, in its order. */
    public static void general(MemorySegment from, MemorySegment to, int order, int rows, int columns, int toLd) {
        if (order == Values.ROW_MAJOR) {
            transpose(from, rows, to, toLd, columns, rows);
        } else {
            lines(from, rows, to, toLd, columns, rows);
        }
    }

    /** Copies one triangle, the diagonal included, of a column-major matrix of order n. */
    public static void triangle(MemorySegment from, int fromLd, MemorySegment to, int toLd, boolean upper, int n) {
        int done = 0;
        while (done < n) {
            int part = Math.min(Math.max(1, PIECE_ELEMENTS / n), n - done);
            for (int column = done; column < done + part; column++) {
                int first = upper ? 0 : column;
                int count = upper ? column + 1 : n - column;
                bytes(
                        from.asSlice(8 * ((long) column * fromLd + first)),
                        to.asSlice(8 * ((long) column * toLd + first)),
                        8L * count);
            }
            done += part;
        }
    }

    /** Packs a vector, in the order in which it lies in memory. */
    static void gather(MemorySegment from, int increment, MemorySegment to, long n) {
        long stride = Math.abs((long) increment);
        if (stride == 1) {
            bytes(from, to, 8 * n);
            return;
        }
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(PIECE_ELEMENTS, n - done);
            for (int i = 0; i < part; i++) {
                to.setAtIndex(JAVA_DOUBLE, done + i, from.getAtIndex(JAVA_DOUBLE, (done + i) * stride));
            }
            done += part;
        }
    }

    /** Undoes {@link #gather}. */
    public static void scatter(MemorySegment from, MemorySegment to, int increment, long n) {
        long stride = Math.abs((long) increment);
        if (stride == 1) {
            bytes(from, to, 8 * n);
            return;
        }
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(PIECE_ELEMENTS, n - done);
            for (int i = 0; i < part; i++) {
                to.setAtIndex(JAVA_DOUBLE, (done + i) * stride, from.getAtIndex(JAVA_DOUBLE, done + i));
            }
            done += part;
        }
    }
}
