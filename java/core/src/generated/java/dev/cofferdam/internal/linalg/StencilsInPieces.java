// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Stencils in pieces: parts of a grid are grids, whose borders are the neighbouring points. */
public final class StencilsInPieces {
    /** Points of a piece. */
    private static final long PIECE = 8_192;

    private StencilsInPieces() {}

    /** How many planes at once: several only where a whole plane is less than a piece. */
    private static long depth(long rows, long columns, long most) {
        return Math.max(1, PIECE / columns) < rows - 2 ? 1 : Math.min(Math.max(1, PIECE / columns / rows), most);
    }

    public static void dstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y,
            long ldy) {
        if (rows < 3 || columns < 3) {
            return;
        }
        long i = 0;
        while (i < rows - 2) {
            long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
            long j = 0;
            while (j < columns - 2) {
                long width = Math.min(PIECE, columns - 2 - j);
                NumericsCalls.cfd_dstencil5(
                        height + 2, width + 2, coefficients, x.asSlice(8 * (i * ldx + j)), ldx,
                        y.asSlice(8 * (i * ldy + j)), ldy);
                j += width;
            }
            i += height;
        }
    }

    public static void sstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y,
            long ldy) {
        if (rows < 3 || columns < 3) {
            return;
        }
        long i = 0;
        while (i < rows - 2) {
            long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
            long j = 0;
            while (j < columns - 2) {
                long width = Math.min(PIECE, columns - 2 - j);
                NumericsCalls.cfd_sstencil5(
                        height + 2, width + 2, coefficients, x.asSlice(4 * (i * ldx + j)), ldx,
                        y.asSlice(4 * (i * ldy + j)), ldy);
                j += width;
            }
            i += height;
        }
    }

    public static void dstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y,
            long ldy) {
        if (rows < 3 || columns < 3) {
            return;
        }
        long i = 0;
        while (i < rows - 2) {
            long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
            long j = 0;
            while (j < columns - 2) {
                long width = Math.min(PIECE, columns - 2 - j);
                NumericsCalls.cfd_dstencil9(
                        height + 2, width + 2, coefficients, x.asSlice(8 * (i * ldx + j)), ldx,
                        y.asSlice(8 * (i * ldy + j)), ldy);
                j += width;
            }
            i += height;
        }
    }

    public static void sstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y,
            long ldy) {
        if (rows < 3 || columns < 3) {
            return;
        }
        long i = 0;
        while (i < rows - 2) {
            long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
            long j = 0;
            while (j < columns - 2) {
                long width = Math.min(PIECE, columns - 2 - j);
                NumericsCalls.cfd_sstencil9(
                        height + 2, width + 2, coefficients, x.asSlice(4 * (i * ldx + j)), ldx,
                        y.asSlice(4 * (i * ldy + j)), ldy);
                j += width;
            }
            i += height;
        }
    }

    public static void dstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx,
            long planeX, MemorySegment y, long ldy, long planeY) {
        if (planes < 3 || rows < 3 || columns < 3) {
            return;
        }
        long p = 0;
        while (p < planes - 2) {
            long depth = depth(rows, columns, planes - 2 - p);
            long i = 0;
            while (i < rows - 2) {
                long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                long j = 0;
                while (j < columns - 2) {
                    long width = Math.min(PIECE, columns - 2 - j);
                    NumericsCalls.cfd_dstencil7(
                            depth + 2, height + 2, width + 2, coefficients,
                            x.asSlice(8 * (p * planeX + i * ldx + j)), ldx, planeX,
                            y.asSlice(8 * (p * planeY + i * ldy + j)), ldy, planeY);
                    j += width;
                }
                i += height;
            }
            p += depth;
        }
    }

    public static void sstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx,
            long planeX, MemorySegment y, long ldy, long planeY) {
        if (planes < 3 || rows < 3 || columns < 3) {
            return;
        }
        long p = 0;
        while (p < planes - 2) {
            long depth = depth(rows, columns, planes - 2 - p);
            long i = 0;
            while (i < rows - 2) {
                long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                long j = 0;
                while (j < columns - 2) {
                    long width = Math.min(PIECE, columns - 2 - j);
                    NumericsCalls.cfd_sstencil7(
                            depth + 2, height + 2, width + 2, coefficients,
                            x.asSlice(4 * (p * planeX + i * ldx + j)), ldx, planeX,
                            y.asSlice(4 * (p * planeY + i * ldy + j)), ldy, planeY);
                    j += width;
                }
                i += height;
            }
            p += depth;
        }
    }

    public static void dstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx,
            long planeX, MemorySegment y, long ldy, long planeY) {
        if (planes < 3 || rows < 3 || columns < 3) {
            return;
        }
        long p = 0;
        while (p < planes - 2) {
            long depth = depth(rows, columns, planes - 2 - p);
            long i = 0;
            while (i < rows - 2) {
                long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                long j = 0;
                while (j < columns - 2) {
                    long width = Math.min(PIECE, columns - 2 - j);
                    NumericsCalls.cfd_dstencil27(
                            depth + 2, height + 2, width + 2, coefficients,
                            x.asSlice(8 * (p * planeX + i * ldx + j)), ldx, planeX,
                            y.asSlice(8 * (p * planeY + i * ldy + j)), ldy, planeY);
                    j += width;
                }
                i += height;
            }
            p += depth;
        }
    }

    public static void sstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx,
            long planeX, MemorySegment y, long ldy, long planeY) {
        if (planes < 3 || rows < 3 || columns < 3) {
            return;
        }
        long p = 0;
        while (p < planes - 2) {
            long depth = depth(rows, columns, planes - 2 - p);
            long i = 0;
            while (i < rows - 2) {
                long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                long j = 0;
                while (j < columns - 2) {
                    long width = Math.min(PIECE, columns - 2 - j);
                    NumericsCalls.cfd_sstencil27(
                            depth + 2, height + 2, width + 2, coefficients,
                            x.asSlice(4 * (p * planeX + i * ldx + j)), ldx, planeX,
                            y.asSlice(4 * (p * planeY + i * ldy + j)), ldy, planeY);
                    j += width;
                }
                i += height;
            }
            p += depth;
        }
    }
}
