package dev.cofferdam.bench.isolation.soak;

import dev.cofferdam.bench.machine.PoolProcesses;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A pool and as many callers as it has workers, who make calls a slice at a time; in each, as many workers as the plan says
 * die, of all causes in turn and beside the others' calls. For one thread.
 */
public final class Soak implements AutoCloseable {
    private static final long ARENA_BYTES = 1 << 16;
    /** So that callers do not write to one line. */
    private static final long OWN_BYTES = 128;

    private final SoakPlan plan;
    private final Workers workers;
    private final PoolProcesses processes;
    private final SharedArena arena = SharedArena.create(ARENA_BYTES);
    private final MemorySegment numbers = LivingCalls.numbers(arena);
    private final List<MemorySegment> own = new ArrayList<>();
    private final ExecutorService callers;
    private final LivingCalls living;
    private final DyingCalls dying;
    private long calls;
    private long deaths;

    public Soak(SoakPlan plan) throws IOException {
        this.plan = plan;
        for (int i = 0; i < plan.workers(); i++) {
            own.add(arena.allocate(OWN_BYTES, OWN_BYTES));
        }
        callers = Executors.newFixedThreadPool(plan.workers());
        workers = Workers.builder().count(plan.workers()).build();
        processes = PoolProcesses.find();
        living = new LivingCalls(workers);
        dying = new DyingCalls(workers);
        living.copyAtOnce(plan.workers(), own.getFirst());
    }

    public Workers workers() {
        return workers;
    }

    /** How many calls have returned. */
    public long calls() {
        return calls;
    }

    /** How many workers have died, of each of the causes as many, or one more. */
    public long deaths() {
        return deaths;
    }

    /**
     * Nanoseconds of a slice.
     *
     * @param cpu what JVM, supervisor and workers spent on CPUs for the half of the calls in which nobody died
     * @param calls how long that half took
     * @param withDeaths how long the other half took
     */
    public record Times(long cpu, long calls, long withDeaths) {}

    /**
     * Makes the calls of one slice. Blocks until the last has ended.
     *
     * @throws IllegalStateException if a call did not end as it had to
     */
    public Times slice() throws IOException, InterruptedException {
        try (SharedArena passing = SharedArena.create(ARENA_BYTES)) {
            MemorySegment passingNumbers = LivingCalls.numbers(passing);
            int middle = plan.callsPerSlice() / 2;
            long cpuBefore = processes.cpuNanos();
            long undisturbed = byAll(caller -> live(caller, 0, middle, passingNumbers));
            long cpu = processes.cpuNanos() - cpuBefore;
            long withDeaths = byAll(caller -> {
                die(caller);
                live(caller, middle, plan.callsPerSlice(), passingNumbers);
            });
            calls += plan.callsPerSlice();
            deaths += plan.deathsPerSlice();
            return new Times(cpu, undisturbed, withDeaths);
        }
    }

    /** What one caller of a slice does, by its number. */
    private interface Share {
        void make(int caller);
    }

    /** Nanoseconds until the last caller has done its share. */
    private long byAll(Share share) throws InterruptedException {
        List<Future<?>> shares = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < plan.workers(); i++) {
            int caller = i;
            shares.add(callers.submit(() -> share.make(caller)));
        }
        for (Future<?> running : shares) {
            try {
                running.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return System.nanoTime() - start;
    }

    /** Every n-th call of those of a slice. */
    private void live(int caller, int from, int to, MemorySegment passing) {
        for (int i = from + caller; i < to; i += plan.workers()) {
            living.make(calls + i, numbers, passing);
        }
    }

    /** Every n-th death. */
    private void die(int caller) {
        for (long death = deaths; death < deaths + plan.deathsPerSlice(); death++) {
            if (death % plan.workers() == caller) {
                dying.die(Death.ofNumber(death), own.get(caller));
            }
        }
    }

    @Override
    public void close() {
        callers.shutdownNow();
        workers.close();
        arena.close();
    }
}
