package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/**
 * Memory for the output of one caller's calls, in a {@code READ_WRITE} arena. What a call leaves that has thrown is not
 * used again before it has been looked at a second time: nothing may have written to it since. For one thread.
 */
final class Outputs implements AutoCloseable {
    /** The most words of a call. */
    static final int WORDS = 2048;

    private static final long BYTES = (long) WORDS * Long.BYTES;
    /** So many may be in flight while as many others wait for their second look. */
    private static final int BLOCKS = 192;

    /** If an arena cannot be closed at once, then within this, or it is one that is left behind. */
    private static final long MOST_NANOS = 10_000_000_000L;

    private static final long NAP_NANOS = 1_000_000;

    private record Left(Call call, MemorySegment block, long fingerprint) {}

    private final Verdict verdict;
    private final ArrayDeque<MemorySegment> free = new ArrayDeque<>();
    private final ArrayDeque<Left> left = new ArrayDeque<>();
    private SharedArena arena;

    Outputs(Verdict verdict) {
        this.verdict = verdict;
        this.arena = open();
    }

    private SharedArena open() {
        SharedArena opened = SharedArena.create(BLOCKS * BYTES);
        for (int i = 0; i < BLOCKS; i++) {
            free.add(opened.allocate(JAVA_LONG, WORDS));
        }
        return opened;
    }

    MemorySegment take() {
        if (free.isEmpty()) {
            lookAgain();
        }
        return free.remove();
    }

    /** The call has returned. */
    void giveBack(MemorySegment block) {
        free.add(block);
    }

    /** The call has thrown. */
    void leave(Call call, MemorySegment block) {
        left.add(new Left(call, block, Work.fingerprint(block)));
    }

    private void lookAgain() {
        Left oldest = left.remove();
        if (Work.fingerprint(oldest.block) != oldest.fingerprint) {
            verdict.wrong("the output of " + oldest.call + " was written to after the call had thrown");
        }
        free.add(oldest.block);
    }

    /** Goes on in another arena. No call may be in flight. */
    void renew() {
        close();
        free.clear();
        arena = open();
    }

    /** No call may be in flight. */
    @Override
    public void close() {
        while (!left.isEmpty()) {
            lookAgain();
        }
        if (!isClosed()) {
            verdict.wrong("an arena is in use, though each call that was given memory of it has ended");
            long until = System.nanoTime() + MOST_NANOS;
            while (!isClosed() && System.nanoTime() - until < 0) {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    private boolean isClosed() {
        try {
            arena.close();
            return true;
        } catch (IllegalStateException inUse) {
            return false;
        }
    }
}
