package dev.cofferdam.isolation;

import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many small calls of one function in flight on one worker: what is sent runs in order, and is received in order. While a
 * call alone costs a round trip between two cores, calls in a pipeline cost what the slower side needs for each.
 *
 * {@snippet :
 * try (Pipeline pipeline = workers.pipeline(gamma, 64)) {
 *     MethodHandle send = pipeline.send();
 *     for (int i = 0; i < n; i++) {
 *         if (pipeline.inFlight() == pipeline.depth()) {
 *             total += pipeline.receiveDouble();
 *         }
 *         long number = (long) send.invokeExact(x[i]);
 *     }
 *     while (pipeline.inFlight() > 0) {
 *         total += pipeline.receiveDouble();
 *     }
 * }
 * }
 *
 * <p>Each call has the function's deadline, from the moment it is sent. When it overruns that, or crashes, it ends as any
 * call does; those sent after it, which the worker may have begun nothing of, or something, or may have finished without
 * saying so, end with {@link MayHaveRunException}, or, if the function is declared safe to repeat, are made again by the worker's successor,
 * with their deadlines begun anew. Either way the pipeline can be used further.
 *
 * <p>The worker is the pipeline's alone until {@link #close}. A pipeline is for one thread at a time: handing it to
 * another needs what publishes any object safely.
 */
public final class Pipeline implements WorkerHolder, AutoCloseable {
    private static final long SLICE_NANOS = 10_000_000;
    private static final long NAP_NANOS = 50_000;
    private static final long OVERDUE_NANOS = 1_000_000_000;
    private static final int SPINS_PER_LOOK = 64;

    private final Workers workers;
    private final Lane lane;
    private final IsolatedFunction function;
    private final int depth;
    private final boolean repeats;
    private final Ring ring;
    private final MethodHandle send;
    private final MethodHandle receive;
    /** A result from its word, boxed. */
    private final MethodHandle box;

    /** Of calls that were submitted, by their place in the ring. */
    private final @Nullable CompletableFuture<@Nullable Object>[] futures;

    /** The arenas of each entry, by its place in the ring. */
    private final @Nullable ArenaRange[] arenas;

    private final int pointers;
    private final int slots;

    private long sent;
    private long received;
    /** The call that serves the ring, or 0 while none does. */
    private long call;
    /** Up to here, what is sent and not received is known to have failed, and as what. */
    private long failedUpTo;

    private Supplier<RuntimeException> failure = IllegalStateException::new;
    private boolean closed;

    private volatile boolean poolClosed;
    private final AtomicBoolean given = new AtomicBoolean();

    /**
     * @param lane taken for the pipeline
     * @param function checked by {@link #requireFit}
     */
    Pipeline(Workers workers, Lane lane, IsolatedFunction function, int depth) {
        MethodType type = function.descriptor().toMethodType();
        this.workers = workers;
        this.lane = lane;
        this.function = function;
        this.depth = depth;
        this.repeats = function.terms().safeToRepeat();
        this.slots = depth == 1 ? 1 : Integer.highestOneBit(depth - 1) << 1;
        this.pointers = (int) type.parameterList().stream()
                .filter(argument -> argument == MemorySegment.class)
                .count();
        this.arenas = new ArenaRange[slots * pointers];
        this.ring = new Ring(lane, slots, type.parameterCount());
        this.send = PipelineHandles.send(this, type);
        this.receive = PipelineHandles.receive(this, type.returnType());
        this.box = PipelineHandles.result(type.returnType());
        this.futures = futures(slots);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a parameterized type
    private static @Nullable CompletableFuture<@Nullable Object>[] futures(int count) {
        return new CompletableFuture[count];
    }

    /**
     * Checks that calls of the function can be sent through a ring of that depth.
     *
     * @throws IllegalArgumentException if not
     */
    static void requireFit(IsolatedFunction function, int depth) {
        if (depth < 1 || depth > RingLayout.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "depth " + depth + ": a pipeline has 1 to " + RingLayout.MAX_DEPTH + " calls in flight");
        }
        if (function.capturesErrno()) {
            throw new IllegalArgumentException(function + " captures errno, which calls in a pipeline do not; leave the"
                    + " option out, or call the function alone");
        }
        if (function.terms().stages() || function.terms().repeats()) {
            throw new IllegalArgumentException(function + " copies arguments, or is retried or hedged, which calls in a"
                    + " pipeline are not; take the function as it was before, and keep arguments in a SharedArena");
        }
        List<MemoryLayout> arguments = function.descriptor().argumentLayouts();
        if (arguments.size() > RingLayout.MAX_ARGUMENTS) {
            throw new IllegalArgumentException(
                    function + " has " + arguments.size() + " arguments: a call in a pipeline" + " has at most "
                            + RingLayout.MAX_ARGUMENTS + "; pass the rest in a struct by pointer, or call it alone");
        }
        Stream.concat(arguments.stream(), function.descriptor().returnLayout().stream())
                .filter(GroupLayout.class::isInstance)
                .findFirst()
                .ifPresent(struct -> {
                    throw new IllegalArgumentException(function + " passes " + struct + " by value: calls in a pipeline"
                            + " have scalars and pointers; pass it by pointer, or call the function alone");
                });
    }

