package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** All ways to call LAPACK, and what they need for as long as a test class runs. */
record LapackTargets(List<LapackTarget> all, Workers workers, SharedArena shared, SharedArena readOnly, Arena arena)
        implements AutoCloseable {
    private static final long MEMORY = 8L << 20;

    static LapackTargets open() {
        Workers workers = Workers.builder().count(1).build();
        Arena arena = Arena.ofShared();
        SharedArena shared = SharedArena.create(MEMORY);
        SharedArena readOnly = SharedArena.create(MEMORY, Access.READ_ONLY);
        HerePlace here = HerePlace.of(
                BlasLibrary.lapackOnOneThread(),
                BlasLibrary.lapack(Runtime.getRuntime().availableProcessors()));
        MemorySegment inputs = readOnly.allocate(MEMORY, 64);
        List<LapackTarget> all = List.of(
                LapackTarget.arrays("arrays", Lapack.inProcess()),
                LapackTarget.arrays("arrays, copied", new PlacedLapack(here.copying())),
                LapackTarget.arrays("arrays, pinned", new PlacedLapack(here.pinning())),
                LapackTarget.segments("segments", Lapack.inProcess(), arena.allocate(MEMORY, 64)),
                LapackTarget.arrays("arrays on workers", workers.lapack()),
                // A worker that writes to what it may only read dies of it.
                new LapackTarget(
                        "segments on workers, inputs read-only",
                        workers.lapack(),
                        shared.allocate(MEMORY, 64),
                        new LapackTarget.Inputs(inputs, inputs)));
        return new LapackTargets(all, workers, shared, readOnly, arena);
    }

    @Override
    public void close() {
        workers.close();
        shared.close();
        readOnly.close();
        arena.close();
    }
}
