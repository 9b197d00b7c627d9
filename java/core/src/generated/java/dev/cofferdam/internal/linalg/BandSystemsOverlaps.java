// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class BandSystemsOverlaps {
    private BandSystemsOverlaps() {}

    public static void sgbsv(
            String routine, int order, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dgbsv(
            String routine, int order, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zgbsv(
            String routine, int order, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void sgbtrf(
            String routine, int order, int m, int n, int kl, int ku, @Nullable Object arrayAb, long addressAb, int ldab,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
    }

    public static void dgbtrf(
            String routine, int order, int m, int n, int kl, int ku, @Nullable Object arrayAb, long addressAb, int ldab,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
    }

    public static void zgbtrf(
            String routine, int order, int m, int n, int kl, int ku, @Nullable Object arrayAb, long addressAb, int ldab,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 8, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockAb, false);
    }

    public static void sgbtrs(
            String routine, int order, int trans, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb,
            long addressAb, int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB,
            long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 7, arrayAb, addressAb, linesAb, lengthAb, ldab, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dgbtrs(
            String routine, int order, int trans, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb,
            long addressAb, int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB,
            long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 7, arrayAb, addressAb, linesAb, lengthAb, ldab, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zgbtrs(
            String routine, int order, int trans, int n, int kl, int ku, int nrhs, @Nullable Object arrayAb,
            long addressAb, int ldab, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB,
            long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 7, arrayAb, addressAb, linesAb, lengthAb, ldab, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockAb, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void spbsv(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void dpbsv(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void zpbsv(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void spbtrs(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void dpbtrs(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void zpbtrs(
            String routine, int order, int uplo, int n, int kd, int nrhs, @Nullable Object arrayAb, long addressAb,
            int ldab, @Nullable Object arrayB, long addressB, int ldb) {
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        Overlap.Block blockAb = new Overlap.Block("ab", 6, arrayAb, addressAb, linesAb, lengthAb, ldab, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockAb, false);
    }

    public static void sgtsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayB,
            long addressB, int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 4, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.Block blockD = new Overlap.Block("d", 5, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockDu = new Overlap.Block("du", 6, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
    }

    public static void dgtsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayB,
            long addressB, int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 4, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.Block blockD = new Overlap.Block("d", 5, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockDu = new Overlap.Block("du", 6, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
    }

    public static void zgtsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayB,
            long addressB, int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 4, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.Block blockD = new Overlap.Block("d", 5, arrayD, addressD, 1, n, 1, 16);
        Overlap.Block blockDu = new Overlap.Block("du", 6, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
    }

    public static void sgttrf(
            String routine, int n, @Nullable Object arrayDl, long addressDl, @Nullable Object arrayD, long addressD,
            @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2, long addressDu2,
            @Nullable Object arrayIpiv, long addressIpiv) {
        Overlap.Block blockDl = new Overlap.Block("dl", 2, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.Block blockD = new Overlap.Block("d", 3, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockDu = new Overlap.Block("du", 4, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 5, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockDu2, blockDl, false);
        Overlap.refuse(routine, blockIpiv, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockDu2, blockD, false);
        Overlap.refuse(routine, blockIpiv, blockD, false);
        Overlap.refuse(routine, blockDu2, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu2, false);
    }

    public static void dgttrf(
            String routine, int n, @Nullable Object arrayDl, long addressDl, @Nullable Object arrayD, long addressD,
            @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2, long addressDu2,
            @Nullable Object arrayIpiv, long addressIpiv) {
        Overlap.Block blockDl = new Overlap.Block("dl", 2, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.Block blockD = new Overlap.Block("d", 3, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockDu = new Overlap.Block("du", 4, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 5, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockDu2, blockDl, false);
        Overlap.refuse(routine, blockIpiv, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockDu2, blockD, false);
        Overlap.refuse(routine, blockIpiv, blockD, false);
        Overlap.refuse(routine, blockDu2, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu2, false);
    }

    public static void zgttrf(
            String routine, int n, @Nullable Object arrayDl, long addressDl, @Nullable Object arrayD, long addressD,
            @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2, long addressDu2,
            @Nullable Object arrayIpiv, long addressIpiv) {
        Overlap.Block blockDl = new Overlap.Block("dl", 2, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.Block blockD = new Overlap.Block("d", 3, arrayD, addressD, 1, n, 1, 16);
        Overlap.Block blockDu = new Overlap.Block("du", 4, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 5, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockD, blockDl, false);
        Overlap.refuse(routine, blockDu, blockDl, false);
        Overlap.refuse(routine, blockDu2, blockDl, false);
        Overlap.refuse(routine, blockIpiv, blockDl, false);
        Overlap.refuse(routine, blockDu, blockD, false);
        Overlap.refuse(routine, blockDu2, blockD, false);
        Overlap.refuse(routine, blockIpiv, blockD, false);
        Overlap.refuse(routine, blockDu2, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu, false);
        Overlap.refuse(routine, blockIpiv, blockDu2, false);
    }

    public static void sgttrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2,
            long addressDu2, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB,
            int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 5, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.Block blockD = new Overlap.Block("d", 6, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockDu = new Overlap.Block("du", 7, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 8, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
        Overlap.refuse(routine, blockB, blockDu2, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dgttrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2,
            long addressDu2, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB,
            int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 5, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.Block blockD = new Overlap.Block("d", 6, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockDu = new Overlap.Block("du", 7, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 8, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
        Overlap.refuse(routine, blockB, blockDu2, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zgttrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayDl, long addressDl,
            @Nullable Object arrayD, long addressD, @Nullable Object arrayDu, long addressDu, @Nullable Object arrayDu2,
            long addressDu2, @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB,
            int ldb) {
        Overlap.Block blockDl = new Overlap.Block("dl", 5, arrayDl, addressDl, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.Block blockD = new Overlap.Block("d", 6, arrayD, addressD, 1, n, 1, 16);
        Overlap.Block blockDu = new Overlap.Block("du", 7, arrayDu, addressDu, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.Block blockDu2 = new Overlap.Block(
                "du2", 8, arrayDu2, addressDu2, 1, Math.max(0, ((long) n + -2)), 1, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 9, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockDl, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockDu, false);
        Overlap.refuse(routine, blockB, blockDu2, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void sptsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void dptsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void cptsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void zptsv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockE, blockD, false);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void spttrf(
            String routine, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE, long addressE) {
        Overlap.Block blockD = new Overlap.Block("d", 2, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 3, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 4);
        Overlap.refuse(routine, blockE, blockD, false);
    }

    public static void dpttrf(
            String routine, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE, long addressE) {
        Overlap.Block blockD = new Overlap.Block("d", 2, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 3, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.refuse(routine, blockE, blockD, false);
    }

    public static void cpttrf(
            String routine, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE, long addressE) {
        Overlap.Block blockD = new Overlap.Block("d", 2, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 3, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        Overlap.refuse(routine, blockE, blockD, false);
    }

    public static void zpttrf(
            String routine, int n, @Nullable Object arrayD, long addressD, @Nullable Object arrayE, long addressE) {
        Overlap.Block blockD = new Overlap.Block("d", 2, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 3, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 16);
        Overlap.refuse(routine, blockE, blockD, false);
    }

    public static void spttrs(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void dpttrs(
            String routine, int order, int n, int nrhs, @Nullable Object arrayD, long addressD, @Nullable Object arrayE,
            long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 4, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 5, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void cpttrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayD, long addressD,
            @Nullable Object arrayE, long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 5, arrayD, addressD, 1, n, 1, 4);
        Overlap.Block blockE = new Overlap.Block("e", 6, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void zpttrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayD, long addressD,
            @Nullable Object arrayE, long addressE, @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockD = new Overlap.Block("d", 5, arrayD, addressD, 1, n, 1, 8);
        Overlap.Block blockE = new Overlap.Block("e", 6, arrayE, addressE, 1, Math.max(0, ((long) n + -1)), 1, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockD, false);
        Overlap.refuse(routine, blockB, blockE, false);
    }

    public static void sppsv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockAp, false);
    }

    public static void dppsv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockAp, false);
    }

    public static void zppsv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockAp, false);
    }

    public static void spptrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockAp, false);
    }

    public static void dpptrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockAp, false);
    }

    public static void zpptrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayAp, long addressAp,
            @Nullable Object arrayB, long addressB, int ldb) {
        Overlap.Block blockAp = new Overlap.Block("ap", 5, arrayAp, addressAp, 1, n * (n + 1L) / 2, 1, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 6, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockAp, false);
    }
}
