package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./cofferdam bench isolation}. A figure is the median of its rounds. */
@Command(
        name = "isolation",
        mixinStandardHelpOptions = true,
        description = "What lanes, pipelines, futures and templates of isolated calls give and cost.")
public final class IsolationBenchmark implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        output.check();
        try {
            new StarvedCalls(output, results, bars).measure();
            new PipelinedCalls(output, results, bars).measure();
            new SubmittedCalls(output, results, bars).measure();
            new TemplateCalls(output, results, bars).measure();
        } catch (Exception failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
        output.publish(Report.of("isolation", results, bars));
        return 0;
    }
}
