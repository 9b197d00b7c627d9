package dev.cofferdam.bench.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.machine.Percentiles;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.IsolatedLibrary;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array in shared memory as the argument of a call: the first that the worker sees of its arena, which it has to map.
 * Afterwards, and not in that time, the worker adds all of it up.
 */
final class Handover {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Handover() {}

    static Latencies measure(Output output, Effort effort) {
        long numbers = effort.handoverBytes() / Double.BYTES;
        output.progress("memory handed over, " + effort.rounds() + " rounds of " + effort.handoverBytes() + " bytes");
        Latencies times = new Latencies("handover-500mb", "");
        try (Workers workers = Workers.builder().count(1).deadline(PATIENCE).build()) {
            IsolatedLibrary segments = workers.library(NativeProgram.fixture("segments"));
            FunctionDescriptor shape = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
            IsolatedFunction ends = segments.function("ends_of_segment", shape);
            IsolatedFunction sum = segments.function("sum_segment", shape);
            try (SharedArena small = SharedArena.create(Double.BYTES)) {
                Object ignored = ends.call(small.allocateFrom(JAVA_DOUBLE, 1), (long) Double.BYTES);
            }
            for (int round = 0; round < effort.rounds(); round++) {
                try (SharedArena arena = SharedArena.create(effort.handoverBytes())) {
                    MemorySegment array = arena.allocate(JAVA_DOUBLE, numbers);
                    double expected = fill(array, numbers, round);
                    long start = System.nanoTime();
                    Object seen = ends.call(array, array.byteSize());
                    long taken = System.nanoTime() - start;
                    check(seen, 2.0 * round + numbers - 1);
                    check(sum.call(array, array.byteSize()), expected);
                    times.add(Percentiles.of(List.of(taken)));
                }
            }
        }
        return times;
    }

    /** From {@code first} on upwards. Returns their sum, which a double holds exactly, in whatever order it is made. */
    private static double fill(MemorySegment array, long numbers, long first) {
        for (long i = 0; i < numbers; i++) {
            array.setAtIndex(JAVA_DOUBLE, i, (double) (first + i));
        }
        return (double) (numbers * (first + first + numbers - 1)) / 2;
    }

    private static void check(@Nullable Object seen, double expected) {
        if (!Objects.equals(seen, expected)) {
            throw new IllegalStateException("the array that arrived is another: " + seen + ", not " + expected);
        }
    }
}
