package dev.cofferdam.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that wait for threads: some for whichever is free first, some for a certain one. A thread for which both wait takes
 * one of its own and one of the others in turn: neither kind keeps the other waiting for ever.
 */
final class TaskQueues {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> shared = new ArrayDeque<>();
    private final List<Queue<Runnable>> own;
    /** What each thread waits for. */
    private final List<Condition> arrivals;

    private final boolean[] waiting;
    /** Whether what each thread took last was its own. */
    private final boolean[] tookOwn;

    private boolean closed;

    TaskQueues(int threads) {
        own = Stream.generate(() -> (Queue<Runnable>) new ArrayDeque<Runnable>())
                .limit(threads)
                .toList();
        arrivals = Stream.generate(lock::newCondition).limit(threads).toList();
        waiting = new boolean[threads];
        tookOwn = new boolean[threads];
    }

    /** Adds a task for whichever thread is free first. Returns false, and adds nothing, once closed. */
    boolean add(Runnable task) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            shared.add(task);
            wakeOne();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock. */
    private void wakeOne() {
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i]) {
                waiting[i] = false; // or the next task would wake the same one
                arrivals.get(i).signal();
                return;
            }
        }
    }

    /** Adds a task for each thread, or null for those that get none; once closed, for nobody. */
    boolean addToEach(List<? extends @Nullable Runnable> tasks) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            for (int i = 0; i < tasks.size(); i++) {
                Runnable task = tasks.get(i);
                if (task != null) {
                    own.get(i).add(task);
                    waiting[i] = false;
                    arrivals.get(i).signal();
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The next task of a thread, waiting for one; null when there is none and will be none. */
    @Nullable
    Runnable take(int thread) {
        lock.lock();
        try {
            while (true) {
                Runnable task = next(thread);
                if (task != null || closed) {
                    return task;
                }
                waiting[thread] = true;
                arrivals.get(thread).awaitUninterruptibly();
                waiting[thread] = false;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock. */
    private @Nullable Runnable next(int thread) {
        Queue<Runnable> mine = own.get(thread);
        boolean takesOwn = !mine.isEmpty() && (shared.isEmpty() || !tookOwn[thread]);
        tookOwn[thread] = takesOwn;
        if (takesOwn && !shared.isEmpty()) {
            wakeOne(); // this thread may have been woken for that one, before it got a task of its own
        }
        return takesOwn ? mine.poll() : shared.poll();
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more tasks; those that wait are still handed out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            arrivals.forEach(Condition::signal);
        } finally {
            lock.unlock();
        }
    }

    /** Removes all tasks that wait. */
    List<Runnable> drain() {
        lock.lock();
        try {
            List<Runnable> left = new ArrayList<>(shared);
            shared.clear();
            for (Queue<Runnable> queue : own) {
                left.addAll(queue);
                queue.clear();
            }
            return left;
        } finally {
            lock.unlock();
        }
    }
}
