package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.NumaNode;
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
        int pairs = NodeByNode.of(journal.topology, journal.memory).pairs();
        return pairs * (journal.quick ? 4 : 9);
    }

    private static List<StreamKernel> kernels() {
        return Arrays.stream(StreamKernel.values())
                .filter(kernel -> !kernel.nonTemporal() || Kernels.hasNonTemporalStores())
                .toList();
    }

    @Override
    public void measure(Journal journal) {
        NodeByNode nodes = NodeByNode.of(journal.topology, journal.memory);
        List<NumaNode> from = nodes.from();
        List<Integer> to = nodes.to();
        if (nodes.pairs() == 0) {
            journal.add(Finding.unmeasured(
                    "node-by-node", "there is no node with CPUs, or none gives memory: " + journal.memory.refused()));
            return;
        }
        double[][] latency = new double[from.size()][to.size()];
        Map<StreamKernel, double[][]> bandwidth = new EnumMap<>(StreamKernel.class);
        kernels().forEach(kernel -> bandwidth.put(kernel, new double[from.size()][to.size()]));
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.size(); column++) {
                int at = row;
                int of = column;
                latency[row][column] = latency(journal, from.get(row), to.get(column));
                bandwidths(journal, from.get(row), to.get(column))
                        .forEach((kernel, figure) ->
                                bandwidth.computeIfPresent(kernel, (_, matrix) -> with(matrix, at, of, figure)));
                journal.progress.part((row * to.size() + column + 1.0) / nodes.pairs());
            }
        }
        if (!Kernels.hasNonTemporalStores()) {
            journal.add(Finding.unmeasured(
                    "non-temporal-stores", "only the kernels for x86-64 have stores that go past the caches"));
        }
        journal.add(nodes.picture(latency, bandwidth));
    }

    private static double[][] with(double[][] matrix, int row, int column, double figure) {
        matrix[row][column] = figure;
        return matrix;
    }

    private static double latency(Journal journal, NumaNode from, int memory) {
        int rounds = journal.quick ? 7 : 15;
        int cpu =
                from.cpus().intersect(journal.topology.allowed()).stream().max().orElseThrow();
        try (Team team = Team.on(cpu);
                ChaseRing ring = new ChaseRing(
                        journal.sizes.beyondCaches(),
                        journal.sizes.line(),
                        PageKind.HUGE,
                        journal.memory.asking(memory))) {
            team.timeOne(ring::lay);
            double[] figures = Latency.rounds(team, ring, rounds, STEPS);
            return journal.add(Result.ofRounds(
                                    "node-latency-cpus" + from.id() + "-memory" + memory,
                                    "ns",
                                    figures,
                                    STEPS,
                                    "cpu " + cpu + ", memory of node " + memory)
                            .under(team.conditions(rounds, Integer.toString(memory), List.of(ring.segment()))))
                    .value();
        }
    }

    private static Map<StreamKernel, Double> bandwidths(Journal journal, NumaNode from, int memory) {
        int rounds = journal.quick ? 5 : 11;
        Map<StreamKernel, Double> figures = new EnumMap<>(StreamKernel.class);
        int[] cpus = IntStream.of(Places.oneOfEachCore(journal.topology))
                .filter(cpu -> from.cpus().contains(cpu))
                .toArray();
        try (Team team = Team.onEach(cpus);
                Bandwidth bandwidth = new Bandwidth(
                        team,
                        journal.sizes.streamElements(cpus.length),
                        PageKind.HUGE,
                        journal.memory.asking(memory))) {
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
}
