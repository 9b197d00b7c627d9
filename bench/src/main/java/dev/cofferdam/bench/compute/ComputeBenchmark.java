package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.Progress;
import dev.cofferdam.bench.compute.kernel.KernelBenchmark;
import dev.cofferdam.bench.compute.kernel.KernelFigures;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cofferdam bench compute}. A figure is the median of its rounds. */
@Command(
        name = "compute",
        mixinStandardHelpOptions = true,
        description = "Linear algebra beside the same library called from C, and beside its peers.")
public final class ComputeBenchmark implements Callable<Integer> {
    /** Seconds for one round of a problem when the whole is to take minutes. */
    private static final double PATIENCE = 1.5;

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Orders to measure; bars need the default: ${DEFAULT-VALUE}.",
            defaultValue = "4,8,16,32,64,128,256,512,1024,2048")
    private List<Integer> sizes = new ArrayList<>();

    @Option(names = "--routine", paramLabel = "NAME", description = "Measure this one only; may be given again.")
    private List<String> routines = new ArrayList<>();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PEER",
            description = "Leave this peer out; may be given again. ND4J is fetched, 130 MB, when it is first needed:"
                    + " --without nd4j spares that.")
    private Set<String> without = new TreeSet<>();

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        output.check();
        for (String peer : without) {
            if (!Contestants.OPTIONAL.contains(peer)) {
                throw new IllegalArgumentException("--without " + peer + ": the peers to leave out are "
                        + String.join(", ", Contestants.OPTIONAL));
            }
        }
        List<Routine> chosen = routines.isEmpty()
                ? Arrays.asList(Routine.values())
                : routines.stream().map(Routine::of).toList();
        Path journal = Files.createTempFile("cofferdam-bench-", ".journal");
        try {
            contests(chosen, journal);
            Measurements measured = Measurements.read(journal);
            Rates rates = new Rates(measured);
            results.addAll(rates.results());
            List<Picture> pictures = new ArrayList<>(rates.pictures());
            Duels duels = new Duels(measured, sizes);
            duels.judge();
            results.addAll(duels.results());
            bars.addAll(duels.bars());
            findings.addAll(duels.findings());
            findings.addAll(OtherBars.absentPeers(without));
            TransportTable transports = Transports.measure(chosen, sizes, output.quick());
            results.addAll(transports.results());
            findings.addAll(transports.findings());
            pictures.add(transports.picture());
            if (routines.isEmpty()) {
                output.progress("kernels");
                KernelFigures kernels = KernelBenchmark.of(output.quick()).measure();
                results.addAll(kernels.results());
                bars.addAll(kernels.bars());
                pictures.addAll(kernels.pictures());
                SafepointWatch watch = new SafepointWatch(output);
                watch.measure();
                results.addAll(watch.results());
                bars.addAll(watch.bars());
                CallOverhead overhead = new CallOverhead(output);
                overhead.measure();
                results.addAll(overhead.results());
                bars.add(overhead.bar());
                pictures.add(overhead.picture());
            } else {
                bars.addAll(OtherBars.leftOut());
            }
            output.publish(Report.of("compute", results, bars, findings), pictures);
        } finally {
            Files.delete(journal);
        }
        return 0;
    }

    private void contests(List<Routine> chosen, Path journal) throws RunnerException {
        double seconds = output.quick() ? 0.6 : 15;
        int cpus = Topology.current().allowed().size();
        double each = 1.5 * seconds * sizes.size();
        Progress progress = new Progress(2 * each * chosen.size());
        for (Routine routine : chosen) {
            progress.begin(routine.symbol() + ", one thread", each);
            contest(routine, 1, sizes, seconds, journal);
            List<Integer> parallel = sizes.stream()
                    .filter(n -> n >= (output.quick() ? 1024 : 256) && n <= (output.quick() ? 1024 : 2048))
                    .toList();
            if (cpus > 1 && routine.level().isCubic() && !parallel.isEmpty()) {
                progress.begin(routine.symbol() + ", " + cpus + " threads", each);
                contest(routine, cpus, parallel, seconds, journal);
            }
        }
        progress.end();
    }

    private void contest(Routine routine, int threads, List<Integer> orders, double seconds, Path journal)
            throws RunnerException {
        String library = BlasLibrary.forWorkers().toString();
        new Runner(new OptionsBuilder()
                        .include(Rounds.class.getName() + ".hold")
                        .param("routine", routine.symbol())
                        .param("threads", Integer.toString(threads))
                        .param("sizes", orders.stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .param("seconds", Double.toString(output.quick() ? seconds : seconds / 3))
                        .forks(output.quick() ? 1 : 3)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .timeout(TimeValue.hours(3))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgsAppend(
                                "--enable-native-access=ALL-UNNAMED",
                                "--add-modules=jdk.incubator.vector", // what it is for: short vectors
                                "--sun-misc-unsafe-memory-access=allow",
                                // Not from a thread that is pinned, whose CPU they would share.
                                "-XX:-UseDynamicNumberOfCompilerThreads",
                                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                                "-D" + Rounds.JOURNAL + "=" + journal,
                                "-Dcofferdam.home=" + System.getProperty("cofferdam.home", "."),
                                "-D" + Rounds.LIBRARY + "=" + library,
                                "-D" + Rounds.PATIENCE + "=" + (output.quick() ? PATIENCE : Double.POSITIVE_INFINITY),
                                "-D" + Rounds.WITHOUT + "=" + String.join(",", without),
                                "-Ddev.ludovic.netlib.blas.nativeLibPath=" + library,
                                "-Ddev.ludovic.netlib.lapack.nativeLibPath=" + library)
                        .build())
                .run();
    }
}