    // ---- sending

    /**
     * Sends a call: a handle with the function's argument types that returns the number of the call, which counts from 1.
     * It does not block. Pointers hold their arenas open until the call is received. It throws
     *
     * <ul>
     *   <li>{@link IllegalStateException} when {@link #depth} calls are in flight, when the pipeline, its pool or the
     *       arena of a pointer is closed, or when the workers see as many arenas as they can,
     *   <li>{@link IllegalArgumentException} when a pointer is not in shared memory,
     *   <li>{@link NullPointerException} when an argument is null,
     *   <li>{@link DeadlineExceededException} when an enclosing {@link Deadline} is over.
     * </ul>
     */
    public MethodHandle send() {
        return send;
    }

    /**
     * Sends a call with boxed arguments, as {@link #send()} does.
     *
     * @return its number
     * @throws IllegalArgumentException if there are too few or too many arguments, or one is of another type
     */
    public long sendBoxed(Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        CallHandles.checkArguments(function, send.type(), arguments);
        try {
            return (long) send.invokeWithArguments(arguments.clone());
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("sending throws no checked exceptions", impossible);
        }
    }

    /**
     * Sends a call, as {@link #sendBoxed} does, and returns its future. It completes, with the result or with what {@link
     * #receive} throws, when the call is received: in the order of sending, by the thread that receives or closes the
     * pipeline, which also runs what depends on it. No thread waits for the answer by itself, so the one that sends must
     * not wait for the future before it has received the call; receiving returns the result as well. A call that is in
     * flight when the pool is closed is {@link CancellationException cancelled} by {@link #close}.
     *
     * <p>Cancelling or completing the future has no effect on the call, which shares its worker with others.
     *
     * @throws IllegalArgumentException if there are too few or too many arguments, or one is of another type
     * @throws IllegalStateException as for {@link #send()}
     */
    public CompletableFuture<@Nullable Object> submit(Object... arguments) {
        long number = sendBoxed(arguments);
        CompletableFuture<@Nullable Object> future = new CompletableFuture<>();
        futures[slot(number)] = future;
        return future;
    }

    /** The place of the next entry. */
    long claim() {
        if (sent - received >= depth) {
            throw new IllegalStateException(function + ": " + depth
                    + " calls are in flight, as many as this pipeline takes; receive one first");
        }
        if (call == 0) {
            open(sent + 1);
        }
        return ring.entry(sent + 1);
    }

    void putWord(int position, long entry, long word) {
        ring.putWord(entry, position, word);
    }

    void putPointer(int position, int index, long entry, MemorySegment pointer) {
        Objects.requireNonNull(
                pointer, () -> "argument " + position + " is null; the C null pointer is MemorySegment.NULL");
        if (pointer.address() != 0 || !pointer.isNative()) {
            ArenaRange range = pointer.isNative() ? Window.instance().find(pointer) : null;
            if (range != null) {
                hold(position, index, pointer, range);
            } else if (!pointer.isNative() || !workers.arenas().isFunction(pointer.address())) {
                throw Lane.notShared(position, pointer);
            }
        }
        ring.putWord(entry, position, pointer.address());
    }

    private void hold(int position, int index, MemorySegment pointer, ArenaRange range) {
        range.acquire();
        arenas[slot(sent + 1) * pointers + index] = range;
        if (!pointer.scope().isAlive()) {
            throw new IllegalStateException("argument " + position + ": the segment's arena is closed");
        }
        workers.arenas().attach(range);
    }

    void abandon(Throwable refused, long entry) throws Throwable {
        releaseArenas(sent + 1);
        throw refused;
    }

    long publish(long entry) {
        long number = sent + 1;
        try {
            long deadline = function.deadlineFrom(System.nanoTime());
            ring.publish(number, entry, function.number(), workers.arenas().generation(), deadline);
            lane.pokeIfDueEarlier(workers, deadline); // first: a worker that is woken may get this thread's CPU
            ring.rouseWorker(entry);
        } catch (RuntimeException refused) { // the time is over already, or the pool has ended, and with it its memory
            releaseArenas(number);
            throw refused;
        }
        sent = number;
        return number;
    }

