package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.memory.Migration.Obstacle;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moving pages of which the kernel holds some; needs several nodes, as native/test/numa-in-guest has. */
@Tag("numa")
class PinnedPagesTest {
    private static final long MIB = 1L << 20;
    private static final long PAGE = 4096;

    @Test
    void shouldMoveEveryPageButThoseThatAreHeld() throws Throwable {
        Nodes.assumeAtLeast(2);
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena =
                SharedArena.builder(2 * MIB).policy(MemoryPolicy.bind(from)).create()) {
            MemorySegment all = arena.allocate(2 * MIB, 4096).fill((byte) 6);
            // What is there already ends a batch, so that a page is held in the first of several.
            assertThat(Numa.migrate(all.asSlice(50 * PAGE, PAGE), to).movedBytes())
                    .isEqualTo(PAGE);
            try (PinnedPages _ =
                    PinnedPages.of(all.asSlice(0, PAGE), all.asSlice(10 * PAGE, PAGE), all.asSlice(200 * PAGE, PAGE))) {
                Migration migration = Numa.migrate(all, to);

                assertThat(migration)
                        .isEqualTo(new Migration(2 * MIB - 4 * PAGE, PAGE, 0, Map.of(Obstacle.BUSY, 3 * PAGE)));
                assertThat(migration.isComplete()).isFalse();
                assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(from, 3 * PAGE, to, 2 * MIB - 3 * PAGE));
                assertThat(MemoryPolicy.bind(to).bestEffort().applyTo(all)).isEqualTo(3 * PAGE);
                assertThatThrownBy(() -> MemoryPolicy.bind(to).applyTo(all))
                        .isExactlyInstanceOf(IllegalStateException.class)
                        .hasMessageContainingAll(3 * PAGE + " of " + 2 * MIB, "locked");
            }
            assertThat(Numa.migrate(all, to)).isEqualTo(new Migration(3 * PAGE, 2 * MIB - 3 * PAGE, 0, Map.of()));
            assertThat(all.toArray(ValueLayout.JAVA_BYTE)).containsOnly(6);
        }
    }

    /** Among pages of which some are absent, and in a batch after one that stays whole. */
    @Test
    void shouldGoOnAfterABatchThatStays() throws Throwable {
        Nodes.assumeAtLeast(2);
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena =
                SharedArena.builder(MIB).policy(MemoryPolicy.bind(from)).create()) {
            MemorySegment all = arena.allocate(MIB, 4096);
            all.asSlice(0, 2 * PAGE).fill((byte) 1);
            all.asSlice(100 * PAGE, 100 * PAGE).fill((byte) 1);
            try (PinnedPages _ = PinnedPages.of(all.asSlice(0, 2 * PAGE))) {
                assertThat(Numa.migrate(all, to))
                        .isEqualTo(new Migration(100 * PAGE, 0, 154 * PAGE, Map.of(Obstacle.BUSY, 2 * PAGE)));
            }
        }
    }
}
