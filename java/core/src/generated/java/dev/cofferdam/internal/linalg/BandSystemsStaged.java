// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class BandSystemsStaged {
    private BandSystemsStaged() {}

    public static int sgbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int kl, int ku, int nrhs, MemorySegment ab,
            int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgbsv_work(
                    Values.COL_MAJOR, n, kl, ku, nrhs, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int kl, int ku, int nrhs, MemorySegment ab,
            int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgbsv_work(
                    Values.COL_MAJOR, n, kl, ku, nrhs, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int kl, int ku, int nrhs, MemorySegment ab,
            int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgbsv_work(
                    Values.COL_MAJOR, n, kl, ku, nrhs, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int kl, int ku, int nrhs, MemorySegment ab,
            int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgbsv_work(
                    Values.COL_MAJOR, n, kl, ku, nrhs, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int m, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 4)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_sgbtrf_work(
                    Values.COL_MAJOR, m, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv);
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int dgbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int m, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_dgbtrf_work(
                    Values.COL_MAJOR, m, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv);
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int cgbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int m, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_cgbtrf_work(
                    Values.COL_MAJOR, m, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv);
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int zgbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int m, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 16)
                + Scratch.bytes(Math.min(m, n), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            MemorySegment nearIpiv = scratch.room(Math.min(m, n), 4);
            int result = calls.LAPACKE_zgbtrf_work(
                    Values.COL_MAJOR, m, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv);
            Copies.general(nearAb, ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            Copies.bytes(nearIpiv, ipiv, 4L * Math.min(m, n));
            return result;
        }
    }

    public static int sgbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int kl, int ku, int nrhs,
            MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, kl, ku, nrhs, nearAb,
                    (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int kl, int ku, int nrhs,
            MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, kl, ku, nrhs, nearAb,
                    (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int kl, int ku, int nrhs,
            MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgbtrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, kl, ku, nrhs, nearAb,
                    (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int kl, int ku, int nrhs,
            MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgbtrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, kl, ku, nrhs, nearAb,
                    (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab,
            MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_sgbcon_work(
                    Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int sgbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = sgbconInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, anorm,
                    rcond);
            return result;
        }
    }

    public static int dgbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab,
            MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dgbcon_work(
                    Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dgbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = dgbconInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, anorm,
                    rcond);
            return result;
        }
    }

    public static int cgbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab,
            MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 1L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 4);
            int info = calls.LAPACKE_cgbcon_work(
                    Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, ipiv, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cgbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = cgbconInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, anorm,
                    rcond);
            return result;
        }
    }

    public static int zgbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab,
            MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 1L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 8);
            int info = calls.LAPACKE_zgbcon_work(
                    Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, ipiv, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zgbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab, MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(((2L * kl + ku) + 1) * n, 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((2L * kl + ku) + 1), n, ldab, 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zgbconInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, ((2L * kl + ku) + 1)), nearIpiv, anorm,
                    rcond);
            return result;
        }
    }

    public static float slangbInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            return calls.LAPACKE_slangb_work(Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, work);
        }
    }

    public static float slangb(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes((((long) kl + ku) + 1) * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, (((long) kl + ku) + 1), n, ldab, 4);
            float result = slangbInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, (((long) kl + ku) + 1)));
            return result;
        }
    }

    public static double dlangbInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            return calls.LAPACKE_dlangb_work(Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, work);
        }
    }

    public static double dlangb(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes((((long) kl + ku) + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, (((long) kl + ku) + 1), n, ldab, 8);
            double result = dlangbInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, (((long) kl + ku) + 1)));
            return result;
        }
    }

    public static float clangbInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            return calls.LAPACKE_clangb_work(Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, work);
        }
    }

    public static float clangb(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes((((long) kl + ku) + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, (((long) kl + ku) + 1), n, ldab, 8);
            float result = clangbInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, (((long) kl + ku) + 1)));
            return result;
        }
    }

    public static double zlangbInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            return calls.LAPACKE_zlangb_work(Values.COL_MAJOR, (byte) norm, n, kl, ku, ab, ldab, work);
        }
    }

    public static double zlangb(
            BandSystemsCalls calls, ScratchSource source, int order, int norm, int n, int kl, int ku, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes((((long) kl + ku) + 1) * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, (((long) kl + ku) + 1), n, ldab, 16);
            double result = zlangbInPlace(
                    calls, source, norm, n, kl, ku, nearAb, (int) Math.max(1, (((long) kl + ku) + 1)));
            return result;
        }
    }

    public static int spbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_spbsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 4);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dpbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dpbsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 8);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cpbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cpbsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 8);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zpbsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zpbsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 16);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 4);
            int result = calls.LAPACKE_spbtrf_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 4);
            return result;
        }
    }

    public static int dpbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            int result = calls.LAPACKE_dpbtrf_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 8);
            return result;
        }
    }

    public static int cpbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            int result = calls.LAPACKE_cpbtrf_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 8);
            return result;
        }
    }

    public static int zpbtrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 16);
            int result = calls.LAPACKE_zpbtrf_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)));
            Copies.general(nearAb, ab, order, ((long) kd + 1), n, ldab, 16);
            return result;
        }
    }

    public static int spbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_spbtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dpbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cpbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zpbtrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, int nrhs,
            MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, nearAb, (int) Math.max(1, ((long) kd + 1)),
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, int kd, MemorySegment ab, int ldab,
            float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_spbcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int spbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 4);
            int result = spbconInPlace(
                    calls, source, uplo, n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)), anorm, rcond);
            return result;
        }
    }

    public static int dpbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, int kd, MemorySegment ab, int ldab,
            double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dpbcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dpbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            int result = dpbconInPlace(
                    calls, source, uplo, n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)), anorm, rcond);
            return result;
        }
    }

    public static int cpbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, int kd, MemorySegment ab, int ldab,
            float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 1L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 4);
            int info = calls.LAPACKE_cpbcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cpbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 8);
            int result = cpbconInPlace(
                    calls, source, uplo, n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)), anorm, rcond);
            return result;
        }
    }

    public static int zpbconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, int kd, MemorySegment ab, int ldab,
            double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 1L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 8);
            int info = calls.LAPACKE_zpbcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zpbcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int kd, MemorySegment ab,
            int ldab, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(((long) kd + 1) * n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAb = scratch.general(ab, order, ((long) kd + 1), n, ldab, 16);
            int result = zpbconInPlace(
                    calls, source, uplo, n, kd, nearAb, (int) Math.max(1, ((long) kd + 1)), anorm, rcond);
            return result;
        }
    }

    public static int sgtsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgtsv_work(
                    Values.COL_MAJOR, n, nrhs, nearDl, nearD, nearDu, nearB, Math.max(1, n));
            Copies.bytes(nearDl, dl, 4L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearDu, du, 4L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgtsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgtsv_work(
                    Values.COL_MAJOR, n, nrhs, nearDl, nearD, nearDu, nearB, Math.max(1, n));
            Copies.bytes(nearDl, dl, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearDu, du, 8L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgtsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgtsv_work(
                    Values.COL_MAJOR, n, nrhs, nearDl, nearD, nearDu, nearB, Math.max(1, n));
            Copies.bytes(nearDl, dl, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearDu, du, 8L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgtsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearD = scratch.copy(d, n, 16);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgtsv_work(
                    Values.COL_MAJOR, n, nrhs, nearDl, nearD, nearDu, nearB, Math.max(1, n));
            Copies.bytes(nearDl, dl, 16L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 16L * n);
            Copies.bytes(nearDu, du, 16L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgttrf(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearDu2 = scratch.room(Math.max(0, ((long) n + -2)), 4);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = calls.LAPACKE_sgttrf_work(n, nearDl, nearD, nearDu, nearDu2, nearIpiv);
            Copies.bytes(nearDl, dl, 4L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearDu, du, 4L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearDu2, du2, 4L * Math.max(0, ((long) n + -2)));
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int dgttrf(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.room(Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = calls.LAPACKE_dgttrf_work(n, nearDl, nearD, nearDu, nearDu2, nearIpiv);
            Copies.bytes(nearDl, dl, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearDu, du, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearDu2, du2, 8L * Math.max(0, ((long) n + -2)));
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int cgttrf(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.room(Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = calls.LAPACKE_cgttrf_work(n, nearDl, nearD, nearDu, nearDu2, nearIpiv);
            Copies.bytes(nearDl, dl, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearDu, du, 8L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearDu2, du2, 8L * Math.max(0, ((long) n + -2)));
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int zgttrf(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearD = scratch.copy(d, n, 16);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearDu2 = scratch.room(Math.max(0, ((long) n + -2)), 16);
            MemorySegment nearIpiv = scratch.room(n, 4);
            int result = calls.LAPACKE_zgttrf_work(n, nearDl, nearD, nearDu, nearDu2, nearIpiv);
            Copies.bytes(nearDl, dl, 16L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearD, d, 16L * n);
            Copies.bytes(nearDu, du, 16L * Math.max(0, ((long) n + -1)));
            Copies.bytes(nearDu2, du2, 16L * Math.max(0, ((long) n + -2)));
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            return result;
        }
    }

    public static int sgttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment dl,
            MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, nearDl, nearD, nearDu, nearDu2, nearIpiv,
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dgttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment dl,
            MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, nearDl, nearD, nearDu, nearDu2, nearIpiv,
                    nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cgttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment dl,
            MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cgttrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, nrhs, nearDl, nearD, nearDu, nearDu2, nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zgttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int trans, int n, int nrhs, MemorySegment dl,
            MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 16)
                + Scratch.bytes(n, 4)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearD = scratch.copy(d, n, 16);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zgttrs_work(
                    Values.COL_MAJOR, Values.letter(trans), n, nrhs, nearDl, nearD, nearDu, nearDu2, nearIpiv, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sgtconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_sgtcon_work((byte) norm, n, dl, d, du, du2, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int sgtcon(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 4);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = sgtconInPlace(calls, source, norm, n, nearDl, nearD, nearDu, nearDu2, nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int dgtconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dgtcon_work((byte) norm, n, dl, d, du, du2, ipiv, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dgtcon(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = dgtconInPlace(calls, source, norm, n, nearDl, nearD, nearDu, nearDu2, nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int cgtconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, float anorm, float[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            int info = calls.LAPACKE_cgtcon_work((byte) norm, n, dl, d, du, du2, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cgtcon(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, float anorm, float[] rcond) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 8)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 8);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = cgtconInPlace(calls, source, norm, n, nearDl, nearD, nearDu, nearDu2, nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int zgtconInPlace(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, double anorm, double[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            int info = calls.LAPACKE_zgtcon_work((byte) norm, n, dl, d, du, du2, ipiv, anorm, rcondCell, work);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zgtcon(
            BandSystemsCalls calls, ScratchSource source, int norm, int n, MemorySegment dl, MemorySegment d,
            MemorySegment du, MemorySegment du2, MemorySegment ipiv, double anorm, double[] rcond) {
        long bytes = Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(n, 16)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes(Math.max(0, ((long) n + -2)), 16)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearDl = scratch.copy(dl, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearD = scratch.copy(d, n, 16);
            MemorySegment nearDu = scratch.copy(du, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearDu2 = scratch.copy(du2, Math.max(0, ((long) n + -2)), 16);
            MemorySegment nearIpiv = scratch.copy(ipiv, n, 4);
            int result = zgtconInPlace(calls, source, norm, n, nearDl, nearD, nearDu, nearDu2, nearIpiv, anorm, rcond);
            return result;
        }
    }

    public static int sptsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sptsv_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearE, e, 4L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dptsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dptsv_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearE, e, 8L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cptsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cptsv_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearE, e, 8L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zptsv(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zptsv_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearE, e, 16L * Math.max(0, ((long) n + -1)));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spttrf(BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 4);
            int result = calls.LAPACKE_spttrf_work(n, nearD, nearE);
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearE, e, 4L * Math.max(0, ((long) n + -1)));
            return result;
        }
    }

    public static int dpttrf(BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            int result = calls.LAPACKE_dpttrf_work(n, nearD, nearE);
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearE, e, 8L * Math.max(0, ((long) n + -1)));
            return result;
        }
    }

    public static int cpttrf(BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            int result = calls.LAPACKE_cpttrf_work(n, nearD, nearE);
            Copies.bytes(nearD, d, 4L * n);
            Copies.bytes(nearE, e, 8L * Math.max(0, ((long) n + -1)));
            return result;
        }
    }

    public static int zpttrf(BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 16);
            int result = calls.LAPACKE_zpttrf_work(n, nearD, nearE);
            Copies.bytes(nearD, d, 8L * n);
            Copies.bytes(nearE, e, 16L * Math.max(0, ((long) n + -1)));
            return result;
        }
    }

    public static int spttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_spttrs_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dpttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment d, MemorySegment e,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dpttrs_work(Values.COL_MAJOR, n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cpttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment d,
            MemorySegment e, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cpttrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zpttrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment d,
            MemorySegment e, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zpttrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearD, nearE, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sptconInPlace(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_sptcon_work(n, d, e, anorm, rcondCell, work);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int sptcon(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, float anorm,
            float[] rcond) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 4);
            int result = sptconInPlace(calls, source, n, nearD, nearE, anorm, rcond);
            return result;
        }
    }

    public static int dptconInPlace(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            int info = calls.LAPACKE_dptcon_work(n, d, e, anorm, rcondCell, work);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dptcon(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, double anorm,
            double[] rcond) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            int result = dptconInPlace(calls, source, n, nearD, nearE, anorm, rcond);
            return result;
        }
    }

    public static int cptconInPlace(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_cptcon_work(n, d, e, anorm, rcondCell, work);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cptcon(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, float anorm,
            float[] rcond) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 4);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 8);
            int result = cptconInPlace(calls, source, n, nearD, nearE, anorm, rcond);
            return result;
        }
    }

    public static int zptconInPlace(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL + Scratch.bytes(Math.max(1, n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, n), 8);
            int info = calls.LAPACKE_zptcon_work(n, d, e, anorm, rcondCell, work);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zptcon(
            BandSystemsCalls calls, ScratchSource source, int n, MemorySegment d, MemorySegment e, double anorm,
            double[] rcond) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(Math.max(0, ((long) n + -1)), 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD = scratch.copy(d, n, 8);
            MemorySegment nearE = scratch.copy(e, Math.max(0, ((long) n + -1)), 16);
            int result = zptconInPlace(calls, source, n, nearD, nearE, anorm, rcond);
            return result;
        }
    }

    public static int sppsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_sppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearAp, nearB,
                    Math.max(1, n));
            Copies.bytes(nearAp, ap, 4L * n * (n + 1L) / 2);
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dppsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearAp, nearB,
                    Math.max(1, n));
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cppsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cppsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearAp, nearB, Math.max(1, n));
            Copies.packed(nearAp, ap, order, uplo, n, 8);
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zppsv(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zppsv_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearAp, nearB, Math.max(1, n));
            Copies.packed(nearAp, ap, order, uplo, n, 16);
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int spptrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            int result = calls.LAPACKE_spptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearAp);
            Copies.bytes(nearAp, ap, 4L * n * (n + 1L) / 2);
            return result;
        }
    }

    public static int dpptrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            int result = calls.LAPACKE_dpptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nearAp);
            Copies.bytes(nearAp, ap, 8L * n * (n + 1L) / 2);
            return result;
        }
    }

    public static int cpptrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 8);
            int result = calls.LAPACKE_cpptrf_work(Values.COL_MAJOR, Values.letter(uplo), n, nearAp);
            Copies.packed(nearAp, ap, order, uplo, n, 8);
            return result;
        }
    }

    public static int zpptrf(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 16);
            int result = calls.LAPACKE_zpptrf_work(Values.COL_MAJOR, Values.letter(uplo), n, nearAp);
            Copies.packed(nearAp, ap, order, uplo, n, 16);
            return result;
        }
    }

    public static int spptrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4)
                + Scratch.bytes((long) n * nrhs, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 4);
            int result = calls.LAPACKE_spptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearAp, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 4);
            return result;
        }
    }

    public static int dpptrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_dpptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, nearAp, nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int cpptrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8)
                + Scratch.bytes((long) n * nrhs, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 8);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 8);
            int result = calls.LAPACKE_cpptrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearAp, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 8);
            return result;
        }
    }

    public static int zpptrs(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment ap,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16)
                + Scratch.bytes((long) n * nrhs, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 16);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb, 16);
            int result = calls.LAPACKE_zpptrs_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, nrhs, nearAp, nearB, Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb, 16);
            return result;
        }
    }

    public static int sppconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment ap, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 4) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 4);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_sppcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, ap, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int sppcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap, float anorm,
            float[] rcond) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 4);
            int result = sppconInPlace(calls, source, Values.columnMajor(order, uplo), n, nearAp, anorm, rcond);
            return result;
        }
    }

    public static int dppconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment ap, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 3L * n), 8) + Scratch.bytes(Math.max(1, n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 3L * n), 8);
            MemorySegment iwork = scratch.room(Math.max(1, n), 4);
            int info = calls.LAPACKE_dppcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, ap, anorm, rcondCell, work, iwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int dppcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap, double anorm,
            double[] rcond) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.copy(ap, n * (n + 1L) / 2, 8);
            int result = dppconInPlace(calls, source, Values.columnMajor(order, uplo), n, nearAp, anorm, rcond);
            return result;
        }
    }

    public static int cppconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment ap, float anorm,
            float[] rcond) {
        try (Scratch scratch = Scratch.take(
                source, Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 8) + Scratch.bytes(Math.max(1, 1L * n), 4))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 8);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 4);
            int info = calls.LAPACKE_cppcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, ap, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.floatAt(rcondCell);
            return info;
        }
    }

    public static int cppcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap, float anorm,
            float[] rcond) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 8);
            int result = cppconInPlace(calls, source, uplo, n, nearAp, anorm, rcond);
            return result;
        }
    }

    public static int zppconInPlace(
            BandSystemsCalls calls, ScratchSource source, int uplo, int n, MemorySegment ap, double anorm,
            double[] rcond) {
        try (Scratch scratch = Scratch.take(
                source,
                Scratch.CELL + Scratch.bytes(Math.max(1, 2L * n), 16) + Scratch.bytes(Math.max(1, 1L * n), 8))) {
            MemorySegment rcondCell = scratch.cell();
            MemorySegment work = scratch.room(Math.max(1, 2L * n), 16);
            MemorySegment rwork = scratch.room(Math.max(1, 1L * n), 8);
            int info = calls.LAPACKE_zppcon_work(
                    Values.COL_MAJOR, Values.letter(uplo), n, ap, anorm, rcondCell, work, rwork);
            rcond[0] = Scratch.doubleAt(rcondCell);
            return info;
        }
    }

    public static int zppcon(
            BandSystemsCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment ap, double anorm,
            double[] rcond) {
        long bytes = Scratch.bytes(n * (n + 1L) / 2, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearAp = scratch.packed(ap, order, uplo, n, 16);
            int result = zppconInPlace(calls, source, uplo, n, nearAp, anorm, rcond);
            return result;
        }
    }
}
