package dev.cofferdam.bench;

import dev.cofferdam.bench.call.CallBenchmark;
import dev.cofferdam.bench.chaos.ChaosBenchmark;
import dev.cofferdam.bench.compute.ComputeBenchmark;
import dev.cofferdam.bench.isolation.IsolationBenchmark;
import dev.cofferdam.bench.placement.PlacementBenchmark;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./cofferdam bench NAME}: the exit status says whether the benchmark ran, not whether its bars hold. */
@Command(
        name = "./cofferdam bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        description = "Measures, and holds what it measured against the project's bars.",
        subcommands = {
            CallBenchmark.class,
            ChaosBenchmark.class,
            ComputeBenchmark.class,
            IsolationBenchmark.class,
            PlacementBenchmark.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with all benchmarks: a failure is one line on stderr and status 1. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failed, command, _) -> {
            command.getErr().println("bench: " + Objects.requireNonNullElse(failed.getMessage(), failed.toString()));
            return 1;
        });
    }
}
