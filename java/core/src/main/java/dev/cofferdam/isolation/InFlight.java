package dev.cofferdam.isolation;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A published call and the rules by which it ends, whoever waits for it: a platform thread that sleeps on the answer's
 * word, a virtual thread that is woken by the pool's waiter, or nobody but a future. One thread at a time looks.
 */
final class InFlight {
    /**
     * The supervisor is this late before the JVM decides that the call is killed, and has it done: a worker may show the
     * supervisor, and nobody else, an answer, and answered calls are not killed.
     */
    static final long LATE_NANOS = 100_000_000;
    /** The supervisor is this late before the JVM kills the worker itself, and this late again before it is replaced. */
    private static final long OVERDUE_NANOS = 1_000_000_000;
    /** A kill takes less, unless the worker has gigabytes to give back or the machine is busy. */
    private static final long SPIN_AFTER_DEADLINE_NANOS = 1_000_000;

    private static final int SPINS_PER_LOOK = 64;
    /** A virtual thread looks by itself this often, should its wake-up be lost. */
    private static final long VIRTUAL_SLICE_NANOS = 100_000_000;

    private final Lane lane;
    private final Workers workers;
    /** The second call of one that is made to be slow, and its first argument: see {@link FaultPlan}. */
    private @Nullable IsolatedFunction rest;

    private long restFirstArgument;
    private IsolatedFunction function;
    /** Changes when the rest begins. */
    private volatile long call;
    /** From when on the call is late. */
    private final long lateNanos;
    /** From when on the supervisor has had its time: the deadline or the cancellation, a second later. */
    private long overdueNanos;

    private boolean killingSeen;
    private boolean interrupted;
    /** Why the worker did not make the call; thrown once the worker is dead. */
    private @Nullable RuntimeException refusal;

    private @Nullable RuntimeException failure;
    private long result;

    InFlight(Lane lane, Workers workers, IsolatedFunction function, long call) {
        this.lane = lane;
        this.workers = workers;
        this.function = function;
        this.call = call;
        this.lateNanos = after(lane.deadlineNanos(), LATE_NANOS);
        this.overdueNanos = after(lane.deadlineNanos(), OVERDUE_NANOS);
    }

    /** Never, if the deadline never comes. */
    static long after(long deadline, long nanos) {
        return deadline + nanos < deadline ? Long.MAX_VALUE : deadline + nanos;
    }

    /** When this call has returned, its lane makes another, and that one's end is the end. Before anybody looks. */
    InFlight then(IsolatedFunction next, long firstArgument) {
        rest = next;
        restFirstArgument = firstArgument;
        return this;
    }

    /** Looks once, and does what is due. True when the call is over: then it has a result. */
    boolean look() {
        int state = lane.state();
        if (state == Race.RUNNING && lane.answerSeen() == call && accept()) {
            return true;
        }
        if (state == Race.DEAD || state == Race.LOST) {
            RuntimeException outcome =
                    state == Race.DEAD && refusal != null ? refusal : lane.outcome(workers, function, state);
            failure = Obituary.publish(workers, function, lane, outcome);
            return true;
        }
        noticeKilling(state);
        endWhatIsOverdue();
        if (workers.isBroken()) {
            lane.endAsLost(); // the last supervisor is dead, and its workers: nobody else ends the call
        }
        return false;
    }

    /** See {@link Lane#answerSeen}. May be asked by any thread at any time. */
    long answerSeen() {
        return lane.answerSeen();
    }

    /** Whether something has happened since the call was published. May be asked by any thread at any time. */
    boolean hasNews() {
        long seen = lane.answerSeen();
        return seen == call || seen == Race.deathOf(call);
    }

    /** What the call returned, as a word, once {@link #look} has been true. */
    long result() {
        if (failure != null) {
            throw failure;
        }
        return result;
    }

    /**
     * Lets the call end as cancelled, unless it has been decided before. Its end comes when its process is dead.
     *
     * @return whether it will
     */
    boolean cancel() {
        boolean cancelled = lane.win(call, Race.RUNNING, Race.CANCELLING);
        if (cancelled) {
            workers.poke();
        }
        return cancelled;
    }

    private boolean accept() {
        lane.readAnswer();
        if (lane.status() != 0) {
            // Something may have been left running, by a library's constructor for instance: the worker goes.
            refusal = Outcomes.notCalled(function, lane.status(), lane.message());
            boolean ignored = cancel();
            return false;
        }
        if (!lane.win(call, Race.RUNNING, Race.DONE)) {
            return false;
        }
        result = lane.accepted(function);
        IsolatedFunction next = rest;
        if (next != null) {
            rest = null;
            function = next;
            lane.putWord(0, restFirstArgument);
            call = lane.publishNext(workers, next);
            return false;
        }
        lane.tally().answered(function, lane.startNanos(), false);
        return true;
    }

    /** Whoever decided that the call is killed, at its deadline or before, the supervisor has a second to do it. */
    private void noticeKilling(int state) {
        if (!killingSeen && Race.isKilling(state)) {
            killingSeen = true;
            overdueNanos = Math.min(overdueNanos, System.nanoTime() + OVERDUE_NANOS);
        }
    }

    /** A supervisor that is stopped or stuck keeps no deadline: then the JVM does. */
    private void endWhatIsOverdue() {
        long now = System.nanoTime();
        if (!killingSeen && now - lateNanos > 0) {
            lane.decideLate(workers, call);
        }
        if (now - overdueNanos > 0) {
            boolean late = lane.win(call, Race.RUNNING, Race.KILLING);
            if (late || Race.isKilling(lane.state())) {
                lane.endOverdue(workers);
            }
            overdueNanos = System.nanoTime() + OVERDUE_NANOS;
        }
    }

    // ---- for a thread that makes the call

    /** Blocks until the call is over. An interrupt kills it; the interrupt status is kept. */
    long await() {
        try {
            return Thread.currentThread().isVirtual() ? awaitVirtually() : awaitOnWord();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long awaitOnWord() {
        while (true) {
            long seen = lane.answerSeen();
            if (look()) {
                return result();
            }
            noticeInterrupt();
            sleepOrSpin(seen);
        }
    }

    /**
     * From the deadline on the end is a matter of tenths of a millisecond, and waking up would be a good part of it: where
     * spinning pays, the thread wakes at the deadline by itself and spins. It makes no system calls meanwhile, which the
     * dying process on the other half of its core would have to pay for.
     */
    private void sleepOrSpin(long seen) {
        long left = lane.deadlineNanos() - System.nanoTime();
        if (workers.spinNanos() == 0 || left < -SPIN_AFTER_DEADLINE_NANOS) {
            lane.sleep(seen, Long.MAX_VALUE);
        } else if (left > 0) {
            lane.sleep(seen, left);
        } else {
            for (int i = 0; i < SPINS_PER_LOOK && lane.answerSeen() == seen; i++) {
                Thread.onSpinWait();
            }
        }
    }

    private long awaitVirtually() {
        Thread self = Thread.currentThread();
        lane.watch(workers, () -> {
            if (hasNews()) {
                LockSupport.unpark(self);
            }
        });
        try {
            while (!look()) {
                noticeInterrupt();
                LockSupport.parkNanos(this, VIRTUAL_SLICE_NANOS);
            }
            return result();
        } finally {
            lane.unwatch();
        }
    }

    /** An interrupted call is killed, and ends as cancelled once its process is dead. */
    private void noticeInterrupt() {
        if (Thread.interrupted()) {
            interrupted = true;
            boolean ignored = cancel();
        }
    }
}
