package dev.cofferdam.isolation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An isolated call on a virtual thread of its own, for what {@link AsyncCall} cannot make. Cancelling it kills the call, and is done when nothing of it runs any more;
 * completing it from outside, as {@code orTimeout} does, kills the call as well, without waiting for that.
 */
final class SubmittedCall<T extends @Nullable Object> extends CompletableFuture<T> {
    /** The call itself, which ends before or after the future is completed. */
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    private final Thread carrier;

    private SubmittedCall(Supplier<T> call) {
        carrier = Thread.ofVirtual().name("cofferdam-submit").unstarted(() -> run(call));
    }

    static <T extends @Nullable Object> SubmittedCall<T> start(Supplier<T> call) {
        SubmittedCall<T> submitted = new SubmittedCall<>(call);
        var ignored = submitted.whenComplete((_, _) -> submitted.kill());
        submitted.carrier.start();
        return submitted;
    }

    private void run(Supplier<T> call) {
        try {
            T result = call.get();
            ended.complete(true);
            complete(result);
        } catch (RuntimeException | Error thrown) {
            ended.complete(true);
            completeExceptionally(thrown);
        }
    }

    private void kill() {
        if (!ended.isDone()) {
            carrier.interrupt();
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
        kill();
        boolean over = ended.join();
        boolean completed = handle((_, _) -> true).join();
        return over && completed && isCancelled();
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
