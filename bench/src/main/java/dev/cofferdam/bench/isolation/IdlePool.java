package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.OwnJvm;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What a pool of two that nobody calls spends on CPUs: its processes, and its JVM beyond what another one, without a pool,
 * spends in the same time.
 */
final class IdlePool {
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    IdlePool(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws IOException, InterruptedException {
        Duration time = Duration.ofSeconds(output.quick() ? 20 : 60);
        output.progress("an idle pool of two, and a JVM without one, " + time.toSeconds() + " s");
        String seconds = Long.toString(time.toSeconds());
        try (OwnJvm with = new OwnJvm(IdleProgram.class, List.of(), List.of("2", seconds));
                OwnJvm without = new OwnJvm(IdleProgram.class, List.of(), List.of("0", seconds))) {
            report(
                    with.lines(time.plus(MARGIN)).getFirst().split(" "),
                    without.lines(MARGIN).getFirst().split(" "));
        }
    }

    private void report(String[] with, String[] without) {
        double nanos = Double.parseDouble(with[1]);
        double pool = 100 * Double.parseDouble(with[3]) / nanos;
        double jvm = 100 * Double.parseDouble(with[2]) / nanos;
        double alone = 100 * Double.parseDouble(without[2]) / Double.parseDouble(without[1]);
        long seconds = Math.round(nanos / 1e9);
        add("idle-pool-processes-cpu", pool, seconds);
        add("idle-pool-jvm-cpu", jvm, seconds);
        Result all = add("idle-pool-and-jvm-cpu", pool + jvm, seconds);
        Result base = add("idle-jvm-without-pool-cpu", alone, seconds);
        bars.add(Bar.measured(
                "idle-cpu-percent", List.of(all.name(), base.name()), all.value() - base.value(), "<=", 0.1));
    }

    private Result add(String name, double percent, long seconds) {
        Result result = new Result(name, percent, "%", List.of(percent, percent), 1, seconds + " s");
        results.add(result);
        return result;
    }
}
