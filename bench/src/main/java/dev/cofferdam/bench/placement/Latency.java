package dev.cofferdam.bench.placement;

/** Pointer chases by one thread. */
final class Latency {
    private Latency() {}

    /** Walks so many steps a round; returns each round's nanoseconds a step. */
    static double[] rounds(Team team, ChaseRing ring, int rounds, long steps) {
        double[] figures = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            figures[round] = team.timeOne(() -> ring.walk(steps)) / (double) steps;
        }
        return figures;
    }
}
