package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls in this JVM. Of two copies of the library, one stays on the calling thread and one uses all CPUs; where there is
 * no choice, both are the same. A call that would pay on several threads gets them unless another has them already, or its
 * thread is pinned: callers that are parallel themselves do not crowd the CPUs.
 */
public final class HerePlace extends Place {
    private static final int ONE = 0;
    private static final int ALL = 1;
    private static final int PINNED = 2;

    /** Multiplications from which several threads pay; some ten microseconds of work. */
    private static final double PARALLEL_WORK = 1 << 18;

    private final BlasLibrary one;
    private final BlasLibrary all;
    /** Who shares calls of level 3 where the library itself does not; null if it does, or nobody is to. */
    private final @Nullable Team team;

    private final boolean pins;
    private final boolean vectors;

    private HerePlace(BlasLibrary one, BlasLibrary all, @Nullable Team team, boolean pins, boolean vectors) {
        this.one = one;
        this.all = all;
        this.team = team;
        this.pins = pins;
        this.vectors = vectors;
    }

    /**
     * Calls of two copies of a library.
     *
     * @param one stays on its thread
     * @param all uses as many threads as it likes; may be the same
     */
    public static HerePlace of(BlasLibrary one, BlasLibrary all) {
        return new HerePlace(one, all, null, PinnedArrays.areCheap(), usesVectors());
    }

    /**
     * Calls of a library that stays on its thread, shared by several threads where that is done here: in level 3.
     *
     * @param threads 2 or more
     */
    public static HerePlace shared(BlasLibrary one, int threads) {
        return new HerePlace(one, one, new Team(threads), PinnedArrays.areCheap(), usesVectors());
    }

    /** The same, with arrays that are longer at work copied to native memory, whatever the collector. */
    public HerePlace copying() {
        return new HerePlace(one, all, team, false, vectors);
    }

    /** The same, with arrays that are longer at work pinned, whatever the collector. */
    public HerePlace pinning() {
        return new HerePlace(one, all, team, true, vectors);
    }

    /** The same, with all calls made of the library. */
    public HerePlace withoutVectors() {
        return new HerePlace(one, all, team, pins, false);
    }

    /** Who chooses another library wants its results. */
    private static boolean usesVectors() {
        return VectorApi.PRESENT && BlasLibrary.chosenBlas().isEmpty();
    }

    @Override
    public boolean hasVectors() {
        return vectors;
    }

    /**
     * None if there is only an OpenBLAS with several threads: calls that the JVM stops for would wait for these, and its
     * LU factorisation takes more stack than a Java thread has, of small matrices too (0.3.21's {@link DeepStack
     * sgetrf_parallel}).
     */
    @Override
    public @Nullable BlasLibrary here() {
        return one.threads() > 1 ? null : one;
    }

    @Override
    public <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
        List<C> list = new ArrayList<>();
        list.add(plain.apply(one));
        list.add(together(plain.apply(all), shared));
        if (pins) {
            list.add(words.apply(new PinnedArrays(one)));
            list.add(together(words.apply(new PinnedArrays(all)), shared));
        }
        return list;
    }

    private <C> C together(C calls, BiFunction<C, Team, C> shared) {
        return team == null ? calls : shared.apply(calls, team);
    }

    @Override
    public int begin(double work, boolean heap) {
        int way = heap && pins ? PINNED : ONE;
        if (work >= PARALLEL_WORK && takeThreads()) {
            way += ALL;
        }
        one.turns().take(callers(way));
        return way;
    }

    /** How many threads call the copy that stays on its thread. */
    private int callers(int way) {
        if ((way & ALL) == 0) {
            return 1;
        }
        return team == null ? 0 : team.size();
    }

    private boolean takeThreads() {
        if (team == null && one == all) {
            return false;
        }
        return PinnedThreads.mayUseSeveral() && (team == null ? all.takeThreads() : team.take());
    }

    @Override
    public void end(int way) {
        one.turns().giveBack(callers(way));
        if ((way & ALL) == 0) {
            return;
        }
        if (team == null) {
            all.giveThreads();
        } else {
            team.giveBack();
        }
    }

    @Override
    public ScratchSource scratch() {
        return NativeScratch.instance();
    }

    @Override
    public long space(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written) {
        return Check.space(routine, name, number, segment, elementBytes, alignment, written);
    }
}
