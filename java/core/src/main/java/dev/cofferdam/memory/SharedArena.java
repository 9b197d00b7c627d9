package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.memory.ArenaRange;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An arena whose segments Java and the workers see at the same address: what lies in it is passed to an isolated call
 * without a copy, and pointers stored in it mean the same on both sides.
 *
 * <p>The size is fixed at creation and costs nothing until it is touched: an arena of 16 GiB that holds a matrix of 1 MiB
 * occupies 1 MiB. Memory is zero when it is handed out. Allocation takes the next free bytes and gives none back;
 * closing gives back everything.
 *
 * <p>Workers see an arena from the first isolated call that is given one of its segments; where a callee follows pointers
 * into further arenas, {@code Workers.attach} shows it those.
 *
 * <p>All methods may be called from any thread, and none blocks.
 */
public final class SharedArena implements Arena {
    private final Arena inner = Arena.ofShared();
    private final AtomicLong used = new AtomicLong();
    private final ArenaRange range;
    private final long byteSize;

    private SharedArena(long byteSize, Access access) {
        this.range = ArenaRange.open(byteSize, access == Access.READ_ONLY);
        this.byteSize = byteSize;
    }

    /**
     * An arena that workers may read and write.
     *
     * @param byteSize its size in bytes
     * @throws IllegalArgumentException if the size is not positive
     * @throws IllegalStateException if the shared window has no room for it
     * @throws java.io.UncheckedIOException if the kernel refuses the memory file
     */
    public static SharedArena create(long byteSize) {
        return create(byteSize, Access.READ_WRITE);
    }

    /**
     * An arena with which workers may do what {@code access} says.
     *
     * @param byteSize its size in bytes
     * @throws IllegalArgumentException if the size is not positive
     * @throws IllegalStateException if the shared window has no room for it
     * @throws java.io.UncheckedIOException if the kernel refuses the memory file
     */
    public static SharedArena create(long byteSize, Access access) {
        NativeAccess.require();
        Objects.requireNonNull(access, "access");
        if (byteSize <= 0) {
            throw new IllegalArgumentException("byteSize " + byteSize + ": an arena has at least one byte");
        }
        return new SharedArena(byteSize, access);
    }

    /**
     * Takes the next free bytes.
     *
     * @param byteSize how many bytes, 0 or more
     * @param byteAlignment the alignment of the segment's address, a power of two
     * @throws IllegalArgumentException if the size is negative or the alignment no power of two
     * @throws OutOfMemoryError if the arena has not enough left; the message says how much it has
     * @throws IllegalStateException if the arena is closed
     */
    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        if (byteSize < 0) {
            throw new IllegalArgumentException("byteSize " + byteSize + ": a size is not negative");
        }
        if (byteAlignment <= 0 || Long.bitCount(byteAlignment) != 1) {
            throw new IllegalArgumentException("byteAlignment " + byteAlignment + ": an alignment is a power of two");
        }
        requireOpen();
        long base = range.address();
        while (true) {
            long before = used.get();
            long padding = -(base + before) & (byteAlignment - 1);
            long left = this.byteSize - before;
            if (padding > left || byteSize > left - padding) {
                throw new OutOfMemoryError("The shared arena has no room for " + byteSize + " bytes at alignment "
                        + byteAlignment + ": " + left + " of its " + this.byteSize
                        + " bytes are left; create it larger, untouched bytes cost nothing");
            }
            long start = before + padding;
            if (used.compareAndSet(before, start + byteSize)) {
                return MemorySegment.ofAddress(base + start).reinterpret(byteSize, inner, null);
            }
        }
    }

    @Override
    public MemorySegment.Scope scope() {
        return inner.scope();
    }

    /** The size it was created with, in bytes. */
    public long byteSize() {
        return byteSize;
    }

    /** Bytes that have not been handed out, in bytes; alignment may cost some of them. */
    public long remaining() {
        return byteSize - used.get();
    }

    /** What workers may do with it. */
    public Access access() {
        return range.readOnly() ? Access.READ_ONLY : Access.READ_WRITE;
    }

    /** The address at which it begins, here and in every worker. */
    public long address() {
        return range.address();
    }

    /**
     * Ends the life of all its segments and gives the memory back.
     *
     * @throws IllegalStateException if an isolated call or a downcall uses one of its segments now, or it is closed
     *     already; nothing has changed then
     */
    @Override
    public void close() {
        range.refuseCalls();
        try {
            inner.close();
        } catch (IllegalStateException inUse) {
            range.admitCalls();
            throw inUse;
        }
        range.close();
    }

    private void requireOpen() {
        if (!inner.scope().isAlive()) {
            throw new IllegalStateException("The shared arena is closed");
        }
    }

    @Override
    public String toString() {
        return "SharedArena[" + access() + ", " + byteSize + " bytes at 0x" + Long.toHexString(address()) + "]";
    }
}
