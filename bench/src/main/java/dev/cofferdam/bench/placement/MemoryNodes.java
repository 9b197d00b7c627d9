package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The nodes that measurements have memory of.
 *
 * @param numbers of those that have memory for them
 * @param isChoice whether the machine has several, so that memory is asked for by the node; a kernel without NUMA knows no
 *     such thing
 * @param refused why a node that has memory gives none
 */
record MemoryNodes(List<Integer> numbers, boolean isChoice, Map<Integer, String> refused) {
    /** So many times what is asked of a node has to be free: when a page that is bound to it has no room, a process ends. */
    private static final int ROOM = 2;

    /** Of a topology, as if all that it shows could be had. */
    static MemoryNodes shown(Topology topology) {
        List<Integer> numbers = topology.nodes().stream()
                .filter(node ->
                        node.memoryBytes() > 0 && !topology.forbidden().nodes().contains(node.id()))
                .map(NumaNode::id)
                .toList();
        return new MemoryNodes(numbers.isEmpty() ? List.of(0) : numbers, numbers.size() > 1, Map.of());
    }

    /**
     * Of this machine: those from which so many bytes can be had now.
     *
     * @param option by which one takes less, for messages
     */
    static MemoryNodes obtainable(Topology topology, long bytes, String option) {
        MemoryNodes shown = shown(topology);
        if (!shown.isChoice) {
            return shown;
        }
        List<Integer> obtainable = new ArrayList<>();
        Map<Integer, String> refused = new TreeMap<>();
        for (int node : shown.numbers) {
            refusal(node, bytes, option).ifPresentOrElse(why -> refused.put(node, why), () -> obtainable.add(node));
        }
        return new MemoryNodes(List.copyOf(obtainable), true, refused);
    }

    /** Touches none of it: where there is no room that would be the end. */
    private static Optional<String> refusal(int node, long bytes, String option) {
        try {
            Pages.on(1, PageKind.BASE, node).close();
        } catch (UnsupportedOperationException | IllegalArgumentException | UncheckedIOException refused) {
            return Optional.of("no memory of node " + node + " by name: " + refused.getMessage());
        }
        long free = free(node);
        return free >= 0 && free < ROOM * bytes
                ? Optional.of("node " + node + " has " + free + " bytes free, and it takes " + ROOM * bytes
                        + " to be safe; end what fills it, or take less with " + option)
                : Optional.empty();
    }

    /** Bytes that are free on a node or hold files, which make way; negative where the kernel does not say. */
    private static long free(int node) {
        try {
            return Files.readAllLines(Path.of("/sys/devices/system/node/node" + node + "/meminfo")).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length >= 4)
                    .filter(words -> List.of("MemFree:", "Active(file):", "Inactive(file):")
                            .contains(words[2]))
                    .mapToLong(words -> Long.parseLong(words[3]) * 1024)
                    .sum();
        } catch (IOException absent) {
            return -1;
        }
    }

    /** What to ask memory of a node with: its number, or nothing where there is no choice. */
    int[] asking(int node) {
        return isChoice ? new int[] {node} : new int[0];
    }

    /** What to ask memory near a CPU with; nothing also where the CPU's node gives none. */
    int[] near(Topology topology, int cpu) {
        return topology.nodes().stream()
                .filter(node -> isChoice && node.cpus().contains(cpu) && numbers.contains(node.id()))
                .mapToInt(NumaNode::id)
                .limit(1)
                .toArray();
    }
}