    private void open(long first) {
        synchronized (given) { // or the pool could give the worker to somebody else meanwhile
            if (closed || poolClosed) {
                throw closed ? new IllegalStateException(this + " is closed") : poolIsClosed();
            }
            ring.prepare(first);
            call = lane.openRing(workers, function, first);
        }
    }

    private static IllegalStateException poolIsClosed() {
        return new IllegalStateException("The pool of workers is closed");
    }

    // ---- receiving

    /**
     * The result of the oldest call that is in flight: a handle without arguments that returns what the function does.
     * Blocks until the call has ended, and throws as {@link IsolatedFunction#handle} says, {@link MayHaveRunException},
     * or {@link IllegalStateException} when none is in flight or the pool is closed. An interrupt kills the worker; the
     * oldest call gets {@link CancellationException} then.
     */
    public MethodHandle receive() {
        return receive;
    }

    /** The result, boxed; null for {@code void}. As {@link #receive()}. */
    public @Nullable Object receiveBoxed() {
        try {
            return receive.invoke();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("receiving throws no checked exceptions", impossible);
        }
    }

    /**
     * The result, as {@link #receive()}.
     *
     * @throws ClassCastException if the function does not return a {@code long}
     */
    public long receiveLong() {
        requireResult(long.class);
        return receiveWord();
    }

    /**
     * The result, as {@link #receive()}.
     *
     * @throws ClassCastException if the function does not return an {@code int}
     */
    public int receiveInt() {
        requireResult(int.class);
        return Words.toInt(receiveWord());
    }

    /**
     * The result, as {@link #receive()}.
     *
     * @throws ClassCastException if the function does not return a {@code double}
     */
    public double receiveDouble() {
        requireResult(double.class);
        return Words.toDouble(receiveWord());
    }

    private void requireResult(Class<?> wanted) {
        if (receive.type().returnType() != wanted) {
            throw new ClassCastException(function + " returns "
                    + receive.type().returnType().getName() + ", not " + wanted + "; use receive()");
        }
    }

    long receiveWord() {
        int place = slot(received + 1);
        CompletableFuture<@Nullable Object> future = received == sent ? null : futures[place];
        if (future == null) {
            return receiveNext();
        }
        futures[place] = null;
        long word;
        try {
            word = receiveNext();
        } catch (RuntimeException | Error ended) {
            boolean ignored = future.completeExceptionally(ended);
            throw ended;
        }
        boolean ignored = future.complete(boxed(word));
        return word;
    }

    private @Nullable Object boxed(long word) {
        try {
            return box.invoke(word);
        } catch (Throwable impossible) {
            throw new AssertionError("a conversion throws nothing", impossible);
        }
    }

    private long receiveNext() {
        long number = received + 1;
        if (received == sent) {
            throw new IllegalStateException(function + ": no call is in flight in this pipeline; send one first");
        }
        if (number <= failedUpTo) {
            settle(number);
            throw failure.get();
        }
        if (!ring.isAnswered(number)) {
            await(number);
        }
        long result = ring.result(number);
        settle(number);
        return result;
    }

    private void settle(long number) {
        received = number;
        releaseArenas(number);
    }

    private void await(long number) {
        long spinUntil = 0;
        while (true) {
            for (int i = 0; i < SPINS_PER_LOOK; i++) {
                if (ring.isAnswered(number)) {
                    return;
                }
                Thread.onSpinWait();
            }
            long now = System.nanoTime();
            if (spinUntil == 0) {
                spinUntil = now + workers.spinNanos();
            }
            if (now - spinUntil >= 0
                    || now >= ring.deadline(number)
                    || lane.state() != Race.RUNNING
                    || poolClosed
                    || Thread.currentThread().isInterrupted()) {
                sleepUntilAnswered(number);
                return;
            }
        }
    }

