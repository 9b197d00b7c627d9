package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.memory.SharedArena;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.concurrent.atomic.AtomicLong;

/**
 * New native memory for results. The JDK's arenas clear what they allocate in one go, which holds off safepoints for as long
 * as it takes: 288 MB took 69 ms. So what is long is mapped for them instead, and cleared by the kernel, a page at a time,
 * when it is first touched. Alignment is to 8 bytes at least.
 */
public final class FreshMemory {
    private static final long ALIGNMENT = 8;
    /** Bytes from which memory is mapped. To clear fewer takes some 100 microseconds at most. */
    private static final long LONG = 1 << 20;

    /**
     * The JDK collects garbage when its direct memory comes to {@code -XX:MaxDirectMemorySize}, which is the heap's size
     * unless it is set, so that segments of {@link Arena#ofAuto} are freed although the heap is not short. Mapped memory
     * does not count there, and so is counted here.
     */
    private static final long GROWTH = Runtime.getRuntime().maxMemory();

    private static final AtomicLong MAPPED = new AtomicLong();
    private static final AtomicLong COLLECT_AT = new AtomicLong(GROWTH);

    private FreshMemory() {}

    /** Memory that is zero, whatever the allocator hands out. */
    public static MemorySegment zeros(SegmentAllocator allocator, long bytes) {
        MemorySegment memory = uncleared(allocator, bytes);
        if (!clears(allocator)) {
            Copies.zero(memory);
        }
        return memory;
    }

    /** Memory that will be overwritten: it may hold what an allocator that uses its memory again has left there. */
    public static MemorySegment uncleared(SegmentAllocator allocator, long bytes) {
        return bytes >= LONG && allocator instanceof Arena arena && isOfTheJdk(arena)
                ? mapped(arena, bytes)
                : allocator.allocate(bytes, ALIGNMENT);
    }

    private static boolean clears(SegmentAllocator allocator) {
        return allocator instanceof SharedArena || (allocator instanceof Arena arena && isOfTheJdk(arena));
    }

    /** Other arenas allocate in a way of their own, which is why somebody made them. */
    private static boolean isOfTheJdk(Arena arena) {
        return arena.getClass().getModule() == Object.class.getModule();
    }

    private static MemorySegment mapped(Arena arena, long bytes) {
        arena.allocate(0, ALIGNMENT); // refuses a closed arena and a wrong thread, before there is anything to unmap
        MemorySegment at;
        try {
            at = Posix.mmap(bytes);
        } catch (UncheckedIOException refused) {
            OutOfMemoryError outOfMemory = new OutOfMemoryError(refused.getMessage()); // as the arena itself says
            outOfMemory.initCause(refused);
            throw outOfMemory;
        }
        count(bytes);
        try {
            return at.reinterpret(bytes, arena, segment -> release(segment, bytes));
        } catch (RuntimeException | Error closedMeanwhile) { // by another thread; what is to be done then was not taken
            release(at, bytes);
            throw closedMeanwhile;
        }
    }

    private static void release(MemorySegment memory, long bytes) {
        Posix.munmap(memory, bytes);
        discount(bytes);
    }

    /** Bytes that are mapped now. */
    static long mappedBytes() {
        return MAPPED.get();
    }

    private static void count(long bytes) {
        long mapped = MAPPED.addAndGet(bytes);
        long collectAt = COLLECT_AT.get();
        if (mapped > collectAt && COLLECT_AT.compareAndSet(collectAt, mapped + GROWTH)) {
            System.gc();
        }
    }

    private static void discount(long bytes) {
        COLLECT_AT.accumulateAndGet(MAPPED.addAndGet(-bytes) + GROWTH, Math::min);
    }
}
