package dev.cofferdam.linalg;

/**
 * What {@link Kernels#dmoments} finds in one pass.
 *
 * @param count how many elements there are
 * @param mean their mean, NaN if there are none
 * @param squaredDeviations the sum of the squares of their deviations from it, NaN if there are none
 */
public record Moments(long count, double mean, double squaredDeviations) {
    /** The variance of what the elements are a sample of: by count - 1. NaN if there are fewer than two. */
    public double variance() {
        return count < 2 ? Double.NaN : squaredDeviations / (count - 1);
    }

    /** The variance of the elements if they are all there is: by count. NaN if there are none. */
    public double populationVariance() {
        return squaredDeviations / count;
    }
}
