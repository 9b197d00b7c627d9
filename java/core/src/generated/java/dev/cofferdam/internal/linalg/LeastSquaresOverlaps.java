// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class LeastSquaresOverlaps {
    private LeastSquaresOverlaps() {}

    public static void sgels(
            String routine, int order, int trans, int m, int n, int nrhs, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dgels(
            String routine, int order, int trans, int m, int n, int nrhs, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void zgels(
            String routine, int order, int trans, int m, int n, int nrhs, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void sgelsy(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayJpvt, long addressJpvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 9, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockB, false);
    }

    public static void dgelsy(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayJpvt, long addressJpvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 9, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockB, false);
    }

    public static void zgelsy(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayJpvt, long addressJpvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 9, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockJpvt, blockB, false);
    }

    public static void sgelsd(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void dgelsd(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void cgelsd(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void zgelsd(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void sgelss(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void dgelss(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void cgelss(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void zgelss(
            String routine, int order, int m, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayS, long addressS) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.Block blockS = new Overlap.Block("s", 9, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockS, blockB, false);
    }

    public static void sgeqrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void dgeqrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void zgeqrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 16);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void sgelqf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void dgelqf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void zgelqf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 6, arrayTau, addressTau, 1, Math.min(m, n), 1, 16);
        Overlap.refuse(routine, blockTau, blockA, false);
    }

    public static void sgeqp3(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayJpvt, long addressJpvt, @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 6, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockTau, blockA, false);
        Overlap.refuse(routine, blockTau, blockJpvt, false);
    }

    public static void dgeqp3(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayJpvt, long addressJpvt, @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 6, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, Math.min(m, n), 1, 8);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockTau, blockA, false);
        Overlap.refuse(routine, blockTau, blockJpvt, false);
    }

    public static void zgeqp3(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayJpvt, long addressJpvt, @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockJpvt = new Overlap.Block("jpvt", 6, arrayJpvt, addressJpvt, 1, n, 1, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, Math.min(m, n), 1, 16);
        Overlap.refuse(routine, blockJpvt, blockA, false);
        Overlap.refuse(routine, blockTau, blockA, false);
        Overlap.refuse(routine, blockTau, blockJpvt, false);
    }

    public static void sorgqr(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 4);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void dorgqr(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 8);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void cungqr(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 8);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void zungqr(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 16);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void sorglq(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 4);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void dorglq(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 8);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void cunglq(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 8);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void zunglq(
            String routine, int order, int m, int n, int k, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayTau, long addressTau) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 7, arrayTau, addressTau, 1, k, 1, 16);
        Overlap.refuse(routine, blockA, blockTau, false);
    }

    public static void sormqr(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 4);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void dormqr(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void cunmqr(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void zunmqr(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 16);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void sormlq(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 4);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void dormlq(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void cunmlq(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }

    public static void zunmlq(
            String routine, int order, int side, int trans, int m, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayTau, long addressTau, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockTau = new Overlap.Block("tau", 9, arrayTau, addressTau, 1, k, 1, 16);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockTau, false);
    }
}
