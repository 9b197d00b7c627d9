// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasChecks;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.CblasCritical;
import dev.cofferdam.internal.linalg.CblasPlain;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.NativeScratch;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.StagedBlas;
import java.lang.foreign.MemorySegment;

/** Calls in this JVM. Segments are used where they lie; arrays too, if the call is short. */
final class InProcessBlas implements Blas {
    private final CblasPlain calls;
    private final CblasCritical critical;
    private final ScratchSource scratch = NativeScratch.instance();

    private InProcessBlas(BlasLibrary library) {
        calls = new CblasPlain(library);
        critical = new CblasCritical(library);
    }

    static InProcessBlas on(BlasLibrary library) {
        return new InProcessBlas(library);
    }

    @Override
    public double ddot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasChecks.ddot(
                n, Check.space("ddot", "x", 2, x, offsetX), incX, Check.space("ddot", "y", 4, y, offsetY), incY);
        MemorySegment heapX = MemorySegment.ofArray(x).asSlice(8L * offsetX);
        MemorySegment heapY = MemorySegment.ofArray(y).asSlice(8L * offsetY);
        if (n <= Pieces.HEAP) {
            return critical.cblas_ddot(n, heapX, incX, heapY, incY);
        }
        return StagedBlas.ddotInPieces(critical, Pieces.HEAP, n, heapX, incX, heapY, incY);
    }

    @Override
    public double ddot(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasChecks.ddot(
                n, Check.space("ddot", "x", 2, x, 8, false), incX, Check.space("ddot", "y", 4, y, 8, false), incY);
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
        if (n <= Pieces.HEAP) {
            critical.cblas_daxpy(n, alpha, heapX, incX, heapY, incY);
            return;
        }
        StagedBlas.daxpyInPieces(critical, Pieces.HEAP, n, alpha, heapX, incX, heapY, incY);
    }

    @Override
    public void daxpy(long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasChecks.daxpy(
                n, Check.space("daxpy", "x", 3, x, 8, false), incX, Check.space("daxpy", "y", 5, y, 8, true), incY);
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
        if (n <= Pieces.HEAP) {
            return critical.cblas_dnrm2(n, heapX, incX);
        }
        return StagedBlas.dnrm2InPieces(critical, Pieces.HEAP, n, heapX, incX);
    }

    @Override
    public double dnrm2(long n, MemorySegment x, int incX) {
        BlasChecks.dnrm2(n, Check.space("dnrm2", "x", 2, x, 8, false), incX);
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
        if ((double) m * n <= 8_192) {
            critical.cblas_dgemv(orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
        } else {
            StagedBlas.dgemv(
                    calls, scratch, orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
        }
    }

    @Override
    public void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dgemv", "order", 1, order).value();
        int transValue = Check.present("dgemv", "trans", 2, trans).value();
        BlasChecks.dgemv(
                orderValue, transValue, m, n, Check.space("dgemv", "a", 6, a, 8, false), lda,
                Check.space("dgemv", "x", 8, x, 8, false), incX, Check.space("dgemv", "y", 11, y, 8, true), incY);
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
        if ((double) m * n * Math.max(1, k) <= 65_536) {
            critical.cblas_dgemm(
                    orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
        } else {
            StagedBlas.dgemm(
                    calls, scratch, orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta,
                    heapC, ldc);
        }
    }

    @Override
    public void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("dgemm", "order", 1, order).value();
        int transAValue = Check.present("dgemm", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm", "transB", 3, transB).value();
        BlasChecks.dgemm(
                orderValue, transAValue, transBValue, m, n, k, Check.space("dgemm", "a", 8, a, 8, false), lda,
                Check.space("dgemm", "b", 10, b, 8, false), ldb, Check.space("dgemm", "c", 13, c, 8, true), ldc);
        calls.cblas_dgemm(orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }
}
