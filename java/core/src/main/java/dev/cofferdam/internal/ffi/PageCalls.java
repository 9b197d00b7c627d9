package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What the kernel does with single pages and ranges of them, under Java names: see {@code cofferdam/host.h}. The segments
 * that are passed stay alive meanwhile. Results are 0 or more, or minus an error number.
 */
public final class PageCalls {
    static {
        Host.require();
    }

    /** The most pages that {@link #find} and {@link #move} take. */
    public static final int AT_ONCE = CofferdamAbi.CFD_PAGES_AT_ONCE();

    private PageCalls() {}

    private static final class Ordinary {
        static final int BYTES = Errno.check("asking for the page size", CofferdamAbi.cfd_page_bytes());
    }

    /** Bytes of an ordinary page of this machine. */
    public static int pageBytes() {
        return Ordinary.BYTES;
    }

    /**
     * Where pages lie.
     *
     * @param step bytes from one to the next; the last may lie beyond the segment's end, if its page does not
     * @param nodes receives for each a node, or minus an error number; says how many there are
     */
    public static int find(MemorySegment start, long step, int[] nodes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found = arena.allocate(ValueLayout.JAVA_INT, nodes.length);
            int result = CofferdamAbi.cfd_find_pages(start, step, nodes.length, found);
            MemorySegment.copy(found, ValueLayout.JAVA_INT, 0, nodes, 0, nodes.length);
            return result;
        }
    }

    /**
     * Moves pages to a node.
     *
     * @param others whether also those that other processes map
     * @param results -EAGAIN for each that is to move, which remains where the kernel says nothing
     */
    public static int move(MemorySegment start, long step, int node, boolean others, int[] results) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment told = arena.allocateFrom(ValueLayout.JAVA_INT, results);
            int result = CofferdamAbi.cfd_move_pages(
                    start,
                    step,
                    results.length,
                    node,
                    others ? CofferdamAbi.CFD_MOVE_ALL() : CofferdamAbi.CFD_MOVE_OWN(),
                    told);
            MemorySegment.copy(told, ValueLayout.JAVA_INT, 0, results, 0, results.length);
            return result;
        }
    }

    /** Maps those pages of a memory file here that it has. At most {@link #AT_ONCE}. */
    public static int mapExisting(MemorySegment range) {
        return CofferdamAbi.cfd_map_existing_pages(range, range.byteSize());
    }

    /**
     * Has all pages of a range made, by the calling thread.
     *
     * @param mayWrite whether it may do so by writing, where the kernel knows no other way (before 5.14): what cannot be had
     *     ends the process then
     */
    public static int populate(MemorySegment range, boolean mayWrite) {
        return CofferdamAbi.cfd_populate(range, range.byteSize(), mayWrite ? 1 : 0);
    }

    /** Makes huge pages of ordinary ones that are there, where it can. */
    public static int join(MemorySegment range) {
        return CofferdamAbi.cfd_join_pages(range, range.byteSize());
    }

    /** Asks for transparent huge pages, or for none. */
    public static int adviseHugePages(MemorySegment range, boolean wanted) {
        return CofferdamAbi.cfd_advise_huge_pages(range, range.byteSize(), wanted ? 1 : 0);
    }
}
