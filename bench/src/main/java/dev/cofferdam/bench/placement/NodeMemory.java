package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The CPUs of one node on its own memory, on the farthest and on all nodes' in turns. Takes two nodes with memory. */
final class NodeMemory implements Section {
    private static final long STEPS = 100_000;

    private final Comparisons comparisons;

    NodeMemory(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String title() {
        return "local, remote and interleaved memory";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.memory.numbers().size() < 2 ? 0.1 : journal.quick ? 6 : 12;
    }

    @Override
    public void measure(Journal journal) {
        Optional<Map<String, int[]>> kinds = kinds(journal.topology, journal.memory);
        if (kinds.isEmpty()) {
            String why = whyNot(journal.memory);
            journal.add(Finding.unmeasured("local-remote-interleaved", why));
            List<BarChart.Entry> missing = List.of(
                    BarChart.Entry.missing("local", why),
                    BarChart.Entry.missing("remote", why),
                    BarChart.Entry.missing("interleaved", why));
            comparisons.bandwidth(new BarChart.Group("triad, memory by node", missing));
            comparisons.latency(new BarChart.Group("pointer chase, memory by node", missing));
            return;
        }
        List<BarChart.Entry> bandwidths = new ArrayList<>();
        List<BarChart.Entry> latencies = new ArrayList<>();
        kinds.get().forEach((name, nodes) -> {
            latencies.add(BarChart.Entry.of(name, latency(journal, name, nodes)));
            bandwidths.add(BarChart.Entry.of(name, triad(journal, name, nodes)));
        });
        comparisons.bandwidth(new BarChart.Group("triad, memory by node", bandwidths));
        comparisons.latency(new BarChart.Group("pointer chase, memory by node", latencies));
        Conditions interleaved =
                Objects.requireNonNull(latencies.get(2).result().orElseThrow().conditions());
        if (interleaved.bytesByNode().size() == 1) {
            journal.add(Finding.noted(
                    "interleaved-memory",
                    Report.bytes(journal.sizes.beyondCaches()) + " lay on " + interleaved.memory()
                            + " alone: too few huge pages to take turns with"));
        }
        journal.add(Finding.noted(
                "remote-memory",
                "a load from the farthest node takes " + Report.number(figure(latencies, 1) / figure(latencies, 0))
                        + " times as long as from the own one, and the triad runs at "
                        + Report.number(figure(bandwidths, 1) / figure(bandwidths, 0)) + " of the speed; interleaved, "
                        + Report.number(figure(latencies, 2) / figure(latencies, 0)) + " times and "
                        + Report.number(figure(bandwidths, 2) / figure(bandwidths, 0))));
    }

    static String whyNot(MemoryNodes memory) {
        return memory.isChoice()
                ? "it takes a node with CPUs and memory and another with memory, and too few give any: "
                        + memory.refused()
                : "this machine has one NUMA node with memory, and it takes two to be far from one";
    }

    private static double figure(List<BarChart.Entry> entries, int index) {
        return entries.get(index).result().orElseThrow().value();
    }

    /** The first node with CPUs and memory. */
    private static Optional<NumaNode> home(Topology topology, MemoryNodes memory) {
        return topology.nodes().stream()
                .filter(node -> !node.cpus().intersect(topology.allowed()).isEmpty())
                .filter(node -> memory.numbers().contains(node.id()))
                .findFirst();
    }

    /** Local, remote and interleaved, with the nodes of each; nothing if there are not two to choose from. */
    static Optional<Map<String, int[]>> kinds(Topology topology, MemoryNodes memory) {
        Optional<NumaNode> home = home(topology, memory);
        if (home.isEmpty() || memory.numbers().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(kinds(topology, memory, home.get().id()));
    }

    /** The same for the CPUs of a node, which may have no memory of its own: local is what is nearest then. */
    static Map<String, int[]> kinds(Topology topology, MemoryNodes memory, int from) {
        Comparator<Integer> byDistance = Comparator.comparingInt(id -> Places.distance(topology, from, id));
        int nearest = memory.numbers().contains(from)
                ? from
                : memory.numbers().stream().min(byDistance).orElseThrow();
        int farthest = memory.numbers().stream()
                .filter(id -> id != nearest)
                .max(byDistance)
                .orElseThrow();
        Map<String, int[]> kinds = new LinkedHashMap<>();
        kinds.put("local", new int[] {nearest});
        kinds.put("remote", new int[] {farthest});
        kinds.put("interleaved", memory.numbers().stream().mapToInt(id -> id).toArray());
        return kinds;
    }

    /** A CPU of each core of the node that the others are far from. */
    static int[] homeCpus(Topology topology, MemoryNodes memory) {
        NumaNode home = home(topology, memory).orElseThrow();
        return IntStream.of(Places.oneOfEachCore(topology))
                .filter(home.cpus()::contains)
                .toArray();
    }

    private static Result latency(Journal journal, String name, int[] nodes) {
        int rounds = journal.quick ? 7 : 15;
        int cpu = homeCpus(journal.topology, journal.memory)[0];
        try (Team team = Team.on(cpu);
                ChaseRing ring =
                        new ChaseRing(journal.sizes.beyondCaches(), journal.sizes.line(), PageKind.HUGE, nodes)) {
            team.timeOne(ring::lay);
            double[] figures = Latency.rounds(team, ring, rounds, STEPS);
            return journal.add(Result.ofRounds("chase-" + name, "ns", figures, STEPS, "cpu " + cpu)
                    .under(team.conditions(rounds, Places.list(nodes), List.of(ring.segment()))));
        }
    }

    private static Result triad(Journal journal, String name, int[] nodes) {
        int rounds = journal.quick ? 7 : 15;
        int[] cpus = homeCpus(journal.topology, journal.memory);
        try (Team team = Team.onEach(cpus);
                Bandwidth bandwidth =
                        new Bandwidth(team, journal.sizes.streamElements(cpus.length), PageKind.HUGE, nodes)) {
            double[] figures = bandwidth.rounds(StreamKernel.TRIAD, rounds);
            return journal.add(Result.ofRounds("triad-" + name, "GB/s", figures, 1, "cpus " + team.cpus())
                    .under(bandwidth.conditions(rounds, Places.list(nodes))));
        }
    }
}
