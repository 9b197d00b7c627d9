package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.topology.Topology;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlacementTwinTest {
    private static final int CPU = Topology.allowedCpus().stream().max().orElseThrow();

    @Test
    void shouldMeasureWhenItIsAsked() throws IOException {
        try (PlacementTwin twin = new PlacementTwin(CPU, 1 << 16, 1 << 20, 64)) {
            assertThat(twin.triad(1)).isPositive();
            assertThat(twin.chase(1000)).isPositive();
            assertThat(twin.triad(2)).isPositive();
        }
    }

    @Test
    void shouldFailWhenItsCpuIsNotThere() throws IOException {
        try (PlacementTwin twin = new PlacementTwin(1 << 19, 1 << 16, 1 << 20, 64)) {
            assertThatThrownBy(() -> twin.triad(1)).isInstanceOf(IOException.class);
        }
    }
}
