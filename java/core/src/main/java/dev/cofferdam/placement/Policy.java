package dev.cofferdam.placement;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which places a machine has, and in which order they are taken. */
sealed interface Policy {
    /** The places among the usable CPUs, the first to be taken first. */
    List<CpuSet> places(Topology topology, CpuSet usable);

    /** What one place is, for messages. */
    String place();

    record Compact() implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            return new Nearness(topology, usable)
                    .compact().stream().map(CpuSet::of).toList();
        }

        @Override
        public String place() {
            return "CPU";
        }

        @Override
        public String toString() {
            return "compact";
        }
    }

    record Spread() implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            return new Nearness(topology, usable)
                    .spread().stream().map(CpuSet::of).toList();
        }

        @Override
        public String place() {
            return "CPU";
        }

        @Override
        public String toString() {
            return "spread";
        }
    }

    record OnePerCore() implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            CpuSet taken = CpuSet.empty();
            List<CpuSet> places = new ArrayList<>();
            for (int cpu : new Nearness(topology, usable).compact()) {
                if (!taken.contains(cpu)) {
                    places.add(CpuSet.of(cpu));
                    taken = taken.union(topology.coreOf(cpu).cpus());
                }
            }
            return places;
        }

        @Override
        public String place() {
            return "core";
        }

        @Override
        public String toString() {
            return "one per core";
        }
    }

    /**
     * A place for each cache of a level.
     *
     * @param level of the caches, or empty for the last
     */
    record OnePerCache(OptionalInt level) implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            int wanted = level.orElseGet(() -> levels(topology).max().orElse(0));
            if (levels(topology).noneMatch(known -> known == wanted)) {
                throw new IllegalArgumentException("placed " + this + ": this machine tells of "
                        + (wanted == 0
                                ? "no caches"
                                : "none of level " + wanted + ", but of those of levels "
                                        + levels(topology)
                                                .distinct()
                                                .sorted()
                                                .boxed()
                                                .toList())
                        + "; choose another placement");
            }
            List<CpuSet> caches = topology.caches().stream()
                    .filter(cache -> cache.level() == wanted && cache.type() != CacheType.INSTRUCTION)
                    .map(Cache::cpus)
                    .toList();
            return groups(caches, topology, usable);
        }

        private static IntStream levels(Topology topology) {
            return topology.caches().stream()
                    .filter(cache -> cache.type() != CacheType.INSTRUCTION)
                    .mapToInt(Cache::level);
        }

        @Override
        public String place() {
            return "cache";
        }

        @Override
        public String toString() {
            return "one per " + (level.isPresent() ? "level " + level.getAsInt() : "last-level") + " cache";
        }
    }

    record OnePerNode() implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            return groups(topology.nodes().stream().map(NumaNode::cpus).toList(), topology, usable);
        }

        @Override
        public String place() {
            return "NUMA node with CPUs";
        }

        @Override
        public String toString() {
            return "one per node";
        }
    }

    record Explicit(List<CpuSet> sets) implements Policy {
        @Override
        public List<CpuSet> places(Topology topology, CpuSet usable) {
            for (CpuSet set : sets) {
                CpuSet refused = set.minus(topology.allowed());
                if (!refused.isEmpty()) {
                    throw CpusNotAllowedException.byTopology(set, refused, topology);
                }
            }
            return sets.stream()
                    .map(usable::intersect)
                    .filter(set -> !set.isEmpty())
                    .toList();
        }

        @Override
        public String place() {
            return "set of the list";
        }

        @Override
        public String toString() {
            return "these: " + sets;
        }
    }

    /** The usable CPUs of each group, nearest groups first; of groups that overlap, the first. */
    private static List<CpuSet> groups(List<CpuSet> groups, Topology topology, CpuSet usable) {
        CpuSet taken = CpuSet.empty();
        List<CpuSet> places = new ArrayList<>();
        for (int cpu : new Nearness(topology, usable).compact()) {
            CpuSet soFar = taken;
            CpuSet place = groups.stream()
                    .filter(group ->
                            group.contains(cpu) && group.intersect(soFar).isEmpty())
                    .findFirst()
                    .map(usable::intersect)
                    .orElse(CpuSet.empty());
            if (!place.isEmpty()) {
                places.add(place);
                taken = taken.union(place);
            }
        }
        return places;
    }
}
