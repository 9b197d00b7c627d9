package dev.cofferdam.isolation;

import java.time.Duration;

/**
 * What happens to a pool that is open when the JVM ends: by {@code System.exit}, Ctrl-C, SIGTERM, or the end of the last
 * thread. Its calls may finish within a grace, and are then killed.
 */
final class ExitDrain {
    /** Killing takes a millisecond or so; a process in uninterruptible sleep keeps the JVM no longer than this. */
    private static final Duration KILL_TIME = Duration.ofSeconds(5);

    private ExitDrain() {}

    /** Registers a pool. */
    static Thread of(Workers workers, Duration grace) {
        Thread hook = Thread.ofPlatform().name("cofferdam-exit").unstarted(() -> drain(workers, grace));
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** The pool has ended. */
    static void forget(Thread hook) {
        try {
            boolean ignored = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the JVM is ending: the hook is running, or has nothing left to do
        }
    }

    private static void drain(Workers workers, Duration grace) {
        try {
            workers.shutdown();
            if (!workers.awaitTermination(grace)) {
                UnfinishedCalls _ = workers.shutdownNow();
                boolean _ = workers.awaitTermination(KILL_TIME);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
