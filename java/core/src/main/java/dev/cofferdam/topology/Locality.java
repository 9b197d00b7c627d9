package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which CPUs are nearest to each node: its own, those of the initiators that firmware names (ACPI's HMAT), and for a node of
 * memory alone that has none, those of the nodes at the least distance, unless all are. The rules are hwloc's.
 */
final class Locality {
    private final KernelFiles files;
    private final Distances distances;
    private final List<NumaNode> nodes;

    private Locality(KernelFiles files, Distances distances, List<NumaNode> nodes) {
        this.files = files;
        this.distances = distances;
        this.nodes = new ArrayList<>(nodes);
    }

    /** The same nodes with what is nearest to them. */
    static List<NumaNode> of(
            List<NumaNode> nodes, KernelFiles files, Distances distances, Nesting nesting, CpuSet online) {
        Locality locality = new Locality(files, distances, nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).cpus().isEmpty()) {
                locality.addInitiators(i);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).cpus().isEmpty()) {
                locality.addInitiators(i);
                if (locality.nodes.get(i).nearest().isEmpty()) {
                    locality.addNeighbours(i);
                }
            }
        }
        locality.nest(nesting, online);
        return locality.nodes;
    }

    /** Since Linux 5.10 the second class of access is that of CPUs alone; the first may be that of another device. */
    private void addInitiators(int place) {
        NumaNode node = nodes.get(place);
        String folder = NodeFiles.FOLDER + "/node" + node.id();
        CpuSet initiators = files.exists(folder + "/access1/initiators")
                ? files.numbers(folder + "/access1/initiators", "node")
                : files.numbers(folder + "/access0/initiators", "node");
        for (NumaNode other : List.copyOf(nodes)) {
            if (other.id() != node.id() && initiators.contains(other.id())) {
                add(place, other.nearest());
            }
        }
    }

    private void addNeighbours(int place) {
        NumaNode node = nodes.get(place);
        int least = Integer.MAX_VALUE;
        for (NumaNode other : nodes) {
            if (other.id() != node.id()) {
                least = Math.min(least, distances.between(node.id(), other.id()));
            }
        }
        int distance = least;
        List<NumaNode> neighbours = nodes.stream()
                .filter(other -> other.id() != node.id() && distances.between(node.id(), other.id()) == distance)
                .toList();
        boolean says = least != Integer.MAX_VALUE
                && least > distances.between(node.id(), node.id())
                && neighbours.size() < distances.ids().size() - 1;
        if (says) {
            neighbours.forEach(other -> add(place, other.nearest()));
        }
    }

    private void add(int place, CpuSet cpus) {
        set(place, nodes.get(place).nearest().union(cpus));
    }

    private void set(int place, CpuSet nearest) {
        NumaNode node = nodes.get(place);
        nodes.set(place, new NumaNode(node.id(), node.cpus(), node.memoryBytes(), node.tier(), nearest));
    }

    /** A node whose CPUs cross a package's or a cache's is near to all of what is around both. */
    private void nest(Nesting nesting, CpuSet online) {
        for (int i = 0; i < nodes.size(); i++) {
            CpuSet nearest = nodes.get(i).nearest();
            Optional<CpuSet> crossed = nesting.add(nearest);
            if (crossed.isPresent()) {
                CpuSet around = nesting.smallestAround(nearest).orElse(online);
                files.warn("node " + nodes.get(i).id() + " has the CPUs " + nearest
                        + ", which cross those of another part, " + crossed.get() + ": it is taken for near to "
                        + around);
                set(i, around);
            }
        }
    }
}
