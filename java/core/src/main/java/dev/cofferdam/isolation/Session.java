package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A worker that is held for a sequence of calls, so that libraries with state work: what one call leaves in the worker,
 * a plan, a handle, a context, is there for the next.
 *
 * {@snippet :
 * try (Session session = workers.session(); SharedArena arena = SharedArena.create(1 << 20)) {
 *     IsolatedLibrary gsl = session.library("libgsl.so.27");
 *     IsolatedFunction alloc = gsl.function("gsl_interp_accel_alloc", FunctionDescriptor.of(ADDRESS));
 *     MemorySegment accelerator = (MemorySegment) alloc.call();   // lives in the worker
 *     IsolatedFunction reset = gsl.function("gsl_interp_accel_reset", FunctionDescriptor.of(JAVA_INT, ADDRESS));
 *     reset.call(accelerator);                                    // and goes back to it
 * }
 * }
 *
 * <p>Pointers that functions of the session return are zero-length segments of the session's own scope. They can be
 * passed to functions of the same session, as they are or with an offset; elsewhere they are refused. What they point to
 * is read and written by {@link #read}, {@link #string} and {@link #write}.
 *
 * <p>A call that does not return normally, be it for its deadline, a crash or an interrupt, costs the worker and with it
 * the session: that call gets a {@link SessionLostException}, as does every later one.
 *
 * <p>All methods may be called from any thread. A session makes one call at a time; others wait for their turn, which
 * counts for their deadlines.
 */
public final class Session implements AutoCloseable {
    private final Workers workers;
    private final HeldWorker held;
    private final WorkerMemory memory;
    private volatile boolean keepWorker;

    Session(Workers workers, HeldWorker held) {
        this.workers = workers;
        this.held = held;
        this.memory = new WorkerMemory(workers, held);
    }

    /**
     * A function of the pool, with its calls on this session's worker.
     *
     * @throws IllegalArgumentException if the function is of another pool
     */
    public IsolatedFunction function(IsolatedFunction function) {
        Objects.requireNonNull(function, "function");
        if (function.library().workers() != workers) {
            throw new IllegalArgumentException(
                    function + " is of another pool than " + held.name() + "; make it from a library of the same pool");
        }
        return function.from(held);
    }

    /**
     * A library whose functions run on this session's worker, as by {@link Workers#library(String)}.
     *
     * @throws IllegalArgumentException if the name is empty or holds a NUL
     */
    public IsolatedLibrary library(String soname) {
        return workers.library(soname).from(held);
    }

    /**
     * A library whose functions run on this session's worker.
     *
     * @param file its path; a relative one is taken from this JVM's working directory
     */
    public IsolatedLibrary library(Path file) {
        return workers.library(file).from(held);
    }

    /**
     * The pointer to an address in the worker that came another way than as a result, in a struct for instance. Nothing is
     * looked at: an address that is none ends the session when it is used.
     *
     * @return a zero-length segment of this session's scope; for a null address, and for one in shared memory, of the
     *     global scope
     * @throws IllegalStateException if the session is over
     */
    public MemorySegment pointer(long address) {
        return held.pointer(address);
    }

    /**
     * Copies from the worker's memory. Blocks, as a call of the session does, with the pool's deadline for each mebibyte,
     * and throws what a call throws; memory that is not there ends the session.
     *
     * @param pointer as a function of this session returned it, or in shared memory
     * @param length in bytes
     * @throws IllegalArgumentException if the length is negative, or the pointer is null or of elsewhere
     * @throws SessionLostException if the worker has ended, now or before
     * @throws IllegalStateException if the session is closed
     */
    public byte[] read(MemorySegment pointer, int length) {
        if (length < 0) {
            throw new IllegalArgumentException("length " + length + ": a number of bytes is not negative");
        }
        byte[] bytes = new byte[length];
        memory.read(pointer, MemorySegment.ofArray(bytes));
        return bytes;
    }

    /**
     * Copies from the worker's memory, as {@link #read(MemorySegment, int)}.
     *
     * @param target is filled
     * @throws IllegalArgumentException if the target is read-only, or the pointer is null or of elsewhere
     */
    public void read(MemorySegment pointer, MemorySegment target) {
        if (Objects.requireNonNull(target, "target").isReadOnly()) {
            throw new IllegalArgumentException("target is read-only; give a segment that can be written");
        }
        memory.read(pointer, target);
    }

    /**
     * The text at a pointer into the worker's memory, UTF-8 up to its NUL; bytes that are no UTF-8 become replacement
     * characters. Otherwise as {@link #read(MemorySegment, int)}.
     *
     * @param limit the most bytes to look at
     * @throws IllegalArgumentException if the limit is negative, the pointer is null or of elsewhere, or there is no NUL
     *     among so many bytes, which does not end the session
     */
    public String string(MemorySegment pointer, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + ": a number of bytes is not negative");
        }
        return memory.string(pointer, limit);
    }

    /**
     * Copies into the worker's memory, as {@link #read(MemorySegment, int)} from it.
     *
     * @throws IllegalArgumentException if the pointer is null or of elsewhere
     */
    public void write(MemorySegment pointer, byte[] bytes) {
        memory.write(pointer, MemorySegment.ofArray(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Copies into the worker's memory, as {@link #read(MemorySegment, int)} from it.
     *
     * @param source all of it is written
     * @throws IllegalArgumentException if the pointer is null or of elsewhere
     */
    public void write(MemorySegment pointer, MemorySegment source) {
        memory.write(pointer, Objects.requireNonNull(source, "source"));
    }

    /**
     * Says that the session leaves nothing behind in its worker, so that {@link #close} gives it back to the pool as it
     * is. Unless this is called, the worker is replaced, as its state is nobody else's business.
     */
    public void keepWorker() {
        keepWorker = true;
    }

    /**
     * Ends the session. Blocks until a call that is being made has ended, and until the worker is dead unless it is kept.
     * Pointers of the session are good for nothing afterwards. A second call does nothing.
     *
     * @throws IllegalStateException if this thread is in the midst of a call of the session, as an allocator of its result
     */
    @Override
    public void close() {
        try {
            held.close(keepWorker);
        } finally {
            memory.close();
        }
    }

    @Override
    public String toString() {
        return held.name() + " of " + workers;
    }
}
