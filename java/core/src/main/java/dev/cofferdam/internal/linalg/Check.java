package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the generated checks are made of. Arguments are named as CBLAS and LAPACKE name and number them. Methods that test
 * are small enough to be inlined; those that complain stand apart and return the exception.
 */
public final class Check {
    private Check() {}

    /** Refuses null, by name. */
    public static <T> T present(String routine, String name, int number, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(at(routine, name, number) + " is null");
        }
        return value;
    }

    /** Elements of an array from an offset on. */
    public static long space(String routine, String name, int number, double[] array, int offset) {
        present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        return (long) array.length - offset;
    }

    /** Elements of an array from an offset on. */
    public static long space(String routine, String name, int number, float[] array, int offset) {
        present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        return (long) array.length - offset;
    }

    /** Complex elements of an array from an offset on, which counts such elements, too. */
    public static long complexSpace(String routine, String name, int number, double[] array, int offset) {
        return complexSpace(routine, name, number, present(routine, name, number, array).length, offset);
    }

    /** Complex elements of an array from an offset on, which counts such elements, too. */
    public static long complexSpace(String routine, String name, int number, float[] array, int offset) {
        return complexSpace(routine, name, number, present(routine, name, number, array).length, offset);
    }

    private static long complexSpace(String routine, String name, int number, int length, int offset) {
        if (offset < 0 || offset > length / 2) {
            throw new IllegalArgumentException(routine + ": the offset of " + name + " (argument " + number + ") is "
                    + offset + ", must be from 0 to " + length / 2 + ", half the array's length, " + length
                    + ": it counts complex elements, of two numbers each");
        }
        return (long) length / 2 - offset;
    }

    /** Elements of an array from an offset on. */
    public static long space(String routine, String name, int number, int[] array, int offset) {
        present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        return (long) array.length - offset;
    }

    /** Elements of a native segment that is alive, aligned to its elements and, if it is written, writable. */
    public static long space(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written) {
        present(routine, name, number, segment);
        if (!segment.isNative()
                || (segment.address() & (alignment - 1)) != 0
                || !segment.scope().isAlive()
                || !segment.isAccessibleBy(Thread.currentThread())
                || (written && segment.isReadOnly())) {
            throw badSegment(routine, name, number, segment, alignment);
        }
        return segment.byteSize() / elementBytes;
    }

    /** Elements between the first and the last of a vector, both included. */
    static long extent(long n, int increment) {
        return n == 0 ? 0 : (n - 1) * Math.abs((long) increment) + 1;
    }

    /** Elements between the first and the last of a matrix of contiguous lines, both included. */
    static long extent(long lines, long length, int leadingDimension) {
        return lines == 0 || length == 0 ? 0 : (lines - 1) * leadingDimension + length;
    }

    /** Whether a vector of n elements fits. Without overflow for any n. */
    static boolean fits(long n, int increment, long space) {
        if (increment == 1 || n <= 1) {
            return n <= space;
        }
        return n <= space && n - 1 <= (space - 1) / Math.abs((long) increment);
    }

    /**
     * After a LAPACK call whose positive values have been dealt with: no argument may have been refused.
     *
     * @param arguments the names of the C function's arguments, with a space between two
     */
    public static void done(String routine, int info, String arguments) {
        if (info != 0) {
            throw unexpected(routine, info, arguments);
        }
    }

    private static IllegalStateException unexpected(String routine, int info, String arguments) {
        String[] names = arguments.split(" ");
        String what = info < 0 && info >= -names.length
                ? at(routine, names[-info - 1], -info) + " was refused by the LAPACK in use, after it had been checked"
                : routine + ": the LAPACK in use gave up";
        return new IllegalStateException(what + " (info = " + info
                + "); that is not expected and is a fault of Cofferdam or of that LAPACK: please report it with the"
                + " arguments of the call, or choose another LAPACK by -Dcofferdam.lapack");
    }

    static IllegalArgumentException notAllowed(String routine, String name, int number, String allowed) {
        return new IllegalArgumentException(at(routine, name, number) + " must be " + allowed + " for this routine");
    }

    static IllegalArgumentException tooSmall(String routine, String name, int number, long value, int least) {
        return new IllegalArgumentException(at(routine, name, number) + " is " + value + ", must be at least " + least);
    }

    static IllegalArgumentException outside(String routine, String name, int number, long value, int least, int most) {
        return new IllegalArgumentException(
                at(routine, name, number) + " is " + value + ", must be from " + least + " to " + most);
    }

    static IllegalArgumentException against(String routine, String name, int number, long value, String rule) {
        return new IllegalArgumentException(at(routine, name, number) + " is " + value + ", must be " + rule);
    }

    /**
     * Sizes for which a routine's workspace is too long.
     *
     * @param sizes the arguments and their values
     * @param larger the routine that does with less, without the letter; or empty
     */
    static IllegalArgumentException workspace(String routine, String sizes, double elements, String larger) {
        return new IllegalArgumentException(routine + ": " + sizes + ": the workspace has "
                + String.format(Locale.ROOT, "%.0f", elements) + " elements, more than an int counts, "
                + Integer.MAX_VALUE + "; "
                + (larger.isEmpty() ? "take a smaller matrix" : "use " + routine.charAt(0) + larger));
    }

    static IllegalArgumentException backwards(String routine, String name, int number, int value) {
        return new IllegalArgumentException(at(routine, name, number) + " is " + value
                + ", must be at least 1: which of several equal elements comes first depends on it");
    }

    static IllegalArgumentException zeroIncrement(String routine, String name, int number) {
        return new IllegalArgumentException(at(routine, name, number)
                + " is 0, must not be 0; it is 1 for elements that stand side by side, -1 for these in reverse");
    }

    static IllegalArgumentException leadingDimension(
            String routine, String name, int number, int value, String dimension, long least) {
        return new IllegalArgumentException(at(routine, name, number) + " is " + value + ", must be at least max(1, "
                + dimension + ") = " + Math.max(1, least)
                + "; it is the distance between the first elements of neighbouring rows (row-major) or columns");
    }

    static IllegalArgumentException shortVector(
            String routine, String name, int number, long space, String length, long n, String increment, int value) {
        return new IllegalArgumentException(at(routine, name, number) + " has room for " + space
                + " elements from its offset on, must have at least 1 + (" + length + " - 1) * |" + increment + "| = "
                + (n - 1 > Long.MAX_VALUE / Math.abs((long) value) ? "more than any memory" : extent(n, value))
                + " with " + length + " = " + n + " and " + increment + " = " + value
                + "; give a larger one, or change these");
    }

    static IllegalArgumentException uncountable(String routine, String name, int number, String extent, long value) {
        return new IllegalArgumentException(
                at(routine, name, number) + " would have " + extent + " = " + value + " rows, must have at most "
                        + Integer.MAX_VALUE + ", which is what LAPACK can count; give fewer diagonals");
    }

    static IllegalArgumentException shortMatrix(
            String routine,
            String name,
            int number,
            long space,
            String lines,
            long lineCount,
            String length,
            long lineLength,
            String leading,
            int value) {
        return new IllegalArgumentException(at(routine, name, number) + " has room for " + space
                + " elements from its offset on, must have at least (" + lines + " - 1) * " + leading + " + " + length
                + " = "
                + extent(lineCount, lineLength, value) + " with " + lines + " = " + lineCount + ", " + length + " = "
                + lineLength + " and " + leading + " = " + value + "; give a larger one, or change these");
    }

    static IllegalArgumentException shortArray(
            String routine, String name, int number, long space, String length, long n) {
        return new IllegalArgumentException(at(routine, name, number) + " has room for " + space
                + " elements from its offset on, must have at least " + length + " = " + n + "; give a larger one");
    }

    private static IllegalArgumentException badOffset(String routine, String name, int number, int offset, int length) {
        return new IllegalArgumentException(routine + ": the offset of " + name + " (argument " + number + ") is "
                + offset + ", must be from 0 to the array's length, " + length);
    }

    private static RuntimeException badSegment(
            String routine, String name, int number, MemorySegment segment, long alignment) {
        String what = at(routine, name, number);
        if (!segment.scope().isAlive()) {
            return new IllegalStateException(what + " is a segment whose arena is closed, must be alive");
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            return new WrongThreadException(what
                    + " is a segment confined to another thread, must be accessible by this one; use a shared arena");
        }
        if (!segment.isNative()) {
            return new IllegalArgumentException(what
                    + " is a segment of the Java heap, must be native memory; pass the array itself, with its offset");
        }
        if ((segment.address() & (alignment - 1)) != 0) {
            return new IllegalArgumentException(what + " is at address 0x" + Long.toHexString(segment.address())
                    + ", must be aligned to " + alignment + " bytes; allocate it by its element layout");
        }
        return new IllegalArgumentException(
                what + " is a read-only segment, must be writable; the routine writes to it");
    }

    /** The routine and the argument, as every message begins. */
    public static String at(String routine, String name, int number) {
        return routine + ": " + name + " (argument " + number + ")";
    }
}
