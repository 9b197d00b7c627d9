package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which worker. A free lane costs one compare-and-swap; only when all are taken do calls wait, in the order in
 * which they came, up to a limit. A caller tries the lane it is likely to have had before, whose lines are in its cache.
 *
 * <p>Calls belong to shares ({@link QueueShare}): a share may have only so many lanes at a time, so that its calls, however
 * long they take, leave the others to the rest.
 */
final class LaneQueue {
    /**
     * A thread that waits longer than this is handed the next lane. Before that it is only woken, and others may be
     * faster: a lane would stand idle for as long as waking takes.
     */
    private static final long PATIENCE_NANOS = 1_000_000;

    /** The queue for which the thread dispatches. */
    private static final ThreadLocal<@Nullable LaneQueue> DISPATCHING = new ThreadLocal<>();

    /** A submitted call, which needs no thread while it waits. */
    interface Submitted {
        QueueShare share();

        long deadlineNanos();

        /** The call is about to wait. Called by the thread that submits it, without the queue's lock. */
        void waits();

        /** The lane is the call's from now on. Called without the queue's lock. */
        void run(Lane lane);

        /** The call will not get a lane, and ends with this. Called without the queue's lock. */
        void refuse(RuntimeException reason);

        /** The call's deadline has passed, and it ends. Called without the queue's lock. */
        void late();

        UnfinishedCalls.Call describe();
    }

    private final Lane[] lanes;
    private final QueuePolicy policy;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition idle = lock.newCondition();
    private final List<QueueShare> shares;
    /** Calls that wait. Written under the lock; read by releasers after their volatile release. */
    private final AtomicInteger waiting = new AtomicInteger();

    /** Lanes that are taken for the pool's own purposes, and free again in a moment: callers may wait for them. */
    private final AtomicInteger borrowed = new AtomicInteger();

    private final AtomicInteger submitted = new AtomicInteger();
    private long tickets;
    private volatile boolean closed;

    LaneQueue(Lane[] lanes, QueuePolicy policy, List<QueueShare> shares) {
        this.lanes = lanes;
        this.policy = policy;
        this.shares = shares;
    }

    /** A call that waits: a thread's, or a submitted one's. */
    static final class Ticket {
        final long number;
        final QueueShare share;
        final long since = System.nanoTime();
        final @Nullable Thread thread;
        final @Nullable Submitted call;
        final String function;
        /** What the thread was handed. Guarded by the queue's lock, as {@link #refused}. */
        @Nullable
        Lane lane;

        boolean refused;

        Ticket(long number, QueueShare share, @Nullable Thread thread, @Nullable Submitted call, String function) {
            this.number = number;
            this.share = share;
            this.thread = thread;
            this.call = call;
            this.function = function;
        }
    }

    /**
     * Takes a lane.
     *
     * @throws RejectedExecutionException if as many callers wait as may, or the pool is shut down
     * @throws DeadlineExceededException if none becomes free in time
     * @throws CancellationException if the thread is interrupted while it waits
     */
    Lane take(IsolatedFunction function, long startNanos, long deadlineNanos) {
        requireOpen();
        Lane lane = tryTake(function.share());
        if (lane != null) {
            if (closed) {
                release(lane); // closeAndAwaitIdle may have found all lanes free before this one was taken
                requireOpen();
            }
            return lane;
        }
        return QueueWaitEvent.run(function, () -> await(function, startNanos, deadlineNanos));
    }

    /** Whether the thread is starting calls of others: whatever it ends meanwhile, it must not be kept by. */
    static boolean isDispatching() {
        return DISPATCHING.get() != null;
    }

    private @Nullable Lane tryTake(QueueShare share) {
        if (!share.tryEnter()) {
            return null;
        }
        int count = lanes.length;
        int start = count == 1 ? 0 : (int) (Thread.currentThread().threadId() % count);
        for (int i = 0; i < count; i++) {
            Lane lane = lanes[start + i < count ? start + i : start + i - count];
            if (lane.tryTake(share)) {
                return lane;
            }
        }
        share.leave();
        return null;
    }

    private Lane await(IsolatedFunction function, long startNanos, long deadlineNanos) {
        Ticket ticket;
        dispatchAfterFailedTry();
        lock.lock();
        try {
            awaitRoom(function, startNanos, deadlineNanos);
            ticket = new Ticket(tickets++, function.share(), Thread.currentThread(), null, function.toString());
            enqueue(ticket);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw cancelledInQueue(function);
        } finally {
            lock.unlock();
        }
        dispatch(); // a lane may have become free since the last try
        try {
            return park(ticket, function, startNanos, deadlineNanos);
        } finally {
            dispatch(); // a wake-up says only that there is a lane: there may be one for the next as well
        }
    }

