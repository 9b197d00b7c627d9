package dev.cofferdam.bench.isolation.soak;

import java.util.List;

/**
 * How much a soak does: slices of so many calls, each with so many workers dying, some of them before anything is counted.
 */
public record SoakPlan(int workers, int warmUpSlices, int slices, int callsPerSlice, int deathsPerSlice) {
    // Slices are alike: each has deaths of all causes.
    public static final SoakPlan FULL = new SoakPlan(64, 100, 1250, 8_000, 8);
    public static final SoakPlan QUICK = new SoakPlan(64, 100, 200, 4_000, 4);

    public SoakPlan {
        if (workers < 1 || warmUpSlices < 1 || slices < 10 || callsPerSlice < 2 * workers || deathsPerSlice < 1) {
            throw new IllegalArgumentException("a soak of " + workers + " workers, " + warmUpSlices + " + " + slices
                    + " slices of " + callsPerSlice + " calls and " + deathsPerSlice
                    + " deaths: it has at least 1 worker,"
                    + " 1 slice to warm up and 10 that count, two calls for each worker and a death in each");
        }
    }

    public long calls() {
        return (long) slices * callsPerSlice;
    }

    public long deaths() {
        return (long) slices * deathsPerSlice;
    }

    /** The form that {@link #of} takes. */
    public List<String> toArguments() {
        return List.of(
                Integer.toString(workers),
                Integer.toString(warmUpSlices),
                Integer.toString(slices),
                Integer.toString(callsPerSlice),
                Integer.toString(deathsPerSlice));
    }

    static SoakPlan of(List<String> arguments) {
        List<Integer> numbers = arguments.stream().map(Integer::valueOf).toList();
        return new SoakPlan(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }
}
