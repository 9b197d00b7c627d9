package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Refuses what is not a number, and infinities, in matrices for iterations that would not end with them, or end the
 * process in LAPACK's own check. One pass over what is read, which is little beside what follows. It goes in pieces with a
 * safepoint poll between them, as {@link Copies} do.
 */
public final class Finite {
    private static final int PIECE_ELEMENTS = 1 << 13;

    private Finite() {}

    /**
     * A matrix of contiguous lines.
     *
     * @param floats whether its numbers are floats
     * @param parts numbers of an element: 2 for complex ones
     * @throws IllegalArgumentException if a number is not finite
     */
    public static void lines(
            String routine,
            String name,
            int number,
            MemorySegment matrix,
            long lines,
            long length,
            long leadingDimension,
            boolean floats,
            int parts) {
        if (length == 0) {
            return;
        }
        long done = 0;
        while (done < lines) {
            int part = (int) Math.min(Math.max(1, PIECE_ELEMENTS / length), lines - done);
            for (int i = 0; i < part; i++) {
                line(routine, name, number, matrix, done + i, 0, length, leadingDimension, floats, parts);
            }
            done += part;
        }
    }

    /**
     * A triangle.
     *
     * @param upper whether each line holds what is up to its diagonal element, as the columns of an upper triangle do
     * @throws IllegalArgumentException if a number is not finite
     */
    public static void triangle(
            String routine,
            String name,
            int number,
            MemorySegment matrix,
            boolean upper,
            long n,
            long leadingDimension,
            boolean floats,
            int parts) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(Math.max(1, PIECE_ELEMENTS / n), n - done);
            for (int i = 0; i < part; i++) {
                long line = done + i;
                long first = upper ? 0 : line;
                long end = upper ? line + 1 : n;
                line(routine, name, number, matrix, line, first, end, leadingDimension, floats, parts);
            }
            done += part;
        }
    }

    private static void line(
            String routine,
            String name,
            int number,
            MemorySegment matrix,
            long line,
            long first,
            long end,
            long leadingDimension,
            boolean floats,
            int parts) {
        long from = (line * leadingDimension + first) * parts;
        long to = (line * leadingDimension + end) * parts;
        if (!areFinite(matrix, from, to, floats)) {
            throw new IllegalArgumentException(Check.at(routine, name, number)
                    + " has NaN or an infinity in line " + line
                    + " (a row if the order is ROW_MAJOR, else a column), must have"
                    + " finite numbers: the iteration would not end");
        }
    }

    private static boolean areFinite(MemorySegment numbers, long from, long to, boolean floats) {
        boolean finite = true;
        long done = from;
        while (finite && done < to) {
            int part = (int) Math.min(PIECE_ELEMENTS, to - done);
            finite = floats ? floatsAreFinite(numbers, done, part) : doublesAreFinite(numbers, done, part);
            done += part;
        }
        return finite;
    }

    /** A finite number times 0 is 0, any other times 0 is NaN, which a sum keeps. Four sums do not wait for one another. */
    private static boolean doublesAreFinite(MemorySegment numbers, long from, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < count - 3; i += 4) {
            long at = 8 * (from + i);
            a += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, at);
            b += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, at + 8);
            c += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, at + 16);
            d += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, at + 24);
        }
        for (; i < count; i++) {
            a += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, 8 * (from + i));
        }
        return a + b + c + d == 0;
    }

    private static boolean floatsAreFinite(MemorySegment numbers, long from, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i < count - 3; i += 4) {
            long at = 4 * (from + i);
            a += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, at);
            b += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, at + 4);
            c += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, at + 8);
            d += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, at + 12);
        }
        for (; i < count; i++) {
            a += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, 4 * (from + i));
        }
        return a + b + c + d == 0;
    }

    /**
     * A norm of a matrix: it can be neither negative nor NaN, nor, where a condition number is wanted, infinite.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void norm(String routine, String name, int number, double norm) {
        if (!(norm >= 0 && norm <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(Check.at(routine, name, number) + " is " + norm
                    + ", must be a finite number of at least 0: the norm of the matrix before it was factored");
        }
    }
}
