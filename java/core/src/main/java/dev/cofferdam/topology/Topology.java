package dev.cofferdam.topology;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.Posix;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The machine as the kernel describes it in {@code /sys} and {@code /proc}: a snapshot, immutable. Packages, dies, cores
 * and caches have the CPUs that are online and allowed; what was left out is {@code forbidden}.
 *
 * @param model the processor's name, or "unknown"
 * @param present the CPUs that are there, switched on or not
 * @param online the CPUs that are switched on
 * @param allowed the CPUs that this process may use
 * @param packages by the kernel's numbers
 * @param dies by package and number
 * @param cores by package and number
 * @param nodes the NUMA nodes, also those without CPUs; a single one with all CPUs where the kernel knows none
 * @param caches by level, type and first CPU
 * @param distances from node to node, in the order of {@code nodes}, 10 from each to itself; empty where the kernel does
 *     not say
 * @param hugePagePools by node and size
 * @param quota the tightest of the control groups this process is in, if any has one
 * @param forbidden what is there and may not be used
 * @param warnings what was odd about the machine's own description, and what was made of it
 */
public record Topology(
        String model,
        CpuSet present,
        CpuSet online,
        CpuSet allowed,
        List<CpuPackage> packages,
        List<Die> dies,
        List<Core> cores,
        List<NumaNode> nodes,
        List<Cache> caches,
        List<List<Integer>> distances,
        List<HugePagePool> hugePagePools,
        Optional<CpuQuota> quota,
        Forbidden forbidden,
        List<String> warnings) {
    /** The longest mask that a kernel can have: 8,192 CPUs. */
    private static final int MASK_BYTES = 1024;

    public Topology {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(online, "online");
        Objects.requireNonNull(allowed, "allowed");
        packages = List.copyOf(Objects.requireNonNull(packages, "packages"));
        dies = List.copyOf(Objects.requireNonNull(dies, "dies"));
        cores = List.copyOf(Objects.requireNonNull(cores, "cores"));
        nodes = List.copyOf(Objects.requireNonNull(nodes, "nodes"));
        caches = List.copyOf(Objects.requireNonNull(caches, "caches"));
        distances = Objects.requireNonNull(distances, "distances").stream()
                .map(List::copyOf)
                .toList();
        hugePagePools = List.copyOf(Objects.requireNonNull(hugePagePools, "hugePagePools"));
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(forbidden, "forbidden");
        warnings = List.copyOf(Objects.requireNonNull(warnings, "warnings"));
    }

    /** The machine this JVM runs on. Reads some small files for every CPU. */
    public static Topology current() {
        CpuSet online = cpus(Path.of("/sys/devices/system/cpu/online"));
        CpuSet allowed = allowedCpus();
        if (online.isEmpty()) {
            online = allowed;
        }
        CpuSet none = CpuSet.empty();
        return new Topology(
                readModel(),
                online,
                online,
                allowed,
                List.of(),
                List.of(),
                readCores(online),
                readNodes(online),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Forbidden(none, none, none, none),
                List.of());
    }

    /** The CPUs that this JVM as a whole may use, whatever the calling thread is pinned to. */
    public static CpuSet allowedCpus() {
        NativeAccess.require();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES);
            int pid = (int) ProcessHandle.current().pid(); // a process's number is its first thread's
            int result = Posix.getAffinity(pid, mask);
            if (result != 0) {
                throw Errno.failure("sched_getaffinity", -result);
            }
            return CpuSet.ofMask(mask.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /** The core that a CPU belongs to, alone with it where the kernel does not say. */
    public Core coreOf(int cpu) {
        return cores.stream()
                .filter(core -> core.cpus().contains(cpu))
                .findFirst()
                .orElseGet(() -> new Core(0, cpu, CpuSet.of(cpu), CoreKind.UNIFORM, OptionalLong.empty()));
    }

    private static String readModel() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException absent) {
            return "unknown";
        }
    }

    private static List<Core> readCores(CpuSet online) {
        List<Core> cores = new ArrayList<>();
        CpuSet seen = CpuSet.empty();
        for (int cpu : online.stream().toArray()) {
            if (seen.contains(cpu)) {
                continue;
            }
            Path topology = Path.of("/sys/devices/system/cpu/cpu" + cpu + "/topology");
            CpuSet siblings = cpus(topology.resolve("thread_siblings_list")).union(CpuSet.of(cpu));
            seen = seen.union(siblings);
            int packageId = number(topology.resolve("physical_package_id"), 0);
            cores.add(new Core(
                    packageId,
                    number(topology.resolve("core_id"), cpu),
                    siblings,
                    CoreKind.UNIFORM,
                    OptionalLong.empty()));
        }
        cores.sort(Comparator.comparingInt(Core::packageId).thenComparingInt(Core::id));
        return cores;
    }

    private static List<NumaNode> readNodes(CpuSet online) {
        List<NumaNode> nodes = new ArrayList<>();
        Path root = Path.of("/sys/devices/system/node");
        // The list of nodes has the form of a list of CPUs.
        for (int id : cpus(root.resolve("online")).stream().toArray()) {
            Path node = root.resolve("node" + id);
            nodes.add(new NumaNode(
                    id, cpus(node.resolve("cpulist")), memory(node.resolve("meminfo")), OptionalInt.empty()));
        }
        return nodes.isEmpty()
                ? List.of(new NumaNode(0, online, memory(Path.of("/proc/meminfo")), OptionalInt.empty()))
                : nodes;
    }

    /** The figure of the line with {@code MemTotal}, in bytes. */
    private static long memory(Path meminfo) {
        try (Stream<String> lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.contains("MemTotal:"))
                    .map(line -> line.replaceAll("[^0-9 ]", " ").strip())
                    .map(figures -> figures.substring(figures.lastIndexOf(' ') + 1))
                    .mapToLong(kib -> Long.parseLong(kib) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException absent) {
            return 0;
        }
    }

    private static CpuSet cpus(Path list) {
        try {
            return CpuSet.parse(Files.readString(list));
        } catch (IOException absent) {
            return CpuSet.empty();
        }
    }

    private static int number(Path file, int otherwise) {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException | NumberFormatException absent) {
            return otherwise;
        }
    }
}
