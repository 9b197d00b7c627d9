// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class LeastSquaresStaged {
    private static final Workspaces sgels = new Workspaces();
    private static final Workspaces dgels = new Workspaces();
    private static final Workspaces cgels = new Workspaces();
    private static final Workspaces zgels = new Workspaces();
    private static final Workspaces sgelsy = new Workspaces();
    private static final Workspaces dgelsy = new Workspaces();
    private static final Workspaces cgelsy = new Workspaces();
    private static final Workspaces zgelsy = new Workspaces();
    private static final Workspaces sgelsd = new Workspaces();
    private static final Workspaces dgelsd = new Workspaces();
    private static final Workspaces cgelsd = new Workspaces();
    private static final Workspaces zgelsd = new Workspaces();
    private static final Workspaces sgelss = new Workspaces();
    private static final Workspaces dgelss = new Workspaces();
    private static final Workspaces cgelss = new Workspaces();
    private static final Workspaces zgelss = new Workspaces();
    private static final Workspaces sgeqrf = new Workspaces();
    private static final Workspaces dgeqrf = new Workspaces();
    private static final Workspaces cgeqrf = new Workspaces();
    private static final Workspaces zgeqrf = new Workspaces();
    private static final Workspaces sgelqf = new Workspaces();
    private static final Workspaces dgelqf = new Workspaces();
    private static final Workspaces cgelqf = new Workspaces();
    private static final Workspaces zgelqf = new Workspaces();
    private static final Workspaces sgeqp3 = new Workspaces();
    private static final Workspaces dgeqp3 = new Workspaces();
    private static final Workspaces cgeqp3 = new Workspaces();
    private static final Workspaces zgeqp3 = new Workspaces();
    private static final Workspaces sorgqr = new Workspaces();
    private static final Workspaces dorgqr = new Workspaces();
    private static final Workspaces cungqr = new Workspaces();
    private static final Workspaces zungqr = new Workspaces();
    private static final Workspaces sorglq = new Workspaces();
    private static final Workspaces dorglq = new Workspaces();
    private static final Workspaces cunglq = new Workspaces();
    private static final Workspaces zunglq = new Workspaces();
    private static final Workspaces sormqr = new Workspaces();
    private static final Workspaces dormqr = new Workspaces();
    private static final Workspaces cunmqr = new Workspaces();
    private static final Workspaces zunmqr = new Workspaces();
    private static final Workspaces sormlq = new Workspaces();
    private static final Workspaces dormlq = new Workspaces();
    private static final Workspaces cunmlq = new Workspaces();
    private static final Workspaces zunmlq = new Workspaces();
    private LeastSquaresStaged() {}

    public static int sgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, int trans, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int[] lengths = sgels.find(trans, m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgels_work(
                        Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgels.remember(
                        new int[] {Workspaces.floatLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs))},
                        trans, m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgels_work(
                    Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int sgels(
            LeastSquaresCalls calls, ScratchSource source, int order, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            int result = sgelsInPlace(
                    calls, source, trans, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, int trans, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int[] lengths = dgels.find(trans, m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgels_work(
                        Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgels.remember(
                        new int[] {Workspaces.doubleLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs))},
                        trans, m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgels_work(
                    Values.COL_MAJOR, Values.realLetter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int dgels(
            LeastSquaresCalls calls, ScratchSource source, int order, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            int result = dgelsInPlace(
                    calls, source, trans, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, int trans, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int[] lengths = cgels.find(trans, m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgels_work(
                        Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = cgels.remember(
                        new int[] {Workspaces.floatLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs))},
                        trans, m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgels_work(
                    Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int cgels(
            LeastSquaresCalls calls, ScratchSource source, int order, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            int result = cgelsInPlace(
                    calls, source, trans, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgelsInPlace(
            LeastSquaresCalls calls, ScratchSource source, int trans, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int[] lengths = zgels.find(trans, m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgels_work(
                        Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = zgels.remember(
                        new int[] {Workspaces.doubleLength(work, Math.min(m, n) + (double) Math.max(Math.min(m, n), nrhs))},
                        trans, m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgels_work(
                    Values.COL_MAJOR, Values.letter(trans), m, n, nrhs, a, lda, b, ldb, work, lwork);
        }
    }

    public static int zgels(
            LeastSquaresCalls calls, ScratchSource source, int order, int trans, int m, int n, int nrhs,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            int result = zgelsInPlace(
                    calls, source, trans, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        int[] lengths = sgelsy.find(m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgelsy.remember(
                        new int[] {Workspaces.floatLength(work, Math.min(m, n) + Math.max(3.0 * n + 1, Math.min(m, n) + (double) nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = sgelsyInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearJpvt,
                    rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int dgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        int[] lengths = dgelsy.find(m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelsy_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgelsy.remember(
                        new int[] {Workspaces.doubleLength(work, Math.min(m, n) + Math.max(3.0 * n + 1, Math.min(m, n) + (double) nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = dgelsyInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearJpvt,
                    rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int cgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        int[] lengths = cgelsy.find(m, n, nrhs, lda, ldb);
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
                lengths = cgelsy.remember(
                        new int[] {Workspaces.floatLength(work, Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), n + 1.0), Math.min(m, n) + (double) nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = cgelsyInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearJpvt,
                    rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int zgelsyInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        int[] lengths = zgelsy.find(m, n, nrhs, lda, ldb);
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
                lengths = zgelsy.remember(
                        new int[] {Workspaces.doubleLength(work, Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), n + 1.0), Math.min(m, n) + (double) nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment jpvt, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            int result = zgelsyInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearJpvt,
                    rcond, rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            return result;
        }
    }

    public static int sgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        int[] lengths = sgelsd.find(m, n, nrhs, lda, ldb);
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
                lengths = sgelsd.remember(
                        new int[] {Workspaces.floatLength(work, 12.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs) + 26 * 26), Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        int liwork = lengths[1];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = sgelsdInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        int[] lengths = dgelsd.find(m, n, nrhs, lda, ldb);
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
                lengths = dgelsd.remember(
                        new int[] {Workspaces.doubleLength(work, 12.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs) + 26 * 26), Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        int liwork = lengths[1];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = dgelsdInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        int[] lengths = cgelsd.find(m, n, nrhs, lda, ldb);
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
                lengths = cgelsd.remember(
                        new int[] {Workspaces.floatLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs)), Workspaces.floatLength(rwork, 10.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 3.0 * 25 * nrhs + Math.max(26 * 26, Math.min(m, n) * (1.0 + nrhs) + 2.0 * nrhs)), Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        int lrwork = lengths[1];
        int liwork = lengths[2];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = cgelsdInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelsdInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        int[] lengths = zgelsd.find(m, n, nrhs, lda, ldb);
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
                lengths = zgelsd.remember(
                        new int[] {Workspaces.doubleLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), (double) Math.min(m, n) * nrhs)), Workspaces.doubleLength(rwork, 10.0 * Math.min(m, n) + 2.0 * 25 * Math.min(m, n) + 8.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 3.0 * 25 * nrhs + Math.max(26 * 26, Math.min(m, n) * (1.0 + nrhs) + 2.0 * nrhs)), Workspaces.integerLength(iwork, 3.0 * Math.min(m, n) * Workspaces.levels(Math.min(m, n)) + 11.0 * Math.min(m, n))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
        int lrwork = lengths[1];
        int liwork = lengths[2];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = zgelsdInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int sgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        int[] lengths = sgelss.find(m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgelss.remember(
                        new int[] {Workspaces.floatLength(work, 3.0 * Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), Math.max(m, n)), nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 4);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = sgelssInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 4);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        int[] lengths = dgelss.find(m, n, nrhs, lda, ldb);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment rankCell = scratch.cell();
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelss_work(
                        Values.COL_MAJOR, m, n, nrhs, a, lda, b, ldb, s, rcond, rankCell, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgelss.remember(
                        new int[] {Workspaces.doubleLength(work, 3.0 * Math.min(m, n) + Math.max(Math.max(2.0 * Math.min(m, n), Math.max(m, n)), nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = dgelssInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        int[] lengths = cgelss.find(m, n, nrhs, lda, ldb);
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
                lengths = cgelss.remember(
                        new int[] {Workspaces.floatLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, float rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 8);
            MemorySegment nearS = scratch.room(Math.min(m, n), 4);
            int result = cgelssInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 8);
            Copies.bytes(nearS, s, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelssInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        int[] lengths = zgelss.find(m, n, nrhs, lda, ldb);
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
                lengths = zgelss.remember(
                        new int[] {Workspaces.doubleLength(work, 2.0 * Math.min(m, n) + Math.max(Math.max(m, n), nrhs))},
                        m, n, nrhs, lda, ldb);
            }
        }
        int lwork = lengths[0];
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
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment s, double rcond, int[] rank) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes((long) Math.max(m, n) * nrhs, 16)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb, 16);
            MemorySegment nearS = scratch.room(Math.min(m, n), 8);
            int result = zgelssInPlace(
                    calls, source, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)), nearS, rcond,
                    rank);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb, 16);
            Copies.bytes(nearS, s, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int sgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = sgeqrf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgeqrf.remember(new int[] {Workspaces.floatLength(work, n)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int sgeqrf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgeqrfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = dgeqrf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgeqrf.remember(new int[] {Workspaces.doubleLength(work, n)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int dgeqrf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgeqrfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = cgeqrf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = cgeqrf.remember(new int[] {Workspaces.floatLength(work, n)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int cgeqrf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgeqrfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgeqrfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = zgeqrf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = zgeqrf.remember(new int[] {Workspaces.doubleLength(work, n)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgeqrf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int zgeqrf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgeqrfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = sgelqf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgelqf.remember(new int[] {Workspaces.floatLength(work, m)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int sgelqf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgelqfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = dgelqf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgelqf.remember(new int[] {Workspaces.doubleLength(work, m)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int dgelqf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgelqfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = cgelqf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = cgelqf.remember(new int[] {Workspaces.floatLength(work, m)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int cgelqf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgelqfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgelqfInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int[] lengths = zgelqf.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = zgelqf.remember(new int[] {Workspaces.doubleLength(work, m)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zgelqf_work(Values.COL_MAJOR, m, n, a, lda, tau, work, lwork);
        }
    }

    public static int zgelqf(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgelqfInPlace(calls, source, m, n, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment jpvt,
            MemorySegment tau) {
        int[] lengths = sgeqp3.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sgeqp3.remember(new int[] {Workspaces.floatLength(work, 3.0 * n + 1)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork);
        }
    }

    public static int sgeqp3(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 4);
            int result = sgeqp3InPlace(calls, source, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment jpvt,
            MemorySegment tau) {
        int[] lengths = dgeqp3.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dgeqp3.remember(new int[] {Workspaces.doubleLength(work, 3.0 * n + 1)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork);
        }
    }

    public static int dgeqp3(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = dgeqp3InPlace(calls, source, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int cgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment jpvt,
            MemorySegment tau) {
        int[] lengths = cgeqp3.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = cgeqp3.remember(new int[] {Workspaces.floatLength(work, n + 1.0)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 4);
            return calls.LAPACKE_cgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        }
    }

    public static int cgeqp3(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 8);
            int result = cgeqp3InPlace(calls, source, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 8L * Math.min(m, n));
            return result;
        }
    }

    public static int zgeqp3InPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, MemorySegment a, int lda, MemorySegment jpvt,
            MemorySegment tau) {
        int[] lengths = zgeqp3.find(m, n, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = zgeqp3.remember(new int[] {Workspaces.doubleLength(work, n + 1.0)}, m, n, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_zgeqp3_work(Values.COL_MAJOR, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        }
    }

    public static int zgeqp3(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, MemorySegment a, int lda,
            MemorySegment jpvt, MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.min(m, n), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearJpvt = scratch.copy(jpvt, n, 4);
            MemorySegment nearTau = scratch.room(Math.min(m, n), 16);
            int result = zgeqp3InPlace(calls, source, m, n, nearA, Math.max(1, m), nearJpvt, nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            Copies.bytes(nearJpvt, jpvt, 4L * n);
            Copies.bytes(nearTau, tau, 16L * Math.min(m, n));
            return result;
        }
    }

    public static int sorgqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = sorgqr.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sorgqr.remember(new int[] {Workspaces.floatLength(work, n)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int sorgqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(k, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            int result = sorgqrInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            return result;
        }
    }

    public static int dorgqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = dorgqr.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dorgqr.remember(new int[] {Workspaces.doubleLength(work, n)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dorgqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int dorgqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = dorgqrInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int cungqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = cungqr.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = cungqr.remember(new int[] {Workspaces.floatLength(work, n)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int cungqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = cungqrInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int zungqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = zungqr.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = zungqr.remember(new int[] {Workspaces.doubleLength(work, n)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zungqr_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int zungqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(k, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            int result = zungqrInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            return result;
        }
    }

    public static int sorglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = sorglq.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sorglq.remember(new int[] {Workspaces.floatLength(work, m)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int sorglq(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 4)
                + Scratch.bytes(k, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            int result = sorglqInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 4);
            return result;
        }
    }

    public static int dorglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = dorglq.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dorglq.remember(new int[] {Workspaces.doubleLength(work, m)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dorglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int dorglq(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = dorglqInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int cunglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = cunglq.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = cunglq.remember(new int[] {Workspaces.floatLength(work, m)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int cunglq(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 8)
                + Scratch.bytes(k, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            int result = cunglqInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 8);
            return result;
        }
    }

    public static int zunglqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        int[] lengths = zunglq.find(m, n, k, lda);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = zunglq.remember(new int[] {Workspaces.doubleLength(work, m)}, m, n, k, lda);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunglq_work(Values.COL_MAJOR, m, n, k, a, lda, tau, work, lwork);
        }
    }

    public static int zunglq(
            LeastSquaresCalls calls, ScratchSource source, int order, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau) {
        long bytes = Scratch.bytes((long) m * n, 16)
                + Scratch.bytes(k, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            int result = zunglqInPlace(calls, source, m, n, k, nearA, Math.max(1, m), nearTau);
            Copies.general(nearA, a, order, m, n, lda, 16);
            return result;
        }
    }

    public static int sormqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 4))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 4);
            return sormqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), tau, c,
                    ldc);
        }
    }

    private static int sormqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = sormqr.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sormqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sormqr.remember(
                        new int[] {Workspaces.floatLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sormqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int sormqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 4)
                + Scratch.bytes(k, 4)
                + Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 4);
            int result = sormqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), nearTau,
                    nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 4);
            return result;
        }
    }

    public static int dormqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 8);
            return dormqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), tau, c,
                    ldc);
        }
    }

    private static int dormqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = dormqr.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dormqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dormqr.remember(
                        new int[] {Workspaces.doubleLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dormqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int dormqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = dormqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), nearTau,
                    nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int cunmqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 8);
            return cunmqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), tau, c,
                    ldc);
        }
    }

    private static int cunmqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = cunmqr.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunmqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = cunmqr.remember(
                        new int[] {Workspaces.floatLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunmqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int cunmqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = cunmqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), nearTau,
                    nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int zunmqrInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 16))) {
            MemorySegment nearA = scratch.matrix(a, k, (side == Values.LEFT ? m : n), lda, 16);
            return zunmqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), tau, c,
                    ldc);
        }
    }

    private static int zunmqrOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = zunmqr.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunmqr_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = zunmqr.remember(
                        new int[] {Workspaces.doubleLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunmqr_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int zunmqr(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) (side == Values.LEFT ? m : n) * k, 16)
                + Scratch.bytes(k, 16)
                + Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, (side == Values.LEFT ? m : n), k, lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 16);
            int result = zunmqrOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, (side == Values.LEFT ? m : n)), nearTau,
                    nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 16);
            return result;
        }
    }

    public static int sormlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 4))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 4);
            return sormlqOnCopies(calls, source, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int sormlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = sormlq.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sormlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = sormlq.remember(
                        new int[] {Workspaces.floatLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sormlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int sormlq(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 4)
                + Scratch.bytes(k, 4)
                + Scratch.bytes((long) m * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 4);
            MemorySegment nearTau = scratch.copy(tau, k, 4);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 4);
            int result = sormlqOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 4);
            return result;
        }
    }

    public static int dormlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 8);
            return dormlqOnCopies(calls, source, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int dormlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = dormlq.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dormlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc,
                        work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = dormlq.remember(
                        new int[] {Workspaces.doubleLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dormlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.realLetter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int dormlq(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = dormlqOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int cunmlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 8);
            return cunmlqOnCopies(calls, source, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int cunmlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = cunmlq.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_cunmlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = cunmlq.remember(
                        new int[] {Workspaces.floatLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_cunmlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int cunmlq(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 8)
                + Scratch.bytes(k, 8)
                + Scratch.bytes((long) m * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 8);
            MemorySegment nearTau = scratch.copy(tau, k, 8);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 8);
            int result = cunmlqOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 8);
            return result;
        }
    }

    public static int zunmlqInPlace(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 16))) {
            MemorySegment nearA = scratch.matrix(a, (side == Values.LEFT ? m : n), k, lda, 16);
            return zunmlqOnCopies(calls, source, side, trans, m, n, k, nearA, Math.max(1, k), tau, c, ldc);
        }
    }

    private static int zunmlqOnCopies(
            LeastSquaresCalls calls, ScratchSource source, int side, int trans, int m, int n, int k, MemorySegment a,
            int lda, MemorySegment tau, MemorySegment c, int ldc) {
        int[] lengths = zunmlq.find(side, trans, m, n, k, lda, ldc);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_zunmlq_work(
                        Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = zunmlq.remember(
                        new int[] {Workspaces.doubleLength(work, (side == Values.LEFT ? n : m))}, side, trans, m, n, k,
                        lda, ldc);
            }
        }
        int lwork = lengths[0];
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16))) {
            MemorySegment work = scratch.room(lwork, 16);
            return calls.LAPACKE_zunmlq_work(
                    Values.COL_MAJOR, Values.letter(side), Values.letter(trans), m, n, k, a, lda, tau, c, ldc, work,
                    lwork);
        }
    }

    public static int zunmlq(
            LeastSquaresCalls calls, ScratchSource source, int order, int side, int trans, int m, int n, int k,
            MemorySegment a, int lda, MemorySegment tau, MemorySegment c, int ldc) {
        long bytes = Scratch.bytes((long) k * (side == Values.LEFT ? m : n), 16)
                + Scratch.bytes(k, 16)
                + Scratch.bytes((long) m * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, k, (side == Values.LEFT ? m : n), lda, 16);
            MemorySegment nearTau = scratch.copy(tau, k, 16);
            MemorySegment nearC = scratch.general(c, order, m, n, ldc, 16);
            int result = zunmlqOnCopies(
                    calls, source, side, trans, m, n, k, nearA, Math.max(1, k), nearTau, nearC, Math.max(1, m));
            Copies.general(nearC, c, order, m, n, ldc, 16);
            return result;
        }
    }
}
