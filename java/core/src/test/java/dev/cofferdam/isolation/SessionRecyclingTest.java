package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions of a pool whose workers are asked to go all the time. */
@Timeout(60)
class SessionRecyclingTest {
    private static final int SESSIONS = 300;

    @Test
    void shouldKeepTheWorkerThatWasAskedToGoJustAsItWasTakenHoldOf() {
        Lifecycle ageing =
                Lifecycle.STANDARD.withRecyclingAfter(Duration.ofMillis(1)).withSpares(1);
        try (Workers workers = Workers.builder().count(1).lifecycle(ageing).build()) {
            for (int i = 0; i < SESSIONS; i++) {
                try (Session session = workers.session()) {
                    Object first = processId(session);
                    assertThat(processId(session)).as("session %d", i).isEqualTo(first);
                    session.keepWorker();
                }
            }

            assertThat(workers.stats().recycled()).isPositive();
        }
    }

    private static Object processId(Session session) {
        return session.library(Fixtures.path("good"))
                .function("process_id", Fixtures.INT)
                .call();
    }
}
