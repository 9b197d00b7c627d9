// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.BlasChecks;
import dev.cofferdam.internal.linalg.CblasCalls;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.StagedBlas;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Transpose;
import java.lang.foreign.MemorySegment;

/** Calls on workers. Segments lie in shared memory already; arrays are copied to it and back. */
final class WorkersBlas implements Blas {
    private final CblasCalls calls;
    private final ScratchSource scratch;

    WorkersBlas(CblasCalls calls, ScratchSource scratch) {
        this.calls = calls;
        this.scratch = scratch;
    }

    @Override
    public double ddot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasChecks.ddot(
                n, Check.space("ddot", "x", 2, x, offsetX), incX, Check.space("ddot", "y", 4, y, offsetY), incY);
        MemorySegment heapX = MemorySegment.ofArray(x).asSlice(8L * offsetX);
        MemorySegment heapY = MemorySegment.ofArray(y).asSlice(8L * offsetY);
        return StagedBlas.ddot(calls, scratch, n, heapX, incX, heapY, incY);
    }

    @Override
    public double ddot(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasChecks.ddot(
                n, SharedSpace.of("ddot", "x", 2, x, 8, false), incX, SharedSpace.of("ddot", "y", 4, y, 8, false),
                incY);
        if (n <= Pieces.NATIVE) {
            return calls.cblas_ddot((int) n, x, incX, y, incY);
        }
        return StagedBlas.ddotInPieces(calls, Pieces.NATIVE, n, x, incX, y, incY);
    }

    @Override
    public void daxpy(int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasChecks.daxpy(
                n, Check.space("daxpy", "x", 3, x, offsetX), incX, Check.space("daxpy", "y", 5, y, offsetY), incY);
        MemorySegment heapX = MemorySegment.ofArray(x).asSlice(8L * offsetX);
        MemorySegment heapY = MemorySegment.ofArray(y).asSlice(8L * offsetY);
        StagedBlas.daxpy(calls, scratch, n, alpha, heapX, incX, heapY, incY);
    }

    @Override
    public void daxpy(long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasChecks.daxpy(
                n, SharedSpace.of("daxpy", "x", 3, x, 8, false), incX, SharedSpace.of("daxpy", "y", 5, y, 8, true),
                incY);
        if (n <= Pieces.NATIVE) {
            calls.cblas_daxpy((int) n, alpha, x, incX, y, incY);
            return;
        }
        StagedBlas.daxpyInPieces(calls, Pieces.NATIVE, n, alpha, x, incX, y, incY);
    }

    @Override
    public double dnrm2(int n, double[] x, int offsetX, int incX) {
        BlasChecks.dnrm2(n, Check.space("dnrm2", "x", 2, x, offsetX), incX);
        MemorySegment heapX = MemorySegment.ofArray(x).asSlice(8L * offsetX);
        return StagedBlas.dnrm2(calls, scratch, n, heapX, incX);
    }

    @Override
    public double dnrm2(long n, MemorySegment x, int incX) {
        BlasChecks.dnrm2(n, SharedSpace.of("dnrm2", "x", 2, x, 8, false), incX);
        if (n <= Pieces.NATIVE) {
            return calls.cblas_dnrm2((int) n, x, incX);
        }
        return StagedBlas.dnrm2InPieces(calls, Pieces.NATIVE, n, x, incX);
    }

    @Override
    public void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dgemv", "order", 1, order).value();
        int transValue = Check.present("dgemv", "trans", 2, trans).value();
        BlasChecks.dgemv(
                orderValue, transValue, m, n, Check.space("dgemv", "a", 6, a, offsetA), lda,
                Check.space("dgemv", "x", 8, x, offsetX), incX, Check.space("dgemv", "y", 11, y, offsetY), incY);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapX = MemorySegment.ofArray(x).asSlice(8L * offsetX);
        MemorySegment heapY = MemorySegment.ofArray(y).asSlice(8L * offsetY);
        StagedBlas.dgemv(
                calls, scratch, orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dgemv", "order", 1, order).value();
        int transValue = Check.present("dgemv", "trans", 2, trans).value();
        BlasChecks.dgemv(
                orderValue, transValue, m, n, SharedSpace.of("dgemv", "a", 6, a, 8, false), lda,
                SharedSpace.of("dgemv", "x", 8, x, 8, false), incX, SharedSpace.of("dgemv", "y", 11, y, 8, true), incY);
        calls.cblas_dgemv(orderValue, transValue, m, n, alpha, a, lda, x, incX, beta, y, incY);
    }

    @Override
    public void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dgemm", "order", 1, order).value();
        int transAValue = Check.present("dgemm", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm", "transB", 3, transB).value();
        BlasChecks.dgemm(
                orderValue, transAValue, transBValue, m, n, k, Check.space("dgemm", "a", 8, a, offsetA), lda,
                Check.space("dgemm", "b", 10, b, offsetB), ldb, Check.space("dgemm", "c", 13, c, offsetC), ldc);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        MemorySegment heapC = MemorySegment.ofArray(c).asSlice(8L * offsetC);
        StagedBlas.dgemm(
                calls, scratch, orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta,
                heapC, ldc);
    }

    @Override
    public void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("dgemm", "order", 1, order).value();
        int transAValue = Check.present("dgemm", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm", "transB", 3, transB).value();
        BlasChecks.dgemm(
                orderValue, transAValue, transBValue, m, n, k, SharedSpace.of("dgemm", "a", 8, a, 8, false), lda,
                SharedSpace.of("dgemm", "b", 10, b, 8, false), ldb, SharedSpace.of("dgemm", "c", 13, c, 8, true), ldc);
        calls.cblas_dgemm(orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }
}
