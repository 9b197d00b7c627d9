package dev.cofferdam.isolation;

import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** A caller that found all workers busy and waited, for the flight recorder. */
@Name("dev.cofferdam.QueueWait")
@Label("Wait for a Worker")
@Description("A call that found all workers of its pool busy, from then until it had one or gave up")
@Category("Cofferdam")
@Threshold("1 ms")
final class QueueWaitEvent extends Event {
    @Label("Function")
    @Nullable
    String function;

    @Label("Library")
    @Nullable
    String library;

    @Label("Pool")
    @Nullable
    String pool;

    @Label("Served")
    @Description("Whether it got a worker")
    boolean served;

    /** The event of a call that begins to wait; null when nobody records. */
    static @Nullable QueueWaitEvent begin(IsolatedFunction called) {
        QueueWaitEvent event = new QueueWaitEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.function = called.symbol();
        event.library = called.library().name();
        event.pool = called.library().workers().mark();
        event.begin();
        return event;
    }

    /** The wait is over. By any thread, whose the event is. */
    void finish(boolean wasServed) {
        end();
        if (shouldCommit()) {
            served = wasServed;
            commit();
        }
    }

    /** Waits as the supplier does, and records that it did. */
    static Lane run(IsolatedFunction function, Supplier<Lane> wait) {
        QueueWaitEvent event = begin(function);
        boolean served = false;
        try {
            Lane lane = wait.get();
            served = true;
            return lane;
        } finally {
            if (event != null) {
                event.finish(served);
            }
        }
    }
}
