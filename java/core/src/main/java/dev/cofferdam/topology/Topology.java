package dev.cofferdam.topology;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The machine as the kernel describes it in {@code /sys} and {@code /proc}: a snapshot, immutable. Packages, dies, cores
 * and caches have the CPUs that are online and allowed; what was left out is {@code forbidden}. A part of which no CPU is
 * left is not there, with one exception, hwloc's: one that the memory of an allowed node is attached to stays, and has no
 * CPUs.
 *
 * @param model the processor's name, or "unknown"; what was read has spaces in place of control characters
 * @param present the CPUs that are there, switched on or not
 * @param online the CPUs that are switched on
 * @param allowed the CPUs that this process may use
 * @param packages by the kernel's numbers, which are -1 where it has none
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
        distances = copy(Objects.requireNonNull(distances, "distances"));
        hugePagePools = List.copyOf(Objects.requireNonNull(hugePagePools, "hugePagePools"));
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(forbidden, "forbidden");
        warnings = List.copyOf(Objects.requireNonNull(warnings, "warnings"));
    }

    private static List<List<Integer>> copy(List<List<Integer>> rows) {
        List<List<Integer>> copies = new ArrayList<>();
        for (List<Integer> row : rows) {
            copies.add(List.copyOf(row));
        }
        return List.copyOf(copies);
    }

    /**
     * The machine this JVM runs on, and what it may use of it, whatever the calling thread is pinned to. Reads some small
     * files for every CPU: a few milliseconds on small machines, and some tens on large ones. Needs no native code, unless
     * /proc and /sys are hidden. May be called from any thread.
     */
    public static Topology current() {
        Topology topology = TopologyReader.read(new KernelFiles(Path.of("/")));
        return topology.online().isEmpty() ? withoutFiles() : topology;
    }

    /**
     * The machine whose {@code /sys} and {@code /proc} lie below a root, such as one that {@code hwloc-gather-topology}
     * captured. All of it comes from there: what is allowed is what was allowed to the process that
     * {@code proc/self} there speaks of, or everything where it is absent. What contradicts itself is warned of, not refused.
     * May be called from any thread.
     *
     * @throws IllegalArgumentException if there is no description of a machine below {@code root}: no CPU in its
     *     {@code sys/devices/system/cpu} and none in its {@code proc/cpuinfo}
     */
    public static Topology read(Path root) {
        Topology topology = TopologyReader.read(new KernelFiles(Objects.requireNonNull(root, "root")));
        if (topology.online().isEmpty()) {
            throw new IllegalArgumentException(
                    "root " + root + ": there is no CPU in its sys/devices/system/cpu, nor in its"
                            + " proc/cpuinfo; name the folder that has the folders sys and proc of a machine");
        }
        return topology;
    }

    /** Where /sys and /proc are hidden, the affinity mask is still there. */
    private static Topology withoutFiles() {
        CpuSet cpus = allowedCpus();
        CpuSet none = CpuSet.empty();
        List<Core> cores = cpus.stream()
                .mapToObj(cpu -> new Core(-1, cpu, CpuSet.of(cpu), CoreKind.UNIFORM, OptionalLong.empty()))
                .toList();
        return new Topology(
                "unknown",
                cpus,
                cpus,
                cpus,
                List.of(),
                List.of(),
                cores,
                List.of(new NumaNode(0, cpus, 0, OptionalInt.empty())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Forbidden(none, none, none, none),
                List.of(
                        "neither /sys nor /proc can be read: each CPU of the affinity mask is taken for a core of its own"));
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

    /** The core that a CPU belongs to; where the kernel does not say, one in package -1 that has this CPU alone. */
    public Core coreOf(int cpu) {
        return cores.stream()
                .filter(core -> core.cpus().contains(cpu))
                .findFirst()
                .orElseGet(() -> new Core(-1, cpu, CpuSet.of(cpu), CoreKind.UNIFORM, OptionalLong.empty()));
    }
}
