// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class SingularValuesOverlaps {
    private SingularValuesOverlaps() {}

    public static void sgesdd(
            String routine, int order, int jobz, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockS = new Overlap.Block("s", 7, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 8, arrayU, addressU, linesU, lengthU, ldu, 4);
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 10, arrayVt, addressVt, linesVt, lengthVt, ldvt, 4);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void dgesdd(
            String routine, int order, int jobz, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockS = new Overlap.Block("s", 7, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 8, arrayU, addressU, linesU, lengthU, ldu, 8);
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 10, arrayVt, addressVt, linesVt, lengthVt, ldvt, 8);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void cgesdd(
            String routine, int order, int jobz, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockS = new Overlap.Block("s", 7, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 8, arrayU, addressU, linesU, lengthU, ldu, 8);
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 10, arrayVt, addressVt, linesVt, lengthVt, ldvt, 8);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void zgesdd(
            String routine, int order, int jobz, int m, int n, @Nullable Object arrayA, long addressA, int lda,
            @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 5, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockS = new Overlap.Block("s", 7, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        long linesU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : m) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 8, arrayU, addressU, linesU, lengthU, ldu, 16);
        long linesVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobz == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobz == Values.NO_SINGULAR ? 0 : n) : (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 10, arrayVt, addressVt, linesVt, lengthVt, ldvt, 16);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void sgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 4);
        Overlap.Block blockS = new Overlap.Block("s", 8, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 9, arrayU, addressU, linesU, lengthU, ldu, 4);
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 11, arrayVt, addressVt, linesVt, lengthVt, ldvt, 4);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void dgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockS = new Overlap.Block("s", 8, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 9, arrayU, addressU, linesU, lengthU, ldu, 8);
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 11, arrayVt, addressVt, linesVt, lengthVt, ldvt, 8);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void cgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 8);
        Overlap.Block blockS = new Overlap.Block("s", 8, arrayS, addressS, 1, Math.min(m, n), 1, 4);
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 9, arrayU, addressU, linesU, lengthU, ldu, 8);
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 11, arrayVt, addressVt, linesVt, lengthVt, ldvt, 8);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }

    public static void zgesvd(
            String routine, int order, int jobu, int jobvt, int m, int n, @Nullable Object arrayA, long addressA,
            int lda, @Nullable Object arrayS, long addressS, @Nullable Object arrayU, long addressU, int ldu,
            @Nullable Object arrayVt, long addressVt, int ldvt) {
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        Overlap.Block blockA = new Overlap.Block("a", 6, arrayA, addressA, linesA, lengthA, lda, 16);
        Overlap.Block blockS = new Overlap.Block("s", 8, arrayS, addressS, 1, Math.min(m, n), 1, 8);
        long linesU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : m) : (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n)));
        long lengthU = order == Values.ROW_MAJOR ? (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))) : (jobu == Values.NO_SINGULAR ? 0 : m);
        Overlap.Block blockU = new Overlap.Block("u", 9, arrayU, addressU, linesU, lengthU, ldu, 16);
        long linesVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) : (jobvt == Values.NO_SINGULAR ? 0 : n);
        long lengthVt = order == Values.ROW_MAJOR ? (jobvt == Values.NO_SINGULAR ? 0 : n) : (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)));
        Overlap.Block blockVt = new Overlap.Block("vt", 11, arrayVt, addressVt, linesVt, lengthVt, ldvt, 16);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockU, blockA, false);
        Overlap.refuse(routine, blockVt, blockA, false);
        Overlap.refuse(routine, blockU, blockS, false);
        Overlap.refuse(routine, blockVt, blockS, false);
        Overlap.refuse(routine, blockVt, blockU, false);
    }
}
