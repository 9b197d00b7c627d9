package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.libc.Libc;
import dev.cofferdam.internal.ffi.libc.pollfd;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The C library's calls that the library makes, with errno. Names are C's. Every thread has one capture segment for its
 * lifetime: allocating one a call would cost more than the call.
 */
public final class Posix {
    private static final StructLayout CAPTURE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final ThreadLocal<MemorySegment> CAPTURED =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(CAPTURE));

    private static final MethodHandle MH$mmap = handle(Libc.mmap$address(), Libc.mmap$descriptor());
    private static final MethodHandle MH$munmap = handle(Libc.munmap$address(), Libc.munmap$descriptor());
    private static final MethodHandle MH$close = handle(Libc.close$address(), Libc.close$descriptor());
    private static final MethodHandle MH$fallocate = handle(Libc.fallocate$address(), Libc.fallocate$descriptor());
    private static final MethodHandle MH$poll = handle(Libc.poll$address(), Libc.poll$descriptor());
    private static final MethodHandle MH$sched_getaffinity =
            handle(Libc.sched_getaffinity$address(), Libc.sched_getaffinity$descriptor());
    private static final MethodHandle MH$sched_setaffinity =
            handle(Libc.sched_setaffinity$address(), Libc.sched_setaffinity$descriptor());

    /** Where sysctl vm.memfd_noexec is 1 files are executable only if asked for; unknown before Linux 6.3 (EINVAL). */
    private static final int MFD_EXEC = 0x10;

    private static final MethodHandle MH$memfd_create =
            handle(Libc.memfd_create$address(), Libc.memfd_create$descriptor());
    private static final MethodHandle MH$write = handle(Libc.write$address(), Libc.write$descriptor());

    private Posix() {}

    private static MethodHandle handle(MemorySegment address, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(address, descriptor, Linker.Option.captureCallState("errno"));
    }

    private static int errno(MemorySegment captured) {
        return (int) ERRNO.get(captured, 0L);
    }

    /** Maps a file, shared, readable and writable, wherever the kernel likes. The range belongs to the caller. */
    public static MemorySegment mmap(int fd, long bytes) {
        return mmap(fd, bytes, Libc.MAP_SHARED());
    }

    /**
     * Maps memory of this process, readable and writable, wherever the kernel likes. It is zero: the kernel clears each page
     * when it is first touched. The range belongs to the caller.
     */
    public static MemorySegment mmap(long bytes) {
        return mmap(-1, bytes, Libc.MAP_PRIVATE() | Libc.MAP_ANONYMOUS());
    }

    private static MemorySegment mmap(int fd, long bytes, int flags) {
        MemorySegment captured = CAPTURED.get();
        MemorySegment at;
        try {
            at = (MemorySegment) MH$mmap.invokeExact(
                    captured, MemorySegment.NULL, bytes, Libc.PROT_READ() | Libc.PROT_WRITE(), flags, fd, 0L);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        if (at.address() == -1) {
            throw Errno.failure("mmap of " + bytes + " bytes", errno(captured));
        }
        return at;
    }

    /**
     * A new memory file with the given content, {@code O_CLOEXEC}, that may be executed. The descriptor belongs to the
     * caller.
     */
    static int memoryFile(MemorySegment name, MemorySegment content) {
        MemorySegment captured = CAPTURED.get();
        try {
            int fd = (int) MH$memfd_create.invokeExact(captured, name, Libc.MFD_CLOEXEC() | MFD_EXEC);
            if (fd < 0 && errno(captured) == Libc.EINVAL()) {
                fd = (int) MH$memfd_create.invokeExact(captured, name, Libc.MFD_CLOEXEC());
            }
            if (fd < 0) {
                throw Errno.failure("memfd_create", errno(captured));
            }
            long written = 0;
            while (written < content.byteSize()) {
                long count = (long)
                        MH$write.invokeExact(captured, fd, content.asSlice(written), content.byteSize() - written);
                if (count < 0 && errno(captured) != Libc.EINTR()) {
                    close(fd);
                    throw Errno.failure("write into a memory file", errno(captured));
                }
                written += Math.max(count, 0);
            }
            return fd;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    public static void munmap(MemorySegment at, long bytes) {
        MemorySegment captured = CAPTURED.get();
        int result;
        try {
            result = (int) MH$munmap.invokeExact(captured, at, bytes);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        if (result != 0) {
            throw Errno.failure("munmap", errno(captured));
        }
    }

    /** Closes a descriptor. Linux frees the number whatever close() says, so there is nothing to retry. */
    public static void close(int fd) {
        try {
            int ignored = (int) MH$close.invokeExact(CAPTURED.get(), fd);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Frees the pages of a range of a memory file; the range reads as zeros afterwards. */
    public static void punchHole(int fd, long offset, long bytes) {
        MemorySegment captured = CAPTURED.get();
        int mode = Libc.FALLOC_FL_PUNCH_HOLE() | Libc.FALLOC_FL_KEEP_SIZE();
        int result;
        do {
            try {
                result = (int) MH$fallocate.invokeExact(captured, fd, mode, offset, bytes);
            } catch (Throwable unexpected) {
                throw new AssertionError(unexpected);
            }
        } while (result != 0 && errno(captured) == Libc.EINTR());
        if (result != 0) {
            throw Errno.failure("fallocate(FALLOC_FL_PUNCH_HOLE)", errno(captured));
        }
    }

    /**
     * Waits until one of two descriptors is readable or at its end.
     *
     * @param pollfds memory for two of them
     * @return bit 0 for the first, bit 1 for the second, 0 for neither
     */
    public static int pollReadable(MemorySegment pollfds, int first, int second, int timeoutMillis) {
        MemorySegment one = pollfd.asSlice(pollfds, 0);
        MemorySegment two = pollfd.asSlice(pollfds, 1);
        pollfd.fd(one, first);
        pollfd.fd(two, second);
        pollfd.events(one, (short) Libc.POLLIN());
        pollfd.events(two, (short) Libc.POLLIN());
        pollfd.revents(one, (short) 0);
        pollfd.revents(two, (short) 0);
        MemorySegment captured = CAPTURED.get();
        int result;
        try {
            result = (int) MH$poll.invokeExact(captured, pollfds, 2L, timeoutMillis);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        if (result < 0) {
            if (errno(captured) == Libc.EINTR()) {
                return 0;
            }
            throw Errno.failure("poll", errno(captured));
        }
        return (pollfd.revents(one) != 0 ? 1 : 0) | (pollfd.revents(two) != 0 ? 2 : 0);
    }

    /**
     * Reads a thread's or process's affinity mask.
     *
     * @param mask receives the mask; its size is the number of bytes asked for
     * @return 0, or minus an error number; {@code EINVAL} when the kernel's mask is longer
     */
    public static int getAffinity(int tid, MemorySegment mask) {
        MemorySegment captured = CAPTURED.get();
        try {
            int result = (int) MH$sched_getaffinity.invokeExact(captured, tid, mask.byteSize(), mask);
            return result >= 0 ? 0 : -errno(captured);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Sets a thread's affinity mask; tid 0 is the calling thread. Returns 0, or minus an error number. */
    public static int setAffinity(int tid, MemorySegment mask) {
        MemorySegment captured = CAPTURED.get();
        try {
            int result = (int) MH$sched_setaffinity.invokeExact(captured, tid, mask.byteSize(), mask);
            return result == 0 ? 0 : -errno(captured);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
