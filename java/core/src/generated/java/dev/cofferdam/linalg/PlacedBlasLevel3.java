// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLevel3Calls;
import dev.cofferdam.internal.linalg.BlasLevel3Checks;
import dev.cofferdam.internal.linalg.BlasLevel3Critical;
import dev.cofferdam.internal.linalg.BlasLevel3Overlaps;
import dev.cofferdam.internal.linalg.BlasLevel3Plain;
import dev.cofferdam.internal.linalg.BlasLevel3Shared;
import dev.cofferdam.internal.linalg.BlasLevel3Staged;
import dev.cofferdam.internal.linalg.BlasLevel3Words;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Finite;
import dev.cofferdam.internal.linalg.Heap;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Pivots;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ShortCallers;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Checks, and then calls where the place says. */
abstract class PlacedBlasLevel3 extends PlacedBlasLevel2 implements BlasLevel3 {
    private final @Nullable BlasLevel3Critical critical;
    private final BlasLevel3Calls[] calls;

    PlacedBlasLevel3(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new BlasLevel3Critical(here);
        calls = place.<BlasLevel3Calls>calls(
                        BlasLevel3Plain::new, BlasLevel3Words::new, BlasLevel3Shared::new)
                .toArray(BlasLevel3Calls[]::new);
    }

    @Override
    public void sgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("sgemm", "order", 1, order).value();
        int transAValue = Check.present("sgemm", "transA", 2, transA).value();
        int transBValue = Check.present("sgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "sgemm", orderValue, transAValue, transBValue, m, n, k, Check.space("sgemm", "a", 8, a, offsetA), lda,
                Check.space("sgemm", "b", 10, b, offsetB), ldb, Check.space("sgemm", "c", 13, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.sgemm(
                    "sgemm", orderValue, transAValue, transBValue, m, n, k, a, heapA.address(), lda, b, heapB.address(),
                    ldb, c, heapC.address(), ldc);
        }
        if (alpha == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_sgemm(
                    orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        sgemmAtLength(
                true, orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void sgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("sgemm", "order", 1, order).value();
        int transAValue = Check.present("sgemm", "transA", 2, transA).value();
        int transBValue = Check.present("sgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "sgemm", orderValue, transAValue, transBValue, m, n, k, place.space("sgemm", "a", 8, a, 4, 4, false),
                lda, place.space("sgemm", "b", 10, b, 4, 4, false), ldb, place.space("sgemm", "c", 13, c, 4, 4, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.sgemm(
                    "sgemm", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda, null, b.address(),
                    ldb, null, c.address(), ldc);
        }
        if (alpha == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_sgemm(orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        sgemmAtLength(false, orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void sgemmAtLength(
            boolean heap, int order, int transA, int transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sgemm(order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.sgemm(
                    there, place.scratch(), order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dgemm", "order", 1, order).value();
        int transAValue = Check.present("dgemm", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "dgemm", orderValue, transAValue, transBValue, m, n, k, Check.space("dgemm", "a", 8, a, offsetA), lda,
                Check.space("dgemm", "b", 10, b, offsetB), ldb, Check.space("dgemm", "c", 13, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dgemm(
                    "dgemm", orderValue, transAValue, transBValue, m, n, k, a, heapA.address(), lda, b, heapB.address(),
                    ldb, c, heapC.address(), ldc);
        }
        if (alpha == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dgemm(
                    orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        dgemmAtLength(
                true, orderValue, transAValue, transBValue, m, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void dgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("dgemm", "order", 1, order).value();
        int transAValue = Check.present("dgemm", "transA", 2, transA).value();
        int transBValue = Check.present("dgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "dgemm", orderValue, transAValue, transBValue, m, n, k, place.space("dgemm", "a", 8, a, 8, 8, false),
                lda, place.space("dgemm", "b", 10, b, 8, 8, false), ldb, place.space("dgemm", "c", 13, c, 8, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dgemm(
                    "dgemm", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda, null, b.address(),
                    ldb, null, c.address(), ldc);
        }
        if (alpha == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dgemm(orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        dgemmAtLength(false, orderValue, transAValue, transBValue, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void dgemmAtLength(
            boolean heap, int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dgemm(order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.dgemm(
                    there, place.scratch(), order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c,
            int offsetC, int ldc) {
        int orderValue = Check.present("cgemm", "order", 1, order).value();
        int transAValue = Check.present("cgemm", "transA", 2, transA).value();
        int transBValue = Check.present("cgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "cgemm", orderValue, transAValue, transBValue, m, n, k, Check.complexSpace("cgemm", "a", 8, a, offsetA),
                lda, Check.complexSpace("cgemm", "b", 10, b, offsetB), ldb,
                Check.complexSpace("cgemm", "c", 13, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dgemm(
                    "cgemm", orderValue, transAValue, transBValue, m, n, k, a, heapA.address(), lda, b, heapB.address(),
                    ldb, c, heapC.address(), ldc);
        }
        if (alphaRe == 0 && alphaIm == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.cgemmInPlace(
                    here, place.scratch(), orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, heapA, lda,
                    heapB, ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        cgemmAtLength(
                true, orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe,
                betaIm, heapC, ldc);
    }

    @Override
    public void cgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c,
            int ldc) {
        int orderValue = Check.present("cgemm", "order", 1, order).value();
        int transAValue = Check.present("cgemm", "transA", 2, transA).value();
        int transBValue = Check.present("cgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "cgemm", orderValue, transAValue, transBValue, m, n, k, place.space("cgemm", "a", 8, a, 8, 4, false),
                lda, place.space("cgemm", "b", 10, b, 8, 4, false), ldb, place.space("cgemm", "c", 13, c, 8, 4, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dgemm(
                    "cgemm", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda, null, b.address(),
                    ldb, null, c.address(), ldc);
        }
        if (alphaRe == 0 && alphaIm == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.cgemmInPlace(
                    here, place.scratch(), orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, a, lda, b,
                    ldb, betaRe, betaIm, c, ldc);
            return;
        }
        cgemmAtLength(
                false, orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                c, ldc);
    }

    private void cgemmAtLength(
            boolean heap, int order, int transA, int transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c,
            int ldc) {
        int way = place.begin((double) m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.cgemmInPlace(
                        there, place.scratch(), order, transA, transB, m, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                        betaRe, betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.cgemm(
                    there, place.scratch(), order, transA, transB, m, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                    betaIm, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm,
            double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zgemm", "order", 1, order).value();
        int transAValue = Check.present("zgemm", "transA", 2, transA).value();
        int transBValue = Check.present("zgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "zgemm", orderValue, transAValue, transBValue, m, n, k, Check.complexSpace("zgemm", "a", 8, a, offsetA),
                lda, Check.complexSpace("zgemm", "b", 10, b, offsetB), ldb,
                Check.complexSpace("zgemm", "c", 13, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.zgemm(
                    "zgemm", orderValue, transAValue, transBValue, m, n, k, a, heapA.address(), lda, b, heapB.address(),
                    ldb, c, heapC.address(), ldc);
        }
        if (alphaRe == 0 && alphaIm == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zgemmInPlace(
                    here, place.scratch(), orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, heapA, lda,
                    heapB, ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        zgemmAtLength(
                true, orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe,
                betaIm, heapC, ldc);
    }

    @Override
    public void zgemm(
            Order order, Transpose transA, Transpose transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c,
            int ldc) {
        int orderValue = Check.present("zgemm", "order", 1, order).value();
        int transAValue = Check.present("zgemm", "transA", 2, transA).value();
        int transBValue = Check.present("zgemm", "transB", 3, transB).value();
        BlasLevel3Checks.gemm(
                "zgemm", orderValue, transAValue, transBValue, m, n, k, place.space("zgemm", "a", 8, a, 16, 8, false),
                lda, place.space("zgemm", "b", 10, b, 16, 8, false), ldb, place.space("zgemm", "c", 13, c, 16, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.zgemm(
                    "zgemm", orderValue, transAValue, transBValue, m, n, k, null, a.address(), lda, null, b.address(),
                    ldb, null, c.address(), ldc);
        }
        if (alphaRe == 0 && alphaIm == 0) {
            k = 0;
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zgemmInPlace(
                    here, place.scratch(), orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, a, lda, b,
                    ldb, betaRe, betaIm, c, ldc);
            return;
        }
        zgemmAtLength(
                false, orderValue, transAValue, transBValue, m, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                c, ldc);
    }

    private void zgemmAtLength(
            boolean heap, int order, int transA, int transB, int m, int n, int k, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c,
            int ldc) {
        int way = place.begin((double) m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zgemmInPlace(
                        there, place.scratch(), order, transA, transB, m, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                        betaRe, betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.zgemm(
                    there, place.scratch(), order, transA, transB, m, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                    betaIm, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssymm(
            Order order, Side side, UpLo uplo, int m, int n, float alpha, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("ssymm", "order", 1, order).value();
        int sideValue = Check.present("ssymm", "side", 2, side).value();
        int uploValue = Check.present("ssymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "ssymm", orderValue, sideValue, m, n, Check.space("ssymm", "a", 7, a, offsetA), lda,
                Check.space("ssymm", "b", 9, b, offsetB), ldb, Check.space("ssymm", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.ssymm(
                    "ssymm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssymm(orderValue, sideValue, uploValue, m, n, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        ssymmAtLength(true, orderValue, sideValue, uploValue, m, n, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void ssymm(
            Order order, Side side, UpLo uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("ssymm", "order", 1, order).value();
        int sideValue = Check.present("ssymm", "side", 2, side).value();
        int uploValue = Check.present("ssymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "ssymm", orderValue, sideValue, m, n, place.space("ssymm", "a", 7, a, 4, 4, false), lda,
                place.space("ssymm", "b", 9, b, 4, 4, false), ldb, place.space("ssymm", "c", 12, c, 4, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.ssymm(
                    "ssymm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssymm(orderValue, sideValue, uploValue, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        ssymmAtLength(false, orderValue, sideValue, uploValue, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void ssymmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssymm(order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.ssymm(
                    there, place.scratch(), order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dsymm", "order", 1, order).value();
        int sideValue = Check.present("dsymm", "side", 2, side).value();
        int uploValue = Check.present("dsymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "dsymm", orderValue, sideValue, m, n, Check.space("dsymm", "a", 7, a, offsetA), lda,
                Check.space("dsymm", "b", 9, b, offsetB), ldb, Check.space("dsymm", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dsymm(
                    "dsymm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsymm(orderValue, sideValue, uploValue, m, n, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        dsymmAtLength(true, orderValue, sideValue, uploValue, m, n, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void dsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("dsymm", "order", 1, order).value();
        int sideValue = Check.present("dsymm", "side", 2, side).value();
        int uploValue = Check.present("dsymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "dsymm", orderValue, sideValue, m, n, place.space("dsymm", "a", 7, a, 8, 8, false), lda,
                place.space("dsymm", "b", 9, b, 8, 8, false), ldb, place.space("dsymm", "c", 12, c, 8, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dsymm(
                    "dsymm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsymm(orderValue, sideValue, uploValue, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        dsymmAtLength(false, orderValue, sideValue, uploValue, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void dsymmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsymm(order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.dsymm(
                    there, place.scratch(), order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void csymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("csymm", "order", 1, order).value();
        int sideValue = Check.present("csymm", "side", 2, side).value();
        int uploValue = Check.present("csymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "csymm", orderValue, sideValue, m, n, Check.complexSpace("csymm", "a", 7, a, offsetA), lda,
                Check.complexSpace("csymm", "b", 9, b, offsetB), ldb, Check.complexSpace("csymm", "c", 12, c, offsetC),
                ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dsymm(
                    "csymm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csymmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        csymmAtLength(
                true, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void csymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("csymm", "order", 1, order).value();
        int sideValue = Check.present("csymm", "side", 2, side).value();
        int uploValue = Check.present("csymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "csymm", orderValue, sideValue, m, n, place.space("csymm", "a", 7, a, 8, 4, false), lda,
                place.space("csymm", "b", 9, b, 8, 4, false), ldb, place.space("csymm", "c", 12, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dsymm(
                    "csymm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csymmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        csymmAtLength(
                false, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void csymmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.csymmInPlace(
                        there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.csymm(
                    there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zsymm", "order", 1, order).value();
        int sideValue = Check.present("zsymm", "side", 2, side).value();
        int uploValue = Check.present("zsymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "zsymm", orderValue, sideValue, m, n, Check.complexSpace("zsymm", "a", 7, a, offsetA), lda,
                Check.complexSpace("zsymm", "b", 9, b, offsetB), ldb, Check.complexSpace("zsymm", "c", 12, c, offsetC),
                ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.zsymm(
                    "zsymm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsymmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        zsymmAtLength(
                true, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void zsymm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("zsymm", "order", 1, order).value();
        int sideValue = Check.present("zsymm", "side", 2, side).value();
        int uploValue = Check.present("zsymm", "uplo", 3, uplo).value();
        BlasLevel3Checks.symm(
                "zsymm", orderValue, sideValue, m, n, place.space("zsymm", "a", 7, a, 16, 8, false), lda,
                place.space("zsymm", "b", 9, b, 16, 8, false), ldb, place.space("zsymm", "c", 12, c, 16, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.zsymm(
                    "zsymm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsymmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        zsymmAtLength(
                false, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void zsymmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zsymmInPlace(
                        there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.zsymm(
                    there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA,
            int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("chemm", "order", 1, order).value();
        int sideValue = Check.present("chemm", "side", 2, side).value();
        int uploValue = Check.present("chemm", "uplo", 3, uplo).value();
        BlasLevel3Checks.hemm(
                "chemm", orderValue, sideValue, m, n, Check.complexSpace("chemm", "a", 7, a, offsetA), lda,
                Check.complexSpace("chemm", "b", 9, b, offsetB), ldb, Check.complexSpace("chemm", "c", 12, c, offsetC),
                ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.chemm(
                    "chemm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.chemmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        chemmAtLength(
                true, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void chemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("chemm", "order", 1, order).value();
        int sideValue = Check.present("chemm", "side", 2, side).value();
        int uploValue = Check.present("chemm", "uplo", 3, uplo).value();
        BlasLevel3Checks.hemm(
                "chemm", orderValue, sideValue, m, n, place.space("chemm", "a", 7, a, 8, 4, false), lda,
                place.space("chemm", "b", 9, b, 8, 4, false), ldb, place.space("chemm", "c", 12, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.chemm(
                    "chemm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.chemmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        chemmAtLength(
                false, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void chemmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.chemmInPlace(
                        there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.chemm(
                    there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zhemm", "order", 1, order).value();
        int sideValue = Check.present("zhemm", "side", 2, side).value();
        int uploValue = Check.present("zhemm", "uplo", 3, uplo).value();
        BlasLevel3Checks.hemm(
                "zhemm", orderValue, sideValue, m, n, Check.complexSpace("zhemm", "a", 7, a, offsetA), lda,
                Check.complexSpace("zhemm", "b", 9, b, offsetB), ldb, Check.complexSpace("zhemm", "c", 12, c, offsetC),
                ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.zhemm(
                    "zhemm", orderValue, sideValue, uploValue, m, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zhemmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        zhemmAtLength(
                true, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void zhemm(
            Order order, Side side, UpLo uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("zhemm", "order", 1, order).value();
        int sideValue = Check.present("zhemm", "side", 2, side).value();
        int uploValue = Check.present("zhemm", "uplo", 3, uplo).value();
        BlasLevel3Checks.hemm(
                "zhemm", orderValue, sideValue, m, n, place.space("zhemm", "a", 7, a, 16, 8, false), lda,
                place.space("zhemm", "b", 9, b, 16, 8, false), ldb, place.space("zhemm", "c", 12, c, 16, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.zhemm(
                    "zhemm", orderValue, sideValue, uploValue, m, n, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zhemmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        zhemmAtLength(
                false, orderValue, sideValue, uploValue, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void zhemmAtLength(
            boolean heap, int order, int side, int uplo, int m, int n, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zhemmInPlace(
                        there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.zhemm(
                    there, place.scratch(), order, side, uplo, m, n, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("ssyrk", "order", 1, order).value();
        int uploValue = Check.present("ssyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("ssyrk", "trans", 3, trans).value();
        BlasLevel3Checks.ssyrk(
                "ssyrk", orderValue, transValue, n, k, Check.space("ssyrk", "a", 7, a, offsetA), lda,
                Check.space("ssyrk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.ssyrk(
                    "ssyrk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssyrk(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
            return;
        }
        ssyrkAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
    }

    @Override
    public void ssyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("ssyrk", "order", 1, order).value();
        int uploValue = Check.present("ssyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("ssyrk", "trans", 3, trans).value();
        BlasLevel3Checks.ssyrk(
                "ssyrk", orderValue, transValue, n, k, place.space("ssyrk", "a", 7, a, 4, 4, false), lda,
                place.space("ssyrk", "c", 10, c, 4, 4, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.ssyrk(
                    "ssyrk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssyrk(orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
            return;
        }
        ssyrkAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
    }

    private void ssyrkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda,
            float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssyrk(order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.ssyrk(there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dsyrk", "order", 1, order).value();
        int uploValue = Check.present("dsyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("dsyrk", "trans", 3, trans).value();
        BlasLevel3Checks.ssyrk(
                "dsyrk", orderValue, transValue, n, k, Check.space("dsyrk", "a", 7, a, offsetA), lda,
                Check.space("dsyrk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.dsyrk(
                    "dsyrk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsyrk(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
            return;
        }
        dsyrkAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
    }

    @Override
    public void dsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("dsyrk", "order", 1, order).value();
        int uploValue = Check.present("dsyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("dsyrk", "trans", 3, trans).value();
        BlasLevel3Checks.ssyrk(
                "dsyrk", orderValue, transValue, n, k, place.space("dsyrk", "a", 7, a, 8, 8, false), lda,
                place.space("dsyrk", "c", 10, c, 8, 8, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.dsyrk(
                    "dsyrk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsyrk(orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
            return;
        }
        dsyrkAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
    }

    private void dsyrkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda,
            double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsyrk(order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.dsyrk(there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void csyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, double betaRe, double betaIm, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("csyrk", "order", 1, order).value();
        int uploValue = Check.present("csyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("csyrk", "trans", 3, trans).value();
        BlasLevel3Checks.csyrk(
                "csyrk", orderValue, transValue, n, k, Check.complexSpace("csyrk", "a", 7, a, offsetA), lda,
                Check.complexSpace("csyrk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.dsyrk(
                    "csyrk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csyrkInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda,
                    betaRe, betaIm, heapC, ldc);
            return;
        }
        csyrkAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, betaRe, betaIm, heapC,
                ldc);
    }

    @Override
    public void csyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("csyrk", "order", 1, order).value();
        int uploValue = Check.present("csyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("csyrk", "trans", 3, trans).value();
        BlasLevel3Checks.csyrk(
                "csyrk", orderValue, transValue, n, k, place.space("csyrk", "a", 7, a, 8, 4, false), lda,
                place.space("csyrk", "c", 10, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.dsyrk(
                    "csyrk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csyrkInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, betaRe,
                    betaIm, c, ldc);
            return;
        }
        csyrkAtLength(false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c, ldc);
    }

    private void csyrkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.csyrkInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c,
                        ldc);
                return;
            }
            BlasLevel3Staged.csyrk(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double betaRe, double betaIm, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zsyrk", "order", 1, order).value();
        int uploValue = Check.present("zsyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("zsyrk", "trans", 3, trans).value();
        BlasLevel3Checks.csyrk(
                "zsyrk", orderValue, transValue, n, k, Check.complexSpace("zsyrk", "a", 7, a, offsetA), lda,
                Check.complexSpace("zsyrk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.zsyrk(
                    "zsyrk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsyrkInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda,
                    betaRe, betaIm, heapC, ldc);
            return;
        }
        zsyrkAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, betaRe, betaIm, heapC,
                ldc);
    }

    @Override
    public void zsyrk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("zsyrk", "order", 1, order).value();
        int uploValue = Check.present("zsyrk", "uplo", 2, uplo).value();
        int transValue = Check.present("zsyrk", "trans", 3, trans).value();
        BlasLevel3Checks.csyrk(
                "zsyrk", orderValue, transValue, n, k, place.space("zsyrk", "a", 7, a, 16, 8, false), lda,
                place.space("zsyrk", "c", 10, c, 16, 8, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.zsyrk(
                    "zsyrk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsyrkInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, betaRe,
                    betaIm, c, ldc);
            return;
        }
        zsyrkAtLength(false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c, ldc);
    }

    private void zsyrkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zsyrkInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c,
                        ldc);
                return;
            }
            BlasLevel3Staged.zsyrk(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, betaRe, betaIm, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("cherk", "order", 1, order).value();
        int uploValue = Check.present("cherk", "uplo", 2, uplo).value();
        int transValue = Check.present("cherk", "trans", 3, trans).value();
        BlasLevel3Checks.herk(
                "cherk", orderValue, transValue, n, k, Check.complexSpace("cherk", "a", 7, a, offsetA), lda,
                Check.complexSpace("cherk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.cherk(
                    "cherk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            here.cblas_cherk(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
            return;
        }
        cherkAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
    }

    @Override
    public void cherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("cherk", "order", 1, order).value();
        int uploValue = Check.present("cherk", "uplo", 2, uplo).value();
        int transValue = Check.present("cherk", "trans", 3, trans).value();
        BlasLevel3Checks.herk(
                "cherk", orderValue, transValue, n, k, place.space("cherk", "a", 7, a, 8, 4, false), lda,
                place.space("cherk", "c", 10, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.cherk(
                    "cherk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            here.cblas_cherk(orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
            return;
        }
        cherkAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
    }

    private void cherkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda,
            float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_cherk(order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.cherk(there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zherk", "order", 1, order).value();
        int uploValue = Check.present("zherk", "uplo", 2, uplo).value();
        int transValue = Check.present("zherk", "trans", 3, trans).value();
        BlasLevel3Checks.herk(
                "zherk", orderValue, transValue, n, k, Check.complexSpace("zherk", "a", 7, a, offsetA), lda,
                Check.complexSpace("zherk", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a) {
            BlasLevel3Overlaps.zherk(
                    "zherk", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            here.cblas_zherk(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
            return;
        }
        zherkAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, beta, heapC, ldc);
    }

    @Override
    public void zherk(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("zherk", "order", 1, order).value();
        int uploValue = Check.present("zherk", "uplo", 2, uplo).value();
        int transValue = Check.present("zherk", "trans", 3, trans).value();
        BlasLevel3Checks.herk(
                "zherk", orderValue, transValue, n, k, place.space("zherk", "a", 7, a, 16, 8, false), lda,
                place.space("zherk", "c", 10, c, 16, 8, true), ldc);
        if (Overlap.isNear(c, a)) {
            BlasLevel3Overlaps.zherk(
                    "zherk", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            here.cblas_zherk(orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
            return;
        }
        zherkAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, beta, c, ldc);
    }

    private void zherkAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda,
            double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_zherk(order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.zherk(there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("ssyr2k", "order", 1, order).value();
        int uploValue = Check.present("ssyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("ssyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.ssyr2k(
                "ssyr2k", orderValue, transValue, n, k, Check.space("ssyr2k", "a", 7, a, offsetA), lda,
                Check.space("ssyr2k", "b", 9, b, offsetB), ldb, Check.space("ssyr2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.ssyr2k(
                    "ssyr2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr2k(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        ssyr2kAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void ssyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("ssyr2k", "order", 1, order).value();
        int uploValue = Check.present("ssyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("ssyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.ssyr2k(
                "ssyr2k", orderValue, transValue, n, k, place.space("ssyr2k", "a", 7, a, 4, 4, false), lda,
                place.space("ssyr2k", "b", 9, b, 4, 4, false), ldb, place.space("ssyr2k", "c", 12, c, 4, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.ssyr2k(
                    "ssyr2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr2k(orderValue, uploValue, transValue, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        ssyr2kAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void ssyr2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssyr2k(order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.ssyr2k(
                    there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dsyr2k", "order", 1, order).value();
        int uploValue = Check.present("dsyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("dsyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.ssyr2k(
                "dsyr2k", orderValue, transValue, n, k, Check.space("dsyr2k", "a", 7, a, offsetA), lda,
                Check.space("dsyr2k", "b", 9, b, offsetB), ldb, Check.space("dsyr2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dsyr2k(
                    "dsyr2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr2k(orderValue, uploValue, transValue, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
            return;
        }
        dsyr2kAtLength(true, orderValue, uploValue, transValue, n, k, alpha, heapA, lda, heapB, ldb, beta, heapC, ldc);
    }

    @Override
    public void dsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("dsyr2k", "order", 1, order).value();
        int uploValue = Check.present("dsyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("dsyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.ssyr2k(
                "dsyr2k", orderValue, transValue, n, k, place.space("dsyr2k", "a", 7, a, 8, 8, false), lda,
                place.space("dsyr2k", "b", 9, b, 8, 8, false), ldb, place.space("dsyr2k", "c", 12, c, 8, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dsyr2k(
                    "dsyr2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr2k(orderValue, uploValue, transValue, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        dsyr2kAtLength(false, orderValue, uploValue, transValue, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void dsyr2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsyr2k(order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
                return;
            }
            BlasLevel3Staged.dsyr2k(
                    there, place.scratch(), order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void csyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb, double betaRe, double betaIm, float[] c, int offsetC,
            int ldc) {
        int orderValue = Check.present("csyr2k", "order", 1, order).value();
        int uploValue = Check.present("csyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("csyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.csyr2k(
                "csyr2k", orderValue, transValue, n, k, Check.complexSpace("csyr2k", "a", 7, a, offsetA), lda,
                Check.complexSpace("csyr2k", "b", 9, b, offsetB), ldb,
                Check.complexSpace("csyr2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.dsyr2k(
                    "csyr2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csyr2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        csyr2kAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void csyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("csyr2k", "order", 1, order).value();
        int uploValue = Check.present("csyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("csyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.csyr2k(
                "csyr2k", orderValue, transValue, n, k, place.space("csyr2k", "a", 7, a, 8, 4, false), lda,
                place.space("csyr2k", "b", 9, b, 8, 4, false), ldb, place.space("csyr2k", "c", 12, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.dsyr2k(
                    "csyr2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.csyr2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        csyr2kAtLength(
                false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void csyr2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.csyr2kInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.csyr2k(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb, double betaRe, double betaIm, double[] c,
            int offsetC, int ldc) {
        int orderValue = Check.present("zsyr2k", "order", 1, order).value();
        int uploValue = Check.present("zsyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("zsyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.csyr2k(
                "zsyr2k", orderValue, transValue, n, k, Check.complexSpace("zsyr2k", "a", 7, a, offsetA), lda,
                Check.complexSpace("zsyr2k", "b", 9, b, offsetB), ldb,
                Check.complexSpace("zsyr2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.zsyr2k(
                    "zsyr2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsyr2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, betaRe, betaIm, heapC, ldc);
            return;
        }
        zsyr2kAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, betaRe, betaIm,
                heapC, ldc);
    }

    @Override
    public void zsyr2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int orderValue = Check.present("zsyr2k", "order", 1, order).value();
        int uploValue = Check.present("zsyr2k", "uplo", 2, uplo).value();
        int transValue = Check.present("zsyr2k", "trans", 3, trans).value();
        BlasLevel3Checks.csyr2k(
                "zsyr2k", orderValue, transValue, n, k, place.space("zsyr2k", "a", 7, a, 16, 8, false), lda,
                place.space("zsyr2k", "b", 9, b, 16, 8, false), ldb, place.space("zsyr2k", "c", 12, c, 16, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.zsyr2k(
                    "zsyr2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zsyr2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                    betaRe, betaIm, c, ldc);
            return;
        }
        zsyr2kAtLength(
                false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm, c,
                ldc);
    }

    private void zsyr2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double betaRe, double betaIm, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zsyr2kInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe,
                        betaIm, c, ldc);
                return;
            }
            BlasLevel3Staged.zsyr2k(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, betaRe, betaIm,
                    c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb, float beta, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("cher2k", "order", 1, order).value();
        int uploValue = Check.present("cher2k", "uplo", 2, uplo).value();
        int transValue = Check.present("cher2k", "trans", 3, trans).value();
        BlasLevel3Checks.her2k(
                "cher2k", orderValue, transValue, n, k, Check.complexSpace("cher2k", "a", 7, a, offsetA), lda,
                Check.complexSpace("cher2k", "b", 9, b, offsetB), ldb,
                Check.complexSpace("cher2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.cher2k(
                    "cher2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.cher2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, beta, heapC, ldc);
            return;
        }
        cher2kAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, beta, heapC,
                ldc);
    }

    @Override
    public void cher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("cher2k", "order", 1, order).value();
        int uploValue = Check.present("cher2k", "uplo", 2, uplo).value();
        int transValue = Check.present("cher2k", "trans", 3, trans).value();
        BlasLevel3Checks.her2k(
                "cher2k", orderValue, transValue, n, k, place.space("cher2k", "a", 7, a, 8, 4, false), lda,
                place.space("cher2k", "b", 9, b, 8, 4, false), ldb, place.space("cher2k", "c", 12, c, 8, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.cher2k(
                    "cher2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.cher2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                    beta, c, ldc);
            return;
        }
        cher2kAtLength(false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c, ldc);
    }

    private void cher2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.cher2kInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c,
                        ldc);
                return;
            }
            BlasLevel3Staged.cher2k(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb, double beta, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zher2k", "order", 1, order).value();
        int uploValue = Check.present("zher2k", "uplo", 2, uplo).value();
        int transValue = Check.present("zher2k", "trans", 3, trans).value();
        BlasLevel3Checks.her2k(
                "zher2k", orderValue, transValue, n, k, Check.complexSpace("zher2k", "a", 7, a, offsetA), lda,
                Check.complexSpace("zher2k", "b", 9, b, offsetB), ldb,
                Check.complexSpace("zher2k", "c", 12, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == b) {
            BlasLevel3Overlaps.zher2k(
                    "zher2k", orderValue, uploValue, transValue, n, k, a, heapA.address(), lda, b, heapB.address(), ldb,
                    c, heapC.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zher2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB,
                    ldb, beta, heapC, ldc);
            return;
        }
        zher2kAtLength(
                true, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, heapA, lda, heapB, ldb, beta, heapC,
                ldc);
    }

    @Override
    public void zher2k(
            Order order, UpLo uplo, Transpose trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int orderValue = Check.present("zher2k", "order", 1, order).value();
        int uploValue = Check.present("zher2k", "uplo", 2, uplo).value();
        int transValue = Check.present("zher2k", "trans", 3, trans).value();
        BlasLevel3Checks.her2k(
                "zher2k", orderValue, transValue, n, k, place.space("zher2k", "a", 7, a, 16, 8, false), lda,
                place.space("zher2k", "b", 9, b, 16, 8, false), ldb, place.space("zher2k", "c", 12, c, 16, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {
            BlasLevel3Overlaps.zher2k(
                    "zher2k", orderValue, uploValue, transValue, n, k, null, a.address(), lda, null, b.address(), ldb,
                    null, c.address(), ldc);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) n * n * Math.max(1, k) + 32 * ((double) n + k) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.zher2kInPlace(
                    here, place.scratch(), orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb,
                    beta, c, ldc);
            return;
        }
        zher2kAtLength(false, orderValue, uploValue, transValue, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c, ldc);
    }

    private void zher2kAtLength(
            boolean heap, int order, int uplo, int trans, int n, int k, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        int way = place.begin((double) n * n * Math.max(1, k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.zher2kInPlace(
                        there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c,
                        ldc);
                return;
            }
            BlasLevel3Staged.zher2k(
                    there, place.scratch(), order, uplo, trans, n, k, alphaRe, alphaIm, a, lda, b, ldb, beta, c, ldc);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void strmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("strmm", "order", 1, order).value();
        int sideValue = Check.present("strmm", "side", 2, side).value();
        int uploValue = Check.present("strmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("strmm", "transA", 4, transA).value();
        int diagValue = Check.present("strmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "strmm", orderValue, sideValue, m, n, Check.space("strmm", "a", 9, a, offsetA), lda,
                Check.space("strmm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.strmm(
                    "strmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_strmm(
                    orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
            return;
        }
        strmmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
    }

    @Override
    public void strmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("strmm", "order", 1, order).value();
        int sideValue = Check.present("strmm", "side", 2, side).value();
        int uploValue = Check.present("strmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("strmm", "transA", 4, transA).value();
        int diagValue = Check.present("strmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "strmm", orderValue, sideValue, m, n, place.space("strmm", "a", 9, a, 4, 4, false), lda,
                place.space("strmm", "b", 11, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.strmm(
                    "strmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_strmm(orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
            return;
        }
        strmmAtLength(false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
    }

    private void strmmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, float alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_strmm(order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
                return;
            }
            BlasLevel3Staged.strmm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dtrmm", "order", 1, order).value();
        int sideValue = Check.present("dtrmm", "side", 2, side).value();
        int uploValue = Check.present("dtrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("dtrmm", "transA", 4, transA).value();
        int diagValue = Check.present("dtrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "dtrmm", orderValue, sideValue, m, n, Check.space("dtrmm", "a", 9, a, offsetA), lda,
                Check.space("dtrmm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.dtrmm(
                    "dtrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dtrmm(
                    orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
            return;
        }
        dtrmmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
    }

    @Override
    public void dtrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dtrmm", "order", 1, order).value();
        int sideValue = Check.present("dtrmm", "side", 2, side).value();
        int uploValue = Check.present("dtrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("dtrmm", "transA", 4, transA).value();
        int diagValue = Check.present("dtrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "dtrmm", orderValue, sideValue, m, n, place.space("dtrmm", "a", 9, a, 8, 8, false), lda,
                place.space("dtrmm", "b", 11, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.dtrmm(
                    "dtrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dtrmm(orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
            return;
        }
        dtrmmAtLength(false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
    }

    private void dtrmmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtrmm(order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
                return;
            }
            BlasLevel3Staged.dtrmm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ctrmm", "order", 1, order).value();
        int sideValue = Check.present("ctrmm", "side", 2, side).value();
        int uploValue = Check.present("ctrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ctrmm", "transA", 4, transA).value();
        int diagValue = Check.present("ctrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "ctrmm", orderValue, sideValue, m, n, Check.complexSpace("ctrmm", "a", 9, a, offsetA), lda,
                Check.complexSpace("ctrmm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.dtrmm(
                    "ctrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ctrmmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, heapA, lda, heapB, ldb);
            return;
        }
        ctrmmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, heapA, lda,
                heapB, ldb);
    }

    @Override
    public void ctrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("ctrmm", "order", 1, order).value();
        int sideValue = Check.present("ctrmm", "side", 2, side).value();
        int uploValue = Check.present("ctrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ctrmm", "transA", 4, transA).value();
        int diagValue = Check.present("ctrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "ctrmm", orderValue, sideValue, m, n, place.space("ctrmm", "a", 9, a, 8, 4, false), lda,
                place.space("ctrmm", "b", 11, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.dtrmm(
                    "ctrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ctrmmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, a, lda, b, ldb);
            return;
        }
        ctrmmAtLength(
                false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, a, lda, b,
                ldb);
    }

    private void ctrmmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.ctrmmInPlace(
                        there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b,
                        ldb);
                return;
            }
            BlasLevel3Staged.ctrmm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ztrmm", "order", 1, order).value();
        int sideValue = Check.present("ztrmm", "side", 2, side).value();
        int uploValue = Check.present("ztrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ztrmm", "transA", 4, transA).value();
        int diagValue = Check.present("ztrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "ztrmm", orderValue, sideValue, m, n, Check.complexSpace("ztrmm", "a", 9, a, offsetA), lda,
                Check.complexSpace("ztrmm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.ztrmm(
                    "ztrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ztrmmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, heapA, lda, heapB, ldb);
            return;
        }
        ztrmmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, heapA, lda,
                heapB, ldb);
    }

    @Override
    public void ztrmm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("ztrmm", "order", 1, order).value();
        int sideValue = Check.present("ztrmm", "side", 2, side).value();
        int uploValue = Check.present("ztrmm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ztrmm", "transA", 4, transA).value();
        int diagValue = Check.present("ztrmm", "diag", 5, diag).value();
        BlasLevel3Checks.trmm(
                "ztrmm", orderValue, sideValue, m, n, place.space("ztrmm", "a", 9, a, 16, 8, false), lda,
                place.space("ztrmm", "b", 11, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.ztrmm(
                    "ztrmm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ztrmmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, a, lda, b, ldb);
            return;
        }
        ztrmmAtLength(
                false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, a, lda, b,
                ldb);
    }

    private void ztrmmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.ztrmmInPlace(
                        there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b,
                        ldb);
                return;
            }
            BlasLevel3Staged.ztrmm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void strsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, float[] a,
            int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("strsm", "order", 1, order).value();
        int sideValue = Check.present("strsm", "side", 2, side).value();
        int uploValue = Check.present("strsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("strsm", "transA", 4, transA).value();
        int diagValue = Check.present("strsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "strsm", orderValue, sideValue, m, n, Check.space("strsm", "a", 9, a, offsetA), lda,
                Check.space("strsm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.strsm(
                    "strsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_strsm(
                    orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
            return;
        }
        strsmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
    }

    @Override
    public void strsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, float alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("strsm", "order", 1, order).value();
        int sideValue = Check.present("strsm", "side", 2, side).value();
        int uploValue = Check.present("strsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("strsm", "transA", 4, transA).value();
        int diagValue = Check.present("strsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "strsm", orderValue, sideValue, m, n, place.space("strsm", "a", 9, a, 4, 4, false), lda,
                place.space("strsm", "b", 11, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.strsm(
                    "strsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_strsm(orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
            return;
        }
        strsmAtLength(false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
    }

    private void strsmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, float alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_strsm(order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
                return;
            }
            BlasLevel3Staged.strsm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, double[] a,
            int offsetA, int lda, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dtrsm", "order", 1, order).value();
        int sideValue = Check.present("dtrsm", "side", 2, side).value();
        int uploValue = Check.present("dtrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("dtrsm", "transA", 4, transA).value();
        int diagValue = Check.present("dtrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "dtrsm", orderValue, sideValue, m, n, Check.space("dtrsm", "a", 9, a, offsetA), lda,
                Check.space("dtrsm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.dtrsm(
                    "dtrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dtrsm(
                    orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
            return;
        }
        dtrsmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, heapA, lda, heapB, ldb);
    }

    @Override
    public void dtrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dtrsm", "order", 1, order).value();
        int sideValue = Check.present("dtrsm", "side", 2, side).value();
        int uploValue = Check.present("dtrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("dtrsm", "transA", 4, transA).value();
        int diagValue = Check.present("dtrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "dtrsm", orderValue, sideValue, m, n, place.space("dtrsm", "a", 9, a, 8, 8, false), lda,
                place.space("dtrsm", "b", 11, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.dtrsm(
                    "dtrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 270_000 && ShortCallers.includeMe()) {
            here.cblas_dtrsm(orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
            return;
        }
        dtrsmAtLength(false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alpha, a, lda, b, ldb);
    }

    private void dtrsmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alpha,
            MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtrsm(order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
                return;
            }
            BlasLevel3Staged.dtrsm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ctrsm", "order", 1, order).value();
        int sideValue = Check.present("ctrsm", "side", 2, side).value();
        int uploValue = Check.present("ctrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ctrsm", "transA", 4, transA).value();
        int diagValue = Check.present("ctrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "ctrsm", orderValue, sideValue, m, n, Check.complexSpace("ctrsm", "a", 9, a, offsetA), lda,
                Check.complexSpace("ctrsm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.dtrsm(
                    "ctrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ctrsmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, heapA, lda, heapB, ldb);
            return;
        }
        ctrsmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, heapA, lda,
                heapB, ldb);
    }

    @Override
    public void ctrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("ctrsm", "order", 1, order).value();
        int sideValue = Check.present("ctrsm", "side", 2, side).value();
        int uploValue = Check.present("ctrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ctrsm", "transA", 4, transA).value();
        int diagValue = Check.present("ctrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "ctrsm", orderValue, sideValue, m, n, place.space("ctrsm", "a", 9, a, 8, 4, false), lda,
                place.space("ctrsm", "b", 11, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.dtrsm(
                    "ctrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ctrsmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, a, lda, b, ldb);
            return;
        }
        ctrsmAtLength(
                false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, a, lda, b,
                ldb);
    }

    private void ctrsmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.ctrsmInPlace(
                        there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b,
                        ldb);
                return;
            }
            BlasLevel3Staged.ctrsm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ztrsm", "order", 1, order).value();
        int sideValue = Check.present("ztrsm", "side", 2, side).value();
        int uploValue = Check.present("ztrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ztrsm", "transA", 4, transA).value();
        int diagValue = Check.present("ztrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "ztrsm", orderValue, sideValue, m, n, Check.complexSpace("ztrsm", "a", 9, a, offsetA), lda,
                Check.complexSpace("ztrsm", "b", 11, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            BlasLevel3Overlaps.ztrsm(
                    "ztrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ztrsmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, heapA, lda, heapB, ldb);
            return;
        }
        ztrsmAtLength(
                true, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, heapA, lda,
                heapB, ldb);
    }

    @Override
    public void ztrsm(
            Order order, Side side, UpLo uplo, Transpose transA, Diag diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("ztrsm", "order", 1, order).value();
        int sideValue = Check.present("ztrsm", "side", 2, side).value();
        int uploValue = Check.present("ztrsm", "uplo", 3, uplo).value();
        int transAValue = Check.present("ztrsm", "transA", 4, transA).value();
        int diagValue = Check.present("ztrsm", "diag", 5, diag).value();
        BlasLevel3Checks.trsm(
                "ztrsm", orderValue, sideValue, m, n, place.space("ztrsm", "a", 9, a, 16, 8, false), lda,
                place.space("ztrsm", "b", 11, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            BlasLevel3Overlaps.ztrsm(
                    "ztrsm", orderValue, sideValue, uploValue, transAValue, diagValue, m, n, null, a.address(), lda,
                    null, b.address(), ldb);
        }
        BlasLevel3Critical here = critical;
        if (here != null && (double) m * n * (sideValue == Values.LEFT ? m : n) + 32 * ((double) m + n) <= 67_500 && ShortCallers.includeMe()) {
            BlasLevel3Staged.ztrsmInPlace(
                    here, place.scratch(), orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe,
                    alphaIm, a, lda, b, ldb);
            return;
        }
        ztrsmAtLength(
                false, orderValue, sideValue, uploValue, transAValue, diagValue, m, n, alphaRe, alphaIm, a, lda, b,
                ldb);
    }

    private void ztrsmAtLength(
            boolean heap, int order, int side, int uplo, int transA, int diag, int m, int n, double alphaRe,
            double alphaIm, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int way = place.begin((double) m * n * (side == Values.LEFT ? m : n) + 32 * ((double) m + n), heap);
        try {
            BlasLevel3Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel3Staged.ztrsmInPlace(
                        there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b,
                        ldb);
                return;
            }
            BlasLevel3Staged.ztrsm(
                    there, place.scratch(), order, side, uplo, transA, diag, m, n, alphaRe, alphaIm, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }
}
