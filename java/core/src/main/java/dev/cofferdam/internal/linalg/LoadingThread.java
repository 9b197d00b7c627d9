package dev.cofferdam.internal.linalg;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A thread of its own for what goes by the CPUs of the thread that does it: OpenBLAS starts as many threads as these are,
 * and they inherit the mask.
 */
final class LoadingThread {
    private LoadingThread() {}

    /** Does it where this JVM as a whole may run, whatever the calling thread is pinned to. */
    static <T> T onAllCpus(Supplier<T> work) {
        return on(Topology.allowedCpus(), work);
    }

    /** Does it on one CPU: there a library starts no threads. */
    static <T> T onOneCpu(Supplier<T> work) {
        return on(CpuSet.of(Topology.allowedCpus().stream().findFirst().orElse(0)), work);
    }

    /** Waits for it; an interrupt is kept for later. What is thrown there is thrown here. */
    private static <T> T on(CpuSet cpus, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            Affinity.set(cpus);
            return work.get();
        });
        Thread.ofPlatform().daemon().name("cofferdam-load").start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException _) {
                    throw Downcalls.thrown(task.exceptionNow());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
