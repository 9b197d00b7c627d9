package dev.cofferdam.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.memory.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an arena is made of where something else than pages is short, and what is left of one that cannot be made. */
class ArenaPagesTest {
    private static final int EMFILE = 24;
    private static final int ENOSPC = 28;

    private static void make(PageKind first, PageKind... otherwise) {
        SharedArena.builder(4096).pages(first, otherwise).create().close();
    }

    @Test
    void shouldNotTakeAWantOfDescriptorsForOneOfPages() {
        assertThat(CallFilter.thrownUnder(EMFILE, () -> make(PageKind.HUGE_2_MIB), CallFilter.MEMFD_CREATE))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("EMFILE", "ulimit -n");
    }

    @Test
    void shouldNotTakeAWantOfAddressesForOneOfPages() throws Exception {
        ChildJvm child = ChildJvm.run(new ProcessBuilder(ChildJvm.command(ShortOfAddresses.class, List.of("-Xmx64m"))));

        assertThat(child.output()).as(child.errors()).contains("refused: ", "ENOMEM", "ulimit -v");
        assertThat(child.status()).isZero();
    }

    /** The last GiB of the window is not whole. */
    @Test
    void shouldTakeTheNextKindWhereHugePagesDoNotFitIntoTheWindow() {
        long most = Window.instance().bytes() - CofferdamAbi.CFD_CONTROL_BYTES();
        try (SharedArena small = SharedArena.create(1)) {
            assertThat(small.byteSize()).isOne();
            assertThatThrownBy(() -> SharedArena.builder(most)
                            .pages(PageKind.HUGE_1_GIB, PageKind.BASE)
                            .create())
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in a row"); // of ordinary pages it would fit, were the small one not there
            assertThatThrownBy(() ->
                            SharedArena.builder(most).pages(PageKind.HUGE_1_GIB).create())
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("HUGE_1_GIB", "does not fit", "PageKind.BASE");
        }
    }

    @Test
    void shouldNotAdviseOrdinaryPagesWhereTheyDoNotFitEither() {
        long tooMuch = Window.instance().bytes();

        assertThatThrownBy(() -> SharedArena.builder(tooMuch)
                        .pages(PageKind.HUGE_2_MIB, PageKind.HUGE_1_GIB)
                        .create())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not fit into the shared window")
                .hasMessageNotContaining("BASE");
    }

    @Test
    void shouldUnmapWhatCannotBePunched() throws IOException {
        SharedArena arena = SharedArena.create(4096);
        String mapping = Long.toHexString(arena.address()) + "-";

        assertThat(CallFilter.thrownUnder(ENOSPC, arena::close, CallFilter.FALLOCATE))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ENOSPC");

        assertThat(Files.readAllLines(Path.of("/proc/self/maps")))
                .noneMatch(line -> line.startsWith(mapping) && line.contains("cofferdam-arena"));
    }

    @Test
    void shouldLeaveNothingOfAnArenaWhosePolicyIsRefused() throws IOException {
        long before = memoryFiles();

        assertThat(CallFilter.forbidden(
                        () -> SharedArena.builder(4096)
                                .policy(MemoryPolicy.local())
                                .create(),
                        CallFilter.MBIND))
                .isExactlyInstanceOf(UncheckedIOException.class);

        assertThat(memoryFiles()).isEqualTo(before);
    }

    @Test
    void shouldCloseTheFileOfAnArenaThatHasNoPlace() throws IOException {
        long most = Window.instance().bytes() - CofferdamAbi.CFD_CONTROL_BYTES();
        try (SharedArena small = SharedArena.create(1)) {
            assertThat(small.byteSize()).isOne();
            long before = openMemoryFiles();

            assertThatThrownBy(() -> SharedArena.create(most)).hasMessageContaining("in a row");

            assertThat(openMemoryFiles()).isEqualTo(before);
        }
    }

    private static long openMemoryFiles() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(ArenaPagesTest::isArena).count();
        }
    }

    private static boolean isArena(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("cofferdam-arena");
        } catch (IOException closedSince) {
            return false;
        }
    }

    private static long memoryFiles() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .filter(line -> line.contains("cofferdam-arena"))
                .count();
    }
}
