// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class BlasLevel3Staged {
    private BlasLevel3Staged() {}

    public static void sgemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            float alpha, MemorySegment a, int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesB * lengthB, 4)
                + Scratch.bytes(linesC * lengthC, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 4);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 4)
                    : scratch.matrix(c, linesC, lengthC, ldc, 4);
            calls.cblas_sgemm(
                    order, transA, transB, m, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 4);
        }
    }

    public static void dgemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alpha, MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.matrix(c, linesC, lengthC, ldc, 8);
            calls.cblas_dgemm(
                    order, transA, transB, m, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 8);
        }
    }

    public static void cgemmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe,
            double betaIm, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_cgemm(order, transA, transB, m, n, k, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void cgemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe,
            double betaIm, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.matrix(c, linesC, lengthC, ldc, 8);
            cgemmInPlace(
                    calls, source, order, transA, transB, m, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    nearB, (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 8);
        }
    }

    public static void zgemmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe,
            double betaIm, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zgemm(order, transA, transB, m, n, k, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void zgemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int transA, int transB, int m, int n, int k,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe,
            double betaIm, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.matrix(c, linesC, lengthC, ldc, 16);
            zgemmInPlace(
                    calls, source, order, transA, transB, m, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    nearB, (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 16);
        }
    }

    public static void ssymm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, float alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesB * lengthB, 4)
                + Scratch.bytes(linesC * lengthC, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 4);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 4);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 4)
                    : scratch.matrix(c, linesC, lengthC, ldc, 4);
            calls.cblas_ssymm(
                    order, side, uplo, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 4);
        }
    }

    public static void dsymm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.matrix(c, linesC, lengthC, ldc, 8);
            calls.cblas_dsymm(
                    order, side, uplo, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 8);
        }
    }

    public static void csymmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_csymm(order, side, uplo, m, n, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void csymm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.matrix(c, linesC, lengthC, ldc, 8);
            csymmInPlace(
                    calls, source, order, side, uplo, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 8);
        }
    }

    public static void zsymmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zsymm(order, side, uplo, m, n, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void zsymm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.matrix(c, linesC, lengthC, ldc, 16);
            zsymmInPlace(
                    calls, source, order, side, uplo, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 16);
        }
    }

    public static void chemmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_chemm(order, side, uplo, m, n, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void chemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.matrix(c, linesC, lengthC, ldc, 8);
            chemmInPlace(
                    calls, source, order, side, uplo, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 8);
        }
    }

    public static void zhemmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zhemm(order, side, uplo, m, n, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void zhemm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.matrix(c, linesC, lengthC, ldc, 16);
            zhemmInPlace(
                    calls, source, order, side, uplo, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.lines(nearC, lengthC, c, ldc, linesC, lengthC, 16);
        }
    }

    public static void ssyrk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, float alpha,
            MemorySegment a, int lda, float beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesC * lengthC, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 4)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 4);
            calls.cblas_ssyrk(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), beta, nearC,
                    (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 4);
        }
    }

    public static void dsyrk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alpha,
            MemorySegment a, int lda, double beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            calls.cblas_dsyrk(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), beta, nearC,
                    (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void csyrkInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_csyrk(order, uplo, trans, n, k, alphaCell, a, lda, betaCell, c, ldc);
        }
    }

    public static void csyrk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            csyrkInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zsyrkInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zsyrk(order, uplo, trans, n, k, alphaCell, a, lda, betaCell, c, ldc);
        }
    }

    public static void zsyrk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 16);
            zsyrkInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void cherk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, float alpha,
            MemorySegment a, int lda, float beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            calls.cblas_cherk(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), beta, nearC,
                    (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zherk(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alpha,
            MemorySegment a, int lda, double beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 16);
            calls.cblas_zherk(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), beta, nearC,
                    (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void ssyr2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, float alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesB * lengthB, 4)
                + Scratch.bytes(linesC * lengthC, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 4);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 4)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 4);
            calls.cblas_ssyr2k(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 4);
        }
    }

    public static void dsyr2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            calls.cblas_dsyr2k(
                    order, uplo, trans, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void csyr2kInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_csyr2k(order, uplo, trans, n, k, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void csyr2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            csyr2kInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zsyr2kInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zsyr2k(order, uplo, trans, n, k, alphaCell, a, lda, b, ldb, betaCell, c, ldc);
        }
    }

    public static void zsyr2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm,
            MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            MemorySegment nearC = betaRe == 0 && betaIm == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 16);
            zsyr2kInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), betaRe, betaIm, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void cher2kInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_cher2k(order, uplo, trans, n, k, alphaCell, a, lda, b, ldb, beta, c, ldc);
        }
    }

    public static void cher2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8)
                + Scratch.bytes(linesC * lengthC, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 8)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 8);
            cher2kInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zher2kInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zher2k(order, uplo, trans, n, k, alphaCell, a, lda, b, ldb, beta, c, ldc);
        }
    }

    public static void zher2k(
            BlasLevel3Calls calls, ScratchSource source, int order, int uplo, int trans, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        long linesC = n;
        long lengthC = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16)
                + Scratch.bytes(linesC * lengthC, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            MemorySegment nearC = beta == 0
                    ? scratch.room(linesC * lengthC, 16)
                    : scratch.triangle(c, Values.isUpper(order, uplo), n, ldc, 16);
            zher2kInPlace(
                    calls, source, order, uplo, trans, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB), beta, nearC, (int) Math.max(1, lengthC));
            Copies.triangle(nearC, n, c, ldc, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void strmm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, float alpha, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesB * lengthB, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 4);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 4);
            calls.cblas_strmm(
                    order, side, uplo, transA, diag, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 4);
        }
    }

    public static void dtrmm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alpha, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            calls.cblas_dtrmm(
                    order, side, uplo, transA, diag, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 8);
        }
    }

    public static void ctrmmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_ctrmm(order, side, uplo, transA, diag, m, n, alphaCell, a, lda, b, ldb);
        }
    }

    public static void ctrmm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            ctrmmInPlace(
                    calls, source, order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, nearA,
                    (int) Math.max(1, lengthA), nearB, (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 8);
        }
    }

    public static void ztrmmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_ztrmm(order, side, uplo, transA, diag, m, n, alphaCell, a, lda, b, ldb);
        }
    }

    public static void ztrmm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            ztrmmInPlace(
                    calls, source, order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, nearA,
                    (int) Math.max(1, lengthA), nearB, (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 16);
        }
    }

    public static void strsm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, float alpha, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(linesB * lengthB, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 4);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 4);
            calls.cblas_strsm(
                    order, side, uplo, transA, diag, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 4);
        }
    }

    public static void dtrsm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alpha, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            calls.cblas_dtrsm(
                    order, side, uplo, transA, diag, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearB,
                    (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 8);
        }
    }

    public static void ctrsmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_ctrsm(order, side, uplo, transA, diag, m, n, alphaCell, a, lda, b, ldb);
        }
    }

    public static void ctrsm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(linesB * lengthB, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 8);
            ctrsmInPlace(
                    calls, source, order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, nearA,
                    (int) Math.max(1, lengthA), nearB, (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 8);
        }
    }

    public static void ztrsmInPlace(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_ztrsm(order, side, uplo, transA, diag, m, n, alphaCell, a, lda, b, ldb);
        }
    }

    public static void ztrsm(
            BlasLevel3Calls calls, ScratchSource source, int order, int side, int uplo, int transA, int diag, int m,
            int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(linesB * lengthB, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearB = scratch.matrix(b, linesB, lengthB, ldb, 16);
            ztrsmInPlace(
                    calls, source, order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, nearA,
                    (int) Math.max(1, lengthA), nearB, (int) Math.max(1, lengthB));
            Copies.lines(nearB, lengthB, b, ldb, linesB, lengthB, 16);
        }
    }
}
