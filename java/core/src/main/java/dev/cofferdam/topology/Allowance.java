package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a machine's parts when those that may not be used are taken away. A part without a CPU left is gone,
 * unless it is what an allowed node's memory is attached to, or around that: so does hwloc.
 */
final class Allowance {
    private final CpuSet allowed;
    private final List<CpuSet> attached = new ArrayList<>();

    /** By a set of CPUs, the rank of the outermost part that has exactly those. */
    private final Map<CpuSet, Integer> outermost = new HashMap<>();

    Allowance(CpuSet allowed, List<NumaNode> allowedNodes, Parts parts) {
        this.allowed = allowed;
        for (NumaNode node : allowedNodes) {
            if (!node.nearest().isEmpty() && !node.nearest().intersects(allowed)) {
                attached.add(node.nearest());
            }
        }
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
        if (cpus.intersects(allowed)) {
            return true;
        }
        for (CpuSet memory : attached) {
            if (cpus.equals(memory) ? outermost.getOrDefault(memory, rank) == rank : cpus.containsAll(memory)) {
                return true;
            }
        }
        return false;
    }

    List<CpuPackage> packages(List<CpuPackage> all) {
        List<CpuPackage> left = new ArrayList<>();
        for (CpuPackage part : all) {
            if (keeps(part.cpus(), 0)) {
                left.add(new CpuPackage(part.id(), part.cpus().intersect(allowed)));
            }
        }
        return left;
    }

    List<Die> dies(List<Die> all) {
        List<Die> left = new ArrayList<>();
        for (Die part : all) {
            if (keeps(part.cpus(), 1)) {
                left.add(new Die(part.packageId(), part.id(), part.cpus().intersect(allowed)));
            }
        }
        return left;
    }

    List<Core> cores(List<Core> all) {
        List<Core> left = new ArrayList<>();
        for (Core part : all) {
            if (keeps(part.cpus(), Integer.MAX_VALUE)) {
                CpuSet cpus = part.cpus().intersect(allowed);
                left.add(new Core(part.packageId(), part.id(), cpus, part.kind(), part.maxFrequencyHertz()));
            }
        }
        return left;
    }

    List<Cache> caches(List<Cache> all) {
        List<Cache> left = new ArrayList<>();
        for (Cache part : all) {
            if (keeps(part.cpus(), rank(part))) {
                CpuSet cpus = part.cpus().intersect(allowed);
                left.add(new Cache(part.level(), part.type(), part.sizeBytes(), part.lineBytes(), part.ways(), cpus));
            }
        }
        return left;
    }

    List<NumaNode> nodes(List<NumaNode> allowedNodes) {
        List<NumaNode> left = new ArrayList<>();
        for (NumaNode node : allowedNodes) {
            CpuSet cpus = node.cpus().intersect(allowed);
            left.add(new NumaNode(
                    node.id(),
                    cpus,
                    node.memoryBytes(),
                    node.tier(),
                    node.nearest().intersect(allowed)));
        }
        return left;
    }
}
