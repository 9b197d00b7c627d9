package dev.cofferdam.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a machine's parts when those that may not be used are taken away. A part without a CPU left is gone,
 * unless it is what an allowed node's memory is attached to, or around that: so does hwloc.
 */
final class Allowance {
    private final CpuSet allowed;
    private final List<CpuSet> attached;

    /** By a set of CPUs, the rank of the outermost part that has exactly those. */
    private final Map<CpuSet, Integer> outermost = new HashMap<>();

    Allowance(CpuSet allowed, List<NumaNode> allowedNodes, Parts parts) {
        this.allowed = allowed;
        this.attached = allowedNodes.stream()
                .map(NumaNode::nearest)
                .filter(cpus -> !cpus.isEmpty() && !cpus.intersects(allowed))
                .distinct()
                .toList();
        if (!attached.isEmpty()) {
            parts.packages.forEach(part -> outermost.merge(part.cpus(), 0, Math::min));
            parts.dies.forEach(part -> outermost.merge(part.cpus(), 1, Math::min));
            parts.caches.forEach(part -> outermost.merge(part.cpus(), rank(part), Math::min));
            parts.cores.forEach(part -> outermost.merge(part.cpus(), Integer.MAX_VALUE, Math::min));
        }
    }

    private static int rank(Cache cache) {
        return 100 - 2 * cache.level() + (cache.type() == CacheType.INSTRUCTION ? 1 : 0);
    }

    private boolean keeps(CpuSet cpus, int rank) {
        return cpus.intersects(allowed)
                || attached.stream()
                        .anyMatch(memory -> cpus.equals(memory)
                                ? outermost.getOrDefault(memory, rank) == rank
                                : cpus.containsAll(memory));
    }

    List<CpuPackage> packages(List<CpuPackage> all) {
        return all.stream()
                .filter(part -> keeps(part.cpus(), 0))
                .map(part -> new CpuPackage(part.id(), part.cpus().intersect(allowed)))
                .toList();
    }

    List<Die> dies(List<Die> all) {
        return all.stream()
                .filter(part -> keeps(part.cpus(), 1))
                .map(part -> new Die(part.packageId(), part.id(), part.cpus().intersect(allowed)))
                .toList();
    }

    List<Core> cores(List<Core> all) {
        return all.stream()
                .filter(part -> keeps(part.cpus(), Integer.MAX_VALUE))
                .map(part -> new Core(
                        part.packageId(),
                        part.id(),
                        part.cpus().intersect(allowed),
                        part.kind(),
                        part.maxFrequencyHertz()))
                .toList();
    }

    List<Cache> caches(List<Cache> all) {
        return all.stream()
                .filter(part -> keeps(part.cpus(), rank(part)))
                .map(part -> new Cache(
                        part.level(),
                        part.type(),
                        part.sizeBytes(),
                        part.lineBytes(),
                        part.ways(),
                        part.cpus().intersect(allowed)))
                .toList();
    }

    List<NumaNode> nodes(List<NumaNode> allowedNodes) {
        return allowedNodes.stream()
                .map(node -> new NumaNode(
                        node.id(),
                        node.cpus().intersect(allowed),
                        node.memoryBytes(),
                        node.tier(),
                        node.nearest().intersect(allowed)))
                .toList();
    }
}
