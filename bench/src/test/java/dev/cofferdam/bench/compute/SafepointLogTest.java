package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafepointLogTest {
    @Test
    void shouldReadWhatJvmsLog() {
        SafepointLog log = SafepointLog.of(
                List.of(
                        "[0.5s] Safepoint \"ThreadDump\", Time since last: 1000000 ns, Reaching safepoint:    2500000 ns, At safepoint:"
                                + " 100 ns, Leaving safepoint: 5 ns, Total: 2500105 ns, Threads: 1 runnable, 12 total",
                        "[0.6s] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 20M->3M(256M) 1.234ms",
                        "[0.7s] Allocation Stall (main) 7.500ms",
                        "[0.8s] GC(4) Concurrent Mark Cycle"),
                0,
                1);

        assertThat(log.reaching().get(0)).containsExactly(2.5);
        assertThat(log.pauses()).containsExactly(1.234);
        assertThat(log.stalls()).containsExactly(7.5);
    }

    private static String reaching(String uptime, int nanos) {
        return "[" + uptime + "s] Safepoint \"ThreadDump\", Time since last: 1 ns, Reaching safepoint: " + nanos
                + " ns, At safepoint: 1 ns";
    }

    @Test
    void shouldKeepTheLongestOfEachSecondThatCounts() {
        SafepointLog log = SafepointLog.of(
                List.of(
                        reaching("0.900", 9_000_000),
                        reaching("1.000", 100_000),
                        reaching("1.999", 500_000),
                        reaching("2.500", 250_000),
                        reaching("3.000", 8_000_000)),
                1,
                3);

        assertThat(log.longestOfSeconds()).containsExactly(0.5, 0.25);
        assertThat(log.safepoints()).isEqualTo(3);
    }
}
