package dev.cofferdam.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A submitted call that is made by submitting others, its parts. Cancelling it kills them, and is done when nothing of
 * them runs any more; completing it from outside, as {@code orTimeout} does, kills them without waiting for that.
 */
abstract sealed class CallOfCalls extends CompletableFuture<@Nullable Object>
        permits HedgedCall, RepeatedCall, StagedCall {
    /** Guarded by itself, as is {@link #over}. */
    private final List<CompletableFuture<@Nullable Object>> parts = new ArrayList<>();

    private boolean over;
    /** Parts that have been asked for and are not in the list yet. Guarded by the list. */
    private int starting;
    /** Whether it is decided how the future ends. */
    private final AtomicBoolean decided = new AtomicBoolean();

    CallOfCalls() {
        var ignored = whenComplete((_, _) -> giveUpParts());
    }

    private void giveUpParts() {
        for (CompletableFuture<@Nullable Object> part : endParts()) {
            boolean ignored = part.completeExceptionally(new CancellationException("its caller has given it up"));
        }
    }

    /**
     * Decides how the future ends: the call itself does before it writes to the caller's memory, which it must not do any
     * more once somebody outside has completed the future. True for the first.
     */
    final boolean decide() {
        return decided.compareAndSet(false, true);
    }

    /** The end of a call that has {@link #decide decided}. */
    final void conclude(@Nullable Object value, @Nullable Throwable failure) {
        boolean ignored = failure == null ? super.complete(value) : super.completeExceptionally(failure);
    }

    @Override
    public final boolean complete(@Nullable Object value) {
        return decide() && super.complete(value);
    }

    @Override
    public final boolean completeExceptionally(Throwable failure) {
        return decide() && super.completeExceptionally(failure);
    }

    /** Starts a part, if there is to be another. */
    final @Nullable CompletableFuture<@Nullable Object> startPart(
            Supplier<CompletableFuture<@Nullable Object>> submit) {
        synchronized (parts) {
            if (over) {
                return null;
            }
            starting++;
        }
        try {
            // Outside the monitor: the queue may make it wait, and the call can end meanwhile.
            CompletableFuture<@Nullable Object> part = submit.get();
            synchronized (parts) {
                if (!over) {
                    parts.add(part);
                    return part;
                }
            }
            boolean ignored = part.cancel(true);
            return null;
        } finally {
            synchronized (parts) {
                starting--;
                parts.notifyAll();
            }
        }
    }

    /** One that was being started when the others ended may run already: until it is dead, too. */
    private void awaitStarting() {
        boolean interrupted = false;
        synchronized (parts) {
            while (starting > 0) {
                try {
                    parts.wait();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** No part starts any more; those that have. */
    final List<CompletableFuture<@Nullable Object>> endParts() {
        synchronized (parts) {
            over = true;
            return List.copyOf(parts);
        }
    }

    /**
     * Kills the call if it has not ended. Blocks until it has, which takes a millisecond or so.
     *
     * @param mayInterruptIfRunning without effect: a call that runs is killed
     * @return whether it was cancelled; false if it ended otherwise first
     */
    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        endParts().forEach(part -> part.cancel(true));
        awaitStarting();
        boolean completed = handle((_, _) -> true).join();
        return completed && isCancelled();
    }

    @Override
    public final <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
