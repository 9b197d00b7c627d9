package dev.cofferdam.placement;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threads and what they touch, on a machine of several nodes, real or emulated; and a cpuset where one can be made. */
@Tag("numa")
class NumaPlacementTest {
    private final Topology topology = Topology.current();

    private List<NumaNode> nodes() {
        List<NumaNode> nodes =
                topology.nodes().stream().filter(node -> !node.cpus().isEmpty()).toList();
        assumeTrue(nodes.size() > 1, "needs two NUMA nodes with CPUs; this machine has " + nodes.size());
        return nodes;
    }

    @Test
    void shouldMoveAThreadFromNodeToNode() {
        for (NumaNode node : nodes()) {
            try (Affinity.Scope _ = Affinity.pin(node.cpus())) {
                assertThat(Affinity.currentNode()).isEqualTo(node.id());
                assertThat(node.cpus().contains(Affinity.currentCpu())).isTrue();
            }
        }
    }

    @Test
    void shouldGiveEachThreadANodeOfItsOwn() throws Exception {
        List<NumaNode> nodes = nodes();
        try (PinnedExecutor threads = PinnedExecutor.of(Placement.onePerNode(), nodes.size())) {
            assertThat(threads.parallelMap(new Range(0, nodes.size()), _ -> Affinity.currentNode()))
                    .containsExactlyInAnyOrderElementsOf(
                            nodes.stream().map(NumaNode::id).toList());
        }
    }

    @Test
    void shouldTakeNodesInTurnWhenSpreadAndOneAfterTheOtherWhenCompact() throws Exception {
        List<NumaNode> nodes = nodes();
        int count = topology.allowed().size();
        try (PinnedExecutor spread = PinnedExecutor.of(Placement.spread(), count);
                PinnedExecutor compact = PinnedExecutor.of(Placement.compact(), count)) {
            Range all = new Range(0, count);
            assertThat(spread.parallelMap(all, _ -> Affinity.currentNode()).subList(0, nodes.size()))
                    .doesNotHaveDuplicates();
            List<Integer> inRuns = compact.parallelMap(all, _ -> Affinity.currentNode());
            long changes = 0;
            for (int i = 1; i < count; i++) {
                changes += inRuns.get(i).equals(inRuns.get(i - 1)) ? 0 : 1;
            }
            assertThat(changes).isEqualTo(nodes.size() - 1L);
        }
    }

    @Test
    void shouldPutTheUntouchedPagesOfEachPartOnTheNodeOfItsThread() throws Exception {
        assertOnTheNodeOfTheThread(4096);
    }

    @Test
    void shouldPutAPageThatAnElementLeadsIntoOnTheNodeOfTheElement() throws Exception {
        assertOnTheNodeOfTheThread(768); // three times a power of two: an element lies across each border
    }

    private void assertOnTheNodeOfTheThread(long elementBytes) throws Exception {
        List<NumaNode> nodes = nodes();
        long pages = 64L * nodes.size() * 4;
        try (PinnedExecutor threads = PinnedExecutor.of(Placement.onePerNode(), nodes.size());
                Arena arena = Arena.ofShared()) {
            // Mapped for itself and untouched: the allocator's own zeroing would put all on the caller's node.
            MemorySegment segment =
                    untouched(pages * 4096, arena).asSlice(0, pages * 4096 / elementBytes * elementBytes);
            List<String> wrong = new ArrayList<>();
            threads.parallel(segment, elementBytes, (part, offset) -> {
                for (long at = Math.ceilDiv(offset, 4096) * 4096 - offset; at < part.byteSize(); at += 4096) {
                    int node = nodeOf(part.asSlice(at));
                    if (node != Affinity.currentNode()) {
                        synchronized (wrong) {
                            wrong.add("page at " + (offset + at) + " is on node " + node);
                        }
                    }
                }
            });
            assertThat(wrong).isEmpty();
        }
    }

    /** A JVM that a cpuset confines to one node is told so when it asks for another. */
    @Test
    void shouldNameTheCpusetThatForbidsAnotherNode() throws Exception {
        List<NumaNode> nodes = nodes();
        CpuSet first = nodes.getFirst().cpus();
        CpuSet other = nodes.getLast().cpus();
        try (Cpuset cpuset = Cpuset.of(first)) {
            ChildJvm child = ChildJvm.run(cpuset.within(ChildJvm.command(
                    CpusetAffinityTest.Asking.class,
                    List.of(),
                    first.union(other).toString())));

            assertThat(child.output().lines())
                    .as(child.errors())
                    .satisfiesExactly(
                            refusal -> assertThat(refusal)
                                    .startsWith(other + "|||")
                                    .contains("outside of the cpuset"),
                            now -> assertThat(now).isEqualTo(first.toString()));
        }
    }

    // ---- straight from the kernel, apart from what is tested

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MMAP = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("mmap"),
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
    private static final MethodHandle MUNMAP = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("munmap"), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle SYSCALL = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG),
            Linker.Option.firstVariadicArg(1));
    private static final long SYS_GET_MEMPOLICY = System.getProperty("os.arch").equals("aarch64") ? 236 : 239;
    private static final long MPOL_F_NODE_OF_ADDRESS = 1 | 2;

    private static MemorySegment untouched(long bytes, Arena arena) {
        try {
            int protection = 1 | 2; // PROT_READ, PROT_WRITE
            int flags = 2 | 0x20; // MAP_PRIVATE, MAP_ANONYMOUS
            MemorySegment at = (MemorySegment) MMAP.invokeExact(MemorySegment.NULL, bytes, protection, flags, -1, 0L);
            assertThat(at.address()).isNotEqualTo(-1);
            return at.reinterpret(bytes, arena, mapped -> {
                try {
                    assertThat((int) MUNMAP.invokeExact(mapped, bytes)).isZero();
                } catch (Throwable unexpected) {
                    throw new AssertionError(unexpected);
                }
            });
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** get_mempolicy(2) with MPOL_F_NODE and MPOL_F_ADDR. */
    private static int nodeOf(MemorySegment page) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment node = arena.allocate(JAVA_INT);
            long result = (long)
                    SYSCALL.invokeExact(SYS_GET_MEMPOLICY, node, MemorySegment.NULL, 0L, page, MPOL_F_NODE_OF_ADDRESS);
            assertThat(result).isZero();
            return node.get(JAVA_INT, 0);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
