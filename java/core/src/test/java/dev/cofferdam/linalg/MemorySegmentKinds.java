package dev.cofferdam.linalg;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A segment that every routine takes for a 2 by 2 matrix, and some that none takes. */
record MemorySegmentKinds(Segments memory) {
    MemorySegment good() {
        return memory.arena().allocate(72, 8);
    }

    MemorySegment oneDouble() {
        return memory.arena().allocate(8, 8);
    }

    MemorySegment oneInt() {
        return memory.arena().allocate(4, 8);
    }

    MemorySegment misaligned() {
        return memory.arena().allocate(80, 8).asSlice(2);
    }

    MemorySegment readOnly() {
        return good().asReadOnly();
    }

    MemorySegment heap() {
        return MemorySegment.ofArray(new double[9]);
    }

    MemorySegment closed() {
        try (Arena arena = memory.arena() instanceof SharedArena ? SharedArena.create(4096) : Arena.ofShared()) {
            return arena.allocate(72, 8);
        }
    }
}
