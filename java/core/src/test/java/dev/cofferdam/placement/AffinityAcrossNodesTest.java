package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.memory.Nodes;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pinning from node to node, by what the kernel says of the thread; native/test/numa-in-guest has several nodes. */
@Tag("numa")
class AffinityAcrossNodesTest {
    /** The 39th field; the second is a name in parentheses, which may have spaces. */
    private static int cpuOfThisThread() throws IOException {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Integer.parseInt(afterName[39 - 3]);
    }

    @Test
    void shouldRunOnTheNodeItIsPinnedToAtOnce() throws IOException {
        CpuSet before = Affinity.get();
        for (int round = 0; round < 3; round++) {
            for (NumaNode node : Nodes.withCpus()) {
                CpuSet cpus = node.cpus().intersect(before);
                try (Affinity.Scope _ = Affinity.pin(cpus)) {
                    assertThat(cpus.contains(cpuOfThisThread())).isTrue();
                    assertThat(Affinity.get()).isEqualTo(cpus);
                }
            }
        }
        assertThat(Affinity.get()).isEqualTo(before);
    }
}
