package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/**
 * A program for tests: has a call under way that waits for a semaphore, says so, and is told to end by a signal. The
 * semaphore is raised once the pool is being shut down, or never.
 */
final class EndingJvm {
    private EndingJvm() {}

    public static void main(String[] arguments) {
        boolean raise = Boolean.parseBoolean(arguments[0]);
        Workers workers = Workers.builder()
                .count(1)
                .exitGrace(Duration.parse(arguments[1]))
                .deadline(Duration.ofMinutes(5))
                .build();
        SharedArena arena = SharedArena.create(4096);
        MemorySegment semaphore = arena.allocate(64, 64);
        init(semaphore);
        IsolatedLibrary libc = workers.library("libc.so.6");
        FunctionDescriptor one = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        CompletableFuture<Object> waiting = libc.function("sem_wait", one).submit(semaphore);
        // The JVM waits for this hook, as it does for the pool's: what the call came to is said in any case.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(outcome(waiting))));
        System.out.println(workers.supervisor().pid());
        if (raise) {
            while (!workers.isShutdown()) {
                Thread.onSpinWait();
            }
            raise(semaphore);
        }
        LockSupport.park();
    }

    private static String outcome(CompletableFuture<Object> call) {
        try {
            return "returned " + call.join();
        } catch (CancellationException | CompletionException ended) {
            return ended.getClass().getSimpleName();
        }
    }

    private static void init(MemorySegment semaphore) {
        try {
            int ignored = (int) Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("sem_init"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT))
                    .invokeExact(semaphore, 1, 0);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void raise(MemorySegment semaphore) {
        try {
            int ignored = (int) Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("sem_post"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS))
                    .invokeExact(semaphore);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
