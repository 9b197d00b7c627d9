package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A worker that is about to be killed has a successor before it is dead; one that is not killed after all has none. */
@Timeout(120)
class ForesightTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 200;

    private static void hang(Workers workers, Duration deadline) {
        assertThatThrownBy(() -> Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                        .withDeadline(deadline)
                        .call())
                .isInstanceOf(DeadlineExceededException.class);
    }

    private static long children(Workers workers) {
        return Processes.childrenOf(workers.supervisor().pid()).stream()
                .filter(child -> Processes.runs(child.pid()))
                .count();
    }

    private static long bornAt(Workers workers) {
        return (long) Fixtures.function(workers, "life", "initialised_at", FunctionDescriptor.of(JAVA_LONG))
                .call();
    }

    @Test
    void shouldMakeTheNextWorkerBeforeTheDeadline() {
        Lifecycle lifecycle = Lifecycle.STANDARD.withInitialiser(Fixtures.path("life"), "initialise");
        try (Workers workers = Workers.builder().count(1).lifecycle(lifecycle).build()) {
            boolean ahead = false;
            for (int i = 0; i < ATTEMPTS && !ahead; i++) { // on a busy machine it may come too late
                long deadline = System.nanoTime() + Duration.ofMillis(20).toNanos();
                hang(workers, Duration.ofMillis(20));
                ahead = bornAt(workers) < deadline;
            }

            assertThat(ahead).isTrue();
        }
    }

    @Test
    void shouldEndTheSuccessorOfAWorkerThatReturnedInTime() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction late = Fixtures.function(
                            workers,
                            "progress",
                            "return_before_the_deadline",
                            FunctionDescriptor.of(JAVA_INT, JAVA_LONG))
                    .withDeadline(Duration.ofMillis(20));
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            long started = workers.stats().started();
            int returned = 0;
            for (int i = 0;
                    i < ATTEMPTS && workers.stats().started() - workers.stats().killed() == started;
                    i++) {
                try {
                    Object ignored = late.call(300_000L);
                    returned++;
                } catch (DeadlineExceededException _) {
                    // on a busy machine it may be too late
                }
            }

            assertThat(returned).isPositive();
            assertThat(workers.stats().started())
                    .as("a successor that was not needed")
                    .isGreaterThan(started);
            Processes.await("one worker to be left", PATIENCE, () -> children(workers) == 1);
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            assertThat(workers.stats().spares()).isZero();
            assertThat(workers.stats().died()).isZero();
        }
    }

    @Test
    void shouldNotTakeTheDeadlineOfAnAnsweredEntryForThatOfOneThatRuns() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction empty = Fixtures.function(workers, "good", "empty", FunctionDescriptor.ofVoid());
            Object ignored = empty.call();
            long started = workers.stats().started();
            try (Pipeline pipeline = workers.pipeline(empty.withDeadline(Duration.ofMillis(20)), 4)) {
                for (int i = 0; i < 5; i++) {
                    long sent = pipeline.sendBoxed();
                    Object answered = pipeline.receiveBoxed();
                    long over = System.nanoTime() + Duration.ofMillis(25).toNanos();
                    Processes.await("the deadline of " + sent, PATIENCE, () -> System.nanoTime() - over > 0);
                }

                assertThat(workers.stats().started()).isEqualTo(started);
            }
        }
    }

    @Test
    void shouldMakeNoProcessForEachCallThatUsesUpItsTime() {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction late = Fixtures.function(
                            workers,
                            "progress",
                            "return_before_the_deadline",
                            FunctionDescriptor.of(JAVA_INT, JAVA_LONG))
                    .withDeadline(Duration.ofMillis(3));
            int calls = 50;
            for (int i = 0; i < calls; i++) {
                try {
                    Object ignored = late.call(500_000L);
                } catch (DeadlineExceededException _) {
                    // on a busy machine it may be too late
                }
            }

            WorkersStats stats = workers.stats();
            assertThat(stats.started() - stats.killed()).isLessThan(calls / 2);
        }
    }
}