    private Lane park(Ticket ticket, IsolatedFunction function, long startNanos, long deadlineNanos) {
        while (true) {
            lock.lock();
            try {
                if (ticket.lane != null) {
                    return ticket.lane;
                }
                if (ticket.refused) {
                    throw shutDown();
                }
                Lane lane = tryTake(ticket.share);
                if (lane != null) {
                    dequeue(ticket);
                    return lane;
                }
                if (deadlineNanos - System.nanoTime() <= 0) {
                    dequeue(ticket);
                    throw Outcomes.deadlineInQueue(function, startNanos, deadlineNanos);
                }
                if (Thread.currentThread().isInterrupted()) {
                    dequeue(ticket);
                    throw cancelledInQueue(function);
                }
            } finally {
                lock.unlock();
            }
            LockSupport.parkNanos(this, deadlineNanos - System.nanoTime());
        }
    }

    /**
     * A try that finds no lane holds a place of its share for a moment. Whoever looked for a waiting call in that moment
     * may have passed over one of that share.
     */
    private void dispatchAfterFailedTry() {
        if (waiting.get() > 0) {
            dispatch();
        }
    }

    private static CancellationException cancelledInQueue(IsolatedFunction function) {
        return new CancellationException(function + " was cancelled while it waited for a worker");
    }

    /** Under the lock: returns when one more call of the share may wait. */
    private void awaitRoom(IsolatedFunction function, long startNanos, long deadlineNanos) throws InterruptedException {
        long now = System.nanoTime();
        long patience = Durations.saturatedNanos(policy.patience());
        long until = Math.min(deadlineNanos, now + patience < now ? Long.MAX_VALUE : now + patience);
        while (function.share().waiting() - borrowed.get() >= policy.limit()) { // a limit may be as high as an int
            requireOpen();
            long left = until - System.nanoTime();
            if (left <= 0) {
                if (deadlineNanos - System.nanoTime() <= 0) {
                    throw Outcomes.deadlineInQueue(function, startNanos, deadlineNanos);
                }
                throw saturated();
            }
            long ignored = room.awaitNanos(left);
        }
        requireOpen();
    }

    private void enqueue(Ticket ticket) {
        ticket.share.add(ticket);
        waiting.incrementAndGet();
        if (ticket.call != null) {
            submitted.incrementAndGet();
        }
    }

    private void dequeue(Ticket ticket) {
        if (ticket.share.remove(ticket)) {
            forget(ticket);
        }
    }

    private void forget(Ticket ticket) {
        waiting.decrementAndGet();
        if (ticket.call != null) {
            submitted.decrementAndGet();
        }
        room.signalAll(); // each share has room of its own: whoever waited longest may wait for another's
        if (closed) {
            idle.signalAll();
        }
    }

    RejectedExecutionException saturated() {
        return new RejectedExecutionException("All workers are busy and " + policy.limit()
                + " callers wait already; see Workers.Builder.queue and count");
    }

    static RejectedExecutionException shutDown() {
        return new RejectedExecutionException("The pool of workers is shut down");
    }

