package dev.cofferdam.isolation;

/**
 * A call that ended otherwise than by returning. When it is thrown, nothing that ran on the call's behalf can write to
 * memory any more: the process and all that it started are dead. What a {@code READ_WRITE} arena held at that moment
 * stays readable.
 */
public abstract sealed class IsolationException extends RuntimeException
        permits DeadlineExceededException,
                LibraryNotLoadedException,
                LimitExceededException,
                MayHaveRunException,
                SandboxViolationException,
                SessionLostException,
                SupervisorLostException,
                SymbolNotFoundException,
                WorkerCrashedException,
                WorkerExitedException {
    private static final long serialVersionUID = 1;

    IsolationException(String message) {
        super(message);
    }

    IsolationException(String message, Throwable cause) {
        super(message, cause);
    }
}
