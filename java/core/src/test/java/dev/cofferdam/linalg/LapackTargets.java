package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.util.List;

/** All ways to call LAPACK, and what they need for as long as a test class runs. */
record LapackTargets(List<LapackTarget> all, Workers workers, SharedArena shared, Arena arena)
        implements AutoCloseable {
    private static final long MEMORY = 8L << 20;

    static LapackTargets open() {
        Workers workers = Workers.builder().count(1).build();
        Arena arena = Arena.ofShared();
        SharedArena shared = SharedArena.create(MEMORY);
        HerePlace here = HerePlace.of(
                BlasLibrary.lapackOnOneThread(),
                BlasLibrary.lapack(Runtime.getRuntime().availableProcessors()));
        List<LapackTarget> all = List.of(
                new LapackTarget("arrays", Lapack.inProcess(), null),
                new LapackTarget("arrays, copied", new PlacedLapack(here.copying()), null),
                new LapackTarget("arrays, pinned", new PlacedLapack(here.pinning()), null),
                new LapackTarget("segments", Lapack.inProcess(), arena.allocate(MEMORY, 64)),
                new LapackTarget("arrays on workers", workers.lapack(), null),
                new LapackTarget("segments on workers", workers.lapack(), shared.allocate(MEMORY, 64)));
        return new LapackTargets(all, workers, shared, arena);
    }

    @Override
    public void close() {
        workers.close();
        shared.close();
        arena.close();
    }
}
