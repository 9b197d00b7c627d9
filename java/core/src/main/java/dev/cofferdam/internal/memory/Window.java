package dev.cofferdam.internal.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reserved stretch of address space that means the same in the JVM and in every worker, and who has which part of
 * it. One for the JVM; reserved when it is first needed and never given up.
 *
 * <p>Addresses are handed out in units of {@link #UNIT} bytes, of which there are tens of thousands; what lies behind an
 * address is found by its unit. A closed range is handed out again only when no worker maps it any more.
 */
public final class Window {
    /** Granularity of ranges: address space is plentiful, and a table by unit makes look-ups one load. */
    static final long UNIT = 16L << 20;

    /** Closed ranges that wait for workers before idle ones are asked to let go of them. */
    private static final int PATIENCE = 64;

    /** Makes a range on the units that begin at the one given. */
    interface Maker {
        ArenaRange at(int firstUnit);
    }

    private static volatile @Nullable Window instance;

    private final long base;
    private final long bytes;
    private final AtomicReferenceArray<@Nullable ArenaRange> units;
    /** Ranges that are closed in the JVM and that workers may still map. Guarded by this. */
    private final List<ArenaRange> quarantine = new ArrayList<>();
    /** The first unit that has never been handed out; free ones before it are found by search. Guarded by this. */
    private int frontier;

    private Window(long base, long bytes) {
        this.base = base;
        this.bytes = bytes;
        this.units = new AtomicReferenceArray<>(Math.toIntExact(bytes / UNIT));
        this.frontier = Math.toIntExact(CofferdamAbi.CFD_CONTROL_BYTES() / UNIT);
    }

    /**
     * The window, reserved when this is first called.
     *
     * @throws IllegalStateException if there is no address space for it
     */
    public static Window instance() {
        Window window = instance;
        return window != null ? window : reserveOnce();
    }

    /** The arena that a segment lies in, or null: then none is open there, and perhaps none was ever made. */
    public static @Nullable ArenaRange arenaOf(MemorySegment segment) {
        Window window = instance;
        return window == null ? null : window.find(segment);
    }

    private static synchronized Window reserveOnce() {
        Window window = instance;
        if (window == null) {
            window = reserve();
            instance = window;
        }
        return window;
    }

    private static Window reserve() {
        int lastError = 0;
        for (long size = CofferdamAbi.CFD_WINDOW_BYTES(); size >= CofferdamAbi.CFD_WINDOW_MIN_BYTES(); size /= 4) {
            for (long base : new long[] {CofferdamAbi.CFD_WINDOW_BASE(), CofferdamAbi.CFD_WINDOW_LOW_BASE()}) {
                lastError = -Host.reserve(base, size);
                if (lastError == 0) {
                    return new Window(base, size);
                }
            }
        }
        throw new IllegalStateException("No address space for the shared window: even "
                + (CofferdamAbi.CFD_WINDOW_MIN_BYTES() >> 30) + " GiB at 0x"
                + Long.toHexString(CofferdamAbi.CFD_WINDOW_BASE()) + " is refused (" + Errno.name(lastError) + "). "
                + (lastError == Libc.ENOMEM()
                        ? "Raise or remove the limit on address space (ulimit -v)."
                        : "Something else occupies that address."));
    }

    public long base() {
        return base;
    }

    public long bytes() {
        return bytes;
    }

    /** Whether an address is where pointers to functions of workers lie. */
    public boolean holdsFunction(long address) {
        long offset = address - base - CofferdamAbi.CFD_CONTROL_SYMBOLS();
        return offset >= 0 && offset < (long) CofferdamAbi.CFD_MAX_SYMBOLS() * CofferdamAbi.CFD_SYMBOL_BYTES();
    }

    /** The arena that an address lies in, or null if it lies in none that is open. */
    public @Nullable ArenaRange find(long address) {
        long offset = address - base;
        return offset >= 0 && offset < bytes ? units.getAcquire((int) (offset / UNIT)) : null;
    }

    /**
     * Makes a range on free units. It is found by its addresses from the moment this returns.
     *
     * @param alignment a number of units, of which the first one's address is a multiple
     * @param make may throw, and then nothing is taken
     * @throws IllegalStateException if there are not so many units in a row
     */
    ArenaRange place(int count, int alignment, Maker make) {
        // Outside the monitor: it takes a call to each worker.
        holdersIfShort(count + alignment - 1).forEach(ArenaRange.Mapper::letGo);
        return placeNow(count, alignment, make);
    }

    /** The pools whose workers keep addresses from being used again, if that matters now. */
    private synchronized Set<ArenaRange.Mapper> holdersIfShort(int count) {
        quarantine.forEach(ArenaRange::unmapIfRefused);
        quarantine.removeIf(range -> !range.isMappedByWorkers());
        boolean isShort = quarantine.size() > PATIENCE || frontier + count > units.length();
        return isShort ? quarantine.stream().flatMap(ArenaRange::mappers).collect(Collectors.toSet()) : Set.of();
    }

    private synchronized ArenaRange placeNow(int count, int alignment, Maker make) {
        quarantine.removeIf(range -> !range.isMappedByWorkers());
        int next = Math.ceilDiv(frontier, alignment) * alignment; // the window's own base is aligned to more
        int first = next + count <= units.length() ? next : search(count, alignment);
        ArenaRange range = make.at(first);
        for (int unit = first; unit < first + count; unit++) {
            units.setRelease(unit, range);
        }
        frontier = Math.max(frontier, first + count);
        return range;
    }

    /** The arena that a native segment lies in, or null. An empty one at an arena's end belongs to it as well. */
    public @Nullable ArenaRange find(MemorySegment segment) {
        ArenaRange range = find(segment.address());
        return range == null && segment.byteSize() == 0 ? find(segment.address() - 1) : range;
    }

    private int search(int count, int alignment) {
        int free = 0;
        for (int unit = Math.toIntExact(CofferdamAbi.CFD_CONTROL_BYTES() / UNIT); unit < units.length(); unit++) {
            boolean mayBegin = free > 0 || unit % alignment == 0;
            free = mayBegin && units.getAcquire(unit) == null && !isQuarantined(unit) ? free + 1 : 0;
            if (free == count) {
                return unit - count + 1;
            }
        }
        long quarantined =
                quarantine.stream().mapToLong(range -> range.units * UNIT).sum();
        throw new IllegalStateException(
                "The shared window of " + (bytes >> 30) + " GiB has no " + ((count * UNIT) >> 20)
                        + " MiB of addresses left in a row; " + (quarantined >> 20)
                        + " MiB are closed but still mapped by workers. Close arenas, or the pools that used them.");
    }

    /** The range is closed: its addresses find nothing, and wait until no worker maps them. */
    synchronized void leave(ArenaRange range) {
        for (int unit = range.firstUnit; unit < range.firstUnit + range.units; unit++) {
            units.setRelease(unit, null);
        }
        quarantine.add(range);
    }

    private boolean isQuarantined(int unit) {
        return quarantine.stream().anyMatch(range -> unit >= range.firstUnit && unit < range.firstUnit + range.units);
    }
}
