package dev.cofferdam.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function over a stream of arguments. The thread that takes results also takes items from the source, as many as the
 * window allows, and deals them out in chunks; each chunk is a virtual thread's, which makes its calls one after another
 * when there is a worker for it. So a worker that is done early gets the next chunk, and chunks grow with the speed of
 * the calls.
 */
final class MappedCalls extends Spliterators.AbstractSpliterator<Mapped> {
    /** What a chunk is to take: long beside what it costs to deal it out, short beside what anybody would wait for. */
    private static final long CHUNK_NANOS = 200_000;

    private static final class Chunk {
        final long first;
        final List<Object[]> items;
        final List<Mapped> results = new ArrayList<>();
        final Thread thread;

        @Nullable
        Error error;

        Chunk(long first, List<Object[]> items, MappedCalls calls) {
            this.first = first;
            this.items = items;
            this.thread = Thread.ofVirtual().name("cofferdam-map").unstarted(() -> calls.run(this));
        }
    }

    private final IsolatedFunction function;
    private final Iterator<Object[]> source;
    private final Mapping how;
    private final int parallel;
    /** A chunk makes calls only while it has one of these: so that no call's deadline runs while it waits for others. */
    private final Semaphore places;

    private final BlockingQueue<Chunk> completed = new LinkedBlockingQueue<>();
    private volatile boolean cancelled;
    private volatile long nanosPerCall;

    /** By the thread that takes results: what is not taken in, in the order of the source; and what is next. */
    private final ArrayDeque<Chunk> dealt = new ArrayDeque<>();

    private final ArrayDeque<Mapped> ready = new ArrayDeque<>();
    private long pulled;
    private long taken;

    /** @param parallel how many calls are made at once */
    MappedCalls(IsolatedFunction function, Iterator<Object[]> source, Mapping how, int parallel) {
        super(Long.MAX_VALUE, Spliterator.NONNULL | (how.ordered() ? Spliterator.ORDERED : 0));
        this.function = function;
        this.source = source;
        this.how = how;
        this.parallel = parallel;
        this.places = new Semaphore(parallel, true);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Mapped> action) {
        if (cancelled) {
            throw new IllegalStateException("The stream of results of " + function + " is closed");
        }
        deal();
        while (ready.isEmpty()) {
            if (dealt.isEmpty()) {
                return false;
            }
            takeIn();
        }
        taken++;
        action.accept(ready.remove());
        return true;
    }

    private void deal() {
        while (true) {
            int size = chunkSize();
            if (how.window() - (pulled - taken) < size || !source.hasNext()) {
                return;
            }
            List<Object[]> items = new ArrayList<>(size);
            while (items.size() < size && source.hasNext()) {
                items.add(source.next().clone());
            }
            Chunk chunk = new Chunk(pulled, items, this);
            pulled += items.size();
            dealt.add(chunk);
            chunk.thread.start();
        }
    }

    /** So many that every worker has two, at most. */
    private int chunkSize() {
        long most = Math.max(1, how.window() / (2L * parallel));
        return (int) Math.clamp(nanosPerCall == 0 ? 1 : CHUNK_NANOS / nanosPerCall, 1, most);
    }

    private void takeIn() {
        Chunk chunk;
        try {
            if (how.ordered()) {
                chunk = dealt.element();
                chunk.thread.join();
            } else {
                chunk = completed.take();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            cancel();
            throw new CancellationException(function + " was cancelled while it was mapped; what ran was killed");
        }
        dealt.remove(chunk);
        if (chunk.error != null) {
            throw chunk.error;
        }
        ready.addAll(chunk.results);
    }

    private void run(Chunk chunk) {
        try {
            places.acquire();
            try {
                makeCalls(chunk);
            } finally {
                places.release();
            }
        } catch (InterruptedException _) {
            // Cancelled: nobody takes its results.
        } catch (Error failed) {
            chunk.error = failed;
        } finally {
            completed.add(chunk);
        }
    }

    private void makeCalls(Chunk chunk) {
        long before = System.nanoTime();
        for (int i = 0; i < chunk.items.size() && !cancelled; i++) {
            chunk.results.add(call(chunk.first + i, chunk.items.get(i)));
        }
        nanosPerCall = Math.max(1, (System.nanoTime() - before) / chunk.items.size());
    }

    private Mapped call(long index, Object[] arguments) {
        try {
            return new Mapped.Returned(index, function.call(arguments));
        } catch (RuntimeException failure) {
            return new Mapped.Failed(index, failure);
        }
    }

    /** Kills what is in flight, and returns when nothing of it runs any more. By the thread that takes results. */
    void cancel() {
        cancelled = true;
        dealt.forEach(chunk -> chunk.thread.interrupt());
        boolean interrupted = false;
        for (Chunk chunk : dealt) {
            while (chunk.thread.isAlive()) {
                try {
                    chunk.thread.join();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        }
        dealt.clear();
        ready.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
