package dev.cofferdam.bench.compute;

import static dev.cofferdam.bench.compute.Contestants.C;
import static dev.cofferdam.bench.compute.Contestants.HEAP;
import static dev.cofferdam.bench.compute.Contestants.ND4J;
import static dev.cofferdam.bench.compute.Contestants.NETLIB;
import static dev.cofferdam.bench.compute.Contestants.PEERS;
import static dev.cofferdam.bench.compute.Contestants.SEGMENT;

import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The bars that compare, on one thread each. There is a result for each size, the median of the rounds' ratios of speed;
 * the bar is the worst of those in its range.
 */
final class Duels {
    private final Measurements measured;
    private final List<Integer> orders;
    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Duels(Measurements measured, List<Integer> sizes) {
        this.measured = measured;
        orders = sizes;
    }

    List<Result> results() {
        return results;
    }

    List<Bar> bars() {
        return bars;
    }

    List<Finding> findings() {
        return findings;
    }

    void judge() {
        for (Routine routine : Routine.values()) {
            String symbol = routine.symbol();
            List<Integer> sizes = heldSizes(routine);
            bar(symbol + "-segment-vs-c", n -> n >= 64, 0.97, against(routine, sizes, SEGMENT, C));
            if (routine.level().isCubic()) {
                bar(symbol + "-heap-vs-c", n -> n >= 128, 0.95, against(routine, sizes, HEAP, C));
            }
            List<Row> netlib = against(routine, sizes, HEAP, NETLIB);
            if (routine.level().isBlas()) {
                bar(symbol + "-heap-n4-vs-netlib", n -> n == 4, 1.5, netlib);
            }
            bar(symbol + "-heap-small-vs-netlib", n -> n <= 16, 0.97, netlib);
            List<Row> peers =
                    sizes.stream().map(n -> bestPeer(new Problem(routine, n))).toList();
            bar(symbol + "-vs-best-peer", n -> n >= 64, 0.97, peers);
            exceptions(routine, peers);
        }
    }

    /** A size's result, or why there is none. */
    private record Row(int n, Optional<Result> result, String why) {}

    /** Without those that were left out. */
    private List<Integer> heldSizes(Routine routine) {
        List<Integer> held = new ArrayList<>();
        for (int n : orders) {
            Optional<String> why = measured.leftOut(new Problem(routine, n), 1);
            if (why.isPresent()) {
                findings.add(Finding.unmeasured(routine.symbol() + "-" + n, why.get()));
            } else {
                held.add(n);
            }
        }
        return held;
    }

    private List<Row> against(Routine routine, List<Integer> sizes, String ours, String theirs) {
        List<Row> rows = new ArrayList<>();
        for (int n : sizes) {
            Problem problem = new Problem(routine, n);
            Optional<Result> result = ratio(problem, ours, theirs, shortly(ours) + "-vs-" + shortly(theirs));
            result.ifPresent(results::add);
            rows.add(new Row(n, result, result.isPresent() ? "" : missing(problem, ours, theirs)));
        }
        return rows;
    }

    private static String shortly(String contestant) {
        return contestant.equals(NETLIB) ? "netlib" : contestant;
    }

    private Optional<Result> ratio(Problem problem, String ours, String theirs, String name) {
        return measured.speed(problem, 1, ours, theirs)
                .map(rounds -> Result.ofRounds(
                        problem.routine().symbol() + "-" + name + "-" + problem.n(), "times as fast", rounds, 1, ""));
    }

    private String missing(Problem problem, String... contestants) {
        for (String contestant : contestants) {
            if (measured.nanos(problem, 1, contestant).isEmpty()) {
                return measured.why(problem, 1, contestant);
            }
        }
        return "the rounds of " + problem + " are not whole";
    }

    /** Those whose data are on the heap against arrays, the other against memory outside it. */
    private Row bestPeer(Problem problem) {
        List<Result> ratios = new ArrayList<>();
        for (String peer : PEERS) {
            ratio(problem, HEAP, peer, "vs-best-peer")
                    .map(one -> from(one, peer))
                    .ifPresent(ratios::add);
        }
        ratio(problem, SEGMENT, ND4J, "vs-best-peer")
                .map(one -> from(one, ND4J))
                .ifPresent(ratios::add);
        Optional<Result> worst = ratios.stream().min(Comparator.comparingDouble(Result::value));
        worst.ifPresent(results::add);
        String why = worst.isPresent() ? "" : missing(problem, HEAP, NETLIB);
        return new Row(problem.n(), worst, why);
    }

    private static Result from(Result ratio, String peer) {
        return new Result(
                ratio.name(), ratio.value(), ratio.unit(), ratio.spread(), ratio.n(), "the fastest is " + peer);
    }

    private void bar(String name, IntPredicate range, double limit, List<Row> rows) {
        List<Row> inRange = rows.stream().filter(row -> range.test(row.n())).toList();
        Optional<Row> hole =
                inRange.stream().filter(row -> row.result().isEmpty()).findFirst();
        if (hole.isPresent() || inRange.isEmpty()) {
            String why = hole.map(row -> "n = " + row.n() + ": " + row.why()).orElse("none of its sizes was measured");
            bars.add(Bar.unmeasured(name, List.of(), ">=", limit, why));
            return;
        }
        Result worst = inRange.stream()
                .flatMap(row -> row.result().stream())
                .min(Comparator.comparingDouble(Result::value))
                .orElseThrow();
        bars.add(Bar.measured(name, List.of(worst.name()), worst.value(), ">=", limit));
    }

    /** Sizes below the bar's range at which a peer is ahead. */
    private void exceptions(Routine routine, List<Row> rows) {
        rows.stream()
                .filter(row -> row.n() < 64)
                .flatMap(row -> row.result().stream())
                .filter(result -> result.value() < 0.97)
                .forEach(result -> findings.add(Finding.differs(
                        result.name(),
                        result.where() + ", " + Report.number(1 / result.value()) + " times as fast as this library's "
                                + routine.symbol() + (result.value() < 1 / 1.2 ? ": more than 1.2" : ""))));
    }
}
