package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.HeatMap;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * From the CPUs of each node to the memory of each: latency by a pointer chase of one thread in huge pages, and
 * bandwidth of each kernel by a thread on each core; what Intel's Memory Latency Checker prints.
 */
final class NodeMatrices implements Section {
    private static final long STEPS = 100_000;

    @Override
    public String title() {
        return "latency and bandwidth, node by node";
    }

    @Override
    public double seconds(Journal journal) {
        int pairs = withCpus(journal).size() * Places.nodesWithMemory(journal.topology).length;
        return pairs * (journal.quick ? 4 : 9);
    }

    private static List<NumaNode> withCpus(Journal journal) {
        return journal.topology.nodes().stream()
                .filter(node -> !usable(journal, node).isEmpty())
                .toList();
    }

    private static CpuSet usable(Journal journal, NumaNode node) {
        return node.cpus().intersect(journal.topology.allowed());
    }

    private static List<StreamKernel> kernels() {
        return Arrays.stream(StreamKernel.values())
                .filter(kernel -> !kernel.nonTemporal() || Kernels.hasNonTemporalStores())
                .toList();
    }

    @Override
    public void measure(Journal journal) {
        List<NumaNode> from = withCpus(journal);
        int[] to = Places.nodesWithMemory(journal.topology);
        double[][] latency = new double[from.size()][to.length];
        Map<StreamKernel, double[][]> bandwidth = new EnumMap<>(StreamKernel.class);
        kernels().forEach(kernel -> bandwidth.put(kernel, new double[from.size()][to.length]));
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.length; column++) {
                int at = row;
                int of = column;
                latency[row][column] = latency(journal, from.get(row), to[column], to.length > 1);
                bandwidths(journal, from.get(row), to[column], to.length > 1)
                        .forEach((kernel, figure) ->
                                bandwidth.computeIfPresent(kernel, (_, matrix) -> with(matrix, at, of, figure)));
                journal.progress.part((row * to.length + column + 1.0) / (from.size() * to.length));
            }
        }
        if (!Kernels.hasNonTemporalStores()) {
            journal.add(Finding.unmeasured(
                    "non-temporal-stores", "only the kernels for x86-64 have stores that go past the caches"));
        }
        draw(journal, from, to, latency, bandwidth);
    }

    private static double[][] with(double[][] matrix, int row, int column, double figure) {
        matrix[row][column] = figure;
        return matrix;
    }

    /** Binds only where there is a choice: a kernel without NUMA knows no binding. */
    private static int[] binding(int memory, boolean bound) {
        return bound ? new int[] {memory} : new int[0];
    }

    private static double latency(Journal journal, NumaNode from, int memory, boolean bound) {
        int rounds = journal.quick ? 7 : 15;
        int cpu = usable(journal, from).stream().max().orElseThrow();
        try (Team team = Team.on(cpu);
                ChaseRing ring = new ChaseRing(
                        journal.sizes.beyondCaches(), journal.sizes.line(), PageKind.HUGE, binding(memory, bound))) {
            team.timeOne(ring::lay);
            double[] figures = Latency.rounds(team, ring, rounds, STEPS);
            return journal.add(Result.ofRounds(
                                    "node-latency-cpus" + from.id() + "-memory" + memory,
                                    "ns",
                                    figures,
                                    STEPS,
                                    "cpu " + cpu + ", memory of node " + memory)
                            .under(team.conditions(rounds, Integer.toString(memory))))
                    .value();
        }
    }

    private static Map<StreamKernel, Double> bandwidths(Journal journal, NumaNode from, int memory, boolean bound) {
        int rounds = journal.quick ? 5 : 11;
        Map<StreamKernel, Double> figures = new EnumMap<>(StreamKernel.class);
        int[] cpus = IntStream.of(Places.oneOfEachCore(journal.topology))
                .filter(cpu -> from.cpus().contains(cpu))
                .toArray();
        try (Team team = Team.onEach(cpus);
                Bandwidth bandwidth = new Bandwidth(
                        team, journal.sizes.streamElements(cpus.length), PageKind.HUGE, binding(memory, bound))) {
            for (StreamKernel kernel : kernels()) {
                double[] each = bandwidth.rounds(kernel, rounds);
                Result result = journal.add(Result.ofRounds(
                                "node-" + kernel.label() + "-cpus" + from.id() + "-memory" + memory,
                                "GB/s",
                                each,
                                1,
                                "cpus " + team.cpus() + ", memory of node " + memory)
                        .under(bandwidth.conditions(rounds, Integer.toString(memory))));
                figures.put(kernel, result.value());
            }
        }
        return figures;
    }

    private static void draw(
            Journal journal,
            List<NumaNode> from,
            int[] to,
            double[][] latency,
            Map<StreamKernel, double[][]> bandwidth) {
        List<String> rows = from.stream().map(node -> "node " + node.id()).toList();
        List<String> columns = IntStream.of(to).mapToObj(node -> "node " + node).toList();
        List<String> maps = new ArrayList<>();
        maps.add(matrix("Latency, ns", "ns", rows, columns, latency).svg());
        if (from.size() == 1 && to.length == 1) {
            maps.add(byKernel(bandwidth).svg());
        } else {
            bandwidth.forEach(
                    (kernel, values) -> maps.add(matrix(kernel.label() + ", GB/s", "GB/s", rows, columns, values)
                            .svg()));
        }
        journal.add(new Picture(
                "nodes",
                "Node by node",
                "From the CPUs of a node to the memory of a node: nanoseconds a load waits, and GB/s of each kernel, by a"
                        + " thread on each core. Bytes are those that the program reads and writes; “-nt” stores go past"
                        + " the caches.",
                maps));
    }

    private static HeatMap matrix(
            String title, String unit, List<String> rows, List<String> columns, double[][] values) {
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
