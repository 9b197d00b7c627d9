package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In a control group that allows some CPUs and nodes; native/test/numa-in-guest makes one, and says which. */
@Tag("numa")
class CpusetTest {
    private static final String NODE = System.getProperty("cofferdam.test.cpuset.node", "");
    private static final String CPUS = System.getProperty("cofferdam.test.cpuset.cpus", "");

    private static int node() {
        assumeTrue(!NODE.isEmpty(), "not in a control group of native/test/numa-in-guest");
        return Integer.parseInt(NODE);
    }

    @Test
    void shouldAllowOnlyWhatTheCpusetDoes() {
        int node = node();

        assertThat(Numa.allowedNodes()).isEqualTo(new TreeSet<>(List.of(node)));
        assertThat(Topology.allowedCpus()).isEqualTo(CpuSet.parse(CPUS));
        assertThat(Topology.current().allowed()).isEqualTo(CpuSet.parse(CPUS));
        assertThat(Topology.current().forbidden().nodes()).isEqualTo(CpuSet.of(1 - node));
    }

    @Test
    void shouldPlaceAllPagesOnTheNodeThatTheCpusetAllows() {
        int node = node();
        try (SharedArena arena = SharedArena.create(1 << 20)) {
            MemorySegment pages = arena.allocate(1 << 20, 4096);
            pages.fill((byte) 1);

            assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(Map.of(node, 1L << 20));
        }
    }

    @Test
    void shouldRefuseANodeThatTheCpusetForbids() {
        int node = node();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment page = arena.allocate(4096, 4096);
            page.fill((byte) 1);
            for (MemoryPolicy policy :
                    new MemoryPolicy[] {MemoryPolicy.bind(1 - node), MemoryPolicy.interleave(node, 1 - node)}) {
                assertThatThrownBy(() -> policy.applyTo(page))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("node " + (1 - node), "from node " + node + ",", "cpuset", "EINVAL");
            }
            assertThatThrownBy(() -> Numa.migrate(page, 1 - node)).hasMessageContaining("node " + (1 - node));
            assertThat(Numa.nodesOf(page).bytes()).isEqualTo(Map.of(node, 4096L));
        }
    }
}
