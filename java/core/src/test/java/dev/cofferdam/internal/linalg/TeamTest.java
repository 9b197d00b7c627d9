package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What the other parts use is the caller's, and goes when the call has ended. */
    @Test
    void shouldEndWhenAllPartsHaveThoughTheCallersOwnFailsWithAnError() {
        CountDownLatch callersHasFailed = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> new Team(3).share(96, (first, _) -> {
                    if (first == 0) {
                        callersHasFailed.countDown();
                        throw new OutOfMemoryError("the caller's part");
                    }
                    uninterruptibly(callersHasFailed);
                    ended.incrementAndGet();
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(ended).hasValue(2);
    }

    @Test
    void shouldEndWhenAllPartsHaveThoughAnotherFailsWithAnError() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> new Team(3).share(96, (first, _) -> {
                    if (first == 32) {
                        failing.countDown();
                        throw new StackOverflowError();
                    }
                    uninterruptibly(failing);
                    ended.incrementAndGet();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(ended).hasValue(2);
    }
}
