package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What routines on workers do that those in the JVM do not. */
class KillableSolveTest {
    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void shouldSurviveACallThatOverrunsItsDeadline() {
        int n = 3000;
        try (SharedArena arena = SharedArena.create(3L * 8 * n * n + 4096)) {
            MemorySegment a = arena.allocate(JAVA_DOUBLE, (long) n * n);
            MemorySegment b = arena.allocate(JAVA_DOUBLE, (long) n * n);
            MemorySegment c = arena.allocate(JAVA_DOUBLE, (long) n * n);
            Blas impatient = workers.blas(Duration.ofMillis(20));
            double[] x = {3, 4};
            workers.blas().dnrm2(2, x, 1); // the library is loaded by now

            assertThatThrownBy(() -> impatient.dgemm(
                            Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, n, n, n, 1, a, n, b, n, 0, c, n))
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(workers.blas().dnrm2(2, x, 1)).isEqualTo(5.0);
        }
    }

    @Test
    void shouldPassArraysAfterADeadlineAsBefore() {
        int n = 1500;
        double[] a = new double[n * n];
        Blas impatient = workers.blas(Duration.ofMillis(10));

        assertThatThrownBy(() -> impatient.dgemm(
                        Order.COL_MAJOR,
                        Transpose.NO_TRANS,
                        Transpose.NO_TRANS,
                        n,
                        n,
                        n,
                        1,
                        a,
                        n,
                        a,
                        n,
                        0,
                        new double[n * n],
                        n))
                .isInstanceOf(DeadlineExceededException.class);
        double[] x = {3, 4};
        assertThat(workers.blas().dnrm2(2, x, 1)).isEqualTo(5.0);
    }

    @Test
    void shouldRefuseSegmentsThatWorkersCannotSee() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment x = arena.allocate(JAVA_DOUBLE, 4);

            assertThatThrownBy(() -> workers.blas().dnrm2(4, x, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("dnrm2: x (argument 2) is in this JVM's own memory");
        }
    }

    @Test
    void shouldReadButNotWriteReadOnlyArenas() {
        try (SharedArena arena = SharedArena.create(4096, Access.READ_ONLY)) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, 3, 4);

            assertThat(workers.blas().dnrm2(2, x, 1)).isEqualTo(5.0);
            assertThatThrownBy(() -> workers.blas().daxpy(2, 1, x, 1, x, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("daxpy: y (argument 5) is in a READ_ONLY arena");
        }
    }

    @Test
    void shouldSolveInSharedMemoryWithoutACopy() {
        int n = 300;
        try (SharedArena arena = SharedArena.create(8L * n * n + 8L * n + 4096)) {
            MemorySegment a = arena.allocate(JAVA_DOUBLE, (long) n * n);
            MemorySegment b = arena.allocate(JAVA_DOUBLE, n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a.setAtIndex(JAVA_DOUBLE, (long) i * n + j, i == j ? n : 1.0 / (1 + i + j));
                }
                b.setAtIndex(JAVA_DOUBLE, i, n + i);
            }
            Lapack lapack = workers.lapack();

            double[] matrix = a.toArray(JAVA_DOUBLE);
            lapack.dpotrf(Order.COL_MAJOR, UpLo.LOWER, n, a, n);
            lapack.dpotrs(Order.COL_MAJOR, UpLo.LOWER, n, 1, a, n, b, n);

            double[] x = b.toArray(JAVA_DOUBLE);
            double[] residual = new double[n];
            for (int i = 0; i < n; i++) {
                residual[i] = n + i;
            }
            Blas.inProcess().dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, n, n, -1, matrix, n, x, 1, 1, residual, 1);
            assertThat(Blas.inProcess().dnrm2(n, residual, 1)).isLessThan(1e-10);
        }
    }

    @Test
    void shouldLeaveWhatBetaZeroMakesIrrelevantUnread() {
        double[] nan = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        double[] one = {1, 0, 0, 1};
        for (Blas blas : new Blas[] {Blas.inProcess(), workers.blas()}) {
            double[] c = nan.clone();
            blas.dgemm(Order.ROW_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1, one, 2, one, 2, 0, c, 2);
            assertThat(c).containsExactly(one);
            double[] y = nan.clone();
            blas.dgemv(Order.ROW_MAJOR, Transpose.NO_TRANS, 2, 2, 1, one, 2, one, 1, 0, y, 1);
            assertThat(y).startsWith(1, 0);
        }
    }
}
