package dev.cofferdam.bench.isolation;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Threads that allocate as fast as they can, a thread a CPU. What they allocate stays reachable until as much has come
 * after it, so that each collection finds nearly everything alive and has to move it.
 */
final class Garbage implements AutoCloseable {
    private static final int PIECE = 400;
    private static final int PIECES = 400_000;

    private final long collectionsBefore = collections();
    private final long collectingBefore = collectingMillis();
    private final long start = System.nanoTime();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private volatile boolean enough;

    Garbage() {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.execute(this::allocate);
        }
    }

    private void allocate() {
        byte[][] alive = new byte[PIECES][];
        for (int i = 0; !enough; i = (i + 1) % PIECES) {
            alive[i] = new byte[PIECE];
        }
    }

    private static long collectingMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** Since the beginning. */
    double collectionsPerSecond() {
        return (collections() - collectionsBefore) / ((System.nanoTime() - start) / 1e9);
    }

    /** The share of the time since the beginning that collections took, in per cent; more than 100 where some overlap. */
    double collectingPercent() {
        return (collectingMillis() - collectingBefore) / ((System.nanoTime() - start) / 1e6) * 100;
    }

    /** Returns when the threads have ended. */
    @Override
    public void close() {
        enough = true;
        threads.close();
    }
}
