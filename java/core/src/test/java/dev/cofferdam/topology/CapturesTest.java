package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Machines as hwloc knows them: those of the folder that {@code COFFERDAM_TOPOLOGIES} names (archives
 * {@code NAME.tar.bz2} of what {@code hwloc-gather-topology} copies, or folders), and always some on paper. hwloc is asked
 * itself where it is installed; an archive may have its answer beside it, {@code NAME.xml}.
 *
 * <p>Where this differs on purpose: an affinity mask in {@code proc/self/status} counts here, and hwloc does not read it of a
 * capture; the memory of NVIDIA's GPUs is left out on POWER alone, as hwloc has it since 2.10; a cache with a single set is
 * fully associative if its kernel says so, which hwloc calls unknown.
 */
class CapturesTest {
    private static final String FOLDER = "COFFERDAM_TOPOLOGIES";

    @TempDir
    private Path scratch;

    private static void assertAgree(Topology ours, Hwloc theirs) {
        assertThat(ours.packages().stream().map(CpuPackage::cpus).collect(Collectors.toSet()))
                .as("packages")
                .isEqualTo(theirs.packages());
        assertThat(ours.cores().stream().map(Core::cpus).collect(Collectors.toSet()))
                .as("cores")
                .isEqualTo(theirs.cores());
        assertThat(ours.allowed()).as("CPUs").isEqualTo(theirs.cpus());
        assertThat(ours.nodes().stream()
                        .collect(Collectors.toMap(
                                NumaNode::id, node -> new Hwloc.Memory(node.memoryBytes(), node.nearest()))))
                .as("nodes")
                .isEqualTo(theirs.nodes());
        Map<Hwloc.Where, Hwloc.Size> caches = new HashMap<>();
        for (Cache cache : ours.caches()) {
            caches.put(
                    new Hwloc.Where(cache.level(), cache.type(), cache.cpus()),
                    new Hwloc.Size(cache.sizeBytes(), cache.lineBytes(), Math.max(0, cache.ways())));
        }
        Set<Hwloc.Where> unknown = new HashSet<>();
        theirs.caches().forEach((where, size) -> {
            if (size.ways() == 0) {
                unknown.add(where);
            }
        });
        caches.replaceAll(
                (where, size) -> unknown.contains(where) ? new Hwloc.Size(size.bytes(), size.line(), 0) : size);
        assertThat(caches).as("caches").isEqualTo(theirs.caches());
    }

    // ---- real ones

