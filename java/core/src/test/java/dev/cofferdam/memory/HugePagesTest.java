package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.internal.ffi.PageCalls;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Huge pages where the machine gives them, and what is said where it does not. */
class HugePagesTest {
    private static final long MIB = 1L << 20;

    private static long freeOfPool() {
        Path file = Path.of("/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages");
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void shouldTellOrdinaryPages() {
        try (SharedArena arena = SharedArena.create(4 * MIB)) {
            MemorySegment all = arena.allocate(4 * MIB, 4096);
            all.asSlice(0, MIB).fill((byte) 1);

            ObtainedPages pages = HugePages.of(all);

            assertThat(arena.pages()).isEqualTo(PageKind.BASE);
            assertThat(arena.refusals()).isEmpty();
            assertThat(arena.pageBytes()).isEqualTo(PageCalls.pageBytes());
            assertThat(pages).isEqualTo(new ObtainedPages(PageCalls.pageBytes(), MIB, 0));
            assertThatThrownBy(() -> HugePages.of(all.asSlice(0, 0)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("empty");
        }
    }

    @Test
    void shouldGiveTransparentHugePagesToPrivateMemory() {
        String obstacle = HugePages.obstacle(false);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pages = arena.allocate(8 * MIB, 2 * MIB);
            if (!obstacle.isEmpty()) {
                assertThatThrownBy(() -> HugePages.request(pages))
                        .isExactlyInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("transparent_hugepage");
                return;
            }
            HugePages.request(pages);
            pages.fill((byte) 1);

            ObtainedPages obtained = HugePages.of(pages);

            assertThat(obtained.pageBytes()).isEqualTo(PageCalls.pageBytes());
            assertThat(obtained.hugeBytes()).isGreaterThanOrEqualTo(2 * MIB);
            assertThatThrownBy(() -> HugePages.request(pages.asSlice(64, 4096)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("whole pages");
        }
    }

    @Test
    void shouldTakeOrdinaryPagesOnlyWhereThatWasSaid() {
        assumeThat(freeOfPool()).as("free pages of 2 MiB").isZero();

        try (SharedArena arena = SharedArena.builder(10 * MIB)
                .pages(PageKind.HUGE_1_GIB, PageKind.HUGE_2_MIB, PageKind.BASE)
                .create()) {
            assertThat(arena.pages()).isEqualTo(PageKind.BASE);
            assertThat(arena.refusals()).hasSize(2).satisfies(refusals -> assertThat(refusals.get(1))
                    .contains("HUGE_2_MIB", "5 are needed", "nr_hugepages"));
            assertThat(arena.allocate(10 * MIB, 4096).byteSize()).isEqualTo(10 * MIB);
        }
        assertThatThrownBy(() ->
                        SharedArena.builder(10 * MIB).pages(PageKind.HUGE_2_MIB).create())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "HUGE_2_MIB", "ENOMEM", "5 are needed", "as root", "nr_hugepages", "PageKind.BASE");
    }

    @Test
    void shouldSayWhyAnArenaHasNoTransparentHugePages() {
        String obstacle = HugePages.obstacle(true);
        try (SharedArena arena = SharedArena.builder(8 * MIB)
                .pages(PageKind.TRANSPARENT, PageKind.BASE)
                .create()) {
            MemorySegment all = arena.allocate(8 * MIB, 2 * MIB);
            all.fill((byte) 1);

            if (obstacle.isEmpty()) {
                assertThat(arena.pages()).isEqualTo(PageKind.TRANSPARENT);
                assertThat(HugePages.of(all).hugeBytes()).isGreaterThanOrEqualTo(2 * MIB);
            } else {
                assertThat(arena.pages()).isEqualTo(PageKind.BASE);
                assertThat(arena.refusals()).singleElement().asString().contains("TRANSPARENT", "shmem_enabled");
                assertThat(HugePages.of(all).hugeBytes()).isZero();
                assertThatThrownBy(() -> HugePages.request(all))
                        .isExactlyInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContainingAll("shmem_enabled", "as root");
            }
        }
    }
}
