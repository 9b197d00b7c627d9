package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.PolicyCalls;
import dev.cofferdam.internal.ffi.PolicyCalls.Move;
import dev.cofferdam.internal.memory.PageErrno;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.Iterator;

/** Gives pages a policy, and moves those there are. */
final class RangePolicy {
    private final MemoryPolicy policy;
    private final int mode;
    private final BitSet mask;
    private Move move = Move.ALL;

    private RangePolicy(MemoryPolicy policy) {
        this.policy = policy;
        this.mode = KernelPolicy.mode(policy.kind());
        this.mask = KernelPolicy.mask(policy);
    }

    /** For pages that are still to come, of a range that has none. */
    static void applyToNewPages(MemoryPolicy policy, MemorySegment range) {
        int result = new RangePolicy(policy).set(range, Move.NOTHING);
        if (result != 0) {
            throw KernelPolicy.refusal("mbind", policy, -result);
        }
    }

    /** Returns the bytes that stay elsewhere. */
    static long apply(MemoryPolicy policy, SegmentPages pages) {
        if (pages.segment().byteSize() == 0) {
            return 0;
        }
        // As a whole first: piece by piece the kernel would keep a record for each.
        applyToNewPages(policy, pages.segment());
        return policy.kind() == MemoryPolicy.Kind.LOCAL ? 0 : new RangePolicy(policy).moveAll(pages);
    }

    private long moveAll(SegmentPages pages) {
        for (Iterator<SegmentPages> pieces = pages.pieces().iterator(); pieces.hasNext(); ) {
            SegmentPages piece = pieces.next();
            int[] ignored =
                    PageQuery.nodesOf(piece); // maps what others have made, since only what is mapped here moves
            int result = set(piece.segment(), move);
            if (result == -PageErrno.EPERM && move == Move.ALL) {
                move = Move.OWN;
                result = set(piece.segment(), move);
            }
            if (result != 0 && result != -PageErrno.EIO) { // EIO: some of them stayed, which are counted below
                throw KernelPolicy.refusal("mbind", policy, -result);
            }
        }
        long elsewhere = PageQuery.histogram(pages).bytesElsewhere(policy.nodes());
        if (elsewhere > 0 && policy.isStrict()) {
            throw new IllegalStateException(
                    elsewhere + " of " + pages.segment().byteSize() + " bytes stay on other nodes than "
                            + policy + " names (mbind: EIO): "
                            + (move == Move.ALL
                                    ? "the kernel has locked their pages, or there is no room on those nodes"
                                    : "another process maps their pages and this one lacks CAP_SYS_NICE, or the kernel has locked"
                                            + " them, or there is no room on those nodes")
                            + "; bestEffort() leaves them where they are");
        }
        return elsewhere;
    }

    private int set(MemorySegment range, Move what) {
        return PolicyCalls.setOfRange(range, mode, mask, what);
    }
}
