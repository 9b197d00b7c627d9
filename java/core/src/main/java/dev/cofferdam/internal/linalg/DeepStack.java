package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs a call on a thread with more stack than Java threads have. OpenBLAS's parallel LU factorisation
 * ({@code lapack/getrf/getrf_parallel.c}) keeps half a MiB of job table on the stack for each level of its recursion, over
 * two MiB in all; a Java thread has one, and to overrun it in native code ends the JVM.
 */
final class DeepStack {
    private static final long BYTES = 16 << 20;

    /** As many threads as there are calls at a time; they cost address space, and memory only where they have been. */
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> Thread.ofPlatform()
                    .daemon()
                    .name("cofferdam-deep-stack")
                    .stackSize(BYTES)
                    .unstarted(task));

    private static final Thread SOMEBODY_ELSE = Thread.ofPlatform().unstarted(() -> {});

    private DeepStack() {}

    /** Waits for the call, whatever happens to the thread meanwhile: the memory it uses must stay. */
    static <T> T call(Supplier<T> call) {
        try {
            return CompletableFuture.supplyAsync(call, THREADS).join();
        } catch (CompletionException wrapped) {
            throw Downcalls.thrown(wrapped.getCause() == null ? wrapped : wrapped.getCause());
        }
    }

    /**
     * The segment as the other thread may use it. One that is confined to this thread is passed by its address: nobody
     * but this thread could close its arena, and this thread waits.
     */
    static MemorySegment reachable(MemorySegment segment) {
        return segment.isAccessibleBy(SOMEBODY_ELSE)
                ? segment
                : MemorySegment.ofAddress(segment.address()).reinterpret(segment.byteSize());
    }
}
