package dev.cofferdam.isolation;

import java.time.Duration;

/**
 * How long this JVM has been without a CPU, as a thread sees it that only sleeps: on a machine that is busy with other
 * things, no promise about time can hold for threads that do not run.
 */
final class Starvation {
    private static final long NAP_MILLIS = 2;

    private volatile long total;

    /** From now on, until the JVM ends. */
    void watch() {
        Thread watch = new Thread(this::run, "starvation");
        watch.setDaemon(true);
        watch.start();
    }

    private void run() {
        long last = System.nanoTime();
        while (true) {
            try {
                Thread.sleep(NAP_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
            long now = System.nanoTime();
            long late = now - last - Duration.ofMillis(NAP_MILLIS).toNanos();
            last = now;
            total = total + Math.max(0, late); // written here only
        }
    }

    Since since() {
        return new Since(System.nanoTime(), total);
    }

    /** A moment, and what the starvation amounted to then. */
    final class Since {
        private final long startNanos;
        private final long before;

        private Since(long startNanos, long before) {
            this.startNanos = startNanos;
            this.before = before;
        }

        /**
         * Checks that no more time has passed, apart from that in which the JVM did not run.
         *
         * @param what has ended now
         * @throws AssertionError if more has
         */
        void requireWithin(Duration most, String what) {
            long taken = System.nanoTime() - startNanos;
            long starved = total - before;
            if (taken - starved > most.toNanos()) {
                throw new AssertionError("not within " + most + " but after " + Duration.ofNanos(taken)
                        + ", of which the JVM had no CPU for " + Duration.ofNanos(starved) + ": " + what);
            }
        }
    }
}
