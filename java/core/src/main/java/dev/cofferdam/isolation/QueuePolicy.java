package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;

/**
 * How many calls may wait for a worker, in each lane of the queue, and what becomes of one more. Its deadline covers all
 * of a call's waiting.
 *
 * @param limit calls that may wait, 0 or more
 * @param patience how long one more waits for room before it ends with {@link RejectedExecutionException}; zero for not at
 *     all
 */
public record QueuePolicy(int limit, Duration patience) {
    /**
     * @throws IllegalArgumentException if the limit or the patience is negative
     */
    public QueuePolicy {
        Objects.requireNonNull(patience, "patience");
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + ": a queue's limit is not negative");
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience " + patience + ": a duration of 0 or more is needed");
        }
    }

    /**
     * At most so many calls wait; one more is rejected at once.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public static QueuePolicy rejectBeyond(int limit) {
        return new QueuePolicy(limit, Duration.ZERO);
    }

    /**
     * At most so many calls wait; the caller of one more blocks until there is room, for at most that long, and then gets
     * {@link RejectedExecutionException}. {@code submit} blocks likewise.
     *
     * @throws IllegalArgumentException if the limit or the patience is negative
     */
    public static QueuePolicy blockBeyond(int limit, Duration patience) {
        return new QueuePolicy(limit, patience);
    }
}
