// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class SingularValuesStaged {
    private SingularValuesStaged() {}

    public static int sgesddInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("sgesdd", jobz, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_sgesdd_work(
                        Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgesdd", jobz, m, n, 0,
                        Workspaces.floatLength(work, (jobz == Values.NO_SINGULAR ? 3.0 * Math.min(m, n) + Math.max(Math.max(m, n), 7.0 * Math.min(m, n)) : 4.0 * Math.min(m, n) * Math.min(m, n) + 6.0 * Math.min(m, n) + Math.max(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 4) + Scratch.bytes(Math.max(1, 8L * Math.min(m, n)), 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            MemorySegment iwork = scratch.room(Math.max(1, 8L * Math.min(m, n)), 4);
            return calls.LAPACKE_sgesdd_work(
                    Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, iwork);
        }
    }

    public static int sgesdd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 4)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            MemorySegment nearU = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 4);
            MemorySegment nearVt = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 4);
            int result = sgesddInPlace(
                    calls, source, workspaces, jobz, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobz == Values.NO_SINGULAR ? 0 : m), (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 4);
            Copies.general(nearVt, vt, order, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobz == Values.NO_SINGULAR ? 0 : n), ldvt, 4);
            return result;
        }
    }

    public static int dgesddInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("dgesdd", jobz, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_dgesdd_work(
                        Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgesdd", jobz, m, n, 0,
                        Workspaces.doubleLength(work, (jobz == Values.NO_SINGULAR ? 3.0 * Math.min(m, n) + Math.max(Math.max(m, n), 7.0 * Math.min(m, n)) : 4.0 * Math.min(m, n) * Math.min(m, n) + 6.0 * Math.min(m, n) + Math.max(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 8L * Math.min(m, n)), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment iwork = scratch.room(Math.max(1, 8L * Math.min(m, n)), 4);
            return calls.LAPACKE_dgesdd_work(
                    Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, iwork);
        }
    }

    public static int dgesdd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            MemorySegment nearU = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8);
            MemorySegment nearVt = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 8);
            int result = dgesddInPlace(
                    calls, source, workspaces, jobz, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobz == Values.NO_SINGULAR ? 0 : m), (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 8);
            Copies.general(nearVt, vt, order, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobz == Values.NO_SINGULAR ? 0 : n), ldvt, 8);
            return result;
        }
    }

    public static int cgesddInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("cgesdd", jobz, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_cgesdd_work(
                        Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1, rwork, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgesdd", jobz, m, n, 0,
                        Workspaces.floatLength(work, (jobz == Values.NO_SINGULAR ? 2.0 * Math.min(m, n) + Math.max(m, n) : 1.0 * Math.min(m, n) * Math.min(m, n) + 2.0 * Math.min(m, n) + Math.max(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, Math.min(m, n) * Math.max(5L * Math.min(m, n) + 7, 2L * Math.max(m, n) + 2L * Math.min(m, n) + 1)), 4) + Scratch.bytes(Math.max(1, 8L * Math.min(m, n)), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, Math.min(m, n) * Math.max(5L * Math.min(m, n) + 7, 2L * Math.max(m, n) + 2L * Math.min(m, n) + 1)), 4);
            MemorySegment iwork = scratch.room(Math.max(1, 8L * Math.min(m, n)), 4);
            return calls.LAPACKE_cgesdd_work(
                    Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork);
        }
    }

    public static int cgesdd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 4)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            MemorySegment nearU = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8);
            MemorySegment nearVt = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 8);
            int result = cgesddInPlace(
                    calls, source, workspaces, jobz, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobz == Values.NO_SINGULAR ? 0 : m), (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 8);
            Copies.general(nearVt, vt, order, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobz == Values.NO_SINGULAR ? 0 : n), ldvt, 8);
            return result;
        }
    }

    public static int zgesddInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("zgesdd", jobz, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_zgesdd_work(
                        Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1, rwork, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgesdd", jobz, m, n, 0,
                        Workspaces.doubleLength(work, (jobz == Values.NO_SINGULAR ? 2.0 * Math.min(m, n) + Math.max(m, n) : 1.0 * Math.min(m, n) * Math.min(m, n) + 2.0 * Math.min(m, n) + Math.max(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, Math.min(m, n) * Math.max(5L * Math.min(m, n) + 7, 2L * Math.max(m, n) + 2L * Math.min(m, n) + 1)), 8) + Scratch.bytes(Math.max(1, 8L * Math.min(m, n)), 4))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, Math.min(m, n) * Math.max(5L * Math.min(m, n) + 7, 2L * Math.max(m, n) + 2L * Math.min(m, n) + 1)), 8);
            MemorySegment iwork = scratch.room(Math.max(1, 8L * Math.min(m, n)), 4);
            return calls.LAPACKE_zgesdd_work(
                    Values.COL_MAJOR, (byte) jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork);
        }
    }

    public static int zgesdd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 8)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 16)
                + Scratch.bytes((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            MemorySegment nearU = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : m) * (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), 16);
            MemorySegment nearVt = scratch.room((long) (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobz == Values.NO_SINGULAR ? 0 : n), 16);
            int result = zgesddInPlace(
                    calls, source, workspaces, jobz, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobz == Values.NO_SINGULAR ? 0 : m), (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 16);
            Copies.general(nearVt, vt, order, (jobz == Values.NO_SINGULAR ? 0 : (jobz == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobz == Values.NO_SINGULAR ? 0 : n), ldvt, 16);
            return result;
        }
    }

    public static int sgesvdInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobu, int jobvt, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("sgesvd", jobu << 8 | jobvt, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgesvd_work(
                        Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgesvd", jobu << 8 | jobvt, m, n, 0,
                        Workspaces.floatLength(work, Math.max(3.0 * Math.min(m, n) + Math.max(m, n), 5.0 * Math.min(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgesvd_work(
                    Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork);
        }
    }

    public static int sgesvd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobu, int jobvt,
            int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt,
            int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4)
                + Scratch.bytes((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 4)
                + Scratch.bytes((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            MemorySegment nearU = scratch.room((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 4);
            MemorySegment nearVt = scratch.room((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 4);
            int result = sgesvdInPlace(
                    calls, source, workspaces, jobu, jobvt, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobu == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobu == Values.NO_SINGULAR ? 0 : m), (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 4);
            Copies.general(nearVt, vt, order, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobvt == Values.NO_SINGULAR ? 0 : n), ldvt, 4);
            return result;
        }
    }

    public static int dgesvdInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobu, int jobvt, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("dgesvd", jobu << 8 | jobvt, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgesvd_work(
                        Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgesvd", jobu << 8 | jobvt, m, n, 0,
                        Workspaces.doubleLength(work, Math.max(3.0 * Math.min(m, n) + Math.max(m, n), 5.0 * Math.min(m, n)), 0.0 + m + n),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgesvd_work(
                    Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork);
        }
    }

    public static int dgesvd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobu, int jobvt,
            int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt,
            int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8)
                + Scratch.bytes((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8)
                + Scratch.bytes((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            MemorySegment nearU = scratch.room((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8);
            MemorySegment nearVt = scratch.room((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 8);
            int result = dgesvdInPlace(
                    calls, source, workspaces, jobu, jobvt, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobu == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobu == Values.NO_SINGULAR ? 0 : m), (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 8);
            Copies.general(nearVt, vt, order, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobvt == Values.NO_SINGULAR ? 0 : n), ldvt, 8);
            return result;
        }
    }

    public static int cgesvdInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobu, int jobvt, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("cgesvd", jobu << 8 | jobvt, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgesvd_work(
                        Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgesvd", jobu << 8 | jobvt, m, n, 0,
                        Workspaces.floatLength(work, 2.0 * Math.min(m, n) + Math.max(m, n), 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 5L * Math.min(m, n)), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 5L * Math.min(m, n)), 4);
            return calls.LAPACKE_cgesvd_work(
                    Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork);
        }
    }

    public static int cgesvd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobu, int jobvt,
            int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt,
            int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 4)
                + Scratch.bytes((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8)
                + Scratch.bytes((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            MemorySegment nearU = scratch.room((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 8);
            MemorySegment nearVt = scratch.room((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 8);
            int result = cgesvdInPlace(
                    calls, source, workspaces, jobu, jobvt, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobu == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobu == Values.NO_SINGULAR ? 0 : m), (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 8);
            Copies.general(nearVt, vt, order, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobvt == Values.NO_SINGULAR ? 0 : n), ldvt, 8);
            return result;
        }
    }

    public static int zgesvdInPlace(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int jobu, int jobvt, int m, int n,
            MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        Workspaces.Lengths lengths = workspaces.find("zgesvd", jobu << 8 | jobvt, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgesvd_work(
                        Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgesvd", jobu << 8 | jobvt, m, n, 0,
                        Workspaces.doubleLength(work, 2.0 * Math.min(m, n) + Math.max(m, n), 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 5L * Math.min(m, n)), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 5L * Math.min(m, n)), 8);
            return calls.LAPACKE_zgesvd_work(
                    Values.COL_MAJOR, (byte) jobu, (byte) jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork);
        }
    }

    public static int zgesvd(
            SingularValuesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobu, int jobvt,
            int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu, MemorySegment vt,
            int ldvt) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 8)
                + Scratch.bytes((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 16)
                + Scratch.bytes((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            MemorySegment nearU = scratch.room((long) (jobu == Values.NO_SINGULAR ? 0 : m) * (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), 16);
            MemorySegment nearVt = scratch.room((long) (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))) * (jobvt == Values.NO_SINGULAR ? 0 : n), 16);
            int result = zgesvdInPlace(
                    calls, source, workspaces, jobu, jobvt, m, n, nearA, Math.max(1, m), nearS, nearU,
                    Math.max(1, (jobu == Values.NO_SINGULAR ? 0 : m)), nearVt,
                    Math.max(1, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n)))));
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            Copies.general(nearU, u, order, (jobu == Values.NO_SINGULAR ? 0 : m), (jobu == Values.NO_SINGULAR ? 0 : (jobu == Values.ALL_SINGULAR ? m : Math.min(m, n))), ldu, 16);
            Copies.general(nearVt, vt, order, (jobvt == Values.NO_SINGULAR ? 0 : (jobvt == Values.ALL_SINGULAR ? n : Math.min(m, n))), (jobvt == Values.NO_SINGULAR ? 0 : n), ldvt, 16);
            return result;
        }
    }
}
