package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.internal.ffi.NativeAccess;
import java.lang.foreign.MemorySegment;

/**
 * Checks of what kernels are given, before native code sees it. Arguments are named as Java has them and numbered as
 * {@code cofferdam/kernels.h} has them.
 */
public final class KernelCheck {
    private KernelCheck() {}

    /** Refuses a JVM that denies native access, with the option to add. */
    public static void nativeAccess() {
        NativeAccess.require();
    }

    /** A number of elements, or the number of one. */
    public static void size(String routine, String name, int number, long value) {
        if (value < 0) {
            throw Check.tooSmall(routine, name, number, value, 0);
        }
    }

    /** An array from an offset on; slices are only made where they are needed, as the compiler may fail to see through them. */
    public static MemorySegment array(String routine, String name, int number, double[] array, int offset) {
        Check.present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        MemorySegment whole = MemorySegment.ofArray(array);
        return offset == 0 ? whole : whole.asSlice(8L * offset);
    }

    /** An array from an offset on. */
    public static MemorySegment array(String routine, String name, int number, float[] array, int offset) {
        Check.present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        MemorySegment whole = MemorySegment.ofArray(array);
        return offset == 0 ? whole : whole.asSlice(4L * offset);
    }

    /** An array from an offset on. */
    public static MemorySegment array(String routine, String name, int number, int[] array, int offset) {
        Check.present(routine, name, number, array);
        if (offset < 0 || offset > array.length) {
            throw badOffset(routine, name, number, offset, array.length);
        }
        MemorySegment whole = MemorySegment.ofArray(array);
        return offset == 0 ? whole : whole.asSlice(4L * offset);
    }

    /** A native segment that is alive, aligned to its elements and, if it is written, writable. */
    public static MemorySegment segment(
            String routine, String name, int number, MemorySegment segment, int elementBytes, boolean written) {
        Check.space(routine, name, number, segment, elementBytes, elementBytes, written);
        return segment;
    }

    /** Whether a vector fits into so much room. */
    public static void vector(
            String routine, String name, int number, long room, long n, int increment, String incrementName) {
        if (increment == 0) {
            throw Check.zeroIncrement(routine, incrementName, number + 1);
        }
        if (!Check.fits(n, increment, room)) {
            throw Check.shortVector(routine, name, number, room, "n", n, incrementName, increment);
        }
    }

    /** Whether so many elements side by side fit into so much room. */
    public static void room(String routine, String name, int number, long room, String length, long n) {
        if (room < n) {
            throw Check.shortArray(routine, name, number, room, length, n);
        }
    }

    /** Whether lines of so many elements fit into so much room, and do not overlap. */
    public static void grid(
            String routine, String name, int number, long room, long rows, long columns, long ld, String ldName) {
        if (ld < Math.max(1, columns)) {
            throw new IllegalArgumentException(Check.at(routine, ldName, number + 1) + " is " + ld
                    + ", must be at least max(1, the length of a row) = " + Math.max(1, columns)
                    + "; it is the distance between the first elements of neighbouring rows");
        }
        long needed = extent(rows, columns, ld);
        if (room < needed) {
            throw shortGrid(routine, name, number, room, needed);
        }
    }

    /** Whether planes of such lines fit into so much room, and do not overlap. */
    public static void planes(
            String routine,
            String name,
            int number,
            long room,
            long planes,
            long rows,
            long columns,
            long ld,
            long plane,
            String planeName) {
        long least = Math.max(1, extent(rows, columns, ld));
        if (plane < least) {
            throw new IllegalArgumentException(Check.at(routine, planeName, number + 2) + " is " + plane
                    + ", must be at least " + least
                    + ", what a plane takes; it is the distance between the first elements of neighbouring planes");
        }
        long needed = extent(planes, extent(rows, columns, ld), plane);
        if (room < needed) {
            throw shortGrid(routine, name, number, room, needed);
        }
    }

    /** Elements from the first to the last of so many lines; more than there can be, where that has no number. */
    public static long extent(long lines, long length, long distance) {
        if (lines == 0 || length == 0) {
            return 0;
        }
        return lines - 1 > (Long.MAX_VALUE / 16 - length) / distance
                ? Long.MAX_VALUE / 16
                : (lines - 1) * distance + length;
    }

    /** Refuses output that shares elements with input; blocks of one matrix may lie among each other. */
    public static void apart(String routine, Overlap.Block out, Overlap.Block in) {
        if (Overlap.share(out, in)) {
            throw overlapping(routine, out, in);
        }
    }

    /** The same for grids: so many planes like the first, so many elements from one to the next. */
    public static void apart(
            String routine,
            Overlap.Block out,
            long outPlanes,
            long outPlane,
            Overlap.Block in,
            long inPlanes,
            long inPlane) {
        if (Overlap.share(out, outPlanes, outPlane, in, inPlanes, inPlane)) {
            throw overlapping(routine, out, in);
        }
    }

    private static IllegalArgumentException overlapping(String routine, Overlap.Block out, Overlap.Block in) {
        return new IllegalArgumentException(Check.at(routine, out.name(), out.number()) + " overlaps " + in.name()
                + ", must not; give other memory, or a copy");
    }

    /** Refuses output that shares elements with input, unless each is where its own input is. */
    public static void apartOrSame(
            String routine,
            String outName,
            int outNumber,
            MemorySegment out,
            String inName,
            MemorySegment in,
            int elementBytes,
            long n,
            int outIncrement,
            int inIncrement) {
        long distance = out.address() - in.address();
        boolean isSame = distance == 0 && (outIncrement == inIncrement || n == 1);
        if (n != 0
                && !isSame
                && distance < elementBytes * Check.extent(n, inIncrement)
                && -distance < elementBytes * Check.extent(n, outIncrement)
                && Overlap.share(
                        new Overlap.Block(outName, outNumber, null, out.address(), n, 1, outIncrement, elementBytes),
                        new Overlap.Block(inName, 0, null, in.address(), n, 1, inIncrement, elementBytes))) {
            throw new IllegalArgumentException(
                    Check.at(routine, outName, outNumber) + " overlaps " + inName
                            + ", must be apart from it, or the same vector with the same increment; give other memory, or a copy");
        }
    }

    /** What to throw for an index out of range. */
    static IllegalArgumentException badIndex(
            String routine, String name, int number, long position, MemorySegment indices, long count) {
        return new IllegalArgumentException(Check.at(routine, name, number) + " has element " + position + ", "
                + indices.getAtIndex(JAVA_INT, position) + ", that is no index, must be from 0 to " + (count - 1));
    }

    private static IllegalArgumentException shortGrid(String routine, String name, int number, long room, long needed) {
        return new IllegalArgumentException(Check.at(routine, name, number) + " has room for " + room
                + " elements from its offset on, must have at least " + needed + " by the sizes and distances given;"
                + " give a larger one, or change these");
    }

    private static IllegalArgumentException badOffset(String routine, String name, int number, int offset, int length) {
        return new IllegalArgumentException(routine + ": the offset of " + name + " (argument " + number + ") is "
                + offset + ", must be from 0 to the array's length, " + length);
    }
}
