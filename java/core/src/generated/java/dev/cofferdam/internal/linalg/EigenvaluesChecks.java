// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class EigenvaluesChecks {
    private EigenvaluesChecks() {}

    public static void syev(String routine, int n, long roomA, int lda, long roomW) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 3.0 * n - 1;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 7, roomW, "n", n);
        }
    }

    public static void heev(String routine, int n, long roomA, int lda, long roomW) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 2.0 * n - 1;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 7, roomW, "n", n);
        }
    }

    public static void syevd(String routine, int jobz, int n, long roomA, int lda, long roomW) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1);
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "syev");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 7, roomW, "n", n);
        }
    }

    public static void heevd(String routine, int jobz, int n, long roomA, int lda, long roomW) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0);
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n));
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "heev");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 7, roomW, "n", n);
        }
    }

    public static void stev(String routine, int jobz, int n, long roomD, long roomE, long roomZ, int ldz) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (roomD < n) {
            throw Check.shortArray(routine, "d", 4, roomD, "n", n);
        }
        if (roomE < Math.max(0, ((long) n + -1))) {
            throw Check.shortArray(routine, "e", 5, roomE, "max(0, n - 1)", Math.max(0, ((long) n + -1)));
        }
        long linesZ = (jobz == Values.ALL_VECTORS ? n : 0);
        long lengthZ = (jobz == Values.ALL_VECTORS ? n : 0);
        if (ldz < Math.max(1, lengthZ)) {
            throw Check.leadingDimension(routine, "ldz", 7, ldz, (jobz == Values.ALL_VECTORS ? "n" : "0"), lengthZ);
        }
        if (roomZ < Check.extent(linesZ, lengthZ, ldz)) {
            throw Check.shortMatrix(
                    routine, "z", 6, roomZ, (jobz == Values.ALL_VECTORS ? "n" : "0"), linesZ,
                    (jobz == Values.ALL_VECTORS ? "n" : "0"), lengthZ, "ldz", ldz);
        }
    }

    public static void sgeev(
            String routine, int jobvl, int jobvr, int n, long roomA, int lda, long roomWr, long roomWi, long roomVl,
            int ldvl, long roomVr, int ldvr) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 4.0 * n;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomWr < n) {
            throw Check.shortArray(routine, "wr", 7, roomWr, "n", n);
        }
        if (roomWi < n) {
            throw Check.shortArray(routine, "wi", 8, roomWi, "n", n);
        }
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        if (ldvl < Math.max(1, lengthVl)) {
            throw Check.leadingDimension(
                    routine, "ldvl", 10, ldvl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl);
        }
        if (roomVl < Check.extent(linesVl, lengthVl, ldvl)) {
            throw Check.shortMatrix(
                    routine, "vl", 9, roomVl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), linesVl,
                    (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl, "ldvl", ldvl);
        }
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        if (ldvr < Math.max(1, lengthVr)) {
            throw Check.leadingDimension(
                    routine, "ldvr", 12, ldvr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr);
        }
        if (roomVr < Check.extent(linesVr, lengthVr, ldvr)) {
            throw Check.shortMatrix(
                    routine, "vr", 11, roomVr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), linesVr,
                    (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr, "ldvr", ldvr);
        }
    }

    public static void cgeev(
            String routine, int jobvl, int jobvr, int n, long roomA, int lda, long roomW, long roomVl, int ldvl,
            long roomVr, int ldvr) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 2.0 * n;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 7, roomW, "n", n);
        }
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        if (ldvl < Math.max(1, lengthVl)) {
            throw Check.leadingDimension(routine, "ldvl", 9, ldvl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl);
        }
        if (roomVl < Check.extent(linesVl, lengthVl, ldvl)) {
            throw Check.shortMatrix(
                    routine, "vl", 8, roomVl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), linesVl,
                    (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl, "ldvl", ldvl);
        }
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        if (ldvr < Math.max(1, lengthVr)) {
            throw Check.leadingDimension(
                    routine, "ldvr", 11, ldvr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr);
        }
        if (roomVr < Check.extent(linesVr, lengthVr, ldvr)) {
            throw Check.shortMatrix(
                    routine, "vr", 10, roomVr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), linesVr,
                    (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr, "ldvr", ldvr);
        }
    }

    public static void sygv(String routine, int itype, int n, long roomA, int lda, long roomB, int ldb, long roomW) {
        if (itype < 1 || itype > 3) {
            throw Check.outside(routine, "itype", 2, itype, 1, 3);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = 3.0 * n - 1;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 5) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 8, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 10, roomW, "n", n);
        }
    }

    public static void hegv(String routine, int itype, int n, long roomA, int lda, long roomB, int ldb, long roomW) {
        if (itype < 1 || itype > 3) {
            throw Check.outside(routine, "itype", 2, itype, 1, 3);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = 2.0 * n - 1;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 5) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 8, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 10, roomW, "n", n);
        }
    }

    public static void sygvd(
            String routine, int itype, int jobz, int n, long roomA, int lda, long roomB, int ldb, long roomW) {
        if (itype < 1 || itype > 3) {
            throw Check.outside(routine, "itype", 2, itype, 1, 3);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1);
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 5) is " + n, elements, "sygv");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 8, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 10, roomW, "n", n);
        }
    }

    public static void hegvd(
            String routine, int itype, int jobz, int n, long roomA, int lda, long roomB, int ldb, long roomW) {
        if (itype < 1 || itype > 3) {
            throw Check.outside(routine, "itype", 2, itype, 1, 3);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0);
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n));
        elements = Math.max(elements, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 5) is " + n, elements, "hegv");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 9, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 8, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomW < n) {
            throw Check.shortArray(routine, "w", 10, roomW, "n", n);
        }
    }

    public static void sggev(
            String routine, int jobvl, int jobvr, int n, long roomA, int lda, long roomB, int ldb, long roomAlphar,
            long roomAlphai, long roomBeta, long roomVl, int ldvl, long roomVr, int ldvr) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 8.0 * n;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 8, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 7, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomAlphar < n) {
            throw Check.shortArray(routine, "alphar", 9, roomAlphar, "n", n);
        }
        if (roomAlphai < n) {
            throw Check.shortArray(routine, "alphai", 10, roomAlphai, "n", n);
        }
        if (roomBeta < n) {
            throw Check.shortArray(routine, "beta", 11, roomBeta, "n", n);
        }
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        if (ldvl < Math.max(1, lengthVl)) {
            throw Check.leadingDimension(
                    routine, "ldvl", 13, ldvl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl);
        }
        if (roomVl < Check.extent(linesVl, lengthVl, ldvl)) {
            throw Check.shortMatrix(
                    routine, "vl", 12, roomVl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), linesVl,
                    (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl, "ldvl", ldvl);
        }
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        if (ldvr < Math.max(1, lengthVr)) {
            throw Check.leadingDimension(
                    routine, "ldvr", 15, ldvr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr);
        }
        if (roomVr < Check.extent(linesVr, lengthVr, ldvr)) {
            throw Check.shortMatrix(
                    routine, "vr", 14, roomVr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), linesVr,
                    (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr, "ldvr", ldvr);
        }
    }

    public static void cggev(
            String routine, int jobvl, int jobvr, int n, long roomA, int lda, long roomB, int ldb, long roomAlpha,
            long roomBeta, long roomVl, int ldvl, long roomVr, int ldvr) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = 2.0 * n;
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "n (argument 4) is " + n, elements, "");
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        long linesB = n;
        long lengthB = n;
        if (ldb < Math.max(1, lengthB)) {
            throw Check.leadingDimension(routine, "ldb", 8, ldb, "n", lengthB);
        }
        if (roomB < Check.extent(linesB, lengthB, ldb)) {
            throw Check.shortMatrix(routine, "b", 7, roomB, "n", linesB, "n", lengthB, "ldb", ldb);
        }
        if (roomAlpha < n) {
            throw Check.shortArray(routine, "alpha", 9, roomAlpha, "n", n);
        }
        if (roomBeta < n) {
            throw Check.shortArray(routine, "beta", 10, roomBeta, "n", n);
        }
        long linesVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        long lengthVl = (jobvl == Values.ALL_VECTORS ? n : 0);
        if (ldvl < Math.max(1, lengthVl)) {
            throw Check.leadingDimension(
                    routine, "ldvl", 12, ldvl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl);
        }
        if (roomVl < Check.extent(linesVl, lengthVl, ldvl)) {
            throw Check.shortMatrix(
                    routine, "vl", 11, roomVl, (jobvl == Values.ALL_VECTORS ? "n" : "0"), linesVl,
                    (jobvl == Values.ALL_VECTORS ? "n" : "0"), lengthVl, "ldvl", ldvl);
        }
        long linesVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        long lengthVr = (jobvr == Values.ALL_VECTORS ? n : 0);
        if (ldvr < Math.max(1, lengthVr)) {
            throw Check.leadingDimension(
                    routine, "ldvr", 14, ldvr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr);
        }
        if (roomVr < Check.extent(linesVr, lengthVr, ldvr)) {
            throw Check.shortMatrix(
                    routine, "vr", 13, roomVr, (jobvr == Values.ALL_VECTORS ? "n" : "0"), linesVr,
                    (jobvr == Values.ALL_VECTORS ? "n" : "0"), lengthVr, "ldvr", ldvr);
        }
    }
}
