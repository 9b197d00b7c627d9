package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.internal.ffi.PolicyCalls;
import dev.cofferdam.internal.ffi.abi.cfd_memory_policy;
import dev.cofferdam.internal.memory.PolicyMode;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies as values, and against what the kernel says of threads and mappings then; with however many nodes there are. */
class MemoryPolicyTest {
    private static final int NODE = Numa.allowedNodes().first();
    private static final String ALLOWED = AllowedNodes.list(AllowedNodes.now());

    static Stream<MemoryPolicy> policies() {
        return Stream.of(
                MemoryPolicy.bind(NODE),
                MemoryPolicy.preferred(NODE),
                MemoryPolicy.interleave(NODE),
                MemoryPolicy.local());
    }

    // ---- values

    @Test
    void shouldBeEqualToAPolicyThatSaysTheSame() {
        assertThat(MemoryPolicy.bind(1, 0))
                .isEqualTo(MemoryPolicy.bind(0, 1, 1))
                .isNotEqualTo(MemoryPolicy.bind(0));
        assertThat(MemoryPolicy.bind(0)).isNotEqualTo(MemoryPolicy.interleave(0));
        assertThat(MemoryPolicy.bind(0).bestEffort())
                .isNotEqualTo(MemoryPolicy.bind(0))
                .extracting(MemoryPolicy::strict)
                .isEqualTo(MemoryPolicy.bind(0));
    }

    @Test
    void shouldSayWhatItIs() {
        assertThat(MemoryPolicy.bind(3, 1)).hasToString("bind 1,3");
        assertThat(MemoryPolicy.weightedInterleave(0, 1)).hasToString("weighted interleave 0,1");
        assertThat(MemoryPolicy.local().bestEffort()).hasToString("local, best effort");
    }

