package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machine's nodes as {@code numactl --hardware} has them, where it is installed; native/test/numa-in-guest brings it. */
@Tag("numa")
class NumactlAgreementTest {
    private final Topology topology = Topology.current();
    private final List<String> hardware = hardware();

    private static List<String> hardware() {
        try {
            ProcessBuilder numactl = new ProcessBuilder("numactl", "--hardware");
            String libraries = System.getenv("NUMACTL_LIBRARIES");
            if (libraries != null) {
                numactl.environment().put("LD_LIBRARY_PATH", libraries);
            }
            Process process = numactl.start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        } catch (IOException absent) {
            return List.of();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What stands behind "node N NAME:", for each node. */
    private List<String> ofNodes(String name) {
        assumeTrue(!hardware.isEmpty(), "numactl is not installed");
        Pattern line = Pattern.compile("node [0-9]+ " + name + ":(.*)");
        List<String> found = new ArrayList<>();
        for (String text : hardware) {
            var matcher = line.matcher(text);
            if (matcher.matches()) {
                found.add(matcher.group(1).strip());
            }
        }
        return found;
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" +"))
                .filter(word -> !word.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Test
    void shouldFindTheSameCpusOnEachNode() {
        List<CpuSet> expected =
                ofNodes("cpus").stream().map(cpus -> CpuSet.of(numbers(cpus))).toList();

        assertThat(topology.nodes().stream().map(NumaNode::cpus).toList()).isEqualTo(expected);
    }

    @Test
    void shouldFindAsMuchMemoryOnEachNode() {
        List<String> expected = ofNodes("size");

        assertThat(topology.nodes().stream()
                        .map(node -> (node.memoryBytes() >> 20) + " MB")
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void shouldFindTheSameDistances() {
        assumeTrue(!hardware.isEmpty(), "numactl is not installed");
        List<List<Integer>> expected = hardware.stream()
                .filter(line -> line.matches(" *[0-9]+: .*"))
                .map(line -> Arrays.stream(numbers(line.substring(line.indexOf(':') + 1)))
                        .boxed()
                        .toList())
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(topology.distances()).isEqualTo(expected);
    }
}
