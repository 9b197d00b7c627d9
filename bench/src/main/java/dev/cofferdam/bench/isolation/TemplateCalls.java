package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.HungCalls;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Lifecycle;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How soon there is a worker again, when workers are forked from a template: after a hang, and after every call. */
final class TemplateCalls {
    private static final Lifecycle TEMPLATE =
            Lifecycle.STANDARD.withTemplate(NativeProgram.fixture("hang"), NativeProgram.fixture("good"));

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    TemplateCalls(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws Throwable {
        measureHungCalls();
        measureFreshWorkers();
    }

    private void measureHungCalls() throws Throwable {
        int rounds = output.quick() ? 3 : 5;
        int kills = output.quick() ? 200 : 1000;
        output.progress("hung calls with a template, " + rounds + " rounds of " + kills);
        double[] median = new double[rounds];
        double[] tail = new double[rounds];
        double[] direct = new double[rounds];
        try (Workers workers = Workers.builder().count(1).lifecycle(TEMPLATE).build();
                Workers without = Workers.builder().count(1).build()) {
            HungCalls.time(workers, kills); // until what handles an outcome is compiled
            HungCalls.time(without, 20);
            for (int round = 0; round < rounds; round++) {
                HungCalls.Times times = HungCalls.time(workers, kills);
                median[round] = times.next().getValueAtPercentile(50) / 1e3;
                tail[round] = times.next().getValueAtPercentile(99) / 1e3;
                direct[round] = HungCalls.time(without, kills).next().getValueAtPercentile(50) / 1e3;
            }
        }
        Result next = Result.ofRounds("hang-to-next-template-p50", "us", median, kills, "");
        results.add(next);
        results.add(Result.ofRounds("hang-to-next-template-p99", "us", tail, kills, ""));
        results.add(Result.ofRounds("hang-to-next-without-p50", "us", direct, kills, ""));
        bars.add(Bar.measured(
                "hang-to-next-template-p50-us", List.of("hang-to-next-template-p50"), next.value(), "<=", 400));
    }

    private void measureFreshWorkers() throws Throwable {
        int rounds = output.quick() ? 3 : 5;
        int calls = output.quick() ? 1000 : 5000;
        output.progress("a fresh worker for each call, " + rounds + " rounds of " + calls);
        double[] median = new double[rounds];
        double[] tail = new double[rounds];
        try (Workers workers = Workers.builder()
                .count(1)
                .lifecycle(TEMPLATE.withRecyclingAfterCalls(1))
                .build()) {
            MethodHandle empty = workers.library(NativeProgram.fixture("good"))
                    .function("empty", FunctionDescriptor.ofVoid())
                    .handle();
            long before = workers.stats().started();
            Histogram warmUp = time(empty, calls);
            for (int round = 0; round < rounds; round++) {
                Histogram times = time(empty, calls);
                median[round] = times.getValueAtPercentile(50) / 1e3;
                tail[round] = times.getValueAtPercentile(99) / 1e3;
            }
            long made = warmUp.getTotalCount() + (long) rounds * calls;
            if (workers.stats().started() - before < made) {
                throw new IllegalStateException("fewer workers than calls: " + workers.stats());
            }
        }
        Result fresh = Result.ofRounds("fresh-worker-per-call-template-p50", "us", median, calls, "");
        results.add(fresh);
        results.add(Result.ofRounds("fresh-worker-per-call-template-p99", "us", tail, calls, ""));
        bars.add(Bar.measured(
                "fresh-worker-per-call-template-p50-us",
                List.of("fresh-worker-per-call-template-p50"),
                fresh.value(),
                "<=",
                300));
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
