package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a number of threads and their memory go.
 *
 * @param name of the policy
 * @param team makes the threads; nothing where this machine cannot have them so
 * @param pages what pages the memory has
 * @param nodes where they come from; none to have them where they are first touched
 * @param why there is no team, else empty
 */
record Arrangement(String name, Optional<Supplier<Team>> team, PageKind pages, List<Integer> nodes, String why) {
    private static Arrangement of(String name, PageKind pages, List<Integer> nodes, Supplier<Team> team) {
        return new Arrangement(name, Optional.of(team), pages, nodes, "");
    }

    private static Arrangement impossible(String name, String why) {
        return new Arrangement(name, Optional.empty(), PageKind.BASE, List.of(), why);
    }

    /** Every policy for so many threads, those that this machine cannot have too. */
    static List<Arrangement> all(Topology topology, MemoryNodes memory, int threads) {
        List<Arrangement> all = new ArrayList<>();
        all.add(of("unpinned", PageKind.BASE, List.of(), () -> Team.unpinned(threads)));
        all.add(of("compact", PageKind.BASE, List.of(), () -> Team.pinned(Places.compact(topology, threads))));
        all.add(of("spread", PageKind.BASE, List.of(), () -> Team.pinned(Places.spread(topology, threads))));
        int[] cores = Places.oneOfEachCore(topology);
        if (threads <= cores.length) {
            int[] first = Arrays.copyOf(cores, threads);
            all.add(of("one-per-core", PageKind.BASE, List.of(), () -> Team.onEach(first)));
        } else {
            all.add(impossible(
                    "one-per-core", threads + " threads were asked for, and there are " + cores.length + " cores"));
        }
        all.add(of("spread-huge-pages", PageKind.HUGE, List.of(), () -> Team.pinned(Places.spread(topology, threads))));
        all.addAll(byNode(topology, memory, threads));
        return all;
    }

    /** All threads on one node, and their memory there, elsewhere, and on all nodes in turns. */
    private static List<Arrangement> byNode(Topology topology, MemoryNodes memory, int threads) {
        Optional<Map<String, int[]>> kinds = NodeMemory.kinds(topology, memory);
        if (kinds.isEmpty()) {
            return withoutNodes(NodeMemory.whyNot(memory));
        }
        int[] home = NodeMemory.homeCpus(topology, memory);
        if (threads > home.length) {
            return withoutNodes(threads + " threads were asked for, and a node has " + home.length + " cores");
        }
        List<CpuSet> places =
                IntStream.of(home).limit(threads).mapToObj(CpuSet::of).toList();
        return kinds.get().entrySet().stream()
                .map(kind -> of(
                        "memory-" + kind.getKey(),
                        PageKind.BASE,
                        IntStream.of(kind.getValue()).boxed().toList(),
                        () -> Team.pinned(places)))
                .toList();
    }

    private static List<Arrangement> withoutNodes(String why) {
        return Stream.of("memory-local", "memory-remote", "memory-interleaved")
                .map(name -> impossible(name, why))
                .toList();
    }
}
