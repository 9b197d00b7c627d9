package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deadlines around several calls, and around each other. */
class DeadlineTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Workers workers;
    private static IsolatedFunction hang;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).deadline(LONG).build();
        hang = Fixtures.function(workers, "hang", "sleep_for_ever", Fixtures.INT);
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static DeadlineExceededException thrownBy(Duration own) {
        return catchThrowableOfType(
                DeadlineExceededException.class, () -> hang.withDeadline(own).call());
    }

    @Test
    void shouldEndACallAtTheEnclosingDeadlineIfItIsEarlier() {
        DeadlineExceededException thrown = Deadline.within(SHORT, () -> thrownBy(LONG));

        assertThat(thrown.enclosing()).isTrue();
        assertThat(thrown.asked()).isLessThanOrEqualTo(SHORT);
        assertThat(thrown).hasMessageContainingAll("enclosing deadline", "was killed");
    }

    @Test
    void shouldEndACallAtItsOwnDeadlineIfItIsEarlier() {
        DeadlineExceededException thrown = Deadline.within(LONG, () -> thrownBy(SHORT));

        assertThat(thrown.enclosing()).isFalse();
        assertThat(thrown.asked()).isEqualTo(SHORT);
        assertThat(thrown.getMessage()).contains("within 50 ms").doesNotContain("enclosing");
    }

    @Test
    void shouldHoldTheEarlierOfTwoThatNest() {
        assertThat(Deadline.within(SHORT, () -> Deadline.within(LONG, () -> thrownBy(LONG)))
                        .enclosing())
                .isTrue();
        assertThat(Deadline.within(LONG, () -> Deadline.within(SHORT, () -> thrownBy(LONG)))
                        .enclosing())
                .isTrue();
    }

    @Test
    void shouldRestoreTheOuterOneWhenTheInnerIsOver() {
        Deadline.runWithin(LONG, () -> {
            Deadline.runWithin(
                    SHORT, () -> assertThat(thrownBy(LONG).enclosing()).isTrue());

            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            assertThat(Deadline.enclosing().orElseThrow().asked()).isEqualTo(LONG);
        });
        assertThat(Deadline.enclosing()).isEmpty();
    }

    @Test
    void shouldMakeNoCallWhenTheEnclosingDeadlineIsOver() {
        long before = workers.stats().started();
        Deadline.runWithin(Duration.ofNanos(1), () -> {
            DeadlineExceededException thrown = thrownBy(LONG);

            assertThat(thrown.enclosing()).isTrue();
            assertThat(thrown).hasMessageContaining("never ran");
            assertThat(Deadline.enclosing().orElseThrow().left()).isZero();
        });

        assertThat(workers.stats().started()).as("no worker died for it").isEqualTo(before);
    }

    @Test
    void shouldCoverTheWaitForAWorker() throws Exception {
        CompletableFuture<Object> busy = hang.submit();
        Processes.await(
                "the worker to be taken", LONG, () -> workers.lanes().getFirst().isTaken());

        DeadlineExceededException thrown = Deadline.within(SHORT, () -> thrownBy(LONG));

        assertThat(thrown.enclosing()).isTrue();
        assertThat(thrown).hasMessageContaining("busy");
        assertThat(busy.cancel(true)).isTrue();
    }

    @Test
    void shouldGoAlongWithASubmittedCall() {
        CompletableFuture<Object> later = Deadline.within(SHORT, () -> hang.submit());

        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(DeadlineExceededException.class, thrown -> assertThat(thrown.enclosing())
                        .isTrue());
    }

    @Test
    void shouldHoldForRepeatedCallsToo() {
        IsolatedFunction repeated = hang.safeToRepeat().withRetry(100, Duration.ofMillis(20));

        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(100), () -> repeated.call()))
                .isInstanceOfSatisfying(DeadlineExceededException.class, thrown -> {
                    assertThat(thrown.enclosing()).isTrue();
                    assertThat(thrown.getSuppressed()).isNotEmpty();
                });
    }

    @Test
    void shouldHoldForLinearAlgebraToo() {
        double[] one = {1};

        assertThatThrownBy(() -> Deadline.within(
                        Duration.ofNanos(1), () -> workers.blas().ddot(1, one, 1, one, 1)))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void shouldReturnAndThrowWhatTheWorkDoes() throws Exception {
        FunctionDescriptor sqrt = FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE);

        double two = Deadline.within(LONG, () ->
                (double) workers.library("libm.so.6").function("sqrt", sqrt).call(4.0));

        assertThat(two).isEqualTo(2);
        assertThatThrownBy(() -> Deadline.within(LONG, () -> {
                    throw new IOException("of the work");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("of the work");
    }

    @Test
    void shouldTakeTheLongestDuration() {
        assertThat(Deadline.<Integer, RuntimeException>within(
                        Duration.ofSeconds(Long.MAX_VALUE), () -> Fixtures.add(workers, 1, 2)))
                .isEqualTo(3);
    }

    @Test
    void shouldRefuseADurationThatIsNotPositive() {
        assertThatThrownBy(() -> Deadline.within(Duration.ZERO, () -> 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duration PT0S");
        assertThatThrownBy(() -> Deadline.runWithin(Duration.ofSeconds(-1), () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duration PT-1S");
    }
}
