package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;

/** The implementations in this JVM. They are as good as their libraries, which are looked up anew each time. */
final class InProcess {
    private InProcess() {}

    static Blas blas() {
        return blas(processors());
    }

    static Blas blas(int threads) {
        if (isBetween(threads)) {
            return new PlacedBlas(HerePlace.shared(BlasLibrary.blas(1), threads));
        }
        BlasLibrary library = BlasLibrary.blas(threads);
        return new PlacedBlas(HerePlace.of(threads == 1 ? library : BlasLibrary.blasOnOneThread(), library));
    }

    static Lapack lapack() {
        return lapack(processors());
    }

    static Lapack lapack(int threads) {
        if (isBetween(threads)) {
            return lapack(1);
        }
        BlasLibrary library = BlasLibrary.lapack(threads);
        return new PlacedLapack(HerePlace.of(threads == 1 ? library : BlasLibrary.lapackOnOneThread(), library));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whether it is a count for which there is no copy of the library. */
    private static boolean isBetween(int threads) {
        int all = processors();
        if (threads < 1 || threads > all) {
            throw new IllegalArgumentException(
                    "threads is " + threads + ", must be from 1 to " + all + ", the CPUs that this JVM may use");
        }
        return threads != 1 && threads != all;
    }
}
