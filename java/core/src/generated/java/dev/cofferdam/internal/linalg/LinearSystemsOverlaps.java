// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class LinearSystemsOverlaps {
    private LinearSystemsOverlaps() {}

    public static void sgesv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dgesv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zgesv(
            String routine, int order, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void sgetrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void dgetrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void zgetrf(
            String routine, int order, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, Math.min(m, n), 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void sgetrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dgetrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zgetrs(
            String routine, int order, int trans, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void sgetri(
            String routine, int order, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 3, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 5, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void dgetri(
            String routine, int order, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 3, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 5, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void zgetri(
            String routine, int order, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 3, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 5, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void sposv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dposv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void zposv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void spotrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dpotrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void zpotrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 7, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void ssysv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dsysv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zsysv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void chesv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zhesv(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockIpiv, blockA, false);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void ssytrf(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void dsytrf(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void zsytrf(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void chetrf(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void zhetrf(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockIpiv, blockA, false);
    }

    public static void ssytrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void dsytrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zsytrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void chetrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void zhetrs(
            String routine, int order, int uplo, int n, int nrhs, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 7, arrayIpiv, addressIpiv, 1, n, 1, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 8, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockB, blockIpiv, false);
    }

    public static void ssytri(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void dsytri(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void zsytri(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void chetri(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void zhetri(
            String routine, int order, int uplo, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayIpiv, long addressIpiv) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 4, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockIpiv = new Overlap.Block("ipiv", 6, arrayIpiv, addressIpiv, 1, n, 1, 4);
        Overlap.refuse(routine, blockA, blockIpiv, false);
    }

    public static void strtrs(
            String routine, int order, int uplo, int trans, int diag, int n, int nrhs, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dtrtrs(
            String routine, int order, int uplo, int trans, int diag, int n, int nrhs, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void ztrtrs(
            String routine, int order, int uplo, int trans, int diag, int n, int nrhs, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = n;
        long lengthA = n;
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }
}
