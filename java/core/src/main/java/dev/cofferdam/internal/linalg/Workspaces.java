package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The lengths of workspace that a routine has asked for, by its sizes: what it said last for as many of them as there are places. */
final class Workspaces {
    private static final int PLACES = 64;

    private static final class Answer {
        final int[] key;
        final int[] lengths;

        Answer(int[] key, int[] lengths) {
            this.key = key;
            this.lengths = lengths;
        }
    }

    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(PLACES);

    /** The lengths for these arguments, or null if they are not known. */
    int @Nullable [] find(int... key) {
        Answer answer = answers.getAcquire(place(key));
        return answer != null && Arrays.equals(answer.key, key) ? answer.lengths : null;
    }

    /** Keeps the lengths, and returns them. */
    int[] remember(int[] lengths, int... key) {
        answers.setRelease(place(key), new Answer(key, lengths));
        return lengths;
    }

    private static int place(int[] key) {
        int hash = 0;
        for (int part : key) {
            hash = (hash ^ part) * 0x9E3779B1;
        }
        return hash >>> -Integer.numberOfTrailingZeros(PLACES);
    }

    /** What a routine wrote into the first element of its workspace, or the least that it needs, if that is more. */
    static int doubleLength(MemorySegment cell, double least) {
        return length(cell.get(JAVA_DOUBLE, 0), least);
    }

    /** The same of floats; one may have been rounded down. */
    static int floatLength(MemorySegment cell, double least) {
        return length(Math.ceil(Math.nextUp(cell.get(JAVA_FLOAT, 0))), least);
    }

    /** The same of integers. */
    static int integerLength(MemorySegment cell, double least) {
        return length(cell.get(JAVA_INT, 0), least);
    }

    /**
     * The factor of gelsd's workspace that depends on how often its problem is divided: {@code nlvl} in LAPACK's
     * documentation, where subproblems of up to 25 are solved as they are, or one more where that is rounded.
     */
    static int levels(int n) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(n / 26));
    }

    private static int length(double asked, double least) {
        // Also of what is no number the greater is the least.
        double enough = asked >= least ? asked : least;
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, enough));
    }
}
