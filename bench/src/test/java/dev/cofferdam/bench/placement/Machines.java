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

    /** A package with a node of two cores of one hardware thread each, and another. */
    static Topology twoNodesWithCpus() {
        return twoPackages(
                List.of(node(0, CpuSet.parse("0-1"), 1L << 30), node(1, CpuSet.parse("2-3"), 1L << 30)),
                List.of(List.of(10, 21), List.of(21, 10)));
    }

    /** As {@link #twoNodesWithCpus}, but node 1 has no memory, and node 2 nothing but memory, which is near node 1. */
    static Topology nodeWithoutMemory() {
        return twoPackages(
                List.of(
                        node(0, CpuSet.parse("0-1"), 1L << 30),
                        node(1, CpuSet.parse("2-3"), 0),
                        node(2, CpuSet.empty(), 1L << 30)),
                List.of(List.of(10, 21, 28), List.of(21, 10, 14), List.of(28, 14, 10)));
    }

    private static Topology twoPackages(List<NumaNode> nodes, List<List<Integer>> distances) {
        CpuSet all = CpuSet.parse("0-3");
        CpuSet none = CpuSet.empty();
        CpuSet first = CpuSet.parse("0-1");
        CpuSet second = CpuSet.parse("2-3");
        return new Topology(
                "a machine",
                all,
                all,
                all,
                List.of(new CpuPackage(0, first), new CpuPackage(1, second)),
                List.of(),
                List.of(core(0, "0"), core(1, "1"), core(2, "2"), core(3, "3")),
                nodes,
                List.of(
                        new Cache(3, CacheType.UNIFIED, 8 << 20, 64, 16, first),
                        new Cache(3, CacheType.UNIFIED, 8 << 20, 64, 16, second)),
                distances,
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
