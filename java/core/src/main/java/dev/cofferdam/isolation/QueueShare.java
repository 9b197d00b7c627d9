package dev.cofferdam.isolation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one lane of the queue ({@code Workers.Builder.lane}): how many workers they may occupy, and who waits.
 * What is said of tickets is guarded by the queue's lock.
 */
final class QueueShare {
    /** The share of functions that are in no lane. */
    static final String DEFAULT = "";

    private final String name;
    private final int most;
    private final boolean limited;
    private final AtomicInteger running = new AtomicInteger();
    private final ArrayDeque<LaneQueue.Ticket> tickets = new ArrayDeque<>();

    /**
     * @param most workers that its calls may occupy at a time
     * @param workers of the pool
     */
    QueueShare(String name, int most, int workers) {
        this.name = name;
        this.most = most;
        this.limited = most < workers;
    }

    String name() {
        return name;
    }

    /** Counts one more running call, if there may be one more. */
    boolean tryEnter() {
        if (!limited) {
            return true;
        }
        int now;
        do {
            now = running.get();
            if (now >= most) {
                return false;
            }
        } while (!running.compareAndSet(now, now + 1));
        return true;
    }

    void leave() {
        if (limited) {
            running.decrementAndGet();
        }
    }

    boolean isFull() {
        return limited && running.get() >= most;
    }

    void add(LaneQueue.Ticket ticket) {
        tickets.add(ticket);
    }

    boolean remove(LaneQueue.Ticket ticket) {
        return tickets.remove(ticket);
    }

    LaneQueue.@Nullable Ticket first() {
        return tickets.peek();
    }

    LaneQueue.@Nullable Ticket find(LaneQueue.Submitted call) {
        for (LaneQueue.Ticket ticket : tickets) {
            if (call.equals(ticket.call)) {
                return ticket;
            }
        }
        return null;
    }

    int waiting() {
        return tickets.size();
    }

    /** A copy: those who go through it may remove some. */
    List<LaneQueue.Ticket> tickets() {
        return List.copyOf(tickets);
    }
}
