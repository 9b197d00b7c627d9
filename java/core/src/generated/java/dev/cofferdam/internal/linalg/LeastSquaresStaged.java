// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class LeastSquaresStaged {
    private LeastSquaresStaged() {}

    public static int sgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("sgels", trans, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgels_work(
                        Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgels", trans, m, n, nrhs,
                        Workspaces.floatLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgels_work(
                    Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int sgels(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int trans, int m, int n,
            int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            int result = sgelsInPlace(
                    calls, source, workspaces, trans, m, n, nrhs, nearA, Math.max(1, m), nearB,
                    Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("dgels", trans, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgels_work(
                        Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgels", trans, m, n, nrhs,
                        Workspaces.doubleLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgels_work(
                    Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int dgels(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int trans, int m, int n,
            int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            int result = dgelsInPlace(
                    calls, source, workspaces, trans, m, n, nrhs, nearA, Math.max(1, m), nearB,
                    Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("cgels", trans, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgels_work(
                        Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgels", trans, m, n, nrhs,
                        Workspaces.floatLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgels_work(
                    Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int cgels(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int trans, int m, int n,
            int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            int result = cgelsInPlace(
                    calls, source, workspaces, trans, m, n, nrhs, nearA, Math.max(1, m), nearB,
                    Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        Workspaces.Lengths lengths = workspaces.find("zgels", trans, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgels_work(
                        Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgels", trans, m, n, nrhs,
                        Workspaces.doubleLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgels_work(
                    Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int zgels(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int trans, int m, int n,
            int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            int result = zgelsInPlace(
                    calls, source, workspaces, trans, m, n, nrhs, nearA, Math.max(1, m), nearB,
                    Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("sgelsy", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgelsy", 0, m, n, nrhs,
                        Workspaces.floatLength(work, Math.min(m, n) + Math.max(3.0 * n + 1, Math.min(m, n) + (double) nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(lwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 4);
            int info = calls.LAPACKE_sgelsy_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, lwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int sgelsy(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = sgelsyInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearJpvt, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int dgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("dgelsy", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgelsy", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, Math.min(m, n) + Math.max(3.0 * n + 1, Math.min(m, n) + (double) nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(lwork, 8))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            int info = calls.LAPACKE_dgelsy_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, lwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int dgelsy(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = dgelsyInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearJpvt, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int cgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("cgelsy", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgelsy", 0, m, n, nrhs,
                        Workspaces.floatLength(work, Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), n + 1.0), Math.min(m, n) + (double) nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 4);
            int info = calls.LAPACKE_cgelsy_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, lwork, rwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int cgelsy(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = cgelsyInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearJpvt, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int zgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("zgelsy", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgelsy", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), n + 1.0), Math.min(m, n) + (double) nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 8);
            int info = calls.LAPACKE_zgelsy_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, lwork, rwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int zgelsy(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = zgelsyInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearJpvt, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int sgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("sgelsd", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_sgelsd_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgelsd", 0, m, n, nrhs,
                        Workspaces.floatLength(work, 12.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs) + 26 * 26, 0.0 + m + n + nrhs),
                        Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n), 0.0 + m + n + nrhs),
                        0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            int info = calls.LAPACKE_sgelsd_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, iwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int sgelsd(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = sgelsdInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("dgelsd", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_dgelsd_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgelsd", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, 12.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs) + 26 * 26, 0.0 + m + n + nrhs),
                        Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n), 0.0 + m + n + nrhs),
                        0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            int info = calls.LAPACKE_dgelsd_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, iwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int dgelsd(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = dgelsdInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("cgelsd", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_cgelsd_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, rwork, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgelsd", 0, m, n, nrhs,
                        Workspaces.floatLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs), 0.0 + m + n + nrhs),
                        Workspaces.floatLength(rwork, 10.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 3.0 * 25 * nrhs + Math.max(26 * 26, Math.min(m, n) * (1.0 + nrhs) + 2.0 * nrhs), 0.0 + m + n + nrhs),
                        Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n), 0.0 + m + n + nrhs)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 8) + Scratch.bytes(lrwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(lrwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            int info = calls.LAPACKE_cgelsd_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, rwork, iwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int cgelsd(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = cgelsdInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("zgelsd", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_zgelsd_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, rwork, iwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgelsd", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs), 0.0 + m + n + nrhs),
                        Workspaces.doubleLength(rwork, 10.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 3.0 * 25 * nrhs + Math.max(26 * 26, Math.min(m, n) * (1.0 + nrhs) + 2.0 * nrhs), 0.0 + m + n + nrhs),
                        Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n), 0.0 + m + n + nrhs)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(lwork, 16) + Scratch.bytes(lrwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(lrwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            int info = calls.LAPACKE_zgelsd_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, rwork, iwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int zgelsd(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = zgelsdInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int sgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("sgelss", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgelss", 0, m, n, nrhs,
                        Workspaces.floatLength(work, 3.0 * Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), Math.max(m, n)), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(lwork, 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 4);
            int info = calls.LAPACKE_sgelss_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int sgelss(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = sgelssInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("dgelss", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgelss", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, 3.0 * Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), Math.max(m, n)), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(lwork, 8))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            int info = calls.LAPACKE_dgelss_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int dgelss(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = dgelssInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("cgelss", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgelss", 0, m, n, nrhs,
                        Workspaces.floatLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 5L * Math.min(m, n)), 4))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 5L * Math.min(m, n)), 4);
            int info = calls.LAPACKE_cgelss_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, rwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int cgelss(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = cgelssInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        Workspaces.Lengths lengths = workspaces.find("zgelss", 0, m, n, nrhs);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgelss", 0, m, n, nrhs,
                        Workspaces.doubleLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), nrhs), 0.0 + m + n + nrhs),
                        0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 5L * Math.min(m, n)), 8))) {
            MemorySegment rankCell = scratch.cell();
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 5L * Math.min(m, n)), 8);
            int info = calls.LAPACKE_zgelss_work(
                    Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, lwork, rwork);
            rank[0] = Scratch.intAt(rankCell);
            return info;
        }
    }

    public static int zgelss(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = zgelssInPlace(
                    calls, source, workspaces, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)),
                    nearS, rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int sgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("sgeqrf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgeqrf", 0, m, n, 0, Workspaces.floatLength(work, n, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int sgeqrf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgeqrfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("dgeqrf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgeqrf", 0, m, n, 0, Workspaces.doubleLength(work, n, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int dgeqrf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgeqrfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("cgeqrf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgeqrf", 0, m, n, 0, Workspaces.floatLength(work, n, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int cgeqrf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgeqrfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("zgeqrf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgeqrf", 0, m, n, 0, Workspaces.doubleLength(work, n, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int zgeqrf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgeqrfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("sgelqf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgelqf", 0, m, n, 0, Workspaces.floatLength(work, m, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int sgelqf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgelqfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("dgelqf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgelqf", 0, m, n, 0, Workspaces.doubleLength(work, m, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int dgelqf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgelqfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("cgelqf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgelqf", 0, m, n, 0, Workspaces.floatLength(work, m, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int cgelqf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgelqfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("zgelqf", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgelqf", 0, m, n, 0, Workspaces.doubleLength(work, m, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int zgelqf(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgelqfInPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment jpvt, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("sgeqp3", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgeqp3", 0, m, n, 0, Workspaces.floatLength(work, 3.0 * n + 1, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork);
        }
    }

    public static int sgeqp3(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgeqp3InPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment jpvt, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("dgeqp3", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgeqp3", 0, m, n, 0, Workspaces.doubleLength(work, 3.0 * n + 1, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork);
        }
    }

    public static int dgeqp3(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgeqp3InPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment jpvt, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("cgeqp3", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgeqp3", 0, m, n, 0, Workspaces.floatLength(work, n + 1.0, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 4);
            return calls.LAPACKE_cgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        }
    }

    public static int cgeqp3(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgeqp3InPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, MemorySegment a,
            int lda, MemorySegment jpvt, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("zgeqp3", 0, m, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgeqp3", 0, m, n, 0, Workspaces.doubleLength(work, n + 1.0, 0.0 + m + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_zgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        }
    }

    public static int zgeqp3(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n,
            MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgeqp3InPlace(calls, source, workspaces, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sorgqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("sorgqr", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sorgqr", 0, m, n, k, Workspaces.floatLength(work, n, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int sorgqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(k, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            int result = sorgqrInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            return result;
        }
    }

    public static int dorgqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("dorgqr", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dorgqr", 0, m, n, k, Workspaces.doubleLength(work, n, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int dorgqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = dorgqrInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int cungqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("cungqr", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cungqr", 0, m, n, k, Workspaces.floatLength(work, n, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int cungqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = cungqrInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int zungqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("zungqr", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zungqr", 0, m, n, k, Workspaces.doubleLength(work, n, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int zungqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(k, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            int result = zungqrInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            return result;
        }
    }

    public static int sorglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("sorglq", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sorglq", 0, m, n, k, Workspaces.floatLength(work, m, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int sorglq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(k, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            int result = sorglqInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            return result;
        }
    }

    public static int dorglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("dorglq", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dorglq", 0, m, n, k, Workspaces.doubleLength(work, m, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int dorglq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = dorglqInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int cunglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("cunglq", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cunglq", 0, m, n, k, Workspaces.floatLength(work, m, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int cunglq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = cunglqInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int zunglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau) {
        Workspaces.Lengths lengths = workspaces.find("zunglq", 0, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zunglq", 0, m, n, k, Workspaces.doubleLength(work, m, 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int zunglq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(k, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            int result = zunglqInPlace(calls, source, workspaces, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            return result;
        }
    }

    public static int sormqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 4))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 4);
            return sormqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    tau, c, ldc);
        }
    }

    private static int sormqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("sormqr", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sormqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sormqr", side << 8 | trans, m, n, k,
                        Workspaces.floatLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sormqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int sormqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 4)
                + Scratch.bytes(k, 4)
                + Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 4);
            int result = sormqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 4);
            return result;
        }
    }

    public static int dormqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 8);
            return dormqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    tau, c, ldc);
        }
    }

    private static int dormqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("dormqr", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dormqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dormqr", side << 8 | trans, m, n, k,
                        Workspaces.doubleLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dormqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int dormqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = dormqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int cunmqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 8);
            return cunmqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    tau, c, ldc);
        }
    }

    private static int cunmqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("cunmqr", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunmqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cunmqr", side << 8 | trans, m, n, k,
                        Workspaces.floatLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunmqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int cunmqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = cunmqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int zunmqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 16))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 16);
            return zunmqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    tau, c, ldc);
        }
    }

    private static int zunmqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("zunmqr", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunmqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zunmqr", side << 8 | trans, m, n, k,
                        Workspaces.doubleLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunmqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int zunmqr(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 16)
                + Scratch.bytes(k, 16)
                + Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 16);
            int result = zunmqrOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)),
                    nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 16);
            return result;
        }
    }

    public static int sormlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 4))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 4);
            return sormlqOnCopies(calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int sormlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("sormlq", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sormlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sormlq", side << 8 | trans, m, n, k,
                        Workspaces.floatLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sormlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int sormlq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 4)
                + Scratch.bytes(k, 4)
                + Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 4);
            int result = sormlqOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC,
                    Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 4);
            return result;
        }
    }

    public static int dormlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 8);
            return dormlqOnCopies(calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int dormlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("dormlq", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dormlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dormlq", side << 8 | trans, m, n, k,
                        Workspaces.doubleLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dormlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int dormlq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = dormlqOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC,
                    Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int cunmlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 8);
            return cunmlqOnCopies(calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int cunmlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("cunmlq", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunmlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cunmlq", side << 8 | trans, m, n, k,
                        Workspaces.floatLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunmlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int cunmlq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = cunmlqOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC,
                    Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int zunmlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 16))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 16);
            return zunmlqOnCopies(calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int zunmlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int side, int trans, int m, int n,
            int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        Workspaces.Lengths lengths = workspaces.find("zunmlq", side << 8 | trans, m, n, k);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunmlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zunmlq", side << 8 | trans, m, n, k,
                        Workspaces.doubleLength(work, (side == Values.LEFT ? n : m), 0.0 + m + n + k), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunmlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int zunmlq(
            LeastSquaresCalls calls, ScratchSource source, Workspaces workspaces, int order, int side, int trans, int m,
            int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 16)
                + Scratch.bytes(k, 16)
                + Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 16);
            int result = zunmlqOnCopies(
                    calls, source, workspaces, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC,
                    Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 16);
            return result;
        }
    }
}
