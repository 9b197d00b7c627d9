package dev.cofferdam.bench.machine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * How times are spread, in nanoseconds.
 *
 * @param count of how many times
 */
public record Percentiles(long count, double p10, double p50, double p90, double p99, double p999, double p9999) {
    public static Percentiles of(Histogram times) {
        return new Percentiles(
                times.getTotalCount(),
                times.getValueAtPercentile(10),
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(90),
                times.getValueAtPercentile(99),
                times.getValueAtPercentile(99.9),
                times.getValueAtPercentile(99.99));
    }

    public static Percentiles of(List<Long> times) {
        Histogram histogram = new Histogram(3);
        times.forEach(histogram::recordValue);
        return of(histogram);
    }

    /**
     * Of what a twin has printed.
     *
     * @param prefix that the names of these figures have
     */
    static Percentiles of(Map<String, Double> figures, String prefix, long count) throws IOException {
        return new Percentiles(
                count,
                NativeProgram.figure(figures, prefix + "p10"),
                NativeProgram.figure(figures, prefix + "p50"),
                NativeProgram.figure(figures, prefix + "p90"),
                NativeProgram.figure(figures, prefix + "p99"),
                NativeProgram.figure(figures, prefix + "p999"),
                NativeProgram.figure(figures, prefix + "p9999"));
    }
}
