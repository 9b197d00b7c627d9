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
        BlasLibrary library = BlasLibrary.blas(checked(threads));
        return new PlacedBlas(HerePlace.of(threads == 1 ? library : BlasLibrary.blasOnOneThread(), library));
    }

    static Lapack lapack() {
        return lapack(processors());
    }

    static Lapack lapack(int threads) {
        BlasLibrary library = BlasLibrary.lapack(checked(threads));
        return new PlacedLapack(HerePlace.of(threads == 1 ? library : BlasLibrary.lapackOnOneThread(), library));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static int checked(int threads) {
        int all = processors();
        if (threads != 1 && threads != all) {
            throw new IllegalArgumentException("threads " + threads + ": 1 or all, " + all + ", can be had");
        }
        return threads;
    }
}
