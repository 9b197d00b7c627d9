package dev.cofferdam.topology;

import java.util.Objects;

/**
 * What the machine has and this process may not use, by who forbade it.
 *
 * @param offline CPUs that are present and switched off
 * @param byAffinity CPUs that the cpuset leaves and the affinity mask does not
 * @param byCpuset CPUs outside of the cpuset, of control groups of either version
 * @param nodes NUMA nodes whose memory the cpuset does not allow, by the kernel's numbers
 */
public record Forbidden(CpuSet offline, CpuSet byAffinity, CpuSet byCpuset, CpuSet nodes) {
    public Forbidden {
        Objects.requireNonNull(offline, "offline");
        Objects.requireNonNull(byAffinity, "byAffinity");
        Objects.requireNonNull(byCpuset, "byCpuset");
        Objects.requireNonNull(nodes, "nodes");
    }
}
