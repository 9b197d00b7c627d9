package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortCallersTest {
    private final AtomicInteger included = new AtomicInteger();

    /** Starts threads that ask and stay until the latch is opened; returns when all have asked. */
    private List<Thread> ask(int count, CountDownLatch leave) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(count);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                boolean first = ShortCallers.includeMe();
                if (first && ShortCallers.includeMe()) {
                    included.incrementAndGet();
                }
                asked.countDown();
                try {
                    leave.await();
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }));
        }
        asked.await();
        return threads;
    }

    @Test
    void shouldIncludeNoMoreThreadsAtOnceThanThereArePlaces() throws InterruptedException {
        CountDownLatch leave = new CountDownLatch(1);
        List<Thread> threads = ask(5 * ShortCallers.PLACES, leave);
        int atOnce = included.get();
        leave.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(atOnce).isBetween(1, ShortCallers.PLACES);
    }

    /** As often as there are places, whoever had them. */
    @Test
    void shouldGiveThePlacesOfThreadsThatHaveEndedToOthers() throws InterruptedException {
        for (int i = 0; i < 3 * ShortCallers.PLACES; i++) {
            CountDownLatch leave = new CountDownLatch(1);
            leave.countDown();
            ask(1, leave).getFirst().join();
        }

        assertThat(included.get()).isGreaterThan(ShortCallers.PLACES);
    }

    @Test
    void shouldIncludeVirtualThreads() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Thread.ofVirtual()
                    .start(() -> {
                        if (ShortCallers.includeMe()) {
                            included.incrementAndGet();
                        }
                    })
                    .join();
        }

        assertThat(included).hasValue(100);
    }
}
