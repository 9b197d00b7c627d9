package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of machines on paper, and what is made of those that contradict themselves. */
class TopologyReadTest {
    @TempDir
    private Path root;

    /** One package, four cores of two CPUs, 0 and 4, 1 and 5, and so on. */
    private PaperMachine machine;

    @BeforeEach
    void makeMachine() {
        machine = PaperMachine.regular(root, 1, 4, 2);
    }

    private Topology read() {
        return Topology.read(root);
    }

    private static List<String> cpus(List<Core> cores) {
        return cores.stream().map(core -> core.cpus().toString()).toList();
    }

    @Test
    void shouldKnowPackagesCoresAndTheirSiblings() {
        Topology topology = read();

        assertThat(topology.model()).isEqualTo("Paper 1");
        assertThat(topology.packages()).containsExactly(new CpuPackage(0, CpuSet.parse("0-7")));
        assertThat(cpus(topology.cores())).containsExactly("0,4", "1,5", "2,6", "3,7");
        assertThat(topology.cores()).extracting(Core::id).containsExactly(0, 1, 2, 3);
        assertThat(topology.coreOf(6).cpus()).isEqualTo(CpuSet.of(2, 6));
        assertThat(topology.present()).isEqualTo(topology.online()).isEqualTo(topology.allowed());
        assertThat(topology.nodes())
                .containsExactly(new NumaNode(0, CpuSet.parse("0-7"), 4096 << 10, OptionalInt.empty()));
        assertThat(topology.warnings()).isEmpty();
    }

    @Test
    void shouldKnowOldNamesOfTheFiles() {
        for (int cpu = 0; cpu < 8; cpu++) {
            machine.delete("sys/devices/system/cpu/cpu" + cpu + "/topology/core_cpus")
                    .delete("sys/devices/system/cpu/cpu" + cpu + "/topology/package_cpus")
                    .ofCpu(
                            cpu,
                            "topology/thread_siblings",
                            CpuSet.of(cpu % 4, cpu % 4 + 4).toMaskText())
                    .ofCpu(cpu, "topology/core_siblings", "ff");
        }

        assertThat(cpus(read().cores())).containsExactly("0,4", "1,5", "2,6", "3,7");
        assertThat(read().packages()).containsExactly(new CpuPackage(0, CpuSet.parse("0-7")));
    }

    @Test
    void shouldKnowDies() {
        for (int cpu = 0; cpu < 8; cpu++) {
            String die = cpu % 4 < 2 ? "0-1,4-5" : "2-3,6-7";
            machine.ofCpu(cpu, "topology/die_cpus", machine.mask(die))
                    .ofCpu(cpu, "topology/die_id", cpu % 4 < 2 ? "0" : "1");
        }

        assertThat(read().dies())
                .containsExactly(new Die(0, 0, CpuSet.parse("0-1,4-5")), new Die(0, 1, CpuSet.parse("2-3,6-7")));
    }

    // ---- CPUs that are not there, or not to be used

    @Test
    void shouldLeaveOutWhatIsOffline() {
        machine.online("0-2,4-7").delete("sys/devices/system/cpu/cpu3/topology/core_cpus");

        Topology topology = read();

        assertThat(topology.present()).hasToString("0-7");
        assertThat(topology.online()).hasToString("0-2,4-7");
        assertThat(topology.forbidden().offline()).hasToString("3");
        assertThat(cpus(topology.cores())).containsExactly("0,4", "1,5", "2,6", "7");
        assertThat(topology.packages()).containsExactly(new CpuPackage(0, CpuSet.parse("0-2,4-7")));
    }

    @Test
    void shouldAskEachCpuWhereThereIsNoList() {
        machine.delete("sys/devices/system/cpu/online")
                .delete("sys/devices/system/cpu/present")
                .offline(5);

        assertThat(read().online()).hasToString("0-4,6-7");
        assertThat(read().forbidden().offline()).hasToString("5");
    }

    @Test
    void shouldAskEachCpuWhereTheListNamesNone() {
        machine.online("");

        assertThat(read().online()).isEqualTo(CpuSet.parse("0-7"));
        assertThat(read().warnings()).anySatisfy(warning -> assertThat(warning).contains("online", "names none"));
    }

    @Test
    void shouldPassOverFoldersThatAreNoCpus() {
        machine.write("sys/devices/system/cpu/cpu-1/online", "1")
                .write("sys/devices/system/cpu/cpu9999999/online", "1");

        assertThat(read().online()).isEqualTo(CpuSet.parse("0-7"));
    }

