// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class EigenvaluesStaged {
    private EigenvaluesStaged() {}

    public static int ssyevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("ssyev", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_ssyev_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssyev", jobz << 8 | uplo, n, 0, 0, Workspaces.floatLength(work, 3.0 * n - 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_ssyev_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork);
        }
    }

    public static int ssyev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearW = scratch.room(n, 4);
            int result = ssyevInPlace(
                    calls, source, workspaces, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 4);
            }
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int dsyevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("dsyev", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dsyev_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsyev", jobz << 8 | uplo, n, 0, 0, Workspaces.doubleLength(work, 3.0 * n - 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dsyev_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork);
        }
    }

    public static int dsyev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearW = scratch.room(n, 8);
            int result = dsyevInPlace(
                    calls, source, workspaces, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int cheevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("cheev", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cheev_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cheev", jobz << 8 | uplo, n, 0, 0, Workspaces.floatLength(work, 2.0 * n - 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 3L * n - 2), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 3L * n - 2), 4);
            return calls.LAPACKE_cheev_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, rwork);
        }
    }

    public static int cheev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearW = scratch.room(n, 4);
            int result = cheevInPlace(calls, source, workspaces, jobz, uplo, n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int zheevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("zheev", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zheev_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zheev", jobz << 8 | uplo, n, 0, 0, Workspaces.doubleLength(work, 2.0 * n - 1, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 3L * n - 2), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 3L * n - 2), 8);
            return calls.LAPACKE_zheev_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, rwork);
        }
    }

    public static int zheev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearW = scratch.room(n, 8);
            int result = zheevInPlace(calls, source, workspaces, jobz, uplo, n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 16);
            }
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int ssyevdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("ssyevd", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_ssyevd_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssyevd", jobz << 8 | uplo, n, 0, 0,
                        Workspaces.floatLength(work, (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1), 0.0 + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + n), 0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_ssyevd_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, iwork, liwork);
        }
    }

    public static int ssyevd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearW = scratch.room(n, 4);
            int result = ssyevdInPlace(
                    calls, source, workspaces, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 4);
            }
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int dsyevdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("dsyevd", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_dsyevd_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsyevd", jobz << 8 | uplo, n, 0, 0,
                        Workspaces.doubleLength(work, (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1), 0.0 + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + n), 0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_dsyevd_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, iwork, liwork);
        }
    }

    public static int dsyevd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearW = scratch.room(n, 8);
            int result = dsyevdInPlace(
                    calls, source, workspaces, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int cheevdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("cheevd", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_cheevd_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, rwork, -1, iwork,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cheevd", jobz << 8 | uplo, n, 0, 0,
                        Workspaces.floatLength(work, (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0), 0.0 + n),
                        Workspaces.floatLength(rwork, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n), 0.0 + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + n)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(lrwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(lrwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_cheevd_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, rwork, lrwork, iwork,
                    liwork);
        }
    }

    public static int cheevd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearW = scratch.room(n, 4);
            int result = cheevdInPlace(calls, source, workspaces, jobz, uplo, n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int zheevdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("zheevd", jobz << 8 | uplo, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_zheevd_work(
                        Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, -1, rwork, -1, iwork,
                        -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zheevd", jobz << 8 | uplo, n, 0, 0,
                        Workspaces.doubleLength(work, (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0), 0.0 + n),
                        Workspaces.doubleLength(rwork, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n), 0.0 + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + n)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 16) + Scratch.bytes(lrwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(lrwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_zheevd_work(
                    Values.COL_MAJOR, (byte) jobz, Values.letter(uplo), n, a, lda, w, work, lwork, rwork, lrwork, iwork,
                    liwork);
        }
    }

    public static int zheevd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearW = scratch.room(n, 8);
            int result = zheevdInPlace(calls, source, workspaces, jobz, uplo, n, nearA, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 16);
            }
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int sstevInPlace(
            EigenvaluesCalls calls, ScratchSource source, int jobz, int n, MemorySegment d, MemorySegment e,
            MemorySegment z, int ldz) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n - 2), 4))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n - 2), 4);
            return calls.LAPACKE_sstev_work(Values.COL_MAJOR, (byte) jobz, n, d, e, z, ldz, work);
        }
    }

    public static int sstev(
            EigenvaluesCalls calls, ScratchSource source, int order, int jobz, int n, MemorySegment d, MemorySegment e,
            MemorySegment z, int ldz) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes((long) (jobz == Values.ALL_VECTORS ? n : 0) * (jobz == Values.ALL_VECTORS ? n : 0), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearZ = scratch.room((long) (jobz == Values.ALL_VECTORS ? n : 0) * (jobz == Values.ALL_VECTORS ? n : 0), 4);
            int result = sstevInPlace(
                    calls, source, jobz, n, nearD, nearE, nearZ, Math.max(1, (jobz == Values.ALL_VECTORS ? n : 0)));
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearE, e, 4L * Math.max(0, ((long) n + -1)));
            Copies.general(nearZ, z, order, (jobz == Values.ALL_VECTORS ? n : 0), (jobz == Values.ALL_VECTORS ? n : 0), ldz, 4);
            return result;
        }
    }

    public static int dstevInPlace(
            EigenvaluesCalls calls, ScratchSource source, int jobz, int n, MemorySegment d, MemorySegment e,
            MemorySegment z, int ldz) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, 2L * n - 2), 8))) {
            MemorySegment work = scratch.room(Math.max(1, 2L * n - 2), 8);
            return calls.LAPACKE_dstev_work(Values.COL_MAJOR, (byte) jobz, n, d, e, z, ldz, work);
        }
    }

    public static int dstev(
            EigenvaluesCalls calls, ScratchSource source, int order, int jobz, int n, MemorySegment d, MemorySegment e,
            MemorySegment z, int ldz) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) (jobz == Values.ALL_VECTORS ? n : 0) * (jobz == Values.ALL_VECTORS ? n : 0), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearZ = scratch.room((long) (jobz == Values.ALL_VECTORS ? n : 0) * (jobz == Values.ALL_VECTORS ? n : 0), 8);
            int result = dstevInPlace(
                    calls, source, jobz, n, nearD, nearE, nearZ, Math.max(1, (jobz == Values.ALL_VECTORS ? n : 0)));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearE, e, 8L * Math.max(0, ((long) n + -1)));
            Copies.general(nearZ, z, order, (jobz == Values.ALL_VECTORS ? n : 0), (jobz == Values.ALL_VECTORS ? n : 0), ldz, 8);
            return result;
        }
    }

    public static int sgeevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment wr, MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr,
            int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("sgeev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sgeev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sgeev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.floatLength(work, 4.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sgeev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, lwork);
        }
    }

    public static int sgeev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment wr, MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr,
            int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 4)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            MemorySegment nearWr = scratch.room(n, 4);
            MemorySegment nearWi = scratch.room(n, 4);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 4);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 4);
            int result = sgeevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearWr, nearWi, nearVl,
                    Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 4);
            Copies.bytes(nearWr, wr, 4L * n);
            Copies.bytes(nearWi, wi, 4L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 4);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 4);
            return result;
        }
    }

    public static int dgeevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment wr, MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr,
            int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("dgeev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dgeev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dgeev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.doubleLength(work, 4.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dgeev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, lwork);
        }
    }

    public static int dgeev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment wr, MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr,
            int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearWr = scratch.room(n, 8);
            MemorySegment nearWi = scratch.room(n, 8);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
            int result = dgeevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearWr, nearWi, nearVl,
                    Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.bytes(nearWr, wr, 8L * n);
            Copies.bytes(nearWi, wi, 8L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 8);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 8);
            return result;
        }
    }

    public static int cgeevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment w, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("cgeev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cgeev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cgeev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.floatLength(work, 2.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 2L * n), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 4);
            return calls.LAPACKE_cgeev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, lwork, rwork);
        }
    }

    public static int cgeev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment w, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearW = scratch.room(n, 8);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
            int result = cgeevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearW, nearVl,
                    Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.bytes(nearW, w, 8L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 8);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 8);
            return result;
        }
    }

    public static int zgeevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment w, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("zgeev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zgeev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zgeev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.doubleLength(work, 2.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 2L * n), 8);
            return calls.LAPACKE_zgeev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, lwork, rwork);
        }
    }

    public static int zgeev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment w, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 16)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            MemorySegment nearW = scratch.room(n, 16);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 16);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 16);
            int result = zgeevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearW, nearVl,
                    Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 16);
            Copies.bytes(nearW, w, 16L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 16);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 16);
            return result;
        }
    }

    public static int ssygvInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("ssygv", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_ssygv_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssygv", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.floatLength(work, 3.0 * n - 1, 0.0 + itype + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_ssygv_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork);
        }
    }

    public static int ssygv(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearB = scratch.triangle(b, Values.isUpper(order, uplo), n, ldb, 4);
            MemorySegment nearW = scratch.room(n, 4);
            int result = ssygvInPlace(
                    calls, source, workspaces, itype, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n),
                    nearB, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 4);
            }
            Copies.triangle(nearB, n, b, ldb, Values.isUpper(order, uplo), n, 4);
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int dsygvInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("dsygv", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dsygv_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsygv", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.doubleLength(work, 3.0 * n - 1, 0.0 + itype + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dsygv_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork);
        }
    }

    public static int dsygv(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearB = scratch.triangle(b, Values.isUpper(order, uplo), n, ldb, 8);
            MemorySegment nearW = scratch.room(n, 8);
            int result = dsygvInPlace(
                    calls, source, workspaces, itype, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n),
                    nearB, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.triangle(nearB, n, b, ldb, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int chegvInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("chegv", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_chegv_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "chegv", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.floatLength(work, 2.0 * n - 1, 0.0 + itype + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 3L * n - 2), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 3L * n - 2), 4);
            return calls.LAPACKE_chegv_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork,
                    rwork);
        }
    }

    public static int chegv(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.columnTriangle(b, order, uplo, n, ldb, 8);
            MemorySegment nearW = scratch.room(n, 4);
            int result = chegvInPlace(
                    calls, source, workspaces, itype, jobz, uplo, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.columnTriangle(nearB, n, b, ldb, order, uplo, n, 8);
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int zhegvInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("zhegv", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zhegv_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zhegv", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.doubleLength(work, 2.0 * n - 1, 0.0 + itype + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 3L * n - 2), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 3L * n - 2), 8);
            return calls.LAPACKE_zhegv_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork,
                    rwork);
        }
    }

    public static int zhegv(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearB = scratch.columnTriangle(b, order, uplo, n, ldb, 16);
            MemorySegment nearW = scratch.room(n, 8);
            int result = zhegvInPlace(
                    calls, source, workspaces, itype, jobz, uplo, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 16);
            }
            Copies.columnTriangle(nearB, n, b, ldb, order, uplo, n, 16);
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int ssygvdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("ssygvd", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_ssygvd_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "ssygvd", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.floatLength(work, (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1), 0.0 + itype + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + itype + n),
                        0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_ssygvd_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork, iwork,
                    liwork);
        }
    }

    public static int ssygvd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 4);
            MemorySegment nearB = scratch.triangle(b, Values.isUpper(order, uplo), n, ldb, 4);
            MemorySegment nearW = scratch.room(n, 4);
            int result = ssygvdInPlace(
                    calls, source, workspaces, itype, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n),
                    nearB, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 4);
            }
            Copies.triangle(nearB, n, b, ldb, Values.isUpper(order, uplo), n, 4);
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int dsygvdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("dsygvd", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_dsygvd_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dsygvd", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.doubleLength(work, (jobz == Values.ALL_VECTORS ? 1 + 6.0 * n + 2.0 * n * n : 2.0 * n + 1), 0.0 + itype + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + itype + n),
                        0));
            }
        }
        int lwork = lengths.first();
        int liwork = lengths.second();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_dsygvd_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork, iwork,
                    liwork);
        }
    }

    public static int dsygvd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda, 8);
            MemorySegment nearB = scratch.triangle(b, Values.isUpper(order, uplo), n, ldb, 8);
            MemorySegment nearW = scratch.room(n, 8);
            int result = dsygvdInPlace(
                    calls, source, workspaces, itype, jobz, Values.columnMajor(order, uplo), n, nearA, Math.max(1, n),
                    nearB, Math.max(1, n), nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.triangle(nearB, n, b, ldb, Values.isUpper(order, uplo), n, 8);
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int chegvdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("chegvd", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_chegvd_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        rwork, -1, iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "chegvd", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.floatLength(work, (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0), 0.0 + itype + n),
                        Workspaces.floatLength(rwork, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n), 0.0 + itype + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + itype + n)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 8) + Scratch.bytes(lrwork, 4) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(lrwork, 4);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_chegvd_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork, rwork,
                    lrwork, iwork, liwork);
        }
    }

    public static int chegvd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 8);
            MemorySegment nearB = scratch.columnTriangle(b, order, uplo, n, ldb, 8);
            MemorySegment nearW = scratch.room(n, 4);
            int result = chegvdInPlace(
                    calls, source, workspaces, itype, jobz, uplo, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 8);
            }
            Copies.columnTriangle(nearB, n, b, ldb, order, uplo, n, 8);
            Copies.bytes(nearW, w, 4L * n);
            return result;
        }
    }

    public static int zhegvdInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int itype, int jobz, int uplo, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        Workspaces.Lengths lengths = workspaces.find("zhegvd", jobz << 8 | uplo, itype, n, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                MemorySegment iwork = scratch.cell();
                int info = calls.LAPACKE_zhegvd_work(
                        Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, -1,
                        rwork, -1, iwork, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zhegvd", jobz << 8 | uplo, itype, n, 0,
                        Workspaces.doubleLength(work, (jobz == Values.ALL_VECTORS ? 2.0 * n + (double) n * n : n + 1.0), 0.0 + itype + n),
                        Workspaces.doubleLength(rwork, (jobz == Values.ALL_VECTORS ? 1 + 5.0 * n + 2.0 * n * n : n), 0.0 + itype + n),
                        Workspaces.integerLength(iwork, (jobz == Values.ALL_VECTORS ? 3 + 5.0 * n : 1), 0.0 + itype + n)));
            }
        }
        int lwork = lengths.first();
        int lrwork = lengths.second();
        int liwork = lengths.third();
        try (Scratch scratch = Scratch.take(
                source, Scratch.bytes(lwork, 16) + Scratch.bytes(lrwork, 8) + Scratch.bytes(liwork, 4))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(lrwork, 8);
            MemorySegment iwork = scratch.room(liwork, 4);
            return calls.LAPACKE_zhegvd_work(
                    Values.COL_MAJOR, itype, (byte) jobz, Values.letter(uplo), n, a, lda, b, ldb, w, work, lwork, rwork,
                    lrwork, iwork, liwork);
        }
    }

    public static int zhegvd(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int itype, int jobz,
            int uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment w) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.columnTriangle(a, order, uplo, n, lda, 16);
            MemorySegment nearB = scratch.columnTriangle(b, order, uplo, n, ldb, 16);
            MemorySegment nearW = scratch.room(n, 8);
            int result = zhegvdInPlace(
                    calls, source, workspaces, itype, jobz, uplo, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearW);
            if (jobz != Values.NO_VECTORS) {
                Copies.general(nearA, a, order, n, n, lda, 16);
            }
            Copies.columnTriangle(nearB, n, b, ldb, order, uplo, n, 16);
            Copies.bytes(nearW, w, 8L * n);
            return result;
        }
    }

    public static int sggevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alphar, MemorySegment alphai,
            MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("sggev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_sggev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl,
                        vr, ldvr, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "sggev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.floatLength(work, 8.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 4))) {
            MemorySegment work = scratch.room(lwork, 4);
            return calls.LAPACKE_sggev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr,
                    ldvr, work, lwork);
        }
    }

    public static int sggev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alphar, MemorySegment alphai,
            MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 4)
                + Scratch.bytes((long) n * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 4)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 4);
            MemorySegment nearB = scratch.general(b, order, n, n, ldb, 4);
            MemorySegment nearAlphar = scratch.room(n, 4);
            MemorySegment nearAlphai = scratch.room(n, 4);
            MemorySegment nearBeta = scratch.room(n, 4);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 4);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 4);
            int result = sggevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearAlphar, nearAlphai, nearBeta, nearVl, Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)),
                    nearVr, Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 4);
            Copies.general(nearB, b, order, n, n, ldb, 4);
            Copies.bytes(nearAlphar, alphar, 4L * n);
            Copies.bytes(nearAlphai, alphai, 4L * n);
            Copies.bytes(nearBeta, beta, 4L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 4);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 4);
            return result;
        }
    }

    public static int dggevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alphar, MemorySegment alphai,
            MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("dggev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                int info = calls.LAPACKE_dggev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl,
                        vr, ldvr, work, -1);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "dggev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.doubleLength(work, 8.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8))) {
            MemorySegment work = scratch.room(lwork, 8);
            return calls.LAPACKE_dggev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr,
                    ldvr, work, lwork);
        }
    }

    public static int dggev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alphar, MemorySegment alphai,
            MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, n, ldb, 8);
            MemorySegment nearAlphar = scratch.room(n, 8);
            MemorySegment nearAlphai = scratch.room(n, 8);
            MemorySegment nearBeta = scratch.room(n, 8);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
            int result = dggevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearB, Math.max(1, n),
                    nearAlphar, nearAlphai, nearBeta, nearVl, Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)),
                    nearVr, Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.general(nearB, b, order, n, n, ldb, 8);
            Copies.bytes(nearAlphar, alphar, 8L * n);
            Copies.bytes(nearAlphai, alphai, 8L * n);
            Copies.bytes(nearBeta, beta, 8L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 8);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 8);
            return result;
        }
    }

    public static int cggevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alpha, MemorySegment beta,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("cggev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_cggev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr,
                        ldvr, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "cggev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.floatLength(work, 2.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 8) + Scratch.bytes(Math.max(1, 8L * n), 4))) {
            MemorySegment work = scratch.room(lwork, 8);
            MemorySegment rwork = scratch.room(Math.max(1, 8L * n), 4);
            return calls.LAPACKE_cggev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr,
                    work, lwork, rwork);
        }
    }

    public static int cggev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alpha, MemorySegment beta,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 8)
                + Scratch.bytes((long) n * n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 8);
            MemorySegment nearB = scratch.general(b, order, n, n, ldb, 8);
            MemorySegment nearAlpha = scratch.room(n, 8);
            MemorySegment nearBeta = scratch.room(n, 8);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 8);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 8);
            int result = cggevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearB, Math.max(1, n), nearAlpha,
                    nearBeta, nearVl, Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 8);
            Copies.general(nearB, b, order, n, n, ldb, 8);
            Copies.bytes(nearAlpha, alpha, 8L * n);
            Copies.bytes(nearBeta, beta, 8L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 8);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 8);
            return result;
        }
    }

    public static int zggevInPlace(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alpha, MemorySegment beta,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        Workspaces.Lengths lengths = workspaces.find("zggev", jobvl << 8 | jobvr, n, 0, 0);
        if (lengths == null) {
            try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.CELL)) {
                MemorySegment work = scratch.cell();
                MemorySegment rwork = scratch.cell();
                int info = calls.LAPACKE_zggev_work(
                        Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr,
                        ldvr, work, -1, rwork);
                if (info != 0) {
                    return info;
                }
                lengths = workspaces.remember(new Workspaces.Lengths(
                        "zggev", jobvl << 8 | jobvr, n, 0, 0, Workspaces.doubleLength(work, 2.0 * n, 0.0 + n), 0, 0));
            }
        }
        int lwork = lengths.first();
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork, 16) + Scratch.bytes(Math.max(1, 8L * n), 8))) {
            MemorySegment work = scratch.room(lwork, 16);
            MemorySegment rwork = scratch.room(Math.max(1, 8L * n), 8);
            return calls.LAPACKE_zggev_work(
                    Values.COL_MAJOR, (byte) jobvl, (byte) jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr,
                    work, lwork, rwork);
        }
    }

    public static int zggev(
            EigenvaluesCalls calls, ScratchSource source, Workspaces workspaces, int order, int jobvl, int jobvr, int n,
            MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment alpha, MemorySegment beta,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        long bytes = Scratch.bytes((long) n * n, 16)
                + Scratch.bytes((long) n * n, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 16)
                + Scratch.bytes((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda, 16);
            MemorySegment nearB = scratch.general(b, order, n, n, ldb, 16);
            MemorySegment nearAlpha = scratch.room(n, 16);
            MemorySegment nearBeta = scratch.room(n, 16);
            MemorySegment nearVl = scratch.room((long) (jobvl == Values.ALL_VECTORS ? n : 0) * (jobvl == Values.ALL_VECTORS ? n : 0), 16);
            MemorySegment nearVr = scratch.room((long) (jobvr == Values.ALL_VECTORS ? n : 0) * (jobvr == Values.ALL_VECTORS ? n : 0), 16);
            int result = zggevInPlace(
                    calls, source, workspaces, jobvl, jobvr, n, nearA, Math.max(1, n), nearB, Math.max(1, n), nearAlpha,
                    nearBeta, nearVl, Math.max(1, (jobvl == Values.ALL_VECTORS ? n : 0)), nearVr,
                    Math.max(1, (jobvr == Values.ALL_VECTORS ? n : 0)));
            Copies.general(nearA, a, order, n, n, lda, 16);
            Copies.general(nearB, b, order, n, n, ldb, 16);
            Copies.bytes(nearAlpha, alpha, 16L * n);
            Copies.bytes(nearBeta, beta, 16L * n);
            Copies.general(nearVl, vl, order, (jobvl == Values.ALL_VECTORS ? n : 0), (jobvl == Values.ALL_VECTORS ? n : 0), ldvl, 16);
            Copies.general(nearVr, vr, order, (jobvr == Values.ALL_VECTORS ? n : 0), (jobvr == Values.ALL_VECTORS ? n : 0), ldvr, 16);
            return result;
        }
    }
}
