package dev.cofferdam.isolation;

import java.time.Duration;

/** How a call is made to go wrong: see {@link Faults}. */
sealed interface Fault {
    /** It never ends by itself. */
    record Hang() implements Fault {
        @Override
        public String toString() {
            return "hangs";
        }
    }

    /** Its worker dies of a signal. */
    record Crash(int signal) implements Fault {
        @Override
        public String toString() {
            return "crashes with " + Signals.name(signal);
        }
    }

    /** Its worker exits. */
    record Exit(int status) implements Fault {
        @Override
        public String toString() {
            return "exits with " + status;
        }
    }

    /** It begins so much later. */
    record Slow(long nanos) implements Fault {
        @Override
        public String toString() {
            return "takes " + Durations.format(Duration.ofNanos(nanos)) + " more";
        }
    }

    /** It is turned away. */
    record Refuse() implements Fault {
        @Override
        public String toString() {
            return "is refused";
        }
    }
}
