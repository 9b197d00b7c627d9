package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Which cores are the fast ones and which the thrifty ones. Intel's kernels name both; Arm's give each core a model and a
 * capacity; failing that, frequencies that lie far apart tell. A few percent do not: the best cores of a uniform chip are
 * allowed that much more (Turbo Boost Max 3.0), as in hwloc's {@code HWLOC_CPUKINDS_MAXFREQ}.
 */
final class CoreKinds {
    /** As hwloc has it. */
    private static final double SAME = 1.10;

    private final KernelFiles files;

    private CoreKinds(KernelFiles files) {
        this.files = files;
    }

    /** The same cores with kind and frequency. */
    static List<Core> of(List<Core> cores, KernelFiles files, Processor processor) {
        CoreKinds kinds = new CoreKinds(files);
        Map<CpuSet, OptionalLong> frequencies = new HashMap<>();
        for (Core core : cores) {
            frequencies.put(core.cpus(), kinds.figure(core, "cpufreq/cpuinfo_max_freq"));
        }
        CpuSet thrifty = processor.hasOneKindOfCore() ? CpuSet.empty() : kinds.thrifty(cores, frequencies);
        List<Core> found = new ArrayList<>();
        for (Core core : cores) {
            CoreKind kind = thrifty.isEmpty()
                    ? CoreKind.UNIFORM
                    : thrifty.intersects(core.cpus()) ? CoreKind.EFFICIENCY : CoreKind.PERFORMANCE;
            OptionalLong kilohertz = frequencies.getOrDefault(core.cpus(), OptionalLong.empty());
            OptionalLong hertz =
                    kilohertz.isEmpty() ? OptionalLong.empty() : OptionalLong.of(kilohertz.getAsLong() * 1000);
            found.add(new Core(core.packageId(), core.id(), core.cpus(), kind, hertz));
        }
        return found;
    }

    /** What the kernel says of the first CPU of a core, if it is more than nothing. */
    private OptionalLong figure(Core core, String file) {
        OptionalLong figure = files.number(path(core, file));
        return figure.isPresent() && figure.getAsLong() > 0 ? figure : OptionalLong.empty();
    }

    private static String path(Core core, String file) {
        return CpuStates.FOLDER + "/cpu" + core.cpus().first().orElse(0) + "/" + file;
    }

    private CpuSet thrifty(List<Core> cores, Map<CpuSet, OptionalLong> frequencies) {
        CpuSet fast = files.list("sys/devices/cpu_core/cpus").orElse(CpuSet.empty());
        CpuSet slow = files.list("sys/devices/cpu_atom/cpus")
                .orElse(CpuSet.empty())
                .union(files.list("sys/devices/cpu_lowpower/cpus").orElse(CpuSet.empty()));
        if (!fast.isEmpty() && !slow.isEmpty()) {
            return slow.minus(fast);
        }
        Map<CpuSet, OptionalLong> capacities = new HashMap<>();
        for (Core core : cores) {
            capacities.put(core.cpus(), figure(core, "cpu_capacity"));
        }
        CpuSet byCapacity = slower(byModel(cores, capacities));
        return byCapacity.isEmpty() ? slower(byFrequency(frequencies)) : byCapacity;
    }

    /** Arm: all cores of a model have the capacity of its best. */
    private Map<CpuSet, Long> byModel(List<Core> cores, Map<CpuSet, OptionalLong> capacities) {
        Map<String, Long> best = new HashMap<>();
        Map<CpuSet, String> models = new HashMap<>();
        Map<CpuSet, Long> found = new HashMap<>();
        for (Core core : cores) {
            OptionalLong capacity = capacities.getOrDefault(core.cpus(), OptionalLong.empty());
            if (capacity.isEmpty()) {
                return Map.of();
            }
            found.put(core.cpus(), capacity.getAsLong());
            Optional<String> model = files.text(path(core, "regs/identification/midr_el1"));
            if (model.isPresent()) {
                models.put(core.cpus(), model.get());
                best.put(model.get(), Math.max(capacity.getAsLong(), best.getOrDefault(model.get(), 0L)));
            }
        }
        for (Map.Entry<CpuSet, String> model : models.entrySet()) {
            found.put(model.getKey(), best.getOrDefault(model.getValue(), 0L));
        }
        return found;
    }

    private static Map<CpuSet, Long> byFrequency(Map<CpuSet, OptionalLong> highest) {
        Map<CpuSet, Long> found = new HashMap<>();
        for (Map.Entry<CpuSet, OptionalLong> entry : highest.entrySet()) {
            if (entry.getValue().isEmpty()) {
                return Map.of();
            }
            found.put(entry.getKey(), entry.getValue().getAsLong());
        }
        return found;
    }

    /** The CPUs of all but those that are, from the best downwards, about as good as the next better one. */
    private static CpuSet slower(Map<CpuSet, Long> figures) {
        List<Long> values = new ArrayList<>(new TreeSet<>(figures.values()).descendingSet());
        long least = values.isEmpty() ? 0 : values.getFirst();
        for (long value : values) {
            if (value * SAME < least) {
                break;
            }
            least = value;
        }
        CpuSet slower = CpuSet.empty();
        for (Map.Entry<CpuSet, Long> entry : figures.entrySet()) {
            if (entry.getValue() < least) {
                slower = slower.union(entry.getKey());
            }
        }
        return slower;
    }
}
