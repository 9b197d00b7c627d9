package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Staging memory from {@code malloc}, which does not clear it as an {@code Arena} would: clearing a large one in one go
 * would hold off safepoints. Some is kept for the next call.
 */
public final class NativeScratch implements ScratchSource {
    private static final long ALIGNMENT = 64;
    private static final long SMALLEST = 1 << 16;
    private static final long MOST_KEPT = 64 << 20;
    /** Short calls take turns of microseconds, with one piece each; a power of two. */
    private static final int PLACES = 16;

    private static final MethodHandle MH$aligned_alloc =
            handle("aligned_alloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle MH$free = handle("free", FunctionDescriptor.ofVoid(ADDRESS));

    private static final NativeScratch INSTANCE = new NativeScratch();

    /** Pieces of the smallest size, each where the threads whose ids end alike look first. */
    private final AtomicReferenceArray<@Nullable MemorySegment> near = new AtomicReferenceArray<>(PLACES);

    private final ConcurrentLinkedDeque<MemorySegment> kept = new ConcurrentLinkedDeque<>();
    private final AtomicLong keptBytes = new AtomicLong();

    private NativeScratch() {}

    public static NativeScratch instance() {
        return INSTANCE;
    }

    private static MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(symbol), descriptor);
    }

    @Override
    public MemorySegment take(long bytes) {
        if (bytes <= SMALLEST) {
            MemorySegment mine = near.getAndSet(place(), null);
            if (mine != null) {
                return mine;
            }
        }
        MemorySegment last = kept.pollFirst();
        if (last != null) {
            keptBytes.addAndGet(-last.byteSize());
            if (last.byteSize() >= bytes) {
                return last;
            }
            free(last);
        }
        return allocate(Math.max(SMALLEST, (bytes + ALIGNMENT - 1) & -ALIGNMENT));
    }

    @Override
    public void giveBack(MemorySegment memory) {
        if (memory.byteSize() == SMALLEST && near.compareAndSet(place(), null, memory)) {
            return;
        }
        if (keptBytes.addAndGet(memory.byteSize()) <= MOST_KEPT) {
            kept.addFirst(memory);
        } else {
            keptBytes.addAndGet(-memory.byteSize());
            free(memory);
        }
    }

    private static int place() {
        return (int) Thread.currentThread().threadId() & (PLACES - 1);
    }

    private static MemorySegment allocate(long bytes) {
        MemorySegment memory;
        try {
            memory = (MemorySegment) MH$aligned_alloc.invokeExact(ALIGNMENT, bytes);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
        if (memory.address() == 0) {
            throw new OutOfMemoryError("malloc gives no " + bytes + " bytes to copy heap arrays into; keep the data in"
                    + " native memory, which needs no copy");
        }
        return memory.reinterpret(bytes);
    }

    private static void free(MemorySegment memory) {
        try {
            MH$free.invokeExact(memory);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
