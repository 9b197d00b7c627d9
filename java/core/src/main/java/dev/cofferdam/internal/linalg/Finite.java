package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Refuses what is not a number, and infinities, in matrices for iterations that would not end with them, or end the
 * process in LAPACK's own check. One pass over what is read, which is little beside what follows.
 */
public final class Finite {
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
        for (long line = 0; line < lines; line++) {
            line(routine, name, number, matrix, line, 0, length, leadingDimension, floats, parts);
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
        for (long line = 0; line < n; line++) {
            long first = upper ? 0 : line;
            long end = upper ? line + 1 : n;
            line(routine, name, number, matrix, line, first, end, leadingDimension, floats, parts);
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
        if (!(floats ? floatsAreFinite(matrix, from, to) : doublesAreFinite(matrix, from, to))) {
            throw new IllegalArgumentException(Check.at(routine, name, number)
                    + " has NaN or an infinity in line " + line
                    + " (a row if the order is ROW_MAJOR, else a column), must have"
                    + " finite numbers: the iteration would not end");
        }
    }

    /** A finite number times 0 is 0, any other times 0 is NaN, which a sum keeps. */
    private static boolean doublesAreFinite(MemorySegment numbers, long from, long to) {
        double sum = 0;
        for (long i = from; i < to; i++) {
            sum += 0 * numbers.get(JAVA_DOUBLE_UNALIGNED, 8 * i);
        }
        return sum == 0;
    }

    private static boolean floatsAreFinite(MemorySegment numbers, long from, long to) {
        float sum = 0;
        for (long i = from; i < to; i++) {
            sum += 0 * numbers.get(JAVA_FLOAT_UNALIGNED, 4 * i);
        }
        return sum == 0;
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
