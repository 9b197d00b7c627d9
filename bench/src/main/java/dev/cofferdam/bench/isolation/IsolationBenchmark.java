package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.isolation.peer.Python;
import dev.cofferdam.bench.machine.EmptyCallsBesideC;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cofferdam bench isolation}. A figure is the median of its rounds. */
@Command(
        name = "isolation",
        mixinStandardHelpOptions = true,
        description =
                "What isolated calls cost beside the same in C and beside Python's pools, how soon the next call is"
                        + " answered after a hang or a crash, what lanes, pipelines, futures and templates give and cost,"
                        + " and what a pool costs in the long run.")
public final class IsolationBenchmark implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Option(
            names = "--peers",
            description =
                    "Install Python's pools to compare with, as Debian packages. Those that are there are measured"
                            + " without being asked for.")
    private boolean peers;

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        output.check();
        requirePeers();
        try {
            measure();
        } catch (Exception failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
        output.publish(Report.of("isolation", results, bars, findings), pictures);
        return 0;
    }

    /** The script installs them; here it is too late. */
    private void requirePeers() throws Exception {
        Optional<String> absent = peers ? Python.whyAbsent() : Optional.empty();
        if (absent.isPresent()) {
            throw new IllegalStateException("--peers: " + absent.get());
        }
    }

    private void measure() throws Throwable {
        measureWithPictures();
        new StarvedCalls(output, results, bars).measure();
        new PipelinedCalls(output, results, bars).measure();
        new SubmittedCalls(output, results, bars).measure();
        new TemplateCalls(output, results, bars).measure();
        new HangWithLargeArena(output, results, bars).measure();
        new IdlePool(output, results, bars).measure();
        new SoakCalls(output, results, bars).measure();
    }

    private void measureWithPictures() throws Throwable {
        Effort effort = Effort.of(output.quick());
        EmptyCallsBesideC spinning = EmptyCallsBesideC.measure(output, effort.rounds(), effort.emptyCalls(), 1.3);
        results.addAll(spinning.results());
        bars.add(spinning.bar());
        Latencies parked = ParkedCalls.measure(output, effort);
        results.add(parked.p50());
        results.add(parked.p99());
        new LateKills(output, effort, results, bars).measure();
        Recoveries recoveries = new Recoveries(output, effort, results, bars);
        recoveries.measure();
        Optional<HangSteps> hang = HangTimeline.measure(output, effort);
        Latencies handover = Handover.measure(output, effort);
        results.add(handover.p50Micros());
        PythonPools pools = new PythonPools(output, effort, results, bars, findings);
        pools.measure();
        pictures.add(IsolationPictures.latency(spinning.latencies(), parked, pools));
        pictures.add(IsolationPictures.recovery(recoveries, handover, pools));
        pictures.add(IsolationPictures.hang(hang, recoveries));
    }
}
