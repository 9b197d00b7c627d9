package dev.cofferdam.cli.demo;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.List;

/**
 * A CPU for the caller and one for its worker: the first and the last core of the machine that this JVM may use.
 *
 * @param apart whether they are two
 */
record CpuPair(CpuSet caller, CpuSet worker, boolean apart) {
    static CpuPair find() {
        Topology topology = Topology.current();
        List<CpuSet> cores = topology.cores().stream()
                .map(core -> core.cpus().intersect(topology.allowed()))
                .filter(cpus -> !cpus.isEmpty())
                .toList();
        return new CpuPair(firstOf(cores.getFirst()), firstOf(cores.getLast()), cores.size() > 1);
    }

    private static CpuSet firstOf(CpuSet cpus) {
        return CpuSet.of(cpus.stream().findFirst().orElseThrow());
    }
}
