package dev.cofferdam.isolation;

import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.VarHandle;
import java.util.Objects;

/** The steps that {@link CallHandles} strings together, in the order of a call. */
final class CallSteps {
    private static final StructLayout CAPTURE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private CallSteps() {}

    static Lane begin(IsolatedFunction function) {
        function.library().workers().admit(function);
        return function.source().take(function);
    }

    static void putWord(int position, Lane lane, long word) {
        lane.putWord(position, word);
    }

    static void putPointer(IsolatedFunction function, int position, Lane lane, MemorySegment pointer) {
        lane.putPointer(function.library().workers().arenas(), position, pointer);
    }

    /** Copies a struct that is passed by value to its place in the request. */
    static void putStruct(
            IsolatedFunction function, int position, long offset, long bytes, Lane lane, MemorySegment value) {
        requireStruct(function, position, bytes, value);
        MemorySegment.copy(value, 0, lane.memory().request(), SlotLayout.PAYLOAD + offset, bytes);
    }

    static void requireStruct(IsolatedFunction function, int position, long bytes, MemorySegment value) {
        Objects.requireNonNull(
                value,
                () -> function + ", argument " + position + " is null; it is a struct of " + bytes
                        + " bytes, passed by value");
        if (value.byteSize() < bytes) {
            throw new IllegalArgumentException(function + ", argument " + position + ": the segment has "
                    + value.byteSize() + " bytes, the struct that is passed by value has " + bytes);
        }
        requireAccessible(function, "argument " + position, value);
    }

    static void abandon(IsolatedFunction function, Throwable refused, Lane lane) throws Throwable {
        function.source().release(lane);
        throw refused;
    }

    static long run(IsolatedFunction function, Lane lane) {
        try {
            return end(function, lane);
        } finally {
            function.source().release(lane);
        }
    }

    private static long end(IsolatedFunction function, Lane lane) {
        try {
            return CallEvent.run(function.library().workers(), function, lane);
        } catch (RuntimeException ended) {
            throw function.source().outcome(function, ended);
        }
    }

    static MemorySegment pointer(IsolatedFunction function, long word) {
        return function.source().pointer(word);
    }

    static long runCapturing(IsolatedFunction function, Lane lane, MemorySegment captured) {
        try {
            requireWritable(function, captured); // before the call, which may not be one to repeat
            long result = end(function, lane);
            capture(lane, captured);
            return result;
        } finally {
            function.source().release(lane);
        }
    }

    static void capture(Lane lane, MemorySegment captured) {
        ERRNO.set(captured, 0L, lane.lastErrno());
    }

    static MemorySegment runForStruct(
            IsolatedFunction function, MemoryLayout layout, Lane lane, SegmentAllocator allocator) {
        try {
            MemorySegment result =
                    allocate(function, layout, allocator); // before the call, which may not be one to repeat
            long ignored = end(function, lane);
            takeStruct(lane, result, layout);
            return result;
        } finally {
            function.source().release(lane);
        }
    }

    static MemorySegment runForStructCapturing(
            IsolatedFunction function,
            MemoryLayout layout,
            Lane lane,
            SegmentAllocator allocator,
            MemorySegment captured) {
        try {
            requireWritable(function, captured);
            MemorySegment result = allocate(function, layout, allocator);
            long ignored = end(function, lane);
            takeStruct(lane, result, layout);
            capture(lane, captured);
            return result;
        } finally {
            function.source().release(lane);
        }
    }

    static MemorySegment allocate(IsolatedFunction function, MemoryLayout layout, SegmentAllocator allocator) {
        Objects.requireNonNull(
                allocator,
                () -> function + ": the allocator is null; it is what the struct that is returned is allocated by");
        return allocator.allocate(layout);
    }

    static void takeStruct(Lane lane, MemorySegment result, MemoryLayout layout) {
        MemorySegment.copy(lane.memory().response(), SlotLayout.RESPONSE_STRUCT, result, 0, layout.byteSize());
    }

    private static void requireAccessible(IsolatedFunction function, String what, MemorySegment segment) {
        if (!segment.scope().isAlive()) {
            throw new IllegalStateException(function + ": the arena of the " + what + " is closed");
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException(function + ": the arena of the " + what + " is confined to another thread");
        }
    }

    static void requireWritable(IsolatedFunction function, MemorySegment captured) {
        Objects.requireNonNull(
                captured,
                () -> function + ": the capture segment is null; allocate it by"
                        + " Linker.Option.captureStateLayout()");
        if (captured.byteSize() < CAPTURE.byteSize()) {
            throw new IllegalArgumentException(function + ": the capture segment has " + captured.byteSize()
                    + " bytes; allocate it by Linker.Option.captureStateLayout(), " + CAPTURE.byteSize() + " bytes");
        }
        requireAccessible(function, "capture segment", captured);
        if (captured.isReadOnly() || captured.maxByteAlignment() < CAPTURE.byteAlignment()) {
            throw new IllegalArgumentException(function + ": the capture segment is read-only or not aligned to "
                    + CAPTURE.byteAlignment() + " bytes; allocate it by Linker.Option.captureStateLayout()");
        }
    }
}
