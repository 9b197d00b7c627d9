package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.topology.CpuSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumactlHardwareTest {
    private static final String TWO_NODES = """
            available: 2 nodes (0,2)
            node 0 cpus: 0 1 2 3
            node 0 size: 1982 MB
            node 0 free: 1500 MB
            node 2 cpus:
            node 2 size: 512 MB
            node 2 free: 500 MB
            node distances:
            node   0   2
              0:  10  20
              2:  20  10
            """;

    @Test
    void shouldReadNodesAndDistances() {
        assertThat(NumactlHardware.parse(TWO_NODES))
                .isEqualTo(new NumactlHardware(
                        Map.of(0, CpuSet.parse("0-3"), 2, CpuSet.empty()),
                        Map.of(0, 1982L, 2, 512L),
                        List.of(List.of(10, 20), List.of(20, 10))));
    }

    @Test
    void shouldAgreeWithTheSameMachine() {
        assertThat(NumactlHardware.parse(TWO_NODES).differences(Machines.twoNodes()))
                .isEmpty();
    }

    @Test
    void shouldSayInWhatItDiffers() {
        String other = TWO_NODES
                .replace("cpus: 0 1 2 3", "cpus: 0 1")
                .replace("512 MB", "400 MB")
                .replace("0:  10  20", "0:  10  21");
        assertThat(NumactlHardware.parse(other).differences(Machines.twoNodes()))
                .containsExactly(
                        "CPUs of node 0: numactl 0-1, here 0-3",
                        "MiB of node 2: numactl 400, here 512",
                        "distances: numactl [[10, 21], [20, 10]], here [[10, 20], [20, 10]]");
    }

    @Test
    void shouldRefuseWhatNamesNoNode() {
        assertThatThrownBy(() -> NumactlHardware.parse("No NUMA available on this system\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names no node");
    }
}
