package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.CrashedCalls;
import dev.cofferdam.bench.machine.HungCalls;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.machine.Percentiles;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Lifecycle;
import dev.cofferdam.isolation.Workers;
import java.util.List;

/**
 * How soon a pool of one has the next call's result: after the deadline of a call that hangs, without and with a worker
 * that stands ready, beside the same in C; and after a call that crashes.
 */
final class Recoveries {
    private static final int WARM_UP = 50;
    /** What {@code hang_twin} begins the names of its figures with, in the order of {@link #twinSteps}. */
    private static final List<String> TWIN_STEPS = List.of("sent-", "reaped-", "forked-", "");

    private final Output output;
    private final Effort effort;
    private final List<Result> results;
    private final List<Bar> bars;

    private final Latencies hang = new Latencies("hang-to-next", "");
    private final Latencies spare = new Latencies("hang-to-next-spare", "");
    private final Latencies crash = new Latencies("crash-to-next", "");
    private final List<Latencies> twin = List.of(
            new Latencies("hang-twin-sent", ""),
            new Latencies("hang-twin-reaped", ""),
            new Latencies("hang-twin-forked", ""),
            new Latencies("hang-to-next-c-twin", ""));

    Recoveries(Output output, Effort effort, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.effort = effort;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws Throwable {
        int deaths = effort.deaths();
        output.progress("hangs and crashes to the next result, " + effort.rounds() + " rounds of " + deaths);
        Lifecycle withSpare = Lifecycle.STANDARD.withSpares(1);
        try (Workers workers = Workers.builder().count(1).build();
                Workers withOneReady =
                        Workers.builder().count(1).lifecycle(withSpare).build()) {
            int warmUp = Math.min(WARM_UP, deaths);
            HungCalls.time(workers, warmUp);
            HungCalls.time(withOneReady, warmUp);
            CrashedCalls.time(workers, warmUp);
            for (int round = 0; round < effort.rounds(); round++) {
                hang.add(Percentiles.of(HungCalls.time(workers, deaths).next()));
                spare.add(Percentiles.of(HungCalls.time(withOneReady, deaths).next()));
                crash.add(Percentiles.of(CrashedCalls.time(workers, deaths)));
                runTwin(deaths);
            }
        }
        for (Latencies measured : List.of(hang, spare, crash, twin.getLast())) {
            results.add(measured.p50Micros());
            results.add(measured.p99Micros());
        }
        addBars();
    }

    private void runTwin(int deaths) throws Exception {
        List<Percentiles> steps =
                NativeProgram.run(deaths, TWIN_STEPS, "hang_twin", -1, -1, deaths, NativeProgram.fixtures());
        for (int step = 0; step < steps.size(); step++) {
            twin.get(step).add(steps.get(step));
        }
    }

    private void addBars() {
        bar("hang-to-next-p50-us", hang.p50Micros(), 1, 800);
        bar("hang-to-next-spare-p50-us", spare.p50Micros(), 1, 250);
        bar("crash-to-next-p50-us", crash.p50Micros(), 1, 1200);
        bar("hang-to-next-p99-ms", hang.p99Micros(), 1e3, 5);
    }

    private void bar(String name, Result from, double micros, double limit) {
        bars.add(Bar.measured(name, List.of(from.name()), from.value() / micros, "<=", limit));
    }

    Latencies hang() {
        return hang;
    }

    Latencies spare() {
        return spare;
    }

    Latencies crash() {
        return crash;
    }

    /** From the deadline to the next result. */
    Latencies twin() {
        return twin.getLast();
    }

    /** From the deadline on: SIGKILL sent, the process gone, the next one forked, the next result. */
    List<Latencies> twinSteps() {
        return twin;
    }
}
