package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.linalg.Overlap.Block;
import org.jspecify.annotations.Nullable;

/** Checks of batches of matrices at equal distances, for all types. Arguments have the numbers of {@code gemm_batch_strided}. */
public final class BatchChecks {
    private BatchChecks() {}

    /** What memory has room for: elements from the first on. */
    public static void gemm(
            String routine,
            int order,
            int transA,
            int transB,
            int m,
            int n,
            int k,
            long roomA,
            int lda,
            long strideA,
            long roomB,
            int ldb,
            long strideB,
            long roomC,
            int ldc,
            long strideC,
            int batchSize) {
        requireSize(routine, "m", 4, m);
        requireSize(routine, "n", 5, n);
        requireSize(routine, "k", 6, k);
        requireSize(routine, "batchSize", 18, batchSize);
        boolean plainA = transA == Values.NO_TRANS;
        boolean plainB = transB == Values.NO_TRANS;
        matrices(routine, order, "a", 8, plainA ? m : k, plainA ? k : m, roomA, lda, strideA, batchSize);
        matrices(routine, order, "b", 11, plainB ? k : n, plainB ? n : k, roomB, ldb, strideB, batchSize);
        matrices(routine, order, "c", 15, m, n, roomC, ldc, strideC, batchSize);
        boolean byRows = order == Values.ROW_MAJOR;
        if (meet(byRows ? m : n, byRows ? n : m, ldc, strideC, batchSize)) {
            throw Check.against(
                    routine,
                    "strideC",
                    17,
                    strideC,
                    "such that no two matrices C share an element; " + m + " by " + n + " with ldc = " + ldc + " take "
                            + Check.extent(byRows ? m : n, byRows ? n : m, ldc));
        }
    }

    private static void requireSize(String routine, String name, int number, int size) {
        if (size < 0) {
            throw Check.tooSmall(routine, name, number, size, 0);
        }
    }

    private static void matrices(
            String routine,
            int order,
            String name,
            int number,
            int rows,
            int columns,
            long room,
            int leading,
            long stride,
            int batchSize) {
        boolean byRows = order == Values.ROW_MAJOR;
        int lines = byRows ? rows : columns;
        int length = byRows ? columns : rows;
        if (leading < Math.max(1, length)) {
            throw Check.leadingDimension(
                    routine, "ld" + name, number + 1, leading, byRows ? "its columns" : "its rows", length);
        }
        if (stride < 0) {
            throw Check.tooSmall(routine, "stride" + Character.toUpperCase(name.charAt(0)), number + 2, stride, 0);
        }
        long extent = Check.extent(lines, length, leading);
        if (extent == 0 || batchSize == 0) {
            return;
        }
        if (extent > room || (stride > 0 && batchSize - 1 > (room - extent) / stride)) {
            throw new IllegalArgumentException(Check.at(routine, name, number) + " has room for " + room
                    + " elements from its offset on, must have at least (batchSize - 1) * stride + " + extent
                    + " with batchSize = "
                    + batchSize + " and stride = " + stride + "; give a larger one, or change these");
        }
    }

    /** Whether two matrices of a batch have an element in common. */
    private static boolean meet(long lines, long length, long leading, long stride, int batchSize) {
        if (lines == 0 || length == 0) {
            return false;
        }
        long extent = (lines - 1) * leading + length;
        for (int i = 1; i < batchSize && i * stride < extent; i++) {
            // Line number "line" of the first begins where, or before, the first line of the other does.
            long line = i * stride / leading;
            long into = i * stride % leading;
            if (into < length || (line + 1 < lines && leading - into < length)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses that a matrix C lies where a matrix A or B does. Memory is by bytes, in its array if it has one. */
    public static void gemmOverlap(
            String routine,
            int order,
            int transA,
            int transB,
            int m,
            int n,
            int k,
            @Nullable Object arrayA,
            long addressA,
            int lda,
            long strideA,
            @Nullable Object arrayB,
            long addressB,
            int ldb,
            long strideB,
            @Nullable Object arrayC,
            long addressC,
            int ldc,
            long strideC,
            int batchSize,
            int bytes) {
        boolean byRows = order == Values.ROW_MAJOR;
        boolean straightA = (transA == Values.NO_TRANS) == byRows;
        boolean straightB = (transB == Values.NO_TRANS) == byRows;
        Block a = new Block("a", 8, arrayA, addressA, straightA ? m : k, straightA ? k : m, lda, bytes);
        Block b = new Block("b", 11, arrayB, addressB, straightB ? k : n, straightB ? n : k, ldb, bytes);
        Block c = new Block("c", 15, arrayC, addressC, byRows ? m : n, byRows ? n : m, ldc, bytes);
        refuse(routine, c, strideC, a, strideA, batchSize);
        refuse(routine, c, strideC, b, strideB, batchSize);
    }

    /** Batches that lie among each other at one stride are compared by the distance of their members, others as a whole. */
    private static void refuse(
            String routine, Block written, long writtenStride, Block read, long readStride, int batchSize) {
        long last = batchSize - 1L;
        Block allWritten = whole(written, last * writtenStride);
        Block allRead = whole(read, last * readStride);
        if (!Overlap.share(allWritten, allRead)) {
            return;
        }
        if (writtenStride != readStride) {
            Overlap.refuse(routine, allWritten, allRead, false);
            return;
        }
        for (long distance = -last; distance <= last; distance++) {
            long address = read.address() + distance * readStride * read.bytes();
            Overlap.refuse(routine, written, at(read, address), false);
        }
    }

    private static Block at(Block block, long address) {
        return new Block(
                block.name(),
                block.number(),
                block.array(),
                address,
                block.lines(),
                block.length(),
                block.stride(),
                block.bytes());
    }

    /** From the first matrix's first element to the last one's last. */
    private static Block whole(Block block, long distance) {
        long extent = Check.extent(block.lines(), block.length(), Math.toIntExact(block.stride()));
        return new Block(
                block.name(),
                block.number(),
                block.array(),
                block.address(),
                extent == 0 ? 0 : 1,
                distance + extent,
                1,
                block.bytes());
    }
}
