// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of sizes, increments, leading dimensions and room, before native code sees them. */
public final class BlasChecks {
    private BlasChecks() {}

    public static void ddot(long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.negative("ddot", "n", 1, n);
        }
        if (incX == 0) {
            throw Check.zeroIncrement("ddot", "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector("ddot", "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement("ddot", "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector("ddot", "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void daxpy(long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.negative("daxpy", "n", 1, n);
        }
        if (incX == 0) {
            throw Check.zeroIncrement("daxpy", "incX", 4);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector("daxpy", "x", 3, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement("daxpy", "incY", 6);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector("daxpy", "y", 5, roomY, "n", n, "incY", incY);
        }
    }

    public static void dnrm2(long n, long roomX, int incX) {
        if (n < 0) {
            throw Check.negative("dnrm2", "n", 1, n);
        }
        if (incX == 0) {
            throw Check.zeroIncrement("dnrm2", "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector("dnrm2", "x", 2, roomX, "n", n, "incX", incX);
        }
    }

    public static void dgemv(
            int order, int trans, int m, int n, long roomA, int lda, long roomX, int incX, long roomY, int incY) {
        if (m < 0) {
            throw Check.negative("dgemv", "m", 3, m);
        }
        if (n < 0) {
            throw Check.negative("dgemv", "n", 4, n);
        }
        int linesA = order == Values.ROW_MAJOR ? m : n;
        int lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension("dgemv", "lda", 7, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    "dgemv", "a", 6, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement("dgemv", "incX", 9);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? n : m), incX, roomX)) {
            throw Check.shortVector(
                    "dgemv", "x", 8, roomX, (trans == Values.NO_TRANS ? "n" : "m"), (trans == Values.NO_TRANS ? n : m),
                    "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement("dgemv", "incY", 12);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? m : n), incY, roomY)) {
            throw Check.shortVector(
                    "dgemv", "y", 11, roomY, (trans == Values.NO_TRANS ? "m" : "n"), (trans == Values.NO_TRANS ? m : n),
                    "incY", incY);
        }
    }

    public static void dgemm(
            int order, int transA, int transB, int m, int n, int k, long roomA, int lda, long roomB, int ldb,
            long roomC, int ldc) {
        if (m < 0) {
            throw Check.negative("dgemm", "m", 4, m);
        }
        if (n < 0) {
            throw Check.negative("dgemm", "n", 5, n);
        }
        if (k < 0) {
            throw Check.negative("dgemm", "k", 6, k);
        }
        int linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        int lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    "dgemm", "lda", 9, lda,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "k" : "m") : (transA == Values.NO_TRANS ? "m" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    "dgemm", "a", 8, roomA,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "m" : "k") : (transA == Values.NO_TRANS ? "k" : "m"),
                    linesA,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "k" : "m") : (transA == Values.NO_TRANS ? "m" : "k"),
                    lengthA, "lda", lda);
        }
        int linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        int lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    "dgemm", "ldb", 11, ldb,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "n" : "k") : (transB == Values.NO_TRANS ? "k" : "n"),
                    lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    "dgemm", "b", 10, roomB,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "k" : "n") : (transB == Values.NO_TRANS ? "n" : "k"),
                    linesB,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "n" : "k") : (transB == Values.NO_TRANS ? "k" : "n"),
                    lengthB, "ldb", ldb);
        }
        int linesC = order == Values.ROW_MAJOR ? m : n;
        int lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension("dgemm", "ldc", 14, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    "dgemm", "c", 13, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }
}
