package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Pivots that a factorisation wrote: LAPACK goes by them without looking, so that others would lead it out of the matrix.
 * They count rows from 1. All loops go in pieces, with a safepoint poll between two of them, as those of {@link Copies} do.
 */
public final class Pivots {
    private static final int PIECE = 1 << 13;

    private Pivots() {}

    /**
     * Those of general and band matrices: each is the number of a row.
     *
     * @param n rows, and pivots
     * @throws IllegalArgumentException if one is not from 1 to n
     */
    public static void rows(String routine, String name, int number, MemorySegment pivots, long n) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(PIECE, n - done);
            for (int i = 0; i < part; i++) {
                int pivot = at(pivots, done + i);
                if (pivot < 1 || pivot > n) {
                    throw refused(
                            routine, name, number, done + i, pivot, "must be the number of a row, from 1 to " + n);
                }
            }
            done += part;
        }
    }

    /**
     * Those of tridiagonal matrices: a row stays, or is exchanged with the next. {@code ?gttrs} takes a row's partner to be
     * {@code 2 i + 1 - ipiv[i]} (LAPACK's {@code ?gtts2}), which is a row for no others.
     *
     * @param n rows, and pivots
     * @throws IllegalArgumentException if one is neither its row's number nor that of the next row
     */
    public static void neighbours(String routine, String name, int number, MemorySegment pivots, long n) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(PIECE, n - done);
            for (int i = 0; i < part; i++) {
                long row = done + i + 1;
                int pivot = at(pivots, row - 1);
                if (pivot != row && (pivot != row + 1 || row == n)) {
                    throw refused(
                            routine,
                            name,
                            number,
                            row - 1,
                            pivot,
                            "must be " + row + (row == n ? ", the last row" : " or " + (row + 1)));
                }
            }
            done += part;
        }
    }

    /**
     * Those of symmetric and Hermitian indefinite matrices (Bunch and Kaufman). A positive one belongs to a block of one
     * row; two equal negative ones in sequence belong to a block of two. The row that is exchanged lies in what was still
     * to be factored: not below the block if the upper triangle is stored, which is factored from the last row up, nor
     * above it if the lower is.
     *
     * @param upper whether the upper triangle is stored, of the matrix as LAPACK has it, in column-major order
     * @param n rows, and pivots
     * @throws IllegalArgumentException if they are none
     */
    public static void blocks(String routine, String name, int number, MemorySegment pivots, long n, boolean upper) {
        long done = 0;
        while (done < n) {
            long end = Math.min(n, done + PIECE);
            while (done < end) {
                done += block(routine, name, number, pivots, n, upper, done);
            }
        }
    }

    /** Checks the block after those that have been done, and returns its rows. */
    private static int block(
            String routine, String name, int number, MemorySegment pivots, long n, boolean upper, long done) {
        long at = upper ? n - 1 - done : done;
        int pivot = at(pivots, at);
        int rows = pivot < 0 ? 2 : 1;
        if (rows > n - done) {
            throw refused(
                    routine,
                    name,
                    number,
                    at,
                    pivot,
                    "must be positive: there is no row left with which it would make a block of two");
        }
        // Of a block of two, it is the row farther from where the factorisation began that was exchanged.
        long farther = upper ? at - (rows - 1) : at + (rows - 1);
        long row = Math.abs((long) pivot);
        long least = upper ? 1 : farther + 1;
        long most = upper ? farther + 1 : n;
        if (row < least || row > most) {
            String range = rows == 1 ? least + " to " + most : -most + " to " + -least;
            throw refused(routine, name, number, at, pivot, "must be from " + range + " here");
        }
        if (rows == 2 && at(pivots, farther) != pivot) {
            throw refused(
                    routine,
                    name,
                    number,
                    farther,
                    at(pivots, farther),
                    "must be " + pivot + " as its neighbour is, with which it makes a block of two rows");
        }
        return rows;
    }

    private static int at(MemorySegment pivots, long index) {
        return pivots.get(JAVA_INT_UNALIGNED, 4 * index);
    }

    private static IllegalArgumentException refused(
            String routine, String name, int number, long index, int pivot, String rule) {
        return new IllegalArgumentException(Check.at(routine, name, number) + " has " + pivot + " as its element "
                + index + ", " + rule + "; pass the pivots as the factorisation wrote them");
    }
}
