package dev.cofferdam.bench.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was measured, and what disturbed it meanwhile.
 *
 * @param cpus where it ran, in the kernel's form; of an unpinned run, where it might have
 * @param nodes where its memory was meant to be: the kernel's numbers of NUMA nodes; empty if anywhere
 * @param bytesByNode where its memory lay, as the kernel says afterwards: how much of it by the number of the node;
 *     nothing if there is none to speak of, or the kernel does not say
 * @param megahertz the frequency of the first of the CPUs just after, where the kernel says
 * @param rounds how often it was measured
 * @param stealMillis the time that the hypervisor gave those CPUs to others, as the kernel was told
 * @param involuntarySwitches how often a measuring thread had to leave its CPU
 * @param maskChanged whether somebody changed the CPUs that a measuring thread may use
 */
public record Conditions(
        String cpus,
        String nodes,
        SortedMap<Integer, Long> bytesByNode,
        @Nullable Double megahertz,
        int rounds,
        double stealMillis,
        long involuntarySwitches,
        boolean maskChanged) {
    /** More of the memory than this at another place than meant makes a figure one of another place. */
    private static final double MISPLACED_TOLERANCE = 0.01;

    public Conditions {
        bytesByNode = Collections.unmodifiableSortedMap(new TreeMap<>(bytesByNode));
    }

    /** The same of another's memory, as of a program that ran beside this one. */
    public Conditions withMemory(Map<Integer, Long> lay) {
        return new Conditions(
                cpus, nodes, new TreeMap<>(lay), megahertz, rounds, stealMillis, involuntarySwitches, maskChanged);
    }

    /** Both together, of what was measured in two parts. */
    public Conditions and(Conditions later) {
        return new Conditions(
                cpus,
                nodes,
                sum(bytesByNode, later.bytesByNode),
                later.megahertz,
                rounds + later.rounds,
                stealMillis + later.stealMillis,
                involuntarySwitches + later.involuntarySwitches,
                maskChanged || later.maskChanged);
    }

    private static SortedMap<Integer, Long> sum(Map<Integer, Long> some, Map<Integer, Long> others) {
        TreeMap<Integer, Long> all = new TreeMap<>(some);
        others.forEach((node, bytes) -> all.merge(node, bytes, Long::sum));
        return all;
    }

    private long allBytes() {
        return bytesByNode.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How much of the memory lay on other nodes than it was meant to. */
    public long misplacedBytes() {
        if (nodes.isEmpty()) {
            return 0;
        }
        List<String> meant = List.of(nodes.split(","));
        return bytesByNode.entrySet().stream()
                .filter(entry -> !meant.contains(entry.getKey().toString()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Where the memory lay, such as "node 0" or "node 0 16 MiB, node 1 14 MiB"; empty if that is not known. */
    public String memory() {
        if (bytesByNode.size() == 1) {
            return "node " + bytesByNode.firstKey();
        }
        return bytesByNode.entrySet().stream()
                .map(entry -> "node " + entry.getKey() + " " + Report.bytes(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the figure is to be taken as it stands. */
    public boolean undisturbed() {
        return stealMillis == 0 && involuntarySwitches == 0 && !maskChanged && misplacedBytes() == 0;
    }

    /**
     * Whether CPUs were taken away, threads had to leave theirs more often than once a round, or memory was not where it
     * was meant to be.
     */
    public boolean muchDisturbed() {
        return stealMillis > 0
                || involuntarySwitches > rounds
                || maskChanged
                || misplacedBytes() > MISPLACED_TOLERANCE * allBytes();
    }

    /** What disturbed the figure; "nothing" if nothing did. */
    public String disturbances() {
        if (undisturbed()) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder();
        if (stealMillis > 0) {
            text.append("steal ").append(Report.number(stealMillis)).append(" ms");
        }
        if (involuntarySwitches > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(involuntarySwitches).append(" involuntary switches");
        }
        if (maskChanged) {
            text.append(text.isEmpty() ? "" : ", ").append("its affinity mask was changed");
        }
        if (misplacedBytes() > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(Report.bytes(misplacedBytes()))
                    .append(" of its memory not on node ")
                    .append(nodes);
        }
        return text.toString();
    }
}
