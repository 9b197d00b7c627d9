package dev.cofferdam.topology;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A NUMA node.
 *
 * @param id the kernel's number
 * @param cpus the CPUs that the kernel counts to it and that are online and allowed; empty for a node of memory alone
 * @param memoryBytes its memory, 0 if it has none
 * @param tier the kernel's number of the memory tier it belongs to, where it has tiers: the higher, the slower
 * @param nearest the CPUs from which its memory is nearest, as firmware and distances say: {@code cpus} and, for a node of
 *     memory alone, those of the nodes it is nearest to; empty where it is as far from all
 */
public record NumaNode(int id, CpuSet cpus, long memoryBytes, OptionalInt tier, CpuSet nearest) {
    public NumaNode {
        Objects.requireNonNull(cpus, "cpus");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(nearest, "nearest");
    }

    /** A node that is nearest to the CPUs that are its own. */
    public NumaNode(int id, CpuSet cpus, long memoryBytes, OptionalInt tier) {
        this(id, cpus, memoryBytes, tier, cpus);
    }
}
