package dev.cofferdam.topology;

import java.util.Comparator;
import java.util.List;

/** Puts together what the files below a root say. */
final class TopologyReader {
    private static final Comparator<CpuSet> BY_FIRST_CPU =
            Comparator.comparingInt(cpus -> cpus.first().orElse(Integer.MAX_VALUE));

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
        List<NumaNode> allowedNodes = located.stream()
                .filter(node -> permissions.allowsNode(node.id()))
                .toList();
        if (allowedNodes.isEmpty()) {
            files.warn("none of the nodes that are online is allowed");
        }
        Allowance allowance = new Allowance(allowed, allowedNodes, parts);
        return new Topology(
                processor.model(),
                states.present(),
                online,
                allowed,
                sorted(
                        allowance.packages(parts.packages),
                        Comparator.comparingInt(CpuPackage::id).thenComparing(CpuPackage::cpus, BY_FIRST_CPU)),
                sorted(
                        allowance.dies(parts.dies),
                        Comparator.comparingInt(Die::packageId)
                                .thenComparingInt(Die::id)
                                .thenComparing(Die::cpus, BY_FIRST_CPU)),
                sorted(
                        allowance.cores(CoreKinds.of(parts.cores, files, processor)),
                        Comparator.comparingInt(Core::packageId)
                                .thenComparingInt(Core::id)
                                .thenComparing(Core::cpus, BY_FIRST_CPU)),
                allowance.nodes(allowedNodes),
                sorted(
                        allowance.caches(parts.caches),
                        Comparator.comparingInt(Cache::level)
                                .thenComparing(Cache::type)
                                .thenComparing(Cache::cpus, BY_FIRST_CPU)),
                distances.of(allowedNodes),
                HugePages.read(files, allowedNodes),
                permissions.quota(),
                forbidden(states, permissions, located),
                files.warnings());
    }

    private static <T> List<T> sorted(List<T> parts, Comparator<T> order) {
        return parts.stream().sorted(order).toList();
    }

    private static CpuSet allowed(KernelFiles files, CpuSet online, Permissions permissions) {
        CpuSet allowed = online.intersect(permissions.affinity().orElse(online))
                .intersect(permissions.cpuset().orElse(online));
        if (allowed.isEmpty()) {
            files.warn("none of the CPUs that are online is allowed");
        }
        return allowed;
    }

    /** The affinity mask has nothing that the cpuset has not: it answers for the rest alone. */
    private static Forbidden forbidden(CpuStates states, Permissions permissions, List<NumaNode> nodes) {
        CpuSet online = states.online();
        CpuSet inCpuset = online.intersect(permissions.cpuset().orElse(online));
        return new Forbidden(
                states.present().minus(online),
                inCpuset.minus(permissions.affinity().orElse(online)),
                online.minus(inCpuset),
                CpuSet.of(nodes.stream()
                        .mapToInt(NumaNode::id)
                        .filter(node -> !permissions.allowsNode(node))
                        .toArray()));
    }
}
