package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Topology machine = Machines.twoNodes();
    private final MemoryNodes memory = MemoryNodes.shown(machine);

    @Test
    void shouldUseAllCoresBeforeASecondThreadOfOne() {
        assertThat(Places.spread(machine, 3)).extracting(CpuSet::toString).containsExactly("0", "1", "2");
        assertThat(Places.oneOfEachCore(machine)).containsExactly(0, 1);
        assertThat(Places.mostCoresOfANode(machine)).isEqualTo(2);
    }

    @Test
    void shouldFindMemoryThatIsFar() {
        Map<String, int[]> kinds = NodeMemory.kinds(machine, memory).orElseThrow();
        assertThat(kinds.get("local")).containsExactly(0);
        assertThat(kinds.get("remote")).containsExactly(2);
        assertThat(kinds.get("interleaved")).containsExactly(0, 2);
    }

    @Test
    void shouldMeasureInArraysThatNoCacheHoldsAndTheMachineDoes() {
        Sizes sizes = Sizes.of(machine);
        assertThat(sizes.lastLevelCache()).isEqualTo(8 << 20);
        assertThat(sizes.beyondCaches()).isBetween(4L * (8 << 20), (512L << 20) / 16);
    }

    @Test
    void shouldMeasureInNoMoreThanItIsTold() {
        Sizes sizes = Sizes.of(machine, 1 << 20);
        assertThat(sizes.beyondCaches()).isEqualTo(1 << 20);
        assertThat(sizes.topOfStairs()).isEqualTo(1 << 20);
        assertThat(sizes.streamElements(1) * Double.BYTES).isEqualTo(1 << 20);
        assertThat(sizes.areBeyondCaches()).isFalse();
    }
}
