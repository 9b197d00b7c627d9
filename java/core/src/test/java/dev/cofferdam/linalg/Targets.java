package dev.cofferdam.linalg;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;

/** The implementations under test, with a pool of workers for as long as a test class runs. */
record Targets(Workers workers) implements AutoCloseable {
    static Targets open() {
        return new Targets(Workers.builder().count(1).build());
    }

    Blas blas(Way way) {
        return way.onWorkers() ? workers.blas() : Blas.inProcess();
    }

    Lapack lapack(Way way) {
        return way.onWorkers() ? workers.lapack() : Lapack.inProcess();
    }

    Segments segments(Way way) {
        return new Segments(way.onWorkers() ? SharedArena.create(16 << 20) : Arena.ofShared());
    }

    @Override
    public void close() {
        workers.close();
    }
}
