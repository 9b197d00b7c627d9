package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;

/** Arithmetic that Java does itself: what memory's bandwidth limits would gain nothing by a call. */
final class Elementwise {
    /** Elements between two safepoint polls at most: the inner loop may have none. */
    private static final int PIECE = 1 << 13;

    private Elementwise() {}

    /** c = alpha a + beta b; b is not read where beta is 0. All are of one size. */
    static void combine(double alpha, Matrix a, double beta, Matrix b, Matrix c) {
        boolean byRows = c.order() == Order.ROW_MAJOR;
        int lines = byRows ? c.rows() : c.columns();
        for (int line = 0; line < lines; line++) {
            if (byRows) {
                combine(alpha, a.row(line), beta, b.row(line), c.row(line));
            } else {
                combine(alpha, a.column(line), beta, b.column(line), c.column(line));
            }
        }
    }

    private static void combine(double alpha, Vector a, double beta, Vector b, Vector c) {
        int done = 0;
        while (done < c.size()) {
            int part = Math.min(PIECE, c.size() - done);
            combine(alpha, a, beta, b, c, done, done + part);
            done += part;
        }
    }

    private static void combine(double alpha, Vector a, double beta, Vector b, Vector c, int from, int to) {
        MemorySegment first = a.segment();
        MemorySegment second = b.segment();
        MemorySegment result = c.segment();
        long firstStride = a.stride();
        long secondStride = b.stride();
        long resultStride = c.stride();
        for (int i = from; i < to; i++) {
            double value = alpha * first.getAtIndex(JAVA_DOUBLE, i * firstStride);
            if (beta != 0) {
                value += beta * second.getAtIndex(JAVA_DOUBLE, i * secondStride);
            }
            result.setAtIndex(JAVA_DOUBLE, i * resultStride, value);
        }
    }
}
