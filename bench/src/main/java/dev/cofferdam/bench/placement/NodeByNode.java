package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.HeatMap;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The shape of matrices from node to node, and how they are drawn.
 *
 * @param from the rows: nodes with CPUs that may be used
 * @param to the columns: numbers of the nodes with memory, those without CPUs too
 */
record NodeByNode(List<NumaNode> from, List<Integer> to) {
    static NodeByNode of(Topology topology, MemoryNodes memory) {
        List<NumaNode> withCpus = topology.nodes().stream()
                .filter(node -> !node.cpus().intersect(topology.allowed()).isEmpty())
                .toList();
        return new NodeByNode(withCpus, memory.numbers());
    }

    /** How many cells a matrix has. */
    int pairs() {
        return from.size() * to.size();
    }

    /** A heat map of each matrix; with one node, all kernels in one. */
    Picture picture(double[][] latency, Map<StreamKernel, double[][]> bandwidth) {
        List<String> maps = new ArrayList<>();
        maps.add(matrix("Latency, ns", "ns", latency).svg());
        if (pairs() == 1) {
            maps.add(byKernel(bandwidth).svg());
        } else {
            bandwidth.forEach((kernel, values) ->
                    maps.add(matrix(kernel.label() + ", GB/s", "GB/s", values).svg()));
        }
        return new Picture(
                "nodes",
                "Node by node",
                "From the CPUs of a node to the memory of a node: nanoseconds a load waits, and GB/s of each kernel, by a"
                        + " thread on each core. Bytes are those that the program reads and writes; “-nt” stores go past"
                        + " the caches." + oddities(),
                maps);
    }

    /** Why the matrices are not square. */
    private String oddities() {
        List<Integer> rows = from.stream().map(NumaNode::id).toList();
        StringBuilder text = new StringBuilder();
        to.stream()
                .filter(node -> !rows.contains(node))
                .forEach(node -> text.append(" Node ").append(node).append(" has memory, and no CPU to start from."));
        rows.stream()
                .filter(node -> !to.contains(node))
                .forEach(node -> text.append(" Node ").append(node).append(" has CPUs, and no memory to go to."));
        return text.toString();
    }

    private HeatMap matrix(String title, String unit, double[][] values) {
        List<String> rows = from.stream().map(node -> "node " + node.id()).toList();
        List<String> columns = to.stream().map(node -> "node " + node).toList();
        return HeatMap.of(title, unit, "CPUs of", rows, "memory of", columns, values);
    }

    /** With one node a matrix of each kernel would be one cell: one matrix of all kernels in their place. */
    private static HeatMap byKernel(Map<StreamKernel, double[][]> bandwidth) {
        List<StreamKernel> plain = bandwidth.keySet().stream()
                .filter(kernel -> !kernel.nonTemporal())
                .toList();
        double[][] values = new double[2][plain.size()];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        bandwidth.forEach((kernel, value) -> {
            int column = plain.stream()
                    .map(StreamKernel::label)
                    .toList()
                    .indexOf(kernel.label().replace("-nt", ""));
            values[kernel.nonTemporal() ? 1 : 0][column] = value[0][0];
        });
        return HeatMap.of(
                "Bandwidth of all cores, GB/s",
                "GB/s",
                "stores",
                List.of("usual", "-nt"),
                "kernel",
                plain.stream().map(StreamKernel::label).toList(),
                values);
    }
}
