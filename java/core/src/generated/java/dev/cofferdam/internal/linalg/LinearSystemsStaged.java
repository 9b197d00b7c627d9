// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class LinearSystemsStaged {
    private LinearSystemsStaged() {}

    public static int sgesv(
            LinearSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgesv_work(
                    Values.COL_MAJOR, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearA, a, order, n, n, lda, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgesv(
            LinearSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgesv_work(
                    Values.COL_MAJOR, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgesv(
            LinearSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgesv_work(
                    Values.COL_MAJOR, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgesv(
            LinearSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgesv_work(
                    Values.COL_MAJOR, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearA, a, order, n, n, lda, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgetrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_sgetrf_work(Values.COL_MAJOR, m, n, nearA, Math.max(1, m), nearIpiv);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgetrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_dgetrf_work(Values.COL_MAJOR, m, n, nearA, Math.max(1, m), nearIpiv);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int cgetrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_cgetrf_work(Values.COL_MAJOR, m, n, nearA, Math.max(1, m), nearIpiv);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgetrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_zgetrf_work(Values.COL_MAJOR, m, n, nearA, Math.max(1, m), nearIpiv);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int sgetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgetrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgetrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("sgetri", 0, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgetri", 0, n, 0, 0, Workspaces.floatLength(work, n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, lwork);
        }
    }

    public static int sgetri(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = sgetriInPlace(calls, source, workspaces, n, nearA, Math.max(1, n), nearIpiv);
            Copies.general(nearA, a, order, n, n, lda, 4);
            return result;
        }
    }

    public static int dgetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("dgetri", 0, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgetri", 0, n, 0, 0, Workspaces.doubleLength(work, n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, lwork);
        }
    }

    public static int dgetri(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = dgetriInPlace(calls, source, workspaces, n, nearA, Math.max(1, n), nearIpiv);
            Copies.general(nearA, a, order, n, n, lda, 8);
            return result;
        }
    }

    public static int cgetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("cgetri", 0, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgetri", 0, n, 0, 0, Workspaces.floatLength(work, n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, lwork);
        }
    }

    public static int cgetri(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = cgetriInPlace(calls, source, workspaces, n, nearA, Math.max(1, n), nearIpiv);
            Copies.general(nearA, a, order, n, n, lda, 8);
            return result;
        }
    }

    public static int zgetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("zgetri", 0, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgetri", 0, n, 0, 0, Workspaces.doubleLength(work, n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgetri_work(Values.COL_MAJOR, n, a, lda, ipiv, work, lwork);
        }
    }

    public static int zgetri(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zgetriInPlace(calls, source, workspaces, n, nearA, Math.max(1, n), nearIpiv);
            Copies.general(nearA, a, order, n, n, lda, 16);
            return result;
        }
    }

    public static int sgeconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment a, int lda, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 4L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 4L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_sgecon_work(
                    Values.COL_MAJOR, (byte) norm, n, a, lda, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int sgecon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int n, MemorySegment a, int lda,
            float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            int result = sgeconInPlace(calls, source, norm, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int dgeconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment a, int lda, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 4L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 4L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dgecon_work(
                    Values.COL_MAJOR, (byte) norm, n, a, lda, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dgecon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int n, MemorySegment a, int lda,
            double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            int result = dgeconInPlace(calls, source, norm, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int cgeconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment a, int lda, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 4);
            int info = calls.LAPACKE_cgecon_work(
                    Values.COL_MAJOR, (byte) norm, n, a, lda, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cgecon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int n, MemorySegment a, int lda,
            float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            int result = cgeconInPlace(calls, source, norm, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int zgeconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment a, int lda, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 8);
            int info = calls.LAPACKE_zgecon_work(
                    Values.COL_MAJOR, (byte) norm, n, a, lda, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zgecon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int n, MemorySegment a, int lda,
            double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            int result = zgeconInPlace(calls, source, norm, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static float slangeInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int m, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 4))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 4);
            return calls.LAPACKE_slange_work(Values.COL_MAJOR, (byte) norm, m, n, a, lda, work);
        }
    }

    public static float slange(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int m, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            float result = slangeInPlace(calls, source, norm, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static double dlangeInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int m, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 8))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 8);
            return calls.LAPACKE_dlange_work(Values.COL_MAJOR, (byte) norm, m, n, a, lda, work);
        }
    }

    public static double dlange(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int m, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            double result = dlangeInPlace(calls, source, norm, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static float clangeInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int m, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 4))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 4);
            return calls.LAPACKE_clange_work(Values.COL_MAJOR, (byte) norm, m, n, a, lda, work);
        }
    }

    public static float clange(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int m, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            float result = clangeInPlace(calls, source, norm, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static double zlangeInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int m, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 8))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 8);
            return calls.LAPACKE_zlange_work(Values.COL_MAJOR, (byte) norm, m, n, a, lda, work);
        }
    }

    public static double zlange(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int m, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            double result = zlangeInPlace(calls, source, norm, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static int sposv(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dposv(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cposv(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cposv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zposv(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zposv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spotrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            int result = calls.LAPACKE_spotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearA, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            return result;
        }
    }

    public static int dpotrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            int result = calls.LAPACKE_dpotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearA, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            return result;
        }
    }

    public static int cpotrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = calls.LAPACKE_cpotrf_work(Values.COL_MAJOR, Values.letter(uplo), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            return result;
        }
    }

    public static int zpotrf(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            int result = calls.LAPACKE_zpotrf_work(Values.COL_MAJOR, Values.letter(uplo), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            return result;
        }
    }

    public static int spotrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_spotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dpotrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cpotrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cpotrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zpotrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zpotrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spotri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            int result = calls.LAPACKE_spotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearA, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            return result;
        }
    }

    public static int dpotri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            int result = calls.LAPACKE_dpotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearA, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            return result;
        }
    }

    public static int cpotri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = calls.LAPACKE_cpotri_work(Values.COL_MAJOR, Values.letter(uplo), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            return result;
        }
    }

    public static int zpotri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            int result = calls.LAPACKE_zpotri_work(Values.COL_MAJOR, Values.letter(uplo), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            return result;
        }
    }

    public static int spoconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_spocon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int spocon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            int result = spoconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int dpoconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dpocon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dpocon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            int result = dpoconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int cpoconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 1L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 4);
            int info = calls.LAPACKE_cpocon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cpocon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = cpoconInPlace(calls, source, uplo, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static int zpoconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 1L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 8);
            int info = calls.LAPACKE_zpocon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zpocon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            int result = zpoconInPlace(calls, source, uplo, n, nearA, Math.max(1, n), anorm, rcond);
            return result;
        }
    }

    public static float slansyInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            return calls.LAPACKE_slansy_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static float slansy(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            float result = slansyInPlace(
                    calls, source, norm, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static double dlansyInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            return calls.LAPACKE_dlansy_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static double dlansy(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            double result = dlansyInPlace(
                    calls, source, norm, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static float clansyInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            return calls.LAPACKE_clansy_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static float clansy(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            float result = clansyInPlace(
                    calls, source, norm, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static double zlansyInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            return calls.LAPACKE_zlansy_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static double zlansy(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            double result = zlansyInPlace(
                    calls, source, norm, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static float clanheInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            return calls.LAPACKE_clanhe_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static float clanhe(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            float result = clanheInPlace(calls, source, norm, uplo, n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static double zlanheInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int n, MemorySegment a, int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            return calls.LAPACKE_zlanhe_work(Values.COL_MAJOR, (byte) norm, Values.letter(uplo), n, a, lda, work);
        }
    }

    public static double zlanhe(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            double result = zlanheInPlace(calls, source, norm, uplo, n, nearA, Math.max(1, n));
            return result;
        }
    }

    public static int ssysvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("ssysv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_ssysv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssysv", uplo, n, nrhs, 0, Workspaces.floatLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_ssysv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int ssysv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = ssysvInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dsysvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("dsysv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dsysv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsysv", uplo, n, nrhs, 0, Workspaces.doubleLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dsysv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int dsysv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = dsysvInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int csysvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("csysv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_csysv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "csysv", uplo, n, nrhs, 0, Workspaces.floatLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_csysv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int csysv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = csysvInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zsysvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("zsysv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zsysv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zsysv", uplo, n, nrhs, 0, Workspaces.doubleLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zsysv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int zsysv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = zsysvInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int chesvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("chesv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_chesv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "chesv", uplo, n, nrhs, 0, Workspaces.floatLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_chesv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int chesv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = chesvInPlace(
                    calls, source, workspaces, uplo, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zhesvInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("zhesv", uplo, n, nrhs, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zhesv_work(
                        Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zhesv", uplo, n, nrhs, 0, Workspaces.doubleLength(work, 1, 0.0 + n + nrhs), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zhesv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        }
    }

    public static int zhesv(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = zhesvInPlace(
                    calls, source, workspaces, uplo, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int ssytrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("ssytrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_ssytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssytrf", uplo, n, 0, 0, Workspaces.floatLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_ssytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int ssytrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = ssytrfInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int dsytrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("dsytrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dsytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsytrf", uplo, n, 0, 0, Workspaces.doubleLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dsytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int dsytrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = dsytrfInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int csytrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("csytrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_csytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "csytrf", uplo, n, 0, 0, Workspaces.floatLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_csytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int csytrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = csytrfInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int zsytrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("zsytrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zsytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zsytrf", uplo, n, 0, 0, Workspaces.doubleLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zsytrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int zsytrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = zsytrfInPlace(
                    calls, source, workspaces, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int chetrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("chetrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_chetrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "chetrf", uplo, n, 0, 0, Workspaces.floatLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_chetrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int chetrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = chetrfInPlace(calls, source, workspaces, uplo, n, nearA, Math.max(1, n), nearIpiv);
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int zhetrfInPlace(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int uplo, int n, MemorySegment a,
            int lda, MemorySegment ipiv) {
        Workspaces.Lengths lengths = workspaces.find("zhetrf", uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zhetrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zhetrf", uplo, n, 0, 0, Workspaces.doubleLength(work, 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zhetrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work, lwork);
        }
    }

    public static int zhetrf(
            LinearSystemsCalls calls, ScratchSource source, Workspaces workspaces, int order, int uplo, int n,
            MemorySegment a, int lda, MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = zhetrfInPlace(calls, source, workspaces, uplo, n, nearA, Math.max(1, n), nearIpiv);
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int ssytrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_ssytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dsytrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int csytrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_csytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zsytrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearA, Math.max(1, n),
                    nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int chetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_chetrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zhetrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zhetrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int ssytriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 4);
            return calls.LAPACKE_ssytri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int ssytri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = ssytriInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 4);
            return result;
        }
    }

    public static int dsytriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_dsytri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int dsytri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = dsytriInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            return result;
        }
    }

    public static int csytriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_csytri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int csytri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = csytriInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 8);
            return result;
        }
    }

    public static int zsytriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 16))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            return calls.LAPACKE_zsytri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int zsytri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zsytriInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv);
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n, 16);
            return result;
        }
    }

    public static int chetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_chetri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int chetri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = chetriInPlace(calls, source, uplo, n, nearA, Math.max(1, n), nearIpiv);
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            return result;
        }
    }

    public static int zhetriInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n), 16))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            return calls.LAPACKE_zhetri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, work);
        }
    }

    public static int zhetri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zhetriInPlace(calls, source, uplo, n, nearA, Math.max(1, n), nearIpiv);
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            return result;
        }
    }

    public static int ssyconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_ssycon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int ssycon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = ssyconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int dsyconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dsycon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dsycon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = dsyconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int csyconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            int info = calls.LAPACKE_csycon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int csycon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = csyconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int zsyconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            int info = calls.LAPACKE_zsycon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zsycon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zsyconInPlace(
                    calls, source, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int checonInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            int info = calls.LAPACKE_checon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int checon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = checonInPlace(calls, source, uplo, n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int zheconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            int info = calls.LAPACKE_zhecon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, a, lda, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zhecon(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda,
            MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zheconInPlace(calls, source, uplo, n, nearA, Math.max(1, n), nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int strtrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_strtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.realLetter(trans), Values.letter(diag), n, nrhs,
                    nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dtrtrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dtrtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.realLetter(trans), Values.letter(diag), n, nrhs,
                    nearA, Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int ctrtrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_ctrtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(trans), Values.letter(diag), n, nrhs, nearA,
                    Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int ztrtrs(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int trans, int diag, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_ztrtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(trans), Values.letter(diag), n, nrhs, nearA,
                    Math.max(1, n), nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int strtri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int diag, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 4);
            int result = calls.LAPACKE_strtri_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 4);
            return result;
        }
    }

    public static int dtrtri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int diag, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = calls.LAPACKE_dtrtri_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            return result;
        }
    }

    public static int ctrtri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int diag, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = calls.LAPACKE_ctrtri_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 8);
            return result;
        }
    }

    public static int ztrtri(
            LinearSystemsCalls calls, ScratchSource source, int order, int uplo, int diag, int n, MemorySegment a,
            int lda) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            int result = calls.LAPACKE_ztrtri_work(
                    Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, nearA, Math.max(1, n));
            Copies.columnTriangle(nearA, n, a, lda, order, uplo, n, 16);
            return result;
        }
    }

    public static int strconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int n, MemorySegment a,
            int lda, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_strcon_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), n, a, lda, rcondCell, work,
                    iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int strcon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int n,
            MemorySegment a, int lda, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 4);
            int result = strconInPlace(calls, source, norm, uplo, diag, n, nearA, Math.max(1, n), rcond);
            return result;
        }
    }

    public static int dtrconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int n, MemorySegment a,
            int lda, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dtrcon_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), n, a, lda, rcondCell, work,
                    iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dtrcon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int n,
            MemorySegment a, int lda, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = dtrconInPlace(calls, source, norm, uplo, diag, n, nearA, Math.max(1, n), rcond);
            return result;
        }
    }

    public static int ctrconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int n, MemorySegment a,
            int lda, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 1L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 4);
            int info = calls.LAPACKE_ctrcon_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), n, a, lda, rcondCell, work,
                    rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int ctrcon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int n,
            MemorySegment a, int lda, float[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            int result = ctrconInPlace(calls, source, norm, uplo, diag, n, nearA, Math.max(1, n), rcond);
            return result;
        }
    }

    public static int ztrconInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int n, MemorySegment a,
            int lda, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 1L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 8);
            int info = calls.LAPACKE_ztrcon_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), n, a, lda, rcondCell, work,
                    rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int ztrcon(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int n,
            MemorySegment a, int lda, double[] rcond) {
        long bytes = Scratch.bytes((long) n * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            int result = ztrconInPlace(calls, source, norm, uplo, diag, n, nearA, Math.max(1, n), rcond);
            return result;
        }
    }

    public static float slantrInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int m, int n, MemorySegment a,
            int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 4))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 4);
            return calls.LAPACKE_slantr_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), m, n, a, lda, work);
        }
    }

    public static float slantr(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int m, int n,
            MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            float result = slantrInPlace(calls, source, norm, uplo, diag, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static double dlantrInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int m, int n, MemorySegment a,
            int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 8))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 8);
            return calls.LAPACKE_dlantr_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), m, n, a, lda, work);
        }
    }

    public static double dlantr(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int m, int n,
            MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            double result = dlantrInPlace(calls, source, norm, uplo, diag, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static float clantrInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int m, int n, MemorySegment a,
            int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 4))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 4);
            return calls.LAPACKE_clantr_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), m, n, a, lda, work);
        }
    }

    public static float clantr(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int m, int n,
            MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            float result = clantrInPlace(calls, source, norm, uplo, diag, m, n, nearA, Math.max(1, m));
            return result;
        }
    }

    public static double zlantrInPlace(
            LinearSystemsCalls calls, ScratchSource source, int norm, int uplo, int diag, int m, int n, MemorySegment a,
            int lda) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1L, m), 8))) {
            MemorySegment work = scratch.room(Math.max(1L, m), 8);
            return calls.LAPACKE_zlantr_work(
                    Values.COL_MAJOR, (byte) norm, Values.letter(uplo), Values.letter(diag), m, n, a, lda, work);
        }
    }

    public static double zlantr(
            LinearSystemsCalls calls, ScratchSource source, int order, int norm, int uplo, int diag, int m, int n,
            MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            double result = zlantrInPlace(calls, source, norm, uplo, diag, m, n, nearA, Math.max(1, m));
            return result;
        }
    }
}
