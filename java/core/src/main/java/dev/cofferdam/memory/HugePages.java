package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.PageErrno;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Huge pages of segments of any origin: asking for transparent ones, and what there really is. Arenas are given theirs when
 * they are made: {@link SharedArena.Builder#pages}. All methods may be called from any thread that may access the segment.
 */
public final class HugePages {
    private static final Path SETTINGS = Path.of("/sys/kernel/mm/transparent_hugepage");

    private HugePages() {}

    /**
     * What pages the mappings of a segment are made of now, as {@code /proc/self/smaps} has it. Reads the list of all
     * mappings, which takes milliseconds.
     *
     * @throws IllegalArgumentException if the segment lies on the heap, or is empty
     * @throws java.io.UncheckedIOException if /proc cannot be read
     */
    public static ObtainedPages of(MemorySegment segment) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        SegmentPages pages = SegmentPages.of(segment);
        if (segment.byteSize() == 0) {
            throw new IllegalArgumentException("segment is empty: it lies in no page");
        }
        return MappingPages.between(
                pages.segment().address(),
                pages.segment().address() + pages.segment().byteSize());
    }

    /**
     * Asks for transparent huge pages for a segment, where the kernel finds room: for what is touched from now on at once,
     * and for pages that are there already, as all are in what {@code Arena.allocate} returns, by joining them (Linux 6.1; in
     * the background before). {@link #of} says what came of it. Only aligned stretches of 2 MiB (on x86) can become one.
     * Blocks while pages are joined; no safepoint waits for it.
     *
     * @param segment whole pages of native memory: its address and its size are multiples of the page size
     * @throws IllegalArgumentException if the segment lies on the heap or is not made of whole pages
     * @throws IllegalStateException if it is not alive
     * @throws WrongThreadException if it is another thread's
     * @throws UnsupportedOperationException if the machine is set to give none to such memory; says where
     * @throws java.io.UncheckedIOException if the kernel refuses for another reason
     */
    public static void request(MemorySegment segment) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        SegmentPages pages = SegmentPages.whole(segment);
        advise(pages);
        pages.pieces(hugePageBytes()).forEach(piece -> {
            int ignored = PageCalls.join(piece.segment()); // what did not come off the kernel tries again by itself
        });
    }

    /** For what is touched from now on. */
    static void advise(SegmentPages pages) {
        MemorySegment segment = pages.segment();
        String obstacle = obstacle(pages.isArena());
        if (!obstacle.isEmpty()) {
            throw new UnsupportedOperationException(obstacle);
        }
        int result = segment.byteSize() == 0 ? 0 : PageCalls.adviseHugePages(segment, true);
        if (result == -PageErrno.EINVAL) {
            throw new UnsupportedOperationException(
                    "madvise(MADV_HUGEPAGE): EINVAL; this kernel has no transparent huge pages for such a mapping");
        }
        if (result < 0) {
            throw Errno.failure("madvise(MADV_HUGEPAGE) of " + segment.byteSize() + " bytes", -result);
        }
    }

    private static long hugePageBytes() {
        try {
            return Long.parseLong(
                    Files.readString(SETTINGS.resolve("hpage_pmd_size")).strip());
        } catch (IOException absent) {
            return 2L << 20;
        }
    }

    /** Why there are no transparent huge pages for private or for shared memory; empty when there are. */
    static String obstacle(boolean isShared) {
        Path file = SETTINGS.resolve(isShared ? "shmem_enabled" : "enabled");
        try {
            String setting = Files.readString(file);
            return setting.contains("[never]") || setting.contains("[deny]")
                    ? file + " is " + setting.strip() + "; as root: echo " + (isShared ? "advise" : "madvise") + " > "
                            + file
                    : "";
        } catch (IOException absent) {
            return "this kernel is built without transparent huge pages (there is no " + file + ")";
        }
    }
}
