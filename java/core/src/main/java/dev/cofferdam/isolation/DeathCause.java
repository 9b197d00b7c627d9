package dev.cofferdam.isolation;

import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Why a worker died that was making a call. */
public enum DeathCause {
    /** The call overran its deadline, and the worker was killed. */
    DEADLINE,
    /** The call was cancelled, by an interrupt, a future or the end of the pool, and the worker was killed. */
    CANCELLED,
    /** A signal: the function crashed. */
    CRASHED,
    /** The function called {@code exit}, or something like it. */
    EXITED,
    /** The worker used more than the pool's {@link Limits} allow, and was killed. */
    LIMIT,
    /** The function made a system call that the sandbox does not allow. */
    SANDBOX,
    /** The call could not be made, for want of a library or a symbol, and the worker was replaced to be sure of it. */
    NOT_CALLED,
    /** The pool's supervisor died, and its workers with it. */
    SUPERVISOR_LOST;

    /** What the outcome of a call that cost its worker says of the cause. */
    static DeathCause of(Throwable outcome) {
        return switch (outcome) {
            case DeadlineExceededException _ -> DEADLINE;
            case CancellationException _ -> CANCELLED;
            case WorkerCrashedException _ -> CRASHED;
            case WorkerExitedException _ -> EXITED;
            case LimitExceededException _ -> LIMIT;
            case SandboxViolationException _ -> SANDBOX;
            case SupervisorLostException _ -> SUPERVISOR_LOST;
            default -> NOT_CALLED;
        };
    }

    /** As events and reports have it: {@code supervisor lost}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
