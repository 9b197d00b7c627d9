package dev.cofferdam.topology;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A NUMA node.
 *
 * @param id the kernel's number
 * @param cpus the CPUs that are near it and are online and allowed; may be empty
 * @param memoryBytes its memory, 0 if it has none
 * @param tier the kernel's number of the memory tier it belongs to, where it has tiers: the higher, the slower
 */
public record NumaNode(int id, CpuSet cpus, long memoryBytes, OptionalInt tier) {
    public NumaNode {
        Objects.requireNonNull(cpus, "cpus");
        Objects.requireNonNull(tier, "tier");
    }
}
