package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.memory.Migration;
import dev.cofferdam.memory.Nodes;
import dev.cofferdam.memory.Numa;
import dev.cofferdam.memory.PageKind;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where the memory of workers comes from, by what /proc says of their processes; on one node, and in
 * native/test/numa-in-guest on several.
 */
@Tag("numa")
class WorkerMemoryTest {
    private static final long MIB = 1L << 20;
    private static final int LAST = Nodes.withMemory().getLast();

    /** How many pages of a process's private memory are on each node. */
    private static Map<Integer, Long> pages(long pid, long address) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/numa_maps"))) {
            List<String> line = lines.map(text -> List.of(text.split(" ")))
                    .filter(words -> Long.parseUnsignedLong(words.getFirst(), 16) <= address)
                    .reduce((_, later) -> later)
                    .orElseThrow();
            Map<Integer, Long> pages = new TreeMap<>();
            for (String word : line) {
                if (word.matches("N[0-9]+=[0-9]+")) {
                    int equals = word.indexOf('=');
                    pages.put(Integer.parseInt(word, 1, equals, 10), Long.parseLong(word.substring(equals + 1)));
                }
            }
            return pages;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Has the pool's only worker allocate memory and touch it; on which nodes that is. */
    private static Map<Integer, Long> pagesOfItsOwn(Workers workers) {
        try (Session session = workers.session()) {
            IsolatedLibrary libc = session.library("libc.so.6");
            MemorySegment memory = (MemorySegment) libc.function("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG))
                    .call(4 * MIB);
            Object ignored = libc.function("memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG))
                    .call(memory, 1, 4 * MIB);
            long pid = (int) libc.function("getpid", Fixtures.INT).call();
            return pages(pid, memory.address());
        }
    }

    private static void touch(Workers workers, MemorySegment segment) {
        Object ignored = workers.library("libc.so.6")
                .function("memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG))
                .call(segment, 1, segment.byteSize());
    }

    private static Workers.Builder one() {
        return Workers.builder().count(1);
    }

    @Test
    void shouldTakeAWorkersOwnMemoryFromTheNodesItsPolicyNames() {
        for (NumaNode here : Nodes.withCpus()) {
            for (int node : Nodes.withMemory()) {
                try (Workers workers = one().pin(List.of(here.cpus()))
                        .memory(List.of(MemoryPolicy.bind(node)))
                        .build()) {
                    assertThat(pagesOfItsOwn(workers).keySet()).containsExactly(node);
                }
            }
        }
    }

    @Test
    void shouldTakeItFromWhereAWorkerRunsUnlessToldOtherwise() {
        for (NumaNode here : Nodes.withCpus()) {
            // The maker's own policy is none of the workers' business.
            try (MemoryPolicy.Scope _ =
                            MemoryPolicy.bind(Nodes.otherThan(here.id())).enter();
                    Workers workers = one().pin(List.of(here.cpus())).build()) {
                assertThat(pagesOfItsOwn(workers).keySet()).containsExactly(here.id());
            }
        }
    }

    @Test
    void shouldGiveEachNodeAWorkerWithItsArenaThere() throws Exception {
        for (NumaNode node : Nodes.withCpus()) {
            try (Workers workers = one().onNodes(List.of(node)).build();
                    SharedArena arena = SharedArena.builder(8 * MIB)
                            .policy(MemoryPolicy.bind(node.id()))
                            .create()) {
                MemorySegment all = arena.allocate(8 * MIB, 4096);
                touch(workers, all);

                assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(node.id(), 8 * MIB));
                assertThat(pagesOfItsOwn(workers).keySet()).containsExactly(node.id());
                assertThat(cpusOf(Fixtures.processId(workers)))
                        .isEqualTo(node.cpus().intersect(Topology.allowedCpus()));
            }
        }
    }

    private static CpuSet cpusOf(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("Cpus_allowed_list:"))
                    .map(line -> CpuSet.parse(line.substring(line.indexOf(':') + 1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void shouldUseNodesInTurn() throws Exception {
        List<NumaNode> nodes = Nodes.withCpus();
        int count = nodes.size() + 1;
        try (Workers workers = Workers.builder().count(count).onNodes(nodes).build()) {
            List<Session> sessions = new ArrayList<>();
            try {
                List<Integer> found = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    Session session = workers.session();
                    sessions.add(session);
                    IsolatedLibrary libc = session.library("libc.so.6");
                    MemorySegment memory =
                            (MemorySegment) libc.function("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG))
                                    .call(4 * MIB);
                    Object ignored = libc.function(
                                    "memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG))
                            .call(memory, 1, 4 * MIB);
                    long pid = (int) libc.function("getpid", Fixtures.INT).call();
                    int node = pages(pid, memory.address()).keySet().iterator().next();
                    assertThat(nodes.stream()
                                    .filter(each -> each.id() == node)
                                    .findFirst()
                                    .orElseThrow()
                                    .cpus())
                            .isEqualTo(cpusOf(pid));
                    found.add(node);
                }
                assertThat(found)
                        .containsAll(nodes.stream().map(NumaNode::id).toList())
                        .hasSize(count);
            } finally {
                sessions.forEach(Session::close);
            }
        }
    }

    @Test
    void shouldPlaceWhatAWorkerTouchesOfAnArenaAsTheArenasPolicySays() {
        for (NumaNode here : Nodes.withCpus()) {
            for (int node : Nodes.withMemory()) {
                try (Workers workers = one().onNodes(List.of(here)).build();
                        SharedArena arena = SharedArena.create(8 * MIB)) {
                    MemorySegment all = arena.allocate(8 * MIB, 4096);
                    assertThat(MemoryPolicy.bind(node).applyTo(all)).isZero(); // here: it is the memory's own then
                    touch(workers, all.asSlice(0, 4 * MIB));

                    assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(node, 4 * MIB));
                }
            }
        }
    }

    @Test
    void shouldGiveAReplacementThePolicyOfItsPredecessor() throws Exception {
        try (Workers workers = one().memory(List.of(MemoryPolicy.bind(LAST))).build()) {
            ProcessHandle.of(Fixtures.processId(workers)).orElseThrow().destroyForcibly();
            Processes.await(
                    "a replacement",
                    Duration.ofSeconds(60),
                    () -> workers.stats().started() == 2);

            assertThat(pagesOfItsOwn(workers).keySet()).containsExactly(LAST);
        }
    }

    @Test
    void shouldGiveAWorkerOfATemplateItsPolicy() {
        try (Workers workers = one().memory(List.of(MemoryPolicy.bind(LAST)))
                .template(Fixtures.path("good"))
                .build()) {
            assertThat(pagesOfItsOwn(workers).keySet()).containsExactly(LAST);
        }
    }

    @Test
    void shouldShareHugePagesWithAWorker() {
        List<NumaNode> nodes = Nodes.withCpus();
        try (SharedArena arena = SharedArena.builder(6 * MIB)
                        .policy(MemoryPolicy.bind(nodes.getFirst().id()))
                        .pages(PageKind.HUGE_2_MIB, PageKind.BASE)
                        .create();
                Workers workers = one().build()) {
            assumeTrue(arena.refusals().isEmpty(), () -> String.join("; ", arena.refusals()));
            MemorySegment all = arena.allocate(6 * MIB, 8);
            touch(workers, all);

            assertThat(all.get(JAVA_BYTE, 6 * MIB - 1)).isEqualTo((byte) 1);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldShowAWorkerHugePagesThatItCannotWriteTo() {
        try (SharedArena arena = SharedArena.builder(2 * MIB)
                        .access(Access.READ_ONLY)
                        .pages(PageKind.HUGE_2_MIB, PageKind.BASE)
                        .create();
                Workers workers = one().build()) {
            MemorySegment all = arena.allocate(2 * MIB, 8);
            all.set(JAVA_BYTE, 5, (byte) 7);
            IsolatedFunction find = workers.library("libc.so.6")
                    .function("memchr", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG));

            assertThat(find.call(all, 7, 10L)).isEqualTo(MemorySegment.ofAddress(all.address() + 5));
            assertThatThrownBy(() -> touch(workers, all)).isInstanceOf(WorkerCrashedException.class);
            assertThat(all.get(JAVA_BYTE, 5)).isEqualTo((byte) 7);
        }
    }

    /** As root and as nobody, in the guest. */
    @Test
    void shouldMovePagesThatAWorkerMapsOnlyIfPrivileged() {
        int from = Nodes.withMemory().getFirst();
        assumeTrue(LAST != from, "there is one node");
        try (SharedArena arena = SharedArena.builder(8 * MIB)
                        .policy(MemoryPolicy.bind(from))
                        .create();
                Workers workers = one().build()) {
            MemorySegment all = arena.allocate(8 * MIB, 4096);
            touch(workers, all.asSlice(0, 4 * MIB));

            Migration migration = Numa.migrate(all, LAST);

            if (Nodes.mayMoveOthersPages()) {
                assertThat(migration).isEqualTo(new Migration(4 * MIB, 0, 4 * MIB, Map.of()));
                assertThat(MemoryPolicy.bind(from).applyTo(all)).isZero();
                assertThat(Numa.nodesOf(all).bytes()).isEqualTo(Map.of(from, 4 * MIB));
            } else {
                assertThat(migration)
                        .isEqualTo(new Migration(0, 0, 4 * MIB, Map.of(Migration.Obstacle.MAPPED_BY_OTHERS, 4 * MIB)));
                assertThat(MemoryPolicy.bind(LAST).bestEffort().applyTo(all)).isEqualTo(4 * MIB);
                assertThatThrownBy(() -> MemoryPolicy.bind(LAST).applyTo(all))
                        .isExactlyInstanceOf(IllegalStateException.class)
                        .hasMessageContainingAll(
                                4 * MIB + " of " + 8 * MIB, "bind " + LAST, "EIO", "CAP_SYS_NICE", "bestEffort()");
                touch(workers, all.asSlice(4 * MIB));
                assertThat(Numa.nodesOf(all).bytes())
                        .as("what came afterwards is where the policy says")
                        .isEqualTo(Map.of(from, 4 * MIB, LAST, 4 * MIB));
            }
        }
    }

    // ---- what no worker can have

    @Test
    void shouldRefusePoliciesThatNoWorkerCanHave() {
        assertThatThrownBy(() -> one().memory(List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("policies", "MemoryPolicy.local()");
        assertThatThrownBy(() -> one().memory(List.of(MemoryPolicy.local(), MemoryPolicy.bind(99))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("node 99", "EINVAL");
        assertThatThrownBy(() -> one().onNodes(List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nodes", "Pinning.NONE");
        NumaNode withoutCpus = new NumaNode(LAST, CpuSet.empty(), MIB, OptionalInt.empty());
        assertThatThrownBy(() -> one().onNodes(List.of(withoutCpus)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("node " + LAST + " has no CPU", "pin(...)", "memory(...)");
    }

    @Test
    void shouldLeaveTheCallersPolicyAsItWas() {
        CpuSet before = Affinity.get();
        try (SharedArena arena = SharedArena.create(4096);
                Affinity.Scope _ =
                        Affinity.pin(Nodes.withCpus().getFirst().cpus().intersect(before))) {
            Workers.Builder ignored = one().memory(List.of(MemoryPolicy.bind(LAST)));
            MemorySegment page = arena.allocate(4096, 4096);
            Numa.prefault(page);

            assertThat(Numa.nodesOf(page).bytesOn(Nodes.withCpus().getFirst().id()))
                    .isEqualTo(4096);
        }
    }
}
