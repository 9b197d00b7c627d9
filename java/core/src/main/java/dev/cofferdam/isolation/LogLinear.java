package dev.cofferdam.isolation;

/**
 * The buckets that durations are counted in: 32 to each power of two, so that a bucket is at most 1/32 of its values
 * wide, about 3%; below 32 ns one for each nanosecond. Constants and arithmetic only.
 */
final class LogLinear {
    /** Buckets to a power of two. */
    static final int ROW = 32;

    /** Rows that all values of a long fall into: one for those below 32, then one for each power of two. */
    static final int ROWS = 59;

    private static final int ROW_BITS = 5;

    private LogLinear() {}

    /** The bucket of a value; one below 0 counts as 0. */
    static int bucket(long value) {
        if (value < ROW) {
            return (int) Math.max(0, value);
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(value);
        int row = power - ROW_BITS + 1;
        return row * ROW + ((int) (value >>> (power - ROW_BITS)) & (ROW - 1));
    }

    /** The largest value that falls into a bucket. */
    static long largest(int bucket) {
        int row = bucket / ROW;
        if (row == 0) {
            return bucket;
        }
        long smallest = (long) (ROW + bucket % ROW) << (row - 1);
        return smallest + (1L << (row - 1)) - 1;
    }
}
