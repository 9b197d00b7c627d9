package dev.cofferdam.topology;

import java.util.Optional;

/**
 * With whom each online CPU says it shares its core, cluster, die and package, among those that are online.
 *
 * <p>Where hwloc looks at the first CPU of a part only, so does this: {@code isFirstOf...} say which that is. A die or a
 * cluster of a single CPU is what architectures without any report.
 */
final class CpuSiblings {
    private final KernelFiles files;
    private final CpuSet online;

    CpuSiblings(KernelFiles files, CpuSet online) {
        this.files = files;
        this.online = online;
    }

    /** Linux 5.2 gave the files of cores and packages clearer names, and kept the older ones. */
    Optional<CpuSet> core(int cpu) {
        return shared(cpu, "core_cpus", "thread_siblings");
    }

    Optional<CpuSet> cluster(int cpu) {
        return shared(cpu, "cluster_cpus", "cluster_cpus").filter(set -> set.size() > 1);
    }

    Optional<CpuSet> die(int cpu) {
        return shared(cpu, "die_cpus", "die_cpus").filter(set -> set.size() > 1);
    }

    Optional<CpuSet> book(int cpu) {
        return shared(cpu, "book_siblings", "book_siblings");
    }

    Optional<CpuSet> drawer(int cpu) {
        return shared(cpu, "drawer_siblings", "drawer_siblings");
    }

    Optional<CpuSet> packageOf(int cpu) {
        return shared(cpu, "package_cpus", "core_siblings");
    }

    int coreId(int cpu) {
        return files.id(folder(cpu) + "core_id").orElse(-1);
    }

    int dieId(int cpu) {
        return files.id(folder(cpu) + "die_id").orElse(-1);
    }

    int packageId(int cpu) {
        return files.id(folder(cpu) + "physical_package_id").orElse(-1);
    }

    static boolean isFirst(int cpu, CpuSet set) {
        return set.first().orElse(-1) == cpu;
    }

    private Optional<CpuSet> shared(int cpu, String name, String olderName) {
        return files.mask(folder(cpu) + name)
                .or(() -> name.equals(olderName) ? Optional.empty() : files.mask(folder(cpu) + olderName))
                .map(online::intersect)
                .filter(set -> !set.isEmpty());
    }

    private static String folder(int cpu) {
        return CpuStates.FOLDER + "/cpu" + cpu + "/topology/";
    }
}
