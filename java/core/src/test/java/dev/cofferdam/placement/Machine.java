package dev.cofferdam.placement;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A machine to place on, made up: packages of nodes of level-3 caches of cores of hardware threads, each as many as said;
 * of the cores of a cache, the last ones are small, without siblings, and share their level-2 caches by four.
 *
 * @param numbering turns the place of a CPU, counted through the machine, into its number
 */
record Machine(
        int packages, int nodes, int caches, int bigCores, int threads, int smallCores, IntUnaryOperator numbering) {
    static Machine uniform(int packages, int nodes, int caches, int cores, int threads) {
        return new Machine(packages, nodes, caches, cores, threads, 0, IntUnaryOperator.identity());
    }

    /** Some machine, its CPUs numbered as some firmware would. */
    static Machine random(Random random) {
        int threads = 1 << random.nextInt(3);
        Machine counted = new Machine(
                1 + random.nextInt(4),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                1 + random.nextInt(4),
                threads,
                random.nextInt(3) * 2,
                IntUnaryOperator.identity());
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, counted.size() * 2).boxed().toList());
        Collections.shuffle(numbers, random);
        return new Machine(
                counted.packages,
                counted.nodes,
                counted.caches,
                counted.bigCores,
                threads,
                counted.smallCores,
                numbers::get);
    }

    int size() {
        return packages * nodes * caches * (bigCores * threads + smallCores);
    }

    Topology topology() {
        return topology(CpuSet.empty());
    }

    /** The machine, some of whose CPUs are forbidden by a cpuset. */
    Topology topology(CpuSet forbidden) {
        List<CpuPackage> packageList = new ArrayList<>();
        List<NumaNode> nodeList = new ArrayList<>();
        List<Cache> cacheList = new ArrayList<>();
        List<Core> coreList = new ArrayList<>();
        int next = 0;
        CpuSet everything = CpuSet.empty();
        for (int p = 0; p < packages; p++) {
            CpuSet inPackage = CpuSet.empty();
            int coreId = 0;
            for (int n = 0; n < nodes; n++) {
                CpuSet inNode = CpuSet.empty();
                for (int c = 0; c < caches; c++) {
                    CpuSet inCache = CpuSet.empty();
                    CpuSet inSmallCache = CpuSet.empty();
                    for (int k = 0; k < bigCores + smallCores; k++) {
                        boolean small = k >= bigCores;
                        CpuSet inCore = CpuSet.empty();
                        for (int t = 0; t < (small ? 1 : threads); t++) {
                            inCore = inCore.union(CpuSet.of(numbering.applyAsInt(next++)));
                        }
                        CoreKind kind =
                                smallCores == 0 ? CoreKind.UNIFORM : small ? CoreKind.EFFICIENCY : CoreKind.PERFORMANCE;
                        inCache = inCache.union(inCore);
                        CpuSet usable = inCore.minus(forbidden);
                        if (!usable.isEmpty()) {
                            coreList.add(new Core(p, coreId++, usable, kind, OptionalLong.empty()));
                        }
                        if (!small) {
                            addCache(cacheList, 2, usable);
                        } else {
                            inSmallCache = inSmallCache.union(usable);
                            if ((k - bigCores) % 4 == 3 || k == bigCores + smallCores - 1) {
                                addCache(cacheList, 2, inSmallCache);
                                inSmallCache = CpuSet.empty();
                            }
                        }
                    }
                    addCache(cacheList, 3, inCache.minus(forbidden));
                    inNode = inNode.union(inCache);
                }
                nodeList.add(new NumaNode(p * nodes + n, inNode.minus(forbidden), 1L << 30, OptionalInt.empty()));
                inPackage = inPackage.union(inNode);
            }
            packageList.add(new CpuPackage(p, inPackage.minus(forbidden)));
            everything = everything.union(inPackage);
        }
        nodeList.add(new NumaNode(packages * nodes, CpuSet.empty(), 1L << 30, OptionalInt.empty())); // memory only
        CpuSet none = CpuSet.empty();
        return new Topology(
                "made up",
                everything,
                everything,
                everything.minus(forbidden),
                packageList,
                List.of(),
                coreList,
                nodeList,
                cacheList,
                List.of(),
                List.of(),
                Optional.empty(),
                new Forbidden(none, none, forbidden.intersect(everything), none),
                List.of());
    }

    private static void addCache(List<Cache> caches, int level, CpuSet cpus) {
        if (!cpus.isEmpty()) {
            caches.add(new Cache(level, CacheType.UNIFIED, (long) level << 20, 64, 8, cpus));
        }
    }

    @Override
    public String toString() {
        return packages + " packages of " + nodes + " nodes of " + caches + " caches of " + bigCores + " cores of "
                + threads + " and " + smallCores + " small ones";
    }
}
