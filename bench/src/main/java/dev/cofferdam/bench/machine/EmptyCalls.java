package dev.cofferdam.bench.machine;

import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Isolated calls of a function that does nothing, timed one by one. The handle is a constant, as a user's would be. */
final class EmptyCalls {
    private static final CpuPair CPUS = CpuPair.find().orElseThrow();
    static final Workers WORKERS = Workers.builder()
            .count(1)
            .pin(List.of(CPUS.workerSet()))
            .spin(Duration.ofMillis(10))
            .build();
    private static final MethodHandle EMPTY = WORKERS.library(NativeProgram.fixture("good"))
            .function("empty", FunctionDescriptor.ofVoid())
            .handle();

    private EmptyCalls() {}

    /** The times of that many calls, in nanoseconds, by two readings of the clock each. */
    static Histogram time(int calls) throws Throwable {
        Histogram histogram = new Histogram(10_000_000_000L, 3);
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            EMPTY.invokeExact();
            histogram.recordValue(System.nanoTime() - start);
        }
        return histogram;
    }
}
