package dev.cofferdam.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A submitted call that is submitted again when it has failed, as often as its terms allow. One part runs at a time. */
final class RepeatedCall extends CallOfCalls {
    private final Attempts attempts;
    private final IsolatedFunction attempt;
    private final Object[] arguments;
    /** What has failed so far. Only the end of one part, which the next one follows, reads and writes it. */
    private final List<Throwable> failures = new ArrayList<>();

    private RepeatedCall(Attempts attempts, IsolatedFunction attempt, Object[] arguments) {
        this.attempts = attempts;
        this.attempt = attempt;
        this.arguments = arguments;
    }

    /**
     * @param function what was called
     * @param attempt the same function, called once
     */
    static RepeatedCall start(IsolatedFunction function, IsolatedFunction attempt, Object[] arguments) {
        RepeatedCall call = new RepeatedCall(Attempts.begin(function), attempt, arguments);
        boolean ignored = call.startAttempt();
        return call;
    }

    private boolean startAttempt() {
        CompletableFuture<@Nullable Object> part =
                startPart(() -> attempts.within(() -> attempt.submitOnce(arguments.clone())));
        if (part == null) {
            return false;
        }
        var ignored = part.whenComplete((result, failure) -> {
            if (failure == null) {
                complete(result);
            } else {
                // On a thread of its own: another attempt may have much to copy.
                Thread.startVirtualThread(() -> failed(part, failure));
            }
        });
        return true;
    }

    private void failed(CompletableFuture<@Nullable Object> part, Throwable failure) {
        boolean ignored = part.cancel(true); // waits until nothing of it runs, if it was given up
        if (failures.size() == attempts.function().terms().retries() || !attempts.mayFollow(failure)) {
            completeExceptionally(attempts.outcome(failure, failures, failures.size() + 1));
            return;
        }
        failures.add(failure);
        try {
            if (!startAttempt()) {
                completeExceptionally(attempts.outcome(
                        new CancellationException(attempt + " was cancelled between two attempts"),
                        failures,
                        failures.size() + 1));
            }
        } catch (RuntimeException | Error refused) {
            completeExceptionally(attempts.outcome(refused, failures, failures.size() + 1));
        }
    }
}
