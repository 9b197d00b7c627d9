package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.stream.Collectors;

/** Where on the machine measurements go. */
final class Places {
    private Places() {}

    /** One CPU of each core that this process may use, core by core. */
    static int[] oneOfEachCore(Topology topology) {
        int[] cpus = topology.cores().stream()
                .map(core -> core.cpus().intersect(topology.allowed()))
                .filter(usable -> !usable.isEmpty())
                .mapToInt(usable -> usable.stream().min().orElseThrow())
                .toArray();
        return cpus.length == 0 ? topology.allowed().stream().toArray() : cpus;
    }

    /** The nodes that have memory. */
    static int[] nodesWithMemory(Topology topology) {
        return topology.nodes().stream()
                .filter(node ->
                        node.memoryBytes() > 0 && !topology.forbidden().nodes().contains(node.id()))
                .mapToInt(NumaNode::id)
                .toArray();
    }

    /** The number of the node that a CPU is near, as results have it; empty where no node has it. */
    static String nodeOf(Topology topology, int cpu) {
        return topology.nodes().stream()
                .filter(node -> node.cpus().contains(cpu))
                .map(node -> Integer.toString(node.id()))
                .collect(Collectors.joining(","));
    }
}
