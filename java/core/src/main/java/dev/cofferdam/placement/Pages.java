package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.PageCalls;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** Memory in pieces of which each has pages of its own, and the touch that makes a page be where it is. */
final class Pages {
    /** The smallest page of any Linux. */
    private static final long SMALLEST = 4096;
    /** The largest base page of any Linux (Arm and POWER): a border between pieces is one between pages of every size. */
    private static final long LARGEST = 65536;

    private static final VarHandle WORD = ValueLayout.JAVA_INT.varHandle();

    private Pages() {}

    /**
     * Cuts into this many pieces of whole elements, about equally large; the last ones may be empty. Each begins at a border
     * between pages, or behind the element that lies across it.
     */
    static List<Range> split(MemorySegment segment, long elementBytes, int parts) {
        long elements = segment.byteSize() / elementBytes;
        List<Range> pieces = new ArrayList<>();
        long from = 0;
        for (Range even : new Range(0, elements).split(parts)) {
            long border = segment.address() + even.to() * elementBytes;
            long rounded = Math.ceilDiv(border, LARGEST) * LARGEST - segment.address();
            long to = even.to() == elements ? elements : Math.min(elements, Math.ceilDiv(rounded, elementBytes));
            to = Math.max(from, to);
            pieces.add(new Range(from * elementBytes, to * elementBytes));
            from = to;
        }
        return pieces;
    }

    /**
     * Those pages of a piece whose first byte lies in it: every page is one piece's. The page that the segment begins in is
     * the first piece's.
     */
    static MemorySegment own(MemorySegment segment, Range piece) {
        long from = piece.from();
        if (from > 0 && segment.isNative()) {
            long page = PageCalls.pageBytes();
            from = Math.ceilDiv(segment.address() + from, page) * page - segment.address();
        }
        return segment.asSlice(Math.min(from, piece.to()), Math.max(0, piece.to() - from));
    }

    /**
     * Touches all pages for writing and changes nothing. By an atomic operation: the compiler removes a store of what was
     * just loaded, and what shares the page may be written meanwhile. Those are of whole words; a page of which the segment
     * has less is made by the kernel.
     */
    static void touch(MemorySegment segment) {
        if (!segment.isNative() || segment.isReadOnly()) {
            return;
        }
        long base = segment.address();
        long at = 0;
        while (at < segment.byteSize()) {
            long next = Math.floorDiv(base + at, SMALLEST) * SMALLEST + SMALLEST - base;
            long end = Math.min(next, segment.byteSize());
            long word = Math.ceilDiv(base + at, Integer.BYTES) * Integer.BYTES - base;
            if (word + Integer.BYTES <= end) {
                int ignored = (int) WORD.getAndBitwiseOr(segment, word, 0);
            } else {
                int ignored = PageCalls.populate(segment.asSlice(at, end - at), true); // whoever uses it meets an error
            }
            at = next;
        }
    }
}