    /**
     * Gives a submitted call a lane, now or when one becomes free.
     *
     * @throws RejectedExecutionException if as many calls wait as may, or the pool is shut down
     * @throws DeadlineExceededException if there was no room in time
     * @throws CancellationException if the thread is interrupted while it waits for room
     */
    void submit(Submitted call, IsolatedFunction function, long startNanos) {
        requireOpen();
        Lane lane = tryTake(call.share());
        if (lane != null) {
            if (closed) {
                release(lane);
                requireOpen();
            }
            call.run(lane);
            return;
        }
        call.waits();
        dispatchAfterFailedTry();
        lock.lock();
        try {
            awaitRoom(function, startNanos, call.deadlineNanos());
            enqueue(new Ticket(tickets++, call.share(), null, call, function.toString()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw cancelledInQueue(function);
        } finally {
            lock.unlock();
        }
        dispatch();
    }

    /** Takes a submitted call out of the queue. False if it is not there any more. */
    boolean withdraw(Submitted call) {
        lock.lock();
        try {
            Ticket found = call.share().find(call);
            if (found == null) {
                return false;
            }
            dequeue(found);
            return true;
        } finally {
            lock.unlock();
        }
    }

    boolean hasSubmitted() {
        return submitted.get() > 0;
    }

    /** Calls that wait for a worker. */
    int depth() {
        return waiting.get();
    }

    /** Ends the submitted calls whose time is over. Returns when the next one is, or {@link Long#MAX_VALUE}. */
    long expire(long now) {
        if (!hasSubmitted()) {
            return Long.MAX_VALUE;
        }
        List<Submitted> late = new ArrayList<>();
        long next = Long.MAX_VALUE;
        lock.lock();
        try {
            for (QueueShare share : shares) {
                for (Ticket ticket : share.tickets()) {
                    if (ticket.call == null) {
                        continue;
                    }
                    if (ticket.call.deadlineNanos() - now <= 0) {
                        dequeue(ticket);
                        late.add(ticket.call);
                    } else {
                        next = Math.min(next, ticket.call.deadlineNanos());
                    }
                }
            }
        } finally {
            lock.unlock();
        }
        late.forEach(Submitted::late);
        return next;
    }

    void release(Lane lane) {
        lane.release();
        // The volatile release above and this volatile read: a call counts itself as waiting, then tries the lanes.
        if (waiting.get() > 0) {
            dispatch();
        }
        if (closed) {
            lock.lock();
            try {
                idle.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Gives free lanes to those who wait. */
    private void dispatch() {
        LaneQueue outer = DISPATCHING.get();
        if (this.equals(outer)) {
            return; // a call that ended as it was started: the loop below, further up this stack, goes on
        }
        DISPATCHING.set(this);
        try {
            dispatchAll();
        } finally {
            if (outer == null) {
                DISPATCHING.remove();
            } else {
                DISPATCHING.set(outer);
            }
        }
    }

    private void dispatchAll() {
        while (true) {
            Submitted call;
            Lane lane;
            lock.lock();
            try {
                Ticket first = first();
                if (first == null) {
                    return;
                }
                if (first.thread != null && System.nanoTime() - first.since < PATIENCE_NANOS) {
                    LockSupport.unpark(first.thread); // it tries by itself
                    return;
                }
                lane = tryTake(first.share);
                if (lane == null) {
                    return;
                }
                dequeue(first);
                if (first.thread != null) {
                    first.lane = lane;
                    LockSupport.unpark(first.thread);
                    continue;
                }
                call = Objects.requireNonNull(first.call);
            } finally {
                lock.unlock();
            }
            call.run(lane);
        }
    }

    /** The call that has waited longest among those whose share may have one lane more. */
    private @Nullable Ticket first() {
        Ticket first = null;
        for (QueueShare share : shares) {
            Ticket ticket = share.isFull() ? null : share.first();
            if (ticket != null && (first == null || ticket.number < first.number)) {
                first = ticket;
            }
        }
        return first;
    }

    /** Takes a lane for the pool's own purposes, if it is free and the pool open. */
    boolean borrow(Lane lane) {
        borrowed.incrementAndGet(); // before it is taken: nobody is turned away because of it
        if (!closed && lane.tryTake(null)) {
            if (!closed) {
                return true;
            }
            release(lane); // close() may have found all lanes free before this one was taken
        }
        borrowed.decrementAndGet();
        return false;
    }

    /** The end of what {@link #borrow} began. */
    void giveBack(Lane lane) {
        release(lane);
        borrowed.decrementAndGet();
    }

    /** Lets nobody in any more. Those who wait go on waiting. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends everybody's wait; says who that was. After {@link #close}. */
    List<UnfinishedCalls.Call> clear() {
        List<UnfinishedCalls.Call> cleared = new ArrayList<>();
        List<Submitted> refused = new ArrayList<>();
        lock.lock();
        try {
            for (QueueShare share : shares) {
                for (Ticket ticket : share.tickets()) {
                    dequeue(ticket);
                    if (ticket.call != null) {
                        refused.add(ticket.call);
                        cleared.add(ticket.call.describe());
                    } else {
                        ticket.refused = true;
                        LockSupport.unpark(ticket.thread);
                        cleared.add(new UnfinishedCalls.Call(ticket.function, List.of()));
                    }
                }
            }
        } finally {
            lock.unlock();
        }
        refused.forEach(call -> call.refuse(shutDown()));
        return cleared;
    }

    /** Waits until nobody waits and no lane is taken, whether interrupted or not. False if that took longer. */
    boolean awaitIdle(Duration patience) {
        boolean interrupted = Thread.interrupted();
        lock.lock();
        try {
            long until = System.nanoTime() + Durations.saturatedNanos(patience);
            while (waiting.get() > 0 || isAnyTaken()) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    boolean ignored = idle.await(left, TimeUnit.NANOSECONDS);
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
            return true;
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isAnyTaken() {
        for (Lane lane : lanes) {
            if (lane.isTaken()) {
                return true;
            }
        }
        return false;
    }

    private void requireOpen() {
        if (closed) {
            throw shutDown();
        }
    }
}
