package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.machine.Percentiles;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Calls of a function that does nothing where nobody spins: each wakes the worker, and its answer the caller. */
final class ParkedCalls {
    private ParkedCalls() {}

    static Latencies measure(Output output, Effort effort) throws Throwable {
        output.progress("calls that sleep, " + effort.rounds() + " rounds of " + effort.parkedCalls());
        Latencies parked = new Latencies("isolated-parked", "");
        try (Workers workers = Workers.builder().count(1).spin(Duration.ZERO).build()) {
            MethodHandle empty = workers.library(NativeProgram.fixture("good"))
                    .function("empty", FunctionDescriptor.ofVoid())
                    .handle();
            time(empty, effort.parkedCalls());
            for (int round = 0; round < effort.rounds(); round++) {
                parked.add(Percentiles.of(time(empty, effort.parkedCalls())));
            }
        }
        return parked;
    }

    private static Histogram time(MethodHandle empty, int calls) throws Throwable {
        Histogram histogram = new Histogram(60_000_000_000L, 3);
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            empty.invokeExact();
            histogram.recordValue(System.nanoTime() - start);
        }
        return histogram;
    }
}
