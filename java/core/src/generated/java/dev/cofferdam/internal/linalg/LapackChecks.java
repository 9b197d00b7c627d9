// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of sizes, increments, leading dimensions and room, before native code sees them. */
public final class LapackChecks {
    private LapackChecks() {}

    public static void dpotrf(int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.negative("dpotrf", "n", 3, n);
        }
        int linesA = n;
        int lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension("dpotrf", "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix("dpotrf", "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void dpotrs(int order, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (n < 0) {
            throw Check.negative("dpotrs", "n", 3, n);
        }
        if (nrhs < 0) {
            throw Check.negative("dpotrs", "nrhs", 4, nrhs);
        }
        int linesA = n;
        int lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension("dpotrs", "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix("dpotrs", "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        int linesB = order == Values.ROW_MAJOR ? n : nrhs;
        int lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension("dpotrs", "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    "dpotrs", "b", 7, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void dgesv(int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.negative("dgesv", "n", 2, n);
        }
        if (nrhs < 0) {
            throw Check.negative("dgesv", "nrhs", 3, nrhs);
        }
        int linesA = n;
        int lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension("dgesv", "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix("dgesv", "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray("dgesv", "ipiv", 6, roomIpiv, "n", n);
        }
        int linesB = order == Values.ROW_MAJOR ? n : nrhs;
        int lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension("dgesv", "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    "dgesv", "b", 7, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void dgels(int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (m < 0) {
            throw Check.negative("dgels", "m", 3, m);
        }
        if (n < 0) {
            throw Check.negative("dgels", "n", 4, n);
        }
        if (nrhs < 0) {
            throw Check.negative("dgels", "nrhs", 5, nrhs);
        }
        int linesA = order == Values.ROW_MAJOR ? m : n;
        int lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension("dgels", "lda", 7, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    "dgels", "a", 6, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        int linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        int lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    "dgels", "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    "dgels", "b", 8, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
    }
}
