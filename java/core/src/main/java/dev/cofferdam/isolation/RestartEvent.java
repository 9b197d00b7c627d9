package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A worker that takes the place of one that is gone, for the flight recorder. */
@Name("dev.cofferdam.Restart")
@Label("Worker Replaced")
@Description("A worker process that was started in the place of one before it")
@Category("Cofferdam")
@StackTrace(false) // always the thread that listens to the supervisor
final class RestartEvent extends Event {
    @Label("Pool")
    @Nullable
    String pool;

    @Label("Slot")
    int slot;

    @Label("Worker")
    @Description("The new process; 0 if it has ended already")
    int worker;

    static void emit(String pool, int slot, int worker) {
        RestartEvent event = new RestartEvent();
        if (event.isEnabled()) {
            event.pool = pool;
            event.slot = slot;
            event.worker = worker;
            event.commit();
        }
    }
}
