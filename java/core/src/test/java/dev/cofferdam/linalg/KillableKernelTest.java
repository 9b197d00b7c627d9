package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.Faults;
import dev.cofferdam.isolation.Sandbox;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What kernels on workers do that those in the JVM do not. */
class KillableKernelTest {
    private static final double[] FOUR = {1, 2, 3, 4};

    @Test
    void shouldEndACallThatHangsAndMakeTheNext() {
        try (Workers workers = Workers.builder()
                .count(1)
                .faults(Faults.none().hang("cfd_dexp", 1))
                .build()) {
            double[] y = {7, 7, 7, 7};

            assertThatThrownBy(() -> workers.kernels(Duration.ofMillis(50)).dexp(4, FOUR, 1, y, 1))
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(y).containsOnly(7);
            workers.kernels().dexp(4, FOUR, 1, y, 1);
            assertThat(y[0]).isBetween(2.7182, 2.7183);
        }
    }

    @Test
    void shouldReportACrashAndMakeTheNextCall() {
        try (Workers workers = Workers.builder()
                .count(1)
                .faults(Faults.none().crash("cfd_dsum", 2))
                .build()) {
            Kernels kernels = workers.kernels();

            assertThat(kernels.dsum(4, FOUR, 1)).isEqualTo(10);
            assertThatThrownBy(() -> kernels.dsum(4, FOUR, 1)).isInstanceOf(WorkerCrashedException.class);
            assertThat(kernels.dsum(4, FOUR, 1)).isEqualTo(10);
        }
    }

    @Test
    void shouldEndACallThatOverrunsItsDeadline() {
        int n = 1 << 22;
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(8L * n + 4096)) {
            MemorySegment y = arena.allocate(JAVA_DOUBLE, n);
            workers.kernels().dsum(4, FOUR, 1); // the library is loaded by now

            assertThatThrownBy(() -> workers.kernels(Duration.ofMillis(1)).dnormal(n, 1, 2, 3, y, 1))
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(workers.kernels().dsum(4, FOUR, 1)).isEqualTo(10);
        }
    }

    @Test
    void shouldRunInASandbox() {
        try (Workers workers =
                Workers.builder().count(1).sandbox(Sandbox.standard()).build()) {
            assertThat(workers.kernels().dnorm2(2, new double[] {3, 4}, 1)).isEqualTo(5);
        }
    }

    @Test
    void shouldRefuseSegmentsThatWorkersCannotSeeOrWrite() {
        try (Workers workers = Workers.builder().count(1).build();
                Arena own = Arena.ofConfined();
                SharedArena shared = SharedArena.create(4096);
                SharedArena constant = SharedArena.create(4096, Access.READ_ONLY)) {
            Kernels kernels = workers.kernels();
            MemorySegment here = own.allocate(JAVA_DOUBLE, 4);
            MemorySegment there = shared.allocate(JAVA_DOUBLE, 4);
            MemorySegment fixed = constant.allocateFrom(JAVA_DOUBLE, FOUR);

            assertThat(kernels.dsum(4, fixed, 1)).isEqualTo(10);
            Refusal.of("dsum: x (argument 2) is in this JVM's own memory").by(() -> kernels.dsum(4, here, 1));
            Refusal.of("dexp: y (argument 4) is in this JVM's own memory").by(() -> kernels.dexp(4, there, 1, here, 1));
            Refusal.of("dexp: y (argument 4) is in a READ_ONLY arena").by(() -> kernels.dexp(4, there, 1, fixed, 1));
            Refusal.of("dgather: indices (argument 4) is in this JVM's own memory")
                    .by(() -> kernels.dgather(2, 4, fixed, own.allocate(JAVA_INT, 2), there));
        }
    }

    @Test
    void shouldLeaveArraysAsTheyWereWhereAnIndexIsNone() {
        try (Workers workers = Workers.builder().count(1).build()) {
            Kernels kernels = workers.kernels();
            double[] y = {7, 7, 7};

            Refusal.of("dgather: indices (argument 4) has element 2, 4, that is no index, must be from 0 to 3")
                    .by(() -> kernels.dgather(3, 4, FOUR, new int[] {0, 1, 4}, y));
            Refusal.of("dcsrmv: columnIndices (argument 6) has element 1, -1, that is no index, must be from 0 to 3")
                    .by(() -> kernels.dcsrmv(2, 4, 1, new int[] {0, 1, 2}, new int[] {0, -1}, FOUR, FOUR, 0, y));
            assertThat(y).containsOnly(7);
        }
    }

    @Test
    void shouldTouchNothingBetweenStridedElements() {
        try (Workers workers = Workers.builder().count(1).build()) {
            double[] y = {7, 7, 7, 7, 7, 7, 7};
            workers.kernels().dsqrt(2, new double[] {9, 0, 4}, 0, -2, y, 1, 3);

            assertThat(y).containsExactly(7, 2, 7, 7, 3, 7, 7);
        }
    }

    @Test
    void shouldRefuseDeadlinesThatAreNoneAndClosedPools() {
        Workers workers = Workers.builder().count(1).build();
        assertThatThrownBy(() -> workers.kernels(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        Kernels kernels = workers.kernels();
        workers.close();

        assertThatThrownBy(workers::kernels).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kernels.dsum(4, FOUR, 1)).isInstanceOf(IllegalStateException.class);
    }
}
