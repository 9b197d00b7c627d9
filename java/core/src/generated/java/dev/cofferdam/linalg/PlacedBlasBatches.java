// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BatchChecks;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Place;
import java.lang.foreign.MemorySegment;

/** Checks a batch as a whole, and then calls the routine for each of its matrices. */
abstract class PlacedBlasBatches extends PlacedBlasLevel3 implements BlasBatches {
    PlacedBlasBatches(Place place) {
        super(place);
    }

    @Override
    public void sgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int offsetA,
            int lda, int strideA, float[] b, int offsetB, int ldb, int strideB, float beta, float[] c, int offsetC,
            int ldc, int strideC, int batchSize) {
        int orderValue = Check.present("sgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("sgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("sgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "sgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                Check.space("sgemm_batch_strided", "a", 8, a, offsetA), lda, strideA,
                Check.space("sgemm_batch_strided", "b", 11, b, offsetB), ldb, strideB,
                Check.space("sgemm_batch_strided", "c", 15, c, offsetC), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (c == a || c == b) {
            BatchChecks.gemmOverlap(
                    "sgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, a, 4L * offsetA, lda, strideA,
                    b, 4L * offsetB, ldb, strideB, c, 4L * offsetC, ldc, strideC, batchSize, 4);
        }
        int stepA = k == 0 ? 0 : strideA;
        int stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                sgemm(
                        order, transA, transB, m, n, k, alpha, a, offsetA + i * stepA, lda, b, offsetB + i * stepB, ldb,
                        beta, c, offsetC + i * strideC, ldc);
            }
            done = end;
        }
    }

    @Override
    public void sgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            long strideA, MemorySegment b, int ldb, long strideB, float beta, MemorySegment c, int ldc, long strideC,
            int batchSize) {
        int orderValue = Check.present("sgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("sgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("sgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "sgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                place.space("sgemm_batch_strided", "a", 8, a, 4, 4, false), lda, strideA,
                place.space("sgemm_batch_strided", "b", 11, b, 4, 4, false), ldb, strideB,
                place.space("sgemm_batch_strided", "c", 15, c, 4, 4, true), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BatchChecks.gemmOverlap(
                    "sgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda,
                    strideA, null, b.address(), ldb, strideB, null, c.address(), ldc, strideC, batchSize, 4);
        }
        long stepA = k == 0 ? 0 : strideA;
        long stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                sgemm(
                        order, transA, transB, m, n, k, alpha, a.asSlice(4 * i * stepA), lda, b.asSlice(4 * i * stepB),
                        ldb, beta, c.asSlice(4 * i * strideC), ldc);
            }
            done = end;
        }
    }

    @Override
    public void dgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, int strideA, double[] b, int offsetB, int ldb, int strideB, double beta, double[] c, int offsetC,
            int ldc, int strideC, int batchSize) {
        int orderValue = Check.present("dgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("dgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "dgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                Check.space("dgemm_batch_strided", "a", 8, a, offsetA), lda, strideA,
                Check.space("dgemm_batch_strided", "b", 11, b, offsetB), ldb, strideB,
                Check.space("dgemm_batch_strided", "c", 15, c, offsetC), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (c == a || c == b) {
            BatchChecks.gemmOverlap(
                    "dgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, a, 8L * offsetA, lda, strideA,
                    b, 8L * offsetB, ldb, strideB, c, 8L * offsetC, ldc, strideC, batchSize, 8);
        }
        int stepA = k == 0 ? 0 : strideA;
        int stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                dgemm(
                        order, transA, transB, m, n, k, alpha, a, offsetA + i * stepA, lda, b, offsetB + i * stepB, ldb,
                        beta, c, offsetC + i * strideC, ldc);
            }
            done = end;
        }
    }

    @Override
    public void dgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, long strideA, MemorySegment b, int ldb, long strideB, double beta, MemorySegment c, int ldc,
            long strideC, int batchSize) {
        int orderValue = Check.present("dgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("dgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "dgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                place.space("dgemm_batch_strided", "a", 8, a, 8, 8, false), lda, strideA,
                place.space("dgemm_batch_strided", "b", 11, b, 8, 8, false), ldb, strideB,
                place.space("dgemm_batch_strided", "c", 15, c, 8, 8, true), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BatchChecks.gemmOverlap(
                    "dgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda,
                    strideA, null, b.address(), ldb, strideB, null, c.address(), ldc, strideC, batchSize, 8);
        }
        long stepA = k == 0 ? 0 : strideA;
        long stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                dgemm(
                        order, transA, transB, m, n, k, alpha, a.asSlice(8 * i * stepA), lda, b.asSlice(8 * i * stepB),
                        ldb, beta, c.asSlice(8 * i * strideC), ldc);
            }
            done = end;
        }
    }

    @Override
    public void cgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int offsetA, int lda, int strideA, float[] b, int offsetB, int ldb, int strideB, double betaRe,
            double betaIm, float[] c, int offsetC, int ldc, int strideC, int batchSize) {
        int orderValue = Check.present("cgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("cgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("cgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "cgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                Check.complexSpace("cgemm_batch_strided", "a", 8, a, offsetA), lda, strideA,
                Check.complexSpace("cgemm_batch_strided", "b", 11, b, offsetB), ldb, strideB,
                Check.complexSpace("cgemm_batch_strided", "c", 15, c, offsetC), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (c == a || c == b) {
            BatchChecks.gemmOverlap(
                    "cgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, a, 8L * offsetA, lda, strideA,
                    b, 8L * offsetB, ldb, strideB, c, 8L * offsetC, ldc, strideC, batchSize, 8);
        }
        int stepA = k == 0 ? 0 : strideA;
        int stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                cgemm(
                        order, transA, transB, m, n, k, alphaRe, alphaIm, a, offsetA + i * stepA, lda,
                        b, offsetB + i * stepB, ldb, betaRe, betaIm, c, offsetC + i * strideC, ldc);
            }
            done = end;
        }
    }

    @Override
    public void cgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, long strideA, MemorySegment b, int ldb, long strideB, double betaRe,
            double betaIm, MemorySegment c, int ldc, long strideC, int batchSize) {
        int orderValue = Check.present("cgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("cgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("cgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "cgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                place.space("cgemm_batch_strided", "a", 8, a, 8, 4, false), lda, strideA,
                place.space("cgemm_batch_strided", "b", 11, b, 8, 4, false), ldb, strideB,
                place.space("cgemm_batch_strided", "c", 15, c, 8, 4, true), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BatchChecks.gemmOverlap(
                    "cgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda,
                    strideA, null, b.address(), ldb, strideB, null, c.address(), ldc, strideC, batchSize, 8);
        }
        long stepA = k == 0 ? 0 : strideA;
        long stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                cgemm(
                        order, transA, transB, m, n, k, alphaRe, alphaIm, a.asSlice(8 * i * stepA), lda,
                        b.asSlice(8 * i * stepB), ldb, betaRe, betaIm, c.asSlice(8 * i * strideC), ldc);
            }
            done = end;
        }
    }

    @Override
    public void zgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int offsetA, int lda, int strideA, double[] b, int offsetB, int ldb, int strideB, double betaRe,
            double betaIm, double[] c, int offsetC, int ldc, int strideC, int batchSize) {
        int orderValue = Check.present("zgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("zgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("zgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "zgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                Check.complexSpace("zgemm_batch_strided", "a", 8, a, offsetA), lda, strideA,
                Check.complexSpace("zgemm_batch_strided", "b", 11, b, offsetB), ldb, strideB,
                Check.complexSpace("zgemm_batch_strided", "c", 15, c, offsetC), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (c == a || c == b) {
            BatchChecks.gemmOverlap(
                    "zgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, a, 16L * offsetA, lda,
                    strideA, b, 16L * offsetB, ldb, strideB, c, 16L * offsetC, ldc, strideC, batchSize, 16);
        }
        int stepA = k == 0 ? 0 : strideA;
        int stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                zgemm(
                        order, transA, transB, m, n, k, alphaRe, alphaIm, a, offsetA + i * stepA, lda,
                        b, offsetB + i * stepB, ldb, betaRe, betaIm, c, offsetC + i * strideC, ldc);
            }
            done = end;
        }
    }

    @Override
    public void zgemm_batch_strided(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, long strideA, MemorySegment b, int ldb, long strideB, double betaRe,
            double betaIm, MemorySegment c, int ldc, long strideC, int batchSize) {
        int orderValue = Check.present("zgemm_batch_strided", "order", 1, order).value();
        int transAValue = Check.present("zgemm_batch_strided", "transA", 2, transA).value();
        int transBValue = Check.present("zgemm_batch_strided", "transB", 3, transB).value();
        BatchChecks.gemm(
                "zgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k,
                place.space("zgemm_batch_strided", "a", 8, a, 16, 8, false), lda, strideA,
                place.space("zgemm_batch_strided", "b", 11, b, 16, 8, false), ldb, strideB,
                place.space("zgemm_batch_strided", "c", 15, c, 16, 8, true), ldc, strideC, batchSize);
        if (m == 0 || n == 0 || batchSize == 0) {
            return;
        }
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BatchChecks.gemmOverlap(
                    "zgemm_batch_strided", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda,
                    strideA, null, b.address(), ldb, strideB, null, c.address(), ldc, strideC, batchSize, 16);
        }
        long stepA = k == 0 ? 0 : strideA;
        long stepB = k == 0 ? 0 : strideB;
        int done = 0;
        while (done < batchSize) {
            int end = done + Math.min(Pieces.CALLS, batchSize - done);
            for (int i = done; i < end; i++) {
                zgemm(
                        order, transA, transB, m, n, k, alphaRe, alphaIm, a.asSlice(16 * i * stepA), lda,
                        b.asSlice(16 * i * stepB), ldb, betaRe, betaIm, c.asSlice(16 * i * strideC), ldc);
            }
            done = end;
        }
    }
}
