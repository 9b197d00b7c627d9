package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A submitted call that a second worker is given as well if the first has not answered after a while. The first answer
 * wins. Each has copies of its own of all that it may write, and the winner's are copied back when the loser is dead.
 */
final class HedgedCall extends CallOfCalls {
    private record Racer(Staging staging, CompletableFuture<@Nullable Object> call) {}

    private final Attempts attempts;
    private final StagedArguments staged;
    private final Object[] arguments;
    /** Ends the wait for the second one. */
    private final CompletableFuture<@Nullable Void> delay = new CompletableFuture<>();

    /** Guarded by itself, as are those that follow. */
    private final List<Racer> racers = new ArrayList<>();

    private final List<Throwable> failures = new ArrayList<>();
    private boolean decided;
    private @Nullable Second second;

    /**
     * What brings in the second one.
     *
     * @param copied completed when it has its copies, or will have none
     * @param entered completed when it is among the racers, or nothing of it runs any more and its copies are given back
     */
    private record Second(Thread thread, CompletableFuture<Boolean> copied, CompletableFuture<Boolean> entered) {
        static Second ofThisThread() {
            return new Second(Thread.currentThread(), new CompletableFuture<>(), new CompletableFuture<>());
        }
    }

    private HedgedCall(Attempts attempts, StagedArguments staged, Object[] arguments) {
        this.attempts = attempts;
        this.staged = staged;
        this.arguments = arguments;
    }

    /** @param staged all pointers to memory that workers can write are staged */
    static HedgedCall start(IsolatedFunction function, StagedArguments staged, Duration delay, Object[] arguments) {
        HedgedCall call = new HedgedCall(Attempts.begin(function), staged, arguments);
        call.enter(new CompletableFuture<>());
        var ignored = call.delay
                .completeOnTimeout(null, Durations.saturatedNanos(delay), TimeUnit.NANOSECONDS)
                .thenRunAsync(call::enterSecond, Thread::startVirtualThread);
        return call;
    }

    /**
     * Submits it and waits.
     *
     * @throws CancellationException if the thread is interrupted
     */
    static @Nullable Object call(IsolatedFunction function, Object[] arguments) throws Throwable {
        CompletableFuture<@Nullable Object> call = function.submitOnce(arguments);
        try {
            return call.get();
        } catch (InterruptedException _) {
            boolean cancelled = call.cancel(true);
            Thread.currentThread().interrupt();
            if (cancelled) {
                throw new CancellationException(function + " was cancelled; its processes were killed");
            }
            if (call.isCompletedExceptionally()) {
                throw call.exceptionNow();
            }
            return call.resultNow();
        } catch (ExecutionException thrown) {
            throw thrown.getCause();
        }
    }

    private void enter(CompletableFuture<Boolean> copied) {
        Object[] own = arguments.clone();
        Staging staging = staged.openIn(own);
        copied.complete(true);
        CompletableFuture<@Nullable Object> call = null;
        boolean entered = false;
        try {
            call = startPart(() -> attempts.within(() -> attempts.function().submitPlain(own)));
            entered = call != null && enter(new Racer(staging, call));
        } finally {
            if (!entered) {
                boolean ignored = call != null && call.cancel(true); // nothing of it runs, then its memory goes
                staging.end(false);
            }
        }
    }

    /** False if the race is over. */
    private boolean enter(Racer racer) {
        synchronized (racers) {
            if (decided) {
                return false;
            }
            racers.add(racer);
        }
        // On a thread of its own: what follows waits for the loser's death, and copies.
        var ignored = racer.call()
                .whenCompleteAsync((result, failure) -> finished(racer, result, failure), Thread::startVirtualThread);
        return true;
    }

    private void enterSecond() {
        Second entering = Second.ofThisThread();
        synchronized (racers) {
            if (decided) {
                return; // the caller's memory is the caller's again: there is nothing to copy from
            }
            second = entering;
        }
        try {
            enter(entering.copied());
        } catch (RuntimeException _) {
            // No worker or no memory for a second one: the first one goes on alone.
        } finally {
            entering.copied().complete(true);
            entering.entered().complete(true);
        }
    }

    private void finished(Racer racer, @Nullable Object result, @Nullable Throwable failure) {
        Second entering;
        synchronized (racers) {
            if (decided) {
                return;
            }
            if (failure != null && attempts.mayFollow(failure) && failures.size() + 1 < racers.size()) {
                failures.add(failure); // the other one may still answer
                return;
            }
            decided = true;
            entering = second;
        }
        if (entering != null) {
            boolean _ = entering.copied().join(); // from the caller's memory, which is the caller's again at the end
        }
        delay.complete(null); // the second one, if it comes now, finds that all is over
        for (CompletableFuture<@Nullable Object> part : endParts()) {
            boolean ignored = part.cancel(true); // waits until nothing of it runs
        }
        if (entering != null) {
            entering.thread().interrupt(); // it may wait for room in the queue
            boolean _ = entering.entered().join(); // until then it holds the caller's arenas, and may have got a worker
        }
        end(racer, result, failure);
    }

    private void end(Racer winner, @Nullable Object result, @Nullable Throwable failure) {
        for (Racer racer : racers) { // no more are added
            if (!racer.equals(winner)) {
                racer.staging().end(false);
            }
        }
        if (!decide()) {
            winner.staging().end(false);
            return;
        }
        try {
            Object original = failure == null ? winner.staging().originalOf(result) : null;
            winner.staging().end(failure == null);
            conclude(original, failure == null ? null : attempts.outcome(failure, failures, racers.size()));
        } catch (RuntimeException | Error failed) {
            conclude(null, failed);
        }
    }
}
