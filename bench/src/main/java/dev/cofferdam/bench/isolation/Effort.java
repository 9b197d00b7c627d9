package dev.cofferdam.bench.isolation;

/**
 * How often things are done.
 *
 * @param rounds of each, whose median is the figure
 * @param emptyCalls that spin, a round
 * @param parkedCalls a round
 * @param deaths a round: hangs or crashes
 * @param timelineHangs of which the one in the middle is drawn
 * @param peerRounds parts that a peer's calls are taken in
 * @param peerCalls a part
 * @param peerDeaths a part
 * @param peerHandovers of all its calls
 * @param handoverBytes the size of what is handed over
 */
record Effort(
        int rounds,
        int emptyCalls,
        int parkedCalls,
        int deaths,
        int timelineHangs,
        int peerRounds,
        int peerCalls,
        int peerDeaths,
        int peerHandovers,
        long handoverBytes) {
    static Effort of(boolean quick) {
        return quick
                ? new Effort(3, 200_000, 5_000, 200, 51, 3, 1_000, 7, 2, 500_000_000)
                : new Effort(7, 1_000_000, 20_000, 500, 201, 5, 4_000, 20, 5, 500_000_000);
    }
}
