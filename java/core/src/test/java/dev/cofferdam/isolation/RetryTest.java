package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that are made again when they have failed, because they are declared safe to repeat. */
class RetryTest {
    private static final FunctionDescriptor UNTIL = FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Workers workers;

    private SharedArena arena;
    private MemorySegment counter;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).deadline(LONG).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @BeforeEach
    void allocate() {
        arena = SharedArena.create(4096);
        counter = arena.allocate(JAVA_LONG);
        workers.attach(arena);
    }

    @AfterEach
    void close() {
        arena.close();
        assertThat(workers.scratchLent()).isZero();
    }

    private long calls() {
        return counter.get(JAVA_LONG, 0);
    }

    private static IsolatedFunction until(String symbol) {
        return Fixtures.function(workers, "attempts", symbol, UNTIL).safeToRepeat();
    }

    @Test
    void shouldCallAgainAfterACrash() throws Throwable {
        IsolatedFunction crash = until("crash_until").withRetry(2);

        assertThat((long) crash.handle().invokeExact(counter, 3L)).isEqualTo(3);
        counter.set(JAVA_LONG, 0, 0);
        assertThat(crash.call(counter, 2L)).isEqualTo(2L);
        assertThat(crash.handle().type()).isEqualTo(UNTIL.toMethodType());
    }

    @Test
    void shouldCallAgainAfterAnExit() {
        assertThat(until("exit_until").withRetry(1).call(counter, 2L)).isEqualTo(2L);
    }

    @Test
    void shouldRepeatASubmittedCall() {
        assertThat(until("crash_until").withRetry(2).submit(counter, 3L).join()).isEqualTo(3L);
    }

    @Test
    void shouldMakeACallThatSucceedsOnce() {
        assertThat(until("crash_until").withRetry(5).call(counter, 1L)).isEqualTo(1L);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void shouldThrowTheLastFailureWithTheOthersAsSuppressed() {
        IsolatedFunction crash = until("crash_until").withRetry(2);

        Throwable thrown = catchThrowable(() -> crash.call(counter, 10L));
        Throwable later = catchThrowable(() -> crash.submit(counter, 10L).join());

        assertThat(thrown).isInstanceOf(WorkerCrashedException.class);
        assertThat(thrown.getSuppressed()).hasSize(2).hasOnlyElementsOfType(WorkerCrashedException.class);
        assertThat(later.getCause()).isInstanceOf(WorkerCrashedException.class);
        assertThat(later.getCause().getSuppressed()).hasSize(2);
        assertThat(calls()).isEqualTo(6);
    }

    @Test
    void shouldCallAgainAfterAnAttemptThatTookTooLong() {
        IsolatedFunction hang = until("hang_until").withRetry(2, Duration.ofMillis(100));

        assertThat(hang.call(counter, 2L)).isEqualTo(2L);
        counter.set(JAVA_LONG, 0, 0);
        assertThat(hang.submit(counter, 2L).join()).isEqualTo(2L);
    }

    @Test
    void shouldBoundAllAttemptsByTheDeadline() {
        IsolatedFunction hang =
                until("hang_until").withDeadline(Duration.ofSeconds(1)).withRetry(1000, Duration.ofMillis(40));

        for (Throwable thrown : new Throwable[] {
            catchThrowable(() -> hang.call(counter, 10_000L)),
            catchThrowable(() -> hang.submit(counter, 10_000L).join()).getCause()
        }) {
            assertThat(thrown)
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContainingAll("within 1 s", "attempts");
            assertThat(((DeadlineExceededException) thrown).enclosing()).isFalse();
            assertThat(((DeadlineExceededException) thrown).asked()).isEqualTo(Duration.ofSeconds(1));
            assertThat(thrown.getSuppressed()).isNotEmpty();
        }
    }

    @Test
    void shouldNotRepeatWhenTheDeadlineIsOver() {
        IsolatedFunction hang =
                until("hang_until").withDeadline(Duration.ofMillis(50)).withRetry(5);

        assertThatThrownBy(() -> hang.call(counter, 10L))
                .isInstanceOf(DeadlineExceededException.class)
                .hasNoSuppressedExceptions();
        assertThat(calls()).isLessThanOrEqualTo(1);
    }

    @Test
    void shouldStartEachAttemptFromTheSameWhenOutputsAreStaged() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_LONG, ADDRESS);
        IsolatedFunction add = Fixtures.function(workers, "attempts", "add_and_crash_until", descriptor)
                .safeToRepeat()
                .withRetry(2);
        MemorySegment shared = arena.allocateFrom(JAVA_DOUBLE, 10);
        double[] heap = {20};

        assertThat(add.allOrNothing().call(counter.address(), 3L, shared)).isEqualTo(11.0);
        assertThat(shared.get(JAVA_DOUBLE, 0)).isEqualTo(11);
        counter.set(JAVA_LONG, 0, 0);
        assertThat(add.copyInOut(2).call(counter.address(), 3L, heap)).isEqualTo(21.0);
        assertThat(heap).containsExactly(21);
        counter.set(JAVA_LONG, 0, 0);
        assertThat(add.copyInOut(2).submit(counter.address(), 3L, heap).join()).isEqualTo(22.0);
        assertThat(heap).containsExactly(22);
    }

    @Test
    void shouldNotRepeatWhatWasCancelled() throws Exception {
        CompletableFuture<Object> later = until("hang_until").withRetry(5).submit(counter, 10L);
        Processes.await("the call to begin", LONG, () -> calls() == 1);

        assertThat(later.cancel(true)).isTrue();

        assertThat(later).isCancelled();
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void shouldNotRepeatWhatWasInterrupted() throws Exception {
        IsolatedFunction hang = until("hang_until").withRetry(5);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> thrown.complete(catchThrowable(() -> hang.call(counter, 10L))));
        Processes.await("the call to begin", LONG, () -> calls() == 1);

        caller.interrupt();

        assertThat(thrown.join()).isInstanceOf(CancellationException.class);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void shouldKillASubmittedCallThatIsCompletedFromOutside() throws Exception {
        CompletableFuture<Object> later = until("hang_until").withRetry(5).submit(counter, 10L);
        Processes.await("the call to begin", LONG, () -> calls() == 1);

        assertThat(later.complete(0L)).isTrue();

        Processes.await(
                "its worker to be free", LONG, () -> workers.lanes().stream().noneMatch(Lane::isTaken));
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void shouldNotRepeatWhatWasRefused() {
        IsolatedFunction crash = until("crash_until").withRetry(5);
        IsolatedFunction missing = until("no_such_function").withRetry(5);

        assertThatThrownBy(() -> crash.call(MemorySegment.ofArray(new long[1]), 10L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoSuppressedExceptions();
        assertThatThrownBy(() -> missing.call(counter, 10L))
                .isInstanceOf(SymbolNotFoundException.class)
                .hasNoSuppressedExceptions();
        assertThatThrownBy(() -> missing.submit(counter, 10L).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(SymbolNotFoundException.class);
    }

    @Test
    void shouldRefuseToRepeatWhatIsNotDeclaredSafe() {
        IsolatedFunction crash = Fixtures.function(workers, "attempts", "crash_until", UNTIL);

        assertThatThrownBy(() -> crash.withRetry(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("withRetry", "crash_until", "safeToRepeat()");
        assertThatThrownBy(() -> crash.safeToRepeat().withRetry(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atMost 0");
        assertThatThrownBy(() -> crash.safeToRepeat().withRetry(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("each PT0S");
    }

    @Test
    void shouldCallAgainAfterTheSupervisorWasLost() throws Exception {
        try (Workers own = Workers.builder().count(1).deadline(LONG).build()) {
            own.attach(arena);
            CompletableFuture<Object> later = Fixtures.function(own, "attempts", "hang_until", UNTIL)
                    .safeToRepeat()
                    .withRetry(1)
                    .submit(counter, 2L);
            Processes.await("the call to begin", LONG, () -> calls() == 1);

            Processes.signal(own.supervisor().pid(), "KILL");

            assertThat(later.join()).isEqualTo(2L);
        }
    }
}
