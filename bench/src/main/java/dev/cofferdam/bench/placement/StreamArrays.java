package dev.cofferdam.bench.placement;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The three arrays of a thread that runs bandwidth kernels. */
final class StreamArrays implements AutoCloseable {
    /** STREAM's factor; of the values below it makes whole numbers. */
    private static final double S = 3;

    private final List<Pages> mapped = new ArrayList<>();
    private final MemorySegment a;
    private final MemorySegment b;
    private final MemorySegment c;
    private final long elements;

    /**
     * @param nodes where the pages come from; none to have them where they are first touched
     */
    StreamArrays(long elements, PageKind kind, int... nodes) {
        this.elements = elements;
        try {
            for (int array = 0; array < 3; array++) {
                mapped.add(Pages.on(elements * Double.BYTES, kind, nodes));
            }
        } catch (RuntimeException noMemory) {
            close();
            throw noMemory;
        }
        a = mapped.get(0).segment();
        b = mapped.get(1).segment();
        c = mapped.get(2).segment();
    }

    /** Has the calling thread touch all pages first: a = 1, b = 2, c = 3, as the C twin has it. */
    void touch() {
        fill(a, 1);
        fill(b, 2);
        fill(c, 3);
    }

    private void fill(MemorySegment array, double value) {
        double ignored = Kernels.stream(StreamKernel.WRITE, array, array, array, elements, value);
    }

    /** Runs a kernel over them. */
    void pass(StreamKernel kernel) {
        double ignored = Kernels.stream(kernel, a, b, c, elements, S);
    }

    /** What a pass moves. */
    long bytes(StreamKernel kernel) {
        return elements * kernel.bytesPerElement();
    }

    List<MemorySegment> segments() {
        return List.of(a, b, c);
    }

    @Override
    public void close() {
        mapped.forEach(Pages::close);
    }
}
