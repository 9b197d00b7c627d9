package dev.cofferdam.placement;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One thread's part of a parallel run. It ends exactly once: by itself, or before it has begun. */
final class Part<T extends @Nullable Object> implements Runnable {
    private final Callable<T> body;
    private final CountDownLatch ends;
    private @Nullable Thread runner;
    private boolean begun;
    private boolean cancelled;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Part(Callable<T> body, CountDownLatch ends) {
        this.body = body;
        this.ends = ends;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (begun || cancelled) {
                return;
            }
            begun = true;
            runner = Thread.currentThread();
        }
        try {
            result = body.call();
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            synchronized (this) {
                runner = null; // from here on nobody interrupts the thread on this part's account
            }
            ends.countDown();
        }
    }

    /** Interrupts the part; one that has not begun never does. */
    synchronized void cancel() {
        if (runner != null) {
            runner.interrupt();
        } else if (!begun && !cancelled) {
            cancelled = true;
            ends.countDown();
        }
    }

    /** Whether it was cancelled before it began. */
    synchronized boolean isCancelled() {
        return cancelled;
    }

    // Written by the part's thread before the latch counts down, read after it has been waited for.

    @Nullable
    T result() {
        return result;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