    private void sleepUntilAnswered(long number) {
        boolean interrupted = false;
        long deadline = ring.deadline(number);
        long late = InFlight.after(deadline, InFlight.LATE_NANOS);
        long overdue = InFlight.after(deadline, OVERDUE_NANOS);
        try {
            while (!ring.isAnswered(number)) {
                int state = lane.state();
                if (given.get()) { // looked at after the state, which from then on is that of another's call
                    throw endedWithPool(number);
                }
                boolean over = state == Race.DEAD || state == Race.LOST;
                boolean left = state == Race.RUNNING && lane.isAnswered(call);
                if ((over || left) && !ring.isAnswered(number)) { // it may have been answered at the last moment
                    throw over ? died(number, state) : notCallable(number);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    lane.cancel();
                    workers.poke();
                }
                if (System.nanoTime() - late > 0) { // the supervisor goes by a count of the worker's
                    lane.decideLate(workers, call);
                }
                if (System.nanoTime() - overdue > 0) { // a supervisor that is stopped keeps no deadline
                    lane.killOverdue(workers, call);
                    overdue = System.nanoTime() + OVERDUE_NANOS;
                }
                if (workers.isBroken()) {
                    lane.endAsLost();
                }
                if (Thread.currentThread().isVirtual()) {
                    LockSupport.parkNanos(this, NAP_NANOS);
                } else {
                    ring.park(number, SLICE_NANOS);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The worker is dead: the oldest call without an answer is what it died of, as far as anybody knows. */
    private RuntimeException died(long number, int state) {
        RuntimeException outcome = lane.outcomeOfRing(workers, function, state, ring.deadline(number));
        call = 0;
        settle(number);
        if (number == sent) {
            return outcome;
        }
        if (repeats && !(outcome instanceof CancellationException) && !poolClosed && !closed) {
            repeatFrom(number + 1);
        } else {
            failedUpTo = sent;
            failure = () -> new MayHaveRunException(function, outcome);
        }
        return outcome;
    }

    /** The entries are there still, as they were published. */
    private void repeatFrom(long first) {
        long deadline = function.ownDeadlineFrom(System.nanoTime());
        for (long number = first; number <= sent; number++) {
            ring.setDeadline(number, deadline);
        }
        open(first);
        lane.pokeIfDueEarlier(workers, deadline);
    }

    /** The worker is dead, as far as this pipeline is concerned, and the lane is not its own any more. */
    private RuntimeException endedWithPool(long number) {
        call = 0;
        failedUpTo = sent;
        failure = Pipeline::poolIsClosed;
        settle(number);
        return failure.get();
    }

    /** The worker has said why it cannot call the function, and has left the ring. */
    private RuntimeException notCallable(long number) {
        failure = lane.whyRingEnded(workers, function, call);
        failedUpTo = sent;
        call = 0;
        settle(number);
        return failure.get();
    }

    // ---- the rest

    private int slot(long number) {
        return (int) (number & (slots - 1));
    }

    private void releaseArenas(long number) {
        for (int i = slot(number) * pointers; i < (slot(number) + 1) * pointers; i++) {
            ArenaRange range = arenas[i];
            if (range != null) {
                range.release();
                arenas[i] = null;
            }
        }
    }

    /** Calls that are sent and not received. */
    public int inFlight() {
        return (int) (sent - received);
    }

    /** How many calls can be in flight. */
    public int depth() {
        return depth;
    }

    /** The function that is called. */
    public IsolatedFunction function() {
        return function;
    }

    /** From another thread: whatever is in flight is killed, and the worker is the pool's again. */
    @Override
    public void poolCloses() {
        synchronized (given) {
            poolClosed = true;
        }
        lane.endCall(workers);
        giveBack();
    }

    private void giveBack() {
        if (given.compareAndSet(false, true)) {
            workers.takeBack(this, lane);
        }
    }

    /**
     * Gives the worker back to the pool. Blocks until what is in flight has ended, and drops the results. A second call
     * does nothing.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            drop();
        } finally {
            for (long number = received + 1; number <= sent; number++) {
                releaseArenas(number);
            }
            giveBack();
            cancelFutures();
        }
    }

    private void cancelFutures() {
        for (CompletableFuture<@Nullable Object> future : futures) {
            if (future != null) {
                boolean ignored = future.completeExceptionally(
                        new CancellationException(function + " was cancelled as the pool of workers was closed"));
            }
        }
    }

    private void drop() {
        while (!poolClosed && received < sent) {
            try {
                long ignored = receiveWord();
            } catch (RuntimeException _) {
                // Whoever had wanted to know how it ended would have received it.
            }
        }
        if (!poolClosed && call != 0) {
            long end = System.nanoTime() + OVERDUE_NANOS;
            ring.publish(sent + 1, ring.entry(sent + 1), SlotLayout.NO_FUNCTION, 0, end);
            lane.closeRing(workers, function, call, end);
        }
    }

    @Override
    public String toString() {
        return "Pipeline[" + function + ", " + inFlight() + " of " + depth + " in flight]";
    }
}
