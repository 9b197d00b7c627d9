package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where calls of BLAS or LAPACK run, and which of the ways to get there each of them takes. */
public abstract class Place {
    private final Workspaces workspaces = new Workspaces();

    /** The lengths of workspace that routines have asked for here. */
    public final Workspaces workspaces() {
        return workspaces;
    }

    /** The library for calls that are made at once, on memory of any kind; null if calls run elsewhere. */
    public abstract @Nullable BlasLibrary here();

    /** Whether calls on short vectors that are {@link #here} may be computed in Java instead, by the Vector API. */
    public boolean hasVectors() {
        return false;
    }

    /**
     * The calls of a chapter, once for each way.
     *
     * @param plain makes calls of a library in this JVM
     * @param words makes calls by words
     * @param shared makes calls that a team shares of those given
     */
    public abstract <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared);

    /**
     * Chooses the way of a call that begins now; {@link #end} follows.
     *
     * @param work multiplications, about
     * @param heap whether it is to be on the Java heap, if there is a way for that
     * @return the index of the way in what {@link #calls} gave
     */
    public abstract int begin(double work, boolean heap);

    /** The call has ended. */
    public abstract void end(int way);

    /** Memory for copies and cells, which the calls can reach. */
    public abstract ScratchSource scratch();

    /**
     * Elements of a segment that the calls can reach, and write if the routine does.
     *
     * @throws IllegalArgumentException if it is none
     */
    public abstract long space(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written);
}
