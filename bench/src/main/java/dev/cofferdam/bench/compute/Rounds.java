package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What JMH runs, in a JVM of its own. It departs from plain JMH: a single shot holds all the contests, and what they give
 * goes through a {@link Journal}. JMH measures one benchmark after another, minutes apart; bars are about a few per cent,
 * and a machine that others use, too, drifts by more than that in minutes. Here those who are compared have turns of
 * milliseconds, and each round gives a ratio of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Rounds {
    static final String JOURNAL = "cofferdam.bench.journal";
    /** Peers that take no part, with commas. */
    static final String WITHOUT = "cofferdam.bench.without";

    /** Seconds; a problem of which one round takes longer is left out. */
    static final String PATIENCE = "cofferdam.bench.patience";

    static final String LIBRARY = "cofferdam.bench.library";

    @Param({})
    private String routine;

    @Param({"1"})
    private int threads;

    /** Orders, with commas. */
    @Param({})
    private String sizes;

    /** How long a problem may take. */
    @Param({})
    private double seconds;

    @Benchmark
    public void hold() throws IOException {
        int cpu = threads > 1 ? -1 : Affinity.get().stream().max().orElseThrow();
        // The processes before this thread is pinned: their compilers are to run where they like.
        List<Contestant> contestants =
                new ArrayList<>(Contestants.start(threads, cpu, Path.of(System.getProperty(LIBRARY)), without()));
        try {
            if (threads > 1) {
                hold(contestants);
                return;
            }
            // The libraries after: one starts as many threads as its loader has CPUs.
            try (Affinity.Scope _ = Affinity.pin(CpuSet.of(cpu))) {
                hold(contestants);
            }
        } finally {
            contestants.forEach(Contestant::close);
        }
    }

    private static Set<String> without() {
        return Set.of(System.getProperty(WITHOUT, "").split(","));
    }

    private void hold(List<Contestant> contestants) throws IOException {
        contestants.addAll(0, Contestants.here(threads));
        Routine which = Routine.of(routine);
        double patience = Double.parseDouble(System.getProperty(PATIENCE));
        new Contest(
                        contestants,
                        threads,
                        seconds * 1e9,
                        patience * 1e9,
                        new Journal(Path.of(System.getProperty(JOURNAL))))
                .hold(Arrays.stream(sizes.split(","))
                        .map(size -> new Problem(which, Integer.parseInt(size)))
                        .toList());
    }
}
