package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A submitted call. It occupies no thread: whoever releases a lane publishes the next call of the queue, and the pool's
 * waiter, or a thread that joins the future, sees the answer.
 *
 * <p>Cancelling it kills the call, and is done when nothing of it runs any more; completing it from outside, as {@code
 * orTimeout} does, kills the call as well, without waiting for that.
 */
final class AsyncCall extends CompletableFuture<@Nullable Object> implements LaneQueue.Submitted, Waiter.Watched {
    private static final int SPINS_PER_LOOK = 64;
    private static final VarHandle LOOKING;

    static {
        try {
            LOOKING = MethodHandles.lookup().findVarHandle(AsyncCall.class, "looking", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Workers workers;
    private final IsolatedFunction function;
    private final Object[] arguments;
    private final long startNanos;
    private final long deadlineNanos;

    /** Completed when nothing of the call runs any more, before or after the future itself. */
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    private volatile @Nullable InFlight inFlight;
    private volatile @Nullable Lane lane;
    private volatile boolean unwanted;
    /** Written before the call is published, read after it is over. */
    private @Nullable MemorySegment prepared;
    /** As {@code prepared}; null when nobody records. */
    private @Nullable CallEvent event;

    /** Null when nobody records, or the call does not wait. Of whoever took the call out of the queue. */
    private @Nullable QueueWaitEvent queueWait;

    /** 1 while a thread looks at the call; all that the call's end needs belongs to that thread. */
    @SuppressWarnings("unused") // through LOOKING
    private int looking;

    private AsyncCall(
            Workers workers, IsolatedFunction function, Object[] arguments, long startNanos, long deadlineNanos) {
        this.workers = workers;
        this.function = function;
        this.arguments = arguments;
        this.startNanos = startNanos;
        this.deadlineNanos = deadlineNanos;
    }

    /** Submits a call whose arguments have been checked; may block for room in the queue, as the pool's policy says. */
    static AsyncCall submit(Workers workers, IsolatedFunction function, Object[] arguments) {
        workers.admit(function);
        long now = System.nanoTime();
        AsyncCall call = new AsyncCall(workers, function, arguments, now, function.deadlineFrom(now));
        try {
            workers.queue().submit(call, function, now);
        } catch (RuntimeException refused) {
            call.waited(false);
            throw refused;
        }
        if (!call.ended.isDone() && call.inFlight == null) {
            workers.waiterOfQueue().attend(); // it waits, and its deadline is to be kept
        }
        return call;
    }

    // ---- in the queue

    @Override
    public QueueShare share() {
        return function.share();
    }

    @Override
    public long deadlineNanos() {
        return deadlineNanos;
    }

    @Override
    public UnfinishedCalls.Call describe() {
        return new UnfinishedCalls.Call(function.toString(), List.copyOf(Arrays.asList(arguments)));
    }

    @Override
    public void waits() {
        queueWait = QueueWaitEvent.begin(function);
    }

    private void waited(boolean served) {
        QueueWaitEvent recorded = queueWait;
        if (recorded != null) {
            queueWait = null;
            recorded.finish(served);
        }
    }

    @Override
    public void refuse(RuntimeException reason) {
        waited(false);
        workers.settles(this);
        ended.complete(true);
        settle(null, reason);
    }

    @Override
    public void late() {
        refuse(Outcomes.deadlineInQueue(function, startNanos, deadlineNanos));
    }

    @Override
    public void run(Lane lane) {
        waited(true);
        try {
            workers.requireSupervisor(function);
            lane.begin(startNanos, deadlineNanos);
            prepared = function.boxed().prepare(arguments);
            function.boxed().fill(lane, arguments);
            lane.describe(this::describe);
            this.lane = lane;
            lane.watch(workers, this);
            event = CallEvent.begin(lane);
            inFlight = FaultPlan.start(workers, function, lane);
        } catch (Throwable refused) {
            lane.unwatch();
            workers.settles(this);
            workers.queue().release(lane);
            ended.complete(true);
            settle(null, refused);
            return;
        }
        if (unwanted) {
            kill();
        }
        // The answer may have come before there was anything to look at. Should that go wrong, the waiter looks once
        // more, and whoever started this call by releasing a lane goes on.
        Waiter.lookOnceMore(this);
    }

    // ---- under way

    /** Looks whether the call is over, unless another thread is looking; then that one looks once more. */
    @Override
    public void look() {
        InFlight current = inFlight;
        while (current != null && !ended.isDone() && LOOKING.compareAndSet(this, 0, 1)) {
            long seen = 0;
            try {
                if (ended.isDone()) {
                    return; // and the pool may have ended as well, with its memory
                }
                seen = current.answerSeen();
                if (current.look()) {
                    end(current);
                    return;
                }
            } finally {
                LOOKING.setVolatile(this, 0);
            }
            if (unlessEnded(current::answerSeen, seen) == seen) {
                return; // otherwise somebody may have looked away from what came meanwhile
            }
        }
    }

    /**
     * Looks at the pool's memory from a thread that does not keep the call from ending: once it has, the pool may end too,
     * and its memory goes.
     */
    private <T> T unlessEnded(Supplier<T> look, T otherwise) {
        try {
            return ended.isDone() ? otherwise : look.get();
        } catch (IllegalStateException gone) {
            if (ended.isDone()) {
                return otherwise;
            }
            throw gone;
        }
    }

    /** The call is over: its lane goes first, so that whoever learns of the end finds it free. */
    private void end(InFlight over) {
        Lane used = Objects.requireNonNull(lane);
        used.unwatch();
        Object value = null;
        Throwable failure = null;
        try {
            value = function.boxed().finish(used, over.result(), arguments, prepared);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        try {
            CallEvent recorded = event;
            if (recorded != null) {
                recorded.finish(workers, function, used, failure);
            }
        } finally { // whatever goes wrong, with this call's record or with those that its lane goes to, this one has
            // ended
            workers.settles(this); // before the release, with which the pool may end
            try {
                workers.queue().release(used);
            } finally {
                ended.complete(true);
                settle(value, failure);
            }
        }
    }

    /**
     * Completes the future. What depends on it may take its time, or wait for another call: it does so neither on the
     * waiter nor on a thread that is on its way to end another call, which has released that one's lane to this one.
     */
    private void settle(@Nullable Object value, @Nullable Throwable failure) {
        if (Waiter.isCurrentThread() || LaneQueue.isDispatching()) {
            Thread.ofVirtual().name("cofferdam-completion").start(() -> settleHere(value, failure));
        } else {
            settleHere(value, failure);
        }
    }

    private void settleHere(@Nullable Object value, @Nullable Throwable failure) {
        boolean ignored = failure == null ? super.complete(value) : super.completeExceptionally(failure);
        workers.hasSettled(this);
    }

    private void kill() {
        unwanted = true; // before inFlight is read: run() writes that first and then reads this
        InFlight current = inFlight;
        if (current != null) {
            boolean ignored = unlessEnded(current::cancel, false);
        }
    }

    // ---- as a future

    /**
     * Kills the call if it has not ended. Blocks until it has, which takes a millisecond or so.
     *
     * @param mayInterruptIfRunning without effect: a call that runs is killed
     * @return whether it was cancelled; false if it ended otherwise first
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (workers.queue().withdraw(this)) {
            waited(false);
            ended.complete(true);
            return super.cancel(false);
        }
        kill();
        spin();
        boolean over = ended.join();
        boolean completed = super.handle((_, _) -> true).join();
        return over && completed && isCancelled();
    }

    @Override
    public boolean complete(@Nullable Object value) {
        boolean first = super.complete(value);
        giveUp();
        return first;
    }

    @Override
    public boolean completeExceptionally(Throwable reason) {
        boolean first = super.completeExceptionally(reason);
        giveUp();
        return first;
    }

    /** The future has been completed from outside. */
    private void giveUp() {
        if (!ended.isDone()) {
            if (workers.queue().withdraw(this)) {
                waited(false);
                ended.complete(true);
            } else {
                kill();
            }
        }
    }

    @Override
    public @Nullable Object join() {
        spin();
        return super.join();
    }

    @Override
    public @Nullable Object get() throws InterruptedException, ExecutionException {
        spin();
        return super.get();
    }

    @Override
    public @Nullable Object get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (unit.toNanos(timeout) > workers.spinNanos()) {
            spin();
        }
        return super.get(timeout, unit);
    }

    /** Looks for the answer for as long as spinning pays, sparing the worker the waking of anybody. */
    private void spin() {
        long nanos = workers.spinNanos();
        if (nanos == 0 || isDone()) {
            return;
        }
        long until = System.nanoTime() + nanos;
        wantWakeUp(false);
        while (!isDone()
                && System.nanoTime() - until < 0
                && !Thread.currentThread().isInterrupted()) {
            InFlight current = inFlight;
            for (int i = 0; i < SPINS_PER_LOOK && (current == null || !hasNews(current)); i++) {
                Thread.onSpinWait();
            }
            look();
            letOthersGoOn();
        }
        wantWakeUp(true);
        look();
    }

    private boolean hasNews(InFlight current) {
        try {
            return current.hasNews();
        } catch (IllegalStateException gone) { // as above, without a lambda for each look
            if (ended.isDone()) {
                return true;
            }
            throw gone;
        }
    }

    /** Only while the lane is this call's. */
    private void wantWakeUp(boolean wanted) {
        Lane used = lane;
        while (used != null && !ended.isDone()) {
            if (LOOKING.compareAndSet(this, 0, 1)) {
                if (!ended.isDone()) {
                    used.wantWakeUp(wanted);
                }
                LOOKING.setVolatile(this, 0);
                return;
            }
            letOthersGoOn();
        }
    }

    /** Who is awaited may be a virtual thread that needs the carrier of this one. */
    @SuppressWarnings("ThreadPriorityCheck") // a virtual thread is not preempted
    private static void letOthersGoOn() {
        if (Thread.currentThread().isVirtual()) {
            Thread.yield();
        } else {
            Thread.onSpinWait();
        }
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