    @Test
    void shouldRefuseNodesThatNoMachineHas() {
        assertThatThrownBy(() -> MemoryPolicy.bind(0, -1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("node -1", "0 to 1023");
        assertThatThrownBy(() -> MemoryPolicy.preferred(1024))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("node 1024", "0 to 1023");
    }

    @Test
    void shouldRefuseMoreOrFewerNodesThanTheKindTakes() {
        assertThatThrownBy(MemoryPolicy::bind)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nodes []", "BIND takes at least one");
        assertThatThrownBy(() -> new MemoryPolicy(MemoryPolicy.Kind.LOCAL, new TreeSet<>(List.of(0)), true))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nodes [0]", "LOCAL takes none");
        assertThatThrownBy(() -> new MemoryPolicy(MemoryPolicy.Kind.PREFERRED, new TreeSet<>(List.of(0, 1)), true))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nodes [0, 1]", "PREFERRED takes one");
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveANumberOfTheKernelForEachKind(MemoryPolicy.Kind kind) {
        assertThat(KernelPolicy.mode(kind))
                .isEqualTo(PolicyMode.valueOf(kind.name()).number())
                .isPositive();
    }

    // ---- nodes that are not there

    @Test
    void shouldNameTheNodeThatIsNotAllowedAndThoseThatAre() {
        String[] says = {"node 99", "EINVAL", ALLOWED, "Mems_allowed_list"};
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment page = arena.allocate(4096, 4096);

            assertThatThrownBy(() -> MemoryPolicy.bind(NODE, 99).applyTo(page))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(says);
            assertThatThrownBy(() -> Numa.migrate(page, 99))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(says);
        }
        assertThatThrownBy(() -> MemoryPolicy.interleave(99).bestEffort().enter())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(says);
        assertThatThrownBy(() -> SharedArena.builder(4096)
                        .policy(MemoryPolicy.preferred(99))
                        .create())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(says);
    }

    // ---- segments

    /** What the kernel says of the mapping that begins at an address. */
    private static String policyAt(long address) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/numa_maps"))) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> Long.parseUnsignedLong(words[0], 16) == address)
                    .map(words -> words[1])
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String asTheKernelSays(MemoryPolicy policy) {
        return switch (policy.kind()) {
            case LOCAL -> "local";
            case PREFERRED -> "prefer:" + NODE;
            default -> policy.kind().name().toLowerCase(Locale.ROOT) + ":" + NODE;
        };
    }

    @ParameterizedTest
    @MethodSource("policies")
    void shouldGiveASegmentAPolicy(MemoryPolicy policy) throws Exception {
        try (SharedArena arena = SharedArena.create(1 << 20)) {
            MemorySegment before = arena.allocate(4096, 4096);
            MemorySegment within = arena.allocate(8192, 4096);
            within.fill((byte) 7);

            assertThat(policy.applyTo(within)).isZero();

            assertThat(policyAt(before.address())).isEqualTo("default");
            assertThat(policyAt(within.address())).isEqualTo(asTheKernelSays(policy));
            assertThat(within.toArray(ValueLayout.JAVA_BYTE)).containsOnly(7);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void shouldGiveAnArenaAPolicyWhenItIsMade(MemoryPolicy policy) throws Exception {
        try (SharedArena arena = SharedArena.builder(1 << 20).policy(policy).create()) {
            assertThat(policyAt(arena.address())).isEqualTo(asTheKernelSays(policy));
        }
    }

    @Test
    void shouldGiveMemoryThatIsNoArenaAPolicy() throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pages = arena.allocate(1 << 20, 4096);

            assertThat(MemoryPolicy.bind(NODE).applyTo(pages)).isZero();

            assertThat(policyAt(pages.address())).isEqualTo("bind:" + NODE);
            MemoryPolicy.local().applyTo(pages);
        }
    }

    @Test
    void shouldRefuseWhatIsNotMadeOfWholePages() {
        try (SharedArena arena = SharedArena.create(1 << 20)) {
            MemorySegment pages = arena.allocate(8192, 4096);
            for (MemorySegment part : List.of(pages.asSlice(8, 4096), pages.asSlice(0, 4095))) {
                assertThatThrownBy(() -> MemoryPolicy.bind(NODE).applyTo(part))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll(
                                part.byteSize() + " bytes at 0x" + Long.toHexString(part.address()),
                                "multiples of 4096",
                                "allocate(byteSize, 4096)");
            }
            assertThat(MemoryPolicy.bind(NODE).applyTo(pages.asSlice(4096, 0))).isZero();
        }
        assertThatThrownBy(() -> MemoryPolicy.local().applyTo(MemorySegment.ofArray(new byte[4096])))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Java heap", "SharedArena");
    }

    @Test
    void shouldRefuseASegmentThatIsNoMore() {
        SharedArena arena = SharedArena.create(4096);
        MemorySegment page = arena.allocate(4096, 4096);
        arena.close();

        assertThatThrownBy(() -> MemoryPolicy.bind(NODE).applyTo(page)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Numa.nodesOf(page)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Numa.migrate(page, NODE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Numa.prefault(page)).isInstanceOf(IllegalStateException.class);
    }

    // ---- the current thread

    private static MemorySegment ofThread(Arena arena) {
        MemorySegment policy = PolicyCalls.allocate(arena);
        assertThat(PolicyCalls.ofThread(policy)).isZero();
        return policy;
    }

    private static int modeOfThread() {
        try (Arena arena = Arena.ofConfined()) {
            return cfd_memory_policy.mode(ofThread(arena));
        }
    }

    private static BitSet nodesOfThread() {
        try (Arena arena = Arena.ofConfined()) {
            return BitSet.valueOf(cfd_memory_policy.nodes(ofThread(arena)).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void shouldBeTheThreadsPolicyUntilClosed(MemoryPolicy policy) {
        int before = modeOfThread();
        try (MemoryPolicy.Scope _ = policy.enter()) {
            assertThat(modeOfThread()).isEqualTo(KernelPolicy.mode(policy.kind()));
            assertThat(nodesOfThread()).isEqualTo(KernelPolicy.mask(policy));
            try (MemoryPolicy.Scope _ = MemoryPolicy.interleave(NODE).enter()) {
                assertThat(modeOfThread()).isEqualTo(PolicyMode.INTERLEAVE.number());
            }
            assertThat(modeOfThread()).isEqualTo(KernelPolicy.mode(policy.kind()));
            assertThat(nodesOfThread()).isEqualTo(KernelPolicy.mask(policy));
        }
        assertThat(modeOfThread()).isEqualTo(before);
    }

    @Test
    void shouldLeaveAClosedScopeClosed() {
        MemoryPolicy.Scope first = MemoryPolicy.bind(NODE).enter();
        first.close();
        try (MemoryPolicy.Scope _ = MemoryPolicy.interleave(NODE).enter()) {
            first.close();

            assertThat(modeOfThread()).isEqualTo(PolicyMode.INTERLEAVE.number());
        }
    }

    @Test
    void shouldRefuseAVirtualThread() throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread virtual = Thread.ofVirtual()
                .start(() ->
                        thrown[0] = catchThrowable(() -> MemoryPolicy.bind(NODE).enter()));
        virtual.join();

        assertThat(thrown[0])
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessageContainingAll("virtual thread", "Thread.ofPlatform()");
    }

    @Test
    void shouldRefuseToBeClosedByAnotherThread() throws Exception {
        try (MemoryPolicy.Scope scope = MemoryPolicy.interleave(NODE).enter()) {
            Throwable[] thrown = new Throwable[1];
            Thread other = Thread.ofPlatform().start(() -> thrown[0] = catchThrowable(scope::close));
            other.join();

            assertThat(thrown[0])
                    .isExactlyInstanceOf(WrongThreadException.class)
                    .hasMessageContaining(Thread.currentThread().getName());
            assertThat(modeOfThread()).isEqualTo(PolicyMode.INTERLEAVE.number());
        }
    }

    // ---- weighted interleave

    @Test
    void shouldInterleaveByWeightOrSayWhichKernelCan() {
        MemoryPolicy weighted = MemoryPolicy.weightedInterleave(NODE);
        boolean kernelCan = Files.exists(Path.of("/sys/kernel/mm/mempolicy/weighted_interleave"));

        Throwable thrown = catchThrowable(() -> {
            try (MemoryPolicy.Scope _ = weighted.enter()) {
                assertThat(modeOfThread()).isEqualTo(PolicyMode.WEIGHTED_INTERLEAVE.number());
            }
        });

        if (kernelCan) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown)
                    .isExactlyInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContainingAll("weighted interleave " + NODE, "EINVAL", "Linux 6.9");
        }
    }
}
