package dev.cofferdam.bench.chaos;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What must not be and was. For several threads. */
final class Verdict {
    /** Of each kind: a bug shows in the first few. */
    private static final int MOST_DETAILS = 10;

    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong doubleEnded = new AtomicLong();
    private final ConcurrentLinkedQueue<String> details = new ConcurrentLinkedQueue<>();

    /** A result, an output, an input or an exception is not what it must be. */
    void wrong(String how) {
        count(wrong, "wrong: " + how);
    }

    /** A call has not ended. */
    void lost(String which) {
        count(lost, "lost: " + which);
    }

    /** A call ended or ran more often than it may, or ran on after its end. */
    void doubleEnded(String which) {
        count(doubleEnded, "double-ended: " + which);
    }

    private void count(AtomicLong what, String detail) {
        if (what.incrementAndGet() <= MOST_DETAILS) {
            details.add(detail);
        }
    }

    long wrong() {
        return wrong.get();
    }

    long lost() {
        return lost.get();
    }

    long doubleEnded() {
        return doubleEnded.get();
    }

    /** The first of them, for people. */
    List<String> details() {
        return List.copyOf(details);
    }
}
