package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.isolation.PythonPools.Verb;
import dev.cofferdam.bench.isolation.peer.PythonPool;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.picture.CurveChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.picture.Timeline;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page shows: how calls are spread, what recovery takes, and one hang step by step. */
final class IsolationPictures {
    private IsolationPictures() {}

    /**
     * An empty call, at each percentile.
     *
     * @param spinning the isolated calls and the twin's, or nothing
     */
    static Picture latency(List<Latencies> spinning, Latencies parked, PythonPools pools) {
        List<Curve> curves = new ArrayList<>();
        for (Latencies latencies : spinning) {
            curves.add(
                    latencies.curve(latencies.name().equals("c-twin") ? "the same in C" : "isolated, both sides spin"));
        }
        curves.add(parked.curve("isolated, both sides sleep"));
        for (PythonPool pool : PythonPool.values()) {
            pools.latencies(pool, Verb.ROUND_TRIP).ifPresent(latencies -> curves.add(latencies.curve(pool.title())));
        }
        return Picture.of(
                "latency",
                "An empty call",
                "How long it takes, there and back, at each percentile, on logarithmic scales. Each point is the median of"
                        + " the rounds, its line their spread.",
                new CurveChart(
                                "An empty call",
                                "percentile",
                                "microseconds",
                                CurveChart.Scale.PERCENTILES,
                                curves,
                                List.of())
                        .svg());
    }

    /** Medians of what comes after a hang and after a crash, and of a large argument. */
    static Picture recovery(Recoveries ours, Latencies handover, PythonPools pools) {
        List<BarChart.Entry> hang = new ArrayList<>(List.of(
                entry("isolated", ours.hang()),
                entry("isolated, one worker stands ready", ours.spare()),
                entry("the same in C", ours.twin())));
        List<BarChart.Entry> crash = new ArrayList<>(List.of(entry("isolated", ours.crash())));
        List<BarChart.Entry> large = new ArrayList<>(List.of(entry("isolated, in a SharedArena", handover)));
        for (PythonPool pool : PythonPool.values()) {
            hang.add(entry(pools, pool, Verb.HANG));
            crash.add(entry(pools, pool, Verb.CRASH));
            large.add(entry(pools, pool, Verb.HANDOVER));
        }
        List<BarChart.Group> groups = List.of(
                new BarChart.Group("A call hangs: from its deadline to the next call's result", hang),
                new BarChart.Group("A call crashes: from its invocation to the next call's result", crash),
                new BarChart.Group(
                        "A call gets 500 MB that it has not seen: from its invocation to its result", large));
        return Picture.of(
                "recovery",
                "After a hang, after a crash, and with a large argument",
                "Medians, on a logarithmic scale. Pools of one process each. What a pool leaves to its user, as a deadline,"
                        + " is done as its users do; the table below says how.",
                new BarChart("Recovery", "us", groups, BarChart.Scale.LOGARITHMIC).svg());
    }

    private static BarChart.Entry entry(String name, Latencies latencies) {
        return BarChart.Entry.of(name, latencies.p50Micros());
    }

    private static BarChart.Entry entry(PythonPools pools, PythonPool pool, Verb verb) {
        return pools.latencies(pool, verb)
                .map(latencies -> entry(pool.title(), latencies))
                .orElseGet(() -> BarChart.Entry.missing(pool.title(), "the table below says why"));
    }

    /** From the deadline of a call to the next call's result; and the same in C, by the medians of its steps. */
    static Picture hang(Optional<HangSteps> ours, Recoveries recoveries) {
        List<String> drawings = new ArrayList<>();
        ours.ifPresent(steps -> drawings.add(timeline("A hang", steps.drawn())));
        List<Double> twin = recoveries.twinSteps().stream()
                .map(Latencies::p50Micros)
                .map(Result::value)
                .toList();
        drawings.add(timeline(
                "The same in C",
                List.of(
                        new Timeline.Step("supervisor", "wakes and sends SIGKILL", 0, twin.get(0)),
                        new Timeline.Step("worker that hangs", "dies and is reaped", twin.get(0), twin.get(1)),
                        new Timeline.Step("supervisor", "forks the next worker", twin.get(1), twin.get(2)),
                        new Timeline.Step(
                                "caller", "has the next call's result: dlopen, call", twin.get(2), twin.get(3)))));
        return new Picture(
                "hang",
                "A hang, step by step",
                "From the deadline to the next call's result. Of many hangs, the one in the middle. Most often the"
                        + " replacement is made ahead of the deadline, as a call that runs so long will most likely be killed;"
                        + " the twin in C makes its own afterwards, without a sandbox.",
                drawings);
    }

    private static String timeline(String title, List<Timeline.Step> steps) {
        return new Timeline(title, "us from the deadline on", "deadline", steps).svg();
    }
}
