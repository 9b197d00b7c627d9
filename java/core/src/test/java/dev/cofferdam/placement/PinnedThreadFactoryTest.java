package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Threads that are where the placement says, as the kernel has it. */
class PinnedThreadFactoryTest {
    private static final int ALL = Topology.allowedCpus().size();

    @Test
    void shouldGiveEachThreadOfAnExecutorASetOfItsOwn() throws Exception {
        PinnedThreadFactory factory = PinnedThreadFactory.of(Placement.compact(), ALL);
        CyclicBarrier all = new CyclicBarrier(ALL);
        List<Future<CpuSet>> seen = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(ALL, factory)) {
            for (int i = 0; i < ALL; i++) {
                seen.add(executor.submit(() -> {
                    all.await();
                    return Affinity.get();
                }));
            }
        }
        assertThat(seen).extracting(Future::resultNow).containsExactlyInAnyOrderElementsOf(factory.sets());
        assertThat(factory.sets()).isEqualTo(Placement.compact().place(ALL, Topology.current()));
    }

    @Test
    void shouldGiveTheSetOfAThreadThatEndedToTheNext() throws Exception {
        PinnedThreadFactory factory = PinnedThreadFactory.of(Placement.compact(), 1);
        for (int i = 0; i < 3; i++) {
            ConcurrentLinkedQueue<CpuSet> seen = new ConcurrentLinkedQueue<>();
            Thread thread = factory.newThread(() -> seen.add(Affinity.get()));
            thread.start();
            thread.join();

            assertThat(seen).containsExactly(factory.sets().getFirst());
            assertThat(thread.getName()).isEqualTo("cofferdam-pinned-0");
            assertThat(thread.isDaemon()).isFalse();
        }
        assertThat(factory.daemon().newThread(() -> {}).isDaemon()).isTrue();
    }

    @Test
    void shouldLetAnExecutorReplaceAThreadThatATaskHasEnded() throws Exception {
        PinnedThreadFactory factory = PinnedThreadFactory.of(Placement.compact(), 1);
        try (ExecutorService executor = Executors.newFixedThreadPool(1, work -> {
            Thread thread = factory.newThread(work);
            thread.setUncaughtExceptionHandler((_, _) -> {});
            return thread;
        })) {
            for (int i = 0; i < 10; i++) {
                executor.execute(() -> {
                    throw new IllegalStateException("ends its thread");
                });
                assertThat(executor.submit(Affinity::get).get())
                        .isEqualTo(factory.sets().getFirst());
            }
        }
    }

    @Test
    void shouldRefuseAThreadMoreThanItHasSets() {
        PinnedThreadFactory factory = PinnedThreadFactory.of(Placement.compact(), 1);
        Thread first = factory.newThread(() -> {});

        assertThatThrownBy(() -> factory.newThread(() -> {}))
                .isExactlyInstanceOf(RejectedExecutionException.class)
                .hasMessageContainingAll("the 1 that this factory pins", ".oversubscribed()");
        assertThat(first.getState()).isEqualTo(Thread.State.NEW);
    }

    @Test
    void shouldRefuseMoreThreadsThanPlaces() {
        assertThatThrownBy(() -> PinnedThreadFactory.of(Placement.onePerNode(), 100_000))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("count 100000", "available", ".oversubscribed()");
    }
}
