package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that nobody waits for on a thread of the operating system: submitted ones, and those of virtual threads. */
@Timeout(120)
class SubmitTest {
    private static final FunctionDescriptor ADD = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);

    private static IsolatedFunction add(Workers workers) {
        return Fixtures.function(workers, "good", "add", ADD);
    }

    private static IsolatedFunction countForEver(Workers workers) {
        return Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                .withDeadline(Duration.ofMinutes(5));
    }

    private static void awaitStart(MemorySegment counter) throws InterruptedException {
        Processes.await("the call to run", Duration.ofSeconds(30), () -> counter.get(JAVA_LONG, 0) > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000})
    void shouldCompleteEveryFutureWithItsOwnResult(long spinNanos) {
        try (Workers workers =
                Workers.builder().count(2).spin(Duration.ofNanos(spinNanos)).build()) {
            IsolatedFunction add = add(workers);

            List<CompletableFuture<Object>> futures =
                    IntStream.range(0, 1000).mapToObj(i -> add.submit(i, i)).toList();

            for (int i = 0; i < futures.size(); i++) {
                assertThat(futures.get(i).join()).isEqualTo(2 * i);
            }
        }
    }

    @Test
    void shouldNeedNoThreadForEachCallThatIsInFlightOrWaits() throws Exception {
        try (Workers workers = Workers.builder().count(4).build();
                SharedArena arena = SharedArena.create(4096)) {
            IsolatedFunction count = countForEver(workers);
            assertThat(add(workers).submit(1, 2).join()).isEqualTo(3); // the waiter's thread is there from now on
            List<MemorySegment> counters = new ArrayList<>();
            List<CompletableFuture<Object>> futures = new ArrayList<>();
            int before = Thread.getAllStackTraces().size();

            for (int i = 0; i < 4; i++) {
                counters.add(arena.allocate(JAVA_LONG));
                futures.add(count.submit(counters.get(i)));
            }
            for (int i = 0; i < 100; i++) {
                futures.add(add(workers).submit(i, i));
            }
            for (MemorySegment counter : counters) {
                awaitStart(counter);
            }

            assertThat(Thread.getAllStackTraces().size()).isLessThan(before + 4);
            futures.subList(0, 4)
                    .forEach(future -> assertThat(future.cancel(true)).isTrue());
            for (int i = 0; i < 100; i++) {
                assertThat(futures.get(4 + i).join()).isEqualTo(2 * i);
            }
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldRunWhatDependsOnAFutureWhereItMayWaitForAnotherCall() {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction add = add(workers);
            CompletableFuture<Object> sum = add.submit(1, 2);

            CompletableFuture<Object> nested =
                    sum.thenApply(three -> add.submit(three, 4).join());

            assertThat(nested.join()).isEqualTo(7);
        }
    }

    @Test
    void shouldTellADependentOfAHungCallThatItsDeadlineHasPassed() {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);

            CompletableFuture<Object> outcome = countForEver(workers)
                    .withDeadline(Duration.ofMillis(20))
                    .submit(counter)
                    .handle((_, thrown) -> thrown);

            assertThat(outcome.join()).isInstanceOf(DeadlineExceededException.class);
            long last = counter.get(JAVA_LONG, 0);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
        }
    }

    @Test
    void shouldKeepTheDeadlineOfASubmittedCallThatWaitsForAWorker() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> running = countForEver(workers).submit(counter);
            awaitStart(counter);

            Throwable thrown = catchThrowable(() -> add(workers)
                    .withDeadline(Duration.ofMillis(20))
                    .submit(1, 2)
                    .join());

            assertThat(thrown)
                    .cause()
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("never ran");
            assertThat(running.isDone()).isFalse();
            assertThat(running.cancel(true)).isTrue();
        }
    }

    @Test
    void shouldEndACancelledCallThatWaitsAtOnceAndOneThatRunsOnceItIsDead() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> running = countForEver(workers).submit(counter);
            CompletableFuture<Object> waiting = countForEver(workers).submit(counter);
            awaitStart(counter);

            assertThat(waiting.cancel(true)).isTrue();
            assertThat(running.cancel(true)).isTrue();

            long last = counter.get(JAVA_LONG, 0);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
            assertThatThrownBy(running::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void shouldCompleteTheFutureOfARefusedCallWithTheRefusal() {
        try (Workers workers = Workers.builder().count(1).build();
                Arena own = Arena.ofConfined()) {
            MemorySegment unseen = own.allocate(8);
            IsolatedFunction count = countForEver(workers);

            assertThatThrownBy(() -> count.submit(unseen).join())
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("argument 0");
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldReportErrnoOfASubmittedCall() {
        try (Workers workers = Workers.builder().count(1).build();
                Arena own = Arena.ofShared()) {
            MemorySegment captured = own.allocate(Linker.Option.captureStateLayout());
            IsolatedFunction fail = workers.library(Fixtures.path("good"))
                    .function(
                            "fail_with",
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT),
                            Linker.Option.captureCallState("errno"));

            assertThat(fail.submit(captured, 33).join()).isEqualTo(-1);

            assertThat(captured.get(JAVA_INT, 0)).isEqualTo(33);
        }
    }

    @Test
    void shouldRejectOrBlockWhenTheQueueIsFullAsThePolicySays() throws Exception {
        try (SharedArena arena = SharedArena.create(4096)) {
            for (QueuePolicy policy :
                    List.of(QueuePolicy.rejectBeyond(1), QueuePolicy.blockBeyond(1, Duration.ofMillis(10)))) {
                try (Workers workers = Workers.builder().count(1).queue(policy).build()) {
                    MemorySegment counter = arena.allocate(JAVA_LONG);
                    CompletableFuture<Object> running = countForEver(workers).submit(counter);
                    awaitStart(counter);
                    CompletableFuture<Object> waiting = add(workers).submit(1, 2);

                    assertThatThrownBy(() -> add(workers).submit(3, 4))
                            .isInstanceOf(RejectedExecutionException.class)
                            .hasMessageContaining("1 callers wait already");

                    assertThat(running.cancel(true)).isTrue();
                    assertThat(waiting.join()).isEqualTo(3);
                }
            }
        }
    }

    @Test
    void shouldLetInABlockedSubmitterWhenThereIsRoom() throws Exception {
        QueuePolicy policy = QueuePolicy.blockBeyond(1, Duration.ofMinutes(1));
        try (Workers workers = Workers.builder().count(1).queue(policy).build();
                SharedArena arena = SharedArena.create(4096);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> running = countForEver(workers).submit(counter);
            awaitStart(counter);
            CompletableFuture<Object> waiting = add(workers).submit(1, 2);
            Future<Object> blocked =
                    threads.submit(() -> add(workers).submit(3, 4).join());

            assertThat(running.cancel(true)).isTrue();

            assertThat(waiting.join()).isEqualTo(3);
            assertThat(blocked.get(1, TimeUnit.MINUTES)).isEqualTo(7);
        }
    }

    @Test
    void shouldLeaveTheOtherWorkersToTheRestWhenALaneIsFull() throws Exception {
        try (Workers workers = Workers.builder().count(2).lane("slow", 1).build();
                SharedArena arena = SharedArena.create(4096)) {
            IsolatedFunction slow = countForEver(workers).inLane("slow");
            MemorySegment counter = arena.allocate(JAVA_LONG);
            MemorySegment second = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> running = slow.submit(counter);
            awaitStart(counter);
            CompletableFuture<Object> waiting = slow.submit(second);

            for (int i = 0; i < 100; i++) {
                assertThat(add(workers).call(i, i)).isEqualTo(2 * i);
                assertThat(add(workers).submit(i, i).join()).isEqualTo(2 * i);
            }

            assertThat(second.get(JAVA_LONG, 0)).isZero();
            assertThat(running.cancel(true)).isTrue();
            awaitStart(second);
            assertThat(waiting.cancel(true)).isTrue();
        }
    }

    @Test
    void shouldRefuseALaneThatThePoolDoesNotHave() {
        try (Workers workers = Workers.builder().count(1).lane("slow", 1).build()) {
            assertThatThrownBy(() -> add(workers).inLane("fast"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("fast", "[slow]", "Workers.Builder.lane");
        }
    }

    @Test
    void shouldServeManyVirtualThreadsWhoseCallsWaitWithoutPinningTheirCarriers() throws Exception {
        try (Workers workers = Workers.builder().count(2).build();
                SharedArena arena = SharedArena.create(4096);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IsolatedFunction count = countForEver(workers);
            List<Future<Throwable>> hanging = new ArrayList<>();
            List<Thread> hung = new ArrayList<>();
            // More calls that do not return than there are carriers, were each of them pinned.
            for (int i = 0; i < 2; i++) {
                MemorySegment counter = arena.allocate(JAVA_LONG);
                CompletableFuture<Thread> self = new CompletableFuture<>();
                hanging.add(threads.submit(() -> {
                    self.complete(Thread.currentThread());
                    return catchThrowable(() -> count.call(counter));
                }));
                awaitStart(counter);
                hung.add(self.join());
            }
            List<Future<Object>> others = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                others.add(threads.submit(() -> add(workers).call(number, number)));
            }
            assertThat(threads.submit(() -> "a virtual thread runs").get(1, TimeUnit.MINUTES))
                    .isNotEmpty();

            hung.forEach(Thread::interrupt);

            for (Future<Throwable> outcome : hanging) {
                assertThat(outcome.get()).isInstanceOf(CancellationException.class);
            }
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).isEqualTo(2 * i);
            }
        }
    }
}
