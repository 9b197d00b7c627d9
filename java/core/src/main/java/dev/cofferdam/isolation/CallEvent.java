package dev.cofferdam.isolation;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * A call on a worker, for the flight recorder. A call that takes 150 ns is not worth an event of its own size: unless a
 * recording says otherwise, only those of a millisecond and more are recorded.
 */
@Name("dev.cofferdam.Call")
@Label("Isolated Call")
@Description("A function that ran in a worker process, from when it had its worker to its end")
@Category("Cofferdam")
@Threshold("1 ms")
final class CallEvent extends Event {
    /** Asked whether anybody records, which is a constant for the compiler; nothing is allocated when nobody does. */
    private static final CallEvent PROBE = new CallEvent();

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
    @Description("The process that made the call; 0 if it is not known")
    int worker;

    @Label("Queue Time")
    @Description("From invocation until the call had a worker and its arguments were in place")
    @Timespan(Timespan.NANOSECONDS)
    long queueTime;

    @Label("Outcome")
    @Description("returned, or how the call ended otherwise")
    @Nullable
    String outcome;

    /** Makes the call whose arguments are in place on the lane, and records it if anybody wants it. */
    static long run(Workers workers, IsolatedFunction function, Lane lane) {
        CallEvent event = begin(lane);
        return event == null ? FaultPlan.run(workers, function, lane) : event.runRecorded(workers, function, lane);
    }

    /** The event of a call that begins; null when nobody records. */
    static @Nullable CallEvent begin(Lane lane) {
        if (!PROBE.isEnabled()) {
            return null;
        }
        CallEvent event = new CallEvent();
        event.queueTime = System.nanoTime() - lane.startNanos();
        event.begin();
        return event;
    }

    private long runRecorded(Workers workers, IsolatedFunction function, Lane lane) {
        try {
            long result = FaultPlan.run(workers, function, lane);
            finish(workers, function, lane, null);
            return result;
        } catch (RuntimeException | Error thrown) {
            finish(workers, function, lane, thrown);
            throw thrown;
        }
    }

    /** The call is over, and has the lane still. */
    void finish(Workers workers, IsolatedFunction called, Lane lane, @Nullable Throwable thrown) {
        end();
        if (shouldCommit()) {
            function = called.symbol();
            library = called.library().name();
            pool = workers.mark();
            // Of one that returned, the process now: the one that was there at the beginning may have been replaced.
            worker = thrown == null ? lane.workerPid() : lane.deadWorkerPid();
            outcome = thrown == null ? "returned" : DeathCause.of(thrown).toString();
            commit();
        }
    }
}
