package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.Migration.Obstacle;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Huge pages out of pools, which native/test/numa-in-guest fills. */
@Tag("numa")
class PlacedHugePagesTest {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private static long free(int node, long kib) {
        Path file =
                Path.of("/sys/devices/system/node/node" + node + "/hugepages/hugepages-" + kib + "kB/free_hugepages");
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assumeFree(long kib, long pages) {
        for (int node : Nodes.withMemory()) {
            assumeTrue(free(node, kib) >= pages, () -> "node " + node + " has too few pages of " + kib + " KiB");
        }
    }

    @Test
    void shouldMakeAnArenaOfHugePagesOfANode() {
        assumeFree(2048, 4);
        for (int node : Nodes.withMemory()) {
            long before = free(node, 2048);
            try (SharedArena arena = SharedArena.builder(7 * MIB)
                    .policy(MemoryPolicy.bind(node))
                    .pages(PageKind.HUGE_2_MIB)
                    .create()) {
                MemorySegment all = arena.allocate(7 * MIB, 8);
                all.fill((byte) 1);

                assertThat(arena.pages()).isEqualTo(PageKind.HUGE_2_MIB);
                assertThat(arena.pageBytes()).isEqualTo(2 * MIB);
                assertThat(HugePages.of(all)).isEqualTo(new ObtainedPages(2 * MIB, 8 * MIB, 8 * MIB));
                assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(node, 7 * MIB));
                assertThat(free(node, 2048)).isEqualTo(before - 4);
                assertThatThrownBy(() -> arena.allocate(1, 1))
                        .isExactlyInstanceOf(OutOfMemoryError.class)
                        .message()
                        .contains("0 of its")
                        .endsWith("create it larger");
            }
            assertThat(free(node, 2048)).as("given back").isEqualTo(before);
        }
    }

