// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.LapackChecks;
import dev.cofferdam.internal.linalg.LapackeCalls;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.StagedLapack;
import dev.cofferdam.internal.linalg.Values;
import dev.cofferdam.linalg.Lapack;
import dev.cofferdam.linalg.LapackException;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Transpose;
import dev.cofferdam.linalg.UpLo;
import java.lang.foreign.MemorySegment;

/** Calls on workers. Segments lie in shared memory already; arrays are copied to it and back. */
final class WorkersLapack implements Lapack {
    private final LapackeCalls calls;
    private final ScratchSource scratch;

    WorkersLapack(LapackeCalls calls, ScratchSource scratch) {
        this.calls = calls;
        this.scratch = scratch;
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LapackChecks.dpotrf(n, Check.space("dpotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        int info = StagedLapack.dpotrf(calls, scratch, orderValue, uploValue, n, heapA, lda);
        if (info > 0) {
            throw new LapackException(
                    "dpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dpotrf", info);
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LapackChecks.dpotrf(n, SharedSpace.of("dpotrf", "a", 4, a, 8, true), lda);
        int info = calls.LAPACKE_dpotrf_work(Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, a, lda);
        if (info > 0) {
            throw new LapackException(
                    "dpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dpotrf", info);
    }

    @Override
    public void dpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LapackChecks.dpotrs(
                orderValue, n, nrhs, Check.space("dpotrs", "a", 5, a, offsetA), lda,
                Check.space("dpotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info = StagedLapack.dpotrs(calls, scratch, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb);
        Check.done("dpotrs", info);
    }

    @Override
    public void dpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LapackChecks.dpotrs(
                orderValue, n, nrhs, SharedSpace.of("dpotrs", "a", 5, a, 8, false), lda,
                SharedSpace.of("dpotrs", "b", 7, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = calls.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, nrhs, a, lda, b, ldb);
        } else {
            info = StagedLapack.dpotrs(calls, scratch, orderValue, uploValue, n, nrhs, a, lda, b, ldb);
        }
        Check.done("dpotrs", info);
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LapackChecks.dgesv(
                orderValue, n, nrhs, Check.space("dgesv", "a", 4, a, offsetA), lda,
                Check.space("dgesv", "ipiv", 6, ipiv, offsetIpiv), Check.space("dgesv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapIpiv = MemorySegment.ofArray(ipiv).asSlice(4L * offsetIpiv);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info = StagedLapack.dgesv(calls, scratch, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb);
        if (info > 0) {
            throw new LapackException(
                    "dgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgesv", info);
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LapackChecks.dgesv(
                orderValue, n, nrhs, SharedSpace.of("dgesv", "a", 4, a, 8, true), lda,
                SharedSpace.of("dgesv", "ipiv", 6, ipiv, 4, true), SharedSpace.of("dgesv", "b", 7, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = calls.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
        } else {
            info = StagedLapack.dgesv(calls, scratch, orderValue, n, nrhs, a, lda, ipiv, b, ldb);
        }
        if (info > 0) {
            throw new LapackException(
                    "dgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgesv", info);
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LapackChecks.dgels(
                orderValue, m, n, nrhs, Check.space("dgels", "a", 6, a, offsetA), lda,
                Check.space("dgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info = StagedLapack.dgels(calls, scratch, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb);
        if (info > 0) {
            throw new LapackException(
                    "dgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("dgels", info);
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LapackChecks.dgels(
                orderValue, m, n, nrhs, SharedSpace.of("dgels", "a", 6, a, 8, true), lda,
                SharedSpace.of("dgels", "b", 8, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = StagedLapack.dgelsInPlace(calls, scratch, transValue, m, n, nrhs, a, lda, b, ldb);
        } else {
            info = StagedLapack.dgels(calls, scratch, orderValue, transValue, m, n, nrhs, a, lda, b, ldb);
        }
        if (info > 0) {
            throw new LapackException(
                    "dgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("dgels", info);
    }
}
