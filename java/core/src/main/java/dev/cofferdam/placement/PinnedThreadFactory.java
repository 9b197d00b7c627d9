package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Makes platform threads, each pinned to a set of CPUs of its own before it runs anything: for the JDK's executors, which
 * then behave as they do.
 *
 * {@snippet :
 * ThreadFactory pinned = PinnedThreadFactory.of(Placement.onePerCore(), 4);
 * try (ExecutorService executor = Executors.newFixedThreadPool(4, pinned)) {
 *     executor.submit(work);
 * }
 * }
 *
 * <p>A thread that ends gives its set back, and the next one made gets the first that is free. Threads are daemons if
 * the factory says so, {@code cofferdam-pinned-N} by name, where N counts the sets from 0. All methods may be called from
 * any thread.
 */
public final class PinnedThreadFactory implements ThreadFactory {
    private final List<CpuSet> sets;
    private final boolean daemon;
    /** Which set each thread has that has not ended; weak, for those that never start. Guarded by itself. */
    private final Map<Thread, Integer> living = new WeakHashMap<>();

    private PinnedThreadFactory(List<CpuSet> sets, boolean daemon) {
        this.sets = sets;
        this.daemon = daemon;
    }

    /**
     * Makes up to so many threads that live at a time, where the placement puts them on this machine as it is now.
     *
     * @throws IllegalArgumentException if {@link Placement#place} refuses the number
     */
    public static PinnedThreadFactory of(Placement placement, int count) {
        Objects.requireNonNull(placement, "placement");
        return new PinnedThreadFactory(placement.place(count, Topology.current()), false);
    }

    /** As this one, but its threads do not keep the JVM alive. It has no threads yet, whatever this one has. */
    public PinnedThreadFactory daemon() {
        return new PinnedThreadFactory(sets, true);
    }

    /** The sets of CPUs, one for each thread that lives at a time. */
    public List<CpuSet> sets() {
        return sets;
    }

    /**
     * A thread that is pinned as soon as it is started. If the kernel refuses its CPUs by then, which were allowed when the
     * factory was made, it runs nothing and its handler of uncaught exceptions gets the {@link CpusNotAllowedException}.
     *
     * <p>Where every set has a thread, one of these threads can still make another, which shares its set: an executor of
     * the JDK replaces a thread that a task has ended by an exception from within that thread.
     *
     * @throws RejectedExecutionException if every set has a thread that has not ended, and another thread asks
     */
    @Override
    public Thread newThread(Runnable work) {
        Objects.requireNonNull(work, "work");
        synchronized (living) {
            int index = choose();
            Thread thread = Thread.ofPlatform()
                    .name("cofferdam-pinned-" + index)
                    .daemon(daemon)
                    .unstarted(() -> run(index, work));
            living.put(thread, index);
            return thread;
        }
    }

    private int choose() {
        BitSet taken = new BitSet();
        living.values().forEach(taken::set);
        int free = taken.nextClearBit(0);
        if (free < sets.size()) {
            return free;
        }
        Integer makers = living.get(Thread.currentThread());
        if (makers == null) {
            throw new RejectedExecutionException("a thread more than the " + sets.size()
                    + " that this factory pins: let one end first, or place more, with .oversubscribed() if need be");
        }
        return makers;
    }

    private void run(int index, Runnable work) {
        try {
            Affinity.set(sets.get(index));
            work.run();
        } finally {
            synchronized (living) {
                living.remove(Thread.currentThread());
            }
        }
    }

    @Override
    public String toString() {
        return "PinnedThreadFactory" + sets;
    }
}
