package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.placement.Affinity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The snapshot against what /proc, /sys and the usual tools say of the same machine. */
class TopologyTest {
    private static final Topology TOPOLOGY = Topology.current();

    private static Optional<String> field(Path file, String name, String separator) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(separator) + 1).strip())
                    .findFirst();
        }
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).isZero();
        return text;
    }

    @Test
    void shouldAllowWhatTheKernelAllows() throws Exception {
        String list =
                field(Path.of("/proc/self/status"), "Cpus_allowed_list:", ":").orElseThrow();

        assertThat(TOPOLOGY.allowed()).isEqualTo(CpuSet.parse(list));
        assertThat(Topology.allowedCpus()).isEqualTo(TOPOLOGY.allowed());
    }

    @Test
    void shouldCountAsManyCpusAsNproc() throws Exception {
        assertThat(output("env", "-u", "OMP_NUM_THREADS", "-u", "OMP_THREAD_LIMIT", "nproc"))
                .isEqualTo(Integer.toString(TOPOLOGY.allowed().size()));
    }

    @Test
    void shouldListTheCpusThatAreOnline() throws Exception {
        Path online = Path.of("/sys/devices/system/cpu/online");
        assumeTrue(Files.isReadable(online), "this machine hides /sys");

        assertThat(TOPOLOGY.online()).hasToString(Files.readString(online).strip());
        assertThat(TOPOLOGY.allowed().minus(TOPOLOGY.online()).isEmpty()).isTrue();
    }

    @Test
    void shouldNameTheProcessor() throws Exception {
        assertThat(TOPOLOGY.model())
                .isEqualTo(field(Path.of("/proc/cpuinfo"), "model name", ":").orElse("unknown"));
    }

    @Test
    void shouldTakeACpuThatTheKernelDoesNotKnowForACoreInNoPackage() {
        Core core = TOPOLOGY.coreOf(8000);

        assertThat(core.packageId()).isEqualTo(-1);
        assertThat(core.cpus()).isEqualTo(CpuSet.of(8000));
    }

    @Test
    void shouldPutEveryCpuIntoOneCore() {
        CpuSet seen = CpuSet.empty();
        for (Core core : TOPOLOGY.cores()) {
            assertThat(core.cpus().intersect(seen).isEmpty()).isTrue();
            seen = seen.union(core.cpus());
        }

        assertThat(TOPOLOGY.online().minus(seen).isEmpty()).isTrue();
        TOPOLOGY.online().stream()
                .forEach(cpu ->
                        assertThat(TOPOLOGY.coreOf(cpu).cpus().contains(cpu)).isTrue());
    }

    @Test
    void shouldKnowTheCoresThatTheKernelKnows() throws Exception {
        for (int cpu : TOPOLOGY.online().stream().toArray()) {
            Path folder = Path.of("/sys/devices/system/cpu/cpu" + cpu + "/topology");
            assumeTrue(Files.isReadable(folder.resolve("core_id")), "this machine hides /sys");
            Core core = TOPOLOGY.coreOf(cpu);

            assertThat(core.cpus())
                    .hasToString(Files.readString(folder.resolve("thread_siblings_list"))
                            .strip());
            assertThat(core.packageId())
                    .isEqualTo(Integer.parseInt(Files.readString(folder.resolve("physical_package_id"))
                            .strip()));
        }
    }

    @Test
    void shouldGiveACpuThatItDoesNotKnowACoreOfItsOwn() {
        assertThat(TOPOLOGY.coreOf(1_000_000).cpus()).isEqualTo(CpuSet.of(1_000_000));
    }

    @Test
    void shouldPutEveryCpuNearANode() {
        CpuSet near = TOPOLOGY.nodes().stream().map(NumaNode::cpus).reduce(CpuSet.empty(), CpuSet::union);

        assertThat(TOPOLOGY.online().minus(near).isEmpty()).isTrue();
    }

    @Test
    void shouldKnowTheMemoryOfEachNode() throws Exception {
        for (NumaNode node : TOPOLOGY.nodes()) {
            Path own = Path.of("/sys/devices/system/node/node" + node.id() + "/meminfo");
            Path file = Files.isReadable(own) ? own : Path.of("/proc/meminfo");
            String total = output("grep", "-o", "MemTotal:.*", file.toString());

            assertThat(node.memoryBytes()).isEqualTo(Long.parseLong(total.replaceAll("[^0-9]", "")) * 1024);
        }
    }

    @Test
    void shouldSpeakOfTheJvmAndNotOfTheThreadThatAsks() {
        CpuSet one = CpuSet.of(TOPOLOGY.allowed().stream().findFirst().orElseThrow());
        try (Affinity.Scope _ = Affinity.pin(one)) {
            assertThat(Topology.allowedCpus()).isEqualTo(TOPOLOGY.allowed());
        }
    }

    @Test
    void shouldNotChangeWithTheListsItWasMadeOf() {
        List<Core> cores = new ArrayList<>(TOPOLOGY.cores());
        Topology copy = new Topology(
                TOPOLOGY.model(),
                TOPOLOGY.present(),
                TOPOLOGY.online(),
                TOPOLOGY.allowed(),
                TOPOLOGY.packages(),
                TOPOLOGY.dies(),
                cores,
                TOPOLOGY.nodes(),
                TOPOLOGY.caches(),
                TOPOLOGY.distances(),
                TOPOLOGY.hugePagePools(),
                TOPOLOGY.quota(),
                TOPOLOGY.forbidden(),
                TOPOLOGY.warnings());

        cores.clear();

        assertThat(copy).isEqualTo(TOPOLOGY);
    }
}
