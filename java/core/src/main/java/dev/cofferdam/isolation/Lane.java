package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.SlotLayout.INT;
import static dev.cofferdam.isolation.SlotLayout.LONG;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's end of one worker: makes one call at a time. A thread takes the lane, puts the arguments into the request
 * page, publishes, waits for the answer or the death, and releases the lane; store for store what
 * {@code native/protocol/handoff.c} does.
 */
final class Lane {
    /** A waiting platform thread looks for an interrupt, and for a lost wake-up, this often. */
    private static final long SLICE_NANOS = 10_000_000;
    /** A waiting virtual thread looks at the response this often, the first time and at most. */
    private static final long FIRST_NAP_NANOS = 20_000;

    private static final long LONGEST_NAP_NANOS = 1_000_000;
    /** The supervisor is this late before the JVM kills the worker itself, and this late again before it is replaced. */
    private static final long OVERDUE_NANOS = 1_000_000_000;

    private static final int SPINS_PER_LOOK = 64;

    private static final VarHandle TAKEN;

    static {
        try {
            TAKEN = MethodHandles.lookup().findVarHandle(Lane.class, "taken", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final PoolMemory.Slot memory;
    private final MemorySegment request;
    private final MemorySegment response;
    private final MemorySegment slot;
    private final MemorySegment pool;
    /** The words to sleep on. */
    private final MemorySegment requestWord;

    private final MemorySegment responseWord;

    /** 1 while a thread has the lane. Everything below belongs to that thread. */
    @SuppressWarnings("unused") // through TAKEN
    private int taken;

    private long sequence;
    private long startNanos;
    private long deadlineNanos;
    private final ArenaRange[] used = new ArenaRange[SlotLayout.MAX_ARGUMENTS];
    private int usedCount;
    /** Whose pointers into the worker's memory may be passed; null while nobody holds the lane for longer than a call. */
    private @Nullable WorkerPointers pointers;

    private int lastErrno;

    /** The arena generation in the last answer. Read by anyone. */
    private volatile int workerGeneration;

    /** The worker's pidfd, or -1. Guarded by this. */
    private int workerPidFd = -1;

    Lane(PoolMemory.Slot memory, MemorySegment pool) {
        this.memory = memory;
        this.request = memory.request();
        this.response = memory.response();
        this.slot = memory.supervision();
        this.pool = pool;
        this.requestWord = request.asSlice(SlotLayout.REQUEST_SEQUENCE, Long.BYTES);
        this.responseWord = response.asSlice(SlotLayout.RESPONSE_SEQUENCE, Long.BYTES);
    }

    PoolMemory.Slot memory() {
        return memory;
    }

    int workerGeneration() {
        return workerGeneration;
    }

    // ---- who has the lane

    boolean tryTake() {
        return (int) TAKEN.getOpaque(this) == 0 && TAKEN.compareAndSet(this, 0, 1);
    }

    boolean isTaken() {
        return (int) TAKEN.getVolatile(this) != 0;
    }

    /** Gives the lane and the arenas of its call back. Volatile: the releaser looks for waiters afterwards. */
    void release() {
        releaseArenas();
        TAKEN.setVolatile(this, 0);
    }

    /** Gives back the arenas of a call, at its end. */
    void releaseArenas() {
        for (int i = 0; i < usedCount; i++) {
            used[i].release();
        }
        usedCount = 0;
    }

    // ---- holding the worker for more than a call, by the thread that has the lane

    /** From now on, calls are for the worker of the moment only, and pointers into its memory may be passed. */
    void hold(int workerPid, WorkerPointers pointers) {
        this.pointers = pointers;
        INT.set(request, SlotLayout.REQUEST_ONLY_WORKER, workerPid);
    }

    /** The end of what {@link #hold} began. */
    void letGoOfWorker() {
        pointers = null;
        INT.set(request, SlotLayout.REQUEST_ONLY_WORKER, 0);
    }

    /** Has the worker replaced, whose state is to be nobody's. Returns when it is dead, as after any call that is killed. */
    void retire(Workers workers) {
        begin(System.nanoTime(), Long.MAX_VALUE);
        long call = ++sequence;
        publish(
                workers,
                SlotLayout.NO_FUNCTION,
                call); // a call of nothing, which is cancelled though it may be answered
        ensureEnded(workers, call);
    }

    // ---- the call

    /** The lane is taken; a call that was invoked at that time begins. */
    void begin(long invokedNanos, long deadline) {
        startNanos = invokedNanos;
        deadlineNanos = deadline;
    }

    void putWord(int position, long word) {
        LONG.set(request, SlotLayout.REQUEST_ARGUMENTS + 8L * position, word);
    }

    /**
     * Puts a pointer, and holds its arena open until the call's end.
     *
     * @throws IllegalArgumentException if it points to where the worker cannot see
     * @throws IllegalStateException if its arena is closed
     */
    void putPointer(ArenaTable arenas, int position, MemorySegment pointer) {
        Objects.requireNonNull(
                pointer, () -> "argument " + position + " is null; the C null pointer is MemorySegment.NULL");
        if (pointer.address() == 0 && pointer.isNative()) {
            putWord(position, 0);
            return;
        }
        ArenaRange range = pointer.isNative() ? Window.instance().find(pointer) : null;
        if (range == null) {
            if (pointers == null || !pointers.own(pointer)) {
                throw notShared(position, pointer);
            }
            putWord(position, pointer.address());
            return;
        }
        range.acquire();
        used[usedCount++] = range;
        if (!pointer.scope().isAlive()) {
            throw new IllegalStateException("argument " + position + ": the segment's arena is closed");
        }
        arenas.attach(range);
        putWord(position, pointer.address());
    }

    static RuntimeException notShared(int position, MemorySegment pointer) {
        String owner = WorkerPointers.ownerOf(pointer);
        if (owner != null) {
            return new IllegalArgumentException("argument " + position + ": the pointer 0x"
                    + Long.toHexString(pointer.address()) + " is into the memory of the worker of " + owner
                    + (pointer.scope().isAlive() ? "" : ", which is over")
                    + "; it can be passed to functions of that session only, while that lasts");
        }
        if (!pointer.scope().isAlive()) {
            return new IllegalStateException("argument " + position + ": the segment's arena is closed");
        }
        String kind = pointer.isNative()
                ? "the segment at 0x" + Long.toHexString(pointer.address()) + " is in this JVM's own memory"
                : "the segment is on the heap";
        return new IllegalArgumentException("argument " + position + ": " + kind
                + ", which a worker cannot see; allocate it from a SharedArena, or copy it into one");
    }

    /** errno after the last call of this lane, by the thread that has it. */
    int lastErrno() {
        return lastErrno;
    }

    /**
     * Makes the call whose arguments are in place, and waits for its end.
     *
     * @return the result as a word
     * @throws IsolationException as the call ended
     */
    long run(Workers workers, IsolatedFunction function) {
        long call = ++sequence;
        try {
            publish(workers, function.number(), call);
            return spin(workers, function, call);
        } catch (RuntimeException | Error thrown) {
            ensureEnded(workers, call); // whatever it was: nobody gets the lane while its worker may still write
            throw thrown;
        }
    }

    /**
     * Makes an idle worker let go of closed arenas. The lane is taken.
     *
     * @throws IsolationException if it does not, which costs it its life
     */
    void letGo(Workers workers, IsolatedFunction nothing) {
        begin(System.nanoTime(), nothing.deadlineFrom(System.nanoTime()));
        long ignored = run(workers, nothing);
    }

    // ---- a ring of calls, by the thread that has the lane: see Pipeline

    /** Has the worker serve the ring, from the entry of that number on. Returns the number of the call that does so. */
    long openRing(Workers workers, long first) {
        begin(System.nanoTime(), RingLayout.BY_ENTRY);
        putWord(0, first);
        long call = ++sequence;
        publish(workers, RingLayout.RING, call);
        return call;
    }

    /** After an entry with that deadline is published, and a full fence. */
    void pokeIfDueEarlier(Workers workers, long deadline) {
        if (deadline < (long) LONG.getOpaque(pool, SlotLayout.POOL_ARMED)) {
            workers.poke();
        }
    }

    boolean isAnswered(long call) {
        return (long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE) == call;
    }

    /** The worker has answered the call that serves the ring, and not because it was asked to: says why, and is ended. */
    Supplier<RuntimeException> whyRingEnded(Workers workers, IsolatedFunction function, long call) {
        int status = (int) INT.get(response, SlotLayout.RESPONSE_STATUS);
        String message = Text.read(response, SlotLayout.RESPONSE_MESSAGE, SlotLayout.MESSAGE_BYTES);
        ensureEnded(workers, call);
        return () -> Outcomes.notCalled(function, status, message);
    }

    /** What the oldest entry without an answer ended of, with its deadline. The state is that of the call: it is over. */
    RuntimeException outcomeOfRing(Workers workers, IsolatedFunction function, int state, long deadline) {
        if (state == Race.LOST) {
            return Outcomes.supervisorLost(function, workers.whyLost(), workers.whyBroken());
        }
        return Outcomes.ofDeath(function, slot, function.startOf(deadline), deadline);
    }

    /** The supervisor has not killed the worker though it is time. */
    void killOverdue(Workers workers, long call) {
        if (win(call, Race.RUNNING, Race.KILLING) || Race.isKilling(state())) {
            endOverdue(workers);
        }
    }

    /** The entry that ends the ring is published: waits until the worker has left it, and kills the one that does not. */
    void closeRing(Workers workers, IsolatedFunction function, long call, long deadline) {
        deadlineNanos = deadline;
        try {
            long ignored = spin(workers, function, call);
        } catch (RuntimeException _) {
            ensureEnded(workers, call); // the ring was empty: nobody's call has ended by this
        }
    }

    /** Kills the call in flight, if there is one, from any thread; returns when it is over. */
    void endCall(Workers workers) {
        ensureEnded(workers, Race.sequence((long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE)));
    }

    private long spin(Workers workers, IsolatedFunction function, long call) {
        long spinUntil = 0;
        while (true) {
            for (int i = 0; i < SPINS_PER_LOOK; i++) {
                if ((long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE) == call) {
                    return accept(workers, function, call);
                }
                Thread.onSpinWait();
            }
            long now = System.nanoTime();
            if (spinUntil == 0) {
                spinUntil = now + workers.spinNanos();
            }
            // However long it may spin: a death, a deadline and an interrupt are seen at once.
            if (now - spinUntil >= 0
                    || now >= deadlineNanos
                    || state() != Race.RUNNING
                    || Thread.currentThread().isInterrupted()) {
                return new Wait(workers, function, call).await();
            }
        }
    }

    /** Returns when the call is over, killing its worker if it is not. Takes no notice of interrupts. */
    private void ensureEnded(Workers workers, long call) {
        boolean interrupted = false;
        long since = System.nanoTime();
        while (win(call, Race.RUNNING, Race.CANCELLING) || Race.isKilling(state())) {
            workers.poke();
            if (workers.isBroken()) {
                endAsLost(); // the last supervisor is dead, and its workers: nobody else ends the call
            } else if (System.nanoTime() - since > OVERDUE_NANOS) {
                endOverdue(workers);
                since = System.nanoTime();
            }
            interrupted |= Thread.interrupted(); // or the nap would be none
            LockSupport.parkNanos(this, FIRST_NAP_NANOS);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The supervisor has not done its work: the JVM kills the worker, and then the supervisor that does not notice. */
    private void endOverdue(Workers workers) {
        if (workerHasEnded()) {
            workers.replaceSupervisor();
        } else {
            killWorker();
        }
    }

    private void publish(Workers workers, int function, long call) {
        LONG.set(request, SlotLayout.REQUEST_DEADLINE, deadlineNanos);
        // Release: whoever sees RUNNING sees the deadline.
        LONG.setRelease(slot, SlotLayout.SLOT_RACE, Race.word(call, Race.RUNNING));
        INT.set(request, SlotLayout.REQUEST_FUNCTION, function);
        INT.set(request, SlotLayout.REQUEST_GENERATION, workers.arenas().generation());
        LONG.setRelease(request, SlotLayout.REQUEST_SEQUENCE, call);
        // Pairs with the worker's fence before it sleeps and with the supervisor's after it has armed its timer.
        VarHandle.fullFence();
        if ((int) INT.getOpaque(response, SlotLayout.RESPONSE_WORKER_PARKED) != 0) {
            Host.futexWake(requestWord);
        }
        if (deadlineNanos < (long) LONG.getOpaque(pool, SlotLayout.POOL_ARMED)) {
            workers.poke();
        }
        if (workers.isBroken()) {
            endAsLost(); // whoever broke the pool down may have looked at this lane before the call was there
        }
    }

    /** The answer is there: each field is read once, and counts if the call has not been decided otherwise. */
    private long accept(Workers workers, IsolatedFunction function, long call) {
        long result = (long) LONG.get(response, SlotLayout.RESPONSE_RESULT);
        int status = (int) INT.get(response, SlotLayout.RESPONSE_STATUS);
        int errno = (int) INT.get(response, SlotLayout.RESPONSE_ERRNO);
        int generation = (int) INT.get(response, SlotLayout.RESPONSE_GENERATION);
        String message = status == 0 ? "" : Text.read(response, SlotLayout.RESPONSE_MESSAGE, SlotLayout.MESSAGE_BYTES);
        if (status != 0) {
            // Something may have been left running, by a library's constructor for instance: the worker goes.
            ensureEnded(workers, call);
            throw Outcomes.notCalled(function, status, message);
        }
        if (!win(call, Race.RUNNING, Race.DONE)) {
            return new Wait(workers, function, call).await();
        }
        if (generation != workerGeneration) {
            workerGeneration = generation;
        }
        lastErrno = errno;
        return result;
    }

    private boolean win(long call, int from, int to) {
        return LONG.compareAndSet(slot, SlotLayout.SLOT_RACE, Race.word(call, from), Race.word(call, to));
    }

    int state() {
        return Race.state((long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE));
    }

    /** The part of a call that comes after spinning: sleeping, noticing interrupts, and making sure that it ends. */
    private final class Wait {
        private final Workers workers;
        private final IsolatedFunction function;
        private final long call;
        private final boolean virtual = Thread.currentThread().isVirtual();
        private long nap = FIRST_NAP_NANOS;
        private boolean interrupted;
        /** From when on the supervisor has had its time: the deadline or the cancellation, a second later. */
        private long overdueNanos;

        private boolean killingSeen;

        Wait(Workers workers, IsolatedFunction function, long call) {
            this.workers = workers;
            this.function = function;
            this.call = call;
            this.overdueNanos =
                    deadlineNanos + OVERDUE_NANOS < deadlineNanos ? Long.MAX_VALUE : deadlineNanos + OVERDUE_NANOS;
        }

        long await() {
            try {
                while (true) {
                    long seen = (long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE);
                    int state = state();
                    if (state == Race.RUNNING && seen == call) {
                        return accept(workers, function, call);
                    }
                    if (state == Race.DEAD || state == Race.LOST) {
                        throw outcome(state);
                    }
                    noticeInterrupt();
                    noticeKilling(state);
                    endWhatIsOverdue();
                    if (workers.isBroken()) {
                        endAsLost(); // the last supervisor is dead, and its workers: nobody else ends the call
                    }
                    sleep(seen);
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private RuntimeException outcome(int state) {
            return state == Race.LOST
                    ? Outcomes.supervisorLost(function, workers.whyLost(), workers.whyBroken())
                    : Outcomes.ofDeath(function, slot, startNanos, deadlineNanos);
        }

        /** An interrupted call is killed, and ends as cancelled once its process is dead. */
        private void noticeInterrupt() {
            if (Thread.interrupted()) {
                interrupted = true;
                if (win(call, Race.RUNNING, Race.CANCELLING)) {
                    workers.poke();
                }
            }
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
            if (System.nanoTime() - overdueNanos > 0) {
                boolean late = win(call, Race.RUNNING, Race.KILLING);
                if (late || Race.isKilling(state())) {
                    endOverdue(workers);
                }
                overdueNanos = System.nanoTime() + OVERDUE_NANOS;
            }
        }

        private void sleep(long seen) {
            if (virtual) {
                LockSupport.parkNanos(this, nap);
                nap = Math.min(2 * nap, LONGEST_NAP_NANOS);
                return;
            }
            INT.setOpaque(request, SlotLayout.REQUEST_CALLER_PARKED, 1);
            VarHandle.fullFence(); // pairs with the fence between the worker's answer and its look at this flag
            if ((long) LONG.getOpaque(response, SlotLayout.RESPONSE_SEQUENCE) == seen) {
                Host.futexWait(responseWord, (int) seen, SLICE_NANOS);
            }
            INT.setOpaque(request, SlotLayout.REQUEST_CALLER_PARKED, 0);
        }
    }

    // ---- the worker process, as far as the JVM has to do with it

    /** Takes over the pidfd of a new worker. */
    synchronized void workerStarted(int pidFd) {
        closeWorkerPidFd();
        workerPidFd = pidFd;
    }

    synchronized void killWorker() {
        if (workerPidFd >= 0) {
            Host.kill(workerPidFd);
        }
    }

    /** True also when no worker is known. */
    synchronized boolean workerHasEnded() {
        return workerPidFd < 0 || Host.hasEnded(workerPidFd, 0);
    }

    /** Kills the worker and waits until it is dead. Blocks for as long as the process sleeps uninterruptibly. */
    synchronized void ensureWorkerIsDead() {
        if (workerPidFd >= 0) {
            Host.kill(workerPidFd);
            while (!Host.hasEnded(workerPidFd, 1000)) {
                Thread.onSpinWait();
            }
            closeWorkerPidFd();
        }
    }

    synchronized void closeWorkerPidFd() {
        if (workerPidFd >= 0) {
            Posix.close(workerPidFd);
            workerPidFd = -1;
        }
    }

    /**
     * The supervisor is gone and so is the worker: the call in flight, if there is one, ends. As lost, unless it had been
     * decided that it is killed: then it ends as if the supervisor had done so.
     */
    void endAsLost() {
        while (true) {
            long word = (long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE);
            int state = Race.state(word);
            long call = Race.sequence(word);
            boolean answered = (long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE) == call;
            if (state == Race.RUNNING ? answered : !Race.isKilling(state)) {
                return;
            }
            INT.set(slot, SlotLayout.DEATH_STATE, state);
            if (win(call, state, Race.isKilling(state) ? Race.DEAD : Race.LOST)) {
                LONG.setRelease(response, SlotLayout.RESPONSE_SEQUENCE, SlotLayout.SEQUENCE_DEAD);
                VarHandle.fullFence();
                Host.futexWake(responseWord);
                return;
            }
        }
    }

    /** Cancels the call in flight, from outside: the thread that waits for it sees its death. For shutdown. */
    void cancel() {
        long word = (long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE);
        if (Race.state(word) == Race.RUNNING) {
            boolean ignored = win(Race.sequence(word), Race.RUNNING, Race.CANCELLING);
        }
    }

    /** The process that serves the lane now, or 0. */
    int workerPid() {
        return (int) INT.getAcquire(slot, SlotLayout.SLOT_PID);
    }
}
