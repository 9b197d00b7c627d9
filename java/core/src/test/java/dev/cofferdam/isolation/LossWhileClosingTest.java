package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pool that is shut down in the very moment in which its supervisor dies. */
@Timeout(120)
class LossWhileClosingTest {
    private static final FunctionDescriptor ADD = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
    private static final int POOLS = 120;
    private static final int CALLERS = 4;

    @Test
    void shouldEndAllCallsWheneverItIsShutDown() throws Exception {
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            for (int i = 0; i < POOLS; i++) {
                Workers workers = Workers.builder().count(CALLERS).build();
                IsolatedFunction add = Fixtures.function(workers, "good", "add", ADD);
                List<Future<?>> calling = new ArrayList<>();
                for (int caller = 0; caller < CALLERS; caller++) {
                    calling.add(callers.submit(() -> callUntilRefused(workers, add)));
                }
                assertThat(add.call(1, 2)).isEqualTo(3); // it is at work
                workers.supervisor().kill();

                for (Future<?> call : calling) {
                    call.get(20, TimeUnit.SECONDS);
                }
                assertThat(workers.awaitTermination(Duration.ofSeconds(20)))
                        .as("pool %d", i)
                        .isTrue();
            }
        }
    }

    /** Whoever first hears of the loss shuts the pool down, while others call again. */
    private static void callUntilRefused(Workers workers, IsolatedFunction add) {
        while (true) {
            try {
                Object ignored = add.call(1, 2);
            } catch (SupervisorLostException lost) {
                UnfinishedCalls ignored = workers.shutdownNow();
            } catch (RejectedExecutionException refused) {
                return;
            } catch (IsolationException | CancellationException ended) {
                // a call that the shutdown has killed
            }
        }
    }
}
