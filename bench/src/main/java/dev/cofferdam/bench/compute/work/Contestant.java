package dev.cofferdam.bench.compute.work;

/** Somebody who can solve problems. For one thread. */
public interface Contestant extends AutoCloseable {
    /** As results call it. */
    String name();

    /**
     * Makes the data ready.
     *
     * @throws UnsupportedOperationException if it has no such routine; the message says what it lacks
     * @throws Exception if it cannot be done
     */
    Work prepare(Problem problem) throws Exception;

    /** Ends what was started for it. */
    @Override
    default void close() {}
}
