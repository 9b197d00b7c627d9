// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class LinearSystemsChecks {
    private LinearSystemsChecks() {}

    public static void gesv(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 3, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void getrf(String routine, int order, int m, int n, long roomA, int lda, long roomIpiv) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 4, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        if (roomIpiv < Math.min(m, n)) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "min(m, n)", Math.min(m, n));
        }
    }

    public static void getrs(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void getri(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 4, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 3, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 5, roomIpiv, "n", n);
        }
    }

    public static void gecon(String routine, int norm, int n, long roomA, int lda) {
        if (norm != Values.ONE_NORM && norm != Values.INFINITY_NORM) {
            throw Check.notAllowed(routine, "norm", 2, "ONE_NORM or INFINITY_NORM");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void lange(String routine, int order, int m, int n, long roomA, int lda) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 5, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
    }

    public static void posv(String routine, int order, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void potrf(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void potrs(String routine, int order, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void potri(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void pocon(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void lansy(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void lanhe(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void sysv(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void hesv(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void sytrf(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void hetrf(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void sytrs(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void hetrs(
            String routine, int order, int n, int nrhs, long roomA, int lda, long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void sytri(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void hetri(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void sycon(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void hecon(String routine, int n, long roomA, int lda, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 5, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 4, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void trtrs(String routine, int order, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 6, nrhs, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 7, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 10, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 9, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void trtri(String routine, int n, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void trcon(String routine, int norm, int n, long roomA, int lda) {
        if (norm != Values.ONE_NORM && norm != Values.INFINITY_NORM) {
            throw Check.notAllowed(routine, "norm", 2, "ONE_NORM or INFINITY_NORM");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void lantr(String routine, int order, int uplo, int m, int n, long roomA, int lda) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 5, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 6, n, 0);
        }
        if (!(uplo == Values.UPPER ? m <= n : m >= n)) {
            throw Check.against(routine, "n", 6, n, "at least m (if uplo is UPPER) or at most m (if it is LOWER)");
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
    }
}
