package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call had not returned at its deadline, and its process was killed; or no worker became free by then. */
public final class DeadlineExceededException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final Duration asked;
    private final Duration taken;
    private final boolean enclosing;
    private final @Nullable Progress progress;

    /** @param enclosing whether what held was a {@link Deadline} around the call, and not the call's own */
    DeadlineExceededException(
            String function,
            Duration asked,
            Duration taken,
            boolean enclosing,
            String circumstance,
            @Nullable Progress progress) {
        super(function + " did not return within " + Durations.format(asked)
                + (enclosing ? ", which is what the enclosing deadline left it," : "") + circumstance + "; "
                + Durations.format(taken) + " had passed when this was thrown");
        this.asked = asked;
        this.taken = taken;
        this.enclosing = enclosing;
        this.progress = progress;
    }

    /** The time the call was given, from its invocation: its own, or what an enclosing {@link Deadline} left it. */
    public Duration asked() {
        return asked;
    }

    /** The time from its invocation until its end was certain: everything that ran for it dead. */
    public Duration taken() {
        return taken;
    }

    /** Whether it was an enclosing {@link Deadline} that held: it came before the call's own. */
    public boolean enclosing() {
        return enclosing;
    }

    /**
     * How far the call had come, if its function said so by {@code cfd_progress()} of {@code cofferdam/callee.h}. What it
     * had written to {@code READ_WRITE} arenas by then can be read.
     */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }
}
