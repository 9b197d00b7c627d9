package dev.cofferdam.bench.placement;

import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where on the machine measurements go. */
final class Places {
    private Places() {}

    /** One CPU of each core that this process may use, core by core. */
    static int[] oneOfEachCore(Topology topology) {
        int[] cpus = hardwareThreads(topology).stream()
                .mapToInt(threads -> threads[0])
                .toArray();
        return cpus.length == 0 ? topology.allowed().stream().toArray() : cpus;
    }

    /** How many cores that this process may use the node has that has most of them; all, where there are no nodes. */
    static int mostCoresOfANode(Topology topology) {
        int[] cores = oneOfEachCore(topology);
        return topology.nodes().stream()
                .mapToInt(node ->
                        (int) IntStream.of(cores).filter(node.cpus()::contains).count())
                .max()
                .orElse(cores.length);
    }

    /** The CPUs of each core that this process may use. */
    private static List<int[]> hardwareThreads(Topology topology) {
        return topology.cores().stream()
                .map(core -> core.cpus().intersect(topology.allowed()))
                .filter(usable -> !usable.isEmpty())
                .map(usable -> usable.stream().toArray())
                .toList();
    }

    /** So many CPUs as far from each other as can be. */
    static List<CpuSet> spread(Topology topology, int count) {
        return Placement.spread().place(count, topology);
    }

    /** The number of the node that a CPU is near, as results have it; empty where that has no memory. */
    static String nodeOf(Topology topology, int cpu) {
        return nodesOf(topology, CpuSet.of(cpu));
    }

    /**
     * The numbers of the nodes where memory is that these CPUs touch first, as results have them; empty where one of the
     * nodes has none, so that the kernel goes to others.
     */
    static String nodesOf(Topology topology, CpuSet cpus) {
        List<Integer> near = topology.nodes().stream()
                .filter(node -> !node.cpus().intersect(cpus).isEmpty())
                .map(NumaNode::id)
                .toList();
        return MemoryNodes.shown(topology).numbers().containsAll(near)
                ? near.stream().map(id -> Integer.toString(id)).collect(Collectors.joining(","))
                : "";
    }

    static String list(int... nodes) {
        return IntStream.of(nodes).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    /** How far a node's memory is, in the firmware's measure; 0 where it does not say. */
    static int distance(Topology topology, int from, int to) {
        List<Integer> ids = topology.nodes().stream().map(NumaNode::id).toList();
        int row = ids.indexOf(from);
        int column = ids.indexOf(to);
        return row < topology.distances().size()
                        && column < topology.distances().get(row).size()
                ? topology.distances().get(row).get(column)
                : 0;
    }
}
