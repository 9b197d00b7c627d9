package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code numactl --hardware} prints.
 *
 * @param cpus of each node, allowed or not
 * @param mebibytes of memory of each node, rounded down
 * @param distances row by row
 */
record NumactlHardware(Map<Integer, CpuSet> cpus, Map<Integer, Long> mebibytes, List<List<Integer>> distances) {
    private static final Pattern CPUS = Pattern.compile("node (\\d+) cpus:(.*)");
    private static final Pattern SIZE = Pattern.compile("node (\\d+) size: (\\d+) MB");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:((?:\\s+\\d+)+)\\s*");

    /** The kernel may take a little for itself, or give it back, between two readings. */
    private static final double MEMORY_TOLERANCE = 0.01;

    /**
     * Reads the output.
     *
     * @throws IllegalArgumentException if there is no node in it
     */
    static NumactlHardware parse(String output) {
        Map<Integer, CpuSet> cpus = new TreeMap<>();
        Map<Integer, Long> mebibytes = new TreeMap<>();
        List<List<Integer>> distances = new ArrayList<>();
        output.lines().forEach(line -> {
            Matcher ofCpus = CPUS.matcher(line);
            Matcher ofSize = SIZE.matcher(line);
            Matcher ofRow = ROW.matcher(line);
            if (ofCpus.matches()) {
                int[] numbers = numbers(ofCpus.group(2)).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
                cpus.put(Integer.valueOf(ofCpus.group(1)), CpuSet.of(numbers));
            } else if (ofSize.matches()) {
                mebibytes.put(Integer.valueOf(ofSize.group(1)), Long.valueOf(ofSize.group(2)));
            } else if (ofRow.matches()) {
                distances.add(numbers(ofRow.group(1)));
            }
        });
        if (cpus.isEmpty()) {
            throw new IllegalArgumentException("names no node");
        }
        return new NumactlHardware(cpus, mebibytes, List.copyOf(distances));
    }

    private static List<Integer> numbers(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** In what it differs from a topology; nothing if it does not. */
    List<String> differences(Topology topology) {
        List<String> differences = new ArrayList<>();
        List<Integer> ours =
                topology.nodes().stream().map(NumaNode::id).sorted().toList();
        if (!ours.equals(List.copyOf(cpus.keySet()))) {
            differences.add("nodes: numactl " + cpus.keySet() + ", here " + ours);
        }
        for (NumaNode node : topology.nodes()) {
            CpuSet theirs = cpus.getOrDefault(node.id(), CpuSet.empty()).intersect(topology.allowed());
            if (!theirs.equals(node.cpus().intersect(topology.allowed()))) {
                differences.add("CPUs of node " + node.id() + ": numactl " + theirs + ", here " + node.cpus());
            }
            long memory = node.memoryBytes() >> 20;
            long size = mebibytes.getOrDefault(node.id(), 0L);
            if (Math.abs(memory - size) > Math.max(1, size * MEMORY_TOLERANCE)) {
                differences.add("MiB of node " + node.id() + ": numactl " + size + ", here " + memory);
            }
        }
        if (!topology.distances().isEmpty() && !topology.distances().equals(distances)) {
            differences.add("distances: numactl " + distances + ", here " + topology.distances());
        }
        return differences;
    }
}
