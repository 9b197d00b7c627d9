// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose matrices are copied to scratch memory, by columns, before and, where they are written, back after;
 * and the workspace of those that need one. Arguments have been checked.
 */
public final class StagedLapack {
    private StagedLapack() {}

    public static int dpotrf(
            LapackeCalls calls, ScratchSource source, int order, int uplo, int n, MemorySegment a, int lda) {
        long bytes = Scratch.bytes((long) n * n);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda);
            int result = calls.LAPACKE_dpotrf_work(
                    Values.COL_MAJOR, Values.triangleLetter(order, uplo), n, nearA, Math.max(1, n));
            Copies.triangle(nearA, n, a, lda, Values.isUpper(order, uplo), n);
            return result;
        }
    }

    public static int dpotrs(
            LapackeCalls calls, ScratchSource source, int order, int uplo, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n)
                + Scratch.bytes((long) n * nrhs);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.triangle(a, Values.isUpper(order, uplo), n, lda);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb);
            int result = calls.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.triangleLetter(order, uplo), n, nrhs, nearA, Math.max(1, n), nearB,
                    Math.max(1, n));
            Copies.general(nearB, b, order, n, nrhs, ldb);
            return result;
        }
    }

    public static int dgesv(
            LapackeCalls calls, ScratchSource source, int order, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) n * n)
                + Scratch.bytes(n)
                + Scratch.bytes((long) n * nrhs);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, n, n, lda);
            MemorySegment nearIpiv = scratch.integers(ipiv, n);
            MemorySegment nearB = scratch.general(b, order, n, nrhs, ldb);
            int result = calls.LAPACKE_dgesv_work(
                    Values.COL_MAJOR, n, nrhs, nearA, Math.max(1, n), nearIpiv, nearB, Math.max(1, n));
            Copies.general(nearA, a, order, n, n, lda);
            Copies.bytes(nearIpiv, ipiv, 4L * n);
            Copies.general(nearB, b, order, n, nrhs, ldb);
            return result;
        }
    }

    public static int dgelsInPlace(
            LapackeCalls calls, ScratchSource source, int trans, int m, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int lwork;
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(1))) {
            MemorySegment best = scratch.room(1);
            int info = calls.LAPACKE_dgels_work(
                    Values.COL_MAJOR, Values.transLetter(trans), m, n, nrhs, a, lda, b, ldb, best, -1);
            if (info != 0) {
                return info;
            }
            lwork = Math.max(1, (int) best.get(JAVA_DOUBLE, 0));
        }
        try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork))) {
            return calls.LAPACKE_dgels_work(
                    Values.COL_MAJOR, Values.transLetter(trans), m, n, nrhs, a, lda, b, ldb, scratch.room(lwork),
                    lwork);
        }
    }

    public static int dgels(
            LapackeCalls calls, ScratchSource source, int order, int trans, int m, int n, int nrhs, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        long bytes = Scratch.bytes((long) m * n)
                + Scratch.bytes((long) Math.max(m, n) * nrhs);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.general(a, order, m, n, lda);
            MemorySegment nearB = scratch.general(b, order, Math.max(m, n), nrhs, ldb);
            int result = dgelsInPlace(
                    calls, source, trans, m, n, nrhs, nearA, Math.max(1, m), nearB, Math.max(1, Math.max(m, n)));
            Copies.general(nearA, a, order, m, n, lda);
            Copies.general(nearB, b, order, Math.max(m, n), nrhs, ldb);
            return result;
        }
    }
}
