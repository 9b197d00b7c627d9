package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryNodesTest {
    private final Topology machine = Machines.twoNodes();

    @Test
    void shouldAskByTheNodeWhereThereAreSeveral() {
        MemoryNodes memory = MemoryNodes.shown(machine);
        assertThat(memory.numbers()).containsExactly(0, 2);
        assertThat(memory.asking(2)).containsExactly(2);
        assertThat(memory.near(machine, 3)).containsExactly(0);
    }

    @Test
    void shouldNotAskWhereThereIsNoChoice() {
        MemoryNodes memory = new MemoryNodes(List.of(0), false, Map.of());
        assertThat(memory.asking(0)).isEmpty();
        assertThat(memory.near(machine, 3)).isEmpty();
    }

    /** This machine has no node 2, and little enough memory. */
    @Test
    void shouldSayWhyANodeGivesNone() {
        MemoryNodes memory = MemoryNodes.obtainable(machine, 1L << 50, "--bytes");
        assertThat(memory.numbers()).isEmpty();
        assertThat(memory.refused()).containsOnlyKeys(0, 2);
        assertThat(memory.refused().get(0)).contains("node 0", "--bytes").doesNotContain("-limit");
    }
}
