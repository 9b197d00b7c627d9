// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class BlasLevel2Staged {
    private BlasLevel2Staged() {}

    public static void sgemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, float alpha,
            MemorySegment a, int lda, MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 4)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 4);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 4);
            calls.cblas_sgemv(
                    order, trans, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta,
                    nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 4);
        }
    }

    public static void dgemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, double alpha,
            MemorySegment a, int lda, MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 8);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 8);
            calls.cblas_dgemv(
                    order, trans, m, n, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta,
                    nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 8);
        }
    }

    public static void cgemvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_cgemv(order, trans, m, n, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void cgemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 8);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 8);
            cgemvInPlace(
                    calls, source, order, trans, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 8);
        }
    }

    public static void zgemvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zgemv(order, trans, m, n, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void zgemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 16)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 16);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 16);
            zgemvInPlace(
                    calls, source, order, trans, m, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 16);
        }
    }

    public static void sgbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 4)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 4);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 4);
            calls.cblas_sgbmv(
                    order, trans, m, n, kl, ku, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX),
                    beta, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 4);
        }
    }

    public static void dgbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            double alpha, MemorySegment a, int lda, MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 8);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 8);
            calls.cblas_dgbmv(
                    order, trans, m, n, kl, ku, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX),
                    beta, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 8);
        }
    }

    public static void cgbmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe,
            double betaIm, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_cgbmv(order, trans, m, n, kl, ku, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void cgbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe,
            double betaIm, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 8)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 8);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 8);
            cgbmvInPlace(
                    calls, source, order, trans, m, n, kl, ku, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    nearX, Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 8);
        }
    }

    public static void zgbmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe,
            double betaIm, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zgbmv(order, trans, m, n, kl, ku, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void zgbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int trans, int m, int n, int kl, int ku,
            double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe,
            double betaIm, MemorySegment y, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes((trans == Values.NO_TRANS ? n : m), 16)
                + Scratch.bytes((trans == Values.NO_TRANS ? m : n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearX = scratch.vector(x, (trans == Values.NO_TRANS ? n : m), incX, 16);
            MemorySegment nearY = scratch.vector(y, (trans == Values.NO_TRANS ? m : n), incY, 16);
            zgbmvInPlace(
                    calls, source, order, trans, m, n, kl, ku, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA),
                    nearX, Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, (trans == Values.NO_TRANS ? m : n), 16);
        }
    }

    public static void ssymv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment a,
            int lda, MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_ssymv(
                    order, uplo, n, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta, nearY,
                    Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void dsymv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment a,
            int lda, MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_dsymv(
                    order, uplo, n, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta, nearY,
                    Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void chemvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_chemv(order, uplo, n, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void chemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            chemvInPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zhemvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zhemv(order, uplo, n, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void zhemv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zhemvInPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void ssbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, float alpha,
            MemorySegment a, int lda, MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_ssbmv(
                    order, uplo, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta,
                    nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void dsbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, double alpha,
            MemorySegment a, int lda, MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_dsbmv(
                    order, uplo, n, k, alpha, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX), beta,
                    nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void chbmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_chbmv(order, uplo, n, k, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void chbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            chbmvInPlace(
                    calls, source, order, uplo, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zhbmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zhbmv(order, uplo, n, k, alphaCell, a, lda, x, incX, betaCell, y, incY);
        }
    }

    public static void zhbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, int k, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm,
            MemorySegment y, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zhbmvInPlace(
                    calls, source, order, uplo, n, k, alphaRe, alphaIm, nearA, (int) Math.max(1, lengthA), nearX,
                    Integer.signum(incX), betaRe, betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void sspmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment ap,
            MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_sspmv(
                    order, uplo, n, alpha, nearAp, nearX, Integer.signum(incX), beta, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void dspmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment ap,
            MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_dspmv(
                    order, uplo, n, alpha, nearAp, nearX, Integer.signum(incX), beta, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void chpmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment ap, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.floats(betaRe, betaIm);
            calls.cblas_chpmv(order, uplo, n, alphaCell, ap, x, incX, betaCell, y, incY);
        }
    }

    public static void chpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment ap, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            chpmvInPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearAp, nearX, Integer.signum(incX), betaRe,
                    betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zhpmvInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment ap, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            MemorySegment betaCell = scratch.doubles(betaRe, betaIm);
            calls.cblas_zhpmv(order, uplo, n, alphaCell, ap, x, incX, betaCell, y, incY);
        }
    }

    public static void zhpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment ap, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zhpmvInPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearAp, nearX, Integer.signum(incX), betaRe,
                    betaIm, nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void strmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_strmv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtrmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtrmv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctrmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctrmv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztrmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztrmv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void stbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_stbmv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtbmv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctbmv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztbmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztbmv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void stpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_stpmv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtpmv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctpmv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztpmv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztpmv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void strsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_strsv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtrsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtrsv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctrsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctrsv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztrsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztrsv(
                    order, uplo, trans, diag, n, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void stbsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_stbsv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtbsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtbsv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctbsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctbsv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztbsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int k,
            MemorySegment a, int lda, MemorySegment x, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        long bytes = Scratch.bytes(linesA * lengthA, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztbsv(
                    order, uplo, trans, diag, n, k, nearA, (int) Math.max(1, lengthA), nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void stpsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_stpsv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dtpsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dtpsv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ctpsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_ctpsv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void ztpsv(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n,
            MemorySegment ap, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 16);
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_ztpsv(order, uplo, trans, diag, n, nearAp, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void sger(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, float alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(linesA * lengthA, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 4);
            calls.cblas_sger(
                    order, m, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearA,
                    (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 4);
        }
    }

    public static void dger(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            calls.cblas_dger(
                    order, m, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearA,
                    (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 8);
        }
    }

    public static void cgeruInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_cgeru(order, m, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void cgeru(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            cgeruInPlace(
                    calls, source, order, m, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 8);
        }
    }

    public static void zgeruInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zgeru(order, m, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void zgeru(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(linesA * lengthA, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            zgeruInPlace(
                    calls, source, order, m, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 16);
        }
    }

    public static void cgercInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_cgerc(order, m, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void cgerc(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 8);
            cgercInPlace(
                    calls, source, order, m, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 8);
        }
    }

    public static void zgercInPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zgerc(order, m, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void zgerc(
            BlasLevel2Calls calls, ScratchSource source, int order, int m, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        long bytes = Scratch.bytes(m, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(linesA * lengthA, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, m, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            MemorySegment nearA = scratch.matrix(a, linesA, lengthA, lda, 16);
            zgercInPlace(
                    calls, source, order, m, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.lines(nearA, lengthA, a, lda, linesA, lengthA, 16);
        }
    }

    public static void ssyr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(linesA * lengthA, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            calls.cblas_ssyr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
        }
    }

    public static void dsyr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            calls.cblas_dsyr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void cher(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            calls.cblas_cher(order, uplo, n, alpha, nearX, Integer.signum(incX), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zher(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(linesA * lengthA, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            calls.cblas_zher(order, uplo, n, alpha, nearX, Integer.signum(incX), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void sspr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n * (n + 1L) / 2, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            calls.cblas_sspr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearAp);
            Copies.bytes(nearAp, ap, 4L * n * (n + 1L) / 2);
        }
    }

    public static void dspr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            calls.cblas_dspr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearAp);
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
        }
    }

    public static void chpr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            calls.cblas_chpr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearAp);
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
        }
    }

    public static void zhpr(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n * (n + 1L) / 2, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 16);
            calls.cblas_zhpr(order, uplo, n, alpha, nearX, Integer.signum(incX), nearAp);
            Copies.bytes(nearAp, ap, 16L * n * (n + 1L) / 2);
        }
    }

    public static void ssyr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(linesA * lengthA, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            calls.cblas_ssyr2(
                    order, uplo, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearA,
                    (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
        }
    }

    public static void dsyr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            calls.cblas_dsyr2(
                    order, uplo, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearA,
                    (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void cher2InPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_cher2(order, uplo, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void cher2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(linesA * lengthA, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            cher2InPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
        }
    }

    public static void zher2InPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zher2(order, uplo, n, alphaCell, x, incX, y, incY, a, lda);
        }
    }

    public static void zher2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a, int lda) {
        long linesA = n;
        long lengthA = n;
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(linesA * lengthA, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            zher2InPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearA, (int) Math.max(1, lengthA));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 16);
        }
    }

    public static void sspr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, float alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n * (n + 1L) / 2, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            calls.cblas_sspr2(order, uplo, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearAp);
            Copies.bytes(nearAp, ap, 4L * n * (n + 1L) / 2);
        }
    }

    public static void dspr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alpha, MemorySegment x,
            int incX, MemorySegment y, int incY, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            calls.cblas_dspr2(order, uplo, n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearAp);
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
        }
    }

    public static void chpr2InPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment ap) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_chpr2(order, uplo, n, alphaCell, x, incX, y, incY, ap);
        }
    }

    public static void chpr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            chpr2InPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearAp);
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
        }
    }

    public static void zhpr2InPlace(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment ap) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zhpr2(order, uplo, n, alphaCell, x, incX, y, incY, ap);
        }
    }

    public static void zhpr2(
            BlasLevel2Calls calls, ScratchSource source, int order, int uplo, int n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment ap) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(n * (n + 1L) / 2, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 16);
            zhpr2InPlace(
                    calls, source, order, uplo, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY,
                    Integer.signum(incY), nearAp);
            Copies.bytes(nearAp, ap, 16L * n * (n + 1L) / 2);
        }
    }
}
