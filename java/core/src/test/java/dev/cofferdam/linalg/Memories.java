package dev.cofferdam.linalg;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Memory for segments, of this JVM alone and shared with workers, which one case after the other uses. Behind the shared
 * one nothing is mapped.
 */
record Memories(Arena here, SharedArena shared, MemorySegment hereMemory, MemorySegment sharedMemory)
        implements AutoCloseable {
    private static final long BYTES = 32 << 20;

    static Memories open() {
        Arena here = Arena.ofShared();
        SharedArena shared = SharedArena.create(BYTES);
        return new Memories(here, shared, here.allocate(BYTES, 64), shared.allocate(BYTES, 64));
    }

    MemorySegment of(Way way) {
        return way.onWorkers() ? sharedMemory : hereMemory;
    }

    @Override
    public void close() {
        here.close();
        shared.close();
    }
}
