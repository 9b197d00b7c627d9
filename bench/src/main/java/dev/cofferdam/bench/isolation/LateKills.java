package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.HungCalls;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Workers;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * How long after its deadline a call that hangs is sent SIGKILL, as the supervisor says itself: while the JVM waits, and
 * while it collects garbage all the time.
 */
final class LateKills {
    private static final int WARM_UP = 20;

    private final Output output;
    private final Effort effort;
    private final List<Result> results;
    private final List<Bar> bars;

    LateKills(Output output, Effort effort, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.effort = effort;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws Throwable {
        int rounds = effort.rounds();
        output.progress("how late a hung call is killed, " + rounds + " rounds of " + effort.deaths()
                + ", and as many while the JVM collects");
        try (Workers workers = Workers.builder().count(1).build()) {
            boolean realTime = workers.stats().realTime();
            HungCalls.time(workers, Math.min(WARM_UP, effort.deaths()));
            measure("kill-late", workers, realTime);
            try (Garbage garbage = new Garbage()) {
                HungCalls.time(workers, 1);
                measure("kill-late-collecting", workers, realTime);
                addFigure("collections-meanwhile", "per s", garbage.collectionsPerSecond());
                addFigure("collecting-meanwhile", "per cent", garbage.collectingPercent());
            }
        }
    }

    private void addFigure(String name, String unit, double value) {
        results.add(Result.ofRounds(name, unit, new double[] {value}, 1, ""));
    }

    private void measure(String name, Workers workers, boolean realTime) throws Throwable {
        double[] median = new double[effort.rounds()];
        double[] tail = new double[effort.rounds()];
        for (int round = 0; round < effort.rounds(); round++) {
            Histogram late = lateness(workers);
            median[round] = late.getValueAtPercentile(50) / 1e6;
            tail[round] = late.getValueAtPercentile(99) / 1e6;
        }
        results.add(Result.ofRounds(name + "-p50", "ms", median, effort.deaths(), ""));
        Result p99 = Result.ofRounds(name + "-p99", "ms", tail, effort.deaths(), "");
        results.add(p99);
        bars.add(
                realTime
                        ? Bar.measured(name + "-p99-ms", List.of(p99.name()), p99.value(), "<=", 1)
                        : Bar.unmeasured(
                                name + "-p99-ms",
                                List.of(p99.name()),
                                "<=",
                                1,
                                "the supervisor may not run at real-time priority here (needs CAP_SYS_NICE or ulimit -r)"));
    }

    private Histogram lateness(Workers workers) throws Throwable {
        Histogram late = new Histogram(60_000_000_000L, 3);
        try (EventLog log = new EventLog()) {
            HungCalls.time(workers, effort.deaths());
            log.stop().stream()
                    .filter(event -> EventLog.is(EventLog.KILL, event))
                    .forEach(
                            kill -> late.recordValue(kill.getDuration("overdue").toNanos()));
        }
        // A call that had no time left when the JVM came to make it, after a collection, was not made.
        if (late.getTotalCount() <= effort.deaths() / 2) {
            throw new IllegalStateException(
                    effort.deaths() + " calls hung, and " + late.getTotalCount() + " kills were recorded");
        }
        return late;
    }
}
