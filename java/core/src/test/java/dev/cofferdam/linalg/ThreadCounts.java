package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * A program: says how many threads the libraries have that the options of the JVM choose, and where these may run.
 *
 * <p>Arguments: {@code pinned} to have the libraries loaded by a thread that is pinned to one CPU, or {@code free}; the
 * greatest number of threads that may be asked for.
 */
final class ThreadCounts {
    private ThreadCounts() {}

    public static void main(String[] arguments) throws InterruptedException {
        boolean pinned = arguments[0].equals("pinned");
        int most = Integer.parseInt(arguments[1]);
        Thread first = Thread.ofPlatform().start(() -> {
            if (pinned) {
                Affinity.set(CpuSet.of(Affinity.get().stream().findFirst().orElseThrow()));
            }
            load(most);
        });
        first.join();
        System.out.println("blas: " + counts(BlasLibrary::blas, BlasLibrary.blasOnOneThread()));
        System.out.println("lapack: " + counts(BlasLibrary::lapack, BlasLibrary.lapackOnOneThread()));
    }

    private static void load(int most) {
        System.out.println("first " + BlasLibrary.blas(2).threads() + ", on " + leastCpus() + " CPUs");
        try {
            Blas.inProcess(most);
            Lapack.inProcess(most);
            Blas.inProcess();
            Lapack.inProcess();
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static String counts(IntFunction<BlasLibrary> library, BlasLibrary ratherOne) {
        String one;
        try {
            one = Integer.toString(library.apply(1).threads());
        } catch (UnsupportedOperationException refused) {
            one = "refused";
        }
        return "one " + one + ", rather one " + ratherOne.threads() + ", all "
                + library.apply(2).threads();
    }

    /** Of OpenBLAS's threads the one with the fewest CPUs. They have the name of the thread that loaded the library. */
    private static int leastCpus() {
        return Affinity.getProcess(ProcessHandle.current().pid()).entrySet().stream()
                .filter(thread -> name(thread.getKey()).equals("cofferdam-load"))
                .mapToInt(thread -> thread.getValue().size())
                .min()
                .orElse(0);
    }

    private static String name(int tid) {
        try {
            return Files.readString(Path.of("/proc/self/task/" + tid + "/comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }
}
