package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import org.jspecify.annotations.Nullable;

/** A worker that died of the function it ran, for the flight recorder. */
@Name("dev.cofferdam.Crash")
@Label("Worker Crashed")
@Description("A worker process that a signal or an exit ended during a call")
@Category("Cofferdam")
final class CrashEvent extends Event {
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

    @Label("Signal")
    @Description("Its name; nothing for a worker that exited")
    @Nullable
    String signal;

    @Label("Exit Status")
    @Description("-1 for a worker that a signal ended")
    int exitStatus;

    @Label("Fault Address")
    @MemoryAddress
    long faultAddress;

    @Label("Place")
    @Description("The innermost frame of the crash report")
    @Nullable
    String place;
}
