// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class BlasLevel3Overlaps {
    private BlasLevel3Overlaps() {}

    public static void sgemm(
            String routine, int order, int transA, int transB, int m, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC,
            long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 4);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 13, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void dgemm(
            String routine, int order, int transA, int transB, int m, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC,
            long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 13, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void zgemm(
            String routine, int order, int transA, int transB, int m, int n, int k, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC,
            long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        Overlap.Block blockA = new Overlap.Block("a", 8, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        Overlap.Block blockB = new Overlap.Block("b", 10, arrayB, addressB, linesB, lengthB, ldb, 16);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 13, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void ssymm(
            String routine, int order, int side, int uplo, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 4);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void dsymm(
            String routine, int order, int side, int uplo, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void zsymm(
            String routine, int order, int side, int uplo, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void chemm(
            String routine, int order, int side, int uplo, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void zhemm(
            String routine, int order, int side, int uplo, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void ssyrk(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
    }

    public static void dsyrk(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
    }

    public static void zsyrk(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
    }

    public static void cherk(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
    }

    public static void zherk(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 10, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
    }

    public static void ssyr2k(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 4);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 4);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void dsyr2k(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void zsyr2k(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void cher2k(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 8);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 8);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void zher2k(
            String routine, int order, int uplo, int trans, int n, int k, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayB, long addressB, int ldb, @Nullable Object arrayC, long addressC, int ldc) {
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockA = new Overlap.Block("a", 7, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        Overlap.Block blockB = new Overlap.Block("b", 9, arrayB, addressB, linesB, lengthB, ldb, 16);
        long linesC = n;
        long lengthC = n;
        Overlap.Block blockC = new Overlap.Block("c", 12, arrayC, addressC, linesC, lengthC, ldc, 16);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
    }

    public static void strmm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dtrmm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void ztrmm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void strsm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 4);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 4);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void dtrsm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 8);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 8);
        Overlap.refuse(routine, blockB, blockA, false);
    }

    public static void ztrsm(
            String routine, int order, int side, int uplo, int transA, int diag, int m, int n, @Nullable Object arrayA,
            long addressA, int lda, @Nullable Object arrayB, long addressB, int ldb) {
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        Overlap.Block blockA = new Overlap.Block("a", 9, arrayA, addressA, linesA, lengthA, lda, 16);
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockB = new Overlap.Block("b", 11, arrayB, addressB, linesB, lengthB, ldb, 16);
        Overlap.refuse(routine, blockB, blockA, false);
    }
}
