package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import org.jspecify.annotations.Nullable;

/** A worker that made a system call which its sandbox does not allow, for the flight recorder. */
@Name("dev.cofferdam.SandboxViolation")
@Label("Sandbox Violation")
@Description("A worker process that ended because of a system call that its sandbox does not allow")
@Category("Cofferdam")
final class SandboxViolationEvent extends Event {
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

    @Label("System Call")
    @Description("Its name; nothing if it is not known")
    @Nullable
    String systemCall;
}