    @Test
    void shouldMoveHugePages() {
        Nodes.assumeAtLeast(2);
        assumeFree(2048, 4);
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena = SharedArena.builder(8 * MIB)
                .policy(MemoryPolicy.bind(from))
                .pages(PageKind.HUGE_2_MIB)
                .create()) {
            MemorySegment all = arena.allocate(8 * MIB, 2 * MIB);
            all.fill((byte) 4);

            Migration migration = Numa.migrate(all.asSlice(2 * MIB), to);

            assertThat(migration).isEqualTo(new Migration(6 * MIB, 0, 0, Map.of()));
            assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(from, 2 * MIB, to, 6 * MIB));
            assertThat(all.toArray(ValueLayout.JAVA_BYTE)).containsOnly(4);
            assertThatThrownBy(() -> MemoryPolicy.bind(to).applyTo(all.asSlice(0, MIB)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("multiples of 2097152");
            assertThat(MemoryPolicy.bind(to).applyTo(all)).isZero();
            assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(to, 8 * MIB));
        }
    }

    /** The pool as a whole has enough of them, and a touch would be SIGBUS. */
    @Test
    void shouldRefuseMoreHugePagesThanTheNodeHas() {
        Nodes.assumeAtLeast(2);
        assumeFree(2048, 4);
        int node = Nodes.withMemory().getLast();
        long bytes = (free(node, 2048) + 1) * 2 * MIB;

        assertThatThrownBy(() -> SharedArena.builder(bytes)
                        .policy(MemoryPolicy.bind(node))
                        .pages(PageKind.HUGE_2_MIB)
                        .create())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("EFAULT", "bind " + node, "nr_hugepages");
        try (SharedArena arena = SharedArena.builder(bytes)
                .policy(MemoryPolicy.bind(node))
                .pages(PageKind.HUGE_2_MIB, PageKind.BASE)
                .create()) {
            assertThat(arena.pages()).isEqualTo(PageKind.BASE);
            assertThat(arena.refusals()).singleElement().asString().contains("EFAULT");
        }
        assertThat(free(node, 2048)).isEqualTo(bytes / 2 / MIB - 1);
    }

    /** Of huge pages, made by a thread that takes memory of one node. */
    private static SharedArena withoutPolicy(int node) {
        try (MemoryPolicy.Scope _ = MemoryPolicy.bind(node).enter()) {
            return SharedArena.builder(8 * MIB).pages(PageKind.HUGE_2_MIB).create();
        }
    }

    /** Of a node whose pool is empty: what the kernel would answer a touch there with is SIGBUS. */
    @Test
    void shouldOutliveTouchesUnderPoliciesThatLackHugePages() {
        Nodes.assumeAtLeast(2);
        assumeFree(2048, 8);
        int full = Nodes.withMemory().getFirst();
        int empty = Nodes.withMemory().getLast();
        try (SharedArena all = SharedArena.builder(free(empty, 2048) * 2 * MIB)
                        .policy(MemoryPolicy.bind(empty))
                        .pages(PageKind.HUGE_2_MIB)
                        .create();
                SharedArena arena = withoutPolicy(full);
                Workers workers = Workers.builder()
                        .count(1)
                        .memory(List.of(MemoryPolicy.bind(empty)))
                        .build()) {
            assertThat(free(empty, 2048)).isZero();
            assertThat(all.pages()).isEqualTo(PageKind.HUGE_2_MIB);
            MemorySegment segment = arena.allocate(8 * MIB, 2 * MIB);
            MemorySegment halfway = segment.asSlice(4 * MIB);
            assertThat(Numa.nodesOf(segment).bytes()).as("untouched").isEqualTo(Map.of(full, 8 * MIB));
            assertThat(Numa.migrate(segment, full)).isEqualTo(new Migration(0, 8 * MIB, 0, Map.of()));

            Object ignored = workers.library("libc.so.6")
                    .function("memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG))
                    .call(segment, 1, 2 * MIB);
            try (MemoryPolicy.Scope _ = MemoryPolicy.bind(empty).enter()) {
                segment.asSlice(2 * MIB, 2 * MIB).fill((byte) 1);
            }
            // The kernel makes huge pages that move of ordinary ones where the pool has none.
            assertThat(MemoryPolicy.bind(empty).applyTo(halfway)).isZero();
            assertThat(Numa.nodesOf(segment).bytes()).isEqualTo(Map.of(full, 4 * MIB, empty, 4 * MIB));
            halfway.fill((byte) 1);

            assertThat(segment.toArray(ValueLayout.JAVA_BYTE)).containsOnly(1);
        }
    }

    @Test
    void shouldNotMakeAnArenaThatTheThreadsPolicyLacksHugePagesFor() {
        Nodes.assumeAtLeast(2);
        assumeFree(2048, 8);
        int node = Nodes.withMemory().getLast();
        long bytes = (free(node, 2048) + 1) * 2 * MIB;
        try (MemoryPolicy.Scope _ = MemoryPolicy.bind(node).enter();
                SharedArena arena = SharedArena.builder(bytes)
                        .pages(PageKind.HUGE_2_MIB, PageKind.BASE)
                        .create()) {
            assertThat(arena.pages()).isEqualTo(PageKind.BASE);
            assertThat(arena.refusals())
                    .singleElement()
                    .asString()
                    .containsAnyOf("EFAULT", "ENOMEM") // which kernels that count by policy say at once
                    .contains("nr_hugepages");
        }
    }

    @Test
    void shouldMakeAnArenaOfPagesOfAGibibyte() {
        long free = Nodes.withMemory().stream()
                .mapToLong(node -> free(node, 1 << 20))
                .sum();
        assumeTrue(free > 0, "no pages of 1 GiB are set aside");
        try (SharedArena small = SharedArena.create(4096); // so that the next free address is not aligned
                SharedArena arena =
                        SharedArena.builder(GIB).pages(PageKind.HUGE_1_GIB).create()) {
            MemorySegment all = arena.allocate(GIB, GIB);
            all.asSlice(GIB / 2, MIB).fill((byte) 1);

            assertThat(small.allocate(8, 8).get(ValueLayout.JAVA_LONG, 0)).isZero();
            assertThat(HugePages.of(all)).isEqualTo(new ObtainedPages(GIB, GIB, GIB));
            assertThat(Numa.nodesOf(all).presentBytes()).isEqualTo(GIB);
        }
    }

    @Test
    void shouldMakeAnArenaOfTransparentHugePages() {
        assumeTrue(HugePages.obstacle(true).isEmpty(), HugePages.obstacle(true));
        try (SharedArena arena =
                SharedArena.builder(8 * MIB).pages(PageKind.TRANSPARENT).create()) {
            MemorySegment all = arena.allocate(8 * MIB, 2 * MIB);
            all.fill((byte) 1);

            assertThat(HugePages.of(all)).isEqualTo(new ObtainedPages(4096, 8 * MIB, 8 * MIB));
            int to = Nodes.withMemory().getLast();
            assertThat(MemoryPolicy.bind(to).applyTo(all)).isZero();
            assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(to, 8 * MIB));
        }
    }

    /** They are larger than what is moved at a time: what the first call takes along has moved, too. */
    @Test
    void shouldCountWhatATransparentHugePageTakesAlong() {
        Nodes.assumeAtLeast(2);
        assumeTrue(HugePages.obstacle(true).isEmpty(), HugePages.obstacle(true));
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena = SharedArena.builder(8 * MIB)
                .policy(MemoryPolicy.bind(from))
                .pages(PageKind.TRANSPARENT)
                .create()) {
            MemorySegment all = arena.allocate(8 * MIB, 2 * MIB).fill((byte) 1);
            assertThat(HugePages.of(all).hugeBytes()).isEqualTo(8 * MIB);

            assertThat(Numa.migrate(all, to)).isEqualTo(new Migration(8 * MIB, 0, 0, Map.of()));
            assertThat(Numa.migrate(all, to)).isEqualTo(new Migration(0, 8 * MIB, 0, Map.of()));
        }
    }

    @Test
    void shouldSayWhichPartOfATransparentHugePageIsHeld() throws Throwable {
        Nodes.assumeAtLeast(2);
        assumeTrue(HugePages.obstacle(true).isEmpty(), HugePages.obstacle(true));
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena = SharedArena.builder(4 * MIB)
                .policy(MemoryPolicy.bind(from))
                .pages(PageKind.TRANSPARENT)
                .create()) {
            MemorySegment all = arena.allocate(4 * MIB, 2 * MIB).fill((byte) 1);
            try (PinnedPages _ = PinnedPages.of(all.asSlice(4096, 4096))) {
                assertThat(Numa.migrate(all, to))
                        .isEqualTo(new Migration(2 * MIB, 0, 0, Map.of(Obstacle.BUSY, 2 * MIB)));
            }
            assertThat(Numa.migrate(all, to)).isEqualTo(new Migration(2 * MIB, 2 * MIB, 0, Map.of()));
        }
    }
}
