// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class BlasLevel2Overlaps {
    private BlasLevel2Overlaps() {}

    public static void sgemv(
            String routine, int order, int trans, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block(
                "x", 8, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block(
                "y", 11, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 4);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dgemv(
            String routine, int order, int trans, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block(
                "x", 8, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block(
                "y", 11, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zgemv(
            String routine, int order, int trans, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block(
                "x", 8, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block(
                "y", 11, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 16);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void sgbmv(
            String routine, int order, int trans, int m, int n, int kl, int ku, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY,
            int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block(
                "x", 10, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block(
                "y", 13, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 4);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dgbmv(
            String routine, int order, int trans, int m, int n, int kl, int ku, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY,
            int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block(
                "x", 10, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block(
                "y", 13, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zgbmv(
            String routine, int order, int trans, int m, int n, int kl, int ku, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY,
            int incY) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block(
                "x", 10, arrayX, addressX, (trans == Values.NO_TRANS ? n : m), 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block(
                "y", 13, arrayY, addressY, (trans == Values.NO_TRANS ? m : n), 1, incY, 16);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void ssymv(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 10, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dsymv(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 10, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void chemv(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 10, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zhemv(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 10, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void ssbmv(
            String routine, int order, int uplo, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 11, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dsbmv(
            String routine, int order, int uplo, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 11, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void chbmv(
            String routine, int order, int uplo, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 11, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zhbmv(
            String routine, int order, int uplo, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 11, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockA, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void sspmv(
            String routine, int order, int uplo, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        Overlap.Block blockX = new Overlap.Block("x", 6, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 9, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockAp, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dspmv(
            String routine, int order, int uplo, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.Block blockX = new Overlap.Block("x", 6, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 9, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockAp, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void chpmv(
            String routine, int order, int uplo, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.Block blockX = new Overlap.Block("x", 6, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 9, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockAp, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zhpmv(
            String routine, int order, int uplo, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY, long addressY, int incY) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        Overlap.Block blockX = new Overlap.Block("x", 6, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 9, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockAp, false);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void strmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void dtrmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void ztrmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void stbmv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void dtbmv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void ztbmv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void stpmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void dtpmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void ztpmv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void strsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void dtrsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void ztrsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 8, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void stbsv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void dtbsv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void ztbsv(
            String routine, int order, int uplo, int trans, int diag, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayX, long addressX, int incX) {
        long linesA = n;
        long lengthA = ((long) k + 1);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockX = new Overlap.Block("x", 9, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockA, false);
    }

    public static void stpsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 4);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void dtpsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 8);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void ztpsv(
            String routine, int order, int uplo, int trans, int diag, int n, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayX, long addressX, int incX) {
        Overlap.Block blockAp = new Overlap.Block("ap", 6, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        Overlap.Block blockX = new Overlap.Block("x", 7, arrayX, addressX, n, 1, incX, 16);
        Overlap.refuse(routine, blockX, blockAp, false);
    }

    public static void sger(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 4);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void dger(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void cgeru(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void zgeru(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 16);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void cgerc(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void zgerc(
            String routine, int order, int m, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, m, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 16);
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void ssyr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 4);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.refuse(routine, blockA, blockX, false);
    }

    public static void dsyr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
    }

    public static void cher(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
    }

    public static void zher(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 16);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.refuse(routine, blockA, blockX, false);
    }

    public static void sspr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockAp = new Overlap.Block("ap", 7, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        Overlap.refuse(routine, blockAp, blockX, false);
    }

    public static void dspr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockAp = new Overlap.Block("ap", 7, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.refuse(routine, blockAp, blockX, false);
    }

    public static void chpr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockAp = new Overlap.Block("ap", 7, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.refuse(routine, blockAp, blockX, false);
    }

    public static void zhpr(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockAp = new Overlap.Block("ap", 7, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        Overlap.refuse(routine, blockAp, blockX, false);
    }

    public static void ssyr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 4);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void dsyr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void cher2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void zher2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayA, long addressA, int lda) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 16);
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.refuse(routine, blockA, blockX, false);
        Overlap.refuse(routine, blockA, blockY, false);
    }

    public static void sspr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 4);
        Overlap.Block blockAp = new Overlap.Block("ap", 9, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        Overlap.refuse(routine, blockAp, blockX, false);
        Overlap.refuse(routine, blockAp, blockY, false);
    }

    public static void dspr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        Overlap.Block blockAp = new Overlap.Block("ap", 9, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.refuse(routine, blockAp, blockX, false);
        Overlap.refuse(routine, blockAp, blockY, false);
    }

    public static void chpr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 8);
        Overlap.Block blockAp = new Overlap.Block("ap", 9, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        Overlap.refuse(routine, blockAp, blockX, false);
        Overlap.refuse(routine, blockAp, blockY, false);
    }

    public static void zhpr2(
            String routine, int order, int uplo, int n, @Nullable Object arrayX, long addressX, int incX,
            @Nullable Object arrayY, long addressY, int incY, @Nullable Object arrayAp, long addressAp) {
        Overlap.Block blockX = new Overlap.Block("x", 5, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 7, arrayY, addressY, n, 1, incY, 16);
        Overlap.Block blockAp = new Overlap.Block("ap", 9, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        Overlap.refuse(routine, blockAp, blockX, false);
        Overlap.refuse(routine, blockAp, blockY, false);
    }
}
