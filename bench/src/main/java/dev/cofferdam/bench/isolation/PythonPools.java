package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.isolation.peer.Python;
import dev.cofferdam.bench.isolation.peer.PythonPool;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.machine.Percentiles;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same with Python's pools of one process each: an empty call, a hang, a crash, an array handed over. */
final class PythonPools {
    /** Far more than any of them takes on a machine that does something else as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the pools are asked to do, and what the figure of it is called. */
    enum Verb {
        ROUND_TRIP("round-trip", "round-trip"),
        HANG("hang", "hang-to-next"),
        CRASH("crash", "crash-to-next"),
        HANDOVER("handover", "handover-500mb");

        private final String verb;
        private final String figure;

        Verb(String verb, String figure) {
            this.verb = verb;
            this.figure = figure;
        }
    }

    private final Output output;
    private final Effort effort;
    private final List<Result> results;
    private final List<Bar> bars;
    private final List<Finding> findings;
    private final Map<String, Latencies> measured = new HashMap<>();
    private final Map<String, String> whyNot = new HashMap<>();

    PythonPools(Output output, Effort effort, List<Result> results, List<Bar> bars, List<Finding> findings) {
        this.output = output;
        this.effort = effort;
        this.results = results;
        this.bars = bars;
        this.findings = findings;
    }

    /** Where there is no Python, or it has not the pools, that is what the bars say. */
    void measure() throws IOException, InterruptedException {
        measure(Python.whyAbsent());
    }

    /** @param absent why the pools are not here, if they are not */
    void measure(Optional<String> absent) throws InterruptedException {
        for (PythonPool pool : PythonPool.values()) {
            for (Verb verb : Verb.values()) {
                if (absent.isPresent()) {
                    whyNot.put(name(pool, verb), absent.get());
                } else {
                    measure(pool, verb);
                }
            }
        }
        absent.ifPresent(why -> findings.add(Finding.unmeasured("python-pools", why)));
        bar("pebble-hang-to-next-vs-ours", PythonPool.PEBBLE, Verb.HANG, "hang-to-next-p50", 100);
        bar("process-pool-round-trip-vs-ours", PythonPool.EXECUTOR, Verb.ROUND_TRIP, "isolated-empty-p50", 300);
    }

    private static String name(PythonPool pool, Verb verb) {
        return pool.label() + "-" + verb.figure;
    }

    private void measure(PythonPool pool, Verb verb) throws InterruptedException {
        String name = name(pool, verb);
        output.progress(pool.title() + ", " + verb.verb);
        try {
            Python.Answer answer = Python.ask(pool, arguments(verb), PATIENCE);
            Latencies latencies = new Latencies(name, answer.how());
            inParts(answer.nanos(), verb == Verb.HANDOVER ? answer.nanos().size() : effort.peerRounds())
                    .forEach(latencies::add);
            measured.put(name, latencies);
            if (verb == Verb.ROUND_TRIP) {
                results.add(latencies.p50());
                results.add(latencies.p99());
            } else {
                results.add(latencies.p50Micros());
            }
            if (!answer.how().isEmpty()) {
                findings.add(Finding.differs(name, pool.title() + ": " + answer.how()));
            }
        } catch (IOException failed) {
            String why = String.valueOf(failed.getMessage());
            whyNot.put(name, why);
            findings.add(Finding.unmeasured(name, why));
        }
    }

    private List<String> arguments(Verb verb) {
        int deaths = effort.peerRounds() * effort.peerDeaths();
        return switch (verb) {
            case ROUND_TRIP -> List.of(verb.verb, Integer.toString(effort.peerRounds() * effort.peerCalls()));
            case HANG, CRASH -> List.of(verb.verb, Integer.toString(deaths));
            case HANDOVER ->
                List.of(verb.verb, Integer.toString(effort.peerHandovers()), Long.toString(effort.handoverBytes()));
        };
    }

    /** Times that follow each other, as so many rounds. */
    private static List<Percentiles> inParts(List<Long> times, int parts) {
        List<Percentiles> rounds = new ArrayList<>();
        int length = times.size() / parts;
        for (int part = 0; part < parts; part++) {
            rounds.add(Percentiles.of(times.subList(part * length, (part + 1) * length)));
        }
        return rounds;
    }

    private void bar(String name, PythonPool pool, Verb verb, String ours, double limit) {
        Latencies theirs = measured.get(name(pool, verb));
        List<String> from = List.of(name(pool, verb) + "-p50", ours);
        Optional<Result> own =
                results.stream().filter(result -> result.name().equals(ours)).findFirst();
        if (theirs == null || own.isEmpty()) {
            String why = theirs == null ? whyNot.get(name(pool, verb)) : "ours was not measured";
            bars.add(Bar.unmeasured(name, from, ">=", limit, String.valueOf(why)));
            return;
        }
        Result compared = verb == Verb.ROUND_TRIP ? theirs.p50() : theirs.p50Micros();
        bars.add(Bar.measured(name, from, compared.value() / own.get().value(), ">=", limit));
    }

    /** What was measured, if it was. */
    Optional<Latencies> latencies(PythonPool pool, Verb verb) {
        return Optional.ofNullable(measured.get(name(pool, verb)));
    }
}
