package dev.cofferdam.memory;

import static dev.cofferdam.memory.CallFilter.GET_MEMPOLICY;
import static dev.cofferdam.memory.CallFilter.MBIND;
import static dev.cofferdam.memory.CallFilter.MOVE_PAGES;
import static dev.cofferdam.memory.CallFilter.SET_MEMPOLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said in a container whose filter forbids the calls, and on a kernel that has none of them. */
class FilteredCallsTest {
    private static final int[] ALL = {MBIND, SET_MEMPOLICY, GET_MEMPOLICY, MOVE_PAGES};
    private static final int NODE = Numa.allowedNodes().first();

    private final Arena arena = Arena.ofShared();
    private MemorySegment pages = MemorySegment.NULL;

    @BeforeEach
    void touch() {
        pages = arena.allocate(1 << 20, 4096).fill((byte) 1);
    }

    @AfterEach
    void close() {
        arena.close();
    }

    private List<Runnable> uses() {
        return List.of(
                Numa::allowedNodes,
                () -> Numa.nodesOf(pages),
                () -> Numa.migrate(pages, NODE),
                () -> MemoryPolicy.local().applyTo(pages),
                () -> MemoryPolicy.bind(NODE).applyTo(pages),
                () -> MemoryPolicy.local().enter(),
                () -> MemoryPolicy.bind(NODE).enter(),
                () -> SharedArena.builder(1).policy(MemoryPolicy.local()).create());
    }

    @Test
    void shouldSayThatAKernelHasNoNuma() {
        for (Runnable use : uses()) {
            assertThat(CallFilter.unknown(use, ALL))
                    .isExactlyInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContainingAll("ENOSYS", "without NUMA");
        }
    }

    @Test
    void shouldSayWhatAContainerHasToAllow() {
        for (Runnable use : uses()) {
            assertThat(CallFilter.forbidden(use, ALL))
                    .isExactlyInstanceOf(UncheckedIOException.class)
                    .hasMessageContainingAll("EPERM", "a container's filter", "allow ", "Docker");
        }
    }

    /** As in Docker with CAP_SYS_NICE. */
    @Test
    void shouldNotAdviseACapabilityForWhatNoneUnlocks() {
        for (Runnable use : List.<Runnable>of(() -> Numa.nodesOf(pages), () -> Numa.migrate(pages, NODE))) {
            assertThat(CallFilter.forbidden(use, MOVE_PAGES))
                    .isExactlyInstanceOf(UncheckedIOException.class)
                    .hasMessageContainingAll("move_pages", "EPERM", "seccomp=FILE")
                    .hasMessageNotContaining("SYS_NICE");
        }
    }

    /** The message names the allowed nodes where the kernel says them, and the error is the call's own. */
    @Test
    void shouldNotTakeAQuestionsErrorForTheCalls() {
        assertThat(CallFilter.forbidden(() -> MemoryPolicy.local().applyTo(pages), MBIND, GET_MEMPOLICY))
                .hasMessageStartingWith("mbind of local: EPERM");
        assertThat(CallFilter.forbidden(() -> MemoryPolicy.bind(NODE).enter(), SET_MEMPOLICY))
                .hasMessageStartingWith("set_mempolicy of bind " + NODE + " (allowed are nodes "
                        + AllowedNodes.list(AllowedNodes.now()) + "): EPERM");
    }
}
