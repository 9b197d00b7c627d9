package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two arguments share memory. Blocks of one matrix lie among each other without sharing anything, so that
 * the first and the last address do not decide.
 */
public final class Overlap {
    private Overlap() {}

    /**
     * Lines of equal length at equal distances: a matrix, a vector (lines of one element), or one line.
     *
     * @param array the array on the heap, or null for native memory
     * @param address of the first byte, in the array or in memory
     * @param stride from line to line, in elements; its sign does not matter
     */
    public record Block(
            String name,
            int number,
            @Nullable Object array,
            long address,
            long lines,
            long length,
            long stride,
            int bytes) {
        @SuppressWarnings("ReferenceEquality") // arrays are memory here
        private boolean isInTheMemoryOf(Block other) {
            return array == other.array;
        }

        private boolean isEmpty() {
            return lines == 0 || length == 0;
        }

        private long lineBytes() {
            return length * bytes;
        }

        private long strideBytes() {
            return Math.abs(stride) * bytes;
        }

        private long end() {
            return address + (lines - 1) * strideBytes() + lineBytes();
        }

        private long line(long number) {
            return address + number * strideBytes();
        }

        private Block moved(long elements) {
            return new Block(name, number, array, address + elements * bytes, lines, length, stride, bytes);
        }
    }

    /** Whether two segments may share memory: their first and last addresses do not rule it out. */
    public static boolean isNear(MemorySegment one, MemorySegment other) {
        return one.address() < other.address() + other.byteSize() && other.address() < one.address() + one.byteSize();
    }

    /**
     * Refuses that memory is written which is another argument, too.
     *
     * @param sameAllowed whether both may be the same vector
     * @throws IllegalArgumentException if they share memory
     */
    public static void refuse(String routine, Block written, Block other, boolean sameAllowed) {
        if (!written.isInTheMemoryOf(other) || !share(written, other)) {
            return;
        }
        boolean same = written.address() == other.address() && written.stride() == other.stride();
        if (sameAllowed && same) {
            return;
        }
        throw new IllegalArgumentException(Check.at(routine, written.name(), written.number()) + " shares memory with "
                + other.name() + " (argument " + other.number()
                + "), must lie apart from it, since it is written; copy one of"
                + " them");
    }

    /** Whether an element of one is in the other. */
    static boolean share(Block one, Block other) {
        if (one.isEmpty() || other.isEmpty() || one.end() <= other.address() || other.end() <= one.address()) {
            return false;
        }
        if (one.strideBytes() == other.strideBytes() && one.lines() > 1 && other.lines() > 1) {
            return shareRows(one, other);
        }
        return shareLines(one, other);
    }

    /**
     * Whether an element of one grid is in another. Each has a number of planes, which do not overlap; the first is given,
     * and how many elements there are from one to the next.
     */
    static boolean share(Block one, long onePlanes, long onePlane, Block other, long otherPlanes, long otherPlane) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        long i = 0;
        long j = 0;
        while (i < onePlanes && j < otherPlanes) {
            Block first = one.moved(i * onePlane);
            Block second = other.moved(j * otherPlane);
            if (share(first, second)) {
                return true;
            }
            if (first.end() <= second.end()) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Lines of both at the same distances: they meet where their offsets within that distance do. */
    private static boolean shareRows(Block one, Block other) {
        long stride = one.strideBytes();
        long offset = Math.floorMod(other.address() - one.address(), stride);
        return offset < one.lineBytes() || offset + other.lineBytes() > stride;
    }

    private static boolean shareLines(Block one, Block other) {
        long i = 0;
        long j = 0;
        while (i < one.lines() && j < other.lines()) {
            long first = one.line(i);
            long second = other.line(j);
            if (first + one.lineBytes() <= second) {
                i++;
            } else if (second + other.lineBytes() <= first) {
                j++;
            } else {
                return true;
            }
        }
        return false;
    }
}
