package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.internal.linalg.JvmCpus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The implementations in this JVM: one for each choice of libraries and threads, which is kept. */
final class InProcess {
    private record Choice(BlasLibrary one, BlasLibrary all, int team) {
        HerePlace place() {
            return team > 1 ? HerePlace.shared(one, team) : HerePlace.of(one, all);
        }
    }

    private static final Map<Choice, Blas> BLAS = new ConcurrentHashMap<>();
    private static final Map<Choice, Lapack> LAPACK = new ConcurrentHashMap<>();

    private InProcess() {}

    static Blas blas() {
        return blas(JvmCpus.get().count());
    }

    static Blas blas(int threads) {
        return BLAS.computeIfAbsent(blasChoice(threads), choice -> new PlacedBlas(choice.place()));
    }

    private static Choice blasChoice(int threads) {
        if (isBetween(threads)) {
            BlasLibrary one = BlasLibrary.blas(1);
            return new Choice(one, one, threads);
        }
        BlasLibrary library = BlasLibrary.blas(threads);
        return new Choice(threads == 1 ? library : BlasLibrary.blasOnOneThread(), library, 0);
    }

    static Lapack lapack() {
        return lapack(JvmCpus.get().count());
    }

    static Lapack lapack(int threads) {
        return LAPACK.computeIfAbsent(lapackChoice(threads), choice -> new PlacedLapack(choice.place()));
    }

    private static Choice lapackChoice(int threads) {
        int count = isBetween(threads) ? 1 : threads;
        BlasLibrary library = BlasLibrary.lapack(count);
        return new Choice(count == 1 ? library : BlasLibrary.lapackOnOneThread(), library, 0);
    }

    /** Whether it is a count for which there is no copy of the library. */
    private static boolean isBetween(int threads) {
        int all = JvmCpus.get().count();
        if (threads < 1 || threads > all) {
            throw new IllegalArgumentException(
                    "threads is " + threads + ", must be from 1 to " + all + ", the CPUs that this JVM may use");
        }
        return threads != 1 && threads != all;
    }
}
