package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Copies that exchange rows and columns, tile by tile: one side is always walked across lines. Their outer loops advance
 * by a variable step, so that safepoints are polled. {@code size} is the bytes of an element.
 */
final class Transposes {
    private static final int TILE = 32;

    private Transposes() {}

    /** Element i of line j becomes element j of line i. */
    static void matrix(
            MemorySegment from, long fromLd, MemorySegment to, long toLd, long lines, long length, int size) {
        long line = 0;
        while (line < lines) {
            int height = (int) Math.min(TILE, lines - line);
            long at = 0;
            while (at < length) {
                int width = (int) Math.min(TILE, length - at);
                for (int j = 0; j < height; j++) {
                    for (int i = 0; i < width; i++) {
                        Elements.copy(from, (line + j) * fromLd + at + i, to, (at + i) * toLd + line + j, size);
                    }
                }
                at += width;
            }
            line += height;
        }
    }

    /**
     * The triangle of a matrix of contiguous lines becomes the other triangle.
     *
     * @param upper whether each line holds what is up to its diagonal element, as the columns of an upper triangle do
     */
    static void triangle(
            MemorySegment from, long fromLd, MemorySegment to, long toLd, boolean upper, long n, int size) {
        long line = 0;
        while (line < n) {
            int height = (int) Math.min(TILE, n - line);
            long at = upper ? 0 : line;
            long end = upper ? line + height : n;
            while (at < end) {
                int width = (int) Math.min(TILE, end - at);
                triangleTile(from, fromLd, to, toLd, upper, line, at, height, width, size);
                at += width;
            }
            line += height;
        }
    }

    private static void triangleTile(
            MemorySegment from,
            long fromLd,
            MemorySegment to,
            long toLd,
            boolean upper,
            long line,
            long at,
            int height,
            int width,
            int size) {
        for (int j = 0; j < height; j++) {
            long row = line + j;
            for (int i = 0; i < width; i++) {
                long column = at + i;
                if (upper ? column <= row : column >= row) {
                    Elements.copy(from, row * fromLd + column, to, column * toLd + row, size);
                }
            }
        }
    }

    /**
     * A packed triangle becomes the same triangle, packed the other way.
     *
     * @param shrinking whether the lines of what is given become shorter, as the rows of an upper triangle do
     */
    static void packed(MemorySegment from, MemorySegment to, boolean shrinking, long n, int size) {
        long line = 0;
        while (line < n) {
            int part = (int) Math.min(Math.max(1, TILE * TILE / n), n - line);
            for (int j = 0; j < part; j++) {
                packedLine(from, to, shrinking, n, line + j, size);
            }
            line += part;
        }
    }

    private static void packedLine(
            MemorySegment from, MemorySegment to, boolean shrinking, long n, long line, int size) {
        long first = shrinking ? line : 0;
        long count = shrinking ? n - line : line + 1;
        long start = shrinking ? line * (2 * n - line + 1) / 2 : line * (line + 1) / 2;
        for (int i = 0; i < count; i++) {
            long at = first + i;
            // Element (line, at) is, packed the other way, element "line" of line "at".
            long there = shrinking ? at * (at + 1) / 2 + line : at * (2 * n - at + 1) / 2 + line - at;
            Elements.copy(from, start + i, to, there, size);
        }
    }
}