    @Test
    void shouldTakeACpuWithoutTopologyForOffline() {
        machine.online("0-8").offline(8);

        Topology topology = read();

        assertThat(topology.online()).hasToString("0-7");
        assertThat(topology.warnings()).singleElement().asString().contains("CPUs 8", "taken for offline");
    }

    @Test
    void shouldObeyTheCpusetOfVersion1() {
        machine.write("sys/fs/cgroup/cpuset/cpuset.cpus", "0-7\n")
                .write("sys/fs/cgroup/cpuset/jobs/1/cpuset.cpus", "0-1,4\n")
                .write("sys/fs/cgroup/cpuset/jobs/1/cpuset.mems", "0\n")
                .write("proc/self/cpuset", "/jobs/1\n");

        Topology topology = read();

        assertThat(topology.allowed()).hasToString("0-1,4");
        assertThat(cpus(topology.cores())).containsExactly("0,4", "1");
        assertThat(topology.forbidden().byCpuset()).hasToString("2-3,5-7");
        assertThat(topology.forbidden().byAffinity().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none /cpusets cpuset rw 0 0                        | cpus",
                "none /cpusets cgroup rw,relatime,cpuset,noprefix 0 0 | cpus",
                "none /cpusets cgroup rw,relatime,cpuset 0 0        | cpuset.cpus",
                "none /cpusets cgroup2 rw 0 0                       | cpuset.cpus.effective"
            })
    void shouldFindCpusetsWhereverTheyAreMounted(String mount, String file) {
        machine.write("proc/mounts", "none /memory cgroup rw,memory 0 0\n" + mount + "\n")
                .write("cpusets/cgroup.controllers", "cpuset cpu io\n")
                .write("cpusets/own/" + file, "1-2\n")
                .write("proc/self/cgroup", "7:memory:/other\n3:cpuset:/own\n0::/own\n");

        assertThat(read().allowed()).hasToString("1-2");
    }

    @Test
    void shouldObeyTheNearestGroupThatIsMounted() {
        machine.write("sys/fs/cgroup/cpuset.cpus.effective", "2-3\n").write("proc/self/cgroup", "0::/host/docker/1\n");

        assertThat(read().allowed()).hasToString("2-3");
    }

    @Test
    void shouldTellTheAffinityMaskFromTheCpuset() {
        machine.write("sys/fs/cgroup/cpuset.cpus.effective", "0-3\n")
                .write("proc/self/cpuset", "/\n")
                .write(
                        "proc/self/status",
                        "Name:\tx\nCpus_allowed:\tff\nCpus_allowed_list:\t0-1,900\nMems_allowed_list:\t0\n");

        Topology topology = read();

        assertThat(topology.allowed()).hasToString("0-1");
        assertThat(topology.forbidden().byCpuset()).hasToString("4-7");
        assertThat(topology.forbidden().byAffinity()).hasToString("2-3");
    }

    @Test
    void shouldKnowTheTightestQuotaOfVersion2() {
        machine.write("proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n")
                .write("proc/self/cgroup", "0::/a/b\n")
                .write("sys/fs/cgroup/a/cpu.max", "150000 100000\n")
                .write("sys/fs/cgroup/a/b/cpu.max", "max 100000\n");

        CpuQuota quota = read().quota().orElseThrow();

        assertThat(quota).isEqualTo(new CpuQuota(Duration.ofMillis(150), Duration.ofMillis(100)));
        assertThat(quota.cpus()).isEqualTo(1.5);
    }

    @Test
    void shouldKnowTheQuotaOfVersion1() {
        machine.write("proc/mounts", "cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,cpu,cpuacct 0 0\n")
                .write("proc/self/cgroup", "4:cpu,cpuacct:/own\n0::/\n")
                .write("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n")
                .write("sys/fs/cgroup/cpu,cpuacct/own/cpu.cfs_quota_us", "50000\n")
                .write("sys/fs/cgroup/cpu,cpuacct/own/cpu.cfs_period_us", "100000\n");

        assertThat(read().quota().orElseThrow().cpus()).isEqualTo(0.5);
    }

    // ---- caches

