package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.PageErrno;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Asks the kernel where pages are. */
final class PageQuery {
    private PageQuery() {}

    static PagesByNode histogram(SegmentPages pages) {
        TreeMap<Integer, Long> bytes = new TreeMap<>();
        AtomicLong absent = new AtomicLong();
        pages.pieces().forEach(piece -> {
            int[] nodes = nodesOf(piece);
            for (int i = 0; i < nodes.length; i++) {
                if (nodes[i] >= 0) {
                    bytes.merge(nodes[i], piece.bytesIn(i), Long::sum);
                } else {
                    absent.addAndGet(piece.bytesIn(i));
                }
            }
        });
        return new PagesByNode(bytes, absent.get());
    }

    /** Of one piece: for each page a node, or minus an error number if it is not there. */
    static int[] nodesOf(SegmentPages piece) {
        int[] nodes = find(piece);
        // The kernel looks only at what this process maps; another may have filled the arena. A pool's huge pages
        // are all mapped here since the arena was made.
        if (piece.isArena()
                && piece.pageBytes() == PageCalls.pageBytes()
                && Arrays.stream(nodes).anyMatch(node -> node == -PageErrno.ENOENT)) {
            int result = PageCalls.mapExisting(piece.segment());
            if (result < 0) {
                throw Errno.failure("mincore", -result);
            }
            nodes = find(piece);
        }
        return nodes;
    }

    private static int[] find(SegmentPages piece) {
        int[] nodes = new int[piece.count()];
        int result = PageCalls.find(piece.segment(), piece.pageBytes(), nodes);
        if (result < 0) {
            throw Refusal.ofPages("move_pages, which tells where pages are", -result);
        }
        return nodes;
    }
}
