package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.isolation.Workers;

/** The implementations under test, with a pool of workers for as long as a test class runs. */
record Targets(Workers workers) implements AutoCloseable {
    static Targets open() {
        return new Targets(Workers.builder().count(1).build());
    }

    Blas blas(Way way) {
        return switch (way) {
            case ARRAYS, SEGMENTS -> Blas.inProcess();
            case ARRAYS_COPIED -> new PlacedBlas(here().copying().withoutVectors());
            case ARRAYS_PINNED -> new PlacedBlas(here().pinning().withoutVectors());
            case SEGMENTS_IN_C -> new PlacedBlas(here().withoutVectors());
            case ARRAYS_SHARED, SEGMENTS_SHARED ->
                new PlacedBlas(
                        HerePlace.shared(BlasLibrary.blasOnOneThread(), 3).copying());
            case ARRAYS_ON_WORKERS, SEGMENTS_ON_WORKERS -> workers.blas();
        };
    }

    private static HerePlace here() {
        int processors = Runtime.getRuntime().availableProcessors();
        return HerePlace.of(BlasLibrary.blasOnOneThread(), BlasLibrary.blas(processors));
    }

    Lapack lapack(Way way) {
        return way.onWorkers() ? workers.lapack() : Lapack.inProcess();
    }

    Kernels kernels(Way way) {
        return way.onWorkers() ? workers.kernels() : Kernels.inProcess();
    }

    @Override
    public void close() {
        workers.close();
    }
}
