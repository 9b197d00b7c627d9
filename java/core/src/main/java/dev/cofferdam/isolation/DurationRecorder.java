package dev.cofferdam.isolation;

import org.jspecify.annotations.Nullable;

/**
 * What the calls of one function took on one lane. Written by whoever has the lane, with plain stores; read by anyone,
 * who may see a call in one field and not yet in the next.
 *
 * <p>Reading the clock takes a sixth of the time of the fastest calls. Those that are answered before their caller has
 * looked at the clock are therefore timed one in eight, and each that is timed stands for those since the one before.
 */
final class DurationRecorder {
    private static final int FAST_CALLS_TO_A_CLOCK_READING = 8;

    private final String symbol;
    /** Buckets by row; a row is made when a value first falls into it. Most functions need a few. */
    private final long[] @Nullable [] rows = new long[LogLinear.ROWS][];

    private long shortest = Long.MAX_VALUE;
    private long longest;
    private double totalNanos;

    /** Fast calls that nothing stands for yet. */
    private int untimed;

    private int untilTimed = 1;
    private long lastFastNanos;

    DurationRecorder(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** A call ended before anybody looked at the clock. */
    void endedFast(long startNanos) {
        untimed++;
        if (--untilTimed == 0) {
            lastFastNanos = System.nanoTime() - startNanos;
            add(lastFastNanos, untimed);
            untimed = 0;
            untilTimed = FAST_CALLS_TO_A_CLOCK_READING;
        }
    }

    /** A call ended that took so long. */
    void ended(long nanos) {
        add(nanos, 1);
    }

    private void add(long nanos, int calls) {
        int bucket = LogLinear.bucket(nanos);
        long[] row = rows[bucket / LogLinear.ROW];
        if (row == null) {
            row = new long[LogLinear.ROW];
            rows[bucket / LogLinear.ROW] = row;
        }
        row[bucket % LogLinear.ROW] += calls;
        shortest = Math.min(shortest, nanos);
        longest = Math.max(longest, nanos);
        totalNanos += (double) nanos * calls;
    }

    /** Adds what is recorded here to a sum over lanes. */
    void addTo(CallDurations.Sum sum) {
        for (int i = 0; i < rows.length; i++) {
            long[] row = rows[i];
            for (int j = 0; row != null && j < row.length; j++) {
                sum.add(i * LogLinear.ROW + j, row[j]);
            }
        }
        int rest = untimed;
        sum.add(LogLinear.bucket(lastFastNanos), rest);
        sum.add(shortest, longest, totalNanos + (double) rest * lastFastNanos);
    }
}
