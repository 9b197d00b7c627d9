package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.bench.compute.peer.Netlib;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.compute.work.Work;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A JVM under load, of which {@link SafepointWatch} reads what it logs about safepoints: one thread computes with large
 * arrays, a second allocates, a third asks for a safepoint every millisecond. It prints when it begins and ends, in milliseconds of the JVM's
 * life, and the longest allocation.
 */
public final class SafepointLoad {
    private static final int VECTOR = 4_000_000;
    private static final int CHUNK = 1 << 20;

    private static volatile boolean over;
    private static volatile long longestNanos;
    private static volatile byte[] last = new byte[0];

    private SafepointLoad() {}

    /** Who computes, "heap", "netlib-jni" or "nobody"; the order of its matrices; seconds. */
    public static void main(String[] arguments) throws Exception {
        List<Work> works = works(arguments[0], Integer.parseInt(arguments[1]));
        for (Work work : works) {
            work.nanos(1); // the first call loads and links; the arrays are cleared in one go before
        }
        System.out.println("begin " + ManagementFactory.getRuntimeMXBean().getUptime());
        Thread allocating = Thread.ofPlatform().name("allocating").start(SafepointLoad::allocate);
        Thread asking = Thread.ofPlatform().name("asking").start(SafepointLoad::ask);
        long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000;
        do {
            for (Work work : works) {
                work.nanos(1);
            }
            if (works.isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
        } while (System.nanoTime() < end);
        System.out.println("end " + ManagementFactory.getRuntimeMXBean().getUptime());
        over = true;
        allocating.join();
        asking.join();
        System.out.println("longest-allocation " + longestNanos + " ns of " + last.length);
    }

    /** What it has not is left out: so each has as many routines as it can. */
    private static List<Work> works(String who, int order) throws Exception {
        List<Work> works = new ArrayList<>();
        if (who.equals("nobody")) {
            return works;
        }
        Contestant contestant = who.equals(Contestants.HEAP) ? new HeapCalls(threads()) : Netlib.jni();
        for (Routine routine : Routine.values()) {
            try {
                works.add(contestant.prepare(new Problem(routine, routine.sizeOfLarge(VECTOR, order))));
            } catch (UnsupportedOperationException absent) {
                System.err.println(absent.getMessage());
            }
        }
        return works;
    }

    /** One CPU is left to the JVM's own threads: to wait for a CPU that others have is not to be held off. */
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static void allocate() {
        while (!over) {
            long start = System.nanoTime();
            last = new byte[CHUNK];
            longestNanos = Math.max(longestNanos, System.nanoTime() - start);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** A dump of all threads takes a safepoint. */
    private static void ask() {
        while (!over) {
            ManagementFactory.getThreadMXBean().dumpAllThreads(false, false);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
