package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which worker. A free lane costs one compare-and-swap; only when all are taken do callers wait, in the order of
 * a lock's condition, up to a limit. A caller tries the lane it is likely to have had before, whose lines are in its
 * cache.
 */
final class LaneQueue {
    private final Lane[] lanes;
    private final int limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final Condition idle = lock.newCondition();
    /** Threads inside the slow path. Written under the lock; read by releasers after their volatile release. */
    private final AtomicInteger waiting = new AtomicInteger();

    /** Lanes that are taken for the pool's own purposes, and free again in a moment: callers may wait for them. */
    private final AtomicInteger borrowed = new AtomicInteger();

    private volatile boolean closed;

    LaneQueue(Lane[] lanes, int limit) {
        this.lanes = lanes;
        this.limit = limit;
    }

    /**
     * Takes a lane.
     *
     * @throws RejectedExecutionException if as many callers wait as may
     * @throws IllegalStateException if the pool is closed
     * @throws DeadlineExceededException if none becomes free in time
     * @throws CancellationException if the thread is interrupted while it waits
     */
    Lane take(IsolatedFunction function, long startNanos, long deadlineNanos) {
        requireOpen();
        Lane lane = tryTake();
        if (lane != null) {
            if (closed) {
                release(lane); // closeAndAwaitIdle may have found all lanes free before this one was taken
                requireOpen();
            }
            return lane;
        }
        return QueueWaitEvent.run(function, () -> await(function, startNanos, deadlineNanos));
    }

    private @Nullable Lane tryTake() {
        int count = lanes.length;
        int start = count == 1 ? 0 : (int) (Thread.currentThread().threadId() % count);
        for (int i = 0; i < count; i++) {
            Lane lane = lanes[start + i < count ? start + i : start + i - count];
            if (lane.tryTake()) {
                return lane;
            }
        }
        return null;
    }

    private Lane await(IsolatedFunction function, long startNanos, long deadlineNanos) {
        lock.lock();
        try {
            if (waiting.get() >= limit + borrowed.get()) {
                throw saturated(limit);
            }
            waiting.incrementAndGet();
            try {
                while (true) {
                    requireOpen();
                    Lane lane = tryTake();
                    if (lane != null) {
                        return lane;
                    }
                    long left = deadlineNanos - System.nanoTime();
                    if (left <= 0) {
                        throw Outcomes.deadlineInQueue(function, startNanos);
                    }
                    freed.await(left, TimeUnit.NANOSECONDS);
                }
            } finally {
                waiting.decrementAndGet();
                freed.signal(); // a wake-up that this caller did not use is the next one's
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException(function + " was cancelled while it waited for a worker");
        } finally {
            lock.unlock();
        }
    }

    static RejectedExecutionException saturated(int limit) {
        return new RejectedExecutionException("All workers are busy and " + limit
                + " callers wait already; see Workers.Builder.queueLimit and count");
    }

    /** Callers that wait for a lane now. */
    int depth() {
        return waiting.get();
    }

    /** Whether a caller that came now would be let in. */
    boolean mayEnter() {
        if (waiting.get() < limit + borrowed.get()) {
            return true;
        }
        for (Lane lane : lanes) {
            if (!lane.isTaken()) {
                return true;
            }
        }
        return false;
    }

    void release(Lane lane) {
        lane.release();
        // The volatile release above and this volatile read: a waiter counts itself, then tries the lanes.
        if (waiting.get() > 0 || closed) {
            lock.lock();
            try {
                freed.signal();
                idle.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Takes a lane for the pool's own purposes, if it is free and the pool open. */
    boolean borrow(Lane lane) {
        borrowed.incrementAndGet(); // before it is taken: nobody is turned away because of it
        if (!closed && lane.tryTake()) {
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

    /** Lets nobody in any more, and waits until no lane is taken. False if that took longer than allowed. */
    boolean closeAndAwaitIdle(Duration patience) {
        lock.lock();
        try {
            closed = true;
            freed.signalAll();
            long left = Durations.saturatedNanos(patience);
            while (isAnyTaken()) {
                if (left <= 0) {
                    return false;
                }
                left = idle.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no lane is taken, whether interrupted or not. False if that took longer than allowed. */
    boolean awaitIdle(Duration patience) {
        boolean interrupted = Thread.interrupted();
        lock.lock();
        try {
            long until = System.nanoTime() + Durations.saturatedNanos(patience);
            while (isAnyTaken()) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    idle.awaitNanos(left);
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
            throw new IllegalStateException("The pool of workers is closed");
        }
    }
}
