package dev.cofferdam.cli;

import java.util.Arrays;

/** How long each of the calls of {@code --repeat} took. Prints as one line. */
final class Timings {
    private final long first;
    private final long[] sorted;

    /** Takes the times in nanoseconds in the order of the calls; at least one. */
    Timings(long[] nanos) {
        first = nanos[0];
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** The time within which {@code share} of the calls returned (nearest rank), in nanoseconds. */
    long quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    @Override
    public String toString() {
        return sorted.length + (sorted.length == 1 ? " call" : " calls")
                + ": min " + ReadableTime.ofNanos(quantile(0))
                + ", median " + ReadableTime.ofNanos(quantile(0.5))
                + ", p99 " + ReadableTime.ofNanos(quantile(0.99))
                + ", max " + ReadableTime.ofNanos(quantile(1))
                + " (the first, which loads the library, " + ReadableTime.ofNanos(first) + ")";
    }
}
