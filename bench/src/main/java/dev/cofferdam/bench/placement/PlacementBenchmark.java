package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cofferdam bench placement}. A figure is the median of its rounds. */
@Command(
        name = "placement",
        mixinStandardHelpOptions = true,
        description = "What it is worth on this machine where threads and pages are.")
public final class PlacementBenchmark implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Option(names = "--pictures", paramLabel = "FOLDER", description = "Write each picture into this folder, as SVG.")
    private @Nullable Path pictures;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Measure some parts and leave the others out: " + Parts.NAMES + ".")
    private List<String> only = List.of();

    @Option(
            names = "--bytes-limit",
            paramLabel = "N",
            description = "Let no array be larger than this, though caches may hold it then (default: what exceeds all"
                    + " caches); K, M and G behind a number are powers of 1,024.")
    private @Nullable String bytesLimit;

    @ArgGroup(exclusive = false, heading = "A function of one's own:%n")
    private @Nullable OwnFunctionOptions own;

    @Override
    public Integer call() throws Exception {
        check();
        long start = System.nanoTime();
        Topology topology = Topology.current();
        double coldMillis = (System.nanoTime() - start) / 1e6;
        Journal journal = own == null ? ofParts(topology, coldMillis) : ofFunction(own, topology);
        for (Section section : journal.sections) {
            journal.progress.begin(section.title(), section.seconds(journal));
            section.measure(journal);
        }
        journal.progress.end();
        if (pictures != null) {
            for (Picture picture : journal.pictures()) {
                picture.write(pictures);
            }
        }
        output.publish(journal.report(), journal.pictures());
        return 0;
    }

    /** Before anything is measured, not after. */
    private void check() {
        output.check();
        if (pictures != null && !Files.isWritable(pictures)) {
            throw new IllegalArgumentException("--pictures " + pictures + ": there is no such folder to write in");
        }
        if (own != null && !only.isEmpty()) {
            throw new IllegalArgumentException(
                    "--only and --lib: with a function of one's own there are no other parts");
        }
        if (own != null && bytesLimit != null) {
            throw new IllegalArgumentException("--bytes-limit and --lib: what a function of one's own works on is as"
                    + " long as --bytes says; leave --bytes-limit out");
        }
        Parts.check(only);
    }

    private Journal ofParts(Topology topology, double coldMillis) {
        Sizes sizes = Sizes.of(topology, limit());
        MemoryNodes memory =
                MemoryNodes.obtainable(topology, sizes.mostBytes(Places.mostCoresOfANode(topology)), "--bytes-limit");
        Journal journal = new Journal(topology, sizes, memory, output.quick(), Parts.of(coldMillis, only));
        if (!sizes.areBeyondCaches()) {
            journal.add(Finding.noted("small-memory", sizes.belowCaches()));
        }
        if (!only.isEmpty() && !only.contains(Parts.BARS)) {
            Bars.leaveOut(journal, "--only left it out; " + Parts.BARS + " has this");
        }
        return journal;
    }

    private Journal ofFunction(OwnFunctionOptions options, Topology topology) {
        OwnFunctionPolicies function = options.section(topology);
        MemoryNodes memory = MemoryNodes.obtainable(topology, function.bytesOfAllThreads(), "--bytes");
        Journal journal = new Journal(topology, Sizes.of(topology), memory, output.quick(), List.of(function));
        Bars.leaveOut(journal, "only the function was measured; leave --lib out to have this");
        return journal;
    }

    private long limit() {
        if (bytesLimit == null) {
            return Long.MAX_VALUE;
        }
        long limit = ByteSize.parse("--bytes-limit", bytesLimit);
        if (limit < Sizes.LEAST_LIMIT) {
            throw new IllegalArgumentException("--bytes-limit " + bytesLimit + ": in less than " + Sizes.LEAST_LIMIT
                    + " bytes there is nothing to measure; take more");
        }
        return limit;
    }
}
