package dev.cofferdam.cli.demo;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.placement.Affinity;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Part 6: calls of a function that does nothing. Those in process are shorter than the clock and are timed in batches;
 * the isolated ones are timed one by one.
 */
record Empty(double inProcessNs, double isolatedP50Ns, double isolatedP99Ns, double isolatedP999Ns) {
    private static final int BATCHES = 2000;
    private static final int BATCH = 1000;
    private static final int CALLS = 300_000;

    /** In a class of their own, so that the handles are constants and the pool starts when it is needed. */
    private static final class Calls {
        static final Path LIBRARY = Path.of(System.getProperty("cofferdam.native"), "libcofferdam.so");
        static final CpuPair CPUS = CpuPair.find();
        static final Workers WORKERS = Workers.builder()
                .count(1)
                .pin(List.of(CPUS.worker()))
                .spin(CPUS.apart() ? Duration.ofMillis(5) : Duration.ZERO)
                .build();
        static final MethodHandle IN_PROCESS = Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup(LIBRARY, Arena.global()).findOrThrow("cfd_empty"),
                        FunctionDescriptor.ofVoid());
        static final MethodHandle ISOLATED = WORKERS.library(LIBRARY)
                .function("cfd_empty", FunctionDescriptor.ofVoid())
                .handle();

        private Calls() {}
    }

    static Empty measure(PrintWriter out) throws Throwable {
        try (Workers _ = Calls.WORKERS;
                Affinity.Scope _ = Affinity.pin(Calls.CPUS.caller())) {
            timeIsolated(CALLS / 3);
            long[] isolated = timeIsolated(CALLS);
            timeInProcess(BATCHES / 2);
            double[] inProcess = timeInProcess(BATCHES);
            Empty empty = new Empty(
                    inProcess[BATCHES / 2],
                    isolated[CALLS / 2],
                    isolated[CALLS - CALLS / 100],
                    isolated[CALLS - CALLS / 1000]);
            out.printf("   %-12s %12s %12s %12s%n", "", "median", "p99", "p99.9");
            out.printf(
                    "   %-12s %12s %25s%n",
                    "in process", Format.time(empty.inProcessNs()), "(in batches of " + BATCH + ")");
            out.printf(
                    "   %-12s %12s %12s %12s%n",
                    "isolated",
                    Format.time(empty.isolatedP50Ns()),
                    Format.time(empty.isolatedP99Ns()),
                    Format.time(empty.isolatedP999Ns()));
            return empty;
        }
    }

    /** The time of each call, sorted. */
    private static long[] timeIsolated(int calls) throws Throwable {
        long[] times = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            Calls.ISOLATED.invokeExact();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    /** The time of one call, on average over each batch, sorted. */
    private static double[] timeInProcess(int batches) throws Throwable {
        double[] times = new double[batches];
        for (int i = 0; i < batches; i++) {
            long start = System.nanoTime();
            for (int j = 0; j < BATCH; j++) {
                Calls.IN_PROCESS.invokeExact();
            }
            times[i] = (System.nanoTime() - start) / (double) BATCH;
        }
        Arrays.sort(times);
        return times;
    }
}
