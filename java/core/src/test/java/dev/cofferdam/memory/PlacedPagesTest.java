package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.NumaNode;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where pages land on a machine with several nodes: native/test/numa-in-guest brings one. */
@Tag("numa")
class PlacedPagesTest {
    private static final long MIB = 1L << 20;
    private static final long BYTES = 8 * MIB;

    private static Map<Integer, Long> allOn(int node) {
        return Map.of(node, BYTES);
    }

    private static int[] numbers(List<Integer> nodes) {
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Not from malloc, which may have pages left over from before. */
    private static MemorySegment fresh(SharedArena arena) {
        return arena.allocate(BYTES, 4096);
    }

    // ---- first touch

    @Test
    void shouldPlacePagesWhereTheThreadThatTouchesThemFirstRuns() {
        for (NumaNode node : Nodes.withCpus()) {
            try (SharedArena arena = SharedArena.create(BYTES)) {
                MemorySegment pages = fresh(arena);
                try (Affinity.Scope _ = Nodes.runOn(node)) {
                    pages.fill((byte) 1);
                }
                assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(allOn(node.id()));
            }
        }
    }

    @Test
    void shouldPlaceEachPartWhereItsUserRuns() {
        List<NumaNode> nodes = Nodes.withCpus();
        List<ExecutorService> users = new ArrayList<>();
        try (SharedArena arena = SharedArena.create(BYTES)) {
            for (NumaNode node : nodes) {
                ExecutorService user = Executors.newSingleThreadExecutor();
                users.add(user);
                user.execute(() -> Nodes.runOn(node)); // for as long as the thread lives
            }
            MemorySegment pages = fresh(arena);

            Numa.prefault(pages, users);

            long part = BYTES / nodes.size();
            for (int i = 0; i < nodes.size(); i++) {
                assertThat(Numa.nodesOf(pages.asSlice(i * part, part)).bytes())
                        .isEqualTo(Map.of(nodes.get(i).id(), part));
            }
        } finally {
            users.forEach(ExecutorService::shutdownNow);
        }
    }

    // ---- policies of arenas

    @Test
    void shouldBindAnArenaWhoeverTouchesIt() {
        for (NumaNode here : Nodes.withCpus()) {
            for (int node : Nodes.withMemory()) {
                for (MemoryPolicy policy : List.of(MemoryPolicy.bind(node), MemoryPolicy.preferred(node))) {
                    try (Affinity.Scope _ = Nodes.runOn(here);
                            SharedArena arena =
                                    SharedArena.builder(BYTES).policy(policy).create()) {
                        MemorySegment pages = fresh(arena);
                        pages.fill((byte) 1);

                        assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(allOn(node));
                    }
                }
            }
        }
    }

    @Test
    void shouldLetAnArenasPolicyGoBeforeTheThreads() {
        Nodes.assumeAtLeast(2);
        int first = Nodes.withMemory().getFirst();
        int other = Nodes.otherThan(first);
        try (SharedArena arena = SharedArena.builder(BYTES)
                        .policy(MemoryPolicy.bind(first))
                        .create();
                MemoryPolicy.Scope _ = MemoryPolicy.bind(other).enter()) {
            MemorySegment pages = fresh(arena);
            Numa.prefault(pages);

            assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(allOn(first));
        }
    }

    @Test
    void shouldInterleaveEvenly() {
        List<Integer> nodes = Nodes.withMemory();
        try (SharedArena arena = SharedArena.builder(BYTES)
                .policy(MemoryPolicy.interleave(numbers(nodes)))
                .create()) {
            MemorySegment pages = fresh(arena);
            pages.fill((byte) 1);

            PagesByNode placed = Numa.nodesOf(pages);
            for (int node : nodes) {
                assertThat(placed.bytesOn(node)).isBetween(BYTES / nodes.size() - 4096, BYTES / nodes.size() + 4096);
            }
            assertThat(placed.presentBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void shouldInterleaveByWeight() throws IOException {
        Nodes.assumeAtLeast(2);
        Path weights = Path.of("/sys/kernel/mm/mempolicy/weighted_interleave");
        int first = Nodes.withMemory().getFirst();
        int other = Nodes.otherThan(first);
        Path weight = weights.resolve("node" + first);
        assumeTrue(Files.isWritable(weight), () -> weight + " cannot be written");
        String before = Files.readString(weight);
        try (SharedArena arena = SharedArena.builder(BYTES)
                .policy(MemoryPolicy.weightedInterleave(first, other))
                .create()) {
            Files.writeString(weight, "3");
            Files.writeString(weights.resolve("node" + other), "1");
            MemorySegment pages = fresh(arena);
            pages.fill((byte) 1);

            assertThat(Numa.nodesOf(pages).bytesOn(first)).isBetween(BYTES * 3 / 4 - 16384, BYTES * 3 / 4 + 16384);
            assertThat(Numa.nodesOf(pages).bytesOn(other)).isBetween(BYTES / 4 - 16384, BYTES / 4 + 16384);
        } finally {
            Files.writeString(weight, before);
        }
    }

    // ---- policies of threads

    @Test
    void shouldPlaceWhatAThreadTouchesByItsPolicyUntilClosed() {
        NumaNode here = Nodes.withCpus().getFirst();
        for (int node : Nodes.withMemory()) {
            try (Affinity.Scope _ = Nodes.runOn(here);
                    SharedArena arena = SharedArena.create(2 * BYTES)) {
                MemorySegment within = fresh(arena);
                MemorySegment after = fresh(arena);
                try (MemoryPolicy.Scope _ = MemoryPolicy.bind(node).enter()) {
                    within.fill((byte) 1);
                }
                after.fill((byte) 1);

                assertThat(Numa.nodesOf(within).bytes()).isEqualTo(allOn(node));
                assertThat(Numa.nodesOf(after).bytes()).isEqualTo(allOn(here.id()));
            }
        }
    }

    @Test
    void shouldHandAThreadsPolicyToThoseItStarts() throws InterruptedException {
        int last = Nodes.withMemory().getLast();
        try (SharedArena arena = SharedArena.create(BYTES)) {
            MemorySegment pages = fresh(arena);
            Thread started;
            try (MemoryPolicy.Scope _ = MemoryPolicy.bind(last).enter()) {
                started = Thread.ofPlatform().start(() -> pages.fill((byte) 1));
            }
            started.join();

            assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(allOn(last));
        }
    }

    // ---- pages that are there already

    @Test
    void shouldMovePagesToTheNodesThatAPolicyNames() {
        Nodes.assumeAtLeast(2);
        for (int from : Nodes.withMemory()) {
            int to = Nodes.otherThan(from);
            try (SharedArena arena =
                    SharedArena.builder(BYTES).policy(MemoryPolicy.bind(from)).create()) {
                MemorySegment pages = fresh(arena);
                pages.asSlice(0, 6 * MIB).fill((byte) 9);

                assertThat(MemoryPolicy.bind(to).applyTo(pages)).isZero();

                assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(Map.of(to, 6 * MIB));
                assertThat(pages.asSlice(0, 6 * MIB).toArray(ValueLayout.JAVA_BYTE))
                        .containsOnly(9);
                pages.fill((byte) 9);
                assertThat(Numa.nodesOf(pages).bytes()).as("the rest, too").isEqualTo(allOn(to));
            }
        }
    }

    @Test
    void shouldSpreadPagesThatLieElsewhere() {
        Nodes.assumeAtLeast(3);
        int from = Nodes.withMemory().getFirst();
        int[] others = Nodes.withMemory().stream()
                .filter(node -> node != from)
                .mapToInt(Integer::intValue)
                .toArray();
        try (SharedArena arena =
                SharedArena.builder(BYTES).policy(MemoryPolicy.bind(from)).create()) {
            MemorySegment pages = fresh(arena);
            pages.fill((byte) 1);

            assertThat(MemoryPolicy.interleave(others).applyTo(pages)).isZero();

            Map<Integer, Long> placed = Numa.nodesOf(pages).bytes();
            assertThat(placed).doesNotContainKey(from);
            for (int other : others) {
                assertThat(placed.get(other)).isGreaterThan(BYTES / others.length / 2);
            }
        }
    }

    @Test
    void shouldMigrateAndSayWhatItDid() {
        Nodes.assumeAtLeast(2);
        int from = Nodes.withMemory().getFirst();
        int to = Nodes.withMemory().getLast();
        try (SharedArena arena =
                SharedArena.builder(BYTES).policy(MemoryPolicy.bind(from)).create()) {
            MemorySegment pages = fresh(arena);
            pages.asSlice(0, 6 * MIB).fill((byte) 3);
            assertThat(Numa.migrate(pages.asSlice(0, 4096), to).movedBytes()).isEqualTo(4096);

            Migration migration = Numa.migrate(pages, to);

            assertThat(migration).isEqualTo(new Migration(6 * MIB - 4096, 4096, 2 * MIB, Map.of()));
            assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(Map.of(to, 6 * MIB));
            assertThat(pages.asSlice(0, 6 * MIB).toArray(ValueLayout.JAVA_BYTE)).containsOnly(3);
        }
    }

    @Test
    void shouldMovePrivateMemory() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pages = arena.allocate(BYTES, 4096);
            pages.fill((byte) 1);
            for (int node : Nodes.withMemory()) {
                assertThat(Numa.migrate(pages, node).isComplete()).isTrue();
                assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(allOn(node));
            }
        }
    }

    /** More than the node has: the rest stays, and that is said. */
    @Test
    void shouldSayWhenANodeHasNoRoom() {
        Nodes.assumeAtLeast(2);
        int small = Nodes.withMemory().stream()
                .min((a, b) -> Long.compare(memoryOf(a), memoryOf(b)))
                .orElseThrow();
        int large = Nodes.otherThan(small);
        long bytes = memoryOf(small) + 64 * MIB;
        assumeTrue(memoryOf(small) < 300 * MIB, "no node is so small that filling it is quick");
        try (SharedArena arena =
                SharedArena.builder(bytes).policy(MemoryPolicy.preferred(large)).create()) {
            MemorySegment pages = arena.allocate(bytes, 4096);
            Numa.prefault(pages);

            Migration migration = Numa.migrate(pages, small);

            assertThat(migration.isComplete()).isFalse();
            assertThat(migration.stayedBytes().keySet()).contains(Migration.Obstacle.NO_MEMORY);
            assertThat(migration.movedBytes()).isPositive();
        }
    }

    private static long memoryOf(int node) {
        try {
            return Files.readAllLines(Path.of("/sys/devices/system/node/node" + node + "/meminfo")).stream()
                    .filter(line -> line.contains("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll(".*MemTotal: *([0-9]+) kB", "$1")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void shouldTellEachPageApart() {
        List<Integer> nodes = Nodes.withMemory();
        Map<Integer, Long> expected = new TreeMap<>();
        try (SharedArena arena = SharedArena.create(BYTES)) {
            MemorySegment pages = fresh(arena);
            for (int i = 0; i < 64; i++) {
                int node = nodes.get(i % nodes.size());
                MemorySegment page = pages.asSlice(i * 4096L, 4096);
                try (MemoryPolicy.Scope _ = MemoryPolicy.bind(node).enter()) {
                    page.fill((byte) 1);
                }
                assertThat(Numa.nodesOf(page).bytes()).isEqualTo(Map.of(node, 4096L));
                expected.merge(node, 4096L, Long::sum);
            }
            assertThat(Numa.nodesOf(pages).bytes()).isEqualTo(expected);
        }
    }
}
