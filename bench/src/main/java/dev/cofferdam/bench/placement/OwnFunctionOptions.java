package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.Topology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one says to have a function of one's own measured. */
final class OwnFunctionOptions {
    @Option(
            names = "--lib",
            required = true,
            paramLabel = "LIB",
            description =
                    "Measure a function of this library instead: a file, or a name that the dynamic linker finds.")
    private String library = "";

    @Option(
            names = "--symbol",
            required = true,
            paramLabel = "F",
            description = "Its name. It is void f(void *segment, size_t bytes); a result is ignored. The segment is of"
                    + " zeros at first, and aligned to 2 MiB; several threads call it at once, each with its own.")
    private String symbol = "";

    @Option(
            names = "--bytes",
            required = true,
            paramLabel = "N",
            description =
                    "How long the segment is that each thread gets; K, M and G behind a number are powers of 1,024.")
    private String size = "";

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "How many threads call it at once (default: as many as there are cores).")
    private @Nullable Integer wantedThreads;

    /**
     * The section that measures it.
     *
     * @throws IllegalArgumentException if an option is no good; the message names it
     */
    OwnFunctionPolicies section(Topology topology) {
        long bytes = ByteSize.parse("--bytes", size);
        int threads = wantedThreads == null ? Places.oneOfEachCore(topology).length : wantedThreads;
        int most = topology.allowed().size();
        if (threads < 1 || threads > most) {
            throw new IllegalArgumentException(
                    "--threads " + threads + ": each runs on a CPU of its own, and " + most + " are allowed here");
        }
        long memory =
                topology.nodes().stream().mapToLong(node -> node.memoryBytes()).sum();
        if (memory > 0 && bytes > memory / 2 / threads) {
            throw new IllegalArgumentException("--bytes " + size + ": for each of " + threads
                    + " threads is more than half of this machine's memory, " + memory + " bytes; take fewer");
        }
        return new OwnFunctionPolicies(OwnFunction.of(library, symbol, bytes), bytes, threads);
    }
}
