package dev.cofferdam.bench.compute.work;

/** A problem that somebody is ready to solve, again and again: its data lie where that somebody wants them. */
public interface Work extends AutoCloseable {
    /**
     * Solves it so many times and tells how long that took. Operands that a call overwrites are copied anew before each,
     * and the copying is timed, whoever solves it.
     *
     * @return nanoseconds
     * @throws Exception if it cannot be done
     */
    long nanos(long calls) throws Exception;

    /**
     * {@link Problem#digest} of the answer to the last call.
     *
     * @throws Exception if it cannot be had
     */
    double digest() throws Exception;

    /** Gives back what the data take. */
    @Override
    void close();
}
