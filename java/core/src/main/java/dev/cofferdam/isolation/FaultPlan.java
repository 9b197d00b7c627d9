package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The faults of one pool, and how far its calls have been counted. */
final class FaultPlan {
    private record Watched(AtomicLong calls, Map<Long, Fault> faults) {}

    private final Map<String, Watched> bySymbol = new HashMap<>();
    private final IsolatedFunction hang;
    private final IsolatedFunction crash;
    private final IsolatedFunction leave;
    private final IsolatedFunction sleep;

    private FaultPlan(Workers workers, Faults faults) {
        faults.bySymbol().forEach((symbol, byNumber) -> bySymbol.put(symbol, new Watched(new AtomicLong(), byNumber)));
        this.hang = workers.builtin("hang", FunctionDescriptor.ofVoid());
        this.crash = workers.builtin("crash", FunctionDescriptor.ofVoid(JAVA_INT));
        this.leave = workers.builtin("leave", FunctionDescriptor.ofVoid(JAVA_INT));
        this.sleep = workers.builtin("sleep", FunctionDescriptor.ofVoid(JAVA_LONG));
    }

    /** Null where nothing goes wrong: then there is nothing to ask. */
    static @Nullable FaultPlan of(Workers workers, Faults faults) {
        return faults.equals(Faults.none()) ? null : new FaultPlan(workers, faults);
    }

    /** Makes the call whose arguments are in place on the lane, and waits for its end. */
    static long run(Workers workers, IsolatedFunction function, Lane lane) {
        FaultPlan plan = workers.faults();
        return plan == null
                ? lane.run(workers, function)
                : plan.begin(workers, function, lane).await();
    }

    /** Makes the call whose arguments are in place on the lane, and does not wait for its end. */
    static InFlight start(Workers workers, IsolatedFunction function, Lane lane) {
        FaultPlan plan = workers.faults();
        return plan == null ? lane.start(workers, function) : plan.begin(workers, function, lane);
    }

    private InFlight begin(Workers workers, IsolatedFunction function, Lane lane) {
        Watched watched = bySymbol.get(function.symbol());
        Fault fault = watched == null ? null : watched.faults.get(watched.calls.incrementAndGet());
        return switch (fault) {
            case null -> lane.start(workers, function);
            case Fault.Hang _ -> instead(workers, function, lane, hang, 0);
            case Fault.Crash(int signal) -> instead(workers, function, lane, crash, signal);
            case Fault.Exit(int status) -> instead(workers, function, lane, leave, status);
            case Fault.Slow(long nanos) -> {
                long firstArgument = lane.word(0);
                yield instead(workers, function, lane, sleep, nanos).then(function, firstArgument);
            }
            case Fault.Refuse _ -> throw workers.queue().saturated();
        };
    }

    /** Runs a function of the worker's own in the name of the one that was called. */
    private static InFlight instead(
            Workers workers, IsolatedFunction function, Lane lane, IsolatedFunction builtin, long argument) {
        lane.putWord(0, argument);
        return lane.start(workers, function.standIn(builtin));
    }
}
