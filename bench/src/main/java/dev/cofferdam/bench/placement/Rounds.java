package dev.cofferdam.bench.placement;

import java.util.Arrays;

/** Whether rounds of one kind differ from those of another, or only from each other. */
final class Rounds {
    private final double[] sorted;

    private Rounds(double[] sorted) {
        this.sorted = sorted;
    }

    static Rounds of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Rounds(sorted);
    }

    /** Whether three quarters of these are below three quarters of those. */
    boolean clearlyBelow(Rounds others) {
        return sorted[(sorted.length - 1) * 3 / 4] < others.sorted[others.sorted.length / 4];
    }

    /** Whether either is clearly below the other. */
    boolean differ(Rounds others) {
        return clearlyBelow(others) || others.clearlyBelow(this);
    }
}
