package dev.cofferdam.bench.placement;

import java.lang.foreign.MemorySegment;

/** The three arrays of a thread that runs bandwidth kernels. */
final class StreamArrays implements AutoCloseable {
    /** STREAM's factor; of the values below it makes whole numbers. */
    private static final double S = 3;

    private final Pages a;
    private final Pages b;
    private final Pages c;
    private final long elements;

    /**
     * @param nodes where the pages come from; none to have them where they are first touched
     */
    StreamArrays(long elements, PageKind kind, int... nodes) {
        this.elements = elements;
        a = pages(kind, nodes);
        b = pages(kind, nodes);
        c = pages(kind, nodes);
    }

    private Pages pages(PageKind kind, int... nodes) {
        long bytes = elements * Double.BYTES;
        return nodes.length == 0 ? Pages.map(bytes, kind) : Pages.on(bytes, kind, nodes);
    }

    /** Has the calling thread touch all pages first: a = 1, b = 2, c = 3, as the C twin has it. */
    void touch() {
        fill(a.segment(), 1);
        fill(b.segment(), 2);
        fill(c.segment(), 3);
    }

    private void fill(MemorySegment array, double value) {
        double ignored = Kernels.stream(StreamKernel.WRITE, array, array, array, elements, value);
    }

    /** Runs a kernel over them. */
    void pass(StreamKernel kernel) {
        double ignored = Kernels.stream(kernel, a.segment(), b.segment(), c.segment(), elements, S);
    }

    /** What a pass moves. */
    long bytes(StreamKernel kernel) {
        return elements * kernel.bytesPerElement();
    }

    MemorySegment result() {
        return a.segment();
    }

    @Override
    public void close() {
        a.close();
        b.close();
        c.close();
    }
}
