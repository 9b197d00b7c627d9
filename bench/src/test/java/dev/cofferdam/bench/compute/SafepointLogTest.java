package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafepointLogTest {
    @Test
    void shouldReadWhatJvmsLog() {
        SafepointLog log = SafepointLog.of(List.of(
                "[0.5s] Safepoint \"ThreadDump\", Time since last: 1000000 ns, Reaching safepoint:    2500000 ns, At safepoint:"
                        + " 100 ns, Leaving safepoint: 5 ns, Total: 2500105 ns, Threads: 1 runnable, 12 total",
                "[0.6s] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 20M->3M(256M) 1.234ms",
                "[0.7s] Allocation Stall (main) 7.500ms",
                "[0.8s] GC(4) Concurrent Mark Cycle"));

        assertThat(log.reaching()).containsExactly(2.5);
        assertThat(log.pauses()).containsExactly(1.234);
        assertThat(log.stalls()).containsExactly(7.5);
    }
}
