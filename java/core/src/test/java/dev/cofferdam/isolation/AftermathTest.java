package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What holds after the rarer ends of calls: of the pool, of several at once, of a call that is not wanted any more. */
class AftermathTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private static IsolatedFunction countForEver(Workers workers) {
        return Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                .withDeadline(LONG);
    }

    private static void awaitStart(MemorySegment counter) throws InterruptedException {
        Processes.await("the call to run", Duration.ofSeconds(10), () -> counter.get(JAVA_LONG, 0) > 0);
    }

    @Test
    void shouldEndCallsAndCloseWhenTheSupervisorDiesDuringClose() throws Exception {
        Workers workers = Workers.builder().count(1).build();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = countForEver(workers).submit(counter);
            awaitStart(counter);
            Thread closer = Thread.ofPlatform().start(workers::close);
            Processes.await("close to begin", Duration.ofSeconds(10), workers::isClosing);

            workers.supervisor().kill();

            assertThat(catchThrowable(call::join)).hasCauseInstanceOf(SupervisorLostException.class);
            closer.join();
            long last = counter.get(JAVA_LONG, 0);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
        }
    }

    @Test
    void shouldCloseWhileTheSupervisorIsStopped() throws Exception {
        Workers workers = Workers.builder().count(1).build();
        int worker = Fixtures.processId(workers);
        long supervisor = workers.supervisor().pid();
        Processes.signal(supervisor, "STOP");

        workers.close();

        assertThat(Processes.runs(worker)).isFalse();
        assertThat(Processes.runs(supervisor)).isFalse();
    }

    @Test
    void shouldCloseWhileTheSupervisorIsStoppedAndACallRuns() throws Exception {
        Workers workers = Workers.builder().count(1).build();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = countForEver(workers).submit(counter);
            awaitStart(counter);
            Processes.signal(workers.supervisor().pid(), "STOP");

            UnfinishedCalls unfinished = workers.shutdownNow();
            workers.close();

            assertThat(unfinished.running()).hasSize(1);
            assertThat(catchThrowable(call::join)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void shouldKillASubmittedCallWhoseFutureTimesOut() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = countForEver(workers).submit(counter);
            awaitStart(counter);

            Throwable thrown = catchThrowable(
                    () -> call.orTimeout(1, TimeUnit.MILLISECONDS).join());
            boolean cancelled = call.cancel(true); // returns when nothing of it runs any more
            long last = counter.get(JAVA_LONG, 0);

            assertThat(thrown).hasCauseInstanceOf(TimeoutException.class);
            assertThat(cancelled).isFalse();
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
        }
    }

    @Test
    void shouldOpenArenasWhilePoolsCloseAndThreadsAreInterrupted() throws Exception {
        boolean[] stop = new boolean[1];
        Throwable[] failed = new Throwable[1];
        Thread opener = Thread.ofPlatform().start(() -> {
            for (int i = 0; !stop[0] && failed[0] == null; i++) {
                if (i % 3 == 0) {
                    Thread.currentThread().interrupt(); // creating an arena is no call that could be cancelled
                }
                failed[0] = catchThrowable(() -> SharedArena.create(4096).close());
                assertThat(Thread.interrupted()).isEqualTo(i % 3 == 0);
            }
        });
        for (int round = 0; round < 20; round++) {
            try (Workers workers = Workers.builder()
                    .count(2)
                    .deadline(LONG)
                    .queue(QueuePolicy.rejectBeyond(0))
                    .build()) {
                for (int i = 0; i < 70; i++) { // more closed ranges than are left to wait for idle workers
                    try (SharedArena arena = SharedArena.create(4096)) {
                        assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                                .isEqualTo(3.0);
                    }
                }
                // An idle worker that gets no turn for a second does not let go in time, which may be.
                assertThat(workers.stats().byWorker())
                        .flatExtracting(worker -> worker.deaths().keySet())
                        .isSubsetOf(DeathCause.DEADLINE);
            }
        }
        stop[0] = true;
        opener.join();

        assertThat(failed[0]).isNull();
    }

    /** A pool that nobody serves any more: the worker is dead, and the supervisor keeps still and starts no other. */
    private static void breakDown(Workers workers) throws Exception {
        Processes.signal(workers.supervisor().pid(), "STOP");
        workers.lanes().forEach(lane -> lane.process().ensureDead());
        workers.breakDown("a test says so");
    }

    /** Makes a call past the point where a broken pool turns callers away. */
    private static Throwable publish(Workers workers, IsolatedFunction function) {
        Lane lane = workers.lanes().getFirst();
        assertThat(lane.tryTake(null)).isTrue();
        lane.begin(System.nanoTime(), function.deadlineFrom(System.nanoTime()));
        try {
            return catchThrowable(() -> lane.run(workers, function));
        } finally {
            workers.anyWorker().release(lane);
        }
    }

    @Test
    void shouldNotWaitForAnybodyOnceThePoolIsBroken() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction pid = Fixtures.function(workers, "good", "process_id", Fixtures.INT);
            breakDown(workers);

            Throwable published = publish(workers, pid);
            Throwable later = catchThrowable(pid::call);

            assertThat(published).isInstanceOf(SupervisorLostException.class);
            assertThat(later).isInstanceOf(SupervisorLostException.class).hasMessageContaining("a test says so");
        }
    }

    @Test
    void shouldEndACallThatWasRefusedBeforeThePoolBroke() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction absent = Fixtures.function(workers, "good", "nope", Fixtures.INT);
            breakDown(workers);
            // What the worker's last answer looked like: to the first call of this lane, that there is no such symbol.
            MemorySegment response = workers.lanes().getFirst().memory().response();
            SlotLayout.INT.set(response, SlotLayout.RESPONSE_STATUS, CofferdamAbi.CFD_SYMBOL_NOT_FOUND());
            SlotLayout.LONG.setRelease(response, SlotLayout.RESPONSE_SEQUENCE, 1L);

            Throwable thrown = publish(workers, absent);

            assertThat(thrown).isInstanceOf(SymbolNotFoundException.class);
        }
    }

    @Test
    void shouldKillASubmittedCallThatIsCancelled() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = countForEver(workers).submit(counter);
            awaitStart(counter);

            boolean cancelled = call.cancel(true);
            long last = counter.get(JAVA_LONG, 0);

            assertThat(cancelled).isTrue();
            assertThat(call.isCancelled()).isTrue();
            assertThat(catchThrowable(call::join)).isInstanceOf(CancellationException.class);
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
        }
    }

    @Test
    void shouldNotCancelACallThatHasEnded() {
        try (Workers workers = Workers.builder().count(1).build()) {
            CompletableFuture<Object> call = Fixtures.function(workers, "good", "process_id", Fixtures.INT)
                    .submit();
            Object result = call.join();

            assertThat(call.cancel(true)).isFalse();
            assertThat(call.join()).isEqualTo(result);
        }
    }

    @Test
    void shouldHonourACancellationWhileTheSupervisorIsStopped() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = countForEver(workers).submit(counter);
            awaitStart(counter);
            Processes.signal(workers.supervisor().pid(), "STOP");

            assertThat(call.cancel(true)).isTrue();

            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
        }
    }

    @Test
    void shouldStayCancelledWhenInterruptedTwice() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            Throwable[] thrown = new Throwable[1];
            Thread caller = Thread.ofPlatform()
                    .start(() -> thrown[0] =
                            catchThrowable(() -> countForEver(workers).call(counter)));
            awaitStart(counter);
            Processes.signal(workers.supervisor().pid(), "STOP");
            caller.interrupt();
            Lane lane = workers.lanes().getFirst();
            Processes.await(
                    "the first interrupt to be seen",
                    Duration.ofSeconds(10),
                    () -> Race.state((long)
                                    SlotLayout.LONG.getAcquire(lane.memory().supervision(), SlotLayout.SLOT_RACE))
                            == Race.CANCELLING);
            caller.interrupt();
            Processes.signal(workers.supervisor().pid(), "CONT");
            caller.join();

            assertThat(thrown[0]).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void shouldReplaceAWorkerThatCouldNotMakeTheCall() {
        try (Workers workers = Workers.builder().count(1).build()) {
            int before = Fixtures.processId(workers);

            SymbolNotFoundException thrown = catchThrowableOfType(
                    SymbolNotFoundException.class, () -> Fixtures.function(workers, "good", "nope", Fixtures.INT)
                            .call());
            boolean lives = Processes.runs(before);

            assertThat(thrown).isNotNull();
            assertThat(lives).isFalse();
            assertThat(Fixtures.processId(workers)).isNotEqualTo(before);
        }
    }

    @Test
    void shouldReplaceAWorkerWhoseDescriptorsWereClosed() {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            IsolatedFunction close = workers.library("libc.so.6").function("close", Fixtures.INT_OF_INT);
            close.call(3);
            close.call(4);

            Throwable first = catchThrowable(() -> Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)));

            assertThat(first).isInstanceOf(IllegalStateException.class);
            assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                    .isEqualTo(3.0);
        }
    }

    @Test
    void shouldBuryNoCallBeforeTheDescendantsOfAll() throws Exception {
        int slots = 4;
        try (Workers workers =
                        Workers.builder().count(slots).sandbox(Sandbox.none()).build();
                SharedArena arena = SharedArena.create(1 << 20)) {
            for (int round = 0; round < 100; round++) {
                List<MemorySegment> descendants = new ArrayList<>();
                List<CompletableFuture<Object>> calls = new ArrayList<>();
                for (int i = 0; i < slots; i++) {
                    MemorySegment counter = arena.allocate(JAVA_LONG);
                    MemorySegment descendant = arena.allocate(JAVA_LONG);
                    descendants.add(descendant);
                    calls.add(Fixtures.function(
                                    workers, "descendants", "fork_twice_and_hang", Fixtures.INT_OF_TWO_POINTERS)
                            .withDeadline(LONG)
                            .submit(counter, descendant));
                    awaitStart(counter);
                }
                // All die at once; each is asked for its descendant the moment it says that it has ended.
                List<CompletableFuture<Boolean>> alive = new ArrayList<>();
                for (int i = 0; i < slots; i++) {
                    MemorySegment descendant = descendants.get(i);
                    alive.add(calls.get(i).handle((_, _) -> Processes.runs(descendant.get(JAVA_LONG, 0))));
                }
                workers.lanes().forEach(Lane::cancel);
                workers.poke();

                for (int i = 0; i < slots; i++) {
                    boolean isAlive = alive.get(i).join();
                    assertThat(isAlive)
                            .as(
                                    "round %d, call %d, descendant %d, ended by %s",
                                    round, i, descendants.get(i).get(JAVA_LONG, 0), catchThrowable(calls.get(i)::join))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void shouldReuseTheAddressesOfArenasThatIdleWorkersHaveNotLetGoOf() {
        try (Workers workers = Workers.builder().count(2).build()) {
            for (int i = 0; i < 40; i++) { // more addresses than the window has; one of the workers is never called
                try (SharedArena arena = SharedArena.create(64L << 30)) {
                    assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                            .isEqualTo(3.0);
                }
            }
        }
    }

    @Test
    void shouldPassAnEmptySegmentAtTheEndOfAnArena() {
        long whole = 16L << 20; // all of a range: the next address is nobody's
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(whole)) {
            MemorySegment empty = arena.allocate(whole, 1).asSlice(whole);
            FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);

            assertThat(Fixtures.function(workers, "good", "sum", descriptor).call(empty, 0L))
                    .isEqualTo(0.0);
        }
    }

    @Test
    void shouldSurviveArenasThatCloseWhileASupervisorIsReplaced() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Thread opener = Thread.ofPlatform().start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    try (SharedArena arena = SharedArena.create(4096)) {
                        workers.attach(arena);
                    }
                }
            });
            for (int i = 0; i < 20; i++) {
                Supervisor lost = workers.supervisor();
                lost.kill();
                Processes.await(
                        "a new supervisor",
                        Duration.ofSeconds(20),
                        () -> workers.supervisor().pid() != lost.pid());
            }
            opener.interrupt();
            opener.join();

            assertThat(workers.isBroken()).isFalse();
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
        }
    }
}
