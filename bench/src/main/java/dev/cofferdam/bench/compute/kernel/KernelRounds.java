package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What JMH runs, in a JVM of its own, pinned to one CPU: a single shot holds all the contests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class KernelRounds {
    static final String JOURNAL = "cofferdam.bench.journal";

    /** Symbols, with commas. */
    @Param({})
    private String kernels;

    /** Elements of arrays, with commas. */
    @Param({})
    private String sizes;

    /** Doubles of an operand in large memory. */
    @Param({})
    private long large;

    /** How long a kernel may take. */
    @Param({})
    private double seconds;

    private KernelContest contest() {
        return new KernelContest(seconds * 1e9, new KernelJournal(Path.of(System.getProperty(JOURNAL))));
    }

    private List<Kernel> chosen() {
        return Arrays.stream(kernels.split(",")).map(Kernel::of).toList();
    }

    private static Affinity.Scope pinned() {
        return Affinity.pin(CpuSet.of(Affinity.get().stream().max().orElseThrow()));
    }

    @Benchmark
    public void small() throws IOException {
        List<Integer> lengths =
                Arrays.stream(sizes.split(",")).map(Integer::valueOf).toList();
        try (Affinity.Scope _ = pinned()) {
            KernelContest contest = contest();
            for (Kernel kernel : chosen()) {
                contest.small(kernel, lengths);
            }
        }
    }

    @Benchmark
    public void large() throws IOException {
        try (Affinity.Scope _ = pinned();
                LargeData data = new LargeData(large);
                LargeData practice = new LargeData(1)) {
            KernelContest contest = contest();
            for (Kernel kernel : chosen()) {
                contest.large(kernel, data, practice);
            }
        }
    }
}
