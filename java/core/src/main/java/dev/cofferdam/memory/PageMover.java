package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.PageErrno;
import dev.cofferdam.memory.Migration.Obstacle;
import java.util.EnumMap;
import java.util.Map;

/** Moves pages to one node, and counts what became of them. */
final class PageMover {
    private final int node;
    private final Map<Obstacle, Long> stayed = new EnumMap<>(Obstacle.class);
    private long moved;
    private long alreadyThere;
    private long absent;
    private boolean othersToo = true;

    private PageMover(int node) {
        this.node = node;
    }

    static Migration move(SegmentPages pages, int node) {
        PageMover mover = new PageMover(node);
        pages.pieces().forEach(mover::movePiece);
        return new Migration(mover.moved, mover.alreadyThere, mover.absent, mover.stayed);
    }

    private void movePiece(SegmentPages piece) {
        int[] before = PageQuery.nodesOf(piece);
        int[] told = before.clone();
        int result = moveNow(piece, told);
        // The kernel does not say of every page that it gave up on: where they are now is what counts.
        int[] after = PageQuery.nodesOf(piece);
        for (int i = 0; i < after.length; i++) {
            long bytes = piece.bytesIn(i);
            if (after[i] < 0) {
                absent += bytes;
            } else if (after[i] == node && before[i] == node) {
                alreadyThere += bytes;
            } else if (after[i] == node) {
                moved += bytes;
            } else {
                stayed.merge(obstacle(result < 0 ? result : told[i]), bytes, Long::sum);
            }
        }
    }

    private int moveNow(SegmentPages piece, int[] told) {
        int result = PageCalls.move(piece.segment(), piece.pageBytes(), node, othersToo, told);
        if (result == -PageErrno.EPERM && othersToo) {
            othersToo = false;
            result = PageCalls.move(piece.segment(), piece.pageBytes(), node, false, told);
        }
        if (result < 0 && result != -PageErrno.ENOMEM) {
            throw Refusal.ofPages("move_pages to node " + node + AllowedNodes.inBrackets(), -result);
        }
        return result;
    }

    private static Obstacle obstacle(int told) {
        if (told == -PageErrno.EACCES) {
            return Obstacle.MAPPED_BY_OTHERS;
        }
        return told == -PageErrno.ENOMEM ? Obstacle.NO_MEMORY : Obstacle.BUSY;
    }
}
