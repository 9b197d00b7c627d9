// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Sparse products in pieces of rows; of rows that are too long, in pieces of these, each added to those before. */
public final class SparseInPieces {
    /** Entries of a piece: few enough even if each waits for memory. */
    private static final int PIECE = 2_048;

    /** Columns of the right-hand matrix in a piece. */
    private static final int WIDEST = 1_024;

    private SparseInPieces() {}

    public static void dcsrmv(
            int rows, int columns, long entries, double alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment x, double beta, MemorySegment y) {
        int row = 0;
        while (row < rows) {
            RowRange range = RowRange.from(rowPointers, row, rows, PIECE, entries);
            if (range.isShort()) {
                RowRange.check("dcsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_dcsrmv(
                        range.count(), columns, range.end(), alpha, range.pointers(), columnIndices, values, x,
                        beta, y.asSlice(8L * row)), entries);
            } else {
                double before = beta;
                long done = range.begin();
                while (done < range.end()) {
                    long end = Math.min(range.end(), done + PIECE);
                    RowRange.check("dcsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_dcsrmv(
                            1, columns, entries, alpha, RowRange.pointers(done, end), columnIndices, values, x,
                            before, y.asSlice(8L * row)), entries);
                    before = 1;
                    done = end;
                }
            }
            row += range.count();
        }
    }

    public static void dcsrmm(
            int rows, int columns, int n, long entries, double alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, int ldb, double beta,
            MemorySegment c, int ldc) {
        int column = 0;
        while (column < n) {
            int width = Math.min(WIDEST, n - column);
            int most = Math.max(1, PIECE * 8 / width);
            MemorySegment from = columns == 0 ? b : b.asSlice(8L * column);
            int row = 0;
            while (row < rows) {
                RowRange range = RowRange.from(rowPointers, row, rows, most, entries);
                MemorySegment to = c.asSlice(8L * ((long) row * ldc + column));
                if (range.isShort()) {
                    RowRange.check("dcsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_dcsrmm(
                            range.count(), columns, width, range.end(), alpha, range.pointers(), columnIndices,
                            values, from, ldb, beta, to, ldc), entries);
                } else {
                    double before = beta;
                    long done = range.begin();
                    while (done < range.end()) {
                        long end = Math.min(range.end(), done + most);
                        RowRange.check("dcsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_dcsrmm(
                                1, columns, width, entries, alpha, RowRange.pointers(done, end), columnIndices,
                                values, from, ldb, before, to, ldc), entries);
                        before = 1;
                        done = end;
                    }
                }
                row += range.count();
            }
            column += width;
        }
    }

    public static void scsrmv(
            int rows, int columns, long entries, float alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment x, float beta, MemorySegment y) {
        int row = 0;
        while (row < rows) {
            RowRange range = RowRange.from(rowPointers, row, rows, PIECE, entries);
            if (range.isShort()) {
                RowRange.check("scsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_scsrmv(
                        range.count(), columns, range.end(), alpha, range.pointers(), columnIndices, values, x,
                        beta, y.asSlice(4L * row)), entries);
            } else {
                float before = beta;
                long done = range.begin();
                while (done < range.end()) {
                    long end = Math.min(range.end(), done + PIECE);
                    RowRange.check("scsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_scsrmv(
                            1, columns, entries, alpha, RowRange.pointers(done, end), columnIndices, values, x,
                            before, y.asSlice(4L * row)), entries);
                    before = 1;
                    done = end;
                }
            }
            row += range.count();
        }
    }

    public static void scsrmm(
            int rows, int columns, int n, long entries, float alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, int ldb, float beta,
            MemorySegment c, int ldc) {
        int column = 0;
        while (column < n) {
            int width = Math.min(WIDEST, n - column);
            int most = Math.max(1, PIECE * 8 / width);
            MemorySegment from = columns == 0 ? b : b.asSlice(4L * column);
            int row = 0;
            while (row < rows) {
                RowRange range = RowRange.from(rowPointers, row, rows, most, entries);
                MemorySegment to = c.asSlice(4L * ((long) row * ldc + column));
                if (range.isShort()) {
                    RowRange.check("scsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_scsrmm(
                            range.count(), columns, width, range.end(), alpha, range.pointers(), columnIndices,
                            values, from, ldb, beta, to, ldc), entries);
                } else {
                    float before = beta;
                    long done = range.begin();
                    while (done < range.end()) {
                        long end = Math.min(range.end(), done + most);
                        RowRange.check("scsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_scsrmm(
                                1, columns, width, entries, alpha, RowRange.pointers(done, end), columnIndices,
                                values, from, ldb, before, to, ldc), entries);
                        before = 1;
                        done = end;
                    }
                }
                row += range.count();
            }
            column += width;
        }
    }
}
