package dev.cofferdam.bench.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param value the median of the rounds
 * @param spread the lowest and the highest of them
 * @param n how many single measurements it rests on
 * @param where which CPUs, or an empty text
 * @param conditions where exactly, and what disturbed it, of benchmarks that look
 */
public record Result(
        String name,
        double value,
        String unit,
        List<Double> spread,
        long n,
        String where,
        @Nullable Conditions conditions) {
    public Result(String name, double value, String unit, List<Double> spread, long n, String where) {
        this(name, value, unit, spread, n, where, null);
    }

    /** A figure from several rounds of {@code perRound} measurements each. */
    public static Result ofRounds(String name, String unit, double[] rounds, long perRound, String where) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        double median = sorted.length % 2 == 1
                ? sorted[sorted.length / 2]
                : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        return new Result(
                name, median, unit, List.of(sorted[0], sorted[sorted.length - 1]), perRound * rounds.length, where);
    }

    /** The same figure, with what is known of how it came about. */
    public Result under(Conditions known) {
        return new Result(name, value, unit, spread, n, where, known);
    }
}
