package dev.cofferdam.internal.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A number of threads, the caller's among them, that share a call of level 3 on a library which stays on its thread. */
public final class Team {
    /** Parts begin at multiples of this, so that the library's kernels find whole tiles. */
    private static final int TILE = 8;

    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> Thread.ofPlatform()
                    .daemon()
                    .name("cofferdam-team")
                    .unstarted(task));

    private final int threads;
    private final AtomicBoolean taken = new AtomicBoolean();

    Team(int threads) {
        this.threads = threads;
    }

    /** The number of threads, the caller's included. */
    int size() {
        return threads;
    }

    /** Takes the threads for a call, unless another call has them. */
    boolean take() {
        return !taken.getPlain() && taken.compareAndSet(false, true);
    }

    void giveBack() {
        taken.setRelease(false);
    }

    /** What is done with some of the rows or columns: those from the first on, as many as the count. */
    interface Part {
        void run(int first, int count);
    }

    /** Runs parts of equal size side by side, and returns when all have ended. */
    void share(int total, Part part) {
        int[] bounds = new int[threads + 1];
        for (int i = 0; i < threads; i++) {
            bounds[i] = tile((double) total * i / threads);
        }
        bounds[threads] = total;
        run(bounds, part);
    }

    /** Runs parts of a triangle, each with the same area: what lies before row or column x grows by its square. */
    void shareTriangle(int total, Part part) {
        int[] bounds = new int[threads + 1];
        for (int i = 0; i < threads; i++) {
            bounds[i] = tile(total * Math.sqrt((double) i / threads));
        }
        bounds[threads] = total;
        run(bounds, part);
    }

    private static int tile(double bound) {
        return TILE * (int) (bound / TILE);
    }

    /** Ends when all parts have, whatever happens to one of them, or to the start of one: they use the caller's memory. */
    private static void run(int[] bounds, Part part) {
        List<CompletableFuture<Void>> others = new ArrayList<>();
        Throwable failed = null;
        try {
            for (int i = 1; i + 1 < bounds.length; i++) {
                int first = bounds[i];
                int count = bounds[i + 1] - first;
                if (count > 0) {
                    others.add(CompletableFuture.runAsync(() -> part.run(first, count), THREADS));
                }
            }
            if (bounds[1] > 0) {
                part.run(0, bounds[1]);
            }
        } catch (RuntimeException | Error thrown) { // also that no thread can be had
            failed = thrown;
        }
        for (CompletableFuture<Void> other : others) {
            try {
                other.join();
            } catch (CompletionException wrapped) {
                failed = wrapped.getCause() == null ? wrapped : wrapped.getCause();
            }
        }
        if (failed != null) {
            throw Downcalls.thrown(failed);
        }
    }
}
