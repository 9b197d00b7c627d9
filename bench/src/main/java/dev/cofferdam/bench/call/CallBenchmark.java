package dev.cofferdam.bench.call;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.EmptyCallsBesideC;
import dev.cofferdam.bench.machine.HungCalls;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code ./cofferdam bench call}. Rounds of the C twin and of Java take turns, so that both meet the same hours of the
 * machine; a figure is the median of its rounds.
 */
@Command(
        name = "call",
        mixinStandardHelpOptions = true,
        description = "What an isolated call costs, beside the same in C, and how long a hung one is felt.")
public final class CallBenchmark implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        output.check();
        try {
            measureEmptyCalls();
            measureHungCalls();
            new InProcess(output, results, bars).measure();
            new Dgemm(output, results, bars).measure();
        } catch (Exception failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
        output.publish(Report.of("call", results, bars));
        return 0;
    }

    private void measureEmptyCalls() throws Throwable {
        EmptyCallsBesideC measured =
                EmptyCallsBesideC.measure(output, output.quick() ? 5 : 15, output.quick() ? 200_000 : 1_000_000, 1.6);
        results.addAll(measured.results());
        bars.add(measured.bar());
    }

    private void measureHungCalls() throws Throwable {
        int rounds = output.quick() ? 3 : 5;
        int kills = output.quick() ? 200 : 1000;
        output.progress("hung calls, " + rounds + " rounds of " + kills);
        double[] overshoot = new double[rounds];
        double[] overshootMedian = new double[rounds];
        double[] next = new double[rounds];
        double[] nextTail = new double[rounds];
        boolean realTime;
        try (Workers workers = Workers.builder().count(1).build()) {
            realTime = workers.stats().realTime();
            HungCalls.time(workers, 20);
            for (int round = 0; round < rounds; round++) {
                HungCalls.Times times = HungCalls.time(workers, kills);
                overshootMedian[round] = times.overshoot().getValueAtPercentile(50) / 1e6;
                overshoot[round] = times.overshoot().getValueAtPercentile(99) / 1e6;
                next[round] = times.next().getValueAtPercentile(50) / 1e6;
                nextTail[round] = times.next().getValueAtPercentile(99) / 1e6;
            }
        }
        Result overshootTail = Result.ofRounds("overshoot-p99", "ms", overshoot, kills, "");
        Result nextMedian = Result.ofRounds("hang-to-next-p50", "ms", next, kills, "");
        results.add(Result.ofRounds("overshoot-p50", "ms", overshootMedian, kills, ""));
        results.add(overshootTail);
        results.add(nextMedian);
        results.add(Result.ofRounds("hang-to-next-p99", "ms", nextTail, kills, ""));
        bars.add(
                realTime
                        ? Bar.measured("overshoot-p99-ms", List.of("overshoot-p99"), overshootTail.value(), "<=", 5)
                        : Bar.unmeasured(
                                "overshoot-p99-ms",
                                List.of("overshoot-p99"),
                                "<=",
                                5,
                                "the supervisor may not run at real-time priority here (needs CAP_SYS_NICE or ulimit -r)"));
        bars.add(Bar.measured("hang-to-next-p50-ms", List.of("hang-to-next-p50"), nextMedian.value(), "<=", 3));
    }
}
