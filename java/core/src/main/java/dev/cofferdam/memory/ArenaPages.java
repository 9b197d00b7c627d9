package dev.cofferdam.memory;

import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.RefusedPagesException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the memory of an arena out of pages of one kind, with its policy, or nothing. */
final class ArenaPages {
    private ArenaPages() {}

    static ArenaRange open(long byteSize, boolean readOnly, Optional<MemoryPolicy> policy, PageKind kind)
            throws RefusedPagesException {
        String obstacle = kind == PageKind.TRANSPARENT ? HugePages.obstacle(true) : "";
        if (!obstacle.isEmpty()) {
            throw new RefusedPagesException(obstacle);
        }
        ArenaRange range = openRange(byteSize, readOnly, kind);
        try {
            prepare(MemorySegment.ofAddress(range.address()).reinterpret(range.byteSize()), policy, kind);
            return range;
        } catch (Throwable failed) {
            giveBack(range, failed);
            throw failed;
        }
    }

    private static void giveBack(ArenaRange range, Throwable why) {
        try {
            range.refuseCalls();
            range.close();
        } catch (RuntimeException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
    }

    private static ArenaRange openRange(long byteSize, boolean readOnly, PageKind kind) throws RefusedPagesException {
        try {
            return ArenaRange.open(byteSize, readOnly, kind.poolPageBytes());
        } catch (RefusedPagesException refused) {
            throw new RefusedPagesException(refused.getMessage() + "; " + pool(kind, byteSize));
        } catch (IllegalStateException noRoom) {
            if (kind.poolPageBytes() == 0 || !ArenaRange.fits(byteSize)) {
                throw noRoom;
            }
            // Whole pages of that kind, at multiples of their size: there may be room for smaller ones.
            throw new RefusedPagesException(String.valueOf(noRoom.getMessage()));
        }
    }

    private static void prepare(MemorySegment all, Optional<MemoryPolicy> policy, PageKind kind)
            throws RefusedPagesException {
        policy.ifPresent(wanted -> RangePolicy.applyToNewPages(wanted, all));
        if (kind == PageKind.TRANSPARENT) {
            request(all);
        }
        if (kind.poolPageBytes() > 0) {
            // They are set aside, but on no certain nodes. A touch later would be SIGBUS where none is left on those
            // that the toucher's policy, one given in between, or a cpuset wants; a page that is there is there for
            // all.
            populate(all, policy, kind);
        }
    }

    private static void request(MemorySegment all) throws RefusedPagesException {
        try {
            HugePages.advise(SegmentPages.whole(all)); // there are no pages yet to be joined
        } catch (UnsupportedOperationException refused) {
            throw new RefusedPagesException(String.valueOf(refused.getMessage()));
        }
    }

    private static void populate(MemorySegment all, Optional<MemoryPolicy> policy, PageKind kind)
            throws RefusedPagesException {
        try {
            Prefault.all(all);
        } catch (IllegalStateException none) {
            throw new RefusedPagesException(none.getMessage()
                    + policy.map(wanted -> " (" + wanted + ")").orElse("") + "; " + pool(kind, all.byteSize()));
        } catch (UnsupportedOperationException old) {
            throw new RefusedPagesException(String.valueOf(old.getMessage()));
        }
    }

    private static String pool(PageKind kind, long byteSize) {
        long page = kind.poolPageBytes();
        Path folder = Path.of("/sys/kernel/mm/hugepages/hugepages-" + page / 1024 + "kB");
        long needed = Math.ceilDiv(byteSize, page);
        try {
            return needed + " are needed, "
                    + Files.readString(folder.resolve("free_hugepages")).strip() + " of "
                    + Files.readString(folder.resolve("nr_hugepages")).strip() + " are free, "
                    + Files.readString(folder.resolve("resv_hugepages")).strip()
                    + " of these promised to others; as root, have more set aside: echo N > " + folder
                    + "/nr_hugepages, or of one node in /sys/devices/system/node/nodeN/hugepages";
        } catch (IOException absent) {
            return "the machine has no pages of that size (there is no " + folder + ")";
        }
    }
}
