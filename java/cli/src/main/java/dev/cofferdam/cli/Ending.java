package dev.cofferdam.cli;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolationException;
import dev.cofferdam.isolation.LibraryNotLoadedException;
import dev.cofferdam.isolation.LimitExceededException;
import dev.cofferdam.isolation.MayHaveRunException;
import dev.cofferdam.isolation.SandboxViolationException;
import dev.cofferdam.isolation.SessionLostException;
import dev.cofferdam.isolation.SupervisorLostException;
import dev.cofferdam.isolation.SymbolNotFoundException;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.WorkerExitedException;

/**
 * How a command that failed ends.
 *
 * @param status what the shell sees
 * @param report what the user reads
 */
record Ending(int status, String report) {
    private static final int SIGKILL = 9;

    /** The ending that {@code failure} brings about. */
    static Ending of(Throwable failure) {
        return switch (failure) {
            case IsolationException outcome -> new Ending(status(outcome), outcome.getMessage() + hint(outcome));
            case ResultLost lost -> new Ending(status(lost.why()), lost.getMessage() + hint(lost.why()));
            case Misuse misuse -> new Ending(ExitStatus.MISUSE, String.valueOf(misuse.getMessage()));
            default -> new Ending(ExitStatus.MISUSE, "the call could not be made: " + failure);
        };
    }

    private static int status(IsolationException outcome) {
        return switch (outcome) {
            case DeadlineExceededException _ -> ExitStatus.DEADLINE;
            case WorkerCrashedException crash ->
                ExitStatus.killedBy(crash.report().signalNumber());
            case WorkerExitedException exit -> exit.status() == ExitStatus.RETURNED ? ExitStatus.MISUSE : exit.status();
            case LibraryNotLoadedException _ -> ExitStatus.NOT_LOADABLE;
            case SymbolNotFoundException _ -> ExitStatus.NO_SYMBOL;
            case SandboxViolationException refused ->
                ExitStatus.killedBy(refused.report().signalNumber());
            case LimitExceededException _ -> ExitStatus.killedBy(SIGKILL);
            case SupervisorLostException _, SessionLostException _, MayHaveRunException _ -> ExitStatus.MISUSE;
        };
    }

    private static String hint(IsolationException outcome) {
        return switch (outcome) {
            case LibraryNotLoadedException _ ->
                "; give --lib a path with a slash, or a soname that the dynamic linker finds";
            case WorkerExitedException exit
            when exit.status() == ExitStatus.RETURNED ->
                "; the status is " + ExitStatus.MISUSE + ", since " + ExitStatus.RETURNED
                        + " would say that it returned";
            default -> "";
        };
    }
}
