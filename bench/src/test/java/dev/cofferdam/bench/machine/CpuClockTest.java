package dev.cofferdam.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

class CpuClockTest {
    /** More than the kernel counts to. */
    private static final int NOBODY = 1 << 23;

    @Test
    void shouldCountWhatTheThreadsOfAProcessSpend() throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long self = ProcessHandle.current().pid();
        long before = CpuClock.nanos(self);
        long begun = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begun < 20_000_000) {
            Thread.onSpinWait();
        }

        assertThat(CpuClock.nanos(self) - before).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void shouldRefuseAProcessThatIsNotThere() {
        assertThatThrownBy(() -> CpuClock.nanos(NOBODY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(Integer.toString(NOBODY));
    }
}
