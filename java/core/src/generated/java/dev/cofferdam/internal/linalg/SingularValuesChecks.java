// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class SingularValuesChecks {
    private SingularValuesChecks() {}

    public static void sgesdd(
            String routine, int order, int jobz, int m, int n, long roomA, int lda, long roomS, long roomU, int ldu,
            long roomVt, int ldvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = (jobz == Values.NO_SINGULAR ? 3.0 * Math.min(m, n) + Math.max(Math.max(m, n), 7.0 * Math.min(m, n)) : 4.0 * Math.min(m, n) * Math.min(m, n) + 6.0 * Math.min(m, n) + Math.max(m, n));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "m (argument 3) is " + m + ", n (argument 4) is " + n, elements, "gesvd");
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
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 7, roomS, "min(m, n)", Math.min(m, n));
        }
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        if (ldu < Math.max(1, lengthU)) {
            throw Check.leadingDimension(
                    routine, "ldu", 9, ldu,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU);
        }
        if (roomU < Check.extent(linesU, lengthU, ldu)) {
            throw Check.shortMatrix(
                    routine, "u", 8, roomU,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "m") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")),
                    linesU,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU, "ldu", ldu);
        }
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        if (ldvt < Math.max(1, lengthVt)) {
            throw Check.leadingDimension(
                    routine, "ldvt", 11, ldvt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "n") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt);
        }
        if (roomVt < Check.extent(linesVt, lengthVt, ldvt)) {
            throw Check.shortMatrix(
                    routine, "vt", 10, roomVt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "n"),
                    linesVt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "n") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt, "ldvt", ldvt);
        }
    }

    public static void cgesdd(
            String routine, int order, int jobz, int m, int n, long roomA, int lda, long roomS, long roomU, int ldu,
            long roomVt, int ldvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        double elements = (jobz == Values.NO_SINGULAR ? 2.0 * Math.min(m, n) + Math.max(m, n) : 1.0 * Math.min(m, n) * Math.min(m, n) + 2.0 * Math.min(m, n) + Math.max(m, n));
        elements = Math.max(elements, Math.min(m, n) * Math.max(5.0 * Math.min(m, n) + 7, 2.0 * Math.max(m, n) + 2.0 * Math.min(m, n) + 1));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(routine, "m (argument 3) is " + m + ", n (argument 4) is " + n, elements, "gesvd");
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
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 7, roomS, "min(m, n)", Math.min(m, n));
        }
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        if (ldu < Math.max(1, lengthU)) {
            throw Check.leadingDimension(
                    routine, "ldu", 9, ldu,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU);
        }
        if (roomU < Check.extent(linesU, lengthU, ldu)) {
            throw Check.shortMatrix(
                    routine, "u", 8, roomU,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "m") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")),
                    linesU,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU, "ldu", ldu);
        }
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        if (ldvt < Math.max(1, lengthVt)) {
            throw Check.leadingDimension(
                    routine, "ldvt", 11, ldvt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "n") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt);
        }
        if (roomVt < Check.extent(linesVt, lengthVt, ldvt)) {
            throw Check.shortMatrix(
                    routine, "vt", 10, roomVt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")) : (jobz == Values.NO_SINGULAR ? "0" : "n"),
                    linesVt,
                    order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? "0" : "n") : (jobz == Values.NO_SINGULAR ? "0" : (jobz == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt, "ldvt", ldvt);
        }
    }

    public static void sgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, long roomA, int lda, long roomS, long roomU,
            int ldu, long roomVt, int ldvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = Math.max(3.0 * Math.min(m, n) + Math.max(m, n), 5.0 * Math.min(m, n));
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 4) is " + m + ", n (argument 5) is " + n + ", lda (argument 7) is " + lda,
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
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 8, roomS, "min(m, n)", Math.min(m, n));
        }
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        if (ldu < Math.max(1, lengthU)) {
            throw Check.leadingDimension(
                    routine, "ldu", 10, ldu,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobu == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU);
        }
        if (roomU < Check.extent(linesU, lengthU, ldu)) {
            throw Check.shortMatrix(
                    routine, "u", 9, roomU,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : "m") : (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")),
                    linesU,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobu == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU, "ldu", ldu);
        }
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        if (ldvt < Math.max(1, lengthVt)) {
            throw Check.leadingDimension(
                    routine, "ldvt", 12, ldvt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : "n") : (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt);
        }
        if (roomVt < Check.extent(linesVt, lengthVt, ldvt)) {
            throw Check.shortMatrix(
                    routine, "vt", 11, roomVt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")) : (jobvt == Values.NO_SINGULAR ? "0" : "n"),
                    linesVt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : "n") : (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt, "ldvt", ldvt);
        }
    }

    public static void cgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, long roomA, int lda, long roomS, long roomU,
            int ldu, long roomVt, int ldvt) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 4, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        double elements = 2.0 * Math.min(m, n) + Math.max(m, n);
        elements = Math.max(elements, ((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n));
        if (elements > Integer.MAX_VALUE) {
            throw Check.workspace(
                    routine, "m (argument 4) is " + m + ", n (argument 5) is " + n + ", lda (argument 7) is " + lda,
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
        if (roomS < Math.min(m, n)) {
            throw Check.shortArray(routine, "s", 8, roomS, "min(m, n)", Math.min(m, n));
        }
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        if (ldu < Math.max(1, lengthU)) {
            throw Check.leadingDimension(
                    routine, "ldu", 10, ldu,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobu == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU);
        }
        if (roomU < Check.extent(linesU, lengthU, ldu)) {
            throw Check.shortMatrix(
                    routine, "u", 9, roomU,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : "m") : (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")),
                    linesU,
                    order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? "0" : (jobu == Values.ALL_SINGULAR ? "m" : "min(m, n)")) : (jobu == Values.NO_SINGULAR ? "0" : "m"),
                    lengthU, "ldu", ldu);
        }
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        if (ldvt < Math.max(1, lengthVt)) {
            throw Check.leadingDimension(
                    routine, "ldvt", 12, ldvt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : "n") : (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt);
        }
        if (roomVt < Check.extent(linesVt, lengthVt, ldvt)) {
            throw Check.shortMatrix(
                    routine, "vt", 11, roomVt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")) : (jobvt == Values.NO_SINGULAR ? "0" : "n"),
                    linesVt,
                    order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? "0" : "n") : (jobvt == Values.NO_SINGULAR ? "0" : (jobvt == Values.ALL_SINGULAR ? "n" : "min(m, n)")),
                    lengthVt, "ldvt", ldvt);
        }
    }
}
