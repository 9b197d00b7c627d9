package dev.cofferdam.isolation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time that all attempts at one call have together, and what becomes of their failures.
 *
 * @param function the one that was called
 * @param startNanos when
 * @param deadlineNanos when all of it is over
 */
record Attempts(IsolatedFunction function, long startNanos, long deadlineNanos) {
    /** @throws DeadlineExceededException if an enclosing deadline is over already */
    static Attempts begin(IsolatedFunction function) {
        long now = System.nanoTime();
        return new Attempts(function, now, function.deadlineFrom(now));
    }

    /** Makes an attempt that ends when the time for all of them does. */
    <T extends @Nullable Object> T within(ScopedValue.CallableOp<T, RuntimeException> attempt) {
        return Deadline.until(function.deadline(), deadlineNanos, attempt);
    }

    private boolean timeIsLeft() {
        return System.nanoTime() < deadlineNanos;
    }

    /** Whether another attempt may succeed where this one failed: it ended with its process, for no fault of the caller. */
    boolean mayFollow(Throwable failure) {
        boolean ended = failure instanceof WorkerCrashedException
                || failure instanceof WorkerExitedException
                || failure instanceof SupervisorLostException
                || failure instanceof DeadlineExceededException;
        return ended && timeIsLeft();
    }

    /**
     * What the whole call throws: the last failure, and the ones before as suppressed. At the end of the time for all
     * attempts that is said, and not what the last one had left of it.
     */
    Throwable outcome(Throwable last, List<Throwable> earlier, int attempts) {
        boolean several = attempts > 1 || function.terms().hedgeDelay().isPresent();
        Throwable outcome = several && last instanceof DeadlineExceededException && !timeIsLeft()
                ? Outcomes.deadlineOfAttempts(function, startNanos, deadlineNanos, attempts)
                        .initCause(last)
                : last;
        earlier.forEach(outcome::addSuppressed);
        return outcome;
    }
}
