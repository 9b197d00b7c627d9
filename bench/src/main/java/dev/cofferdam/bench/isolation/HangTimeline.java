package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.IsolatedLibrary;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;

/** One hang, step by step: of many, the one that took neither longer nor shorter than half of them. */
final class HangTimeline {
    private static final Duration DEADLINE = Duration.ofMillis(5);
    private static final int WARM_UP = 50;

    private HangTimeline() {}

    /** Nothing if the flight recorder had no hang whole. */
    static Optional<HangSteps> measure(Output output, Effort effort) throws Throwable {
        output.progress("a hang, step by step, of " + effort.timelineHangs());
        List<HangSteps.Next> seen = new ArrayList<>();
        List<RecordedEvent> events;
        try (EventLog log = new EventLog()) {
            try (Workers workers = Workers.builder().count(1).build()) {
                IsolatedFunction hang = workers.library(NativeProgram.fixture("hang"))
                        .function("loop", FunctionDescriptor.of(ValueLayout.JAVA_INT))
                        .withDeadline(DEADLINE);
                IsolatedLibrary moments = workers.library(NativeProgram.fixture("moments"));
                FunctionDescriptor moment = FunctionDescriptor.of(ValueLayout.JAVA_LONG);
                MethodHandle whenLoaded =
                        moments.function("when_loaded", moment).handle();
                MethodHandle whenCalled =
                        moments.function("when_called", moment).handle();
                for (int i = 0; i < WARM_UP + effort.timelineHangs(); i++) {
                    seen.add(survive(hang, whenLoaded, whenCalled));
                }
            }
            events = log.stop();
        }
        return middle(seen, events);
    }

    private static HangSteps.Next survive(IsolatedFunction hang, MethodHandle whenLoaded, MethodHandle whenCalled)
            throws Throwable {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        long thrown;
        try {
            hang.call();
            throw new IllegalStateException("a call that hangs has returned");
        } catch (DeadlineExceededException _) {
            thrown = System.nanoTime();
        }
        long loaded = (long) whenLoaded.invokeExact();
        long answered = System.nanoTime();
        long called = (long) whenCalled.invokeExact();
        return new HangSteps.Next(thrown - deadline, loaded - deadline, called - deadline, answered - deadline);
    }

    /** The kills come in the order of the calls; a replacement names whom it replaces. */
    private static Optional<HangSteps> middle(List<HangSteps.Next> seen, List<RecordedEvent> events) {
        List<RecordedEvent> kills = events.stream()
                .filter(event -> EventLog.is(EventLog.KILL, event))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
        Map<Integer, RecordedEvent> replacements = events.stream()
                .filter(event -> EventLog.is(EventLog.RESTART, event))
                .collect(Collectors.toMap(
                        event -> event.getInt("predecessor"), Function.identity(), (first, _) -> first));
        if (kills.size() != seen.size()) {
            throw new IllegalStateException(seen.size() + " calls were killed, and " + kills.size() + " recorded");
        }
        List<HangSteps> whole = new ArrayList<>();
        for (int i = WARM_UP; i < seen.size(); i++) {
            RecordedEvent kill = kills.get(i);
            RecordedEvent replacement = replacements.get(kill.getInt("worker"));
            if (replacement != null) {
                whole.add(HangSteps.of(kill, replacement, seen.get(i)));
            }
        }
        whole.sort(Comparator.comparingLong(steps -> steps.next().answered()));
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() / 2));
    }
}
