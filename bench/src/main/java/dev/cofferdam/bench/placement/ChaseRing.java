package dev.cofferdam.bench.placement;

import java.lang.foreign.MemorySegment;

/** A random cycle through memory, a node a cache line, and where one is on it. */
final class ChaseRing implements AutoCloseable {
    private final Pages pages;
    private final long bytes;
    private final int stride;
    private MemorySegment at;

    /**
     * @param nodes where the pages come from; none to have them where they are first touched
     */
    ChaseRing(long bytes, int stride, PageKind kind, int... nodes) {
        this.bytes = bytes;
        this.stride = stride;
        pages = Pages.on(bytes, kind, nodes);
        at = pages.segment();
    }

    /** Has the calling thread touch all pages first, and lay the cycle. */
    void lay() {
        lay(bytes);
    }

    /** Lays a cycle through the first so many bytes only; they need not be all. */
    void lay(long firstBytes) {
        Kernels.prepareChase(pages.segment().asSlice(0, firstBytes), stride, 1);
        at = pages.segment();
    }

    void walk(long steps) {
        at = Kernels.chase(at, steps);
    }

    MemorySegment segment() {
        return pages.segment();
    }

    long hugeBytes() {
        return pages.hugeBytes();
    }

    @Override
    public void close() {
        pages.close();
    }
}
