package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together what the files below a root say. Who starts a pool waits for it: the classes that take part are few and
 * without lambdas, of which each costs a JVM that has just begun more than a file does.
 */
final class TopologyReader {
    private TopologyReader() {}

    static Topology read(KernelFiles files) {
        Processor processor = Processor.read(files);
        CpuStates states = CpuStates.read(files);
        CpuSet online = states.online();
        Parts parts = Parts.read(files, online, processor);
        List<NumaNode> nodes = NodeFiles.read(files, online, processor);
        Distances distances = Distances.read(files);
        List<NumaNode> located = Locality.of(nodes, files, distances, parts.nesting, online);
        Permissions permissions = Permissions.read(files);

        CpuSet allowed = allowed(files, online, permissions);
        List<NumaNode> allowedNodes = allowed(files, located, permissions);
        Allowance allowance = new Allowance(allowed, allowedNodes, parts);
        return new Topology(
                processor.model(),
                states.present(),
                online,
                allowed,
                sorted(allowance.packages(parts.packages), TopologyReader::compare),
                sorted(allowance.dies(parts.dies), TopologyReader::compare),
                sorted(allowance.cores(CoreKinds.of(parts.cores, files, processor)), TopologyReader::compare),
                allowance.nodes(allowedNodes),
                sorted(allowance.caches(parts.caches), TopologyReader::compare),
                distances.of(allowedNodes),
                HugePages.read(files, allowedNodes),
                permissions.quota(),
                forbidden(states, permissions, located),
                files.warnings());
    }

    private static <T> List<T> sorted(List<T> parts, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(parts);
        sorted.sort(order);
        return sorted;
    }

    private static int compare(CpuPackage one, CpuPackage other) {
        int order = Integer.compare(one.id(), other.id());
        return order != 0 ? order : compare(one.cpus(), other.cpus());
    }

    private static int compare(Die one, Die other) {
        int order = Integer.compare(one.packageId(), other.packageId());
        order = order != 0 ? order : Integer.compare(one.id(), other.id());
        return order != 0 ? order : compare(one.cpus(), other.cpus());
    }

    private static int compare(Core one, Core other) {
        int order = Integer.compare(one.packageId(), other.packageId());
        order = order != 0 ? order : Integer.compare(one.id(), other.id());
        return order != 0 ? order : compare(one.cpus(), other.cpus());
    }

    private static int compare(Cache one, Cache other) {
        int order = Integer.compare(one.level(), other.level());
        order = order != 0 ? order : one.type().compareTo(other.type());
        return order != 0 ? order : compare(one.cpus(), other.cpus());
    }

    /** By the first CPU; what has none comes last. */
    private static int compare(CpuSet one, CpuSet other) {
        return Integer.compare(
                one.first().orElse(Integer.MAX_VALUE), other.first().orElse(Integer.MAX_VALUE));
    }

    private static CpuSet allowed(KernelFiles files, CpuSet online, Permissions permissions) {
        CpuSet allowed = online.intersect(permissions.affinity().orElse(online))
                .intersect(permissions.cpuset().orElse(online));
        if (allowed.isEmpty()) {
            files.warn("none of the CPUs that are online is allowed");
        }
        return allowed;
    }

    private static List<NumaNode> allowed(KernelFiles files, List<NumaNode> nodes, Permissions permissions) {
        List<NumaNode> allowed = new ArrayList<>();
        for (NumaNode node : nodes) {
            if (permissions.allowsNode(node.id())) {
                allowed.add(node);
            }
        }
        if (allowed.isEmpty()) {
            files.warn("none of the nodes that are online is allowed");
        }
        return allowed;
    }

    /** The affinity mask has nothing that the cpuset has not: it answers for the rest alone. */
    private static Forbidden forbidden(CpuStates states, Permissions permissions, List<NumaNode> nodes) {
        CpuSet online = states.online();
        CpuSet inCpuset = online.intersect(permissions.cpuset().orElse(online));
        CpuSet forbiddenNodes = CpuSet.empty();
        for (NumaNode node : nodes) {
            if (!permissions.allowsNode(node.id())) {
                forbiddenNodes = forbiddenNodes.union(CpuSet.of(node.id()));
            }
        }
        return new Forbidden(
                states.present().minus(online),
                inCpuset.minus(permissions.affinity().orElse(online)),
                online.minus(inCpuset),
                forbiddenNodes);
    }
}
