package dev.cofferdam.isolation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An isolated call on a thread of its own. Cancelling it kills the call, and is done when nothing of it runs any more. */
final class SubmittedCall<T extends @Nullable Object> extends CompletableFuture<T> {
    private volatile @Nullable Thread carrier;

    private SubmittedCall() {}

    static <T extends @Nullable Object> SubmittedCall<T> start(Supplier<T> call) {
        SubmittedCall<T> submitted = new SubmittedCall<>();
        Thread thread = Thread.ofVirtual().name("cofferdam-submit").unstarted(() -> submitted.run(call));
        submitted.carrier = thread;
        thread.start();
        return submitted;
    }

    private void run(Supplier<T> call) {
        try {
            complete(call.get());
        } catch (RuntimeException | Error thrown) {
            completeExceptionally(thrown);
        }
    }

    /**
     * Kills the call if it has not ended. Blocks until it has, which takes a millisecond or so.
     *
     * @param mayInterruptIfRunning without effect: a call that runs is killed
     * @return whether it was cancelled; false if it ended otherwise first
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Thread thread = carrier;
        if (thread != null && !isDone()) {
            thread.interrupt();
        }
        boolean ended = handle((_, _) -> true).join();
        return ended && isCancelled();
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
