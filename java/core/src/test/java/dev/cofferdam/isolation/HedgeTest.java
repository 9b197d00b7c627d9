package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that a second worker gets as well when the first does not answer. */
class HedgeTest {
    private static final FunctionDescriptor WRITES = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS);
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1000);

    private Workers workers;
    private SharedArena arena;
    /** The number of calls, and a word beside it; reached by number, so that it is not copied. */
    private MemorySegment counters;

    private MemorySegment output;

    @BeforeEach
    void start() {
        workers = Workers.builder().count(2).deadline(Duration.ofMinutes(1)).build();
        arena = SharedArena.create(4096);
        counters = arena.allocate(JAVA_LONG, 2);
        output = arena.allocate(JAVA_LONG);
        workers.attach(arena);
    }

    @AfterEach
    void stop() {
        arena.close();
        assertThat(workers.scratchLent()).isZero();
        workers.close();
    }

    private long calls() {
        return counters.getAtIndex(JAVA_LONG, 0);
    }

    private IsolatedFunction function(String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "attempts", symbol, descriptor).safeToRepeat();
    }

    private IsolatedFunction firstWritesForEver() {
        return function("first_writes_for_ever", WRITES);
    }

    @Test
    void shouldAnswerWithTheSecondAndKillTheFirst() throws Throwable {
        IsolatedFunction hedged = firstWritesForEver().withHedge(SOON);

        long answer = (long) hedged.handle().invokeExact(counters.address(), output);

        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        long written = counters.getAtIndex(JAVA_LONG, 1);
        assertThat(answer).isEqualTo(2);
        assertThat(output.get(JAVA_LONG, 0)).isEqualTo(2);
        assertThat(workers.stats().killed()).isEqualTo(1);
        for (int i = 0; i < 1000; i++) {
            Thread.yield();
            assertThat(counters.getAtIndex(JAVA_LONG, 1)).isEqualTo(written);
        }
    }

    @Test
    void shouldAnswerWithTheFirstAndKillTheSecond() {
        IsolatedFunction hedged = function("second_hangs", WRITES).withHedge(SOON);

        assertThat(hedged.submit(counters.address(), output).join()).isEqualTo(1L);

        assertThat(output.get(JAVA_LONG, 0)).isEqualTo(1);
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        assertThat(workers.stats().killed()).isEqualTo(1);
    }

    @Test
    void shouldCopyTheWinnersHeapOutputs() {
        long[] heap = {7};
        IsolatedFunction hedged = firstWritesForEver().copyInOut(1).withHedge(SOON);

        assertThat(hedged.call(counters.address(), heap)).isEqualTo(2L);

        assertThat(heap).containsExactly(2);
    }

    @Test
    void shouldCallOnceWhatAnswersBeforeTheDelay() {
        counters.setAtIndex(JAVA_LONG, 0, 1);
        IsolatedFunction hedged = firstWritesForEver().withHedge(NEVER);

        assertThat(hedged.call(counters.address(), output)).isEqualTo(2L);

        assertThat(calls()).isEqualTo(2);
        assertThat(workers.stats().started()).isEqualTo(2);
    }

    @Test
    void shouldGoOnWithTheOneThatIsLeftWhenTheOtherCrashes() throws Exception {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG);
        CompletableFuture<Object> later =
                function("first_crashes", descriptor).withHedge(SOON).submit(counters.address(), 42L);

        Processes.await(
                "the first to crash",
                Duration.ofMinutes(1),
                () -> workers.stats().died() == 1);
        assertThat(later).isNotDone();
        counters.setAtIndex(JAVA_LONG, 1, 1);

        assertThat(later.join()).isEqualTo(42L);
    }

    @Test
    void shouldFailWhenBothCrash() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG);
        IsolatedFunction hedged = function("both_crash", descriptor).withHedge(SOON);

        Throwable thrown = catchThrowable(() -> hedged.call(counters.address()));

        assertThat(thrown).isInstanceOf(WorkerCrashedException.class);
        assertThat(thrown.getSuppressed()).hasSize(1).hasOnlyElementsOfType(WorkerCrashedException.class);
    }

    @Test
    void shouldKillBothAtTheDeadlineOfTheWhole() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG);
        IsolatedFunction hedged = Fixtures.function(workers, "attempts", "hang_until", descriptor)
                .safeToRepeat()
                .withHedge(SOON)
                .withDeadline(Duration.ofMillis(100));

        Throwable thrown = catchThrowable(() -> hedged.call(output, 10L));

        assertThat(thrown).isInstanceOf(DeadlineExceededException.class).hasMessageContaining("within 100 ms");
        assertThat(((DeadlineExceededException) thrown).enclosing()).isFalse();
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
    }

    @Test
    void shouldKillBothWhenCancelled() throws Exception {
        CompletableFuture<Object> later = function(
                        "first_crashes", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG))
                .withHedge(SOON)
                .withRetry(3)
                .submit(counters.address(), 42L);
        Processes.await("both to begin", Duration.ofMinutes(1), () -> calls() == 2);

        assertThat(later.cancel(true)).isTrue();

        assertThat(later).isCancelled();
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void shouldKillBothWhenTheCallerIsInterrupted() throws Exception {
        IsolatedFunction hedged = firstWritesForEver().withHedge(NEVER);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            Throwable caught = catchThrowable(() -> hedged.call(counters.address(), output));
            thrown.complete(Thread.currentThread().isInterrupted() ? caught : null);
        });
        Processes.await("the call to begin", Duration.ofMinutes(1), () -> calls() == 1);

        caller.interrupt();

        assertThat(thrown.join()).isInstanceOf(CancellationException.class);
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        assertThat(output.get(JAVA_LONG, 0)).isZero();
    }

    @Test
    void shouldGoOnAloneWhenNoWorkerIsFree() throws Exception {
        try (Workers one =
                Workers.builder().count(1).queue(QueuePolicy.rejectBeyond(0)).build()) {
            one.attach(arena);
            CompletableFuture<Object> later = Fixtures.function(
                            one, "attempts", "first_crashes", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG))
                    .safeToRepeat()
                    .withHedge(SOON)
                    .submit(counters.address(), 42L);
            Processes.await("the call to begin", Duration.ofMinutes(1), () -> calls() == 1);

            assertThat(later.isDone()).isFalse();
            assertThat(later.cancel(true)).isTrue();
            assertThat(calls()).isEqualTo(1);
        }
    }

    /** While it waits for room in the queue, too. */
    @Test
    void shouldHoldNoMemoryForASecondThatIsNotThereWhenTheFirstAnswers() {
        Faults slow = Faults.none().slow("double_all", 1, Duration.ofMillis(200));
        QueuePolicy patient = QueuePolicy.blockBeyond(0, Duration.ofMinutes(1));
        try (Workers alone =
                Workers.builder().count(1).queue(patient).faults(slow).build()) {
            SharedArena own = SharedArena.create(4096);
            MemorySegment values = own.allocateFrom(JAVA_DOUBLE, 1, 2);
            IsolatedFunction hedged = Fixtures.function(
                            alone, "copying", "double_all", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG))
                    .withDeadline(Duration.ofMinutes(1))
                    .safeToRepeat()
                    .withHedge(SOON);

            assertThat(hedged.call(values, 2L)).isEqualTo(3.0);

            assertThat(alone.scratchLent()).isZero();
            assertThat(catchThrowable(own::close))
                    .as("refused while a call holds it")
                    .isNull();
        }
    }

    @Test
    void shouldRefuseWhatCannotBeHedged() {
        IsolatedFunction plain = Fixtures.function(workers, "attempts", "first_writes_for_ever", WRITES);
        IsolatedFunction capturing = workers.library("libc.so.6")
                .function("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT), Linker.Option.captureCallState("errno"))
                .safeToRepeat();

        assertThatThrownBy(() -> plain.withHedge(SOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("withHedge", "safeToRepeat()");
        assertThatThrownBy(() -> plain.safeToRepeat().withHedge(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delay PT0S");
        assertThatThrownBy(() -> capturing.withHedge(SOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("errno");
    }
}
