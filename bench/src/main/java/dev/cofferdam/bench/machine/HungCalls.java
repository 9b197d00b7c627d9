package dev.cofferdam.bench.machine;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Calls that hang until they are killed: how late that is seen, and when the pool has answered the next one. */
public final class HungCalls {
    private static final Duration DEADLINE = Duration.ofMillis(5);

    /** From the deadline to the exception, and from the deadline to the next good result, in nanoseconds. */
    public record Times(Histogram overshoot, Histogram next) {}

    private HungCalls() {}

    public static Times time(Workers workers, int kills) throws Throwable {
        IsolatedFunction hang = workers.library(NativeProgram.fixture("hang"))
                .function("loop", FunctionDescriptor.of(ValueLayout.JAVA_INT))
                .withDeadline(DEADLINE);
        MethodHandle empty = workers.library(NativeProgram.fixture("good"))
                .function("empty", FunctionDescriptor.ofVoid())
                .handle();
        Times times = new Times(new Histogram(60_000_000_000L, 3), new Histogram(60_000_000_000L, 3));
        for (int i = 0; i < kills; i++) {
            long deadline = System.nanoTime() + DEADLINE.toNanos();
            try {
                hang.call();
                throw new IllegalStateException("a call that hangs has returned");
            } catch (DeadlineExceededException expected) {
                times.overshoot().recordValue(Math.max(0, System.nanoTime() - deadline));
            }
            empty.invokeExact();
            times.next().recordValue(Math.max(0, System.nanoTime() - deadline));
        }
        return times;
    }
}
