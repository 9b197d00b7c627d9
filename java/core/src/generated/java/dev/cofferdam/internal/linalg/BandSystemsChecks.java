// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class BandSystemsChecks {
    private BandSystemsChecks() {}

    public static void gbsv(
            String routine, int order, int n, int kl, int ku, int nrhs, long roomAb, int ldab, long roomIpiv,
            long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 3, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 4, ku, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 5, nrhs, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        if (((2L * kl + ku) + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "2 kl + ku + 1", ((2L * kl + ku) + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "2 kl + ku + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb, "ldab", ldab);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 8, roomIpiv, "n", n);
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

    public static void gbtrf(
            String routine, int order, int m, int n, int kl, int ku, long roomAb, int ldab, long roomIpiv) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 4, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 5, ku, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        if (((2L * kl + ku) + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "2 kl + ku + 1", ((2L * kl + ku) + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "2 kl + ku + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb, "ldab", ldab);
        }
        if (roomIpiv < Math.min(m, n)) {
            throw Check.shortArray(routine, "ipiv", 8, roomIpiv, "min(m, n)", Math.min(m, n));
        }
    }

    public static void gbtrs(
            String routine, int order, int n, int kl, int ku, int nrhs, long roomAb, int ldab, long roomIpiv,
            long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 4, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 5, ku, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 6, nrhs, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        if (((2L * kl + ku) + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 7, "2 kl + ku + 1", ((2L * kl + ku) + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 8, ldab, order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 7, roomAb, order == Values.ROW_MAJOR ? "2 kl + ku + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb, "ldab", ldab);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 9, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 11, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 10, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void gbcon(
            String routine, int order, int norm, int n, int kl, int ku, long roomAb, int ldab, long roomIpiv) {
        if (norm != Values.ONE_NORM && norm != Values.INFINITY_NORM) {
            throw Check.notAllowed(routine, "norm", 2, "ONE_NORM or INFINITY_NORM");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 4, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 5, ku, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((2L * kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((2L * kl + ku) + 1);
        if (((2L * kl + ku) + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "2 kl + ku + 1", ((2L * kl + ku) + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "2 kl + ku + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "2 kl + ku + 1", lengthAb, "ldab", ldab);
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 8, roomIpiv, "n", n);
        }
    }

    public static void langb(String routine, int order, int n, int kl, int ku, long roomAb, int ldab) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 4, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 5, ku, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? (((long) kl + ku) + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : (((long) kl + ku) + 1);
        if ((((long) kl + ku) + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "kl + ku + 1", (((long) kl + ku) + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "kl + ku + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "kl + ku + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "kl + ku + 1", lengthAb, "ldab", ldab);
        }
    }

    public static void pbsv(
            String routine, int order, int n, int kd, int nrhs, long roomAb, int ldab, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kd < 0) {
            throw Check.tooSmall(routine, "kd", 4, kd, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 5, nrhs, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        if (((long) kd + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "kd + 1", ((long) kd + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "kd + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb, "ldab", ldab);
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

    public static void pbtrf(String routine, int order, int n, int kd, long roomAb, int ldab) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kd < 0) {
            throw Check.tooSmall(routine, "kd", 4, kd, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        if (((long) kd + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 5, "kd + 1", ((long) kd + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 6, ldab, order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 5, roomAb, order == Values.ROW_MAJOR ? "kd + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb, "ldab", ldab);
        }
    }

    public static void pbtrs(
            String routine, int order, int n, int kd, int nrhs, long roomAb, int ldab, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kd < 0) {
            throw Check.tooSmall(routine, "kd", 4, kd, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 5, nrhs, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        if (((long) kd + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 6, "kd + 1", ((long) kd + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 7, ldab, order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 6, roomAb, order == Values.ROW_MAJOR ? "kd + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb, "ldab", ldab);
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

    public static void pbcon(String routine, int order, int n, int kd, long roomAb, int ldab) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (kd < 0) {
            throw Check.tooSmall(routine, "kd", 4, kd, 0);
        }
        long linesAb = order == Values.ROW_MAJOR ? ((long) kd + 1) : n;
        long lengthAb = order == Values.ROW_MAJOR ? n : ((long) kd + 1);
        if (((long) kd + 1) > Integer.MAX_VALUE) {
            throw Check.uncountable(routine, "ab", 5, "kd + 1", ((long) kd + 1));
        }
        if (ldab < Math.max(1, lengthAb)) {
            throw Check.leadingDimension(
                    routine, "ldab", 6, ldab, order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb);
        }
        if (roomAb < Check.extent(linesAb, lengthAb, ldab)) {
            throw Check.shortMatrix(
                    routine, "ab", 5, roomAb, order == Values.ROW_MAJOR ? "kd + 1" : "n", linesAb,
                    order == Values.ROW_MAJOR ? "n" : "kd + 1", lengthAb, "ldab", ldab);
        }
    }

    public static void gtsv(
            String routine, int order, int n, int nrhs, long roomDl, long roomD, long roomDu, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (nrhs < 1) {
            throw Check.tooSmall(routine, "nrhs", 3, nrhs, 1);
        }
        if (roomDl < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "dl", 4, roomDl, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 5, roomD, "n", n);
        }
        if (roomDu < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "du", 6, roomDu, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
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

    public static void gttrf(String routine, int n, long roomDl, long roomD, long roomDu, long roomDu2, long roomIpiv) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (roomDl < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "dl", 2, roomDl, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 3, roomD, "n", n);
        }
        if (roomDu < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "du", 4, roomDu, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomDu2 < Math.max(0, ((long) n + -2))) {
            throw Check.shortArray(routine, "du2", 5, roomDu2, "max(0, n - 2)", Math.max(0, ((long) n + -2)));
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 6, roomIpiv, "n", n);
        }
    }

    public static void gttrs(
            String routine, int order, int n, int nrhs, long roomDl, long roomD, long roomDu, long roomDu2,
            long roomIpiv, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (roomDl < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "dl", 5, roomDl, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 6, roomD, "n", n);
        }
        if (roomDu < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "du", 7, roomDu, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomDu2 < Math.max(0, ((long) n + -2))) {
            throw Check.shortArray(routine, "du2", 8, roomDu2, "max(0, n - 2)", Math.max(0, ((long) n + -2)));
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 9, roomIpiv, "n", n);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 11, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 10, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void gtcon(
            String routine, int norm, int n, long roomDl, long roomD, long roomDu, long roomDu2, long roomIpiv) {
        if (norm != Values.ONE_NORM && norm != Values.INFINITY_NORM) {
            throw Check.notAllowed(routine, "norm", 1, "ONE_NORM or INFINITY_NORM");
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (roomDl < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "dl", 3, roomDl, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 4, roomD, "n", n);
        }
        if (roomDu < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "du", 5, roomDu, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        if (roomDu2 < Math.max(0, ((long) n + -2))) {
            throw Check.shortArray(routine, "du2", 6, roomDu2, "max(0, n - 2)", Math.max(0, ((long) n + -2)));
        }
        if (roomIpiv < n) {
            throw Check.shortArray(routine, "ipiv", 7, roomIpiv, "n", n);
        }
    }

    public static void ptsv(String routine, int order, int n, int nrhs, long roomD, long roomE, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 3, nrhs, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 4, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 5, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 7, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 6, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void pttrf(String routine, int n, long roomD, long roomE) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 2, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 3, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
    }

    public static void spttrs(String routine, int order, int n, int nrhs, long roomD, long roomE, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 2, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 3, nrhs, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 4, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 5, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 7, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 6, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void cpttrs(String routine, int order, int n, int nrhs, long roomD, long roomE, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 5, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 6, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
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

    public static void ptcon(String routine, int n, long roomD, long roomE) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 2, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 3, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
    }

    public static void ppsv(String routine, int order, int n, int nrhs, long roomAp, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 5, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 7, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 6, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void pptrf(String routine, int n, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 4, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }

    public static void pptrs(String routine, int order, int n, int nrhs, long roomAp, long roomB, int ldb) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 5, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        long linesB = order == Values.ROW_MAJOR ? n : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 7, ldb, order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 6, roomB, order == Values.ROW_MAJOR ? "n" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "n", lengthB, "ldb", ldb);
        }
    }

    public static void ppcon(String routine, int n, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 4, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }
}
