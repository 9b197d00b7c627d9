package dev.cofferdam.isolation;

import java.time.Duration;

/** The call had not returned at its deadline, and its process was killed; or no worker became free by then. */
public final class DeadlineExceededException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final Duration asked;
    private final Duration taken;

    DeadlineExceededException(String function, Duration asked, Duration taken, String circumstance) {
        super(function + " did not return within " + Durations.format(asked) + circumstance + "; "
                + Durations.format(taken) + " had passed when this was thrown");
        this.asked = asked;
        this.taken = taken;
    }

    /** The time the call was given, from its invocation. */
    public Duration asked() {
        return asked;
    }

    /** The time from its invocation until its end was certain: everything that ran for it dead. */
    public Duration taken() {
        return taken;
    }
}
