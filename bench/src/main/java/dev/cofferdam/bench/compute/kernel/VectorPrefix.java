package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Running sums: within a vector in steps of twice the length; between vectors the carry waits for one addition. */
final class VectorPrefix {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final VectorShuffle<Double> LAST = VectorShuffle.fromOp(SPECIES, _ -> WIDTH - 1);
    private static final VectorShuffle<Double> BY_ONE = by(1);
    private static final VectorShuffle<Double> BY_TWO = by(2);
    private static final VectorShuffle<Double> BY_FOUR = by(4);
    private static final VectorMask<Double> FROM_ONE = from(1);
    private static final VectorMask<Double> FROM_TWO = from(2);
    private static final VectorMask<Double> FROM_FOUR = from(4);

    private VectorPrefix() {}

    private static VectorShuffle<Double> by(int distance) {
        return VectorShuffle.fromOp(SPECIES, lane -> Math.max(0, lane - distance));
    }

    private static VectorMask<Double> from(int lane) {
        return DoubleVector.zero(SPECIES).addIndex(1).compare(VectorOperators.GE, lane);
    }

    /** Of vectors of up to eight lanes. */
    private static DoubleVector within(DoubleVector x) {
        DoubleVector sums = x;
        if (WIDTH > 1) {
            sums = sums.add(sums.rearrange(BY_ONE, FROM_ONE));
        }
        if (WIDTH > 2) {
            sums = sums.add(sums.rearrange(BY_TWO, FROM_TWO));
        }
        if (WIDTH > 4) {
            sums = sums.add(sums.rearrange(BY_FOUR, FROM_FOUR));
        }
        return sums;
    }

    /** Returns the sum of all. */
    static double sum(int n, double[] x, double[] y) {
        DoubleVector carry = DoubleVector.zero(SPECIES);
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector sums = within(DoubleVector.fromArray(SPECIES, x, i));
            sums.add(carry).intoArray(y, i);
            carry = carry.add(sums.rearrange(LAST));
        }
        double sum = carry.lane(0);
        for (; i < n; i++) {
            sum += x[i];
            y[i] = sum;
        }
        return sum;
    }

    /** As {@link #sum}, each without its own element. */
    static double exclusiveSum(int n, double[] x, double[] y) {
        DoubleVector carry = DoubleVector.zero(SPECIES);
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector sums = within(DoubleVector.fromArray(SPECIES, x, i));
            sums.rearrange(BY_ONE, FROM_ONE).add(carry).intoArray(y, i);
            carry = carry.add(sums.rearrange(LAST));
        }
        double sum = carry.lane(0);
        for (; i < n; i++) {
            double term = x[i];
            y[i] = sum;
            sum += term;
        }
        return sum;
    }
}
