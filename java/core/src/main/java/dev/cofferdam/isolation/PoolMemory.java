package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The memory a pool shares with its supervisor and workers, apart from arenas: the supervision region, the catalog, and a
 * request and a response file for each worker. Mapped here for as long as the pool lives; the descriptors are kept for
 * supervisors that come after the first.
 */
final class PoolMemory implements AutoCloseable {
    /**
     * One worker's share.
     *
     * @param request written here, read by the worker; with the submissions of a ring behind it
     * @param requestFd a descriptor of it that cannot write
     * @param response written by the worker; with the completions of a ring behind it
     * @param supervision the worker's slot of the supervision region
     */
    record Slot(
            MemorySegment request, int requestFd, MemorySegment response, int responseFd, MemorySegment supervision) {}

    /** What the name of the region ends with that only the JVM and its supervisor map. */
    static final String SUPERVISION = "-supervision";

    private static final long NAP_NANOS = 100_000;

    private final Arena arena = Arena.ofShared();
    private final Set<Integer> descriptors = new HashSet<>();
    private final MemorySegment pool;
    private final int supervisionFd;
    private final MemorySegment catalog;
    private final int catalogFd;
    private final List<Slot> slots = new ArrayList<>();

    /** @param mark a name that is found in the mappings of every process of this pool */
    PoolMemory(int workers, String mark) {
        try {
            long bytes = SlotLayout.POOL_BYTES + workers * SlotLayout.SLOT_BYTES;
            supervisionFd = file(mark + SUPERVISION, pages(bytes));
            MemorySegment supervision = map(supervisionFd, pages(bytes));
            pool = supervision.asSlice(0, SlotLayout.POOL_BYTES);
            SlotLayout.LONG.set(pool, SlotLayout.POOL_ARMED, CofferdamAbi.CFD_NEVER());
            int writable = file(mark + "-catalog", CofferdamAbi.CFD_CATALOG_BYTES());
            catalog = map(writable, CofferdamAbi.CFD_CATALOG_BYTES());
            catalogFd = readOnly(writable);
            for (int i = 0; i < workers; i++) {
                long at = SlotLayout.POOL_BYTES + i * SlotLayout.SLOT_BYTES;
                slots.add(slot(mark, supervision.asSlice(at, SlotLayout.SLOT_BYTES)));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private Slot slot(String mark, MemorySegment supervision) {
        int requestWritable = file(mark + "-request", RingLayout.REQUEST_FILE_BYTES);
        MemorySegment request = map(requestWritable, RingLayout.REQUEST_FILE_BYTES);
        int requestFd = readOnly(requestWritable);
        int responseFd = file(mark + "-response", RingLayout.RESPONSE_FILE_BYTES);
        return new Slot(request, requestFd, map(responseFd, RingLayout.RESPONSE_FILE_BYTES), responseFd, supervision);
    }

    private static long pages(long bytes) {
        return (bytes + 4095) / 4096 * 4096;
    }

    private int file(String name, long bytes) {
        int fd = Host.memoryFile(name, bytes);
        descriptors.add(fd);
        return fd;
    }

    /** Exchanges a descriptor for one that cannot write; mappings made by it stay as they are. */
    private int readOnly(int writable) {
        int fd = Host.openReadOnly(writable);
        descriptors.add(fd);
        descriptors.remove(writable);
        Posix.close(writable);
        return fd;
    }

    private MemorySegment map(int fd, long bytes) {
        return Posix.mmap(fd, bytes).reinterpret(bytes, arena, segment -> Posix.munmap(segment, bytes));
    }

    MemorySegment pool() {
        return pool;
    }

    MemorySegment catalog() {
        return catalog;
    }

    List<Slot> slots() {
        return slots;
    }

    int supervisionFd() {
        return supervisionFd;
    }

    int catalogFd() {
        return catalogFd;
    }

    /**
     * Unmaps everything. Nobody may be waiting for a call any more; who is asleep on one of the words nevertheless, as
     * somebody who has not learned yet that his call is over, is waited for, which takes a slice of time.
     */
    @Override
    public void close() {
        while (arena.scope().isAlive()) {
            try {
                arena.close();
            } catch (IllegalStateException _) { // in use by a system call
                LockSupport.parkNanos(this, NAP_NANOS);
            }
        }
        descriptors.forEach(Posix::close);
        descriptors.clear();
    }
}
