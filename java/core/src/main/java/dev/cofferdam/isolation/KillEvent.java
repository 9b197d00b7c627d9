package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** A worker that was killed for the sake of a call, for the flight recorder. */
@Name("dev.cofferdam.Kill")
@Label("Worker Killed")
@Description("A worker process that was killed because of the call it was making")
@Category("Cofferdam")
final class KillEvent extends Event {
    @Label("Function")
    @Nullable
    String function;

    @Label("Library")
    @Nullable
    String library;

    @Label("Pool")
    @Nullable
    String pool;

    @Label("Worker")
    int worker;

    @Label("Cause")
    @Nullable
    String cause;

    @Label("Noticed")
    @Description("How long after its deadline the supervisor saw it; 0 for another cause")
    @Timespan(Timespan.NANOSECONDS)
    long noticed;

    @Label("Overdue")
    @Description("How long after its deadline the worker was killed; 0 for another cause")
    @Timespan(Timespan.NANOSECONDS)
    long overdue;

    @Label("Reaping")
    @Description("From the signal until the process was gone")
    @Timespan(Timespan.NANOSECONDS)
    long reaping;

    @Label("Telling")
    @Description("From then until the caller was told: nothing was left of what the worker had started")
    @Timespan(Timespan.NANOSECONDS)
    long telling;
}
