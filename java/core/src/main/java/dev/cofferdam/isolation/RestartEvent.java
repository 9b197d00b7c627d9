package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
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

    @Label("Predecessor")
    @Description("The process whose place it takes; 0 if that is not known")
    int predecessor;

    @Label("Preparation")
    @Description("From its fork until it had loaded what it had to and could be given a call")
    @Timespan(Timespan.NANOSECONDS)
    long preparation;

    @Label("Standby")
    @Description("From then until it was given the place")
    @Timespan(Timespan.NANOSECONDS)
    long standby;

    @Label("Vacancy")
    @Description("From when its predecessor was gone until it was given the place; 0 if that is not known")
    @Timespan(Timespan.NANOSECONDS)
    long vacancy;

    static void emit(String pool, Arrival arrival) {
        RestartEvent event = new RestartEvent();
        if (event.isEnabled()) {
            event.pool = pool;
            event.slot = arrival.slot();
            event.worker = arrival.pid();
            event.predecessor = arrival.predecessor();
            event.preparation = arrival.ready() - arrival.forked();
            event.standby = arrival.assigned() - arrival.ready();
            event.vacancy = arrival.vacant() == 0 ? 0 : arrival.assigned() - arrival.vacant();
            event.commit();
        }
    }
}
