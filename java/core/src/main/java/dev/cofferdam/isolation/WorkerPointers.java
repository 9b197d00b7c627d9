package dev.cofferdam.isolation;

import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pointers into the memory of one worker: zero-length segments, since nothing is there in this JVM, whose scope says
 * which worker they are for and ends when that does.
 */
final class WorkerPointers implements AutoCloseable {
    /** Who each scope was made for, of those that somebody still has a pointer of. */
    private static final Map<MemorySegment.Scope, String> OWNERS = Collections.synchronizedMap(new WeakHashMap<>());

    private final Arena arena = Arena.ofShared();

    /** @param owner as messages name it */
    WorkerPointers(String owner) {
        OWNERS.put(arena.scope(), owner);
    }

    /** The pointer at an address, as a function returns it. Null, and addresses of shared memory, mean the same anywhere. */
    MemorySegment of(long address) {
        if (address == 0 || Window.instance().find(address) != null) {
            return MemorySegment.ofAddress(address);
        }
        return MemorySegment.ofAddress(address).reinterpret(0, arena, null);
    }

    /** Whether the pointer is one of these, and they are still good. */
    boolean own(MemorySegment pointer) {
        return pointer.isNative()
                && pointer.scope().equals(arena.scope())
                && arena.scope().isAlive();
    }

    /** Whose pointer this is, or null if it is none into a worker's memory. */
    static @Nullable String ownerOf(MemorySegment pointer) {
        return OWNERS.get(pointer.scope());
    }

    @Override
    public void close() {
        arena.close();
    }
}
