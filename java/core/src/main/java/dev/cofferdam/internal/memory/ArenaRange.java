package dev.cofferdam.internal.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * An arena's memory file and its place in the window, with the count of isolated calls that use it.
 *
 * <p>Life: open; closing, when no call uses it and none may start; closed, when its pages are given back and its
 * addresses wait for the workers to let go of them.
 */
public final class ArenaRange {
    private static final int CLOSED = -1;
    private static final AtomicLong IDS = new AtomicLong();
    private static final VarHandle USES;

    static {
        try {
            USES = MethodHandles.lookup().findVarHandle(ArenaRange.class, "uses", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** A pool whose workers map this range. */
    public interface Mapper {
        /** Tells the workers, when they next make a call, to let go of the range. */
        void closed(ArenaRange range);

        /** Makes workers that are idle let go of what is closed. Blocks for some tens of microseconds a worker. */
        void letGo();

        /** Whether some worker may not have let go yet. */
        boolean mayStillMap(ArenaRange range);
    }

    final int firstUnit;
    final int units;

    private final long id;
    private final long address;
    private final long byteSize;
    private final boolean readOnly;
    private final long pageBytes;
    private final int fd;
    private final CopyOnWriteArrayList<Mapper> mappers = new CopyOnWriteArrayList<>();

    /** Of a closed range: false when the kernel refused. Handed on to others by {@link Window#leave}. */
    private boolean isUnmapped;

    /** Isolated calls that use the range now, or {@link #CLOSED}. */
    @SuppressWarnings("unused") // through USES
    private int uses;

    /** Maps the file, which it has from now on if nothing is thrown. */
    private ArenaRange(int firstUnit, int units, long id, long byteSize, boolean readOnly, long pageBytes, int fd) {
        this.id = id;
        this.firstUnit = firstUnit;
        this.units = units;
        this.address = Window.instance().base() + firstUnit * Window.UNIT;
        this.byteSize = byteSize;
        this.readOnly = readOnly;
        this.pageBytes = pageBytes;
        this.fd = fd;
        Host.mapFixed(address, byteSize, fd);
    }

    /**
     * A new range of at least the given size, all zero; pages come when they are touched.
     *
     * @param byteSize a positive number of bytes
     * @param readOnly whether workers may only read
     * @throws IllegalStateException if the window has no room
     */
    public static ArenaRange open(long byteSize, boolean readOnly) {
        try {
            return open(byteSize, readOnly, 0);
        } catch (RefusedPagesException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * The same, of huge pages, which are set aside here and now for the whole of it.
     *
     * @param hugePageBytes the size of its pages, or 0 for ordinary ones
     * @throws RefusedPagesException if the kernel has not so many of them
     * @throws IllegalStateException if the window has no room
     * @throws java.io.UncheckedIOException if descriptors, addresses or mappings are short
     */
    public static ArenaRange open(long byteSize, boolean readOnly, long hugePageBytes) throws RefusedPagesException {
        long page = Math.max(hugePageBytes, PageCalls.pageBytes());
        long rounded = inPages(byteSize, page);
        long units = Math.ceilDiv(rounded, Window.UNIT);
        Window window = Window.instance();
        if (rounded > mostBytes()) {
            throw new IllegalStateException("An arena of " + byteSize + " bytes does not fit into the shared window of "
                    + (window.bytes() >> 30) + " GiB");
        }
        int alignment = (int) Math.max(1, page / Window.UNIT);
        // Before there is a place for it: the kernel may take long to get huge pages together.
        long id = IDS.incrementAndGet();
        int fd = memoryFile("cofferdam-arena-" + id, rounded, hugePageBytes);
        boolean isPlaced = false;
        try {
            ArenaRange range = window.place(
                    (int) units,
                    alignment,
                    first -> new ArenaRange(first, (int) units, id, rounded, readOnly, page, fd));
            isPlaced = true;
            return range;
        } finally {
            if (!isPlaced) {
                Posix.close(fd);
            }
        }
    }

    private static long inPages(long byteSize, long page) {
        return byteSize > Long.MAX_VALUE - page ? Long.MAX_VALUE : Math.ceilDiv(byteSize, page) * page;
    }

    private static long mostBytes() {
        return Window.instance().bytes() - CofferdamAbi.CFD_CONTROL_BYTES();
    }

    /** Whether an empty window has room for a range of that size, if it is of ordinary pages. */
    public static boolean fits(long byteSize) {
        return inPages(byteSize, PageCalls.pageBytes()) <= mostBytes();
    }

    private static int memoryFile(String name, long byteSize, long hugePageBytes) throws RefusedPagesException {
        int fd = Host.memoryFile(name, byteSize, hugePageBytes);
        if (hugePageBytes > 0 && fd == -Libc.ENOSPC()) {
            throw new RefusedPagesException("mmap: ENOMEM, for want of pages and not of addresses");
        }
        if (hugePageBytes > 0 && (fd == -Libc.ENODEV() || fd == -Libc.ENOENT() || fd == -Libc.ENOSYS())) {
            throw new RefusedPagesException("memfd_create: " + Errno.name(-fd));
        }
        return Errno.check("creating a memory file of " + byteSize + " bytes", fd);
    }

    public long id() {
        return id;
    }

    public long address() {
        return address;
    }

    public long byteSize() {
        return byteSize;
    }

    /** The size of its pages; transparent huge ones, which come and go, are not counted. */
    public long pageBytes() {
        return pageBytes;
    }

    public boolean readOnly() {
        return readOnly;
    }

    /** A descriptor that allows what workers may do; it belongs to the caller. */
    public int openForWorkers() {
        return readOnly ? Host.openReadOnly(fd) : Host.duplicate(fd);
    }

    /**
     * Counts a call that uses the range, so that it cannot be closed before {@link #release}.
     *
     * @throws IllegalStateException if it is closed
     */
    public void acquire() {
        int now;
        do {
            now = (int) USES.getVolatile(this);
            if (now == CLOSED) {
                throw new IllegalStateException("The shared arena is closed");
            }
        } while (!USES.compareAndSet(this, now, now + 1));
    }

    /** The end of a call that {@link #acquire} counted. */
    public void release() {
        int ignored = (int) USES.getAndAdd(this, -1);
    }

    /** Remembers a pool whose workers will map the range. Called while the range is acquired. */
    public void addMapper(Mapper mapper) {
        mappers.addIfAbsent(mapper);
    }

    /** Forgets a pool whose workers are dead. */
    public void removeMapper(Mapper mapper) {
        mappers.remove(mapper);
    }

    /** Whether {@link #addMapper} has been called for the pool. */
    public boolean hasMapper(Mapper mapper) {
        return mappers.contains(mapper);
    }

    /**
     * Lets no more calls begin.
     *
     * @throws IllegalStateException if calls use the range, or it is closed
     */
    public void refuseCalls() {
        int now = (int) USES.compareAndExchange(this, 0, CLOSED);
        if (now > 0) {
            throw new IllegalStateException("The shared arena is in use by " + now + " isolated call"
                    + (now == 1 ? "" : "s") + "; close it when they have ended");
        }
        if (now == CLOSED) {
            throw new IllegalStateException("The shared arena is already closed");
        }
    }

    /** Takes {@link #refuseCalls} back. */
    public void admitCalls() {
        USES.setVolatile(this, 0);
    }

    /** Gives the pages back and the addresses up. After {@link #refuseCalls}, once. */
    public void close() {
        try {
            Posix.punchHole(fd, 0, byteSize); // workers that still map it must not keep the pages
        } finally {
            try {
                unmap();
            } finally {
                leave();
            }
        }
    }

    private void unmap() {
        Host.unmapFixed(address, byteSize);
        isUnmapped = true;
    }

    private void leave() {
        try {
            for (Mapper mapper : mappers) {
                mapper.closed(this);
            }
        } finally {
            Posix.close(fd); // only now: until here a new supervisor may be told of it
            Window.instance().leave(this);
        }
    }

    /** Of a closed range: what the kernel has refused to unmap, for want of memory, is tried once more. */
    void unmapIfRefused() {
        if (!isUnmapped) {
            try {
                unmap();
            } catch (UncheckedIOException refusedAgain) {
                // Who closed it has been told; its pages are given back, and the next range there replaces the mapping.
            }
        }
    }

    Stream<Mapper> mappers() {
        return mappers.stream();
    }

    boolean isMappedByWorkers() {
        mappers.removeIf(mapper -> !mapper.mayStillMap(this));
        return !mappers.isEmpty();
    }
}
