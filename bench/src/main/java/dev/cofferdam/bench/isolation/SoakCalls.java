package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.isolation.soak.SoakPlan;
import dev.cofferdam.bench.isolation.soak.SoakProgram;
import dev.cofferdam.bench.machine.OwnJvm;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a call costs in the end of millions of calls and thousands of deaths, beside what it cost in the beginning: in time
 * on CPUs, of the JVM, the supervisor and the workers together, over that of the C program which hands as many calls over
 * just after it. So neither neighbours on the machine count, who take CPUs away, nor that all is slower for a while. Of each
 * tenth it is the median of its slices that counts. How long calls take is reported beside.
 */
final class SoakCalls {
    /** Many times what it takes on two cores. */
    private static final Duration AT_MOST = Duration.ofHours(3);

    private static final List<String> COUNTS = List.of("descriptors", "mappings", "threads", "processes");

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    SoakCalls(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws IOException, InterruptedException {
        SoakPlan plan = output.quick() ? SoakPlan.QUICK : SoakPlan.FULL;
        output.progress(
                "soak: " + plan.workers() + " workers, " + plan.calls() + " calls, " + plan.deaths() + " deaths");
        try (OwnJvm jvm = new OwnJvm(
                SoakProgram.class, List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"), plan.toArguments())) {
            report(plan, jvm.lines(AT_MOST));
        }
    }

    /** @param lines as {@link SoakProgram} prints them */
    void report(SoakPlan plan, List<String> lines) {
        double[][] slices = numbers(lines, "slice");
        int tenth = slices.length / 10;
        double[][] first = Arrays.copyOfRange(slices, 0, tenth);
        double[][] last = Arrays.copyOfRange(slices, slices.length - tenth, slices.length);
        Result relativeFirst = times("first", first, plan);
        Result relativeLast = times("last", last, plan);
        bars.add(Bar.measured(
                "soak-last-tenth-vs-first",
                List.of(relativeLast.name(), relativeFirst.name()),
                relativeLast.value() / relativeFirst.value(),
                "<=",
                1.05));
        double[] before = numbers(lines, "before")[0];
        double[] after = numbers(lines, "after")[0];
        Result memoryBefore = count("soak-memory-before", "MiB", before[0] / (1 << 20), plan);
        Result memoryAfter = count("soak-memory-after", "MiB", after[0] / (1 << 20), plan);
        for (int i = 0; i < COUNTS.size(); i++) {
            count("soak-" + COUNTS.get(i) + "-growth", "", after[i + 1] - before[i + 1], plan);
        }
        bars.add(Bar.measured(
                "soak-memory-growth-mib",
                List.of(memoryAfter.name(), memoryBefore.name()),
                memoryAfter.value() - memoryBefore.value(),
                "<=",
                16));
    }

    /** Of one tenth: what a call took, and the result that compares that with the C program. */
    private Result times(String which, double[][] slices, SoakPlan plan) {
        int calls = plan.callsPerSlice() / 2; // those in which nobody dies; of the others, as many
        double microseconds = calls * 1e3;
        add("soak-call-cpu-", which, "us", slices, slice -> slice[0] / microseconds, plan);
        add("soak-twin-cpu-", which, "us", slices, slice -> slice[3] / microseconds, plan);
        add("soak-call-", which, "us", slices, slice -> slice[1] / microseconds, plan);
        add("soak-call-with-deaths-", which, "us", slices, slice -> slice[2] / microseconds, plan);
        add("soak-twin-", which, "us", slices, slice -> slice[4] / microseconds, plan);
        return add("soak-call-over-twin-cpu-", which, "", slices, slice -> slice[0] / slice[3], plan);
    }

    private Result add(
            String name, String which, String unit, double[][] slices, ToDoubleFunction<double[]> of, SoakPlan plan) {
        double[] figures = Arrays.stream(slices).mapToDouble(of).toArray();
        Result result = Result.ofRounds(
                name + which + "-tenth", unit, figures, plan.callsPerSlice() / 2, plan.workers() + " workers");
        results.add(result);
        return result;
    }

    private Result count(String name, String unit, double value, SoakPlan plan) {
        Result result = new Result(name, value, unit, List.of(value, value), plan.calls(), plan.deaths() + " deaths");
        results.add(result);
        return result;
    }

    /** Of each line that begins so, the numbers behind. */
    private static double[][] numbers(List<String> lines, String beginning) {
        return lines.stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(beginning))
                .map(words -> Arrays.stream(words)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
