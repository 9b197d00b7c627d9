package dev.cofferdam.bench.placement;

import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a number of threads and their memory go.
 *
 * @param name of the policy
 * @param team makes the threads; nothing where this machine cannot have them so
 * @param pages what pages the memory has
 * @param nodes where that of each thread comes from; none to have it where it is first touched
 * @param why there is no team, else empty
 */
record Arrangement(String name, Optional<Supplier<Team>> team, PageKind pages, List<List<Integer>> nodes, String why) {
    private static final List<String> BY_NODE = List.of("local", "remote", "interleaved");

    private static Arrangement of(String name, PageKind pages, Supplier<Team> team) {
        return new Arrangement(name, Optional.of(team), pages, List.of(), "");
    }

    private static Arrangement impossible(String name, @Nullable String why) {
        return new Arrangement(name, Optional.empty(), PageKind.BASE, List.of(), Objects.toString(why, ""));
    }

    private static Arrangement placed(
            String name, PageKind pages, Placement placement, Topology topology, int threads) {
        try {
            List<CpuSet> places = placement.place(threads, topology);
            return of(name, pages, () -> Team.pinned(places));
        } catch (IllegalArgumentException fewer) {
            return impossible(name, fewer.getMessage());
        }
    }

    /** Every policy for so many threads, those that this machine cannot have too. */
    static List<Arrangement> all(Topology topology, MemoryNodes memory, int threads) {
        List<Arrangement> all = new ArrayList<>();
        all.add(of("unpinned", PageKind.BASE, () -> Team.unpinned(threads)));
        all.add(placed("compact", PageKind.BASE, Placement.compact(), topology, threads));
        all.add(placed("spread", PageKind.BASE, Placement.spread(), topology, threads));
        all.add(placed("one-per-core", PageKind.BASE, Placement.onePerCore(), topology, threads));
        // Several to a cache or a node, where there are more threads: they are not held to one CPU of it.
        all.add(placed("one-per-cache", PageKind.BASE, Placement.onePerCache().oversubscribed(), topology, threads));
        all.add(placed("one-per-node", PageKind.BASE, Placement.onePerNode().oversubscribed(), topology, threads));
        all.add(placed("spread-huge-pages", PageKind.HUGE, Placement.spread(), topology, threads));
        all.addAll(byNode(topology, memory, threads));
        return all;
    }

    /** Each thread's memory on its own node, far from that, and on all nodes in turns. */
    private static List<Arrangement> byNode(Topology topology, MemoryNodes memory, int threads) {
        if (NodeMemory.kinds(topology, memory).isEmpty()) {
            return BY_NODE.stream()
                    .map(kind -> impossible("memory-" + kind, NodeMemory.whyNot(memory)))
                    .toList();
        }
        List<CpuSet> places = placesByNode(topology, memory, threads);
        List<Map<String, int[]>> kinds = places.stream()
                .map(place -> NodeMemory.kinds(topology, memory, nodeOf(topology, place)))
                .toList();
        return BY_NODE.stream()
                .map(kind -> new Arrangement(
                        "memory-" + kind,
                        Optional.of(() -> Team.pinned(places)),
                        PageKind.BASE,
                        kinds.stream()
                                .map(each -> Stream.of(Objects.requireNonNull(each.get(kind)))
                                        .flatMapToInt(IntStream::of)
                                        .boxed()
                                        .toList())
                                .toList(),
                        ""))
                .toList();
    }

    /** All on one node if it has a core for each, else on all nodes. */
    private static List<CpuSet> placesByNode(Topology topology, MemoryNodes memory, int threads) {
        int[] home = NodeMemory.homeCpus(topology, memory);
        return threads > home.length
                ? Places.spread(topology, threads)
                : IntStream.of(home).limit(threads).mapToObj(CpuSet::of).toList();
    }

    private static int nodeOf(Topology topology, CpuSet place) {
        return topology.nodes().stream()
                .filter(node -> !node.cpus().intersect(place).isEmpty())
                .mapToInt(NumaNode::id)
                .findFirst()
                .orElse(0);
    }

    /** What memory of a member is asked for with. */
    int[] nodesOf(int member) {
        return nodes.isEmpty()
                ? new int[0]
                : nodes.get(member).stream().mapToInt(node -> node).toArray();
    }
}
