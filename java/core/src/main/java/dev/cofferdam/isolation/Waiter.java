package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Host;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for answers on behalf of everybody who has none to spare: futures and virtual threads. It sleeps
 * on the answer words of all its lanes at once, so that no call needs a thread of its own. A pool in which nobody is
 * waited for in this way for a while does not wake it, and one that never needs it does not have it.
 */
final class Waiter {
    /** What looks after one call. */
    interface Watched {
        /** Called when something may have happened, by the waiter; must not block. */
        void look();
    }

    /** Lanes that one waiter can look after: one word more is its doorbell. */
    static final int MOST_LANES = Host.FUTEX_WORDS - 1;

    /** Awake this long after the last call, so that one call after another need not ring. */
    private static final long LINGER_NANOS = 50_000_000;
    /** The longest sleep while calls are under way: deadlines in the queue, and lost wake-ups, are noticed then. */
    private static final long SLICE_NANOS = 10_000_000;

    private static final System.Logger LOGGER = System.getLogger(Waiter.class.getName());
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

    private static final long FIRST_NAP_NANOS = 50_000;
    private static final long LONGEST_NAP_NANOS = 1_000_000;

    private final List<Lane> lanes;
    private final LaneQueue queue;
    private final Arena arena = Arena.ofAuto();
    private final MemorySegment doorbell = arena.allocate(ValueLayout.JAVA_INT);
    private final MemorySegment addresses;
    private final MemorySegment expected;

    private @Nullable Thread thread;
    /** Whether only the doorbell wakes it. */
    private volatile boolean idle = true;

    private volatile boolean closed;
    private boolean canWaitForAny = true;
    private long nap = FIRST_NAP_NANOS;

    Waiter(List<Lane> lanes, LaneQueue queue) {
        this.lanes = lanes;
        this.queue = queue;
        this.addresses = arena.allocate(ValueLayout.JAVA_LONG, lanes.size() + 1L);
        this.expected = arena.allocate(ValueLayout.JAVA_INT, lanes.size() + 1L);
        addresses.setAtIndex(ValueLayout.JAVA_LONG, 0, doorbell.address());
        for (int i = 0; i < lanes.size(); i++) {
            addresses.setAtIndex(ValueLayout.JAVA_LONG, i + 1L, lanes.get(i).answerWordAddress());
        }
    }

    /** There is something to look after, which was made known before this call. Does not block. */
    void attend() {
        if (idle) { // volatile, and so was what made it known: see run()
            start();
            ring();
        }
    }

    private synchronized void start() {
        if (thread == null && !closed) {
            thread = new WaiterThread(this::run);
            thread.start();
        }
    }

    /** Whether the calling thread is a waiter, which must not be kept. */
    static boolean isCurrentThread() {
        return Thread.currentThread() instanceof WaiterThread;
    }

    private static final class WaiterThread extends Thread {
        WaiterThread(Runnable task) {
            super(task, "cofferdam-waiter");
            setDaemon(true);
        }
    }

    private void ring() {
        int ignored = (int) SlotLayout.INT.getAndAdd(doorbell, 0L, 1);
        Host.futexWake(doorbell);
    }

    /** Ends the thread; when it returns, the thread touches nothing any more. */
    void close() {
        Thread running;
        synchronized (this) {
            closed = true;
            running = thread;
        }
        if (running != null) {
            ring();
            Uninterrupted.join(running, FOREVER);
        }
    }

    private void run() {
        long lastNeeded = System.nanoTime();
        while (!closed) {
            // What is expected is read before anything is looked at: a later change ends the sleep at once.
            note();
            boolean needed = lookAtAll();
            long now = System.nanoTime();
            long due = queue.expire(now);
            if (needed || due != Long.MAX_VALUE) {
                lastNeeded = now;
            }
            if (now - lastNeeded < LINGER_NANOS) {
                sleep(lanes.size() + 1, Math.min(SLICE_NANOS, Math.max(1, due - now)));
                continue;
            }
            idle = true;
            VarHandle.fullFence(); // pairs with the volatile accesses around attend(): one of the two sees the other
            if (!isNeeded()) {
                sleep(1, Long.MAX_VALUE);
            }
            idle = false;
            lastNeeded = System.nanoTime();
        }
    }

    private void note() {
        expected.setAtIndex(ValueLayout.JAVA_INT, 0, (int) SlotLayout.INT.getVolatile(doorbell, 0L));
        for (int i = 0; i < lanes.size(); i++) {
            expected.setAtIndex(ValueLayout.JAVA_INT, i + 1L, (int) lanes.get(i).answerSeen());
        }
    }

    private boolean lookAtAll() {
        boolean needed = false;
        for (Lane lane : lanes) {
            Watched watched = lane.watched();
            if (watched != null) {
                needed = true;
                lookOnceMore(watched);
            }
        }
        return needed;
    }

    /** Whatever goes wrong with one call, whoever looks goes on with the others. */
    static void lookOnceMore(Watched watched) {
        try {
            watched.look();
        } catch (RuntimeException | Error failed) {
            LOGGER.log(System.Logger.Level.ERROR, "A submitted call could not be looked after", failed);
        }
    }

    private boolean isNeeded() {
        return closed || queue.hasSubmitted() || lanes.stream().anyMatch(lane -> lane.watched() != null);
    }

    private void sleep(int words, long nanos) {
        if (canWaitForAny) {
            canWaitForAny = Host.futexWaitAny(addresses, expected, words, nanos);
        } else if (words == 1) {
            Host.futexWait(doorbell, expected.get(ValueLayout.JAVA_INT, 0), nanos);
        } else { // a kernel before 5.16
            LockSupport.parkNanos(this, Math.min(nanos, nap));
            nap = Math.min(2 * nap, LONGEST_NAP_NANOS);
            return;
        }
        nap = FIRST_NAP_NANOS;
    }
}
