package dev.cofferdam.isolation;

import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.VarHandle;
import java.util.Objects;

/** The steps that {@link CallHandles} strings together, in the order of a call. */
final class CallSteps {
    private static final StructLayout CAPTURE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private CallSteps() {}

    static Lane begin(IsolatedFunction function) {
        return function.source().take(function);
    }

    static void putWord(int position, Lane lane, long word) {
        lane.putWord(position, word);
    }

    static void putPointer(IsolatedFunction function, int position, Lane lane, MemorySegment pointer) {
        lane.putPointer(function.library().workers().arenas(), position, pointer);
    }

    static void abandon(IsolatedFunction function, Throwable refused, Lane lane) throws Throwable {
        function.source().release(lane);
        throw refused;
    }

    static long run(IsolatedFunction function, Lane lane) {
        Workers workers = function.library().workers();
        try {
            return CallEvent.run(workers, function, lane);
        } finally {
            function.source().release(lane);
        }
    }

    static long runCapturing(IsolatedFunction function, Lane lane, MemorySegment captured) {
        Workers workers = function.library().workers();
        try {
            requireWritable(function, captured); // before the call, which may not be one to repeat
            long result = CallEvent.run(workers, function, lane);
            ERRNO.set(captured, 0L, lane.lastErrno());
            return result;
        } finally {
            function.source().release(lane);
        }
    }

    private static void requireWritable(IsolatedFunction function, MemorySegment captured) {
        Objects.requireNonNull(
                captured,
                () -> function + ": the capture segment is null; allocate it by"
                        + " Linker.Option.captureStateLayout()");
        if (captured.byteSize() < CAPTURE.byteSize()) {
            throw new IllegalArgumentException(function + ": the capture segment has " + captured.byteSize()
                    + " bytes; allocate it by Linker.Option.captureStateLayout(), " + CAPTURE.byteSize() + " bytes");
        }
        if (!captured.scope().isAlive()) {
            throw new IllegalStateException(function + ": the arena of the capture segment is closed");
        }
        if (!captured.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException(
                    function + ": the arena of the capture segment is confined to another thread");
        }
        if (captured.isReadOnly() || captured.maxByteAlignment() < CAPTURE.byteAlignment()) {
            throw new IllegalArgumentException(function + ": the capture segment is read-only or not aligned to "
                    + CAPTURE.byteAlignment() + " bytes; allocate it by Linker.Option.captureStateLayout()");
        }
    }
}
