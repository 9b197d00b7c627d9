package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a held worker, read and written by calls that copy between it and shared memory. The worker does the
 * copying: an address that is not there is its fault and its end.
 */
final class WorkerMemory implements AutoCloseable {
    /** What one call copies: a deadline's worth at any speed of memory. */
    private static final long PIECE = 1 << 20;

    private final IsolatedFunction read;
    private final IsolatedFunction write;
    private final IsolatedFunction string;
    private final String owner;

    /** Guarded by this, and what lies in it. */
    private @Nullable SharedArena arena;

    private MemorySegment staging = MemorySegment.NULL;
    private boolean closed;

    WorkerMemory(Workers workers, HeldWorker held) {
        FunctionDescriptor copy = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG);
        this.read = workers.builtin("read", copy).from(held);
        this.write = workers.builtin("write", copy).from(held);
        this.string = workers.builtin("string", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG))
                .from(held);
        this.owner = held.name();
    }

    synchronized void read(MemorySegment pointer, MemorySegment target) {
        requireSomewhere(pointer);
        for (long done = 0; done < target.byteSize(); done += PIECE) {
            long bytes = Math.min(PIECE, target.byteSize() - done);
            MemorySegment staged = staging().asSlice(0, bytes);
            Object ignored = read.call(after(pointer, done), staged, bytes);
            MemorySegment.copy(staged, 0, target, done, bytes);
        }
    }

    synchronized void write(MemorySegment pointer, MemorySegment source) {
        requireSomewhere(pointer);
        for (long done = 0; done < source.byteSize(); done += PIECE) {
            long bytes = Math.min(PIECE, source.byteSize() - done);
            MemorySegment staged = staging().asSlice(0, bytes);
            MemorySegment.copy(source, done, staged, 0, bytes);
            Object ignored = write.call(after(pointer, done), staged, bytes);
        }
    }

    synchronized String string(MemorySegment pointer, int limit) {
        requireSomewhere(pointer);
        byte[] text = new byte[0];
        while (true) {
            long bytes = Math.min(PIECE, (long) limit - text.length);
            MemorySegment staged = staging().asSlice(0, bytes);
            long found = (long) Objects.requireNonNull(string.call(after(pointer, text.length), staged, bytes));
            int before = text.length;
            int length = (int) Math.clamp(found, 0, bytes); // the worker's word for it
            text = Arrays.copyOf(text, before + length);
            MemorySegment.copy(staged, JAVA_BYTE, 0, text, before, length);
            if (length < bytes) {
                return new String(text, StandardCharsets.UTF_8);
            }
            if (text.length == limit) {
                throw new IllegalArgumentException("limit " + limit + ": there is no NUL among so many bytes at 0x"
                        + Long.toHexString(pointer.address()) + "; give a larger limit, or use read");
            }
        }
    }

    private static void requireSomewhere(MemorySegment pointer) {
        if (Objects.requireNonNull(pointer, "pointer").address() == 0) {
            throw new IllegalArgumentException("pointer is the C null pointer: nothing is there");
        }
    }

    /** The pointer so many bytes on; its length says nothing about what is there. */
    private MemorySegment after(MemorySegment pointer, long bytes) {
        return bytes == 0 ? pointer : read.source().pointer(pointer.address() + bytes);
    }

    private MemorySegment staging() {
        if (closed) {
            throw new IllegalStateException(owner + " is closed");
        }
        if (arena == null) {
            arena = SharedArena.create(PIECE);
            staging = arena.allocate(PIECE);
        }
        return staging;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (arena != null) {
            arena.close();
            arena = null;
        }
    }
}
