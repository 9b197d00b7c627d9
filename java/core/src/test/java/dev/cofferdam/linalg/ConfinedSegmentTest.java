package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** A segment that its owner may close at any moment is refused to other threads, whatever thread the call runs on. */
class ConfinedSegmentTest {
    @Test
    void shouldRefuseASegmentThatIsConfinedToAnotherThread() throws Exception {
        int n = 200; // enough for dgesv to run on a thread with a deep stack
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment a = arena.allocate(JAVA_DOUBLE, (long) n * n);
            MemorySegment pivots = arena.allocate(JAVA_INT, n);
            MemorySegment b = arena.allocate(JAVA_DOUBLE, (long) n * n);
            Throwable[] thrown = new Throwable[1];

            Thread.ofPlatform()
                    .start(() -> thrown[0] =
                            catchThrowable(() -> Lapack.inProcess().dgesv(Order.COL_MAJOR, n, n, a, n, pivots, b, n)))
                    .join();

            assertThat(thrown[0]).isInstanceOf(WrongThreadException.class).hasMessageContaining("a (argument");
        }
    }
}
