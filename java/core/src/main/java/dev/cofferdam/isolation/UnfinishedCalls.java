package dev.cofferdam.isolation;

import java.util.List;
import java.util.Objects;

/**
 * What a pool had in hand when it was shut down by {@link Workers#shutdownNow}.
 *
 * @param neverRan calls that waited for a worker, in no particular order; each has ended with {@link
 *     java.util.concurrent.RejectedExecutionException} and nothing of it ran
 * @param running calls that had a worker, and are killed: each ends with {@link
 *     java.util.concurrent.CancellationException}, or as it ended first
 */
public record UnfinishedCalls(List<Call> neverRan, List<Call> running) {
    public UnfinishedCalls {
        neverRan = List.copyOf(Objects.requireNonNull(neverRan, "neverRan"));
        running = List.copyOf(Objects.requireNonNull(running, "running"));
    }

    /**
     * One call.
     *
     * @param function its symbol and library
     * @param arguments those of a submitted call; empty for one that a thread makes, which has them itself
     */
    public record Call(String function, List<Object> arguments) {
        public Call {
            Objects.requireNonNull(function, "function");
            arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
        }
    }
}
