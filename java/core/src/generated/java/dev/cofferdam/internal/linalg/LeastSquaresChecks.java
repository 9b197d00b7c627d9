// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class LeastSquaresChecks {
    private LeastSquaresChecks() {}

    public static void sgels(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 5, nrhs, 0);
        }
        double elements = Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 3) is " + m + ", n (argument 4) is " + n + ", nrhs (argument 5) is " + nrhs,
                    elements, "");
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 6, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
    }

    public static void cgels(
            String routine, int order, int trans, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb) {
        if (trans != Values.NO_TRANS && trans != Values.CONJ_TRANS) {
            throw Check.notAllowed(routine, "trans", 2, "NO_TRANS or CONJ_TRANS");
        }
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 5, nrhs, 0);
        }
        double elements = Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 3) is " + m + ", n (argument 4) is " + n + ", nrhs (argument 5) is " + nrhs,
                    elements, "");
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 6, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 9, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 8, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
    }

    public static void sgelsy(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb,
            long roomJpvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        double elements = Math.min(m, n) + Math.max(3.0 * n + 1, Math.min(m, n) + (double) nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs,
                    elements, "");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomJpvt < n) {
            throw Check.shortArray(routine, "jpvt", 9, roomJpvt, "n", n);
        }
    }

    public static void cgelsy(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb,
            long roomJpvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        double elements = Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), n + 1.0), Math.min(m, n) + (double) nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs,
                    elements, "");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomJpvt < n) {
            throw Check.shortArray(routine, "jpvt", 9, roomJpvt, "n", n);
        }
    }

    public static void sgelsd(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb, long roomS) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (!(nrhs >= 1)) {
            throw Check.against(routine, "nrhs", 4, nrhs, "at least 1: LAPACK does not do without right-hand sides here");
        }
        double elements = 12.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs) + 26 * 26;
        elements = Math.max(elements, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n));
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n) + ((double) Math.min(m, n) + 8) * nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine,
                    "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs + ", lda (argument 6) is " + lda,
                    elements, "gelsy");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 9, roomS, "min(m, n)", Math.min(m, n));
        }
    }

    public static void cgelsd(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb, long roomS) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (!(nrhs >= 1)) {
            throw Check.against(routine, "nrhs", 4, nrhs, "at least 1: LAPACK does not do without right-hand sides here");
        }
        double elements = 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs);
        elements = Math.max(elements, 10.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 3.0 * 25 * nrhs + Math.max(26 * 26, Math.min(m, n) * (1.0 + nrhs) + 2.0 * nrhs));
        elements = Math.max(elements, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n));
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n) + ((double) Math.min(m, n) + 8) * nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine,
                    "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs + ", lda (argument 6) is " + lda,
                    elements, "gelsy");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 9, roomS, "min(m, n)", Math.min(m, n));
        }
    }

    public static void sgelss(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb, long roomS) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (!(nrhs >= 1)) {
            throw Check.against(routine, "nrhs", 4, nrhs, "at least 1: LAPACK does not do without right-hand sides here");
        }
        double elements = 3.0 * Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), Math.max(m, n)), nrhs);
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n) + ((double) Math.min(m, n) + 8) * nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine,
                    "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs + ", lda (argument 6) is " + lda,
                    elements, "gelsy");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 9, roomS, "min(m, n)", Math.min(m, n));
        }
    }

    public static void cgelss(
            String routine, int order, int m, int n, int nrhs, long roomA, int lda, long roomB, int ldb, long roomS) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (nrhs < 0) {
            throw Check.tooSmall(routine, "nrhs", 4, nrhs, 0);
        }
        if (!(nrhs >= 1)) {
            throw Check.against(routine, "nrhs", 4, nrhs, "at least 1: LAPACK does not do without right-hand sides here");
        }
        double elements = 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), nrhs);
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n) + ((double) Math.min(m, n) + 8) * nrhs);
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine,
                    "m (argument 2) is " + m + ", n (argument 3) is " + n + ", nrhs (argument 4) is " + nrhs + ", lda (argument 6) is " + lda,
                    elements, "gelsy");
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
        long linesB = order == Values.ROW_MAJOR ? Math.max(m, n) : nrhs;
        long lengthB = order == Values.ROW_MAJOR ? nrhs : Math.max(m, n);
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(
                    routine, "ldb", 8, ldb, order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(
                    routine, "b", 7, roomB, order == Values.ROW_MAJOR ? "max(m, n)" : "nrhs", linesB,
                    order == Values.ROW_MAJOR ? "nrhs" : "max(m, n)", lengthB, "ldb", ldb);
        }
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 9, roomS, "min(m, n)", Math.min(m, n));
        }
    }

    public static void geqrf(String routine, int order, int m, int n, long roomA, int lda, long roomTau) {
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
        if (roomTau < Math.min(m, n)) {
            throw Check.shortArray(routine, "tau", 6, roomTau, "min(m, n)", Math.min(m, n));
        }
    }

    public static void gelqf(String routine, int order, int m, int n, long roomA, int lda, long roomTau) {
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
        if (roomTau < Math.min(m, n)) {
            throw Check.shortArray(routine, "tau", 6, roomTau, "min(m, n)", Math.min(m, n));
        }
    }

    public static void sgeqp3(
            String routine, int order, int m, int n, long roomA, int lda, long roomJpvt, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        double elements = 3.0 * n + 1;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 3) is " + n, elements, "");
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
        if (roomJpvt < n) {
            throw Check.shortArray(routine, "jpvt", 6, roomJpvt, "n", n);
        }
        if (roomTau < Math.min(m, n)) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "min(m, n)", Math.min(m, n));
        }
    }

    public static void cgeqp3(
            String routine, int order, int m, int n, long roomA, int lda, long roomJpvt, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        double elements = n + 1.0;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 3) is " + n, elements, "");
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
        if (roomJpvt < n) {
            throw Check.shortArray(routine, "jpvt", 6, roomJpvt, "n", n);
        }
        if (roomTau < Math.min(m, n)) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "min(m, n)", Math.min(m, n));
        }
    }

    public static void orgqr(String routine, int order, int m, int n, int k, long roomA, int lda, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (!(n <= m)) {
            throw Check.against(routine, "n", 3, n, "at most m");
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        if (!(k <= n)) {
            throw Check.against(routine, "k", 4, k, "at most n");
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
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "k", k);
        }
    }

    public static void ungqr(String routine, int order, int m, int n, int k, long roomA, int lda, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (!(n <= m)) {
            throw Check.against(routine, "n", 3, n, "at most m");
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        if (!(k <= n)) {
            throw Check.against(routine, "k", 4, k, "at most n");
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
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "k", k);
        }
    }

    public static void orglq(String routine, int order, int m, int n, int k, long roomA, int lda, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (!(m <= n)) {
            throw Check.against(routine, "n", 3, n, "at least m");
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        if (!(k <= m)) {
            throw Check.against(routine, "k", 4, k, "at most m");
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
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "k", k);
        }
    }

    public static void unglq(String routine, int order, int m, int n, int k, long roomA, int lda, long roomTau) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (!(m <= n)) {
            throw Check.against(routine, "n", 3, n, "at least m");
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        if (!(k <= m)) {
            throw Check.against(routine, "k", 4, k, "at most m");
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
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 7, roomTau, "k", k);
        }
    }

    public static void ormqr(
            String routine, int order, int side, int m, int n, int k, long roomA, int lda, long roomTau, long roomC,
            int ldc) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        if (!(k <= (side == Values.LEFT ? m : n))) {
            throw Check.against(routine, "k", 6, k, "at most m (from the left) or n (from the right)");
        }
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda, order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k", linesA,
                    order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 9, roomTau, "k", k);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 10, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void unmqr(
            String routine, int order, int side, int trans, int m, int n, int k, long roomA, int lda, long roomTau,
            long roomC, int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.CONJ_TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or CONJ_TRANS");
        }
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        if (!(k <= (side == Values.LEFT ? m : n))) {
            throw Check.against(routine, "k", 6, k, "at most m (from the left) or n (from the right)");
        }
        long linesA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        long lengthA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda, order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"),
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k", linesA,
                    order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"), lengthA, "lda", lda);
        }
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 9, roomTau, "k", k);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 10, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void ormlq(
            String routine, int order, int side, int m, int n, int k, long roomA, int lda, long roomTau, long roomC,
            int ldc) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        if (!(k <= (side == Values.LEFT ? m : n))) {
            throw Check.against(routine, "k", 6, k, "at most m (from the left) or n (from the right)");
        }
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda, order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k",
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"), linesA,
                    order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k", lengthA, "lda", lda);
        }
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 9, roomTau, "k", k);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 10, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }

    public static void unmlq(
            String routine, int order, int side, int trans, int m, int n, int k, long roomA, int lda, long roomTau,
            long roomC, int ldc) {
        if (trans != Values.NO_TRANS && trans != Values.CONJ_TRANS) {
            throw Check.notAllowed(routine, "trans", 3, "NO_TRANS or CONJ_TRANS");
        }
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        if (!(k <= (side == Values.LEFT ? m : n))) {
            throw Check.against(routine, "k", 6, k, "at most m (from the left) or n (from the right)");
        }
        long linesA = order == Values.ROW_MAJOR ? k : (side == Values.LEFT ? m : n);
        long lengthA = order == Values.ROW_MAJOR ? (side == Values.LEFT ? m : n) : k;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(
                    routine, "lda", 8, lda, order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k",
                    lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 7, roomA, order == Values.ROW_MAJOR ? "k" : (side == Values.LEFT ? "m" : "n"), linesA,
                    order == Values.ROW_MAJOR ? (side == Values.LEFT ? "m" : "n") : "k", lengthA, "lda", lda);
        }
        if (roomTau < k) {
            throw Check.shortArray(routine, "tau", 9, roomTau, "k", k);
        }
        long linesC = order == Values.ROW_MAJOR ? m : n;
        long lengthC = order == Values.ROW_MAJOR ? n : m;
        if (ldc < Math.max(1, lengthC)) {
            throw Check.leadingDimension(routine, "ldc", 11, ldc, order == Values.ROW_MAJOR ? "n" : "m", lengthC);
        }
        if (roomC < Check.extent(linesC, lengthC, ldc)) {
            throw Check.shortMatrix(
                    routine, "c", 10, roomC, order == Values.ROW_MAJOR ? "m" : "n", linesC,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthC, "ldc", ldc);
        }
    }
}