    @Test
    void shouldKnowWhoSharesACacheAndHowItIsMade() {
        for (int cpu : new int[] {0, 4}) {
            machine.cache(cpu, 0, 1, "Data", "48K", "0,4")
                    .ofCpu(cpu, "cache/index0/coherency_line_size", "64")
                    .ofCpu(cpu, "cache/index0/number_of_sets", "64")
                    .ofCpu(cpu, "cache/index0/ways_of_associativity", "12")
                    .cache(cpu, 1, 1, "Instruction", "32K", "0,4")
                    .cache(cpu, 3, 3, "Unified", "8192K", "0-7");
        }

        assertThat(read().caches())
                .containsExactly(
                        new Cache(1, CacheType.DATA, 48 << 10, 64, 12, CpuSet.of(0, 4)),
                        new Cache(1, CacheType.INSTRUCTION, 32 << 10, 0, 0, CpuSet.of(0, 4)),
                        new Cache(3, CacheType.UNIFIED, 8 << 20, 0, 0, CpuSet.parse("0-7")));
    }

    @Test
    void shouldTakeAFullyAssociativeCacheForOne() {
        machine.cache(0, 0, 2, "Unified", "4K", "0,4")
                .ofCpu(0, "cache/index0/coherency_line_size", "64")
                .ofCpu(0, "cache/index0/number_of_sets", "1")
                .ofCpu(0, "cache/index0/ways_of_associativity", "64");

        assertThat(read().caches()).singleElement().extracting(Cache::ways).isEqualTo(-1);
    }

    @Test
    void shouldTakeCachesAsUnevenAsTheyAre() {
        machine.cache(0, 0, 2, "Unified", "4096K", "0-1,4-5").cache(2, 0, 1, "Data", "32K", "2,6");

        assertThat(read().caches()).extracting(cache -> cache.cpus().toString()).containsExactly("2,6", "0-1,4-5");
    }

    @Test
    void shouldGiveACacheWithoutSharersToItsCore() {
        machine.cache(1, 0, 3, "Unified", "8192K", "");

        assertThat(read().caches()).singleElement().extracting(Cache::cpus).hasToString("1,5");
    }

    @Test
    void shouldWarnOfACacheThatCrossesAnotherPart() {
        machine.cache(0, 0, 2, "Unified", "512K", "0-1");

        Topology topology = read();

        assertThat(topology.caches()).isEmpty();
        assertThat(topology.warnings())
                .singleElement()
                .asString()
                .contains("the cache of level 2 that CPU 0 is in", "0-1", "cross", "0,4");
    }

    @Test
    void shouldWarnOfCpusThatDisagreeAboutTheirCore() {
        machine.ofCpu(4, "topology/core_cpus", machine.mask("0,4-5"));

        assertThat(read().warnings()).anySatisfy(warning -> assertThat(warning)
                .contains("CPU 4 says that its core has the CPUs 0,4-5", "CPU 0 that it has 0,4"));
        assertThat(cpus(read().cores())).containsExactly("0,4", "1,5", "2,6", "3,7");
    }

    // ---- nodes

    @Test
    void shouldKnowNodesWithGapsInTheirNumbers() {
        machine.nodesOnline("0,8")
                .node(0, "0-1,4-5", 1024, "10 20")
                .node(8, "2-3,6-7", 2048, "21 10")
                .write("sys/devices/virtual/memory_tiering/memory_tier4/nodelist", "0,8\n");

        Topology topology = read();

        assertThat(topology.nodes())
                .containsExactly(
                        new NumaNode(0, CpuSet.parse("0-1,4-5"), 1 << 20, OptionalInt.of(4)),
                        new NumaNode(8, CpuSet.parse("2-3,6-7"), 2 << 20, OptionalInt.of(4)));
        assertThat(topology.distances()).containsExactly(List.of(10, 20), List.of(21, 10));
        assertThat(topology.warnings())
                .singleElement()
                .asString()
                .isEqualTo("from node 0 to node 8 the distance is 20, and 21 the other way");
    }

    @Test
    void shouldKnowWhichCpusMemoryAloneIsNearestTo() {
        machine.node(0, "0-1,4-5", 1024, "10 20 17 40")
                .node(1, "2-3,6-7", 1024, "20 10 28 40")
                .node(2, "", 4096, "17 28 10 40")
                .node(3, "", 4096, "40 40 40 10");

        List<NumaNode> nodes = read().nodes();

        assertThat(nodes).extracting(node -> node.cpus().toString()).containsExactly("0-1,4-5", "2-3,6-7", "", "");
        assertThat(nodes)
                .extracting(node -> node.nearest().toString())
                .containsExactly("0-1,4-5", "2-3,6-7", "0-1,4-5", "");
    }

