package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.memory.CallFilter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A pool where no process can be started. */
class NoMoreProcessesTest {
    private static final int EAGAIN = 11;

    @Test
    void shouldNameTheLimitsOnProcesses() {
        Throwable refused = CallFilter.thrownUnder(
                EAGAIN,
                () -> Workers.builder().count(1).build().close(),
                CallFilter.CLONE,
                CallFilter.VFORK,
                CallFilter.CLONE3);

        assertThat(refused)
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("starting ", "cofferdam-supervisor", "EAGAIN", "ulimit -u", "pids.max");
    }
}
