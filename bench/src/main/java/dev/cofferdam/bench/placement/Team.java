package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Threads that measure together, each on CPUs of its own or wherever the kernel puts it. It keeps account of what
 * disturbs them. One thread uses it.
 */
final class Team implements AutoCloseable {
    /** What a member does. */
    interface Body {
        void run(int member) throws Exception;
    }

    private record Member(ExecutorService thread, CpuSet cpus) {}

    private final List<Member> members = new ArrayList<>();
    private final CyclicBarrier start;
    private final CpuSet cpus;
    private final AtomicLong involuntarySwitches = new AtomicLong();
    private final AtomicBoolean maskChanged = new AtomicBoolean();
    private long stealBefore;

    private Team(List<@Nullable CpuSet> places) {
        start = new CyclicBarrier(places.size());
        CpuSet all = CpuSet.empty();
        for (int i = 0; i < places.size(); i++) {
            Member member = member("measuring-" + i, places.get(i));
            members.add(member);
            all = all.union(member.cpus());
        }
        cpus = all;
        stealBefore = MachineState.stealMillis(cpus);
    }

    /** A new thread, in its place. The pinning is not closed: it ends with the thread. */
    private static Member member(String name, @Nullable CpuSet place) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        if (place != null) {
            result(thread.submit(() -> Affinity.pin(place)));
        }
        return new Member(thread, result(thread.submit(Affinity::get)));
    }

    /** A thread for each of the sets. */
    static Team pinned(List<CpuSet> places) {
        return new Team(new ArrayList<>(places));
    }

    /** One thread on one CPU. */
    static Team on(int cpu) {
        return pinned(List.of(CpuSet.of(cpu)));
    }

    /** A thread for each of the CPUs, in their order. */
    static Team onEach(int... cpus) {
        return pinned(IntStream.of(cpus).mapToObj(CpuSet::of).toList());
    }

    /** Threads that run wherever the kernel puts them. */
    static Team unpinned(int count) {
        List<@Nullable CpuSet> nowhere = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nowhere.add(null);
        }
        return new Team(nowhere);
    }

    int size() {
        return members.size();
    }

    CpuSet cpus() {
        return cpus;
    }

    /**
     * Has all members run the body at once; waits for the last.
     *
     * @return nanoseconds from the first one's start to the last one's end
     */
    long time(Body body) {
        long[] starts = new long[members.size()];
        long[] ends = new long[members.size()];
        List<Future<@Nullable Void>> running = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int member = i;
            Member who = members.get(i);
            running.add(who.thread().submit(() -> {
                waitForAll();
                long switches = Kernels.involuntarySwitches();
                starts[member] = System.nanoTime();
                body.run(member);
                ends[member] = System.nanoTime();
                involuntarySwitches.addAndGet(Kernels.involuntarySwitches() - switches);
                if (!Affinity.get().equals(who.cpus())) {
                    maskChanged.set(true);
                }
                return null;
            }));
        }
        awaitAll(running);
        return IntStream.range(0, ends.length).mapToLong(i -> ends[i]).max().orElseThrow()
                - IntStream.range(0, starts.length)
                        .mapToLong(i -> starts[i])
                        .min()
                        .orElseThrow();
    }

    /** Of all, also when one has failed: until then they work on the caller's memory. */
    private static void awaitAll(List<Future<@Nullable Void>> running) {
        RuntimeException failure = null;
        for (Future<@Nullable Void> member : running) {
            try {
                @Nullable Void ignored = result(member);
            } catch (RuntimeException failed) {
                failure = failure != null ? failure : failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** What a team of one does for a single thread's measurement: {@link #time}. */
    long timeOne(Runnable body) {
        return time(_ -> body.run());
    }

    /** Counts as an interrupt of the measurement: nobody interrupts these threads but an end of the JVM. */
    private void waitForAll() {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException ending) {
            throw new IllegalStateException(ending);
        }
    }

    private static <T extends @Nullable Object> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", ending);
        }
    }

    /** How often members had to leave their CPUs while they measured, since conditions were last asked for. */
    long involuntarySwitches() {
        return involuntarySwitches.get();
    }

    /** As {@link #conditions(int, String, List)}, of a measurement that uses no memory to speak of. */
    Conditions conditions(int rounds) {
        return conditions(rounds, "", List.of());
    }

    /**
     * What has disturbed the team since it was made or last asked this, for a result of so many rounds.
     *
     * @param nodes where its memory was meant to be
     * @param memory which is looked up where it is
     */
    Conditions conditions(int rounds, String nodes, List<MemorySegment> memory) {
        long steal = MachineState.stealMillis(cpus);
        Conditions conditions = new Conditions(
                cpus.toString(),
                nodes,
                Pages.byNode(memory),
                MachineState.megahertz(cpus.stream().findFirst().orElseThrow()),
                rounds,
                steal - stealBefore,
                involuntarySwitches.getAndSet(0),
                maskChanged.getAndSet(false));
        stealBefore = steal;
        return conditions;
    }

    @Override
    public void close() {
        members.forEach(member -> member.thread().close());
    }
}