    static Stream<Arguments> captures() throws Exception {
        String folder = System.getenv(FOLDER);
        if (folder == null || folder.isEmpty()) {
            return Stream.of(arguments("none", null));
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Arguments> found = files.filter(
                            file -> Files.isDirectory(file) || file.toString().endsWith(".tar.bz2"))
                    .sorted()
                    .map(file -> arguments(file.getFileName().toString().replace(".tar.bz2", ""), file))
                    .toList();
            assertThat(found).as("captures in " + folder).isNotEmpty();
            return found.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("captures")
    void shouldAgreeWithHwloc(String name, Path capture) throws Exception {
        assumeTrue(capture != null, FOLDER + " names no folder of captures");
        Path root = Files.isDirectory(capture) ? capture : unpacked(capture);
        Topology ours = Topology.read(root);

        if (Hwloc.isInstalled()) {
            assertAgree(ours, Hwloc.ask(root));
            return;
        }
        Path answer = capture.resolveSibling(name + ".xml");
        if (!Files.exists(answer)) {
            abort("hwloc is not installed (hwloc-nox), and its answer is not beside " + name);
        }
        try (InputStream xml = Files.newInputStream(answer)) {
            assertAgree(ours, Hwloc.read(xml));
        }
    }

    private Path unpacked(Path archive) throws Exception {
        int status = new ProcessBuilder("tar", "-xjf", archive.toString(), "-C", scratch.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).as("tar of " + archive).isZero();
        try (Stream<Path> folders = Files.list(scratch)) {
            return folders.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void shouldAgreeWithHwlocOnThisMachine() throws Exception {
        assumeTrue(Hwloc.isInstalled(), "hwloc is not installed (hwloc-nox)");
        assumeTrue(Files.isDirectory(Path.of("/sys/devices/system/cpu/cpu0/topology")), "this machine hides /sys");

        assertAgree(Topology.current(), Hwloc.ask(Path.of("/")));
    }

    // ---- those on paper

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments("cpuset of version 1", paper(machine -> machine.write(
                                "sys/fs/cgroup/cpuset/cpuset.cpus", "0-7\n")
                        .write("sys/fs/cgroup/cpuset/a/cpuset.cpus", "1-2,6\n")
                        .write("sys/fs/cgroup/cpuset/a/cpuset.mems", "0\n")
                        .write("proc/mounts", "none /sys/fs/cgroup/cpuset cgroup rw,cpuset 0 0\n")
                        .write("proc/self/cpuset", "/a\n"))),
                arguments("control group of version 2", paper(machine -> machine.write(
                                "sys/fs/cgroup/cpuset.cpus.effective", "0-7\n")
                        .write("sys/fs/cgroup/a/cpuset.cpus.effective", "0-3\n")
                        .write("sys/fs/cgroup/a/cpuset.mems.effective", "1\n")
                        .write("sys/fs/cgroup/cgroup.controllers", "cpuset cpu\n")
                        .write("proc/mounts", "none /sys/fs/cgroup cgroup2 rw 0 0\n")
                        .write("proc/self/cgroup", "0::/a\n"))),
                arguments(
                        "offline CPUs",
                        paper(machine -> machine.online("0,2-6").offline(1).offline(7))),
                arguments("nodes with gaps", paper(machine -> machine.nodesOnline("0-1,7")
                        .node(7, "", 512, "20 17 10")
                        .node(0, "0-1,4-5", 1024, "10 20 20")
                        .node(1, "2-3,6-7", 1024, "20 10 17"))),
                arguments("a node without CPUs that is far from all", paper(machine -> machine.nodesOnline("0-2")
                        .node(2, "", 512, "20 20 10")
                        .node(0, "0-1,4-5", 1024, "10 20 20")
                        .node(1, "2-3,6-7", 1024, "20 10 20"))),
                arguments("uneven caches", paper(machine -> machine.cache(2, 2, 2, "Unified", "2048K", "2-3,6-7")
                        .cache(0, 3, 3, "Unified", "8192K", "0-1,4-5"))),
                arguments(
                        "a cache that crosses a core",
                        paper(machine -> machine.cache(0, 2, 2, "Unified", "2048K", "0-1"))),
                arguments("nodes that claim the same CPUs", paper(machine -> machine.node(1, "0-7", 1024, "20 10"))),
                arguments(
                        "cores that contradict each other",
                        paper(machine -> machine.ofCpu(1, "topology/core_cpus", machine.mask("1,5-6")))),
                arguments("over 1,024 CPUs", (Paper) root -> PaperMachine.regular(root, 2, 300, 2)
                        .node(0, "0-299,600-899", 1, "10 20")
                        .node(1, "300-599,900-1199", 1, "20 10")),
                arguments("no nodes at all", (Paper) root -> PaperMachine.regular(root, 1, 2, 1)));
    }

    interface Paper {
        PaperMachine make(Path root);
    }

    /** Two packages, each a node, of two cores of two CPUs, and first caches. */
    private static Paper paper(UnaryOperator<PaperMachine> change) {
        return root -> {
            PaperMachine machine = PaperMachine.regular(root, 2, 2, 2)
                    .nodesOnline("0-1")
                    .node(0, "0-1,4-5", 1024, "10 20")
                    .node(1, "2-3,6-7", 2048, "20 10");
            for (int cpu = 0; cpu < 8; cpu++) {
                machine.cache(cpu, 0, 1, "Data", "32K", cpu % 4 + "," + (cpu % 4 + 4))
                        .ofCpu(cpu, "cache/index0/coherency_line_size", "64")
                        .ofCpu(cpu, "cache/index0/number_of_sets", "64")
                        .cache(cpu, 1, 1, "Instruction", "64K", cpu % 4 + "," + (cpu % 4 + 4));
            }
            return change.apply(machine);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void shouldAgreeWithHwlocOnMachinesOnPaper(String name, Paper paper) throws Exception {
        Path root = paper.make(scratch).root();
        Topology ours = Topology.read(root);
        assumeTrue(Hwloc.isInstalled(), "hwloc is not installed (hwloc-nox)");

        assertAgree(ours, Hwloc.ask(root));
    }
}