    @Test
    void shouldBelieveFirmwareThatNamesInitiators() {
        machine.node(0, "0-1,4-5", 1024, "10 20 20")
                .node(1, "2-3,6-7", 1024, "20 10 20")
                .node(2, "", 4096, "20 20 10")
                .write("sys/devices/system/node/node2/access1/initiators/node1/name", "")
                .write("sys/devices/system/node/node2/access0/initiators/node0/name", "");

        assertThat(read().nodes().get(2).nearest()).hasToString("2-3,6-7");
    }

    @Test
    void shouldPassOverNodesThatClaimTheSameCpus() {
        machine.node(0, "0-7", 1024, "10 20").node(1, "0-7", 1024, "20 10");

        Topology topology = read();

        assertThat(topology.nodes()).extracting(NumaNode::id).containsExactly(0);
        assertThat(topology.distances()).containsExactly(List.of(10));
        assertThat(topology.warnings()).singleElement().asString().contains("node 1", "that a node before it has too");
    }

    @Test
    void shouldKeepMemoryThatIsAllowedThoughItsCpusAreNot() {
        PaperMachine.regular(root, 2, 2, 2)
                .node(0, "0-1,4-5", 1024, "10 20")
                .node(1, "2-3,6-7", 1024, "20 10")
                .write("sys/fs/cgroup/cpuset.cpus.effective", "0-1\n")
                .write("sys/fs/cgroup/cpuset.mems.effective", "1\n")
                .write("proc/self/cpuset", "/\n");

        Topology topology = read();

        assertThat(topology.packages())
                .containsExactly(new CpuPackage(0, CpuSet.parse("0-1")), new CpuPackage(1, CpuSet.empty()));
        assertThat(topology.nodes()).extracting(NumaNode::id).containsExactly(1);
        assertThat(topology.forbidden().nodes()).hasToString("0");
        assertThat(cpus(topology.cores())).containsExactly("0", "1");
    }

    @Test
    void shouldWarnOfNodesThatCrossAPackage() {
        PaperMachine.regular(root, 2, 2, 2).node(0, "0,2,4,6", 1024, "10 20").node(1, "1,3,5,7", 1024, "20 10");

        assertThat(read().warnings()).hasSize(2).allSatisfy(warning -> assertThat(warning)
                .contains("cross"));
        assertThat(read().nodes()).extracting(node -> node.nearest().toString()).containsOnly("0-7");
    }

    @Test
    void shouldKnowWhatIsSetAsideAsHugePages() {
        machine.node(0, "0-7", 1024, "10")
                .write("sys/devices/system/node/node0/hugepages/hugepages-1048576kB/nr_hugepages", "2\n")
                .write("sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages", "8\n")
                .write("sys/devices/system/node/node0/hugepages/hugepages-2048kB/free_hugepages", "3\n");

        assertThat(read().hugePagePools())
                .containsExactly(new HugePagePool(0, 2 << 20, 8, 3), new HugePagePool(0, 1 << 30, 2, 0));
    }

    // ---- kinds of core

    private static List<CoreKind> kinds(Topology topology) {
        return topology.cores().stream().map(Core::kind).toList();
    }

    @Test
    void shouldTakeIntelsWordForWhichCoresAreThrifty() {
        machine.write("sys/devices/cpu_core/cpus", "0-1,4-5\n").write("sys/devices/cpu_atom/cpus", "2-3,6-7\n");

        assertThat(kinds(read()))
                .containsExactly(CoreKind.PERFORMANCE, CoreKind.PERFORMANCE, CoreKind.EFFICIENCY, CoreKind.EFFICIENCY);
    }

    @Test
    void shouldTellKindsByTheirCapacityAndModel() {
        String[] capacities = {"1024", "985", "700", "690"};
        for (int cpu = 0; cpu < 8; cpu++) {
            machine.ofCpu(cpu, "cpu_capacity", capacities[cpu % 4])
                    .ofCpu(
                            cpu,
                            "regs/identification/midr_el1",
                            cpu % 4 < 2 ? "0x00000000410fd851" : "0x00000000410fd871");
        }

        assertThat(kinds(read()))
                .containsExactly(CoreKind.PERFORMANCE, CoreKind.PERFORMANCE, CoreKind.EFFICIENCY, CoreKind.EFFICIENCY);
    }

