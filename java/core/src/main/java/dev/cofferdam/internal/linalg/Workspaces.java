package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of workspace that routines have asked for at one place, by their sizes: what they said last for as many of
 * them as there is room for. Other places do not see them, and a length is between what LAPACK documents as the least and
 * what it has a use for, so that an answer that a worker forged does no harm.
 */
public final class Workspaces {
    private static final int ROOM = 256;

    /** The greatest number of rows or columns that LAPACK takes at once is far below. */
    private static final double BLOCK = 1024;

    /**
     * What a routine has asked for, in elements, in the order of its arguments; 0 where it has no such workspace.
     *
     * @param choices all of the routine's choices
     * @param x its first size, followed by the others; 0 where it has none
     */
    record Lengths(String routine, int choices, int x, int y, int z, int first, int second, int third) {
        boolean isOf(String routine, int choices, int x, int y, int z) {
            return this.x == x && this.y == y && this.z == z && this.choices == choices && this.routine.equals(routine);
        }
    }

    private final AtomicReferenceArray<@Nullable Lengths> kept = new AtomicReferenceArray<>(ROOM);

    /** The lengths for these arguments, or null if they are not known. */
    @Nullable
    Lengths find(String routine, int choices, int x, int y, int z) {
        Lengths lengths = kept.getAcquire(place(routine, choices, x, y, z));
        return lengths != null && lengths.isOf(routine, choices, x, y, z) ? lengths : null;
    }

    /** Keeps the lengths, and returns them. */
    Lengths remember(Lengths lengths) {
        kept.setRelease(place(lengths.routine, lengths.choices, lengths.x, lengths.y, lengths.z), lengths);
        return lengths;
    }

    private static int place(String routine, int choices, int x, int y, int z) {
        int hash = (routine.hashCode() ^ choices) * 0x9E3779B1;
        hash = (hash ^ x) * 0x9E3779B1;
        hash = (hash ^ y) * 0x9E3779B1;
        hash = (hash ^ z) * 0x9E3779B1;
        return hash >>> -Integer.numberOfTrailingZeros(ROOM);
    }

    /**
     * What a routine wrote into the first element of its workspace, but not less than it needs, nor more than it has a use
     * for.
     *
     * @param least elements that it needs
     * @param sizes the sum of its sizes
     */
    static int doubleLength(MemorySegment cell, double least, double sizes) {
        return length(cell.get(JAVA_DOUBLE, 0), least, sizes);
    }

    /** The same of floats; one may have been rounded down. */
    static int floatLength(MemorySegment cell, double least, double sizes) {
        return length(Math.ceil(Math.nextUp(cell.get(JAVA_FLOAT, 0))), least, sizes);
    }

    /** The same of integers. */
    static int integerLength(MemorySegment cell, double least, double sizes) {
        return length(cell.get(JAVA_INT, 0), least, sizes);
    }

    /**
     * The factor of gelsd's workspace that depends on how often its problem is divided: {@code nlvl} in LAPACK's
     * documentation, where subproblems of up to 25 are solved as they are, or one more where that is rounded.
     */
    static int levels(int n) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(n / 26));
    }

    /** Beyond what it needs, LAPACK uses copies of matrices and, beside each of their lines, blocks of others. */
    private static int length(double asked, double least, double sizes) {
        double most = least + sizes * sizes + BLOCK * (sizes + 8);
        // What is no number is not at least anything.
        double length = asked >= least ? Math.min(asked, most) : least;
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, length));
    }
}
