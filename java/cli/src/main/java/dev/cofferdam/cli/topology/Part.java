package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Die;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a machine and the parts that are in it, by their CPUs: what the tree and the picture show.
 *
 * @param kind what it is, outermost first
 * @param name what tells it from its like; empty for a cache
 * @param facts what it has in common with its like
 * @param cpus its CPUs
 * @param inside the parts in it, by first CPU
 */
record Part(Kind kind, String name, String facts, CpuSet cpus, List<Part> inside) {
    /** In the order in which parts of the same CPUs are in each other. */
    enum Kind {
        MACHINE,
        PACKAGE,
        DIE,
        NODE,
        MEMORY,
        CACHE,
        CORE,
        PERFORMANCE_CORE,
        EFFICIENCY_CORE,
        CPU
    }

    String label() {
        return name.isEmpty() || facts.isEmpty() ? name + facts : name + ", " + facts;
    }

    /** The machine, with what has no CPUs last. */
    static Part machine(Topology topology) {
        List<Part> parts = new ArrayList<>();
        topology.packages().forEach(part -> parts.add(of(part)));
        if (topology.dies().size() > topology.packages().size()) {
            topology.dies().forEach(part -> parts.add(of(part)));
        }
        topology.nodes().forEach(part -> parts.add(of(part)));
        topology.caches().stream()
                .sorted(Comparator.comparingInt(Cache::level).reversed().thenComparing(Cache::type))
                .forEach(part -> parts.add(of(part)));
        topology.cores().forEach(part -> parts.add(of(part)));
        topology.allowed().stream().forEach(cpu -> parts.add(leaf(Kind.CPU, "CPU " + cpu, "", CpuSet.of(cpu))));
        parts.sort(Comparator.comparingInt((Part part) -> part.cpus().size())
                .reversed()
                .thenComparing(Part::kind));

        Part machine = leaf(Kind.MACHINE, topology.model(), "", topology.allowed());
        for (Part part : parts) {
            // A package or node without CPUs has memory that is allowed; a cache or core without any tells nothing.
            if (!part.cpus().isEmpty()) {
                place(machine, part);
            } else if (part.kind().compareTo(Kind.NODE) <= 0) {
                machine.inside().add(part);
            }
        }
        return machine;
    }

    /** Larger ones are placed already: the last of each level that has all of its CPUs is what it is in. */
    private static void place(Part around, Part part) {
        for (Part other : around.inside()) {
            if (other.cpus().containsAll(part.cpus())) {
                place(other, part);
                return;
            }
        }
        around.inside().add(part);
        around.inside()
                .sort(Comparator.comparingInt(other -> other.cpus().first().orElse(Integer.MAX_VALUE)));
    }

    private static Part leaf(Kind kind, String name, String facts, CpuSet cpus) {
        return new Part(kind, name, facts, cpus, new ArrayList<>());
    }

    private static Part of(CpuPackage part) {
        return leaf(Kind.PACKAGE, part.id() < 0 ? "Package" : "Package " + part.id(), "", part.cpus());
    }

    private static Part of(Die part) {
        return leaf(Kind.DIE, part.id() < 0 ? "Die" : "Die " + part.id(), "", part.cpus());
    }

    private static Part of(NumaNode node) {
        boolean isMemoryAlone = node.cpus().isEmpty() && !node.nearest().isEmpty();
        String facts = Amount.bytes(node.memoryBytes())
                + (node.tier().isPresent() ? ", memory tier " + node.tier().getAsInt() : "")
                + (isMemoryAlone ? ", memory alone" : "");
        return leaf(isMemoryAlone ? Kind.MEMORY : Kind.NODE, "Node " + node.id(), facts, node.nearest());
    }

    private static Part of(Cache cache) {
        String type =
                switch (cache.type()) {
                    case DATA -> "d";
                    case INSTRUCTION -> "i";
                    case UNIFIED -> "";
                };
        return leaf(Kind.CACHE, "", "L" + cache.level() + type + " " + Amount.bytes(cache.sizeBytes()), cache.cpus());
    }

    private static Part of(Core core) {
        Kind kind =
                switch (core.kind()) {
                    case UNIFORM -> Kind.CORE;
                    case PERFORMANCE -> Kind.PERFORMANCE_CORE;
                    case EFFICIENCY -> Kind.EFFICIENCY_CORE;
                };
        String facts = core.maxFrequencyHertz().isPresent()
                ? "up to " + Amount.gigahertz(core.maxFrequencyHertz().getAsLong())
                : "";
        return leaf(kind, core.id() < 0 ? "Core" : "Core " + core.id(), facts, core.cpus());
    }

    boolean isCore() {
        return kind == Kind.CORE || kind == Kind.PERFORMANCE_CORE || kind == Kind.EFFICIENCY_CORE;
    }

    /** Whether it is, or has nothing in it but, one core or CPU: caches of its own and its CPUs. */
    boolean isOneCore() {
        boolean isCacheOfOne =
                kind == Kind.CACHE && inside.size() == 1 && inside.getFirst().isOneCore();
        return isCore() || kind == Kind.CPU || isCacheOfOne;
    }
}
