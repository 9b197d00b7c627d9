package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Where staging memory comes from: the C heap for calls in this JVM, shared arenas for calls on workers. */
public interface ScratchSource {
    /**
     * Memory of at least that many bytes, aligned to 64, with whatever it held before.
     *
     * @throws OutOfMemoryError if there is none
     */
    MemorySegment take(long bytes);

    /** Takes back what {@link #take} gave. Nothing native uses it any more. */
    void giveBack(MemorySegment memory);
}
