package dev.cofferdam.memory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of the machine that tests run on, as it says itself. */
public final class Nodes {
    private static final Topology TOPOLOGY = Topology.current();

    private Nodes() {}

    /** Those with memory that this process may have. */
    public static List<Integer> withMemory() {
        return List.copyOf(Numa.allowedNodes());
    }

    /** Those with memory and CPUs. */
    public static List<NumaNode> withCpus() {
        return TOPOLOGY.nodes().stream()
                .filter(node -> Numa.allowedNodes().contains(node.id()))
                .filter(node -> !cpusOf(node).isEmpty())
                .toList();
    }

    private static CpuSet cpusOf(NumaNode node) {
        return node.cpus().intersect(Topology.allowedCpus());
    }

    /** Skips the test on a machine with fewer nodes that have memory. */
    static void assumeAtLeast(int count) {
        assumeTrue(withMemory().size() >= count, () -> "nodes with memory: " + withMemory());
    }

    /** A node with memory that is not this one. */
    public static int otherThan(int node) {
        return withMemory().stream().filter(other -> other != node).findFirst().orElse(node);
    }

    /** Has the calling thread run on a node. */
    static Affinity.Scope runOn(NumaNode node) {
        return Affinity.pin(cpusOf(node));
    }

    /** Whether this process may move pages that others map: CAP_SYS_NICE, number 23. */
    public static boolean mayMoveOthersPages() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("CapEff:"))
                    .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                    .anyMatch(capabilities -> (capabilities >> 23 & 1) != 0);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
