package dev.cofferdam.topology;

import java.util.Optional;

/**
 * With whom each online CPU says it shares its core, cluster, die and package, among those that are online.
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
        return shared(cpu, "cluster_cpus");
    }

    Optional<CpuSet> die(int cpu) {
        return shared(cpu, "die_cpus");
    }

    Optional<CpuSet> book(int cpu) {
        return shared(cpu, "book_siblings");
    }

    Optional<CpuSet> drawer(int cpu) {
        return shared(cpu, "drawer_siblings");
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

    private Optional<CpuSet> shared(int cpu, String name, String olderName) {
        Optional<CpuSet> shared = shared(cpu, name);
        return shared.isPresent() ? shared : shared(cpu, olderName);
    }

    private Optional<CpuSet> shared(int cpu, String name) {
        Optional<CpuSet> said = files.mask(folder(cpu) + name);
        CpuSet set = said.isPresent() ? online.intersect(said.get()) : CpuSet.empty();
        return set.isEmpty() ? Optional.empty() : Optional.of(set);
    }

    private static String folder(int cpu) {
        return CpuStates.FOLDER + "/cpu" + cpu + "/topology/";
    }
}
