package dev.cofferdam.isolation;

import dev.cofferdam.memory.MemoryPolicy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the kernel would let a worker have a memory policy: a worker that finds out for itself can only end. */
final class WorkerPolicy {
    private WorkerPolicy() {}

    /**
     * Gives it to a thread that ends with it.
     *
     * @throws RuntimeException as {@link MemoryPolicy#enter} does
     */
    static void tryOut(MemoryPolicy policy) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread trial = Thread.ofPlatform().name("cofferdam-policy-trial").start(() -> {
            try {
                policy.enter().close();
            } catch (RuntimeException | Error refused) {
                thrown.set(refused);
            }
        });
        Uninterrupted.join(trial, Duration.ofDays(1));
        switch (thrown.get()) {
            case null -> {}
            case RuntimeException refused -> throw refused;
            case Error failed -> throw failed;
            case Throwable other -> throw new AssertionError(other);
        }
    }
}
