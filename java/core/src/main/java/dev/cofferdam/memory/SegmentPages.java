package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The pages that a native segment lies in, the first and the last perhaps with others' bytes, in pieces that a system call
 * has done with soon.
 *
 * @param pageBytes the size of each: an arena's, or the machine's ordinary one
 * @param isArena whether it is a shared arena, whose pages may be there without being mapped here
 */
record SegmentPages(MemorySegment segment, long pageBytes, boolean isArena) {
    /** What one system call moves or fills, at least one page. */
    private static final long PIECE_BYTES = 1L << 20;

    static SegmentPages of(MemorySegment segment) {
        if (!segment.isNative()) {
            throw new IllegalArgumentException(
                    "segment " + segment + " lies on the Java heap, where the collector moves it;"
                            + " allocate it from an Arena or a SharedArena");
        }
        ArenaRange arena = Window.arenaOf(segment);
        return new SegmentPages(segment, arena != null ? arena.pageBytes() : PageCalls.pageBytes(), arena != null);
    }

    /** Of a segment that shares no page with its neighbours. */
    static SegmentPages whole(MemorySegment segment) {
        SegmentPages pages = of(segment);
        if ((segment.address() | segment.byteSize()) % pages.pageBytes != 0) {
            throw new IllegalArgumentException("segment of " + segment.byteSize() + " bytes at 0x"
                    + Long.toHexString(segment.address())
                    + " is not made of whole pages, and its neighbours would share its"
                    + " fate; address and size must be multiples of " + pages.pageBytes
                    + ": allocate(byteSize, " + pages.pageBytes + ")");
        }
        return pages;
    }

    /** One after the other; each but the last ends where a page does. */
    Stream<SegmentPages> pieces() {
        return pieces(Math.max(PIECE_BYTES, pageBytes));
    }

    /** The same, each but the first and the last of that many bytes, a multiple of which their addresses are. */
    Stream<SegmentPages> pieces(long bytes) {
        long first = segment.address();
        long last = first + segment.byteSize();
        long pieces = segment.byteSize() == 0 ? 0 : (last - 1) / bytes - first / bytes + 1;
        return LongStream.range(0, pieces).mapToObj(i -> {
            long start = Math.max(first, (first / bytes + i) * bytes);
            long end = Math.min(last, (first / bytes + i + 1) * bytes);
            return new SegmentPages(segment.asSlice(start - first, end - start), pageBytes, isArena);
        });
    }

    /** How many they are. */
    int count() {
        return Math.toIntExact(Math.ceilDiv(segment.address() % pageBytes + segment.byteSize(), pageBytes));
    }

    /** How many of the segment's own bytes lie in a page. */
    long bytesIn(int page) {
        long before = segment.address() % pageBytes;
        long start = Math.max(before, page * pageBytes);
        long end = Math.min(before + segment.byteSize(), (page + 1) * pageBytes);
        return end - start;
    }
}
