package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shared memory through which a pool's calls pass what lies elsewhere, such as heap arrays. Arenas are made as calls need them, in sizes of powers
 * of two, and used again; those that have no part in a call hold at most {@link #MOST_KEPT} bytes.
 */
final class ArenaScratch implements ScratchSource, AutoCloseable {
    private static final long SMALLEST = 1 << 20;
    private static final long MOST_KEPT = 256L << 20;
    /** Before the memory, in bytes: OpenBLAS 0.3.21 reads the element before a complex vector that it walks backwards. */
    private static final long LEAD = 64;

    private record Staging(SharedArena arena, MemorySegment memory) {}

    private final List<Staging> free = new ArrayList<>();
    private final List<Staging> lent = new ArrayList<>();
    private long freeBytes;
    private boolean closed;

    @Override
    public synchronized MemorySegment take(long bytes) {
        Staging staging = smallestOf(bytes);
        if (staging == null) {
            long size = Math.max(SMALLEST, Long.highestOneBit(bytes - 1) << 1);
            SharedArena arena = SharedArena.create(LEAD + size);
            staging = new Staging(arena, arena.allocate(LEAD + size, LEAD).asSlice(LEAD));
        } else {
            free.remove(staging);
            freeBytes -= staging.memory().byteSize();
        }
        lent.add(staging);
        return staging.memory();
    }

    private @Nullable Staging smallestOf(long bytes) {
        Staging smallest = null;
        for (Staging staging : free) {
            long size = staging.memory().byteSize();
            if (size >= bytes && (smallest == null || size < smallest.memory().byteSize())) {
                smallest = staging;
            }
        }
        return smallest;
    }

    @Override
    public synchronized void giveBack(MemorySegment memory) {
        for (int i = 0; i < lent.size(); i++) {
            if (lent.get(i).memory().address() == memory.address()) {
                Staging staging = lent.remove(i);
                if (closed || freeBytes + memory.byteSize() > MOST_KEPT) {
                    staging.arena().close();
                } else {
                    free.add(staging);
                    freeBytes += memory.byteSize();
                }
                return;
            }
        }
    }

    /** How many pieces are lent now. */
    synchronized int lent() {
        return lent.size();
    }

    /** Gives everything up; what is lent goes when it is given back. */
    @Override
    public synchronized void close() {
        closed = true;
        free.forEach(staging -> staging.arena().close());
        free.clear();
        freeBytes = 0;
    }
}
