package dev.cofferdam.placement;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Die;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What CPUs share, from the largest (packages, nodes) to the smallest (caches, cores), and the orders of CPUs that follow.
 * Whether a node holds packages or a package nodes, and where dies and caches come between, differs between machines: so
 * the levels are put in the order of their largest groups.
 */
final class Nearness {
    private final Topology topology;
    private final CpuSet usable;
    private final CpuSet small;
    /** For each level, from the largest groups to the smallest, the rank of each CPU's group in it. */
    private final List<Map<Integer, Integer>> levels;

    Nearness(Topology topology, CpuSet usable) {
        this.topology = topology;
        this.usable = usable;
        this.small = topology.cores().stream()
                .filter(core -> core.kind() == CoreKind.EFFICIENCY)
                .map(Core::cpus)
                .reduce(CpuSet.empty(), CpuSet::union);
        List<List<CpuSet>> groups = new ArrayList<>();
        groups.add(groups(topology.packages().stream().map(CpuPackage::cpus)));
        groups.add(groups(topology.nodes().stream().map(NumaNode::cpus)));
        groups.add(groups(topology.dies().stream().map(Die::cpus)));
        Map<Integer, List<Cache>> caches = new TreeMap<>(Comparator.reverseOrder());
        for (Cache cache : topology.caches()) {
            if (cache.type() != CacheType.INSTRUCTION) {
                caches.computeIfAbsent(cache.level(), _ -> new ArrayList<>()).add(cache);
            }
        }
        caches.values().forEach(level -> groups.add(groups(level.stream().map(Cache::cpus))));
        groups.add(groups(topology.cores().stream().map(Core::cpus)));
        groups.sort(Comparator.comparingInt(Nearness::largest).reversed());
        this.levels = groups.stream().map(Nearness::ranks).toList();
    }

    /** Those of the groups that are usable: fast ones first, then by their first CPU. */
    private List<CpuSet> groups(Stream<CpuSet> groups) {
        return groups.map(usable::intersect)
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.<CpuSet>comparingInt(
                                group -> group.minus(small).isEmpty() ? 1 : 0)
                        .thenComparingInt(Nearness::first))
                .toList();
    }

    private static int largest(List<CpuSet> groups) {
        return groups.stream().mapToInt(CpuSet::size).max().orElse(0);
    }

    private static int first(CpuSet cpus) {
        return cpus.stream().findFirst().orElseThrow();
    }

    private static Map<Integer, Integer> ranks(List<CpuSet> groups) {
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int rank = i;
            groups.get(i).stream().forEach(cpu -> ranks.putIfAbsent(cpu, rank));
        }
        return ranks;
    }

    /** What no group of a level has comes after what is in one. */
    private static int rank(Map<Integer, Integer> level, int cpu) {
        return level.getOrDefault(cpu, Integer.MAX_VALUE);
    }

    /** All usable CPUs so that each is followed by the one that shares most with it. */
    List<Integer> compact() {
        Comparator<Integer> order = (_, _) -> 0;
        for (Map<Integer, Integer> level : levels) {
            order = order.thenComparingInt(cpu -> rank(level, cpu));
        }
        return usable.stream()
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * All usable CPUs so that each is followed by one that shares little with it: the first hardware thread of each fast
     * core, then of each slow one, and only then the cores' further threads.
     */
    List<Integer> spread() {
        Map<Integer, List<Integer>> turns = new TreeMap<>();
        for (int cpu : usable.stream().toArray()) {
            CpuSet core = topology.coreOf(cpu).cpus().intersect(usable);
            int sibling = (int) core.stream().filter(other -> other < cpu).count();
            int turn = 2 * sibling + (small.contains(cpu) ? 1 : 0);
            turns.computeIfAbsent(turn, _ -> new ArrayList<>()).add(cpu);
        }
        return turns.values().stream()
                .flatMap(cpus -> alternate(cpus, 0).stream())
                .toList();
    }

    /** One of each group of the level in turn, and within each group one of each group of the next level. */
    private List<Integer> alternate(List<Integer> cpus, int level) {
        if (level == levels.size() || cpus.size() < 2) {
            return cpus;
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int cpu : cpus) {
            groups.computeIfAbsent(rank(levels.get(level), cpu), _ -> new ArrayList<>())
                    .add(cpu);
        }
        List<List<Integer>> ordered = groups.values().stream()
                .map(group -> alternate(group, level + 1))
                .toList();
        List<Integer> merged = new ArrayList<>();
        for (int i = 0; merged.size() < cpus.size(); i++) {
            for (List<Integer> group : ordered) {
                if (i < group.size()) {
                    merged.add(group.get(i));
                }
            }
        }
        return merged;
    }
}
