package dev.cofferdam.bench.chaos;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Report;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cofferdam bench chaos}. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description = {
            "Makes checksummed calls on shared memory while workers are killed, stopped, crashed, starved and made to"
                    + " overrun at random, and supervisors, threads and pools fare no better.",
            "Counts from both sides that each call ended once, and afterwards what is left behind."
        })
public final class ChaosBenchmark implements Callable<Integer> {
    private static final int CALLS = 100_000;
    private static final int QUICK_CALLS = 20_000;

    @Mixin
    private Output output = new Output();

    @Option(names = "--calls", paramLabel = "N", description = "How many calls: 100,000 unless given, 20,000 if quick.")
    private @Nullable Integer calls;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Of all that is random here; another each time unless given.")
    private @Nullable Long seed;

    @Override
    public Integer call() throws Exception {
        output.check();
        int count = calls != null ? calls : output.quick() ? QUICK_CALLS : CALLS;
        if (count < 1) {
            throw new IllegalArgumentException("--calls " + count + ": at least one call is made");
        }
        long chosen = seed != null ? seed : ThreadLocalRandom.current().nextLong();
        Report report = new ChaosRun(count, chosen, output::progress).run();
        output.publish(report);
        return 0;
    }
}
