package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks for all threads and for one, and who wakes for which. */
@Timeout(120)
class TaskQueuesTest {
    @Test
    void shouldLeaveNoTaskWaitingBesideAThreadThatIsFree() throws Exception {
        TaskQueues queues = new TaskQueues(2);
        Semaphore shared = new Semaphore(0);
        BlockingQueue<Boolean> own = new LinkedBlockingQueue<>();
        List<Thread> threads = List.of(serve(queues, 0), serve(queues, 1));
        try {
            for (int i = 0; i < 20_000; i++) {
                // The one for thread 0 ends only when the other has been done, by whoever is free: thread 1.
                Runnable forFirst = () -> own.add(isDone(shared));
                assertThat(queues.add(shared::release)).isTrue();
                assertThat(queues.addToEach(Arrays.asList(forFirst, null))).isTrue();

                assertThat(own.poll(60, TimeUnit.SECONDS)).as("round %s", i).isEqualTo(true);
            }
        } finally {
            queues.close();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    @Test
    void shouldHandOutASharedTaskWhileOwnOnesKeepComing() {
        TaskQueues queues = new TaskQueues(1);
        Runnable own = () -> {};
        Runnable shared = () -> {};
        assertThat(queues.addToEach(List.of(own))).isTrue();
        assertThat(queues.add(shared)).isTrue();
        List<Runnable> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            assertThat(queues.addToEach(List.of(own))).isTrue(); // before there is none: another caller's
            taken.add(queues.take(0));
        }

        assertThat(taken).containsExactly(own, shared, own, own);
    }

    @Test
    void shouldHandOutAnOwnTaskWhileSharedOnesKeepComing() {
        TaskQueues queues = new TaskQueues(1);
        Runnable own = () -> {};
        Runnable shared = () -> {};
        assertThat(queues.add(shared)).isTrue();
        assertThat(queues.take(0)).isSameAs(shared);
        assertThat(queues.addToEach(List.of(own))).isTrue();
        List<Runnable> taken = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            assertThat(queues.add(shared)).isTrue();
            taken.add(queues.take(0));
        }

        assertThat(taken).containsExactly(own, shared);
    }

    private static boolean isDone(Semaphore shared) {
        try {
            return shared.tryAcquire(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread serve(TaskQueues queues, int index) {
        return Thread.ofPlatform().start(() -> {
            for (Runnable task = queues.take(index); task != null; task = queues.take(index)) {
                task.run();
            }
        });
    }
}
