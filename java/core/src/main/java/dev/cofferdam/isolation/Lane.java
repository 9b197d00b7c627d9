package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.SlotLayout.INT;
import static dev.cofferdam.isolation.SlotLayout.LONG;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
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
    /** The end of a call that is being killed is looked for this often. */
    private static final long NAP_NANOS = 20_000;
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

    private final int index;
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

    private @Nullable QueueShare share;
    /** What the lane is used for, and by whom; read by anyone, for people. */
    private volatile @Nullable Supplier<UnfinishedCalls.Call> description;

    private volatile @Nullable IsolatedFunction current;
    private long sequence;
    private long startNanos;
    private long deadlineNanos;
    private final ArenaRange[] used = new ArenaRange[SlotLayout.MAX_ARGUMENTS];
    private int usedCount;
    /** Whose pointers into the worker's memory may be passed; null while nobody holds the lane for longer than a call. */
    private @Nullable WorkerPointers pointers;

    private int lastErrno;
    private long answerResult;
    private int answerStatus;
    private int answerGeneration;
    private String answerMessage = "";

    /** Who is to be told of the answer by the pool's waiter. Written by the thread that has the lane. */
    private volatile Waiter.@Nullable Watched watched;

    private final LaneTally tally = new LaneTally();

    /** The arena generation in the last answer. Read by anyone. */
    private volatile int workerGeneration;

    private final WorkerProcess process = new WorkerProcess();

    Lane(int index, PoolMemory.Slot memory, MemorySegment pool) {
        this.index = index;
        this.memory = memory;
        this.request = memory.request();
        this.response = memory.response();
        this.slot = memory.supervision();
        this.pool = pool;
        this.requestWord = request.asSlice(SlotLayout.REQUEST_SEQUENCE, Long.BYTES);
        this.responseWord = response.asSlice(SlotLayout.RESPONSE_SEQUENCE, Long.BYTES);
    }

    /** Its place in the pool, from 0. */
    int index() {
        return index;
    }

    PoolMemory.Slot memory() {
        return memory;
    }

    LaneTally tally() {
        return tally;
    }

    int workerGeneration() {
        return workerGeneration;
    }

    // ---- who has the lane

    /** @param by the share whose place is given back with the lane, or null */
    boolean tryTake(@Nullable QueueShare by) {
        if ((int) TAKEN.getOpaque(this) != 0 || !TAKEN.compareAndSet(this, 0, 1)) {
            return false;
        }
        share = by;
        return true;
    }

    boolean isTaken() {
        return (int) TAKEN.getVolatile(this) != 0;
    }

    /** Gives the lane and the arenas of its call back. Volatile: the releaser looks for waiters afterwards. */
    void release() {
        releaseArenas();
        if (description != null) {
            description = null;
        }
        QueueShare of = share;
        TAKEN.setVolatile(this, 0);
        if (of != null) {
            of.leave();
        }
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

    /** Whichever worker makes the next call stays for those after it. Until {@link #hold}, or {@link #letGoOfWorker}. */
    void holdWhoeverAnswers() {
        INT.set(request, SlotLayout.REQUEST_ONLY_WORKER, SlotLayout.WHOEVER_ANSWERS);
    }

    /** The end of what {@link #hold} began. */
    void letGoOfWorker() {
        pointers = null;
        INT.set(request, SlotLayout.REQUEST_ONLY_WORKER, 0);
    }

    /** Has the worker replaced, whose state is to be nobody's. Returns when it is dead, as after any call that is killed. */
    void retire(Workers workers, IsolatedFunction nothing) {
        begin(System.nanoTime(), Long.MAX_VALUE);
        long call = ++sequence;
        publish(workers, nothing, nothing.number(), call); // is cancelled, though it may be answered
        ensureEnded(workers, call);
    }

    // ---- the call

    /** The lane is taken; a call that was invoked at that time begins. */
    void begin(long invokedNanos, long deadline) {
        startNanos = invokedNanos;
        deadlineNanos = deadline;
    }

    /** When the call was invoked that has the lane. */
    long startNanos() {
        return startNanos;
    }

    long word(int position) {
        return (long) LONG.get(request, SlotLayout.REQUEST_ARGUMENTS + 8L * position);
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
            boolean known = pointer.isNative()
                    && (arenas.isFunction(pointer.address()) || (pointers != null && pointers.own(pointer)));
            if (!known) {
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
        if (pointer.isNative() && Window.instance().holdsFunction(pointer.address())) {
            return new IllegalArgumentException("argument " + position + ": the pointer at 0x"
                    + Long.toHexString(pointer.address())
                    + " is to a function of another pool; get it from a library of this one");
        }
        return new IllegalArgumentException("argument " + position + ": " + kind
                + ", which a worker cannot see; allocate it from a SharedArena, or let the function have it"
                + " copied by copyIn(" + position + "), copyOut or copyInOut;"
                + " a pointer to a function is had from IsolatedLibrary.symbol, and cannot be an upcall stub");
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
            publish(workers, function, function.number(), call);
            return spin(workers, function, call);
        } catch (RuntimeException | Error thrown) {
            ensureEnded(workers, call); // whatever it was: nobody gets the lane while its worker may still write
            throw thrown;
        }
    }

    /** The number of the last call, by the thread that has the lane. */
    long lastCall() {
        return sequence;
    }

    /**
     * Makes an idle worker let go of closed arenas. The lane is taken.
     *
     * @throws IsolationException if it does not, which costs it its life
     */
    void letGo(Workers workers, IsolatedFunction nothing) {
        begin(System.nanoTime(), nothing.ownDeadlineFrom(System.nanoTime()));
        long ignored = run(workers, nothing);
    }

    // ---- a ring of calls, by the thread that has the lane: see Pipeline

    /** Has the worker serve the ring, from the entry of that number on. Returns the number of the call that does so. */
    long openRing(Workers workers, IsolatedFunction function, long first) {
        begin(System.nanoTime(), RingLayout.BY_ENTRY);
        putWord(0, first);
        long call = ++sequence;
        publish(workers, function, RingLayout.RING, call);
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

    /** It is past the deadline and there is no answer: whatever the supervisor believes, the call is killed. */
    void decideLate(Workers workers, long call) {
        if (win(call, Race.RUNNING, Race.KILLING)) {
            workers.poke();
        }
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

    /** Says what the call under way is, until the lane is released. */
    void describe(Supplier<UnfinishedCalls.Call> call) {
        description = call;
    }

    /** The call under way, as far as that can be said; null if there is none. */
    UnfinishedCalls.@Nullable Call running() {
        IsolatedFunction function = current;
        Supplier<UnfinishedCalls.Call> said = description;
        if (!isTaken() || function == null || !isUnderWay()) {
            return null;
        }
        return said != null ? said.get() : new UnfinishedCalls.Call(function.toString(), List.of());
    }

    private boolean isUnderWay() {
        int state = state();
        return state == Race.RUNNING || Race.isKilling(state);
    }

    @SuppressWarnings("ThreadPriorityCheck") // what is yielded to is a process that this thread waits for
    private long spin(Workers workers, IsolatedFunction function, long call) {
        long spinUntil = 0;
        while (true) {
            for (int i = 0; i < SPINS_PER_LOOK; i++) {
                if ((long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE) == call) {
                    return accept(workers, function, call, spinUntil == 0);
                }
                Thread.onSpinWait();
            }
            long now = System.nanoTime();
            if (spinUntil == 0) {
                spinUntil = now + workers.spinNanos();
            } else {
                Thread.yield(); // to a worker that is being made, for instance, where there is no other CPU for it
            }
            // However long it may spin: a death, a deadline and an interrupt are seen at once.
            if (now - spinUntil >= 0
                    || now >= deadlineNanos
                    || state() != Race.RUNNING
                    || Thread.currentThread().isInterrupted()) {
                return new InFlight(this, workers, function, call).await();
            }
        }
    }

    /**
     * Makes the call whose arguments are in place, and does not wait for its end.
     *
     * @throws RuntimeException if it could not be made; then nothing of it runs
     */
    InFlight start(Workers workers, IsolatedFunction function) {
        return new InFlight(this, workers, function, publishNext(workers, function));
    }

    /** As {@link #start}. Returns the number of the call. */
    long publishNext(Workers workers, IsolatedFunction function) {
        long call = ++sequence;
        try {
            publish(workers, function, function.number(), call);
            return call;
        } catch (RuntimeException | Error thrown) {
            ensureEnded(workers, call);
            throw thrown;
        }
    }

    /** Returns when the call is over, killing its worker if it is not. Takes no notice of interrupts. */
    private void ensureEnded(Workers workers, long call) {
        boolean interrupted = false;
        long since = System.nanoTime();
        long poked = since - SLICE_NANOS;
        while (win(call, Race.RUNNING, Race.CANCELLING) || Race.isKilling(state())) {
            // Now and then: what is dying needs the CPUs that a supervisor, with its priority, would be kept awake on.
            if (System.nanoTime() - poked >= SLICE_NANOS) {
                workers.poke();
                poked = System.nanoTime();
            }
            if (workers.isBroken()) {
                endAsLost(); // the last supervisor is dead, and its workers: nobody else ends the call
            } else if (System.nanoTime() - since > OVERDUE_NANOS) {
                endOverdue(workers);
                since = System.nanoTime();
            }
            interrupted |= Thread.interrupted(); // or the nap would be none
            LockSupport.parkNanos(this, NAP_NANOS);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The supervisor has not done its work: the JVM kills the worker, and then the supervisor that does not notice. */
    void endOverdue(Workers workers) {
        if (!process.hasEnded()) {
            process.killWhile(this::isBeingKilled);
        } else if (isBeingKilled()) {
            workers.replaceSupervisor();
        }
    }

    /** A supervisor that comes to it after all ends the call, and only then tells of the next worker. */
    private boolean isBeingKilled() {
        return Race.isKilling(state());
    }

    private void publish(Workers workers, IsolatedFunction function, int number, long call) {
        if (current != function) {
            current = function;
        }
        LONG.set(request, SlotLayout.REQUEST_DEADLINE, deadlineNanos);
        // Release: whoever sees RUNNING sees the deadline.
        LONG.setRelease(slot, SlotLayout.SLOT_RACE, Race.word(call, Race.RUNNING));
        INT.set(request, SlotLayout.REQUEST_FUNCTION, number);
        INT.set(request, SlotLayout.REQUEST_GENERATION, workers.arenas().generation());
        LONG.setRelease(request, SlotLayout.REQUEST_SEQUENCE, call);
        // Pairs with the worker's fence before it sleeps and with the supervisor's after it has armed its timer.
        VarHandle.fullFence();
        pokeIfDueEarlier(workers, deadlineNanos); // first: a worker that is woken may get this thread's CPU
        if ((int) INT.getOpaque(response, SlotLayout.RESPONSE_WORKER_PARKED) != 0) {
            Host.futexWake(requestWord);
        }
        if (workers.isBroken()) {
            endAsLost(); // whoever broke the pool down may have looked at this lane before the call was there
        }
    }

    /**
     * The answer is there: it counts if the call has not been decided otherwise.
     *
     * @param fast nobody has looked at the clock since the call was published
     */
    private long accept(Workers workers, IsolatedFunction function, long call, boolean fast) {
        readAnswer();
        if (answerStatus != 0) {
            // Something may have been left running, by a library's constructor for instance: the worker goes.
            ensureEnded(workers, call);
            throw Obituary.publish(workers, function, this, Outcomes.notCalled(function, answerStatus, answerMessage));
        }
        if (!win(call, Race.RUNNING, Race.DONE)) {
            return new InFlight(this, workers, function, call).await();
        }
        tally.answered(function, startNanos, fast);
        return accepted(function);
    }

    // ---- for the call in flight

    /** Reads the answer, each field once. */
    void readAnswer() {
        answerResult = (long) LONG.get(response, SlotLayout.RESPONSE_RESULT);
        answerStatus = (int) INT.get(response, SlotLayout.RESPONSE_STATUS);
        lastErrno = (int) INT.get(response, SlotLayout.RESPONSE_ERRNO);
        answerGeneration = (int) INT.get(response, SlotLayout.RESPONSE_GENERATION);
        answerMessage =
                answerStatus == 0 ? "" : Text.read(response, SlotLayout.RESPONSE_MESSAGE, SlotLayout.MESSAGE_BYTES);
    }

    /** The status in the answer that was read. */
    int status() {
        return answerStatus;
    }

    /** The message in the answer that was read, empty with status 0. */
    String message() {
        return answerMessage;
    }

    /** The answer that was read counts: its result, as a word. */
    long accepted(IsolatedFunction function) {
        function.library().loadFailures().loaded();
        if (answerGeneration != workerGeneration) {
            workerGeneration = answerGeneration;
        }
        return answerResult;
    }

    /** The number of the call that was answered last, or {@link Race#deathOf} one. Acquires. */
    long answerSeen() {
        return (long) LONG.getAcquire(response, SlotLayout.RESPONSE_SEQUENCE);
    }

    /** Where the half of {@link #answerSeen} lies that changes with every answer. */
    long answerWordAddress() {
        return responseWord.address();
    }

    boolean win(long call, int from, int to) {
        return LONG.compareAndSet(slot, SlotLayout.SLOT_RACE, Race.word(call, from), Race.word(call, to));
    }

    int state() {
        return Race.state((long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE));
    }

    long deadlineNanos() {
        return deadlineNanos;
    }

    /** What a call that ended as DEAD or LOST is reported as. */
    RuntimeException outcome(Workers workers, IsolatedFunction function, int state) {
        return state == Race.LOST
                ? Outcomes.supervisorLost(function, workers.whyLost(), workers.whyBroken())
                : Outcomes.ofDeath(function, slot, startNanos, deadlineNanos);
    }

    /** Sleeps for at most that long, and a slice of time, while the answer seen is the last one. */
    void sleep(long seen, long nanos) {
        wantWakeUp(true);
        if (answerSeen() == seen) {
            Host.futexWait(responseWord, (int) seen, Math.min(nanos, SLICE_NANOS));
        }
        wantWakeUp(false);
    }

    /** Whether the worker has to wake those who sleep on its answer. Look for the answer once more afterwards. */
    void wantWakeUp(boolean wanted) {
        INT.setOpaque(request, SlotLayout.REQUEST_CALLER_PARKED, wanted ? 1 : 0);
        if (wanted) {
            VarHandle.fullFence(); // pairs with the fence between the worker's answer and its look at this flag
        }
    }

    /** Lets the pool's waiter look after the call. Look for the answer once more afterwards. */
    void watch(Workers workers, Waiter.Watched by) {
        watched = by;
        wantWakeUp(true);
        workers.waiterOf(this).attend();
    }

    void unwatch() {
        watched = null;
        wantWakeUp(false);
    }

    Waiter.@Nullable Watched watched() {
        return watched;
    }

    // ---- the worker process, as far as the JVM has to do with it

    WorkerProcess process() {
        return process;
    }

    /**
     * The supervisor is gone and so is the worker: the call in flight, if there is one, ends. As lost, unless it had been
     * decided that it is killed: then it ends as if the supervisor had done so.
     */
    void endAsLost() {
        while (true) {
            long word = (long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE);
            boolean unfinished = isUnfinished(word);
            if (unfinished && !endAsLost(word)) {
                continue; // it has been cancelled meanwhile, for instance
            }
            // The dead may have ended the call, or answered it, and not have come to say so.
            if (unfinished || Race.state(word) == Race.DEAD) {
                LONG.setRelease(response, SlotLayout.RESPONSE_SEQUENCE, Race.deathOf(Race.sequence(word)));
                VarHandle.fullFence();
            }
            Host.futexWake(responseWord);
            return;
        }
    }

    private boolean isUnfinished(long word) {
        int state = Race.state(word);
        return state == Race.RUNNING ? answerSeen() != Race.sequence(word) : Race.isKilling(state);
    }

    private boolean endAsLost(long word) {
        int state = Race.state(word);
        INT.set(slot, SlotLayout.DEATH_STATE, state);
        return win(Race.sequence(word), state, Race.isKilling(state) ? Race.DEAD : Race.LOST);
    }

    /** Cancels the call in flight, from outside: the thread that waits for it sees its death. For shutdown. */
    void cancel() {
        long word = (long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE);
        if (Race.state(word) == Race.RUNNING) {
            boolean ignored = win(Race.sequence(word), Race.RUNNING, Race.CANCELLING);
        }
    }

    /** The process that died of the last call of this lane, by the thread that has it; 0 if none did, or nobody knows. */
    int deadWorkerPid() {
        boolean isOfThisCall = (long) LONG.get(slot, SlotLayout.DEATH_SEQUENCE) == sequence;
        return isOfThisCall ? (int) INT.get(slot, SlotLayout.DEATH_PID) : 0;
    }

    /** The process that serves the lane now, or 0. */
    int workerPid() {
        return (int) INT.getAcquire(slot, SlotLayout.SLOT_PID);
    }
}
