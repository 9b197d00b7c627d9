package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shape of what several nodes yield, of a machine that need not be there: node 2 has memory and no CPUs. */
class NodeByNodeTest {
    private final NodeByNode nodes = NodeByNode.of(Machines.twoNodes(), MemoryNodes.shown(Machines.twoNodes()));

    private static Map<StreamKernel, double[][]> bandwidth(double[][] matrix) {
        Map<StreamKernel, double[][]> bandwidth = new EnumMap<>(StreamKernel.class);
        for (StreamKernel kernel : StreamKernel.values()) {
            bandwidth.put(kernel, matrix);
        }
        return bandwidth;
    }

    @Test
    void shouldHaveARowForCpusAndAColumnForMemory() {
        assertThat(nodes.from()).extracting(NumaNode::id).containsExactly(0);
        assertThat(nodes.to()).containsExactly(0, 2);
        assertThat(nodes.pairs()).isEqualTo(2);
    }

    @Test
    void shouldDrawAMatrixOfLatencyAndOneOfEachKernel() {
        double[][] matrix = {{91.5, 173.5}};
        Picture picture = nodes.picture(matrix, bandwidth(matrix));
        assertThat(picture.drawings()).hasSize(1 + StreamKernel.values().length);
        assertThat(picture.drawings())
                .allSatisfy(drawing -> assertThat(drawing).contains(">node 0<", ">node 2<", ">91.5<", ">173.5<"));
        assertThat(picture.drawings().getFirst()).contains("Latency, ns");
        assertThat(picture.drawings().getLast()).contains("write-nt, GB/s");
        assertThat(picture.caption()).endsWith("Node 2 has memory, and no CPU to start from.");
    }

    @Test
    void shouldDrawAllKernelsOfASingleNodeInOne() {
        double[][] matrix = {{91.5}};
        Picture picture = new NodeByNode(nodes.from(), List.of(0)).picture(matrix, bandwidth(matrix));
        assertThat(picture.drawings()).hasSize(2);
        assertThat(picture.caption()).endsWith("go past the caches.");
    }

    @Test
    void shouldSayOfANodeThatItGivesNoMemory() {
        double[][] matrix = {{91.5}};
        assertThat(new NodeByNode(nodes.from(), List.of(2))
                        .picture(matrix, bandwidth(matrix))
                        .caption())
                .endsWith("Node 2 has memory, and no CPU to start from. Node 0 has CPUs, and no memory to go to.");
    }

    @Test
    void shouldHaveARowAndNoColumnForCpusWithoutMemory() {
        Topology odd = Machines.nodeWithoutMemory();
        NodeByNode matrix = NodeByNode.of(odd, MemoryNodes.shown(odd));
        assertThat(matrix.from()).extracting(NumaNode::id).containsExactly(0, 1);
        assertThat(matrix.to()).containsExactly(0, 2);
        assertThat(Places.nodeOf(odd, 1)).isEqualTo("0");
        assertThat(Places.nodeOf(odd, 2)).isEmpty();
    }
}
