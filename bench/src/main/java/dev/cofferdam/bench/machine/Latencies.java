package dev.cofferdam.bench.machine;

import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How long something took, of several rounds. */
public final class Latencies {
    /** What stands at most above each point of a curve: of a thousand, 1 is above 99.9 per cent. */
    private static final List<Rank> RANKS = List.of(
            new Rank(0.9, Percentiles::p10),
            new Rank(0.5, Percentiles::p50),
            new Rank(0.1, Percentiles::p90),
            new Rank(0.01, Percentiles::p99),
            new Rank(0.001, Percentiles::p999),
            new Rank(0.0001, Percentiles::p9999));

    private record Rank(double above, ToDoubleFunction<Percentiles> value) {}

    private final String name;
    private final String where;
    private final List<Percentiles> rounds = new ArrayList<>();

    /**
     * @param name of the results, to which the percentile is added
     * @param where of the results
     */
    public Latencies(String name, String where) {
        this.name = name;
        this.where = where;
    }

    public String name() {
        return name;
    }

    public void add(Percentiles round) {
        rounds.add(round);
    }

    /** The median in nanoseconds. */
    public Result p50() {
        return result("p50", "ns", 1, Percentiles::p50);
    }

    /** The median in microseconds. */
    public Result p50Micros() {
        return result("p50", "us", 1e3, Percentiles::p50);
    }

    public Result p99() {
        return result("p99", "ns", 1, Percentiles::p99);
    }

    public Result p99Micros() {
        return result("p99", "us", 1e3, Percentiles::p99);
    }

    public Result p999() {
        return result("p999", "ns", 1, Percentiles::p999);
    }

    private Result result(String suffix, String unit, double nanos, ToDoubleFunction<Percentiles> value) {
        double[] ofRounds = rounds.stream()
                .mapToDouble(round -> value.applyAsDouble(round) / nanos)
                .toArray();
        return Result.ofRounds(
                name + "-" + suffix, unit, ofRounds, rounds.getFirst().count(), where);
    }

    /** A point for each percentile that there were times enough for: how many are above it, of one, and microseconds. */
    public Curve curve(String label) {
        long count = rounds.getFirst().count();
        return new Curve(
                label,
                RANKS.stream()
                        .filter(rank -> rank.above() * count >= 1)
                        .map(rank -> {
                            Result result = result("", "us", 1e3, rank.value());
                            return new Curve.Point(
                                    1 / rank.above(),
                                    result.value(),
                                    result.spread().getFirst(),
                                    result.spread().getLast());
                        })
                        .toList());
    }
}
