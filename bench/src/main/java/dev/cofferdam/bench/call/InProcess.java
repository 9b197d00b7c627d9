package dev.cofferdam.bench.call;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The part of {@code bench call} that JMH measures. */
final class InProcess {
    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    InProcess(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws RunnerException {
        output.progress("calls in process, by JMH");
        Options options = new OptionsBuilder()
                .include(Downcalls.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(output.quick() ? 1 : 3)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(output.quick() ? 5 : 10)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dcofferdam.native=" + System.getProperty("cofferdam.native"))
                .build();
        Collection<RunResult> runs = new Runner(options).run();
        for (RunResult run : runs) {
            List<Double> iterations = new ArrayList<>();
            run.getBenchmarkResults().forEach(fork -> fork.getIterationResults()
                    .forEach(one -> iterations.add(one.getPrimaryResult().getScore())));
            results.add(Result.ofRounds(
                    nameOf(run),
                    "ns",
                    iterations.stream().mapToDouble(Double::doubleValue).toArray(),
                    1,
                    ""));
        }
        double over = value("in-process-ddot8-heap") - value("in-process-empty-critical");
        results.add(Result.ofRounds("ddot-8-heap-over-empty-critical", "ns", new double[] {over}, 1, ""));
        bars.add(Bar.measured(
                "ddot-8-heap-over-empty-critical-ns", List.of("ddot-8-heap-over-empty-critical"), over, "<=", 15));
    }

    private double value(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .mapToDouble(Result::value)
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(RunResult run) {
        String method = run.getParams().getBenchmark();
        return "in-process-"
                + method.substring(method.lastIndexOf('.') + 1)
                        .replaceAll("([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }
}
