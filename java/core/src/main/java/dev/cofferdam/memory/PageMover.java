package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.internal.memory.PageErrno;
import dev.cofferdam.memory.Migration.Obstacle;
import java.util.EnumMap;
import java.util.Map;

/**
 * Moves pages to one node. How many have moved is counted by where all of them are before and afterwards, since a page of
 * a larger folio takes its neighbours along, perhaps of another piece. What the kernel says of single ones gives the
 * reasons.
 */
final class PageMover {
    /** Of a page that is to move, and of which the kernel has not said anything. */
    private static final int UNTRIED = -PageErrno.EAGAIN;

    private final int node;
    private final Map<Obstacle, Long> reasons = new EnumMap<>(Obstacle.class);
    private boolean othersToo = true;

    private PageMover(int node) {
        this.node = node;
    }

    static Migration move(SegmentPages pages, int node) {
        PagesByNode before = PageQuery.histogram(pages);
        PageMover mover = new PageMover(node);
        pages.pieces().forEach(mover::movePiece);
        PagesByNode after = PageQuery.histogram(pages);
        long there = after.bytesOn(node);
        long alreadyThere = Math.min(before.bytesOn(node), there);
        return new Migration(
                there - alreadyThere,
                alreadyThere,
                after.absentBytes(),
                mover.reasonsFor(after.presentBytes() - there));
    }

    private void movePiece(SegmentPages piece) {
        int[] told = PageQuery.nodesOf(piece);
        boolean isSomethingToDo = false;
        for (int i = 0; i < told.length; i++) {
            if (told[i] >= 0 && told[i] != node) {
                told[i] = UNTRIED;
                isSomethingToDo = true;
            }
        }
        while (isSomethingToDo) {
            int[] before = told.clone();
            int result = moveNow(piece, told);
            isSomethingToDo = result != 0 && passFailedBatch(before, told, result);
        }
        noteReasons(piece, told);
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

    /**
     * The kernel does not go on after a batch of which a page stays. All of that batch have been tried: it begins where the
     * kernel says nothing and ends at the next page of which it has said something now.
     *
     * @return whether there are pages after it that have not been tried
     */
    private static boolean passFailedBatch(int[] before, int[] told, int result) {
        int i = 0;
        while (i < told.length && told[i] != UNTRIED) {
            i++;
        }
        for (; i < told.length && (told[i] == UNTRIED || before[i] != UNTRIED); i++) {
            if (told[i] == UNTRIED) {
                told[i] = result == -PageErrno.ENOMEM ? -PageErrno.ENOMEM : -PageErrno.EBUSY;
            }
        }
        while (i < told.length && told[i] != UNTRIED) {
            i++;
        }
        return i < told.length;
    }

    private void noteReasons(SegmentPages piece, int[] told) {
        int[] now = PageQuery.nodesOf(piece);
        for (int i = 0; i < now.length; i++) {
            if (now[i] >= 0 && now[i] != node) {
                reasons.merge(obstacle(told[i]), piece.bytesIn(i), Long::sum);
            }
        }
    }

    private static Obstacle obstacle(int told) {
        if (told == -PageErrno.EACCES) {
            return Obstacle.MAPPED_BY_OTHERS;
        }
        return told == -PageErrno.ENOMEM ? Obstacle.NO_MEMORY : Obstacle.BUSY;
    }

    /** As many bytes as are elsewhere in the end: since the reasons were noted a neighbour may have taken pages along. */
    private Map<Obstacle, Long> reasonsFor(long elsewhere) {
        Map<Obstacle, Long> stayed = new EnumMap<>(Obstacle.class);
        long left = elsewhere;
        for (Map.Entry<Obstacle, Long> reason : reasons.entrySet()) {
            long bytes = Math.min(left, reason.getValue());
            if (bytes > 0) {
                stayed.put(reason.getKey(), bytes);
                left -= bytes;
            }
        }
        if (left > 0) {
            stayed.merge(Obstacle.BUSY, left, Long::sum); // came to be elsewhere in the meantime
        }
        return stayed;
    }
}
