package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * Rows of a sparse matrix for one call: several whole ones, or one that is too long. Row pointers are not trusted; what is
 * wrong with them, C finds before it follows them.
 *
 * @param count how many rows
 * @param begin their first entry
 * @param end the entry after their last, not more than there are
 * @param pointers their row pointers
 */
record RowRange(int count, long begin, long end, int most, MemorySegment pointers) {
    /** As many rows from one on as have no more than so many entries together; at least one. */
    static RowRange from(MemorySegment rowPointers, int row, int rows, int most, long entries) {
        long begin = rowPointers.getAtIndex(JAVA_INT, row);
        int count = Math.min(rows - row, most);
        while (count > 1 && rowPointers.getAtIndex(JAVA_INT, (long) row + count) - begin > most) {
            count /= 2;
        }
        long end = rowPointers.getAtIndex(JAVA_INT, (long) row + count);
        return new RowRange(count, begin, Math.min(end, entries), most, rowPointers.asSlice(4L * row));
    }

    /** Whether it may be made in one call. One that is no range is, too: it is refused at once. */
    boolean isShort() {
        return count > 1 || begin < 0 || end - begin <= most || isCutOff();
    }

    /** Whether the row goes on where there are no entries. */
    private boolean isCutOff() {
        return pointers.getAtIndex(JAVA_INT, 1) > end;
    }

    /** Row pointers for a part of a row. */
    static MemorySegment pointers(long begin, long end) {
        return MemorySegment.ofArray(new int[] {(int) begin, (int) end});
    }

    /**
     * Looks at what a call returned.
     *
     * @throws IllegalArgumentException if a row pointer or a column was out of range
     */
    static void check(
            String routine,
            int pointersNumber,
            int columnsNumber,
            int firstRow,
            MemorySegment columnIndices,
            int columns,
            long returned,
            long entries) {
        if (returned >= 0) {
            throw KernelCheck.badIndex(routine, "columnIndices", columnsNumber, returned, columnIndices, columns);
        }
        if (returned < -1) {
            throw new IllegalArgumentException(Check.at(routine, "rowPointers", pointersNumber) + " has elements "
                    + (firstRow - returned - 2) + " and " + (firstRow - returned - 1)
                    + " that are no range of entries, must not decrease and stay between 0 and the " + entries
                    + " entries that columnIndices and values have room for");
        }
    }
}
