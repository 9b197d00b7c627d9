// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose vectors and matrices are copied to scratch memory before and, where they are written, back after;
 * and calls on long vectors, piece by piece. Arguments have been checked.
 */
public final class StagedBlas {
    private StagedBlas() {}

    public static double ddotInPieces(
            CblasCalls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double result = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            result += calls.cblas_ddot(
                    part, Pieces.slice(x, n, incX, done, part), incX, Pieces.slice(y, n, incY, done, part), incY);
            done += part;
        }
        return result;
    }

    public static double ddot(
            CblasCalls calls, ScratchSource source, int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n)
                + Scratch.bytes(n);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX);
            MemorySegment nearY = scratch.vector(y, n, incY);
            double result = calls.cblas_ddot(n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            return result;
        }
    }

    public static void daxpyInPieces(
            CblasCalls calls, int most, long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_daxpy(
                    part, alpha, Pieces.slice(x, n, incX, done, part), incX, Pieces.slice(y, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void daxpy(
            CblasCalls calls, ScratchSource source, int n, double alpha, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        long bytes = Scratch.bytes(n)
                + Scratch.bytes(n);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX);
            MemorySegment nearY = scratch.vector(y, n, incY);
            calls.cblas_daxpy(n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n);
        }
    }

    public static double dnrm2InPieces(CblasCalls calls, int most, long n, MemorySegment x, int incX) {
        double result = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            result = Pieces.norm(result, calls.cblas_dnrm2(part, Pieces.slice(x, n, incX, done, part), incX));
            done += part;
        }
        return result;
    }

    public static double dnrm2(CblasCalls calls, ScratchSource source, int n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX);
            double result = calls.cblas_dnrm2(n, nearX, Integer.signum(incX));
            return result;
        }
    }

    public static void dgemv(
            CblasCalls calls, ScratchSource source, int order, int trans, int m, int n, double alpha, MemorySegment a,
            int lda, MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        int linesA = order == Values.ROW_MAJOR ? m : n;
        int lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes((long) linesA * lengthA)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m))
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n));
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY);
            calls.cblas_dgemv(
                    order, trans, m, n, alpha, nearA, Math.max(1, lengthA), nearX, Integer.signum(incX), beta, nearY,
                    Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n));
        }
    }

    public static void dgemm(
            CblasCalls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alpha, MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        int lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        int linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        int lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        int linesC = order == Values.ROW_MAJOR ? m : n;
        int lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes((long) linesA * lengthA)
                + Scratch.bytes((long) linesB * lengthB)
                + Scratch.bytes((long) linesC * lengthC);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb);
            MemorySegment nearC = beta == 0
                    ? scratch.zeros((long) linesC * lengthC)
                    : scratch.matrix(c, linesC, lengthC, ldc);
            calls.cblas_dgemm(
                    order, transA, transB, m, n, k, alpha, nearA, Math.max(1, lengthA), nearB, Math.max(1, lengthB),
                    beta, nearC, Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC);
        }
    }
}
