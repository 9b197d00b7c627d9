package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.LibraryNotLoadedException;
import dev.cofferdam.isolation.LimitExceededException;
import dev.cofferdam.isolation.MayHaveRunException;
import dev.cofferdam.isolation.SandboxViolationException;
import dev.cofferdam.isolation.SessionLostException;
import dev.cofferdam.isolation.SupervisorLostException;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.WorkerExitedException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.LongAdder;

/** How calls ended, and whether one may end so: by what it came to itself, or by what was done to it from outside. */
final class Ends {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void returned() {
        count("value");
    }

    void threw(Throwable end) {
        count(end.getClass().getSimpleName());
    }

    private void count(String end) {
        counts.computeIfAbsent(end, _ -> new LongAdder()).increment();
    }

    Map<String, Long> counts() {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((end, count) -> sorted.put(end, count.sum()));
        return sorted;
    }

    /** Whether the exception says that the call was not made. */
    static boolean saysThatItNeverRan(Kind kind, Throwable end) {
        boolean isClosed = end instanceof IllegalStateException && !(end instanceof CancellationException);
        // Of a pipeline whose pool is closed, calls may be on their way.
        return end instanceof RejectedExecutionException
                || end instanceof LibraryNotLoadedException
                || (isClosed && kind != Kind.PIPELINED && kind != Kind.REPEATING_PIPELINE);
    }

    /** @param closed whether the pool or an arena of the call has been closed */
    static boolean mayEndSo(Mishap mishap, Throwable end, boolean closed) {
        return switch (end) {
            case SessionLostException lost ->
                mayLoseItsSession(mishap, Objects.requireNonNull(lost.getCause()), closed);
            case WorkerCrashedException crash -> {
                String signal = crash.report().signal();
                yield signal.equals("SIGKILL") || signal.equals(mishap.signal());
            }
            case WorkerExitedException exit -> mishap == Mishap.EXIT && exit.status() == Mishap.EXIT_STATUS;
            case SandboxViolationException refused ->
                mishap == Mishap.FORBIDDEN_SYSTEM_CALL && refused.systemCall().equals("socket");
            case LimitExceededException exceeded ->
                mishap == Mishap.RESIDENT_MEMORY && exceeded.limit() == LimitExceededException.Limit.RESIDENT_BYTES;
            // Of stopping and stopped processes, cancelling, closing, queues that are full, and what came of it for
            // others.
            case DeadlineExceededException _,
                    CancellationException _,
                    RejectedExecutionException _,
                    SupervisorLostException _,
                    LibraryNotLoadedException _,
                    MayHaveRunException _ -> true;
            case IllegalStateException _ -> closed;
            default -> false;
        };
    }

    /** A session is lost by the call that ends its worker, and for all that follow. */
    private static boolean mayLoseItsSession(Mishap mishap, Throwable cause, boolean closed) {
        boolean endedBetweenCalls = cause.getClass() == IllegalStateException.class;
        return endedBetweenCalls || mayEndSo(mishap, cause, closed);
    }
}
