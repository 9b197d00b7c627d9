package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where two parts of a pool meet on different threads: what one of them does must not keep the other. */
@Timeout(120)
class ConcurrencySeamsTest {
    private static final FunctionDescriptor ADD = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MemoryLayout PAIR =
            MemoryLayout.structLayout(JAVA_INT.withName("quotient"), JAVA_INT.withName("rest"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofMinutes(5);

    private static Workers.Builder one() {
        return Workers.builder().count(1).spin(Duration.ZERO);
    }

    private static IsolatedFunction add(Workers workers) {
        return Fixtures.function(workers, "good", "add", ADD).withDeadline(LONG);
    }

    private static <T> T within(CompletableFuture<T> future) throws Exception {
        return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Takes the only lane, so that calls wait. */
    private static Lane occupy(Workers workers) {
        Lane lane = workers.lanes().getFirst();
        assertThat(lane.tryTake(null)).isTrue();
        return lane;
    }

    private static void awaitDepth(Workers workers, int depth) throws InterruptedException {
        Processes.await(
                "the queue to be " + depth + " deep",
                PATIENCE,
                () -> workers.queue().depth() == depth);
    }

    private static void awaitBlocked(Thread thread) throws InterruptedException {
        Processes.await(thread + " to block", PATIENCE, () -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    // ---- futures that somebody else completes

    @Test
    void shouldNotWriteToTheCallersMemoryOnceSomebodyElseHasCompletedTheFuture() throws Exception {
        try (Workers workers = one().build()) {
            IsolatedFunction fill = Fixtures.function(
                            workers, "good", "fill", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE))
                    .copyOut(0);
            for (int round = 0; round < 300; round++) {
                double[] output = new double[1];
                CompletableFuture<Object> call = fill.submit(output, 1L, 7.0);

                boolean first = call.complete(null);

                Processes.await("the call's copies to be gone", PATIENCE, () -> workers.scratchLent() == 0);
                assertThat(output[0]).isEqualTo(first ? 0.0 : 7.0);
            }
        }
    }

    @Test
    void shouldGoOnWithASessionWhoseCallWasRefusedBeforeAnythingWasSent() throws Exception {
        try (Workers workers = one().faults(Faults.none().refuse("add", 2)).build();
                Session session = workers.session()) {
            IsolatedFunction add = session.function(add(workers));
            assertThat(add.call(1, 2)).isEqualTo(3);

            Throwable refused = catchThrowable(() -> add.call(3, 4));

            assertThat(refused).isExactlyInstanceOf(RejectedExecutionException.class);
            assertThat(add.call(5, 6)).isEqualTo(11);
        }
    }

    // ---- what depends on a future

    @Test
    void shouldLetWhatDependsOnACallThatWasLateInTheQueueWaitForAnother() throws Exception {
        try (Workers workers = one().build()) {
            CountDownLatch submitted = new CountDownLatch(1);
            Lane lane = occupy(workers);
            CompletableFuture<Object> after = add(workers)
                    .withDeadline(Duration.ofMillis(50))
                    .submit(1, 2)
                    .handle((_, _) -> {
                        CompletableFuture<Object> another = add(workers).submit(3, 4);
                        submitted.countDown();
                        return another.join();
                    });
            assertThat(submitted.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            workers.anyWorker().release(lane);

            assertThat(within(after)).isEqualTo(7);
        }
    }

    @Test
    void shouldLetWhatDependsOnARefusedCallWaitForTheCallThatEndedBeforeIt() throws Exception {
        try (Workers workers = one().build()) {
            SharedArena arena = SharedArena.create(4096);
            MemorySegment closed = arena.allocate(8);
            Lane lane = occupy(workers);
            CompletableFuture<Object> first = add(workers).submit(1, 2);
            CompletableFuture<Object> refused = Fixtures.function(
                            workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                    .submit(closed);
            CompletableFuture<Object> after = refused.handle((_, _) -> first.join());
            arena.close();

            workers.anyWorker().release(lane);

            assertThat(within(after)).isEqualTo(3);
            assertThat(catchThrowable(refused::join)).cause().isInstanceOf(IllegalStateException.class);
        }
    }

    // ---- the queue

    @Test
    void shouldWakeTheCallerForWhoseLaneOfTheQueueThereIsRoom() throws Exception {
        try (Workers workers = Workers.builder()
                .count(2)
                .lane("a", 1)
                .lane("b", 1)
                .queue(QueuePolicy.blockBeyond(1, LONG))
                .build()) {
            workers.lanes().forEach(lane -> assertThat(lane.tryTake(null)).isTrue());
            IsolatedFunction a = add(workers).inLane("a");
            IsolatedFunction b = add(workers).inLane("b");
            CompletableFuture<Object> firstOfA = a.submit(1, 2);
            CompletableFuture<Object> firstOfB = b.submit(1, 2);
            Thread forB = Thread.ofPlatform()
                    .start(() -> assertThat(b.submit(3, 4).join()).isEqualTo(7));
            awaitBlocked(forB);
            Thread forA = Thread.ofPlatform()
                    .start(() -> assertThat(a.submit(3, 4).join()).isEqualTo(7));
            awaitBlocked(forA);

            assertThat(firstOfA.cancel(true)).isTrue();

            awaitDepth(workers, 2);
            workers.lanes().forEach(workers.anyWorker()::release);
            assertThat(within(firstOfB)).isEqualTo(3);
            assertThat(forA.join(PATIENCE)).isTrue();
            assertThat(forB.join(PATIENCE)).isTrue();
        }
    }

    @Test
    void shouldLetCallsWaitInAQueueWithoutLimitWhileThePoolHasTheWorkerForItself() throws Exception {
        try (Workers workers =
                one().queue(QueuePolicy.rejectBeyond(Integer.MAX_VALUE)).build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(workers.queue().borrow(lane)).isTrue();

            CompletableFuture<Object> sum;
            try {
                sum = add(workers).submit(1, 2);
            } finally {
                workers.queue().giveBack(lane);
            }

            assertThat(within(sum)).isEqualTo(3);
        }
    }

    // ---- the end of the pool

    @Test
    void shouldEndAPoolWhoseMemorySomebodySleepsOn() throws Exception {
        Workers workers = one().build();
        Lane lane = workers.lanes().getFirst();
        Thread sleeper = Thread.ofPlatform().start(() -> {
            Throwable gone = null;
            while (gone == null) {
                gone = catchThrowable(() -> lane.sleep(lane.answerSeen(), Long.MAX_VALUE));
            }
        });
        awaitAlive(sleeper);

        workers.shutdown();

        assertThat(workers.awaitTermination(PATIENCE)).isTrue();
        assertThat(sleeper.join(PATIENCE)).isTrue();
    }

    private static void awaitAlive(Thread thread) throws InterruptedException {
        Processes.await(thread + " to run", PATIENCE, thread::isAlive);
    }

    @Test
    void shouldNotWaitInAPipelineForTheCallThatHasItsWorkerAfterThePoolIsShutDown() throws Exception {
        Workers workers = one().build();
        try (SharedArena arena = SharedArena.create(4096)) {
            Pipeline pipeline = workers.pipeline(
                    Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(LONG), 4);
            long ignored = pipeline.sendBoxed();
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> next = Fixtures.function(
                            workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                    .withDeadline(LONG)
                    .submit(counter);
            workers.shutdown();
            Processes.await("the next call to run", PATIENCE, () -> counter.get(JAVA_LONG, 0) > 0);

            CompletableFuture<Throwable> received =
                    CompletableFuture.supplyAsync(() -> catchThrowable(pipeline::receiveInt));

            assertThat(within(received))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
            assertThat(next).isNotDone();
            pipeline.close();
            assertThat(next.cancel(true)).isTrue();
        } finally {
            UnfinishedCalls _ = workers.shutdownNow();
            workers.close();
        }
    }

    // ---- interrupts

    @Test
    void shouldThrowWhatAHedgedCallEndedOfThoughItsCallerIsInterrupted() {
        Faults faults = Faults.none();
        for (int i = 1; i <= 200; i++) {
            faults = faults.refuse("add", i);
        }
        try (Workers workers = one().faults(faults).build()) {
            IsolatedFunction hedged = add(workers).safeToRepeat().withHedge(LONG);
            for (int i = 0; i < 200; i++) {
                Thread.currentThread().interrupt();

                Throwable thrown = catchThrowable(() -> hedged.call(1, 2));

                assertThat(Thread.interrupted()).isTrue();
                assertThat(thrown).isInstanceOfAny(RejectedExecutionException.class, CancellationException.class);
            }
        }
    }

    // ---- callbacks

    private static void closeNow(AutoCloseable resource) {
        try {
            resource.close();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static int quotient(MemorySegment pair) {
        return pair.get(JAVA_INT, 0);
    }

    @Test
    void shouldRefuseACallOfASessionInTheMidstOfAnotherByTheSameThread() {
        try (Workers workers = one().build();
                Session session = workers.session();
                Arena own = Arena.ofConfined()) {
            IsolatedLibrary libc = session.library("libc.so.6");
            IsolatedFunction abs = libc.function("abs", Fixtures.INT_OF_INT);
            IsolatedFunction div = libc.function("div", FunctionDescriptor.of(PAIR, JAVA_INT, JAVA_INT));
            SegmentAllocator calling = (bytes, alignment) -> {
                Object _ = abs.call(-99);
                return own.allocate(bytes, alignment);
            };
            AutoCloseable itself = session;
            SegmentAllocator closing = (bytes, alignment) -> {
                closeNow(itself);
                return own.allocate(bytes, alignment);
            };

            assertThat(catchThrowable(() -> div.call(calling, 7, 2)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("abs of libc.so.6");
            assertThat(catchThrowable(() -> div.call(closing, 7, 2)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("session");

            assertThat(quotient((MemorySegment) Objects.requireNonNull(div.call((SegmentAllocator) own, 7, 2))))
                    .isEqualTo(3);
        }
    }

    @Test
    void shouldFinishTheCallOfASessionInWhoseMidstThePoolIsShutDown() throws Exception {
        Workers workers = one().build();
        try (Arena own = Arena.ofConfined()) {
            Session session = workers.session();
            IsolatedFunction div =
                    session.library("libc.so.6").function("div", FunctionDescriptor.of(PAIR, JAVA_INT, JAVA_INT));
            boolean[] taken = new boolean[1];
            SegmentAllocator shuttingDown = (bytes, alignment) -> {
                workers.shutdown();
                taken[0] = workers.lanes().getFirst().isTaken();
                return own.allocate(bytes, alignment);
            };

            MemorySegment pair = (MemorySegment) Objects.requireNonNull(div.call(shuttingDown, 7, 2));

            assertThat(taken[0]).isTrue();
            assertThat(quotient(pair)).isEqualTo(3);
            assertThat(workers.awaitTermination(PATIENCE)).isTrue();
            session.close();
        } finally {
            workers.close();
        }
    }
}
