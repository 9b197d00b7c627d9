package dev.cofferdam.isolation;

/**
 * What the calls of a function took, from invocation to end, waiting for a worker included: a histogram, immutable.
 * Every call that had a worker is in it, however it ended.
 *
 * <p>All times are in nanoseconds. Percentiles are the upper ends of buckets that are at most 1/32 of their value wide,
 * so they are up to 3% too high and never too low. Calls that are answered within the first few dozen spins, about a
 * quarter of a microsecond, are timed one in eight on each worker, and counted all: {@link #min} and {@link #max} are
 * those of the calls that were timed, among which are all slower ones.
 */
public final class CallDurations {
    private final long[] buckets;
    private final long count;
    private final long min;
    private final long max;
    private final double totalNanos;

    private CallDurations(Sum sum) {
        buckets = sum.buckets.clone();
        count = sum.count;
        max = sum.longest;
        min = Math.min(sum.shortest, max);
        totalNanos = sum.totalNanos;
    }

    /** Collects what several lanes have recorded. */
    static final class Sum {
        private final long[] buckets = new long[LogLinear.ROWS * LogLinear.ROW];
        private long count;
        private long shortest = Long.MAX_VALUE;
        private long longest;
        private double totalNanos;

        void add(int bucket, long calls) {
            buckets[bucket] += calls;
            count += calls;
        }

        void add(long shortest, long longest, double totalNanos) {
            this.shortest = Math.min(this.shortest, shortest);
            this.longest = Math.max(this.longest, longest);
            this.totalNanos += totalNanos;
        }

        CallDurations snapshot() {
            return new CallDurations(this);
        }
    }

    /** How many calls ended. */
    public long count() {
        return count;
    }

    /** The shortest, in nanoseconds. */
    public long min() {
        return min;
    }

    /** The longest, in nanoseconds. */
    public long max() {
        return max;
    }

    /** The mean, in nanoseconds; 0 without calls. */
    public double mean() {
        return count == 0 ? 0 : totalNanos / count;
    }

    /**
     * A time, in nanoseconds, that so many percent of the calls did not exceed; 0 without calls.
     *
     * @param percent 50 for the median, 99.9 for what one call in a thousand exceeds
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public long percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percent " + percent + ": a percentile lies between 0 and 100");
        }
        long wanted = Math.max(1, (long) Math.ceil(percent / 100 * count));
        long seen = 0;
        for (int i = 0; i < buckets.length; i++) {
            seen += buckets[i];
            if (seen >= wanted) {
                return Math.clamp(LogLinear.largest(i), min, max);
            }
        }
        return max;
    }

    /** The count and the figures that are looked at most, in microseconds. */
    @Override
    public String toString() {
        return "CallDurations[count=" + count + ", min=" + min / 1e3 + " us, p50=" + percentile(50) / 1e3 + " us, p99="
                + percentile(99) / 1e3 + " us, max=" + max / 1e3 + " us]";
    }
}
