package dev.cofferdam.topology;

import java.util.Objects;

/**
 * A NUMA node.
 *
 * @param id the kernel's number
 * @param cpus the CPUs that are near it; may be empty
 * @param memoryBytes its memory, 0 if it has none
 */
public record NumaNode(int id, CpuSet cpus, long memoryBytes) {
    public NumaNode {
        Objects.requireNonNull(cpus, "cpus");
    }
}
