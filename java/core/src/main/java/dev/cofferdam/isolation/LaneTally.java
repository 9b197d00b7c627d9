package dev.cofferdam.isolation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on one lane. The lane's owner counts calls and deaths, with plain stores; whoever reads them may be a
 * call behind.
 */
final class LaneTally {
    /** By the function's number in the catalog. */
    private @Nullable DurationRecorder[] functions = new DurationRecorder[16];

    /** Guarded by itself. */
    private final Map<DeathCause, Long> deaths = new EnumMap<>(DeathCause.class);

    private final AtomicInteger workersStarted = new AtomicInteger();

    /**
     * A call returned. The pool's own, which have no number, are not counted.
     *
     * @param fast nobody has looked at the clock since it was published
     */
    void answered(IsolatedFunction function, long startNanos, boolean fast) {
        int number = function.countedAs();
        if (number >= 0) {
            DurationRecorder recorder = recorder(function, number);
            if (fast) {
                recorder.endedFast(startNanos);
            } else {
                recorder.ended(System.nanoTime() - startNanos);
            }
        }
    }

    /** A call ended otherwise than by returning. */
    void failed(IsolatedFunction function, long startNanos) {
        answered(function, startNanos, false);
    }

    void died(DeathCause cause) {
        synchronized (deaths) {
            deaths.merge(cause, 1L, Long::sum);
        }
    }

    /** A worker serves the lane now. True if it is not the first. */
    boolean workerStarted() {
        return workersStarted.getAndIncrement() > 0;
    }

    private DurationRecorder recorder(IsolatedFunction function, int number) {
        if (number < functions.length) {
            DurationRecorder known = functions[number];
            if (known != null) {
                return known;
            }
        }
        return add(function, number);
    }

    private DurationRecorder add(IsolatedFunction function, int number) {
        if (number >= functions.length) {
            functions = Arrays.copyOf(functions, Math.max(number + 1, 2 * functions.length));
        }
        DurationRecorder added = new DurationRecorder(function.symbol());
        functions[number] = added;
        return added;
    }

    /** Adds this lane's durations to sums by symbol, and returns how many calls that are. */
    long addTo(Map<String, CallDurations.Sum> sums) {
        CallDurations.Sum own = new CallDurations.Sum();
        for (DurationRecorder recorder : functions) {
            if (recorder != null) {
                recorder.addTo(own);
                recorder.addTo(sums.computeIfAbsent(recorder.symbol(), _ -> new CallDurations.Sum()));
            }
        }
        return own.snapshot().count();
    }

    Map<DeathCause, Long> deaths() {
        synchronized (deaths) {
            return Map.copyOf(deaths);
        }
    }
}
