package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.LifecyclePools.INT_OF_LONG;
import static dev.cofferdam.isolation.LifecyclePools.LONG;
import static dev.cofferdam.isolation.LifecyclePools.PATIENCE;
import static dev.cofferdam.isolation.LifecyclePools.await;
import static dev.cofferdam.isolation.LifecyclePools.awaitTemplate;
import static dev.cofferdam.isolation.LifecyclePools.children;
import static dev.cofferdam.isolation.LifecyclePools.life;
import static dev.cofferdam.isolation.LifecyclePools.one;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.internal.ffi.abi.cfd_pool;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that have served enough, by calls, age or size, and their successors. */
class RecyclingTest {
    @Test
    void shouldReplaceAWorkerAfterExactlySoManyCalls() {
        try (Workers workers =
                        one(Lifecycle.STANDARD.withRecyclingAfterCalls(3)).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
            List<Integer> pids = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                pids.add((Integer) count.call(calls));
            }

            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(30);
            assertThat(Set.copyOf(pids)).hasSize(10);
            for (int i = 0; i < 30; i += 3) {
                assertThat(new HashSet<>(pids.subList(i, i + 3))).hasSize(1);
            }
            WorkersStats stats = workers.stats();
            assertThat(stats.killed() + stats.died()).isZero();
            assertThat(stats.recycled()).isGreaterThanOrEqualTo(9);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldGiveEachCallAProcessOfItsOwn(boolean template) throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(1);
        try (Workers workers = one(template ? lifecycle.withTemplate(Fixtures.path("life")) : lifecycle)
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            if (template) {
                awaitTemplate(workers, TemplateState.Stage.READY, 1);
            }
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
            Set<Object> pids = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                pids.add(count.call(calls));
            }

            assertThat(pids).hasSize(200);
            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldLoseNoCallAndRunNoneTwiceWhileWorkersAreRecycled(boolean template) throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(7).withSpares(1);
        int threads = 4, each = 500;
        try (Workers workers = Workers.builder()
                        .count(2)
                        .deadline(LONG)
                        .lifecycle(template ? lifecycle.withTemplate() : lifecycle)
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            AtomicInteger answers = new AtomicInteger();
            AtomicBoolean stop = new AtomicBoolean();
            Set<Integer> most = ConcurrentHashMap.newKeySet();
            Thread census = Thread.ofPlatform().start(() -> {
                while (!stop.get()) {
                    List<Long> listed = children(workers);
                    // A list takes its time: those of it that live when it is complete have lived at the same time.
                    most.add((int) listed.stream().filter(Processes::runs).count());
                }
            });
            List<Thread> callers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                callers.add(Thread.ofPlatform().start(() -> {
                    IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
                    for (int i = 0; i < each; i++) {
                        if (((Integer) count.call(calls)) > 0) {
                            answers.incrementAndGet();
                        }
                    }
                }));
            }
            for (Thread caller : callers) {
                caller.join();
            }
            stop.set(true);
            census.join();

            assertThat(answers).hasValue(threads * each);
            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(threads * each);
            assertThat(workers.stats().recycled()).isGreaterThan(threads * each / 7 - 10);
            // For each of the two: one that serves, one that comes, one that leaves; a spare; templates.
            assertThat(most).allMatch(count -> count <= 2 * 3 + 1 + (template ? 2 : 0));
        }
    }

    @Test
    void shouldReplaceAWorkerAtItsAge() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofMillis(50)))
                .build()) {
            int first = Fixtures.processId(workers);

            await("recycling", workers, stats -> stats.recycled() >= 2);

            assertThat(Fixtures.processId(workers)).isNotEqualTo(first);
            assertThat(workers.stats().killed() + workers.stats().died()).isZero();
        }
    }

    @Test
    void shouldKeepTheDeadlinesOfASessionBeyondTheAgeOfItsWorker() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofSeconds(1)))
                        .build();
                Session session = workers.session()) {
            LockSupport.parkNanos(1_200_000_000);

            // Armed for a time that has passed, it sleeps on, and no call finds its own deadline to be earlier.
            await("a time to come", workers, _ -> armedFor(workers) > System.nanoTime());

            assertThatThrownBy(session.library("libc.so.6")
                            .function("pause", Fixtures.INT)
                            .withDeadline(Duration.ofMillis(100))::call)
                    .isInstanceOf(SessionLostException.class)
                    .hasCauseInstanceOf(DeadlineExceededException.class);
        }
    }

    @Test
    void shouldReplaceAWorkerBeyondItsAgeWhenItIsNotHeldAnyMore() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofSeconds(1)))
                .build()) {
            try (Session session = workers.session()) {
                LockSupport.parkNanos(1_200_000_000);
                session.keepWorker();
            }
            await("recycling", workers, stats -> stats.recycled() >= 1);
        }
    }

    @Test
    void shouldReplaceAWorkerThatHasGrown() throws Exception {
        try (Workers workers =
                one(Lifecycle.STANDARD.withRecyclingAbove(64 << 20)).build()) {
            IsolatedFunction take = life(workers, "take_memory", INT_OF_LONG);
            Object modest = take.call(1L << 20);
            assertThat(take.call(1L << 20)).isEqualTo(modest);

            Object grown = take.call(128L << 20);
            assertThat(grown).isEqualTo(modest);
            await("recycling", workers, stats -> stats.recycled() == 1);

            assertThat(take.call(1L << 20)).isNotEqualTo(grown);
        }
    }

    @Test
    void shouldNotWakeAnIdlePoolWithoutLimits() throws Exception {
        try (Workers workers = one().spares(1).template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            await("a spare", workers, stats -> stats.spares() == 1);
            Processes.await("quiet", PATIENCE, () -> {
                long wakeups = wakeups(workers);
                LockSupport.parkNanos(500_000_000);
                return wakeups(workers) == wakeups;
            });
        }
    }

    private static long wakeups(Workers workers) {
        return (long) SlotLayout.LONG.getOpaque(workers.poolMemory(), cfd_pool.wakeups$offset());
    }

    private static long armedFor(Workers workers) {
        return (long) SlotLayout.LONG.getOpaque(workers.poolMemory(), SlotLayout.POOL_ARMED);
    }

    @Test
    void shouldKeepTheWorkerThatWasAskedToGoJustAsASessionTookHoldOfIt() {
        Lifecycle ageing =
                Lifecycle.STANDARD.withRecyclingAfter(Duration.ofMillis(1)).withSpares(1);
        try (Workers workers = one(ageing).build()) {
            for (int i = 0; i < 300; i++) {
                try (Session session = workers.session()) {
                    Object first = processId(session);
                    assertThat(processId(session)).as("session %d", i).isEqualTo(first);
                    session.keepWorker();
                }
            }

            assertThat(workers.stats().recycled()).isPositive();
        }
    }

    private static Object processId(Session session) {
        return session.library(Fixtures.path("good"))
                .function("process_id", Fixtures.INT)
                .call();
    }
}
