package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.internal.linalg.BlasLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What {@link SmallCalls} cost, by plain JMH. JMH goes through all of them several times, so that those which are compared
 * are never far apart: the bar is the median of the differences of the passes.
 */
final class CallOverhead {
    private static final String BAR = "ddot-8-heap-over-empty-critical-ns";
    private static final String OVER = "ddot-8-heap-over-empty-critical";

    /** In the order of the chart, as the methods and as people call them. */
    private static final List<List<String>> WAYS = List.of(
            List.of("ffmCritical", "FFM critical"),
            List.of("ffm", "FFM"),
            List.of("jniThroughNetlib", "JNI, through netlib"),
            List.of("jnaInterface", "JNA, interface"),
            List.of("jnaDirect", "JNA, direct"),
            List.of("javacpp", "JavaCPP"),
            List.of("jnr", "JNR"),
            List.of("isolated", "isolated"));

    private final Output output;
    private final Map<String, List<Double>> passes = new TreeMap<>();
    private final List<Result> results = new ArrayList<>();

    CallOverhead(Output output) {
        this.output = output;
    }

    void measure() throws RunnerException {
        int turns = output.quick() ? 2 : 7;
        for (int pass = 0; pass < turns; pass++) {
            output.progress("small calls, by JMH, pass " + (pass + 1) + " of " + turns);
            run();
        }
        passes.forEach((name, nanos) -> results.add(result("small-call-" + name, nanos)));
        List<Double> ours = passes.getOrDefault("ffmCritical", List.of());
        List<Double> empty = passes.getOrDefault("emptyCritical", List.of());
        if (!ours.isEmpty() && ours.size() == empty.size()) {
            List<Double> differences = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                differences.add(ours.get(i) - empty.get(i));
            }
            results.add(result(OVER, differences));
        }
    }

    private static Result result(String name, List<Double> nanos) {
        return Result.ofRounds(
                name, "ns", nanos.stream().mapToDouble(Double::doubleValue).toArray(), 1, "");
    }

    /** One that fails here, for want of a library or of a second core, leaves the others be. */
    private void run() throws RunnerException {
        String library = BlasLibrary.forWorkers().toString();
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(SmallCalls.class.getName() + "\\.")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(200))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(100))
                        .shouldFailOnError(false)
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgsAppend(
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                                "-D" + SmallCalls.LIBRARY + "=" + library,
                                "-Ddev.ludovic.netlib.blas.nativeLibPath=" + library,
                                "-Ddev.ludovic.netlib.lapack.nativeLibPath=" + library)
                        .build())
                .run();
        for (RunResult run : runs) {
            String method = run.getParams().getBenchmark();
            passes.computeIfAbsent(method.substring(method.lastIndexOf('.') + 1), _ -> new ArrayList<>())
                    .add(run.getPrimaryResult().getScore());
        }
    }

    List<Result> results() {
        return results;
    }

    private Optional<Result> named(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    Bar bar() {
        return named(OVER)
                .map(over -> Bar.measured(BAR, List.of(OVER), over.value(), "<=", 8))
                .orElseGet(() -> Bar.unmeasured(BAR, List.of(), "<=", 8, "JMH could not run one of the two"));
    }

    Picture picture() {
        List<BarChart.Entry> entries = WAYS.stream()
                .map(way -> named("small-call-" + way.getFirst())
                        .map(result -> BarChart.Entry.of(way.getLast(), result))
                        .orElseGet(() -> BarChart.Entry.missing(way.getLast(), "it did not run here")))
                .toList();
        return Picture.of(
                "call-overhead",
                "What a small call costs",
                "ddot of 8 numbers, by every way from Java to the same library; lower is better. JavaCPP brings its own"
                        + " build of it.",
                new BarChart("ddot of 8 numbers", "ns", List.of(new BarChart.Group("", entries))).svg());
    }
}
