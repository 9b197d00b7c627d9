package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, who waits, and who is sent away: full pools, closing pools, interrupts and long spins. */
class WorkersLifecycleTest {
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final FunctionDescriptor ADD = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);

    /** A platform thread that makes one call, and what became of it. */
    private static final class Caller {
        private final Thread thread;
        private @Nullable Object result;
        private @Nullable Throwable thrown;
        private boolean interruptFlag;

        Caller(IsolatedFunction function, Object... arguments) {
            thread = Thread.ofPlatform().start(() -> {
                thrown = catchThrowable(() -> result = function.call(arguments));
                interruptFlag = Thread.currentThread().isInterrupted();
            });
        }

        /** Waits until it waits for a worker. */
        Caller awaitQueued() throws InterruptedException {
            Processes.await(
                    "a caller to wait", Duration.ofSeconds(30), () -> thread.getState() == Thread.State.TIMED_WAITING);
            return this;
        }

        Caller join() throws InterruptedException {
            thread.join();
            return this;
        }
    }

    /** What a call waits for until this JVM lets it go on: a semaphore in shared memory. */
    private static final class Gate implements AutoCloseable {
        private final SharedArena arena = SharedArena.create(4096);
        private final MemorySegment semaphore = arena.allocate(64, 64);

        Gate() throws Throwable {
            int ignored = (int) Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("sem_init"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT))
                    .invokeExact(semaphore, 1, 0);
        }

        Caller callerIn(Workers workers) throws InterruptedException {
            IsolatedFunction pass = workers.library("libc.so.6")
                    .function("sem_wait", Fixtures.INT_OF_POINTER)
                    .withDeadline(LONG);
            Caller caller = new Caller(pass, semaphore);
            awaitRunning(workers);
            return caller;
        }

        void open() throws Throwable {
            int ignored = (int) Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("sem_post"), Fixtures.INT_OF_POINTER)
                    .invokeExact(semaphore);
        }

        @Override
        public void close() {
            arena.close();
        }
    }

    /** Waits until a call of the first worker has been published. */
    private static void awaitRunning(Workers workers) throws InterruptedException {
        MemorySegment slot = workers.lanes().getFirst().memory().supervision();
        Processes.await(
                "a call to run",
                Duration.ofSeconds(30),
                () -> Race.state((long) SlotLayout.LONG.getAcquire(slot, SlotLayout.SLOT_RACE)) == Race.RUNNING);
    }

    private static Workers.Builder one() {
        return Workers.builder().count(1);
    }

    private static IsolatedFunction add(Workers workers) {
        return Fixtures.function(workers, "good", "add", ADD).withDeadline(LONG);
    }

    private static IsolatedFunction loop(Workers workers) {
        return Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(LONG);
    }

    private static ProcessHandle workerOf(Workers workers) {
        List<ProcessHandle> children = Processes.childrenOf(workers.supervisor().pid());
        assertThat(children).hasSize(1);
        return children.getFirst();
    }

    // ---- a pool that is full

    @Test
    void shouldRejectACallWhenAllWorkersAreBusyAndNobodyMayWait() {
        try (Workers workers = one().queue(QueuePolicy.rejectBeyond(0)).build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();

            assertRejected(workers, "0 callers wait");

            workers.anyWorker().release(lane);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldRejectTheSecondCallerWhenOneMayWait() throws Exception {
        try (Workers workers = one().queue(QueuePolicy.rejectBeyond(1)).build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();
            Caller waiting = new Caller(add(workers), 1, 2).awaitQueued();

            assertRejected(workers, "1 callers wait");

            workers.anyWorker().release(lane);
            assertThat(waiting.join().result).isEqualTo(3);
            assertThat(add(workers).call(3, 4)).isEqualTo(7);
        }
    }

    private static void assertRejected(Workers workers, String says) {
        assertThatThrownBy(() -> add(workers).handle().invoke(1, 2))
                .isExactlyInstanceOf(RejectedExecutionException.class)
                .hasMessageContainingAll("All workers are busy", says, "queue");
        assertThatThrownBy(() -> add(workers).submit(1, 2))
                .isExactlyInstanceOf(RejectedExecutionException.class)
                .hasMessageContainingAll("All workers are busy", says, "queue");
    }

    @Test
    void shouldSayThatACallWhoseDeadlineStruckInTheQueueNeverRan() {
        Duration deadline = Duration.ofMillis(20);
        try (Workers workers = one().build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();

            DeadlineExceededException thrown = catchThrowableOfType(
                    DeadlineExceededException.class,
                    () -> add(workers).withDeadline(deadline).call(1, 2));

            assertThat(thrown).hasMessageContainingAll("add of ", "within 20 ms", "never ran", "busy");
            assertThat(thrown.asked()).isEqualTo(deadline);
            assertThat(thrown.taken()).isGreaterThanOrEqualTo(deadline);
            assertThat(workers.stats().killed()).isZero();
            workers.anyWorker().release(lane);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldCountTheLoadingOfALibraryIntoTheDeadline(@TempDir Path folder) throws Exception {
        // Each of the two takes less than the deadline, both together take more.
        Path library = compile(folder, """
                #include <unistd.h>
                __attribute__((constructor)) static void load(void) { usleep(200000); }
                int run(void) { return usleep(200000); }
                """);
        try (Workers workers = one().build()) {
            IsolatedFunction run = workers.library(library).function("run", Fixtures.INT);

            DeadlineExceededException thrown =
                    catchThrowableOfType(DeadlineExceededException.class, () -> run.withDeadline(Duration.ofMillis(300))
                            .call());

            assertThat(thrown.asked()).isEqualTo(Duration.ofMillis(300));
            assertThat(run.withDeadline(LONG).call()).isEqualTo(0);
        }
    }

    private static Path compile(Path folder, String text) throws Exception {
        Path source = Files.writeString(folder.resolve("library.c"), text);
        Path library = folder.resolve("liblibrary.so");
        assertThat(new ProcessBuilder("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        return library;
    }

    // ---- close

    @Test
    void shouldLetRunningAndWaitingCallsFinishBeforeItCloses() throws Throwable {
        try (Workers workers = one().build();
                Gate gate = new Gate()) {
            Caller running = gate.callerIn(workers);
            Caller waiting = new Caller(add(workers), 1, 2).awaitQueued();
            CompletableFuture<Object> submitted = add(workers).submit(3, 4);
            Thread closer = Thread.ofPlatform().start(workers::close);
            Processes.await("close to wait", Duration.ofSeconds(30), workers::isShutdown);

            assertThatThrownBy(() -> add(workers).call(1, 2))
                    .isExactlyInstanceOf(RejectedExecutionException.class)
                    .hasMessageContaining("shut down");
            assertThat(workers.awaitTermination(Duration.ofMillis(1))).isFalse();
            gate.open();

            assertThat(running.join().result).isEqualTo(0);
            assertThat(waiting.join().result).isEqualTo(3);
            assertThat(submitted.join()).isEqualTo(7);
            closer.join();
            assertThat(workers.isTerminated()).isTrue();
        }
    }

    @Test
    @SuppressWarnings("try") // closed on purpose before its block ends
    void shouldKillWhatRunsAndHandBackWhatNeverRanOnShutdownNow() throws Exception {
        try (Workers workers = one().build()) {
            Caller running = new Caller(loop(workers));
            awaitRunning(workers);
            Caller waiting = new Caller(add(workers), 1, 2).awaitQueued();
            CompletableFuture<Object> submitted = add(workers).submit(3, 4);
            long worker = workerOf(workers).pid();

            UnfinishedCalls unfinished = workers.shutdownNow();

            assertThat(workers.awaitTermination(LONG)).isTrue();
            assertThat(Processes.runs(worker)).isFalse();
            assertThat(unfinished.running()).singleElement().satisfies(call -> assertThat(call.function())
                    .startsWith("loop of "));
            assertThat(unfinished.neverRan())
                    .extracting(UnfinishedCalls.Call::arguments)
                    .containsExactlyInAnyOrder(List.of(), List.of(3, 4));
            assertThat(running.join().thrown)
                    .isExactlyInstanceOf(CancellationException.class)
                    .hasMessageContainingAll("loop of ", "cancelled", "killed");
            assertThat(waiting.join().thrown).isExactlyInstanceOf(RejectedExecutionException.class);
            assertThatThrownBy(submitted::join).hasCauseExactlyInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void shouldCancelACallThatBeginsWhileThePoolIsBeingClosed() throws Exception {
        try (Workers workers = one().build()) {
            IsolatedFunction loop = loop(workers);
            Lane lane =
                    workers.anyWorker().take(loop); // a call that has its worker, and is still filling in its arguments
            Thread closer = Thread.ofPlatform().start(workers::close);
            Processes.await(
                    "close to wait",
                    Duration.ofSeconds(30),
                    () -> workers.isClosing()
                            && (closer.getState() == Thread.State.TIMED_WAITING
                                    || closer.getState() == Thread.State.WAITING));

            UnfinishedCalls ignored = workers.shutdownNow();
            Throwable thrown = catchThrowable(() -> CallSteps.run(loop, lane));

            assertThat(thrown).isExactlyInstanceOf(CancellationException.class);
            closer.join();
        }
    }

    @Test
    @SuppressWarnings("try") // closed on purpose before its block ends
    void shouldCloseAtOnceWhenInterruptedAndKeepTheInterrupt() throws Exception {
        try (Workers workers = one().build()) {
            Caller running = new Caller(loop(workers));
            awaitRunning(workers);
            Thread.currentThread().interrupt();

            workers.close();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(running.join().thrown).isExactlyInstanceOf(CancellationException.class);
        }
    }

    @Test
    void shouldDoNothingWhenClosedAgain() {
        Workers workers = one().build();
        long supervisor = workers.supervisor().pid();

        workers.close();
        workers.close();

        assertThat(Processes.runs(supervisor)).isFalse();
        assertThat(workers).hasToString("Workers[1, closed]");
    }

    @Test
    void shouldRefuseToCloseAnArenaUnderACall() throws Throwable {
        try (Workers workers = one().build()) {
            Gate gate = new Gate();
            Caller running = gate.callerIn(workers);

            assertThatThrownBy(gate::close)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("in use by 1 isolated call", "close it when");
            gate.open();

            assertThat(running.join().result).isEqualTo(0);
            gate.close();
            assertThatThrownBy(gate::close).isInstanceOf(IllegalStateException.class);
        }
    }

    // ---- interrupts

    @Test
    void shouldKillACallWhoseThreadIsInterrupted() throws Exception {
        try (Workers workers = one().build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            IsolatedFunction count = Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER);
            Caller running = new Caller(count.withDeadline(LONG), counter);
            Processes.await("the call to run", Duration.ofSeconds(30), () -> counter.get(JAVA_LONG, 0) > 0);
            long worker = workerOf(workers).pid();

            running.thread.interrupt();
            running.join();
            long last = counter.get(JAVA_LONG, 0);

            assertThat(running.thrown)
                    .isExactlyInstanceOf(CancellationException.class)
                    .hasMessageContainingAll("count_for_ever of ", "cancelled", "killed");
            assertThat(running.interruptFlag).isTrue();
            assertThat(Processes.runs(worker)).isFalse();
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
            assertThat(workers.stats().killed()).isEqualTo(1);
        }
    }

    @Test
    void shouldSendAWaitingCallerAwayWhenItIsInterrupted() throws Exception {
        try (Workers workers = one().build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();
            Caller waiting = new Caller(add(workers), 1, 2).awaitQueued();

            waiting.thread.interrupt();
            waiting.join();

            assertThat(waiting.thrown)
                    .isExactlyInstanceOf(CancellationException.class)
                    .hasMessageContaining("waited for a worker");
            assertThat(waiting.interruptFlag).isTrue();
            workers.anyWorker().release(lane);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    // ---- spinning

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a spin notices no interrupt if it fails
    void shouldSeeADeathHoweverLongACallerMaySpin() {
        try (Workers workers = one().spin(Duration.ofDays(1)).build()) {
            IsolatedFunction crash = Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT);

            assertThatThrownBy(crash::call).isInstanceOf(WorkerCrashedException.class);
            assertThatThrownBy(loop(workers).withDeadline(Duration.ofMillis(20))::call)
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(add(workers).call(1, 2)).isEqualTo(3);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a spin notices no interrupt if it fails
    void shouldSeeAnInterruptHoweverLongACallerMaySpin() throws Exception {
        try (Workers workers = one().spin(Duration.ofDays(1)).build()) {
            Caller running = new Caller(loop(workers));
            awaitRunning(workers);

            running.thread.interrupt();

            assertThat(running.join().thrown).isExactlyInstanceOf(CancellationException.class);
        }
    }

    // ---- counts

    @Test
    void shouldCountWhatBecameOfItsWorkers() throws Exception {
        try (Workers workers = Workers.builder().count(2).build()) {
            assertCounts(workers, 2, 0, 0);

            assertThatThrownBy(() -> Fixtures.function(workers, "leave", "call_exit", Fixtures.VOID_OF_INT)
                            .call(1))
                    .isInstanceOf(WorkerExitedException.class);
            Processes.await(
                    "a replacement",
                    Duration.ofSeconds(30),
                    () -> workers.stats().started() == 3);
            assertCounts(workers, 3, 0, 1);

            assertThatThrownBy(loop(workers).withDeadline(Duration.ofMillis(20))::call)
                    .isInstanceOf(DeadlineExceededException.class);
            Processes.await(
                    "a replacement",
                    Duration.ofSeconds(30),
                    () -> workers.stats().started() == 4);
            assertCounts(workers, 4, 1, 1);
        }
    }

    @Test
    void shouldHaveForkedAllItsWorkersWhenItIsBuilt() {
        try (Workers workers = Workers.builder().count(8).build()) {
            assertThat(workers.stats().started()).isEqualTo(8);
        }
    }

    private static void assertCounts(Workers workers, int started, int killed, int died) throws Exception {
        WorkersStats stats = workers.stats();
        assertThat(stats.workers()).isEqualTo(2);
        assertThat(stats.started()).isEqualTo(started);
        assertThat(stats.killed()).isEqualTo(killed);
        assertThat(stats.died()).isEqualTo(died);
        assertThat(stats.descendants()).isZero();
        assertThat(stats.supervisorsLost()).isZero();
        assertThat(stats.realTime())
                .isEqualTo(Processes.isRealTime(workers.supervisor().pid()));
        assertThat(stats.unkillable()).isZero();
        assertThat(stats.recycled()).isZero();
        assertThat(stats.spares()).isZero();
    }

    /** The carriers of virtual threads are taken, so that what completes futures has to wait. */
    @Test
    void shouldHaveCompletedAllFuturesWhenItHasTerminated() throws Exception {
        AtomicBoolean free = new AtomicBoolean();
        for (int i = 0; i < 8 * Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofVirtual().start(() -> {
                while (!free.get()) {
                    Thread.onSpinWait();
                }
            });
        }
        try (Workers workers = Workers.builder().count(1).deadline(LONG).build()) {
            CompletableFuture<Object> call =
                    Fixtures.function(workers, "hang", "loop", Fixtures.INT).submit();
            Processes.await("the call to run", LONG, () -> workers.stats().started() > 0);

            UnfinishedCalls ignored = workers.shutdownNow();
            Thread releaser = Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(200_000_000);
                free.set(true);
            });

            assertThat(workers.awaitTermination(LONG)).isTrue();
            assertThat(call).isDone();
            releaser.join();
        } finally {
            free.set(true);
        }
    }
}
