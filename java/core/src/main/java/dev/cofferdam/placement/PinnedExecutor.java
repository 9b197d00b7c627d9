package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of platform threads, each pinned to a set of CPUs of its own, for tasks in any order and for loops that
 * are split over all of them.
 *
 * {@snippet :
 * try (var threads = PinnedExecutor.of(Placement.spread(), 8);
 *      var arena = Arena.ofShared()) {
 *     MemorySegment a = arena.allocate(JAVA_DOUBLE, n);
 *     threads.parallel(a, JAVA_DOUBLE.byteSize(), (part, offset) -> part.fill((byte) 0)); // each on its own node
 *     threads.parallel(a, JAVA_DOUBLE.byteSize(), (part, offset) -> scale(part)); // the same parts, the same threads
 * }
 * }
 *
 * <p>Threads start with the executor and live until it is shut down; as with the JDK's executors, {@link #close} waits
 * for all tasks, and the JVM does not end while there are threads. A task that throws does not cost its thread, so that
 * the memory a thread has touched stays its own: what {@link #execute} ran hands its exception to the thread's handler of
 * uncaught ones. All methods may be called from any thread.
 */
public final class PinnedExecutor extends AbstractExecutorService {
    private final List<CpuSet> sets;
    private final List<Thread> threads = new ArrayList<>();
    private final TaskQueues queues;
    private final CountDownLatch terminated;
    private volatile boolean stopping;

    /** What is done with each part of a range. */
    @FunctionalInterface
    public interface RangeBody {
        /** Called once for each part that is not empty, by the part's thread. */
        void run(Range part) throws Exception;
    }

    /** What is made of each part of a range. */
    @FunctionalInterface
    public interface RangeFunction<T extends @Nullable Object> {
        /** Called once for each part that is not empty, by the part's thread. */
        T apply(Range part) throws Exception;
    }

    /** What is done with each part of a segment. */
    @FunctionalInterface
    public interface SegmentBody {
        /**
         * Called once for each part that is not empty, by the part's thread.
         *
         * @param part a slice of the segment
         * @param offset of the part in the segment, in bytes
         */
        void run(MemorySegment part, long offset) throws Exception;
    }

    private PinnedExecutor(PinnedThreadFactory factory) {
        sets = factory.sets();
        queues = new TaskQueues(sets.size());
        terminated = new CountDownLatch(sets.size());
        CountDownLatch pinned = new CountDownLatch(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            int index = i;
            threads.add(factory.newThread(() -> {
                pinned.countDown();
                serve(index);
            }));
        }
        Refusals refusals = new Refusals(pinned);
        threads.forEach(thread -> thread.setUncaughtExceptionHandler(refusals));
        try {
            threads.forEach(Thread::start);
        } catch (RuntimeException | Error notStarted) { // no more threads: those there are end
            queues.close();
            throw notStarted;
        }
        Uninterrupted.await(pinned);
        if (refusals.first != null) {
            queues.close();
            throw refusals.first;
        }
        threads.forEach(thread -> thread.setUncaughtExceptionHandler(null));
    }

    /** Hears of threads whose CPUs the kernel refused. */
    private static final class Refusals implements Thread.UncaughtExceptionHandler {
        private final CountDownLatch pinned;
        private volatile @Nullable RuntimeException first;

        Refusals(CountDownLatch pinned) {
            this.pinned = pinned;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable thrown) {
            try {
                remember(thrown instanceof RuntimeException refusal ? refusal : new IllegalStateException(thrown));
            } finally {
                pinned.countDown();
            }
        }

        private synchronized void remember(RuntimeException refusal) {
            if (first == null) {
                first = refusal;
            } else {
                first.addSuppressed(refusal);
            }
        }
    }

    /**
     * Starts so many threads where the placement puts them on this machine as it is now. Returns when all are pinned.
     *
     * @throws IllegalArgumentException if {@link Placement#place} refuses the number
     * @throws CpusNotAllowedException if the kernel refuses a thread its CPUs
     */
    public static PinnedExecutor of(Placement placement, int count) {
        return new PinnedExecutor(PinnedThreadFactory.of(placement, count));
    }

    /** The sets of CPUs, one for each thread. */
    public List<CpuSet> sets() {
        return sets;
    }

    private void serve(int index) {
        try {
            Runnable task = queues.take(index);
            while (task != null) {
                // What the task before left of an interrupt is not this one's, unless all are to stop.
                if (Thread.interrupted() && stopping) {
                    Thread.currentThread().interrupt();
                }
                try {
                    task.run();
                } catch (Throwable thrown) {
                    report(thrown);
                }
                task = queues.take(index);
            }
        } finally {
            terminated.countDown();
        }
    }

    private static void report(Throwable thrown) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (Throwable alsoThrown) {
            thrown.addSuppressed(alsoThrown); // as the JVM does, nobody is told of what a handler throws
        }
    }

    /**
     * Runs a task on whichever thread is free first; of one that has parts of {@link #parallel} to work on as well, parts
     * and such tasks take turns. Does not block.
     *
     * @throws RejectedExecutionException if this has been shut down
     */
    @Override
    public void execute(Runnable command) {
        if (!queues.add(Objects.requireNonNull(command, "command"))) {
            throw refusal();
        }
    }

    private RejectedExecutionException refusal() {
        return new RejectedExecutionException(
                "PinnedExecutor" + sets + (isTerminated() ? " has ended" : " has been shut down")
                        + " and takes no more tasks: submit them before shutdown() or close(), or start another executor");
    }

    /**
     * Splits a range over the threads, one part each, and waits until all have ended. The n-th part is always the n-th
     * thread's, so that what one loop has touched first, and thereby put on its thread's node, the next one of the same
     * range works on there. Parts run at the same time, in no order; what they did is visible to the caller.
     *
     * <p>A part that throws does not stop the others. When the caller is interrupted, parts that run are interrupted and
     * waited for, and others never begin.
     *
     * @param range of which the n-th part is the n-th of {@link Range#split}
     * @throws ExecutionException if parts threw: its cause is what the first of them, in the range's order, threw; the
     *     others' exceptions are suppressed ones of this
     * @throws InterruptedException if the thread was interrupted while it waited
     * @throws RejectedExecutionException if this has been shut down
     * @throws CancellationException if {@link #shutdownNow} came before a part had begun
     * @throws IllegalStateException if called by one of these threads, which would wait for itself
     */
    public void parallel(Range range, RangeBody body) throws InterruptedException, ExecutionException {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(body, "body");
        List<@Nullable Void> ignored = run(range.split(sets.size()), part -> {
            body.run(part);
            return null;
        });
    }

    /**
     * As {@link #parallel(Range, RangeBody)}, with what the parts gave, in the order of the range: one for each part that is
     * not empty.
     *
     * @throws ExecutionException as there
     * @throws InterruptedException as there
     */
    public <T extends @Nullable Object> List<T> parallelMap(Range range, RangeFunction<T> function)
            throws InterruptedException, ExecutionException {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(function, "function");
        return run(range.split(sets.size()), function);
    }

    /**
     * As {@link #parallel(Range, RangeBody)}, for memory: each thread touches the pages of its part, which puts those that
     * nobody has touched on the thread's own node, before the body sees them. Parts are cut where addresses are multiples
     * of 64 KiB; of a segment that is small in comparison the last threads get none. An element that lies across such a
     * border, as those do whose size does not divide it, is in the part before, and so is the page: up to a page at the
     * beginning of a part is then on the node of the thread before. Huge pages lie across borders too, and are where they
     * are touched first. Pages that are there already stay where they are, and a memory policy comes before where the
     * thread is. The content is not changed, and nothing is touched of a segment that is read-only or on the heap.
     *
     * @param segment that all threads may use: of a shared, global or automatic arena, or on the heap
     * @param elementBytes what is not to be cut; the segment's size is a multiple of it
     * @throws IllegalArgumentException if the segment belongs to a single thread, or its size is no multiple of the
     *     elements'
     * @throws ExecutionException as there
     * @throws InterruptedException as there
     */
    public void parallel(MemorySegment segment, long elementBytes, SegmentBody body)
            throws InterruptedException, ExecutionException {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(body, "body");
        if (elementBytes < 1 || segment.byteSize() % elementBytes != 0) {
            throw new IllegalArgumentException("elementBytes " + elementBytes + ": a segment of " + segment.byteSize()
                    + " bytes does not consist of such elements");
        }
        if (!segment.isAccessibleBy(threads.getFirst())) {
            throw new IllegalArgumentException("segment: it is confined to one thread, and others are to work on it;"
                    + " allocate it with Arena.ofShared() or SharedArena");
        }
        List<@Nullable Void> ignored = run(Pages.split(segment, elementBytes, sets.size()), bytes -> {
            MemorySegment part = segment.asSlice(bytes.from(), bytes.size());
            Pages.touch(Pages.own(segment, bytes));
            body.run(part, bytes.from());
            return null;
        });
    }

    private <T extends @Nullable Object> List<T> run(List<Range> ranges, RangeFunction<T> function)
            throws InterruptedException, ExecutionException {
        if (threads.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    "parallel: called by " + Thread.currentThread().getName()
                            + ", which would wait for itself; call it from a thread that is not this executor's");
        }
        CountDownLatch ends = new CountDownLatch(
                (int) ranges.stream().filter(range -> range.size() > 0).count());
        List<@Nullable Part<T>> byThread = new ArrayList<>();
        List<Part<T>> parts = new ArrayList<>();
        for (Range range : ranges) {
            if (range.size() == 0) {
                byThread.add(null);
            } else {
                Part<T> part = new Part<>(() -> function.apply(range), ends);
                byThread.add(part);
                parts.add(part);
            }
        }
        if (!queues.addToEach(byThread)) {
            throw refusal();
        }
        try {
            ends.await();
        } catch (InterruptedException interrupted) {
            parts.forEach(Part::cancel);
            Uninterrupted.await(ends); // nothing works on the caller's memory once this has thrown
            parts.stream().map(Part::failure).filter(Objects::nonNull).forEach(interrupted::addSuppressed);
            throw interrupted;
        }
        return results(parts);
    }

    private static <T extends @Nullable Object> List<T> results(List<Part<T>> parts) throws ExecutionException {
        List<Throwable> failures = new ArrayList<>();
        List<T> results = new ArrayList<>();
        for (Part<T> part : parts) {
            Throwable failure = part.failure();
            if (failure != null) {
                failures.add(failure);
            } else {
                results.add(part.result());
            }
        }
        if (parts.stream().anyMatch(Part::isCancelled)) {
            CancellationException cancelled = new CancellationException("shutdownNow() came before a part had begun");
            failures.forEach(cancelled::addSuppressed);
            throw cancelled;
        }
        if (!failures.isEmpty()) {
            ExecutionException failed = new ExecutionException(failures.getFirst());
            failures.stream().skip(1).forEach(failed::addSuppressed);
            throw failed;
        }
        return results;
    }

    /** Takes no more tasks; those that wait are still run. Does not block. */
    @Override
    public void shutdown() {
        queues.close();
    }

    /**
     * Takes no more tasks, interrupts those that run, and gives back those that wait. Parts of {@link #parallel} that have
     * not begun are cancelled instead.
     */
    @Override
    public List<Runnable> shutdownNow() {
        stopping = true;
        queues.close();
        List<Runnable> left = new ArrayList<>();
        for (Runnable task : queues.drain()) {
            if (task instanceof Part<?> part) {
                part.cancel();
            } else {
                left.add(task);
            }
        }
        threads.forEach(Thread::interrupt);
        return left;
    }

    @Override
    public boolean isShutdown() {
        return queues.isClosed();
    }

    @Override
    public boolean isTerminated() {
        return terminated.getCount() == 0;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return terminated.await(timeout, Objects.requireNonNull(unit, "unit"));
    }

    @Override
    public String toString() {
        return "PinnedExecutor" + sets + (isTerminated() ? ", terminated" : isShutdown() ? ", shut down" : "");
    }
}
