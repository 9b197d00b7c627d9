package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A program: as many threads as its argument says call the library at once, each long enough for all to be under way. */
final class CallsAtOnce {
    private static final int N = 700;

    private static volatile boolean go;

    private CallsAtOnce() {}

    public static void main(String[] arguments) throws InterruptedException {
        Blas blas = Blas.inProcess(1);
        List<Thread> threads = new ArrayList<>();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment a = arena.allocate(JAVA_DOUBLE, (long) N * N);
            MemorySegment c = arena.allocate(JAVA_DOUBLE, (long) N * N); // all write the same into it
            multiply(blas, a, c); // so that no two threads wait for one that links
            for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    await();
                    multiply(blas, a, c);
                }));
            }
            go = true;
            for (Thread thread : threads) {
                thread.join();
            }
        }
        System.out.println(threads.size() + " calls");
    }

    /** Threads that sleep would be woken one by one, each when those before are done. */
    private static void await() {
        while (!go) {
            Thread.yield();
        }
    }

    private static void multiply(Blas blas, MemorySegment a, MemorySegment c) {
        blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, N, N, N, 1, a, N, a, N, 0, c, N);
    }
}
