package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One worker, held for a sequence of calls: hands its lane out to one call at a time, in the order in which they come,
 * for as long as it is the same process. It goes back to the pool when the holder is done with it, when the worker has
 * ended, or when the pool is closed, whichever is first.
 */
final class HeldWorker implements LaneSource, WorkerHolder {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Workers workers;
    private final Lane lane;
    private final IsolatedFunction nothing;
    private final String name;
    private final WorkerPointers pointers;

    /** Held through a call. Fair: calls are made in the order in which they were invoked. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /** The pool wants it back after the call that is being made. */
    private volatile boolean poolCloses;

    /** The rest is guarded by turn. */
    private boolean given;

    private int workerPid;
    /** Of the sandbox's policy that the worker has at least been confined under. */
    private int revision;
    /** The number of the last call that cannot have left a state. */
    private long lastWithoutState;

    private @Nullable RuntimeException whyLost;

    private HeldWorker(Workers workers, Lane lane, int workerPid, IsolatedFunction nothing, String name) {
        this.workers = workers;
        this.lane = lane;
        this.workerPid = workerPid;
        this.nothing = nothing;
        this.name = name;
        this.pointers = new WorkerPointers(name);
    }

    /**
     * Makes sure that the lane has a worker, and holds that.
     *
     * @param lane taken; given back if this throws
     * @param nothing its deadline has begun
     */
    static HeldWorker begin(Workers workers, Lane lane, IsolatedFunction nothing, String purpose) {
        try {
            int revision = workers.sandboxRevision();
            int pid = meet(workers, lane, revision);
            HeldWorker held = new HeldWorker(workers, lane, pid, nothing, purpose + " " + NUMBERS.incrementAndGet());
            held.revision = revision;
            held.lastWithoutState = lane.lastCall();
            lane.hold(pid, held.pointers);
            return held;
        } catch (RuntimeException | Error failed) {
            lane.letGoOfWorker();
            nothing.source().release(lane);
            throw failed;
        }
    }

    /** Makes a call of nothing, which only a worker answers that has this revision of the sandbox. Returns its pid. */
    private static int meet(Workers workers, Lane lane, int revision) {
        IsolatedFunction empty = workers.emptyAt(revision);
        lane.holdWhoeverAnswers(); // it may be about to retire
        while (true) { // the supervisor may not have said yet whom it has started
            long ignored = lane.run(workers, empty);
            int pid = lane.workerPid();
            if (pid != 0) {
                return pid;
            }
        }
    }

    // ---- for calls

    /**
     * The lane, once it is this call's turn.
     *
     * @throws SessionLostException if the worker has ended
     * @throws IllegalStateException if it has been given back, this thread has the lane already, or the function's library
     *     is one that the worker cannot read
     * @throws DeadlineExceededException if other calls of the session take too long
     * @throws CancellationException if the thread is interrupted while it waits
     */
    @Override
    public Lane take(IsolatedFunction function) {
        long now = System.nanoTime();
        long deadline = function.deadlineFrom(now);
        awaitTurn(function, now, deadline);
        try {
            requireSameWorker();
            lane.begin(now, deadline);
            admit(function);
        } catch (RuntimeException refused) {
            endTurn();
            throw refused;
        }
        return lane;
    }

    private void awaitTurn(IsolatedFunction function, long startNanos, long deadlineNanos) {
        requireNotInACall(function.toString());
        try {
            if (!turn.tryLock(deadlineNanos - startNanos, TimeUnit.NANOSECONDS)) {
                throw Outcomes.deadlineInSession(function, name, startNanos, deadlineNanos);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException(function + " was cancelled while it waited for other calls of " + name);
        }
    }

    /** A call may run code of its caller, such as an allocator, which has the turn. */
    private void requireNotInACall(String what) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException(what + ": this thread is about to make a call of " + name
                    + ", of which this is a part; have it done before or after");
        }
    }

    /** A worker can read what the sandbox allowed when it began: for a library of later on it would be replaced. */
    private void admit(IsolatedFunction function) {
        int wanted = function.library().origin().revision();
        if (wanted - revision <= 0) {
            return;
        }
        if (lane.lastCall() != lastWithoutState) {
            throw new IllegalStateException(function + ": its directory was not among those that the sandbox lets "
                    + name + " read; name the library (Workers.library) before the session's first call, or allow the"
                    + " directory by Sandbox.allowRead");
        }
        int current = workers.sandboxRevision();
        try {
            workerPid = meet(workers, lane, current);
        } catch (RuntimeException failed) {
            lose(failed);
            throw new SessionLostException(name, failed);
        }
        revision = current;
        lastWithoutState = lane.lastCall();
        lane.hold(workerPid, pointers);
        lane.begin(System.nanoTime(), lane.deadlineNanos());
    }

    private void requireSameWorker() {
        if (!given && !poolCloses) {
            int pid = lane.workerPid();
            if (pid == workerPid || pid == 0) { // with 0, it may have ended: then the call finds that out
                return;
            }
            lose(new IllegalStateException("process " + workerPid + " ended between two calls"));
        }
        if (whyLost != null) {
            throw new SessionLostException(name, whyLost);
        }
        throw new IllegalStateException(
                poolCloses ? "The pool of workers is closed, and with it " + name : name + " is closed");
    }

    @Override
    public RuntimeException outcome(IsolatedFunction function, RuntimeException ended) {
        if (ended instanceof RejectedExecutionException) {
            return ended; // by Faults, before anything was sent: the worker has its state
        }
        lose(ended);
        return new SessionLostException(name, ended);
    }

    @Override
    public void release(Lane ignored) {
        if (!given) {
            lane.releaseArenas();
        }
        endTurn();
    }

    @Override
    public MemorySegment pointer(long address) {
        return pointers.of(address);
    }

    private void lose(RuntimeException cause) {
        whyLost = cause;
        giveBack();
    }

    // ---- for the holder and the pool

    String name() {
        return name;
    }

    /** Gives the worker back, replaced unless it is kept. Blocks until a call that is being made has ended. */
    void close(boolean keepWorker) {
        requireNotInACall("closing " + name);
        turn.lock();
        try {
            if (!given) {
                if (!keepWorker && !poolCloses) {
                    lane.retire(workers, nothing);
                }
                giveBack();
            }
        } finally {
            endTurn();
        }
    }

    @Override
    public void poolCloses() {
        poolCloses = true;
        giveBackIfPoolCloses();
    }

    private void endTurn() {
        turn.unlock();
        // After the unlock: whoever sets the flag and finds the turn taken leaves the rest to the one who has it.
        giveBackIfPoolCloses();
    }

    private void giveBackIfPoolCloses() {
        // A thread that has the turn is in the midst of a call, which ends first.
        if (poolCloses && !turn.isHeldByCurrentThread() && turn.tryLock()) {
            try {
                if (!given) {
                    giveBack();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void giveBack() {
        given = true;
        lane.letGoOfWorker();
        workers.poke(); // the supervisor may have a worker to replace that had to stay
        workers.takeBack(this, lane);
        pointers.close();
    }
}
