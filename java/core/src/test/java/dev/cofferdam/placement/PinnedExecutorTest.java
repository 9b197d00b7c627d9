package dev.cofferdam.placement;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pinned threads at work, three at least, whatever the machine has. */
class PinnedExecutorTest {
    private static final int THREADS = Math.max(3, Topology.allowedCpus().size());
    private static final Placement PLACEMENT = Placement.spread().oversubscribed();

    private static PinnedExecutor start() {
        return PinnedExecutor.of(PLACEMENT, THREADS);
    }

    @Test
    void shouldPinEachThreadWhereThePlacementSays() throws Exception {
        try (PinnedExecutor threads = start()) {
            List<CpuSet> seen = threads.parallelMap(new Range(0, THREADS), _ -> Affinity.get());

            assertThat(seen).isEqualTo(threads.sets()).isEqualTo(PLACEMENT.place(THREADS, Topology.current()));
        }
    }

    @Test
    void shouldRunTasksOnAllThreadsAtTheSameTime() throws Exception {
        CyclicBarrier all = new CyclicBarrier(THREADS);
        try (PinnedExecutor threads = start()) {
            for (int round = 0; round < 100; round++) {
                List<Future<Integer>> arrived = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    arrived.add(threads.submit(() -> all.await(1, TimeUnit.MINUTES)));
                }
                for (Future<Integer> one : arrived) {
                    one.get();
                }
            }
        }
    }

    @Test
    void shouldGiveTheSamePartToTheSameThreadEachTime() throws Exception {
        try (PinnedExecutor threads = start()) {
            Map<Range, Thread> first = new ConcurrentHashMap<>();
            threads.parallel(new Range(10, 1010), part -> first.put(part, Thread.currentThread()));
            assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(new Range(10, 1010).split(THREADS));
            assertThat(first.values()).doesNotHaveDuplicates();

            for (int round = 0; round < 100; round++) {
                threads.parallel(
                        new Range(10, 1010), part -> assertThat(first.get(part)).isSameAs(Thread.currentThread()));
            }
        }
    }

    @Test
    void shouldGiveResultsInTheOrderOfTheRangeAndNoneOfEmptyParts() throws Exception {
        try (PinnedExecutor threads = start()) {
            assertThat(threads.parallelMap(new Range(0, 100), Range::from))
                    .isEqualTo(new Range(0, 100)
                            .split(THREADS).stream().map(Range::from).toList());
            assertThat(threads.parallelMap(new Range(5, 7), Range::from)).containsExactly(5L, 6L);
            assertThat(threads.parallelMap(new Range(5, 5), Range::from)).isEmpty();
        }
    }

    @Test
    void shouldServeSeveralCallersAtATime() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        try (PinnedExecutor threads = start()) {
            List<Thread> callers = IntStream.range(0, 8)
                    .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                        try {
                            for (int round = 0; round < 50; round++) {
                                threads.parallel(new Range(0, 100), part -> sum.addAndGet((int) part.size()));
                            }
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new AssertionError(failed);
                        }
                    }))
                    .toList();
            for (Thread caller : callers) {
                caller.join();
            }
        }
        assertThat(sum.get()).isEqualTo(8 * 50 * 100);
    }

    /** Loops of one thread, each of which ends when the next one waits for it: there is always a part to run. */
    private static final class LoopAfterLoop {
        private static final int MOST = 20;

        private final PinnedExecutor threads = PinnedExecutor.of(Placement.compact(), 1);
        private final List<Thread> callers = new ArrayList<>();
        private final CountDownLatch last = new CountDownLatch(1);
        private int begun;

        void begin() {
            Thread caller = Thread.ofPlatform().start(() -> {
                try {
                    threads.parallel(new Range(0, 1), _ -> {
                        begun++;
                        if (begun < MOST) {
                            begin();
                        } else {
                            last.countDown();
                        }
                    });
                } catch (InterruptedException | ExecutionException failed) {
                    throw new AssertionError(failed);
                }
            });
            callers.add(caller);
            while (caller.getState() != Thread.State.WAITING && caller.isAlive()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void shouldRunASubmittedTaskWhileOthersRunLoopAfterLoop() throws Exception {
        LoopAfterLoop loops = new LoopAfterLoop();
        try (PinnedExecutor threads = loops.threads) {
            int begunBefore = threads.submit(() -> {
                        loops.begin();
                        return threads.submit(() -> loops.begun);
                    })
                    .get()
                    .get();

            assertThat(begunBefore).isLessThan(LoopAfterLoop.MOST);
            loops.last.await();
        }
        for (Thread caller : loops.callers) {
            caller.join();
        }
    }

    // ---- exceptions

    @Test
    void shouldThrowWhatTheFirstPartThrewWithTheOthersSuppressed() throws Exception {
        ConcurrentLinkedQueue<Range> ended = new ConcurrentLinkedQueue<>();
        try (PinnedExecutor threads = start()) {
            List<Range> parts = new Range(0, 30).split(THREADS);

            ExecutionException thrown = catchThrowableOfType(
                    ExecutionException.class,
                    () -> threads.parallel(new Range(0, 30), part -> {
                        ended.add(part);
                        if (!part.equals(parts.getFirst())) {
                            throw new IOException("part " + parts.indexOf(part));
                        }
                    }));

            assertThat(thrown).cause().isExactlyInstanceOf(IOException.class).hasMessage("part 1");
            assertThat(thrown.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactlyElementsOf(IntStream.range(2, THREADS)
                            .mapToObj(i -> "part " + i)
                            .toList());
            assertThat(ended).containsExactlyInAnyOrderElementsOf(parts);
            assertThat(threads.parallelMap(new Range(0, THREADS), Range::from)).hasSize(THREADS);
        }
    }

    @Test
    void shouldKeepAThreadWhoseTaskThrows() throws Exception {
        CountDownLatch heard = new CountDownLatch(THREADS);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, _) -> heard.countDown());
        try (PinnedExecutor threads = start()) {
            List<Thread> first = threads.parallelMap(new Range(0, THREADS), _ -> Thread.currentThread());
            for (int i = 0; i < THREADS; i++) {
                threads.execute(() -> {
                    throw new IllegalStateException("on purpose");
                });
            }
            heard.await();

            assertThat(threads.parallelMap(new Range(0, THREADS), _ -> Thread.currentThread()))
                    .isEqualTo(first);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void shouldRefuseToWaitForItself() {
        try (PinnedExecutor threads = start()) {
            assertThatThrownBy(() -> threads.submit(() -> {
                                threads.parallel(new Range(0, 1), _ -> {});
                                return 0;
                            })
                            .get())
                    .cause()
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("cofferdam-pinned-", "wait for itself");
        }
    }

    // ---- interrupts and shutdown

    @Test
    void shouldInterruptPartsThatRunAndForgetThoseThatHaveNotBegunWhenTheCallerIsInterrupted() throws Exception {
        try (PinnedExecutor threads = start()) {
            CountDownLatch busy = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(THREADS - 1);
            ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
            CountDownLatch occupied = new CountDownLatch(1);
            threads.execute(() -> {
                occupied.countDown();
                awaitUninterrupted(busy);
            });
            occupied.await(); // one thread, so one part does not begin
            Throwable[] thrown = new Throwable[1];
            Thread caller = Thread.ofPlatform()
                    .start(() -> thrown[0] = catchThrowable(() -> threads.parallel(new Range(0, THREADS), _ -> {
                        begun.countDown();
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException interrupted) {
                            heard.add(Thread.currentThread().getName());
                            throw interrupted;
                        }
                    })));
            begun.await();

            caller.interrupt();
            caller.join(); // although one thread is still busy with something else

            assertThat(thrown[0]).isExactlyInstanceOf(InterruptedException.class);
            assertThat(heard).hasSize(THREADS - 1);
            busy.countDown();
            assertThat(threads.parallelMap(
                            new Range(0, THREADS), _ -> Thread.currentThread().isInterrupted()))
                    .as("nobody else's interrupt")
                    .hasSize(THREADS)
                    .containsOnly(false);
            assertThat(heard).hasSize(THREADS - 1);
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        Uninterrupted.await(latch);
    }

    @Test
    void shouldRunWhatWaitsBeforeItEndsWhenClosed() {
        AtomicInteger ran = new AtomicInteger();
        PinnedExecutor threads = start();
        try (threads) {
            for (int i = 0; i < 1000; i++) {
                threads.execute(ran::incrementAndGet);
            }
        }
        assertThat(ran.get()).isEqualTo(1000);
        assertThat(threads.isShutdown()).isTrue();
        assertThat(threads.isTerminated()).isTrue();
        assertThat(threads.toString()).endsWith(", terminated");
        assertThatThrownBy(() -> threads.execute(() -> {}))
                .isExactlyInstanceOf(RejectedExecutionException.class)
                .hasMessage("PinnedExecutor" + threads.sets()
                        + " has ended and takes no more tasks: submit them before shutdown() or close(), or start another"
                        + " executor");
        assertThatThrownBy(() -> threads.parallel(new Range(0, 1), _ -> {}))
                .isExactlyInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void shouldInterruptWhatRunsAndGiveBackWhatWaitsWhenShutDownNow() throws Exception {
        PinnedExecutor threads = PinnedExecutor.of(Placement.compact(), 1);
        CountDownLatch begun = new CountDownLatch(1);
        Future<Object> running = threads.submit(() -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return 0;
        });
        begun.await();
        Runnable waiting = () -> {};
        threads.execute(waiting);

        assertThat(threads.shutdownNow()).containsExactly(waiting);

        assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThatThrownBy(running::get).hasCauseExactlyInstanceOf(InterruptedException.class);
    }

    @Test
    void shouldCancelAPartThatHasNotBegunWhenShutDownNow() throws Exception {
        PinnedExecutor threads = PinnedExecutor.of(Placement.compact(), 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        threads.execute(() -> {
            begun.countDown();
            Uninterrupted.await(end);
        });
        begun.await();
        Throwable[] thrown = new Throwable[1];
        Thread caller = Thread.ofPlatform()
                .start(() -> thrown[0] = catchThrowable(() -> threads.parallel(new Range(0, 1), _ -> {})));
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        assertThat(threads.shutdownNow()).isEmpty();

        caller.join();
        assertThat(thrown[0]).isExactlyInstanceOf(CancellationException.class);
        end.countDown();
        assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    }

    // ---- memory

    @Test
    void shouldWorkOnAllOfASegmentInPartsThatTheirThreadsHaveTouched() throws Exception {
        long pages = 16L * THREADS * 4 + 3;
        try (PinnedExecutor threads = start();
                Arena arena = Arena.ofShared()) {
            MemorySegment segment = arena.allocate(pages * 4096, 4096);
            Map<Long, Thread> first = new ConcurrentHashMap<>();

            threads.parallel(segment, Long.BYTES, (part, offset) -> {
                assertThat(part.address()).isEqualTo(segment.address() + offset);
                first.put(offset, Thread.currentThread());
                for (long at = 0; at < part.byteSize(); at += Long.BYTES) {
                    part.set(JAVA_LONG, at, offset + at);
                }
            });
            threads.parallel(segment, Long.BYTES, (_, offset) -> assertThat(first.get(offset))
                    .isSameAs(Thread.currentThread()));

            assertThat(first).hasSize(THREADS);
            for (long at = 0; at < segment.byteSize(); at += Long.BYTES) {
                assertThat(segment.get(JAVA_LONG, at)).isEqualTo(at);
            }
        }
    }

    @Test
    void shouldTouchEveryPageAndChangeNothing() throws Exception {
        int pages = 1000;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment segment = arena.allocate(pages * 4096L, 4096).fill((byte) 7);
            MemorySegment odd = segment.asSlice(4093, 4096 * 3 + 2); // begins before a page's last word ends

            Pages.touch(odd);
            Pages.touch(segment.asReadOnly());
            Pages.touch(segment.asSlice(1, 2));
            Pages.touch(MemorySegment.ofArray(new byte[5]));

            assertThat(segment.elements(JAVA_LONG))
                    .allSatisfy(word -> assertThat(word.get(JAVA_LONG, 0)).isEqualTo(0x0707070707070707L));
        }
    }

    @Test
    void shouldRefuseSegmentsThatThreadsCannotShareOrElementsCannotFill() {
        try (PinnedExecutor threads = start();
                Arena mine = Arena.ofConfined()) {
            MemorySegment confined = mine.allocate(64);
            assertThatThrownBy(() -> threads.parallel(confined, 8, (_, _) -> {}))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("segment", "confined", "Arena.ofShared()");
            MemorySegment ten = MemorySegment.ofArray(new byte[10]);
            assertThatThrownBy(() -> threads.parallel(ten, 8, (_, _) -> {}))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("elementBytes 8", "10 bytes");
            assertThatThrownBy(() -> threads.parallel(ten, 0, (_, _) -> {})).hasMessageContaining("elementBytes 0");
        }
    }
}
