package dev.cofferdam.bench.machine;

import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.HdrHistogram.Histogram;

/** Calls that crash: how soon after them the pool has answered the next one. */
public final class CrashedCalls {
    private CrashedCalls() {}

    /** From the invocation of the call that crashes to the next good result, in nanoseconds. */
    public static Histogram time(Workers workers, int crashes) throws Throwable {
        IsolatedFunction crash = workers.library(NativeProgram.fixture("crash"))
                .function("dereference_null", FunctionDescriptor.of(ValueLayout.JAVA_INT));
        MethodHandle empty = workers.library(NativeProgram.fixture("good"))
                .function("empty", FunctionDescriptor.ofVoid())
                .handle();
        Histogram next = new Histogram(60_000_000_000L, 3);
        empty.invokeExact();
        for (int i = 0; i < crashes; i++) {
            long start = System.nanoTime();
            try {
                crash.call();
                throw new IllegalStateException("a call that crashes has returned");
            } catch (WorkerCrashedException _) {
                empty.invokeExact();
            }
            next.recordValue(System.nanoTime() - start);
        }
        return next;
    }
}
