package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Machines that need not be there. */
final class Machines {
    private Machines() {}

    /** Two cores of two hardware threads each on node 0; node 2 has memory only. */
    static Topology twoNodes() {
        CpuSet all = CpuSet.parse("0-3");
        CpuSet none = CpuSet.empty();
        return new Topology(
                "a machine",
                all,
                all,
                all,
                List.of(new CpuPackage(0, all)),
                List.of(),
                List.of(core(0, "0,2"), core(1, "1,3")),
                List.of(node(0, all, 1982L << 20), node(2, none, 512L << 20)),
                List.of(new Cache(3, CacheType.UNIFIED, 8 << 20, 64, 16, all)),
                List.of(List.of(10, 20), List.of(20, 10)),
                List.of(),
                Optional.empty(),
                new Forbidden(none, none, none, none),
                List.of());
    }

    private static Core core(int id, String cpus) {
        return new Core(0, id, CpuSet.parse(cpus), CoreKind.UNIFORM, OptionalLong.empty());
    }

    private static NumaNode node(int id, CpuSet cpus, long bytes) {
        return new NumaNode(id, cpus, bytes, OptionalInt.empty());
    }
}
