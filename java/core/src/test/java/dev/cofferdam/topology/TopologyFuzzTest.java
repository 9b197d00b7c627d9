package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines whose kernel or firmware writes nonsense. {@code -Dcofferdam.test.seed=N} repeats a run. */
class TopologyFuzzTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());

    private static final List<String> NONSENSE = List.of(
            "",
            "\n",
            "-1",
            "0",
            "1",
            "ff",
            "0-7",
            "7-0",
            "0,,1",
            "0-99999999",
            "ffffffff,ffffffff",
            "zz",
            "1048576",
            "99999999999999999999",
            "-9223372036854775808",
            "K",
            "0\0\0",
            "\u00e4",
            ",,,",
            "10 10",
            "max",
            "Node:",
            "2-5",
            "3c");

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(i -> SEED + i);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldMakeSomethingOfAnyMachine(long seed, @TempDir Path root) throws Exception {
        Random random = new Random(seed);
        PaperMachine machine = PaperMachine.regular(root, 2, 2, 2);
        machine.node(0, "0-1,4-5", 1, "10 20").node(1, "2-3,6-7", 1, "20 10").nodesOnline("0-1");
        for (int cpu = 0; cpu < 8; cpu++) {
            machine.cache(cpu, 0, 1, "Data", "32K", Integer.toString(cpu))
                    .ofCpu(cpu, "cache/index0/coherency_line_size", "64")
                    .ofCpu(cpu, "cache/index0/number_of_sets", "64")
                    .ofCpu(cpu, "cpu_capacity", "1024");
        }
        machine.write("proc/self/status", "Cpus_allowed_list:\t0-7\n")
                .write("proc/self/cgroup", "0::/\n")
                .write("proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n")
                .write("sys/fs/cgroup/cpu.max", "100000 100000\n")
                .write("sys/fs/cgroup/cpuset.cpus.effective", "0-7\n");
        spoil(root, random);

        assertThatCode(() -> check(Topology.read(root))).doesNotThrowAnyException();
    }

    private static void spoil(Path root, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            Path file = files.get(random.nextInt(files.size()));
            boolean isOnlyCpu = file.endsWith("proc/cpuinfo");
            if (random.nextInt(4) == 0 && !isOnlyCpu) {
                Files.deleteIfExists(file);
            } else if (!file.endsWith("cpu/online") && !isOnlyCpu) {
                Files.writeString(file, NONSENSE.get(random.nextInt(NONSENSE.size())));
            }
        }
    }

    /** Whatever was read, what is in it is allowed, and sets of a kind are apart. */
    private static void check(Topology topology) {
        assertThat(topology.online().containsAll(topology.allowed())).isTrue();
        assertThat(topology.present().containsAll(topology.online())).isTrue();
        CpuSet inCores = CpuSet.empty();
        for (Core core : topology.cores()) {
            assertThat(topology.allowed().containsAll(core.cpus())).isTrue();
            inCores = inCores.union(core.cpus());
        }
        assertThat(topology.allowed().containsAll(inCores)).isTrue();
        topology.caches().forEach(cache -> assertThat(topology.allowed().containsAll(cache.cpus()))
                .isTrue());
        topology.nodes().forEach(node -> assertThat(topology.allowed().containsAll(node.nearest()))
                .isTrue());
        if (!topology.distances().isEmpty()) {
            assertThat(topology.distances()).hasSameSizeAs(topology.nodes());
        }
    }
}
