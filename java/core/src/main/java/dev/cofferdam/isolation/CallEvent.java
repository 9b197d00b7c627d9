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
        return PROBE.isEnabled() ? runRecorded(workers, function, lane) : FaultPlan.run(workers, function, lane);
    }

    private static long runRecorded(Workers workers, IsolatedFunction function, Lane lane) {
        CallEvent event = new CallEvent();
        event.queueTime = System.nanoTime() - lane.startNanos();
        event.begin();
        try {
            long result = FaultPlan.run(workers, function, lane);
            event.outcome = "returned";
            event.worker = lane.workerPid(); // now: the one that was there at the beginning may have been replaced
            return result;
        } catch (RuntimeException | Error thrown) {
            event.outcome = DeathCause.of(thrown).toString();
            event.worker = lane.deadWorkerPid();
            throw thrown;
        } finally {
            event.end();
            if (event.shouldCommit()) {
                event.function = function.symbol();
                event.library = function.library().name();
                event.pool = workers.mark();
                event.commit();
            }
        }
    }
}
