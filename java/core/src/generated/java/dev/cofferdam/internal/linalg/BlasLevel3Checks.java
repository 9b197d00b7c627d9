// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class BlasLevel3Checks {
    private BlasLevel3Checks() {}

    public static void gemm(
            String routine, int order, int transA, int transB, int m, int n, int k, long roomA, int lda, long roomB,
            int ldb, long roomC, int ldc) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? m : k) : (transA == Values.NO_TRANS ? k : m);
        long lengthA = order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? k : m) : (transA == Values.NO_TRANS ? m : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 9, lda,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "k" : "m") : (transA == Values.NO_TRANS ? "m" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 8, roomA,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "m" : "k") : (transA == Values.NO_TRANS ? "k" : "m"),
                    linesA,
                    order == Values.ROW_MAJOR ? (transA == Values.NO_TRANS ? "k" : "m") : (transA == Values.NO_TRANS ? "m" : "k"),
                    lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? k : n) : (transB == Values.NO_TRANS ? n : k);
        long lengthB = order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? n : k) : (transB == Values.NO_TRANS ? k : n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 11, ldb,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "n" : "k") : (transB == Values.NO_TRANS ? "k" : "n"),
                    lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 10, roomB,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "k" : "n") : (transB == Values.NO_TRANS ? "n" : "k"),
                    linesB,
                    order == Values.ROW_MAJOR ? (transB == Values.NO_TRANS ? "n" : "k") : (transB == Values.NO_TRANS ? "k" : "n"),
                    lengthB, "ldb", ldb);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 14, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 13, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void symm(
            String routine, int order, int side, int m, int n, long roomA, int lda, long roomB, int ldb, long roomC,
            int ldc) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, (side == Values.LEFT ? "m" : "n"), lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, (side == Values.LEFT ? "m" : "n"), linesA,
                    (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 10, ldb, order == Values.ROW_MAJOR ? "n" : "m", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB, order == Values.ROW_MAJOR ? "m" : "n", linesB,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthB, "ldb", ldb);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 13, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 12, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void hemm(
            String routine, int order, int side, int m, int n, long roomA, int lda, long roomB, int ldb, long roomC,
            int ldc) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, (side == Values.LEFT ? "m" : "n"), lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, (side == Values.LEFT ? "m" : "n"), linesA,
                    (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 10, ldb, order == Values.ROW_MAJOR ? "n" : "m", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB, order == Values.ROW_MAJOR ? "m" : "n", linesB,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthB, "ldb", ldb);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 13, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 12, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void ssyrk(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomC, int ldc) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 10, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void csyrk(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomC, int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or TRANS");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 10, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void herk(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomC, int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.CONJ_TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or CONJ_TRANS");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 10, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void ssyr2k(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomB, int ldb, long roomC,
            int ldc) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 10, ldb,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB, "ldb", ldb);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 13, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 12, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void csyr2k(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomB, int ldb, long roomC,
            int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or TRANS");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 10, ldb,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB, "ldb", ldb);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 13, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 12, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void her2k(
            String routine, int order, int trans, int n, int k, long roomA, int lda, long roomB, int ldb, long roomC,
            int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.CONJ_TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or CONJ_TRANS");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 5, k, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthA = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesA,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? n : k) : (trans == Values.NO_TRANS ? k : n);
        long lengthB = order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? k : n) : (trans == Values.NO_TRANS ? n : k);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 10, ldb,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "n" : "k") : (trans == Values.NO_TRANS ? "k" : "n"),
                    linesB,
                    order == Values.ROW_MAJOR ? (trans == Values.NO_TRANS ? "k" : "n") : (trans == Values.NO_TRANS ? "n" : "k"),
                    lengthB, "ldb", ldb);
        }
        long linesC = n;
        long lengthC = n;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 13, ldc, "n", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(routine, "c", 12, roomC, "n", linesC, "n", lengthC, "ldc", ldc);
        }
    }

    public static void trmm(
            String routine, int order, int side, int m, int n, long roomA, int lda, long roomB, int ldb) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 6, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 7, n, 0);
        }
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, (side == Values.LEFT ? "m" : "n"), lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 9, roomA, (side == Values.LEFT ? "m" : "n"), linesA,
                    (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 12, ldb, order == Values.ROW_MAJOR ? "n" : "m", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 11, roomB, order == Values.ROW_MAJOR ? "m" : "n", linesB,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthB, "ldb", ldb);
        }
    }

    public static void trsm(
            String routine, int order, int side, int m, int n, long roomA, int lda, long roomB, int ldb) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 6, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 7, n, 0);
        }
        long linesA = (side == Values.LEFT ? m : n);
        long lengthA = (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, (side == Values.LEFT ? "m" : "n"), lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 9, roomA, (side == Values.LEFT ? "m" : "n"), linesA,
                    (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? m : n;
        long lengthB = order == Values.ROW_MAJOR ? n : m;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 12, ldb, order == Values.ROW_MAJOR ? "n" : "m", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 11, roomB, order == Values.ROW_MAJOR ? "m" : "n", linesB,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthB, "ldb", ldb);
        }
    }
}
