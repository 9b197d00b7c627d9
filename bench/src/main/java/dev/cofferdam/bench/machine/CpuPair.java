package dev.cofferdam.bench.machine;

import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Optional;

/**
 * The CPU of the caller and that of the worker: on two cores of one package, so that they share a cache and no pipeline.
 */
public record CpuPair(int caller, int worker) {
    /** A pair on this machine, if the JVM may use two cores. */
    public static Optional<CpuPair> find() {
        Topology topology = Topology.current();
        List<Core> cores = topology.cores().stream()
                .filter(core -> !core.cpus().intersect(topology.allowed()).isEmpty())
                .toList();
        for (Core first : cores) {
            for (Core second : cores) {
                if (first.packageId() == second.packageId() && !first.equals(second)) {
                    return Optional.of(new CpuPair(cpuOf(first, topology), cpuOf(second, topology)));
                }
            }
        }
        return Optional.empty();
    }

    private static int cpuOf(Core core, Topology topology) {
        return core.cpus().intersect(topology.allowed()).stream().findFirst().orElseThrow();
    }

    public CpuSet callerSet() {
        return CpuSet.of(caller);
    }

    public CpuSet workerSet() {
        return CpuSet.of(worker);
    }

    @Override
    public String toString() {
        return "cpu " + caller + " -> cpu " + worker;
    }
}