    @ParameterizedTest
    @CsvSource({"4700000,PERFORMANCE,EFFICIENCY", "3600000,UNIFORM,UNIFORM"})
    void shouldTellKindsByFrequenciesThatLieFarApart(String highest, CoreKind first, CoreKind last) {
        for (int cpu = 0; cpu < 8; cpu++) {
            machine.ofCpu(cpu, "cpufreq/cpuinfo_max_freq", cpu % 4 == 0 ? highest : "3500000");
        }

        Topology topology = read();

        assertThat(kinds(topology)).startsWith(first).endsWith(last);
        assertThat(topology.cores().getFirst().maxFrequencyHertz())
                .isEqualTo(OptionalLong.of(Long.parseLong(highest) * 1000));
    }

    @Test
    void shouldCallTwoCoresOfAComputeUnitTwoCores() {
        machine.write("proc/cpuinfo", "vendor_id\t: AuthenticAMD\ncpu family\t: 21\nmodel name\t: Paper 2\n");
        for (int cpu = 4; cpu < 8; cpu++) {
            machine.ofCpu(cpu, "topology/core_id", Integer.toString(cpu));
        }

        assertThat(cpus(read().cores())).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
    }

    // ---- large, small and broken ones

    @Test
    void shouldPassOnNothingThatATerminalWouldObey() {
        machine.write("proc/cpuinfo", "processor\t: 0\nmodel name\t: Paper \u001b[31m\u009b\u00073\n");
        machine.ofCpu(0, "topology/core_id", "\u001b[2J");

        Topology topology = read();

        assertThat(topology.model()).startsWith("Paper  [31m").endsWith("3").doesNotContainPattern("\\p{Cc}");
        assertThat(String.join("", topology.warnings()))
                .contains("\" [2J\" is no number")
                .doesNotContainPattern("\\p{Cc}");
    }

    @Test
    void shouldKnowMoreCpusThanFitAnAffinityMaskOfTheCLibrary() {
        Path large = root.resolve("large");
        PaperMachine.regular(large, 8, 128, 2)
                .node(0, "0-511,1024-1535", 1, "10 20")
                .node(1, "512-1023,1536-2047", 1, "20 10");

        Topology topology = Topology.read(large);

        assertThat(topology.allowed().size()).isEqualTo(2048);
        assertThat(topology.packages()).hasSize(8);
        assertThat(topology.cores()).hasSize(1024);
        assertThat(topology.coreOf(2047).cpus()).hasToString("1023,2047");
        assertThat(topology.warnings()).isEmpty();
    }

    @Test
    void shouldCountTheCpusOfAMachineThatHidesSys() {
        Path bare = root.resolve("bare");
        new PaperMachine(bare, 8).write("proc/cpuinfo", "processor\t: 0\nmodel name\t: Bare\n\nprocessor\t: 2\n");

        Topology topology = Topology.read(bare);

        assertThat(topology.online()).hasToString("0,2");
        assertThat(cpus(topology.cores())).containsExactly("0", "2");
        assertThat(topology.warnings()).singleElement().asString().contains("/sys says nothing of the CPUs");
    }

    @Test
    void shouldReadFilesThatAreFilledUpWithZeros() {
        machine.online("0-7\n\0\0\0\0");

        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void shouldWarnOfFilesThatItCannotRead() {
        for (int cpu = 0; cpu < 8; cpu++) {
            machine.ofCpu(cpu, "topology/core_id", "three");
        }

        assertThat(read().warnings())
                .singleElement()
                .asString()
                .matches("/sys/devices/system/cpu/cpu./topology/core_id is passed over: \"three\" is no number;"
                        + " so are 3 more like it");
        assertThat(read().cores()).extracting(Core::id).containsOnly(-1);
    }

    @Test
    void shouldWarnWhenNothingIsAllowed() {
        machine.write("proc/self/status", "Cpus_allowed_list:\t8-9\nMems_allowed_list:\t3\n");

        assertThat(read().allowed().isEmpty()).isTrue();
        assertThat(read().warnings())
                .containsExactlyInAnyOrder(
                        "none of the CPUs that are online is allowed", "none of the nodes that are online is allowed");
    }

    @Test
    void shouldRefuseARootWithoutAMachine() {
        assertThatThrownBy(() -> Topology.read(root.resolve("nothing")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("root " + root.resolve("nothing"), "no CPU", "folders sys and proc");
    }
}
