package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.SlotLayout.INT;
import static dev.cofferdam.isolation.SlotLayout.LONG;

import dev.cofferdam.internal.ffi.Host;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The JVM's end of a ring of calls on one worker, for one thread at a time; store for store what
 * {@code native/protocol/ring.c} does. Numbers of entries go on from one opening of the ring to the next, so that nothing
 * of the one before is taken for an answer.
 */
final class Ring {
    private final MemorySegment request;
    private final MemorySegment response;
    private final long mask;
    private final long stride;

    /** @param slots a power of two */
    Ring(Lane lane, int slots, int arguments) {
        this.request = lane.memory().request();
        this.response = lane.memory().response();
        this.mask = slots - 1L;
        long bytes = RingLayout.ENTRY_ARGUMENTS + 8L * arguments;
        this.stride = (bytes + RingLayout.LINE - 1) / RingLayout.LINE * RingLayout.LINE;
        // What the ring before, of another shape, has left must not look like a number.
        for (long slot = 0; slot < slots; slot++) {
            LONG.setOpaque(request, entry(slot) + RingLayout.ENTRY_SEQUENCE, 0L);
        }
    }

    /** While no worker serves the ring: the next one begins with the entry of that number. */
    void prepare(long first) {
        INT.set(request, RingLayout.MASK, (int) mask);
        INT.set(request, RingLayout.STRIDE, (int) stride);
        // No answer is there before its entry, whatever a worker that is dead has written ahead.
        for (long slot = 0; slot <= mask; slot++) {
            LONG.setOpaque(response, answer(slot) + RingLayout.ANSWER_SEQUENCE, 0L);
        }
        LONG.setOpaque(response, RingLayout.DONE, first - 1);
        INT.setOpaque(response, RingLayout.WORKER_PARKED, 0);
    }

    /** Where an entry lies in the request. */
    long entry(long number) {
        return RingLayout.ENTRIES + (number & mask) * stride;
    }

    private long answer(long number) {
        return RingLayout.ANSWERS + (number & mask) * RingLayout.ANSWER_BYTES;
    }

    void putWord(long entry, int position, long word) {
        LONG.set(request, entry + RingLayout.ENTRY_ARGUMENTS + 8L * position, word);
    }

    long deadline(long number) {
        return (long) LONG.getOpaque(request, entry(number) + RingLayout.ENTRY_DEADLINE);
    }

    void setDeadline(long number, long deadlineNanos) {
        LONG.setOpaque(request, entry(number) + RingLayout.ENTRY_DEADLINE, deadlineNanos);
    }

    /** The entry's arguments are in place. To be followed by {@link #rouseWorker}. */
    void publish(long number, long entry, int function, int generation, long deadlineNanos) {
        LONG.setOpaque(request, entry + RingLayout.ENTRY_DEADLINE, deadlineNanos);
        INT.set(request, entry + RingLayout.ENTRY_FUNCTION, function);
        INT.set(request, entry + RingLayout.ENTRY_GENERATION, generation);
        LONG.setRelease(request, entry + RingLayout.ENTRY_SEQUENCE, number);
        // Pairs with the worker's fence before it sleeps and with the supervisor's after it has armed its timer.
        VarHandle.fullFence();
    }

    /** The entry is published: wakes the worker if it sleeps. */
    void rouseWorker(long entry) {
        if ((int) INT.getOpaque(response, RingLayout.WORKER_PARKED) != 0) {
            Host.futexWake(request.asSlice(entry + RingLayout.ENTRY_SEQUENCE, Long.BYTES));
        }
    }

    boolean isAnswered(long number) {
        return (long) LONG.getAcquire(response, answer(number) + RingLayout.ANSWER_SEQUENCE) == number;
    }

    /** After {@link #isAnswered}. */
    long result(long number) {
        return (long) LONG.get(response, answer(number) + RingLayout.ANSWER_RESULT);
    }

    /** Sleeps until the entry is answered, for a limited time, or for no reason. */
    void park(long number, long nanos) {
        long at = answer(number) + RingLayout.ANSWER_SEQUENCE;
        INT.setOpaque(request, RingLayout.CALLER_PARKED, 1);
        VarHandle.fullFence(); // pairs with the fence between the worker's answer and its look at this flag
        long seen = (long) LONG.getOpaque(response, at);
        if (seen != number) {
            Host.futexWait(response.asSlice(at, Long.BYTES), (int) seen, nanos);
        }
        INT.setOpaque(request, RingLayout.CALLER_PARKED, 0);
    }
}
