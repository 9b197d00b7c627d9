package dev.cofferdam.isolation;

import java.time.Duration;

/** Waiting that an interrupt does not cut short: half an end is no state to return in. The interrupt status is kept. */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Waits for the end of a thread, for at most that long. */
    static void join(Thread thread, Duration patience) {
        boolean interrupted = false;
        long until = System.nanoTime() + Math.min(Durations.saturatedNanos(patience), Long.MAX_VALUE / 2);
        while (true) {
            try {
                boolean ignored = thread.join(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
