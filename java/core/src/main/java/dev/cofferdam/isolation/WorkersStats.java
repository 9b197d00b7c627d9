package dev.cofferdam.isolation;

/**
 * Counts of a pool since it was made, read one after the other while it runs.
 *
 * @param workers workers of the pool
 * @param started worker processes started, replacements included
 * @param killed worker processes killed, at a deadline or on cancel
 * @param died worker processes that ended on their own
 * @param descendants processes of workers that were killed with them
 * @param supervisorsLost supervisors that died and were replaced
 * @param realTime whether the supervisor runs under {@code SCHED_FIFO}, which bounds how late a kill can be
 * @param unkillable workers that SIGKILL had not ended after a second
 * @param recycled workers that were replaced because of their calls, age or size
 * @param spares workers that stand ready now, beside those that take calls
 */
public record WorkersStats(
        int workers,
        long started,
        long killed,
        long died,
        long descendants,
        long supervisorsLost,
        boolean realTime,
        int unkillable,
        long recycled,
        int spares) {}
