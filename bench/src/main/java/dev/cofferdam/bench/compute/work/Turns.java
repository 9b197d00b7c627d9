package dev.cofferdam.bench.compute.work;

import java.util.List;

/**
 * Rounds in which each has a turn of about the same length, now in one order and then in the other, so that what the
 * machine does meanwhile it does to neighbours alike.
 */
public final class Turns {
    private static final int MOST_ROUNDS = 41;

    private final double budgetNanos;
    private final int leastRounds;
    private final long restMillis;

    /**
     * @param budgetNanos about how long all rounds may take
     * @param leastRounds so many are taken however long they are
     * @param restMillis how long to wait before each turn
     */
    public Turns(double budgetNanos, int leastRounds, long restMillis) {
        this.budgetNanos = budgetNanos;
        this.leastRounds = leastRounds;
        this.restMillis = restMillis;
    }

    /**
     * Takes them.
     *
     * @throws Exception if the work cannot be done
     */
    public void take(List<Entrant> entrants) throws Exception {
        double slowest = entrants.stream().mapToDouble(Entrant::nanos).max().orElse(0);
        double turn = Math.max(1e6, budgetNanos / MOST_ROUNDS / Math.max(1, entrants.size()));
        double round = 0;
        for (Entrant entrant : entrants) {
            round += entrant.aim(Math.min(turn, Math.max(slowest, 2e6)));
        }
        int rounds = (int) Math.clamp(budgetNanos / Math.max(1, round), leastRounds, MOST_ROUNDS);
        List<Entrant> backwards = entrants.reversed();
        for (int i = 0; i < rounds; i++) {
            for (Entrant entrant : i % 2 == 0 ? entrants : backwards) {
                if (restMillis > 0) {
                    Thread.sleep(restMillis);
                }
                entrant.turn();
            }
        }
    }
}
