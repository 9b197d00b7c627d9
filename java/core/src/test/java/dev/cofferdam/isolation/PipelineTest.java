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
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many calls in flight on one worker: their results, their order, and what becomes of them when one costs the worker. */
@Timeout(60)
class PipelineTest {
    private static final FunctionDescriptor DIVIDE = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);

    private final Workers workers = Workers.builder().count(1).build();

    @AfterEach
    void close() {
        workers.close();
    }

    /** Crashes when the divisor is 0. */
    private IsolatedFunction divide() {
        return Fixtures.function(workers, "crash", "divide", DIVIDE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 1024})
    void shouldReceiveInTheOrderOfSending(int depth) throws Throwable {
        IsolatedFunction add = Fixtures.function(workers, "good", "add", DIVIDE);
        try (Pipeline pipeline = workers.pipeline(add, depth)) {
            MethodHandle send = pipeline.send();
            int received = 0;
            for (int i = 0; i < 5000; i++) {
                if (pipeline.inFlight() == depth) {
                    assertThat(pipeline.receiveInt()).isEqualTo(3 * received++);
                }
                assertThat((long) send.invokeExact(i, 2 * i)).isEqualTo(i + 1L);
            }
            while (pipeline.inFlight() > 0) {
                assertThat((int) pipeline.receive().invokeExact()).isEqualTo(3 * received++);
            }
            assertThat(received).isEqualTo(5000);
        }
    }

    @Test
    void shouldHoldNoArenaForACallThatThePoolsEndKeepsFromBeingSent() {
        IsolatedFunction sum =
                Fixtures.function(workers, "good", "sum", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG));
        SharedArena arena = SharedArena.create(1 << 16);
        try (Pipeline pipeline = workers.pipeline(sum, 4)) {
            long entry = pipeline.claim();
            pipeline.putPointer(0, 0, entry, arena.allocateFrom(JAVA_DOUBLE, 1, 2));
            workers.close();

            assertThatThrownBy(() -> pipeline.publish(entry)).isInstanceOf(IllegalStateException.class);
        }

        arena.close(); // refused while a call holds it
        assertThat(arena.scope().isAlive()).isFalse();
    }

    @Test
    void shouldPassDoublesAndPointers() throws Throwable {
        IsolatedFunction sum =
                Fixtures.function(workers, "good", "sum", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG));
        try (SharedArena arena = SharedArena.create(1 << 16);
                Pipeline pipeline = workers.pipeline(sum, 8)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4);
            for (long n = 0; n <= 4; n++) {
                long ignored = (long) pipeline.send().invokeExact(values, n);
            }
            for (long n = 0; n <= 4; n++) {
                assertThat(pipeline.receiveDouble()).isEqualTo(n * (n + 1) / 2.0);
            }
        }
    }

    @Test
    void shouldPassAsManyArgumentsAsAnEntryHolds() {
        MemoryLayout[] longs = Collections.nCopies(28, JAVA_LONG).toArray(MemoryLayout[]::new);
        IsolatedFunction labs = workers.library("libc.so.6").function("labs", FunctionDescriptor.of(JAVA_LONG, longs));
        Object[] arguments = new Object[28];
        try (Pipeline pipeline = workers.pipeline(labs, 1024)) {
            for (long i = 0; i < 2000; i++) {
                Arrays.fill(arguments, -i);
                long ignored = pipeline.sendBoxed(arguments);
                assertThat(pipeline.receiveLong()).isEqualTo(i);
            }
        }
    }

    @Test
    void shouldHoldArenasOpenUntilTheCallIsReceived() {
        IsolatedFunction first =
                Fixtures.function(workers, "good", "first_of", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
        try (SharedArena arena = SharedArena.create(1 << 16);
                Pipeline pipeline = workers.pipeline(first, 8)) {
            MemorySegment where = arena.allocate(ADDRESS);
            where.set(ADDRESS, 0, arena.allocateFrom(JAVA_DOUBLE, 7));
            long ignored = pipeline.sendBoxed(where);

            assertThatThrownBy(arena::close).hasMessageContaining("in use");
            assertThat(pipeline.receiveBoxed()).isEqualTo(7.0);
        }
    }

    @Test
    void shouldWakeWhoeverSleeps() {
        try (Workers sleepy = Workers.builder().count(1).spin(Duration.ZERO).build();
                Pipeline pipeline = sleepy.pipeline(Fixtures.function(sleepy, "good", "add", DIVIDE), 4)) {
            for (int i = 0; i < 2000; i++) {
                long ignored = pipeline.sendBoxed(i, i);
                assertThat(pipeline.receiveInt()).isEqualTo(2 * i);
            }
        }
    }

    // ---- ends

    @Test
    void shouldSayWhichCallCrashedAndThatLaterOnesMayHaveRun() {
        try (Pipeline pipeline = workers.pipeline(divide(), 16)) {
            long last = 0;
            for (int divisor : new int[] {1, 2, 0, 4, 5}) {
                last = pipeline.sendBoxed(20, divisor);
            }
            assertThat(last).isEqualTo(5);

            assertThat(pipeline.receiveInt()).isEqualTo(20);
            assertThat(pipeline.receiveInt()).isEqualTo(10);
            assertThatThrownBy(pipeline::receiveInt)
                    .isInstanceOf(WorkerCrashedException.class)
                    .hasMessageContaining("SIGFPE");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(pipeline::receiveInt)
                        .isInstanceOf(MayHaveRunException.class)
                        .cause()
                        .isInstanceOf(WorkerCrashedException.class);
            }
            long ignored = pipeline.sendBoxed(20, 4); // served by the worker's successor
            assertThat(pipeline.receiveInt()).isEqualTo(5);
        }
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @Test
    void shouldRepeatWhatWasInFlightBehindACrash() {
        try (Pipeline pipeline = workers.pipeline(divide().safeToRepeat(), 64)) {
            for (int i = 0; i < 60; i++) {
                long ignored = pipeline.sendBoxed(60, i % 20);
            }
            for (int i = 0; i < 60; i++) {
                if (i % 20 == 0) {
                    assertThatThrownBy(pipeline::receiveInt).isInstanceOf(WorkerCrashedException.class);
                } else {
                    assertThat(pipeline.receiveInt()).isEqualTo(60 / (i % 20));
                }
            }
        }
        assertThat(workers.stats().died()).isEqualTo(3);
    }

    @Test
    void shouldKillTheCallThatOverrunsItsDeadline() {
        IsolatedFunction sleep =
                workers.builtin("sleep", FunctionDescriptor.ofVoid(JAVA_LONG)).withDeadline(Duration.ofMillis(200));
        try (Pipeline pipeline = workers.pipeline(sleep, 8)) {
            for (long nanos : new long[] {1000, 2000, 3_600_000_000_000L, 4000}) {
                long ignored = pipeline.sendBoxed(nanos);
            }
            assertThat(pipeline.receiveBoxed()).isNull();
            assertThat(pipeline.receiveBoxed()).isNull();
            assertThatThrownBy(pipeline::receiveBoxed).isInstanceOf(DeadlineExceededException.class);
            assertThatThrownBy(pipeline::receiveBoxed).isInstanceOf(MayHaveRunException.class);
        }
    }

    @Test
    void shouldNotKillACallThatIsAnsweredHoweverLateItIsReceived() {
        Duration deadline = Duration.ofSeconds(3);
        IsolatedFunction add = Fixtures.function(workers, "good", "add", DIVIDE).withDeadline(deadline);
        int loaded = Fixtures.add(workers, 1, 2);
        try (Pipeline pipeline = workers.pipeline(add, 8)) {
            long ignored = pipeline.sendBoxed(1, loaded - 1);
            long later = System.nanoTime() + deadline.plusMillis(300).toNanos();
            while (System.nanoTime() < later) {
                LockSupport.parkNanos(later - System.nanoTime()); // the deadline is to pass
            }
            assertThat(pipeline.receiveInt()).isEqualTo(3);
            ignored = pipeline.sendBoxed(3, 4);
            assertThat(pipeline.receiveInt()).isEqualTo(7);
        }
        assertThat(workers.stats().killed()).isZero();
    }

    @Test
    void shouldDrainWhatWasAnsweredBeforeTheDeath() {
        try (Pipeline pipeline = workers.pipeline(divide(), 16)) {
            for (int divisor : new int[] {1, 2, 0}) {
                long ignored = pipeline.sendBoxed(20, divisor);
            }
            while (workers.stats().died() == 0) {
                Thread.onSpinWait();
            }
            assertThat(pipeline.receiveInt()).isEqualTo(20);
            assertThat(pipeline.receiveInt()).isEqualTo(10);
            assertThatThrownBy(pipeline::receiveInt).isInstanceOf(WorkerCrashedException.class);
            assertThat(pipeline.inFlight()).isZero();
        }
    }

    @Test
    void shouldSayOfEveryCallThatThereIsNoSuchFunction() {
        IsolatedFunction none = Fixtures.function(workers, "good", "no_such_function", Fixtures.INT);
        try (Pipeline pipeline = workers.pipeline(none, 4)) {
            for (int i = 0; i < 3; i++) {
                long ignored = pipeline.sendBoxed();
            }
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(pipeline::receiveInt)
                        .isInstanceOf(SymbolNotFoundException.class)
                        .hasMessageContaining("no_such_function");
            }
        }
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @Test
    void shouldEndByAnInterruptThatKillsTheWorker() {
        IsolatedFunction hang =
                Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(Duration.ofMinutes(4));
        try (Pipeline pipeline = workers.pipeline(hang, 4)) {
            long ignored = pipeline.sendBoxed();
            ignored = pipeline.sendBoxed();
            Thread.currentThread().interrupt();

            assertThatThrownBy(pipeline::receiveInt).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThatThrownBy(pipeline::receiveInt).isInstanceOf(MayHaveRunException.class);
        }
    }

    @Test
    void shouldGiveTheSameWorkerBack() {
        int before = Fixtures.processId(workers);
        try (Pipeline pipeline = workers.pipeline(Fixtures.function(workers, "good", "process_id", Fixtures.INT), 4)) {
            long ignored = pipeline.sendBoxed();
            assertThat(pipeline.receiveInt()).isEqualTo(before);
            ignored = pipeline.sendBoxed(); // never received
        }
        assertThat(Fixtures.processId(workers)).isEqualTo(before);
    }

    @Test
    void shouldServePipelinesOfDifferentShapesOneAfterAnother() {
        for (int depth : new int[] {1024, 1, 16, 512}) {
            shouldPassAsManyArgumentsAsAnEntryHolds();
            try (Pipeline pipeline = workers.pipeline(divide(), depth)) {
                for (int i = 1; i < 100; i++) {
                    long ignored = pipeline.sendBoxed(1000, i);
                    assertThat(pipeline.receiveInt()).isEqualTo(1000 / i);
                }
            }
        }
        assertThat(workers.stats().started()).isEqualTo(1);
    }

    @Test
    void shouldEndWithThePool() {
        Pipeline pipeline = workers.pipeline(
                Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(Duration.ofMinutes(4)), 4);
        long ignored = pipeline.sendBoxed();
        CompletableFuture<Throwable> receiving =
                CompletableFuture.supplyAsync(() -> catchThrowable(pipeline::receiveInt));

        workers.close();

        assertThat(receiving.join()).isInstanceOfAny(CancellationException.class, IllegalStateException.class);
        pipeline.close();
    }

    // ---- futures

    @Test
    void shouldCompleteTheFuturesOfSubmittedCallsAsTheyAreReceived() {
        try (Pipeline pipeline = workers.pipeline(divide(), 4)) {
            CompletableFuture<Object> six = pipeline.submit(12, 2);
            long ignored = pipeline.sendBoxed(12, 3);
            CompletableFuture<Object> fails = pipeline.submit(12, 0);
            CompletableFuture<Object> behind = pipeline.submit(12, 4);
            assertThat(six).isNotDone();

            assertThat(pipeline.receiveInt()).isEqualTo(6);
            assertThat(six).isCompletedWithValue(6);
            assertThat(pipeline.receiveInt()).isEqualTo(4);
            assertThat(fails).isNotDone();
            assertThatThrownBy(pipeline::receiveInt).isInstanceOf(WorkerCrashedException.class);
            assertThat(fails.exceptionNow()).isInstanceOf(WorkerCrashedException.class);
            assertThatThrownBy(pipeline::receiveInt).isInstanceOf(MayHaveRunException.class);
            assertThat(behind.exceptionNow()).isInstanceOf(MayHaveRunException.class);
        }
    }

    @Test
    void shouldCompleteTheFuturesThatNobodyReceivesWhenItIsClosed() {
        IsolatedFunction nothing = workers.library("libc.so.6").function("abs", FunctionDescriptor.ofVoid(JAVA_INT));
        CompletableFuture<Object> returned;
        CompletableFuture<Object> cut;
        try (Pipeline pipeline = workers.pipeline(nothing, 4)) {
            returned = pipeline.submit(1);
        }
        try (Pipeline pipeline = workers.pipeline(
                Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(Duration.ofMinutes(4)), 4)) {
            cut = pipeline.submit();
            workers.close();
        }

        assertThat(returned).isCompletedWithValue(null);
        assertThat(cut).isCancelled();
    }

    // ---- refusals

    @Test
    void shouldRefuseToSendMoreThanItsDepth() {
        try (Pipeline pipeline = workers.pipeline(divide(), 3)) {
            for (int i = 0; i < 3; i++) {
                long ignored = pipeline.sendBoxed(1, 1);
            }
            assertThatThrownBy(() -> pipeline.sendBoxed(1, 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("3 calls are in flight");
            assertThat(pipeline.receiveInt()).isEqualTo(1);
        }
    }

    @Test
    void shouldRefuseToReceiveWhatWasNotSent() {
        try (Pipeline pipeline = workers.pipeline(divide(), 3)) {
            assertThatThrownBy(pipeline::receiveInt)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("send one first");
            assertThatThrownBy(pipeline::receiveDouble).isInstanceOf(ClassCastException.class);
        }
    }

    @Test
    void shouldSendNothingWhenAnArgumentIsRefused() {
        IsolatedFunction strlen =
                workers.library("libc.so.6").function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        try (SharedArena arena = SharedArena.create(4096);
                Pipeline pipeline = workers.pipeline(strlen, 3)) {
            assertThatThrownBy(() -> pipeline.sendBoxed(MemorySegment.ofArray(new byte[1])))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("heap");
            assertThat(pipeline.inFlight()).isZero();
            long ignored = pipeline.sendBoxed(arena.allocateFrom("four"));
            assertThat(pipeline.receiveLong()).isEqualTo(4);
        }
    }

    @Test
    void shouldRefuseAFunctionThatDoesNotFit() {
        MemoryLayout struct = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);
        MemoryLayout[] many = Collections.nCopies(29, JAVA_INT).toArray(MemoryLayout[]::new);
        IsolatedFunction byValue = Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, struct));
        IsolatedFunction wide = Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, many));

        assertThatThrownBy(() -> workers.pipeline(byValue, 4)).hasMessageContaining("by value");
        IsolatedFunction capturing = workers.library("libc.so.6")
                .function("abs", Fixtures.INT_OF_INT, Linker.Option.captureCallState("errno"));
        assertThatThrownBy(() -> workers.pipeline(capturing, 4)).hasMessageContaining("captures errno");
        assertThatThrownBy(() -> workers.pipeline(wide, 4)).hasMessageContaining("29 arguments");
        assertThatThrownBy(() -> workers.pipeline(divide(), 0)).hasMessageContaining("depth 0");
        assertThatThrownBy(() -> workers.pipeline(divide(), 1025)).hasMessageContaining("depth 1025");
    }
}
