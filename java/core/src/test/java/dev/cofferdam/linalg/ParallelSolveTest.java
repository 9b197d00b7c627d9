package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** OpenBLAS's parallel LU factorisation overruns the stack of a Java thread, which would end this JVM. */
class ParallelSolveTest {
    private static final int N = 400;

    @Test
    void shouldSolveOnAThreadWithLittleStack() throws InterruptedException {
        double[] x = new double[N * N];
        Thread small = Thread.ofPlatform().stackSize(256 << 10).start(() -> solve(x));
        small.join();

        assertThat(x).startsWith(1, 0, 0);
        assertThat(x[N + 1]).isEqualTo(1);
    }

    @Test
    void shouldSolveOnAVirtualThread() throws InterruptedException {
        double[] x = new double[N * N];
        Thread.ofVirtual().start(() -> solve(x)).join();

        assertThat(x).startsWith(1, 0, 0);
    }

    @Test
    void shouldSolveInMemoryThatIsConfinedToTheCaller() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment a = arena.allocate(JAVA_DOUBLE, N * N);
            MemorySegment b = arena.allocate(JAVA_DOUBLE, N * N);
            for (int i = 0; i < N; i++) {
                a.setAtIndex(JAVA_DOUBLE, (long) i * N + i, 2);
                b.setAtIndex(JAVA_DOUBLE, (long) i * N + i, 2);
            }
            Lapack.inProcess().dgesv(Order.COL_MAJOR, N, N, a, N, arena.allocate(JAVA_INT, N), b, N);

            assertThat(b.getAtIndex(JAVA_DOUBLE, N + 1)).isEqualTo(1);
        }
    }

    /** Solves 2 X = 2. */
    private static void solve(double[] x) {
        double[] a = new double[N * N];
        for (int i = 0; i < N; i++) {
            a[i * N + i] = 2;
            x[i * N + i] = 2;
        }
        Lapack.inProcess().dgesv(Order.COL_MAJOR, N, N, a, N, new int[N], x, N);
    }
}
