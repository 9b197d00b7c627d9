package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cofferdam.memory.Numa;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class PlacementTwinTest {
    private static final int CPU = Topology.allowedCpus().stream().max().orElseThrow();

    @Test
    void shouldMeasureWhenItIsAsked() throws IOException {
        try (PlacementTwin twin = new PlacementTwin(CPU, new int[0], 1 << 16, 1 << 20, 64)) {
            assertThat(twin.triad(1)).isPositive();
            assertThat(twin.chase(1000)).isPositive();
            assertThat(twin.triad(2)).isPositive();
        }
    }

    @Test
    void shouldSayWhereItsMemoryLies() throws IOException {
        long elements = 1 << 16;
        try (PlacementTwin twin = new PlacementTwin(CPU, new int[0], elements, 1 << 20, 64)) {
            SortedMap<Integer, Long> memory = twin.memory();
            assumeFalse(memory.isEmpty(), "the kernel says where pages are");
            assertThat(memory.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(3 * elements * Double.BYTES + (1 << 20));
        }
    }

    @Test
    void shouldHaveItsMemoryOfTheNodeItIsTold() throws IOException {
        int node = Numa.allowedNodes().last();
        try (PlacementTwin twin = new PlacementTwin(CPU, new int[] {node}, 1 << 16, 1 << 20, 64)) {
            assertThat(twin.memory()).containsOnlyKeys(node);
        }
        try (PlacementTwin twin = new PlacementTwin(CPU, new int[] {1000}, 1 << 16, 1 << 20, 64)) {
            assertThatThrownBy(() -> twin.triad(1)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldFailWhenItsCpuIsNotThere() throws IOException {
        try (PlacementTwin twin = new PlacementTwin(1 << 19, new int[0], 1 << 16, 1 << 20, 64)) {
            assertThatThrownBy(() -> twin.triad(1)).isInstanceOf(IOException.class);
        }
    }
}
