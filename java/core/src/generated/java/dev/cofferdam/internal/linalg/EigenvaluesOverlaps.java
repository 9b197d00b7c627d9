// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class EigenvaluesOverlaps {
    private EigenvaluesOverlaps() {}

    public static void ssyev(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void dsyev(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void cheev(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void zheev(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void ssyevd(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void dsyevd(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void cheevd(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void zheevd(
            String routine, int order, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockW, blockA, false);
    }

    public static void sstev(
            String routine, int order, int jobz, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayZ, long addressZ, int ldz) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 4);
        long linesZ = (jobz == Values.ALL_VECTORS ? n : 0);
        long lengthZ = (jobz == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockZ = new Overlap.Block("z", 6, arrayZ, addressZ, linesZ, lengthZ, ldz, 4);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockZ, blockD, false);
        Overlap.refuse(routine, blockZ, blockE, false);
    }

    public static void dstev(
            String routine, int order, int jobz, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayZ, long addressZ, int ldz) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesZ = (jobz == Values.ALL_VECTORS ? n : 0);
        long lengthZ = (jobz == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockZ = new Overlap.Block("z", 6, arrayZ, addressZ, linesZ, lengthZ, ldz, 8);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockZ, blockD, false);
        Overlap.refuse(routine, blockZ, blockE, false);
    }

    public static void sgeev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayWr, long addressWr, @Nullable Object arrayWi, long addressWi,
            @Nullable Object arrayVl, long addressVl, int ldvl, @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockWr = new Overlap.Block("wr", 7, arrayWr, addressWr, 1, n, 1, 4);
        Overlap.Block blockWi = new Overlap.Block("wi", 8, arrayWi, addressWi, 1, n, 1, 4);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 9, arrayVl, addressVl, linesVl, lengthVl, ldvl, 4);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 11, arrayVr, addressVr, linesVr, lengthVr, ldvr, 4);
        Overlap.refuse(routine, blockWr, blockA, false);
        Overlap.refuse(routine, blockWi, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockWi, blockWr, false);
        Overlap.refuse(routine, blockVl, blockWr, false);
        Overlap.refuse(routine, blockVr, blockWr, false);
        Overlap.refuse(routine, blockVl, blockWi, false);
        Overlap.refuse(routine, blockVr, blockWi, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void dgeev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayWr, long addressWr, @Nullable Object arrayWi, long addressWi,
            @Nullable Object arrayVl, long addressVl, int ldvl, @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockWr = new Overlap.Block("wr", 7, arrayWr, addressWr, 1, n, 1, 8);
        Overlap.Block blockWi = new Overlap.Block("wi", 8, arrayWi, addressWi, 1, n, 1, 8);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 9, arrayVl, addressVl, linesVl, lengthVl, ldvl, 8);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 11, arrayVr, addressVr, linesVr, lengthVr, ldvr, 8);
        Overlap.refuse(routine, blockWr, blockA, false);
        Overlap.refuse(routine, blockWi, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockWi, blockWr, false);
        Overlap.refuse(routine, blockVl, blockWr, false);
        Overlap.refuse(routine, blockVr, blockWr, false);
        Overlap.refuse(routine, blockVl, blockWi, false);
        Overlap.refuse(routine, blockVr, blockWi, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void cgeev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW, @Nullable Object arrayVl, long addressVl, int ldvl,
            @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 8);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 8, arrayVl, addressVl, linesVl, lengthVl, ldvl, 8);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 10, arrayVr, addressVr, linesVr, lengthVr, ldvr, 8);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockVl, blockW, false);
        Overlap.refuse(routine, blockVr, blockW, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void zgeev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayW, long addressW, @Nullable Object arrayVl, long addressVl, int ldvl,
            @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockW = new Overlap.Block("w", 7, arrayW, addressW, 1, n, 1, 16);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 8, arrayVl, addressVl, linesVl, lengthVl, ldvl, 16);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 10, arrayVr, addressVr, linesVr, lengthVr, ldvr, 16);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockVl, blockW, false);
        Overlap.refuse(routine, blockVr, blockW, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void ssygv(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void dsygv(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void chegv(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void zhegv(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void ssygvd(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void dsygvd(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void chegvd(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void zhegvd(
            String routine, int order, int itype, int jobz, int uplo, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayW, long addressW) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockW = new Overlap.Block("w", 10, arrayW, addressW, 1, n, 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockW, blockA, false);
        Overlap.refuse(routine, blockW, blockB, false);
    }

    public static void sggev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayAlphar, long addressAlphar,
            @Nullable Object arrayAlphai, long addressAlphai, @Nullable Object arrayBeta, long addressBeta,
            @Nullable Object arrayVl, long addressVl, int ldvl, @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockAlphar = new Overlap.Block("alphar", 9, arrayAlphar, addressAlphar, 1, n, 1, 4);
        Overlap.Block blockAlphai = new Overlap.Block("alphai", 10, arrayAlphai, addressAlphai, 1, n, 1, 4);
        Overlap.Block blockBeta = new Overlap.Block("beta", 11, arrayBeta, addressBeta, 1, n, 1, 4);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 12, arrayVl, addressVl, linesVl, lengthVl, ldvl, 4);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 14, arrayVr, addressVr, linesVr, lengthVr, ldvr, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockAlphar, blockA, false);
        Overlap.refuse(routine, blockAlphai, blockA, false);
        Overlap.refuse(routine, blockBeta, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockAlphar, blockB, false);
        Overlap.refuse(routine, blockAlphai, blockB, false);
        Overlap.refuse(routine, blockBeta, blockB, false);
        Overlap.refuse(routine, blockVl, blockB, false);
        Overlap.refuse(routine, blockVr, blockB, false);
        Overlap.refuse(routine, blockAlphai, blockAlphar, false);
        Overlap.refuse(routine, blockBeta, blockAlphar, false);
        Overlap.refuse(routine, blockVl, blockAlphar, false);
        Overlap.refuse(routine, blockVr, blockAlphar, false);
        Overlap.refuse(routine, blockBeta, blockAlphai, false);
        Overlap.refuse(routine, blockVl, blockAlphai, false);
        Overlap.refuse(routine, blockVr, blockAlphai, false);
        Overlap.refuse(routine, blockVl, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void dggev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayAlphar, long addressAlphar,
            @Nullable Object arrayAlphai, long addressAlphai, @Nullable Object arrayBeta, long addressBeta,
            @Nullable Object arrayVl, long addressVl, int ldvl, @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockAlphar = new Overlap.Block("alphar", 9, arrayAlphar, addressAlphar, 1, n, 1, 8);
        Overlap.Block blockAlphai = new Overlap.Block("alphai", 10, arrayAlphai, addressAlphai, 1, n, 1, 8);
        Overlap.Block blockBeta = new Overlap.Block("beta", 11, arrayBeta, addressBeta, 1, n, 1, 8);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 12, arrayVl, addressVl, linesVl, lengthVl, ldvl, 8);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 14, arrayVr, addressVr, linesVr, lengthVr, ldvr, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockAlphar, blockA, false);
        Overlap.refuse(routine, blockAlphai, blockA, false);
        Overlap.refuse(routine, blockBeta, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockAlphar, blockB, false);
        Overlap.refuse(routine, blockAlphai, blockB, false);
        Overlap.refuse(routine, blockBeta, blockB, false);
        Overlap.refuse(routine, blockVl, blockB, false);
        Overlap.refuse(routine, blockVr, blockB, false);
        Overlap.refuse(routine, blockAlphai, blockAlphar, false);
        Overlap.refuse(routine, blockBeta, blockAlphar, false);
        Overlap.refuse(routine, blockVl, blockAlphar, false);
        Overlap.refuse(routine, blockVr, blockAlphar, false);
        Overlap.refuse(routine, blockBeta, blockAlphai, false);
        Overlap.refuse(routine, blockVl, blockAlphai, false);
        Overlap.refuse(routine, blockVr, blockAlphai, false);
        Overlap.refuse(routine, blockVl, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void cggev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayAlpha, long addressAlpha,
            @Nullable Object arrayBeta, long addressBeta, @Nullable Object arrayVl, long addressVl, int ldvl,
            @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockAlpha = new Overlap.Block("alpha", 9, arrayAlpha, addressAlpha, 1, n, 1, 8);
        Overlap.Block blockBeta = new Overlap.Block("beta", 10, arrayBeta, addressBeta, 1, n, 1, 8);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 11, arrayVl, addressVl, linesVl, lengthVl, ldvl, 8);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 13, arrayVr, addressVr, linesVr, lengthVr, ldvr, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockAlpha, blockA, false);
        Overlap.refuse(routine, blockBeta, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockAlpha, blockB, false);
        Overlap.refuse(routine, blockBeta, blockB, false);
        Overlap.refuse(routine, blockVl, blockB, false);
        Overlap.refuse(routine, blockVr, blockB, false);
        Overlap.refuse(routine, blockBeta, blockAlpha, false);
        Overlap.refuse(routine, blockVl, blockAlpha, false);
        Overlap.refuse(routine, blockVr, blockAlpha, false);
        Overlap.refuse(routine, blockVl, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }

    public static void zggev(
            String routine, int order, int jobvl, int jobvr, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayAlpha, long addressAlpha,
            @Nullable Object arrayBeta, long addressBeta, @Nullable Object arrayVl, long addressVl, int ldvl,
            @Nullable Object arrayVr, long addressVr, int ldvr) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = n;
        long lengthB = n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockAlpha = new Overlap.Block("alpha", 9, arrayAlpha, addressAlpha, 1, n, 1, 16);
        Overlap.Block blockBeta = new Overlap.Block("beta", 10, arrayBeta, addressBeta, 1, n, 1, 16);
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVl = new Overlap.Block("vl", 11, arrayVl, addressVl, linesVl, lengthVl, ldvl, 16);
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        Overlap.Block blockVr = new Overlap.Block("vr", 13, arrayVr, addressVr, linesVr, lengthVr, ldvr, 16);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockAlpha, blockA, false);
        Overlap.refuse(routine, blockBeta, blockA, false);
        Overlap.refuse(routine, blockVl, blockA, false);
        Overlap.refuse(routine, blockVr, blockA, false);
        Overlap.refuse(routine, blockAlpha, blockB, false);
        Overlap.refuse(routine, blockBeta, blockB, false);
        Overlap.refuse(routine, blockVl, blockB, false);
        Overlap.refuse(routine, blockVr, blockB, false);
        Overlap.refuse(routine, blockBeta, blockAlpha, false);
        Overlap.refuse(routine, blockVl, blockAlpha, false);
        Overlap.refuse(routine, blockVr, blockAlpha, false);
        Overlap.refuse(routine, blockVl, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockBeta, false);
        Overlap.refuse(routine, blockVr, blockVl, false);
    }
}
