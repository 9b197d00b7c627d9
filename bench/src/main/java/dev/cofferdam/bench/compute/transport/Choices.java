package dev.cofferdam.bench.compute.transport;

import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.RoutineMaker;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Lapack;

/** Which way the library takes by itself under G1, on one thread: seen when it takes it. */
public final class Choices {
    private final WatchedPlace blas = new WatchedPlace(BlasLibrary.blas(1));
    private final WatchedPlace lapack = new WatchedPlace(BlasLibrary.lapack(1));
    private final HeapCalls calls;

    public Choices() {
        RoutineMaker maker = RoutineMaker.get();
        calls = new HeapCalls("watched", maker.at(blas, Blas.class), maker.at(lapack, Lapack.class));
    }

    /**
     * Solves the problem once.
     *
     * @return the way it went
     * @throws Exception if it cannot be solved
     */
    public Transport of(Problem problem) throws Exception {
        WatchedPlace place = problem.routine().level().isBlas() ? blas : lapack;
        place.forget();
        try (Work work = calls.prepare(problem)) {
            work.nanos(1);
        }
        return place.taken();
    }
}
