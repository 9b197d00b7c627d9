package dev.cofferdam.doctor;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.KernelProbe;
import dev.cofferdam.topology.Topology;

/** NUMA nodes, and whether memory can be placed on them. */
final class Numa {
    private Numa() {}

    static Finding examine() {
        return judge(Topology.current().nodes().size(), KernelProbe.MEMORY_POLICY.attempt());
    }

    static Finding judge(int nodes, int result) {
        String policy = result >= 0 ? "a memory policy can be set" : "no memory policy: " + Errno.name(-result);
        if (nodes == 1) {
            return Finding.ok("NUMA", "one node; " + policy);
        }
        return result >= 0
                ? Finding.ok("NUMA", nodes + " nodes; " + policy)
                : Finding.degraded(
                        "NUMA",
                        nodes + " nodes; " + policy,
                        "memory lies on the node whose CPU touches it first, not where it is wanted",
                        "let the container's own filter allow set_mempolicy and mbind: docker run --cap-add SYS_NICE");
    }
}
