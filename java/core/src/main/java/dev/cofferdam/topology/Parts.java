package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Packages, dies, cores and caches of all CPUs that are online, allowed or not. */
final class Parts {
    private final KernelFiles files;
    private final CpuSet online;
    private final CpuSiblings siblings;
    private final boolean coresArePairs;
    private final boolean hasBooks;

    /** All that nests, NUMA nodes too. */
    final Nesting nesting = new Nesting();

    final List<CpuPackage> packages = new ArrayList<>();
    final List<Die> dies = new ArrayList<>();
    final List<Core> cores = new ArrayList<>();
    final List<Cache> caches = new ArrayList<>();

    private final Map<Integer, CpuSet> coreOfCpu = new HashMap<>();

    /** The sets of cores; level, kind and set of caches. */
    private final Set<Object> seen = new HashSet<>();

    private Parts(KernelFiles files, CpuSet online, Processor processor) {
        this.files = files;
        this.online = online;
        this.siblings = new CpuSiblings(files, online);
        this.coresArePairs = processor.hasComputeUnits();
        this.hasBooks = online.first().isPresent()
                && siblings.book(online.first().getAsInt()).isPresent();
    }

    static Parts read(KernelFiles files, CpuSet online, Processor processor) {
        Parts parts = new Parts(files, online, processor);
        for (int cpu : online) {
            parts.readCpu(cpu);
        }
        parts.addCoresOfTheRest();
        return parts;
    }

    /** In the order in which hwloc looks: of sets that contradict each other the first counts. */
    private void readCpu(int cpu) {
        CpuSet alone = CpuSet.of(cpu);
        Optional<CpuSet> core = siblings.core(cpu);
        if (core.isPresent()) {
            readCore(cpu, core.get());
        }
        boolean first = isFirst(cpu, core.orElse(alone));
        CpuSet cluster = first ? siblings.cluster(cpu).orElse(alone) : CpuSet.empty();
        first &= isFirst(cpu, cluster);
        CpuSet die = first ? siblings.die(cpu).orElse(alone) : CpuSet.empty();
        first &= isFirst(cpu, die);
        CpuSet around = first ? siblings.packageOf(cpu).orElse(CpuSet.empty()) : CpuSet.empty();
        if (isFirst(cpu, around) && fits("the package", cpu, around)) {
            packages.add(new CpuPackage(siblings.packageId(cpu), around));
        }
        addGroup("the cluster", cpu, cluster);
        if (die.size() > 1 && isFirst(cpu, die) && fits("the die", cpu, die)) {
            dies.add(new Die(siblings.packageId(cpu), siblings.dieId(cpu), die));
        }
        if (hasBooks) {
            addGroup("the book", cpu, siblings.book(cpu).orElse(alone));
            addGroup("the drawer", cpu, siblings.drawer(cpu).orElse(alone));
        }
        for (Cache cache : CacheFiles.startingAt(cpu, files, online, core)) {
            addCache(cpu, cache);
        }
    }

    private static boolean isFirst(int cpu, CpuSet set) {
        return set.first().orElse(-1) == cpu;
    }

    /** A part that has no name here, and that others must not cross. */
    private void addGroup(String what, int cpu, CpuSet set) {
        if (set.size() > 1 && isFirst(cpu, set)) {
            fits(what, cpu, set);
        }
    }

    private void readCore(int cpu, CpuSet set) {
        int first = set.first().orElse(cpu);
        CpuSet said = coreOfCpu.putIfAbsent(first, set);
        if (said != null && !said.equals(set)) {
            files.warn("CPU " + cpu + " says that its core has the CPUs " + set + ", CPU " + first + " that it has "
                    + said);
        }
        if (coresArePairs
                && set.size() > 1
                && siblings.coreId(first)
                        != siblings.coreId(set.minus(CpuSet.of(first)).first().orElse(first))) {
            // A compute unit of AMD's families 15h and 16h has two cores, which Linux calls siblings.
            addCore(cpu, CpuSet.of(cpu));
        } else if (first == cpu) {
            addCore(cpu, set);
        }
    }

    private void addCore(int cpu, CpuSet set) {
        if (seen.add(set) && fits("the core", cpu, set)) {
            cores.add(new Core(
                    siblings.packageId(cpu), siblings.coreId(cpu), set, CoreKind.UNIFORM, OptionalLong.empty()));
        }
    }

    private void addCache(int cpu, Cache cache) {
        if (!seen.add(List.of(cache.level(), cache.type() == CacheType.INSTRUCTION, cache.cpus()))) {
            files.warn("CPUs " + cache.cpus() + " have two caches of level " + cache.level() + " and the same kind: the"
                    + " second is passed over");
        } else if (fits("the cache of level " + cache.level(), cpu, cache.cpus())) {
            caches.add(cache);
        }
    }

    private boolean fits(String what, int cpu, CpuSet set) {
        Optional<CpuSet> crossed = nesting.add(set);
        if (crossed.isPresent()) {
            files.warn(what + " that CPU " + cpu + " is in has the CPUs " + set
                    + ", which cross those of another part, " + crossed.get() + ": it is passed over");
        }
        return crossed.isEmpty();
    }

    /** Where the kernel says nothing of cores at all, each CPU is one; where it says it of some, the rest have none. */
    private void addCoresOfTheRest() {
        if (cores.isEmpty()
                && !files.exists(CpuStates.FOLDER + "/cpu" + online.first().orElse(0) + "/topology")) {
            for (int cpu : online) {
                cores.add(new Core(-1, cpu, CpuSet.of(cpu), CoreKind.UNIFORM, OptionalLong.empty()));
            }
        }
        for (int cpu : online) {
            nesting.add(CpuSet.of(cpu));
        }
    }
}
