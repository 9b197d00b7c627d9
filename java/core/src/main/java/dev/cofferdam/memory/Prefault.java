package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.PageErrno;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Has pages made before they are used. */
final class Prefault {
    private Prefault() {}

    static void all(MemorySegment segment) {
        check(segment).pieces().forEach(Prefault::populate);
    }

    private static SegmentPages check(MemorySegment segment) {
        SegmentPages pages = SegmentPages.of(segment);
        if (segment.isReadOnly()) {
            throw new IllegalArgumentException("segment " + segment + " is read-only: pages are made by writing");
        }
        return pages;
    }

    private static void populate(SegmentPages piece) {
        boolean isOrdinary = piece.pageBytes() == PageCalls.pageBytes();
        int result = PageCalls.populate(piece.segment(), isOrdinary);
        if (result == -PageErrno.EFAULT) {
            throw new IllegalStateException("madvise(MADV_POPULATE_WRITE): EFAULT; "
                    + (isOrdinary
                            ? "a write would be SIGBUS: the mapped file ends before the segment does, or its file"
                                    + " system is full"
                            : "there is no page of " + piece.pageBytes() + " bytes left on the nodes that the policy of"
                                    + " the memory, or else of the thread, and the cpuset allow"));
        }
        if (result == -PageErrno.ENOSYS) {
            throw new UnsupportedOperationException(
                    "madvise(MADV_POPULATE_WRITE): EINVAL; it needs Linux 5.14 or later,"
                            + " and without it a huge page that cannot be had is SIGBUS");
        }
        if (result < 0) {
            throw Errno.failure(
                    "madvise(MADV_POPULATE_WRITE) of " + piece.segment().byteSize() + " bytes", -result);
        }
    }

    static void by(List<? extends Executor> users, MemorySegment segment) {
        SegmentPages pages = check(segment);
        long first = segment.address() / pages.pageBytes();
        long count = pages.segment().byteSize() == 0 ? 0 : pages.count();
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            long start = border(segment, (first + count * i / users.size()) * pages.pageBytes());
            long end = border(segment, (first + count * (i + 1) / users.size()) * pages.pageBytes());
            parts.add(part(users.get(i), segment.asSlice(start, end - start)));
        }
        await(parts);
    }

    /** The offset of an address, or the end that it lies beyond. */
    private static long border(MemorySegment segment, long address) {
        return Math.clamp(address - segment.address(), 0, segment.byteSize());
    }

    private static CompletableFuture<Void> part(Executor user, MemorySegment part) {
        try {
            return CompletableFuture.runAsync(() -> all(part), user);
        } catch (RejectedExecutionException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static void await(List<CompletableFuture<Void>> parts) {
        Throwable failure = null;
        for (CompletableFuture<Void> part : parts) {
            try {
                Void ignored = part.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                parts.forEach(each -> each.cancel(false)); // what has not begun does nothing when its turn comes
                CancellationException cancelled = new CancellationException("interrupted while pages were made");
                cancelled.initCause(interrupted);
                throw cancelled;
            } catch (ExecutionException failed) {
                failure = failure != null ? failure : failed.getCause(); // and none of them works on when it is thrown
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }
}
