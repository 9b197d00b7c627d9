package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a pool says of itself, against what has been done to it. */
class StatsTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void shouldCountEveryCallByFunctionAndByWorker() {
        try (Workers workers = Workers.builder().count(2).build()) {
            for (int i = 0; i < 1003; i++) {
                assertThat(Fixtures.add(workers, i, 1)).isEqualTo(i + 1);
            }
            int pid = Fixtures.processId(workers);

            WorkersStats stats = workers.stats();

            assertThat(stats.byFunction()).containsOnlyKeys("add", "process_id");
            CallDurations add = stats.byFunction().get("add");
            assertThat(add.count()).isEqualTo(1003);
            assertThat(add.min()).isPositive().isLessThanOrEqualTo(add.percentile(50));
            assertThat(add.percentile(99.9)).isLessThanOrEqualTo(add.max());
            assertThat(add.mean()).isBetween((double) add.min(), (double) add.max());
            assertThat(stats.byWorker())
                    .hasSize(2)
                    .extracting(WorkerStats::slot)
                    .containsExactly(0, 1);
            assertThat(stats.byWorker().stream().mapToLong(WorkerStats::calls).sum())
                    .isEqualTo(1004);
            assertThat(stats.byWorker()).extracting(WorkerStats::pid).contains(pid);
            assertThat(stats.byWorker())
                    .allSatisfy(worker -> assertThat(worker.deaths()).isEmpty());
        }
    }

    @Test
    void shouldTimeACallFromItsInvocation() {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction loop = Fixtures.function(workers, "hang", "loop", Fixtures.INT);

            long before = System.nanoTime();
            assertThatThrownBy(loop.withDeadline(SHORT)::call).isInstanceOf(DeadlineExceededException.class);
            long taken = System.nanoTime() - before;

            CallDurations durations = workers.stats().byFunction().get("loop");
            assertThat(durations.count()).isEqualTo(1);
            assertThat(durations.max()).isBetween(SHORT.toNanos(), taken);
            assertThat(durations.percentile(50)).isEqualTo(durations.max());
        }
    }

    @Test
    void shouldSayWhatWorkersDiedOf() {
        try (Workers workers = Workers.builder().count(1).build()) {
            IsolatedFunction loop =
                    Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(SHORT);
            IsolatedFunction crash = Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT);
            IsolatedFunction exit = Fixtures.function(workers, "leave", "call_exit", Fixtures.VOID_OF_INT);
            IsolatedFunction absent = Fixtures.function(workers, "good", "no_such_symbol", Fixtures.INT);

            assertThat(catchThrowable(loop::call)).isInstanceOf(DeadlineExceededException.class);
            assertThat(catchThrowable(loop::call)).isInstanceOf(DeadlineExceededException.class);
            assertThat(catchThrowable(crash::call)).isInstanceOf(WorkerCrashedException.class);
            assertThat(catchThrowable(() -> exit.call(3))).isInstanceOf(WorkerExitedException.class);
            assertThat(catchThrowable(absent::call)).isInstanceOf(SymbolNotFoundException.class);
            CompletableFuture<Object> cancelled =
                    loop.withDeadline(LONG).submit().orTimeout(50, TimeUnit.MILLISECONDS);
            assertThat(catchThrowable(cancelled::join)).isNotNull();
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3); // behind the cancelled one, which has ended then

            WorkerStats worker = workers.stats().byWorker().getFirst();
            assertThat(worker.deaths())
                    .containsOnly(
                            Map.entry(DeathCause.DEADLINE, 2L),
                            Map.entry(DeathCause.CRASHED, 1L),
                            Map.entry(DeathCause.EXITED, 1L),
                            Map.entry(DeathCause.NOT_CALLED, 1L),
                            Map.entry(DeathCause.CANCELLED, 1L));
            assertThat(worker.calls()).isEqualTo(7);
        }
    }

    @Test
    void shouldSayWhatAWorkerUses() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(64 << 20)) {
            MemorySegment values = arena.allocate(JAVA_LONG, 1 << 20); // 8 MiB
            double ignored = Fixtures.sum(workers, values);
            WorkerStats before = workers.stats().byWorker().getFirst();
            assertThat(Processes.runs(before.pid())).isTrue();
            assertThat(before.residentBytes()).isGreaterThan(8 << 20);
            assertThat(before.openDescriptors()).isBetween(3, 16);

            Processes.await("time on a CPU that shows in steps of 10 ms", LONG, () -> {
                double _ = Fixtures.sum(workers, values);
                return workers.stats().byWorker().getFirst().cpuTime().compareTo(before.cpuTime()) > 0;
            });
        }
    }

    @Test
    void shouldSayHowManyCallersWait() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Lane lane = workers.lanes().getFirst();
            assertThat(workers.stats().queueDepth()).isZero();
            assertThat(lane.tryTake(null)).isTrue();
            Thread waiting = Thread.ofPlatform().start(() -> {
                int _ = Fixtures.add(workers, 1, 2);
            });

            Processes.await("a caller to wait", LONG, () -> workers.stats().queueDepth() == 1);
            workers.anyWorker().release(lane);
            waiting.join();

            assertThat(workers.stats().queueDepth()).isZero();
        }
    }

    @Test
    void shouldNotCountCallsOfThePoolsOwn() {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            workers.attach(arena);
            workers.letGo();

            assertThat(workers.stats().byFunction()).isEmpty();
            assertThat(workers.stats().byWorker().getFirst().calls()).isZero();
        }
    }

    @Test
    void shouldBeRefusedByAClosedPoolThatStillHasAName() {
        Workers workers = Workers.builder().count(1).build();
        workers.close();

        assertThatThrownBy(workers::stats)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThat(workers).hasToString("Workers[1, closed]");
    }
}
