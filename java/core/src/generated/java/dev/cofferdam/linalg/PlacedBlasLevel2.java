// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLevel2Calls;
import dev.cofferdam.internal.linalg.BlasLevel2Checks;
import dev.cofferdam.internal.linalg.BlasLevel2Critical;
import dev.cofferdam.internal.linalg.BlasLevel2Overlaps;
import dev.cofferdam.internal.linalg.BlasLevel2Plain;
import dev.cofferdam.internal.linalg.BlasLevel2Staged;
import dev.cofferdam.internal.linalg.BlasLevel2Words;
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
abstract class PlacedBlasLevel2 extends PlacedBlasLevel1 implements BlasLevel2 {
    private final @Nullable BlasLevel2Critical critical;
    private final BlasLevel2Calls[] calls;

    PlacedBlasLevel2(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new BlasLevel2Critical(here);
        calls = place.<BlasLevel2Calls>calls(
                        BlasLevel2Plain::new, BlasLevel2Words::new, (alone, _) -> alone)
                .toArray(BlasLevel2Calls[]::new);
    }

    @Override
    public void sgemv(
            Order order, Transpose trans, int m, int n, float alpha, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX, float beta, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("sgemv", "order", 1, order).value();
        int transValue = Check.present("sgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "sgemv", orderValue, transValue, m, n, Check.space("sgemv", "a", 6, a, offsetA), lda,
                Check.space("sgemv", "x", 8, x, offsetX), incX, Check.space("sgemv", "y", 11, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.sgemv(
                    "sgemv", orderValue, transValue, m, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sgemv(orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        sgemvAtLength(true, orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void sgemv(
            Order order, Transpose trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY) {
        int orderValue = Check.present("sgemv", "order", 1, order).value();
        int transValue = Check.present("sgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "sgemv", orderValue, transValue, m, n, place.space("sgemv", "a", 6, a, 4, 4, false), lda,
                place.space("sgemv", "x", 8, x, 4, 4, false), incX, place.space("sgemv", "y", 11, y, 4, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.sgemv(
                    "sgemv", orderValue, transValue, m, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sgemv(orderValue, transValue, m, n, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        sgemvAtLength(false, orderValue, transValue, m, n, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void sgemvAtLength(
            boolean heap, int order, int trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sgemv(order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.sgemv(there, place.scratch(), order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dgemv", "order", 1, order).value();
        int transValue = Check.present("dgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "dgemv", orderValue, transValue, m, n, Check.space("dgemv", "a", 6, a, offsetA), lda,
                Check.space("dgemv", "x", 8, x, offsetX), incX, Check.space("dgemv", "y", 11, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dgemv(
                    "dgemv", orderValue, transValue, m, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dgemv(orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        dgemvAtLength(true, orderValue, transValue, m, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dgemv(
            Order order, Transpose trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dgemv", "order", 1, order).value();
        int transValue = Check.present("dgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "dgemv", orderValue, transValue, m, n, place.space("dgemv", "a", 6, a, 8, 8, false), lda,
                place.space("dgemv", "x", 8, x, 8, 8, false), incX, place.space("dgemv", "y", 11, y, 8, 8, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dgemv(
                    "dgemv", orderValue, transValue, m, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dgemv(orderValue, transValue, m, n, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        dgemvAtLength(false, orderValue, transValue, m, n, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void dgemvAtLength(
            boolean heap, int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dgemv(order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.dgemv(there, place.scratch(), order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("cgemv", "order", 1, order).value();
        int transValue = Check.present("cgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "cgemv", orderValue, transValue, m, n, Check.complexSpace("cgemv", "a", 6, a, offsetA), lda,
                Check.complexSpace("cgemv", "x", 8, x, offsetX), incX, Check.complexSpace("cgemv", "y", 11, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dgemv(
                    "cgemv", orderValue, transValue, m, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgemvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, alphaRe, alphaIm, heapA, lda, heapX, incX,
                    betaRe, betaIm, heapY, incY);
            return;
        }
        cgemvAtLength(
                true, orderValue, transValue, m, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY,
                incY);
    }

    @Override
    public void cgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("cgemv", "order", 1, order).value();
        int transValue = Check.present("cgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "cgemv", orderValue, transValue, m, n, place.space("cgemv", "a", 6, a, 8, 4, false), lda,
                place.space("cgemv", "x", 8, x, 8, 4, false), incX, place.space("cgemv", "y", 11, y, 8, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dgemv(
                    "cgemv", orderValue, transValue, m, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgemvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
            return;
        }
        cgemvAtLength(false, orderValue, transValue, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void cgemvAtLength(
            boolean heap, int order, int trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.cgemvInPlace(
                        there, place.scratch(), order, trans, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm,
                        y, incY);
                return;
            }
            BlasLevel2Staged.cgemv(
                    there, place.scratch(), order, trans, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                    incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, double[] a, int offsetA,
            int lda, double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY,
            int incY) {
        int orderValue = Check.present("zgemv", "order", 1, order).value();
        int transValue = Check.present("zgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "zgemv", orderValue, transValue, m, n, Check.complexSpace("zgemv", "a", 6, a, offsetA), lda,
                Check.complexSpace("zgemv", "x", 8, x, offsetX), incX, Check.complexSpace("zgemv", "y", 11, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.zgemv(
                    "zgemv", orderValue, transValue, m, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgemvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, alphaRe, alphaIm, heapA, lda, heapX, incX,
                    betaRe, betaIm, heapY, incY);
            return;
        }
        zgemvAtLength(
                true, orderValue, transValue, m, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY,
                incY);
    }

    @Override
    public void zgemv(
            Order order, Transpose trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("zgemv", "order", 1, order).value();
        int transValue = Check.present("zgemv", "trans", 2, trans).value();
        BlasLevel2Checks.gemv(
                "zgemv", orderValue, transValue, m, n, place.space("zgemv", "a", 6, a, 16, 8, false), lda,
                place.space("zgemv", "x", 8, x, 16, 8, false), incX, place.space("zgemv", "y", 11, y, 16, 8, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.zgemv(
                    "zgemv", orderValue, transValue, m, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgemvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
            return;
        }
        zgemvAtLength(false, orderValue, transValue, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void zgemvAtLength(
            boolean heap, int order, int trans, int m, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zgemvInPlace(
                        there, place.scratch(), order, trans, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm,
                        y, incY);
                return;
            }
            BlasLevel2Staged.zgemv(
                    there, place.scratch(), order, trans, m, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                    incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, float alpha, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, float beta, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("sgbmv", "order", 1, order).value();
        int transValue = Check.present("sgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "sgbmv", orderValue, transValue, m, n, kl, ku, Check.space("sgbmv", "a", 8, a, offsetA), lda,
                Check.space("sgbmv", "x", 10, x, offsetX), incX, Check.space("sgbmv", "y", 13, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.sgbmv(
                    "sgbmv", orderValue, transValue, m, n, kl, ku, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sgbmv(orderValue, transValue, m, n, kl, ku, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        sgbmvAtLength(true, orderValue, transValue, m, n, kl, ku, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void sgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        int orderValue = Check.present("sgbmv", "order", 1, order).value();
        int transValue = Check.present("sgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "sgbmv", orderValue, transValue, m, n, kl, ku, place.space("sgbmv", "a", 8, a, 4, 4, false), lda,
                place.space("sgbmv", "x", 10, x, 4, 4, false), incX, place.space("sgbmv", "y", 13, y, 4, 4, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.sgbmv(
                    "sgbmv", orderValue, transValue, m, n, kl, ku, null, a.address(), lda, null, x.address(), incX,
                    null, y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sgbmv(orderValue, transValue, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        sgbmvAtLength(false, orderValue, transValue, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void sgbmvAtLength(
            boolean heap, int order, int trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, float beta, MemorySegment y, int incY) {
        int way = place.begin((double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sgbmv(order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.sgbmv(
                    there, place.scratch(), order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alpha, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX, double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dgbmv", "order", 1, order).value();
        int transValue = Check.present("dgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "dgbmv", orderValue, transValue, m, n, kl, ku, Check.space("dgbmv", "a", 8, a, offsetA), lda,
                Check.space("dgbmv", "x", 10, x, offsetX), incX, Check.space("dgbmv", "y", 13, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dgbmv(
                    "dgbmv", orderValue, transValue, m, n, kl, ku, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dgbmv(orderValue, transValue, m, n, kl, ku, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        dgbmvAtLength(true, orderValue, transValue, m, n, kl, ku, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dgbmv", "order", 1, order).value();
        int transValue = Check.present("dgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "dgbmv", orderValue, transValue, m, n, kl, ku, place.space("dgbmv", "a", 8, a, 8, 8, false), lda,
                place.space("dgbmv", "x", 10, x, 8, 8, false), incX, place.space("dgbmv", "y", 13, y, 8, 8, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dgbmv(
                    "dgbmv", orderValue, transValue, m, n, kl, ku, null, a.address(), lda, null, x.address(), incX,
                    null, y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dgbmv(orderValue, transValue, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        dgbmvAtLength(false, orderValue, transValue, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void dgbmvAtLength(
            boolean heap, int order, int trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, double beta, MemorySegment y, int incY) {
        int way = place.begin((double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dgbmv(order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.dgbmv(
                    there, place.scratch(), order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, float[] a,
            int offsetA, int lda, float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y,
            int offsetY, int incY) {
        int orderValue = Check.present("cgbmv", "order", 1, order).value();
        int transValue = Check.present("cgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "cgbmv", orderValue, transValue, m, n, kl, ku, Check.complexSpace("cgbmv", "a", 8, a, offsetA), lda,
                Check.complexSpace("cgbmv", "x", 10, x, offsetX), incX,
                Check.complexSpace("cgbmv", "y", 13, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dgbmv(
                    "cgbmv", orderValue, transValue, m, n, kl, ku, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgbmvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, heapA, lda, heapX,
                    incX, betaRe, betaIm, heapY, incY);
            return;
        }
        cgbmvAtLength(
                true, orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm,
                heapY, incY);
    }

    @Override
    public void cgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("cgbmv", "order", 1, order).value();
        int transValue = Check.present("cgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "cgbmv", orderValue, transValue, m, n, kl, ku, place.space("cgbmv", "a", 8, a, 8, 4, false), lda,
                place.space("cgbmv", "x", 10, x, 8, 4, false), incX, place.space("cgbmv", "y", 13, y, 8, 4, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dgbmv(
                    "cgbmv", orderValue, transValue, m, n, kl, ku, null, a.address(), lda, null, x.address(), incX,
                    null, y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgbmvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX,
                    betaRe, betaIm, y, incY);
            return;
        }
        cgbmvAtLength(
                false, orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                incY);
    }

    private void cgbmvAtLength(
            boolean heap, int order, int trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        int way = place.begin((double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.cgbmvInPlace(
                        there, place.scratch(), order, trans, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                        betaIm, y, incY);
                return;
            }
            BlasLevel2Staged.cgbmv(
                    there, place.scratch(), order, trans, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, double[] a,
            int offsetA, int lda, double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y,
            int offsetY, int incY) {
        int orderValue = Check.present("zgbmv", "order", 1, order).value();
        int transValue = Check.present("zgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "zgbmv", orderValue, transValue, m, n, kl, ku, Check.complexSpace("zgbmv", "a", 8, a, offsetA), lda,
                Check.complexSpace("zgbmv", "x", 10, x, offsetX), incX,
                Check.complexSpace("zgbmv", "y", 13, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.zgbmv(
                    "zgbmv", orderValue, transValue, m, n, kl, ku, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgbmvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, heapA, lda, heapX,
                    incX, betaRe, betaIm, heapY, incY);
            return;
        }
        zgbmvAtLength(
                true, orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm,
                heapY, incY);
    }

    @Override
    public void zgbmv(
            Order order, Transpose trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm, MemorySegment a,
            int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("zgbmv", "order", 1, order).value();
        int transValue = Check.present("zgbmv", "trans", 2, trans).value();
        BlasLevel2Checks.gbmv(
                "zgbmv", orderValue, transValue, m, n, kl, ku, place.space("zgbmv", "a", 8, a, 16, 8, false), lda,
                place.space("zgbmv", "x", 10, x, 16, 8, false), incX, place.space("zgbmv", "y", 13, y, 16, 8, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.zgbmv(
                    "zgbmv", orderValue, transValue, m, n, kl, ku, null, a.address(), lda, null, x.address(), incX,
                    null, y.address(), incY);
        }
        if (m == 0 || n == 0) {
            return;
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgbmvInPlace(
                    here, place.scratch(), orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX,
                    betaRe, betaIm, y, incY);
            return;
        }
        zgbmvAtLength(
                false, orderValue, transValue, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                incY);
    }

    private void zgbmvAtLength(
            boolean heap, int order, int trans, int m, int n, int kl, int ku, double alphaRe, double alphaIm,
            MemorySegment a, int lda, MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y,
            int incY) {
        int way = place.begin((double) m + n + Math.min(m, n) * (1.0 + kl + ku) + 32 * ((double) m + n + kl + ku), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zgbmvInPlace(
                        there, place.scratch(), order, trans, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                        betaIm, y, incY);
                return;
            }
            BlasLevel2Staged.zgbmv(
                    there, place.scratch(), order, trans, m, n, kl, ku, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssymv(
            Order order, UpLo uplo, int n, float alpha, float[] a, int offsetA, int lda, float[] x, int offsetX,
            int incX, float beta, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("ssymv", "order", 1, order).value();
        int uploValue = Check.present("ssymv", "uplo", 2, uplo).value();
        BlasLevel2Checks.symv(
                "ssymv", n, Check.space("ssymv", "a", 5, a, offsetA), lda, Check.space("ssymv", "x", 7, x, offsetX),
                incX, Check.space("ssymv", "y", 10, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.ssymv(
                    "ssymv", orderValue, uploValue, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssymv(orderValue, uploValue, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        ssymvAtLength(true, orderValue, uploValue, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void ssymv(
            Order order, UpLo uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        int orderValue = Check.present("ssymv", "order", 1, order).value();
        int uploValue = Check.present("ssymv", "uplo", 2, uplo).value();
        BlasLevel2Checks.symv(
                "ssymv", n, place.space("ssymv", "a", 5, a, 4, 4, false), lda,
                place.space("ssymv", "x", 7, x, 4, 4, false), incX, place.space("ssymv", "y", 10, y, 4, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.ssymv(
                    "ssymv", orderValue, uploValue, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssymv(orderValue, uploValue, n, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        ssymvAtLength(false, orderValue, uploValue, n, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void ssymvAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssymv(order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.ssymv(there, place.scratch(), order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsymv(
            Order order, UpLo uplo, int n, double alpha, double[] a, int offsetA, int lda, double[] x, int offsetX,
            int incX, double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dsymv", "order", 1, order).value();
        int uploValue = Check.present("dsymv", "uplo", 2, uplo).value();
        BlasLevel2Checks.symv(
                "dsymv", n, Check.space("dsymv", "a", 5, a, offsetA), lda, Check.space("dsymv", "x", 7, x, offsetX),
                incX, Check.space("dsymv", "y", 10, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dsymv(
                    "dsymv", orderValue, uploValue, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsymv(orderValue, uploValue, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        dsymvAtLength(true, orderValue, uploValue, n, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dsymv(
            Order order, UpLo uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dsymv", "order", 1, order).value();
        int uploValue = Check.present("dsymv", "uplo", 2, uplo).value();
        BlasLevel2Checks.symv(
                "dsymv", n, place.space("dsymv", "a", 5, a, 8, 8, false), lda,
                place.space("dsymv", "x", 7, x, 8, 8, false), incX, place.space("dsymv", "y", 10, y, 8, 8, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dsymv(
                    "dsymv", orderValue, uploValue, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsymv(orderValue, uploValue, n, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        dsymvAtLength(false, orderValue, uploValue, n, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void dsymvAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsymv(order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.dsymv(there, place.scratch(), order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("chemv", "order", 1, order).value();
        int uploValue = Check.present("chemv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hemv(
                "chemv", n, Check.complexSpace("chemv", "a", 5, a, offsetA), lda,
                Check.complexSpace("chemv", "x", 7, x, offsetX), incX, Check.complexSpace("chemv", "y", 10, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.chemv(
                    "chemv", orderValue, uploValue, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chemvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe,
                    betaIm, heapY, incY);
            return;
        }
        chemvAtLength(
                true, orderValue, uploValue, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY, incY);
    }

    @Override
    public void chemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("chemv", "order", 1, order).value();
        int uploValue = Check.present("chemv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hemv(
                "chemv", n, place.space("chemv", "a", 5, a, 8, 4, false), lda,
                place.space("chemv", "x", 7, x, 8, 4, false), incX, place.space("chemv", "y", 10, y, 8, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.chemv(
                    "chemv", orderValue, uploValue, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chemvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm,
                    y, incY);
            return;
        }
        chemvAtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void chemvAtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.chemvInPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                        incY);
                return;
            }
            BlasLevel2Staged.chemv(
                    there, place.scratch(), order, uplo, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("zhemv", "order", 1, order).value();
        int uploValue = Check.present("zhemv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hemv(
                "zhemv", n, Check.complexSpace("zhemv", "a", 5, a, offsetA), lda,
                Check.complexSpace("zhemv", "x", 7, x, offsetX), incX, Check.complexSpace("zhemv", "y", 10, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.zhemv(
                    "zhemv", orderValue, uploValue, n, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhemvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe,
                    betaIm, heapY, incY);
            return;
        }
        zhemvAtLength(
                true, orderValue, uploValue, n, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY, incY);
    }

    @Override
    public void zhemv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("zhemv", "order", 1, order).value();
        int uploValue = Check.present("zhemv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hemv(
                "zhemv", n, place.space("zhemv", "a", 5, a, 16, 8, false), lda,
                place.space("zhemv", "x", 7, x, 16, 8, false), incX, place.space("zhemv", "y", 10, y, 16, 8, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.zhemv(
                    "zhemv", orderValue, uploValue, n, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhemvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm,
                    y, incY);
            return;
        }
        zhemvAtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void zhemvAtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zhemvInPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                        incY);
                return;
            }
            BlasLevel2Staged.zhemv(
                    there, place.scratch(), order, uplo, n, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssbmv(
            Order order, UpLo uplo, int n, int k, float alpha, float[] a, int offsetA, int lda, float[] x, int offsetX,
            int incX, float beta, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("ssbmv", "order", 1, order).value();
        int uploValue = Check.present("ssbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.sbmv(
                "ssbmv", n, k, Check.space("ssbmv", "a", 6, a, offsetA), lda, Check.space("ssbmv", "x", 8, x, offsetX),
                incX, Check.space("ssbmv", "y", 11, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.ssbmv(
                    "ssbmv", orderValue, uploValue, n, k, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssbmv(orderValue, uploValue, n, k, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        ssbmvAtLength(true, orderValue, uploValue, n, k, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void ssbmv(
            Order order, UpLo uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        int orderValue = Check.present("ssbmv", "order", 1, order).value();
        int uploValue = Check.present("ssbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.sbmv(
                "ssbmv", n, k, place.space("ssbmv", "a", 6, a, 4, 4, false), lda,
                place.space("ssbmv", "x", 8, x, 4, 4, false), incX, place.space("ssbmv", "y", 11, y, 4, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.ssbmv(
                    "ssbmv", orderValue, uploValue, n, k, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssbmv(orderValue, uploValue, n, k, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        ssbmvAtLength(false, orderValue, uploValue, n, k, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void ssbmvAtLength(
            boolean heap, int order, int uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY) {
        int way = place.begin(n * (2.0 * k + 1) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssbmv(order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.ssbmv(there, place.scratch(), order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsbmv(
            Order order, UpLo uplo, int n, int k, double alpha, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX, double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dsbmv", "order", 1, order).value();
        int uploValue = Check.present("dsbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.sbmv(
                "dsbmv", n, k, Check.space("dsbmv", "a", 6, a, offsetA), lda, Check.space("dsbmv", "x", 8, x, offsetX),
                incX, Check.space("dsbmv", "y", 11, y, offsetY), incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.dsbmv(
                    "dsbmv", orderValue, uploValue, n, k, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsbmv(orderValue, uploValue, n, k, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
            return;
        }
        dsbmvAtLength(true, orderValue, uploValue, n, k, alpha, heapA, lda, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dsbmv(
            Order order, UpLo uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        int orderValue = Check.present("dsbmv", "order", 1, order).value();
        int uploValue = Check.present("dsbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.sbmv(
                "dsbmv", n, k, place.space("dsbmv", "a", 6, a, 8, 8, false), lda,
                place.space("dsbmv", "x", 8, x, 8, 8, false), incX, place.space("dsbmv", "y", 11, y, 8, 8, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dsbmv(
                    "dsbmv", orderValue, uploValue, n, k, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsbmv(orderValue, uploValue, n, k, alpha, a, lda, x, incX, beta, y, incY);
            return;
        }
        dsbmvAtLength(false, orderValue, uploValue, n, k, alpha, a, lda, x, incX, beta, y, incY);
    }

    private void dsbmvAtLength(
            boolean heap, int order, int uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        int way = place.begin(n * (2.0 * k + 1) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsbmv(order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.dsbmv(there, place.scratch(), order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("chbmv", "order", 1, order).value();
        int uploValue = Check.present("chbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hbmv(
                "chbmv", n, k, Check.complexSpace("chbmv", "a", 6, a, offsetA), lda,
                Check.complexSpace("chbmv", "x", 8, x, offsetX), incX, Check.complexSpace("chbmv", "y", 11, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.chbmv(
                    "chbmv", orderValue, uploValue, n, k, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chbmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, k, alphaRe, alphaIm, heapA, lda, heapX, incX,
                    betaRe, betaIm, heapY, incY);
            return;
        }
        chbmvAtLength(
                true, orderValue, uploValue, n, k, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY,
                incY);
    }

    @Override
    public void chbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("chbmv", "order", 1, order).value();
        int uploValue = Check.present("chbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hbmv(
                "chbmv", n, k, place.space("chbmv", "a", 6, a, 8, 4, false), lda,
                place.space("chbmv", "x", 8, x, 8, 4, false), incX, place.space("chbmv", "y", 11, y, 8, 4, true), incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.chbmv(
                    "chbmv", orderValue, uploValue, n, k, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chbmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
            return;
        }
        chbmvAtLength(false, orderValue, uploValue, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void chbmvAtLength(
            boolean heap, int order, int uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin(n * (2.0 * k + 1) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.chbmvInPlace(
                        there, place.scratch(), order, uplo, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                        incY);
                return;
            }
            BlasLevel2Staged.chbmv(
                    there, place.scratch(), order, uplo, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                    incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("zhbmv", "order", 1, order).value();
        int uploValue = Check.present("zhbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hbmv(
                "zhbmv", n, k, Check.complexSpace("zhbmv", "a", 6, a, offsetA), lda,
                Check.complexSpace("zhbmv", "x", 8, x, offsetX), incX, Check.complexSpace("zhbmv", "y", 11, y, offsetY),
                incY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == a || y == x) {
            BlasLevel2Overlaps.zhbmv(
                    "zhbmv", orderValue, uploValue, n, k, a, heapA.address(), lda, x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhbmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, k, alphaRe, alphaIm, heapA, lda, heapX, incX,
                    betaRe, betaIm, heapY, incY);
            return;
        }
        zhbmvAtLength(
                true, orderValue, uploValue, n, k, alphaRe, alphaIm, heapA, lda, heapX, incX, betaRe, betaIm, heapY,
                incY);
    }

    @Override
    public void zhbmv(
            Order order, UpLo uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("zhbmv", "order", 1, order).value();
        int uploValue = Check.present("zhbmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hbmv(
                "zhbmv", n, k, place.space("zhbmv", "a", 6, a, 16, 8, false), lda,
                place.space("zhbmv", "x", 8, x, 16, 8, false), incX, place.space("zhbmv", "y", 11, y, 16, 8, true),
                incY);
        if (Overlap.isNear(y, a) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.zhbmv(
                    "zhbmv", orderValue, uploValue, n, k, null, a.address(), lda, null, x.address(), incX, null,
                    y.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (2.0 * k + 1) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhbmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe,
                    betaIm, y, incY);
            return;
        }
        zhbmvAtLength(false, orderValue, uploValue, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y, incY);
    }

    private void zhbmvAtLength(
            boolean heap, int order, int uplo, int n, int k, double alphaRe, double alphaIm, MemorySegment a, int lda,
            MemorySegment x, int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin(n * (2.0 * k + 1) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zhbmvInPlace(
                        there, place.scratch(), order, uplo, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                        incY);
                return;
            }
            BlasLevel2Staged.zhbmv(
                    there, place.scratch(), order, uplo, n, k, alphaRe, alphaIm, a, lda, x, incX, betaRe, betaIm, y,
                    incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sspmv(
            Order order, UpLo uplo, int n, float alpha, float[] ap, int offsetAp, float[] x, int offsetX, int incX,
            float beta, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("sspmv", "order", 1, order).value();
        int uploValue = Check.present("sspmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.spmv(
                "sspmv", n, Check.space("sspmv", "ap", 5, ap, offsetAp), Check.space("sspmv", "x", 6, x, offsetX), incX,
                Check.space("sspmv", "y", 9, y, offsetY), incY);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == ap || y == x) {
            BlasLevel2Overlaps.sspmv(
                    "sspmv", orderValue, uploValue, n, ap, heapAp.address(), x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspmv(orderValue, uploValue, n, alpha, heapAp, heapX, incX, beta, heapY, incY);
            return;
        }
        sspmvAtLength(true, orderValue, uploValue, n, alpha, heapAp, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void sspmv(
            Order order, UpLo uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        int orderValue = Check.present("sspmv", "order", 1, order).value();
        int uploValue = Check.present("sspmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.spmv(
                "sspmv", n, place.space("sspmv", "ap", 5, ap, 4, 4, false),
                place.space("sspmv", "x", 6, x, 4, 4, false), incX, place.space("sspmv", "y", 9, y, 4, 4, true), incY);
        if (Overlap.isNear(y, ap) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.sspmv(
                    "sspmv", orderValue, uploValue, n, null, ap.address(), null, x.address(), incX, null, y.address(),
                    incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspmv(orderValue, uploValue, n, alpha, ap, x, incX, beta, y, incY);
            return;
        }
        sspmvAtLength(false, orderValue, uploValue, n, alpha, ap, x, incX, beta, y, incY);
    }

    private void sspmvAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sspmv(order, uplo, n, alpha, ap, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.sspmv(there, place.scratch(), order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dspmv(
            Order order, UpLo uplo, int n, double alpha, double[] ap, int offsetAp, double[] x, int offsetX, int incX,
            double beta, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("dspmv", "order", 1, order).value();
        int uploValue = Check.present("dspmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.spmv(
                "dspmv", n, Check.space("dspmv", "ap", 5, ap, offsetAp), Check.space("dspmv", "x", 6, x, offsetX), incX,
                Check.space("dspmv", "y", 9, y, offsetY), incY);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == ap || y == x) {
            BlasLevel2Overlaps.dspmv(
                    "dspmv", orderValue, uploValue, n, ap, heapAp.address(), x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspmv(orderValue, uploValue, n, alpha, heapAp, heapX, incX, beta, heapY, incY);
            return;
        }
        dspmvAtLength(true, orderValue, uploValue, n, alpha, heapAp, heapX, incX, beta, heapY, incY);
    }

    @Override
    public void dspmv(
            Order order, UpLo uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY) {
        int orderValue = Check.present("dspmv", "order", 1, order).value();
        int uploValue = Check.present("dspmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.spmv(
                "dspmv", n, place.space("dspmv", "ap", 5, ap, 8, 8, false),
                place.space("dspmv", "x", 6, x, 8, 8, false), incX, place.space("dspmv", "y", 9, y, 8, 8, true), incY);
        if (Overlap.isNear(y, ap) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.dspmv(
                    "dspmv", orderValue, uploValue, n, null, ap.address(), null, x.address(), incX, null, y.address(),
                    incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspmv(orderValue, uploValue, n, alpha, ap, x, incX, beta, y, incY);
            return;
        }
        dspmvAtLength(false, orderValue, uploValue, n, alpha, ap, x, incX, beta, y, incY);
    }

    private void dspmvAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dspmv(order, uplo, n, alpha, ap, x, incX, beta, y, incY);
                return;
            }
            BlasLevel2Staged.dspmv(there, place.scratch(), order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] ap, int offsetAp, float[] x,
            int offsetX, int incX, double betaRe, double betaIm, float[] y, int offsetY, int incY) {
        int orderValue = Check.present("chpmv", "order", 1, order).value();
        int uploValue = Check.present("chpmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpmv(
                "chpmv", n, Check.complexSpace("chpmv", "ap", 5, ap, offsetAp),
                Check.complexSpace("chpmv", "x", 6, x, offsetX), incX, Check.complexSpace("chpmv", "y", 9, y, offsetY),
                incY);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == ap || y == x) {
            BlasLevel2Overlaps.chpmv(
                    "chpmv", orderValue, uploValue, n, ap, heapAp.address(), x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chpmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapAp, heapX, incX, betaRe,
                    betaIm, heapY, incY);
            return;
        }
        chpmvAtLength(
                true, orderValue, uploValue, n, alphaRe, alphaIm, heapAp, heapX, incX, betaRe, betaIm, heapY, incY);
    }

    @Override
    public void chpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x, int incX,
            double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("chpmv", "order", 1, order).value();
        int uploValue = Check.present("chpmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpmv(
                "chpmv", n, place.space("chpmv", "ap", 5, ap, 8, 4, false),
                place.space("chpmv", "x", 6, x, 8, 4, false), incX, place.space("chpmv", "y", 9, y, 8, 4, true), incY);
        if (Overlap.isNear(y, ap) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.chpmv(
                    "chpmv", orderValue, uploValue, n, null, ap.address(), null, x.address(), incX, null, y.address(),
                    incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chpmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y,
                    incY);
            return;
        }
        chpmvAtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
    }

    private void chpmvAtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.chpmvInPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
                return;
            }
            BlasLevel2Staged.chpmv(
                    there, place.scratch(), order, uplo, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX, double betaRe, double betaIm, double[] y, int offsetY, int incY) {
        int orderValue = Check.present("zhpmv", "order", 1, order).value();
        int uploValue = Check.present("zhpmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpmv(
                "zhpmv", n, Check.complexSpace("zhpmv", "ap", 5, ap, offsetAp),
                Check.complexSpace("zhpmv", "x", 6, x, offsetX), incX, Check.complexSpace("zhpmv", "y", 9, y, offsetY),
                incY);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == ap || y == x) {
            BlasLevel2Overlaps.zhpmv(
                    "zhpmv", orderValue, uploValue, n, ap, heapAp.address(), x, heapX.address(), incX, y,
                    heapY.address(), incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhpmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapAp, heapX, incX, betaRe,
                    betaIm, heapY, incY);
            return;
        }
        zhpmvAtLength(
                true, orderValue, uploValue, n, alphaRe, alphaIm, heapAp, heapX, incX, betaRe, betaIm, heapY, incY);
    }

    @Override
    public void zhpmv(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x, int incX,
            double betaRe, double betaIm, MemorySegment y, int incY) {
        int orderValue = Check.present("zhpmv", "order", 1, order).value();
        int uploValue = Check.present("zhpmv", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpmv(
                "zhpmv", n, place.space("zhpmv", "ap", 5, ap, 16, 8, false),
                place.space("zhpmv", "x", 6, x, 16, 8, false), incX, place.space("zhpmv", "y", 9, y, 16, 8, true),
                incY);
        if (Overlap.isNear(y, ap) || Overlap.isNear(y, x)) {
            BlasLevel2Overlaps.zhpmv(
                    "zhpmv", orderValue, uploValue, n, null, ap.address(), null, x.address(), incX, null, y.address(),
                    incY);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhpmvInPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y,
                    incY);
            return;
        }
        zhpmvAtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
    }

    private void zhpmvAtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment ap, MemorySegment x,
            int incX, double betaRe, double betaIm, MemorySegment y, int incY) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zhpmvInPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
                return;
            }
            BlasLevel2Staged.zhpmv(
                    there, place.scratch(), order, uplo, n, alphaRe, alphaIm, ap, x, incX, betaRe, betaIm, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void strmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("strmv", "order", 1, order).value();
        int uploValue = Check.present("strmv", "uplo", 2, uplo).value();
        int transValue = Check.present("strmv", "trans", 3, trans).value();
        int diagValue = Check.present("strmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "strmv", n, Check.space("strmv", "a", 6, a, offsetA), lda, Check.space("strmv", "x", 8, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.strmv(
                    "strmv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_strmv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        strmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void strmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("strmv", "order", 1, order).value();
        int uploValue = Check.present("strmv", "uplo", 2, uplo).value();
        int transValue = Check.present("strmv", "trans", 3, trans).value();
        int diagValue = Check.present("strmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "strmv", n, place.space("strmv", "a", 6, a, 4, 4, false), lda,
                place.space("strmv", "x", 8, x, 4, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.strmv(
                    "strmv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_strmv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        strmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void strmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_strmv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.strmv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("dtrmv", "order", 1, order).value();
        int uploValue = Check.present("dtrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "dtrmv", n, Check.space("dtrmv", "a", 6, a, offsetA), lda, Check.space("dtrmv", "x", 8, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtrmv(
                    "dtrmv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtrmv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        dtrmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void dtrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("dtrmv", "order", 1, order).value();
        int uploValue = Check.present("dtrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "dtrmv", n, place.space("dtrmv", "a", 6, a, 8, 8, false), lda,
                place.space("dtrmv", "x", 8, x, 8, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtrmv(
                    "dtrmv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtrmv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        dtrmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void dtrmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtrmv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.dtrmv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ctrmv", "order", 1, order).value();
        int uploValue = Check.present("ctrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "ctrmv", n, Check.complexSpace("ctrmv", "a", 6, a, offsetA), lda,
                Check.complexSpace("ctrmv", "x", 8, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtrmv(
                    "ctrmv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctrmv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        ctrmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void ctrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ctrmv", "order", 1, order).value();
        int uploValue = Check.present("ctrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "ctrmv", n, place.space("ctrmv", "a", 6, a, 8, 4, false), lda,
                place.space("ctrmv", "x", 8, x, 8, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtrmv(
                    "ctrmv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctrmv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        ctrmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void ctrmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctrmv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ctrmv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ztrmv", "order", 1, order).value();
        int uploValue = Check.present("ztrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "ztrmv", n, Check.complexSpace("ztrmv", "a", 6, a, offsetA), lda,
                Check.complexSpace("ztrmv", "x", 8, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.ztrmv(
                    "ztrmv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztrmv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        ztrmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void ztrmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ztrmv", "order", 1, order).value();
        int uploValue = Check.present("ztrmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztrmv", "diag", 4, diag).value();
        BlasLevel2Checks.trmv(
                "ztrmv", n, place.space("ztrmv", "a", 6, a, 16, 8, false), lda,
                place.space("ztrmv", "x", 8, x, 16, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.ztrmv(
                    "ztrmv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztrmv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        ztrmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void ztrmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztrmv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ztrmv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void stbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX) {
        int orderValue = Check.present("stbmv", "order", 1, order).value();
        int uploValue = Check.present("stbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("stbmv", "trans", 3, trans).value();
        int diagValue = Check.present("stbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "stbmv", n, k, Check.space("stbmv", "a", 7, a, offsetA), lda, Check.space("stbmv", "x", 9, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.stbmv(
                    "stbmv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stbmv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        stbmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void stbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("stbmv", "order", 1, order).value();
        int uploValue = Check.present("stbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("stbmv", "trans", 3, trans).value();
        int diagValue = Check.present("stbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "stbmv", n, k, place.space("stbmv", "a", 7, a, 4, 4, false), lda,
                place.space("stbmv", "x", 9, x, 4, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.stbmv(
                    "stbmv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stbmv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        stbmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void stbmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_stbmv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.stbmv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX) {
        int orderValue = Check.present("dtbmv", "order", 1, order).value();
        int uploValue = Check.present("dtbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtbmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "dtbmv", n, k, Check.space("dtbmv", "a", 7, a, offsetA), lda, Check.space("dtbmv", "x", 9, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtbmv(
                    "dtbmv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtbmv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        dtbmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void dtbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("dtbmv", "order", 1, order).value();
        int uploValue = Check.present("dtbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtbmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "dtbmv", n, k, place.space("dtbmv", "a", 7, a, 8, 8, false), lda,
                place.space("dtbmv", "x", 9, x, 8, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtbmv(
                    "dtbmv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtbmv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        dtbmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void dtbmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtbmv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.dtbmv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX) {
        int orderValue = Check.present("ctbmv", "order", 1, order).value();
        int uploValue = Check.present("ctbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctbmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "ctbmv", n, k, Check.complexSpace("ctbmv", "a", 7, a, offsetA), lda,
                Check.complexSpace("ctbmv", "x", 9, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtbmv(
                    "ctbmv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctbmv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        ctbmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void ctbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ctbmv", "order", 1, order).value();
        int uploValue = Check.present("ctbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctbmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "ctbmv", n, k, place.space("ctbmv", "a", 7, a, 8, 4, false), lda,
                place.space("ctbmv", "x", 9, x, 8, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtbmv(
                    "ctbmv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctbmv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        ctbmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void ctbmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctbmv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ctbmv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX) {
        int orderValue = Check.present("ztbmv", "order", 1, order).value();
        int uploValue = Check.present("ztbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztbmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "ztbmv", n, k, Check.complexSpace("ztbmv", "a", 7, a, offsetA), lda,
                Check.complexSpace("ztbmv", "x", 9, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.ztbmv(
                    "ztbmv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztbmv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        ztbmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void ztbmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ztbmv", "order", 1, order).value();
        int uploValue = Check.present("ztbmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztbmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztbmv", "diag", 4, diag).value();
        BlasLevel2Checks.tbmv(
                "ztbmv", n, k, place.space("ztbmv", "a", 7, a, 16, 8, false), lda,
                place.space("ztbmv", "x", 9, x, 16, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.ztbmv(
                    "ztbmv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztbmv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        ztbmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void ztbmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztbmv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ztbmv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void stpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX) {
        int orderValue = Check.present("stpmv", "order", 1, order).value();
        int uploValue = Check.present("stpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("stpmv", "trans", 3, trans).value();
        int diagValue = Check.present("stpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "stpmv", n, Check.space("stpmv", "ap", 6, ap, offsetAp), Check.space("stpmv", "x", 7, x, offsetX),
                incX);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.stpmv(
                    "stpmv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stpmv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        stpmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void stpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("stpmv", "order", 1, order).value();
        int uploValue = Check.present("stpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("stpmv", "trans", 3, trans).value();
        int diagValue = Check.present("stpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "stpmv", n, place.space("stpmv", "ap", 6, ap, 4, 4, false), place.space("stpmv", "x", 7, x, 4, 4, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.stpmv(
                    "stpmv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stpmv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        stpmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void stpmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_stpmv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.stpmv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("dtpmv", "order", 1, order).value();
        int uploValue = Check.present("dtpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtpmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "dtpmv", n, Check.space("dtpmv", "ap", 6, ap, offsetAp), Check.space("dtpmv", "x", 7, x, offsetX),
                incX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.dtpmv(
                    "dtpmv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtpmv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        dtpmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void dtpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("dtpmv", "order", 1, order).value();
        int uploValue = Check.present("dtpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtpmv", "trans", 3, trans).value();
        int diagValue = Check.present("dtpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "dtpmv", n, place.space("dtpmv", "ap", 6, ap, 8, 8, false), place.space("dtpmv", "x", 7, x, 8, 8, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.dtpmv(
                    "dtpmv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtpmv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        dtpmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void dtpmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtpmv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.dtpmv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX) {
        int orderValue = Check.present("ctpmv", "order", 1, order).value();
        int uploValue = Check.present("ctpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctpmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "ctpmv", n, Check.complexSpace("ctpmv", "ap", 6, ap, offsetAp),
                Check.complexSpace("ctpmv", "x", 7, x, offsetX), incX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.dtpmv(
                    "ctpmv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctpmv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        ctpmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void ctpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("ctpmv", "order", 1, order).value();
        int uploValue = Check.present("ctpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctpmv", "trans", 3, trans).value();
        int diagValue = Check.present("ctpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "ctpmv", n, place.space("ctpmv", "ap", 6, ap, 8, 4, false), place.space("ctpmv", "x", 7, x, 8, 4, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.dtpmv(
                    "ctpmv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctpmv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        ctpmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void ctpmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctpmv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.ctpmv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ztpmv", "order", 1, order).value();
        int uploValue = Check.present("ztpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztpmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "ztpmv", n, Check.complexSpace("ztpmv", "ap", 6, ap, offsetAp),
                Check.complexSpace("ztpmv", "x", 7, x, offsetX), incX);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.ztpmv(
                    "ztpmv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztpmv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        ztpmvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void ztpmv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("ztpmv", "order", 1, order).value();
        int uploValue = Check.present("ztpmv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztpmv", "trans", 3, trans).value();
        int diagValue = Check.present("ztpmv", "diag", 4, diag).value();
        BlasLevel2Checks.tpmv(
                "ztpmv", n, place.space("ztpmv", "ap", 6, ap, 16, 8, false),
                place.space("ztpmv", "x", 7, x, 16, 8, true), incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.ztpmv(
                    "ztpmv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztpmv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        ztpmvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void ztpmvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztpmv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.ztpmv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void strsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("strsv", "order", 1, order).value();
        int uploValue = Check.present("strsv", "uplo", 2, uplo).value();
        int transValue = Check.present("strsv", "trans", 3, trans).value();
        int diagValue = Check.present("strsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "strsv", n, Check.space("strsv", "a", 6, a, offsetA), lda, Check.space("strsv", "x", 8, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.strsv(
                    "strsv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_strsv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        strsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void strsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("strsv", "order", 1, order).value();
        int uploValue = Check.present("strsv", "uplo", 2, uplo).value();
        int transValue = Check.present("strsv", "trans", 3, trans).value();
        int diagValue = Check.present("strsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "strsv", n, place.space("strsv", "a", 6, a, 4, 4, false), lda,
                place.space("strsv", "x", 8, x, 4, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.strsv(
                    "strsv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_strsv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        strsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void strsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_strsv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.strsv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("dtrsv", "order", 1, order).value();
        int uploValue = Check.present("dtrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "dtrsv", n, Check.space("dtrsv", "a", 6, a, offsetA), lda, Check.space("dtrsv", "x", 8, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtrsv(
                    "dtrsv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtrsv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        dtrsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void dtrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("dtrsv", "order", 1, order).value();
        int uploValue = Check.present("dtrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "dtrsv", n, place.space("dtrsv", "a", 6, a, 8, 8, false), lda,
                place.space("dtrsv", "x", 8, x, 8, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtrsv(
                    "dtrsv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtrsv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        dtrsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void dtrsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtrsv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.dtrsv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] a, int offsetA, int lda, float[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ctrsv", "order", 1, order).value();
        int uploValue = Check.present("ctrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "ctrsv", n, Check.complexSpace("ctrsv", "a", 6, a, offsetA), lda,
                Check.complexSpace("ctrsv", "x", 8, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtrsv(
                    "ctrsv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctrsv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        ctrsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void ctrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ctrsv", "order", 1, order).value();
        int uploValue = Check.present("ctrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "ctrsv", n, place.space("ctrsv", "a", 6, a, 8, 4, false), lda,
                place.space("ctrsv", "x", 8, x, 8, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtrsv(
                    "ctrsv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctrsv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        ctrsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void ctrsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctrsv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ctrsv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] a, int offsetA, int lda, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ztrsv", "order", 1, order).value();
        int uploValue = Check.present("ztrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "ztrsv", n, Check.complexSpace("ztrsv", "a", 6, a, offsetA), lda,
                Check.complexSpace("ztrsv", "x", 8, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.ztrsv(
                    "ztrsv", orderValue, uploValue, transValue, diagValue, n, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztrsv(orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
            return;
        }
        ztrsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapA, lda, heapX, incX);
    }

    @Override
    public void ztrsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ztrsv", "order", 1, order).value();
        int uploValue = Check.present("ztrsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztrsv", "diag", 4, diag).value();
        BlasLevel2Checks.trsv(
                "ztrsv", n, place.space("ztrsv", "a", 6, a, 16, 8, false), lda,
                place.space("ztrsv", "x", 8, x, 16, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.ztrsv(
                    "ztrsv", orderValue, uploValue, transValue, diagValue, n, null, a.address(), lda, null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztrsv(orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
            return;
        }
        ztrsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, a, lda, x, incX);
    }

    private void ztrsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztrsv(order, uplo, trans, diag, n, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ztrsv(there, place.scratch(), order, uplo, trans, diag, n, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void stbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX) {
        int orderValue = Check.present("stbsv", "order", 1, order).value();
        int uploValue = Check.present("stbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("stbsv", "trans", 3, trans).value();
        int diagValue = Check.present("stbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "stbsv", n, k, Check.space("stbsv", "a", 7, a, offsetA), lda, Check.space("stbsv", "x", 9, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.stbsv(
                    "stbsv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stbsv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        stbsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void stbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("stbsv", "order", 1, order).value();
        int uploValue = Check.present("stbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("stbsv", "trans", 3, trans).value();
        int diagValue = Check.present("stbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "stbsv", n, k, place.space("stbsv", "a", 7, a, 4, 4, false), lda,
                place.space("stbsv", "x", 9, x, 4, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.stbsv(
                    "stbsv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stbsv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        stbsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void stbsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_stbsv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.stbsv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX) {
        int orderValue = Check.present("dtbsv", "order", 1, order).value();
        int uploValue = Check.present("dtbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtbsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "dtbsv", n, k, Check.space("dtbsv", "a", 7, a, offsetA), lda, Check.space("dtbsv", "x", 9, x, offsetX),
                incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtbsv(
                    "dtbsv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtbsv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        dtbsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void dtbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("dtbsv", "order", 1, order).value();
        int uploValue = Check.present("dtbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtbsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "dtbsv", n, k, place.space("dtbsv", "a", 7, a, 8, 8, false), lda,
                place.space("dtbsv", "x", 9, x, 8, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtbsv(
                    "dtbsv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtbsv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        dtbsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void dtbsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtbsv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.dtbsv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, float[] a, int offsetA, int lda,
            float[] x, int offsetX, int incX) {
        int orderValue = Check.present("ctbsv", "order", 1, order).value();
        int uploValue = Check.present("ctbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctbsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "ctbsv", n, k, Check.complexSpace("ctbsv", "a", 7, a, offsetA), lda,
                Check.complexSpace("ctbsv", "x", 9, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.dtbsv(
                    "ctbsv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctbsv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        ctbsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void ctbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ctbsv", "order", 1, order).value();
        int uploValue = Check.present("ctbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctbsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "ctbsv", n, k, place.space("ctbsv", "a", 7, a, 8, 4, false), lda,
                place.space("ctbsv", "x", 9, x, 8, 4, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.dtbsv(
                    "ctbsv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctbsv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        ctbsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void ctbsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctbsv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ctbsv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, double[] a, int offsetA, int lda,
            double[] x, int offsetX, int incX) {
        int orderValue = Check.present("ztbsv", "order", 1, order).value();
        int uploValue = Check.present("ztbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztbsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "ztbsv", n, k, Check.complexSpace("ztbsv", "a", 7, a, offsetA), lda,
                Check.complexSpace("ztbsv", "x", 9, x, offsetX), incX);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == a) {
            BlasLevel2Overlaps.ztbsv(
                    "ztbsv", orderValue, uploValue, transValue, diagValue, n, k, a, heapA.address(), lda, x,
                    heapX.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztbsv(orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
            return;
        }
        ztbsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, k, heapA, lda, heapX, incX);
    }

    @Override
    public void ztbsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        int orderValue = Check.present("ztbsv", "order", 1, order).value();
        int uploValue = Check.present("ztbsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztbsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztbsv", "diag", 4, diag).value();
        BlasLevel2Checks.tbsv(
                "ztbsv", n, k, place.space("ztbsv", "a", 7, a, 16, 8, false), lda,
                place.space("ztbsv", "x", 9, x, 16, 8, true), incX);
        if (Overlap.isNear(x, a)) {
            BlasLevel2Overlaps.ztbsv(
                    "ztbsv", orderValue, uploValue, transValue, diagValue, n, k, null, a.address(), lda, null,
                    x.address(), incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && n * (1.0 + k) + 32 * ((double) n + k) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztbsv(orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
            return;
        }
        ztbsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, k, a, lda, x, incX);
    }

    private void ztbsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda,
            MemorySegment x, int incX) {
        int way = place.begin(n * (1.0 + k) + 32 * ((double) n + k), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztbsv(order, uplo, trans, diag, n, k, a, lda, x, incX);
                return;
            }
            BlasLevel2Staged.ztbsv(there, place.scratch(), order, uplo, trans, diag, n, k, a, lda, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void stpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX) {
        int orderValue = Check.present("stpsv", "order", 1, order).value();
        int uploValue = Check.present("stpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("stpsv", "trans", 3, trans).value();
        int diagValue = Check.present("stpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "stpsv", n, Check.space("stpsv", "ap", 6, ap, offsetAp), Check.space("stpsv", "x", 7, x, offsetX),
                incX);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.stpsv(
                    "stpsv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stpsv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        stpsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void stpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("stpsv", "order", 1, order).value();
        int uploValue = Check.present("stpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("stpsv", "trans", 3, trans).value();
        int diagValue = Check.present("stpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "stpsv", n, place.space("stpsv", "ap", 6, ap, 4, 4, false), place.space("stpsv", "x", 7, x, 4, 4, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.stpsv(
                    "stpsv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_stpsv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        stpsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void stpsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_stpsv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.stpsv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dtpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("dtpsv", "order", 1, order).value();
        int uploValue = Check.present("dtpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtpsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "dtpsv", n, Check.space("dtpsv", "ap", 6, ap, offsetAp), Check.space("dtpsv", "x", 7, x, offsetX),
                incX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.dtpsv(
                    "dtpsv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtpsv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        dtpsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void dtpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("dtpsv", "order", 1, order).value();
        int uploValue = Check.present("dtpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("dtpsv", "trans", 3, trans).value();
        int diagValue = Check.present("dtpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "dtpsv", n, place.space("dtpsv", "ap", 6, ap, 8, 8, false), place.space("dtpsv", "x", 7, x, 8, 8, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.dtpsv(
                    "dtpsv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dtpsv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        dtpsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void dtpsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dtpsv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.dtpsv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ctpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, float[] ap, int offsetAp, float[] x, int offsetX,
            int incX) {
        int orderValue = Check.present("ctpsv", "order", 1, order).value();
        int uploValue = Check.present("ctpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctpsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "ctpsv", n, Check.complexSpace("ctpsv", "ap", 6, ap, offsetAp),
                Check.complexSpace("ctpsv", "x", 7, x, offsetX), incX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.dtpsv(
                    "ctpsv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctpsv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        ctpsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void ctpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("ctpsv", "order", 1, order).value();
        int uploValue = Check.present("ctpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ctpsv", "trans", 3, trans).value();
        int diagValue = Check.present("ctpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "ctpsv", n, place.space("ctpsv", "ap", 6, ap, 8, 4, false), place.space("ctpsv", "x", 7, x, 8, 4, true),
                incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.dtpsv(
                    "ctpsv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ctpsv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        ctpsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void ctpsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ctpsv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.ctpsv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ztpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, double[] ap, int offsetAp, double[] x,
            int offsetX, int incX) {
        int orderValue = Check.present("ztpsv", "order", 1, order).value();
        int uploValue = Check.present("ztpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztpsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "ztpsv", n, Check.complexSpace("ztpsv", "ap", 6, ap, offsetAp),
                Check.complexSpace("ztpsv", "x", 7, x, offsetX), incX);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        if (x == ap) {
            BlasLevel2Overlaps.ztpsv(
                    "ztpsv", orderValue, uploValue, transValue, diagValue, n, ap, heapAp.address(), x, heapX.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztpsv(orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
            return;
        }
        ztpsvAtLength(true, orderValue, uploValue, transValue, diagValue, n, heapAp, heapX, incX);
    }

    @Override
    public void ztpsv(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        int orderValue = Check.present("ztpsv", "order", 1, order).value();
        int uploValue = Check.present("ztpsv", "uplo", 2, uplo).value();
        int transValue = Check.present("ztpsv", "trans", 3, trans).value();
        int diagValue = Check.present("ztpsv", "diag", 4, diag).value();
        BlasLevel2Checks.tpsv(
                "ztpsv", n, place.space("ztpsv", "ap", 6, ap, 16, 8, false),
                place.space("ztpsv", "x", 7, x, 16, 8, true), incX);
        if (Overlap.isNear(x, ap)) {
            BlasLevel2Overlaps.ztpsv(
                    "ztpsv", orderValue, uploValue, transValue, diagValue, n, null, ap.address(), null, x.address(),
                    incX);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_ztpsv(orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
            return;
        }
        ztpsvAtLength(false, orderValue, uploValue, transValue, diagValue, n, ap, x, incX);
    }

    private void ztpsvAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x,
            int incX) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ztpsv(order, uplo, trans, diag, n, ap, x, incX);
                return;
            }
            BlasLevel2Staged.ztpsv(there, place.scratch(), order, uplo, trans, diag, n, ap, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sger(
            Order order, int m, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY,
            float[] a, int offsetA, int lda) {
        int orderValue = Check.present("sger", "order", 1, order).value();
        BlasLevel2Checks.ger(
                "sger", orderValue, m, n, Check.space("sger", "x", 5, x, offsetX), incX,
                Check.space("sger", "y", 7, y, offsetY), incY, Check.space("sger", "a", 9, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.sger(
                    "sger", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sger(orderValue, m, n, alpha, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        sgerAtLength(true, orderValue, m, n, alpha, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void sger(
            Order order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int orderValue = Check.present("sger", "order", 1, order).value();
        BlasLevel2Checks.ger(
                "sger", orderValue, m, n, place.space("sger", "x", 5, x, 4, 4, false), incX,
                place.space("sger", "y", 7, y, 4, 4, false), incY, place.space("sger", "a", 9, a, 4, 4, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.sger(
                    "sger", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sger(orderValue, m, n, alpha, x, incX, y, incY, a, lda);
            return;
        }
        sgerAtLength(false, orderValue, m, n, alpha, x, incX, y, incY, a, lda);
    }

    private void sgerAtLength(
            boolean heap, int order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sger(order, m, n, alpha, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.sger(there, place.scratch(), order, m, n, alpha, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dger(
            Order order, int m, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dger", "order", 1, order).value();
        BlasLevel2Checks.ger(
                "dger", orderValue, m, n, Check.space("dger", "x", 5, x, offsetX), incX,
                Check.space("dger", "y", 7, y, offsetY), incY, Check.space("dger", "a", 9, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.dger(
                    "dger", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dger(orderValue, m, n, alpha, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        dgerAtLength(true, orderValue, m, n, alpha, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void dger(
            Order order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int orderValue = Check.present("dger", "order", 1, order).value();
        BlasLevel2Checks.ger(
                "dger", orderValue, m, n, place.space("dger", "x", 5, x, 8, 8, false), incX,
                place.space("dger", "y", 7, y, 8, 8, false), incY, place.space("dger", "a", 9, a, 8, 8, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.dger(
                    "dger", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dger(orderValue, m, n, alpha, x, incX, y, incY, a, lda);
            return;
        }
        dgerAtLength(false, orderValue, m, n, alpha, x, incX, y, incY, a, lda);
    }

    private void dgerAtLength(
            boolean heap, int order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dger(order, m, n, alpha, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.dger(there, place.scratch(), order, m, n, alpha, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("cgeru", "order", 1, order).value();
        BlasLevel2Checks.geru(
                "cgeru", orderValue, m, n, Check.complexSpace("cgeru", "x", 5, x, offsetX), incX,
                Check.complexSpace("cgeru", "y", 7, y, offsetY), incY, Check.complexSpace("cgeru", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.cgeru(
                    "cgeru", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgeruInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        cgeruAtLength(true, orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void cgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("cgeru", "order", 1, order).value();
        BlasLevel2Checks.geru(
                "cgeru", orderValue, m, n, place.space("cgeru", "x", 5, x, 8, 4, false), incX,
                place.space("cgeru", "y", 7, y, 8, 4, false), incY, place.space("cgeru", "a", 9, a, 8, 4, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.cgeru(
                    "cgeru", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgeruInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        cgeruAtLength(false, orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void cgeruAtLength(
            boolean heap, int order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.cgeruInPlace(
                        there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.cgeru(there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y,
            int offsetY, int incY, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zgeru", "order", 1, order).value();
        BlasLevel2Checks.geru(
                "zgeru", orderValue, m, n, Check.complexSpace("zgeru", "x", 5, x, offsetX), incX,
                Check.complexSpace("zgeru", "y", 7, y, offsetY), incY, Check.complexSpace("zgeru", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.zgeru(
                    "zgeru", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgeruInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        zgeruAtLength(true, orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void zgeru(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("zgeru", "order", 1, order).value();
        BlasLevel2Checks.geru(
                "zgeru", orderValue, m, n, place.space("zgeru", "x", 5, x, 16, 8, false), incX,
                place.space("zgeru", "y", 7, y, 16, 8, false), incY, place.space("zgeru", "a", 9, a, 16, 8, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.zgeru(
                    "zgeru", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgeruInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        zgeruAtLength(false, orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void zgeruAtLength(
            boolean heap, int order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zgeruInPlace(
                        there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.zgeru(there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("cgerc", "order", 1, order).value();
        BlasLevel2Checks.gerc(
                "cgerc", orderValue, m, n, Check.complexSpace("cgerc", "x", 5, x, offsetX), incX,
                Check.complexSpace("cgerc", "y", 7, y, offsetY), incY, Check.complexSpace("cgerc", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.cgerc(
                    "cgerc", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgercInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        cgercAtLength(true, orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void cgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("cgerc", "order", 1, order).value();
        BlasLevel2Checks.gerc(
                "cgerc", orderValue, m, n, place.space("cgerc", "x", 5, x, 8, 4, false), incX,
                place.space("cgerc", "y", 7, y, 8, 4, false), incY, place.space("cgerc", "a", 9, a, 8, 4, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.cgerc(
                    "cgerc", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cgercInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        cgercAtLength(false, orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void cgercAtLength(
            boolean heap, int order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.cgercInPlace(
                        there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.cgerc(there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y,
            int offsetY, int incY, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zgerc", "order", 1, order).value();
        BlasLevel2Checks.gerc(
                "zgerc", orderValue, m, n, Check.complexSpace("zgerc", "x", 5, x, offsetX), incX,
                Check.complexSpace("zgerc", "y", 7, y, offsetY), incY, Check.complexSpace("zgerc", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.zgerc(
                    "zgerc", orderValue, m, n, x, heapX.address(), incX, y, heapY.address(), incY, a, heapA.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgercInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        zgercAtLength(true, orderValue, m, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void zgerc(
            Order order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("zgerc", "order", 1, order).value();
        BlasLevel2Checks.gerc(
                "zgerc", orderValue, m, n, place.space("zgerc", "x", 5, x, 16, 8, false), incX,
                place.space("zgerc", "y", 7, y, 16, 8, false), incY, place.space("zgerc", "a", 9, a, 16, 8, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.zgerc(
                    "zgerc", orderValue, m, n, null, x.address(), incX, null, y.address(), incY, null, a.address(),
                    lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) m * n + 32 * ((double) m + n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zgercInPlace(
                    here, place.scratch(), orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        zgercAtLength(false, orderValue, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void zgercAtLength(
            boolean heap, int order, int m, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zgercInPlace(
                        there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.zgerc(there, place.scratch(), order, m, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssyr(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] a, int offsetA,
            int lda) {
        int orderValue = Check.present("ssyr", "order", 1, order).value();
        int uploValue = Check.present("ssyr", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr(
                "ssyr", n, Check.space("ssyr", "x", 5, x, offsetX), incX, Check.space("ssyr", "a", 7, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        if (a == x) {
            BlasLevel2Overlaps.ssyr(
                    "ssyr", orderValue, uploValue, n, x, heapX.address(), incX, a, heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr(orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
            return;
        }
        ssyrAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
    }

    @Override
    public void ssyr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        int orderValue = Check.present("ssyr", "order", 1, order).value();
        int uploValue = Check.present("ssyr", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr(
                "ssyr", n, place.space("ssyr", "x", 5, x, 4, 4, false), incX,
                place.space("ssyr", "a", 7, a, 4, 4, true), lda);
        if (Overlap.isNear(a, x)) {
            BlasLevel2Overlaps.ssyr("ssyr", orderValue, uploValue, n, null, x.address(), incX, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr(orderValue, uploValue, n, alpha, x, incX, a, lda);
            return;
        }
        ssyrAtLength(false, orderValue, uploValue, n, alpha, x, incX, a, lda);
    }

    private void ssyrAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a,
            int lda) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssyr(order, uplo, n, alpha, x, incX, a, lda);
                return;
            }
            BlasLevel2Staged.ssyr(there, place.scratch(), order, uplo, n, alpha, x, incX, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsyr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] a, int offsetA,
            int lda) {
        int orderValue = Check.present("dsyr", "order", 1, order).value();
        int uploValue = Check.present("dsyr", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr(
                "dsyr", n, Check.space("dsyr", "x", 5, x, offsetX), incX, Check.space("dsyr", "a", 7, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x) {
            BlasLevel2Overlaps.dsyr(
                    "dsyr", orderValue, uploValue, n, x, heapX.address(), incX, a, heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr(orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
            return;
        }
        dsyrAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
    }

    @Override
    public void dsyr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        int orderValue = Check.present("dsyr", "order", 1, order).value();
        int uploValue = Check.present("dsyr", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr(
                "dsyr", n, place.space("dsyr", "x", 5, x, 8, 8, false), incX,
                place.space("dsyr", "a", 7, a, 8, 8, true), lda);
        if (Overlap.isNear(a, x)) {
            BlasLevel2Overlaps.dsyr("dsyr", orderValue, uploValue, n, null, x.address(), incX, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr(orderValue, uploValue, n, alpha, x, incX, a, lda);
            return;
        }
        dsyrAtLength(false, orderValue, uploValue, n, alpha, x, incX, a, lda);
    }

    private void dsyrAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a,
            int lda) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsyr(order, uplo, n, alpha, x, incX, a, lda);
                return;
            }
            BlasLevel2Staged.dsyr(there, place.scratch(), order, uplo, n, alpha, x, incX, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cher(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] a, int offsetA,
            int lda) {
        int orderValue = Check.present("cher", "order", 1, order).value();
        int uploValue = Check.present("cher", "uplo", 2, uplo).value();
        BlasLevel2Checks.her(
                "cher", n, Check.complexSpace("cher", "x", 5, x, offsetX), incX,
                Check.complexSpace("cher", "a", 7, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x) {
            BlasLevel2Overlaps.cher(
                    "cher", orderValue, uploValue, n, x, heapX.address(), incX, a, heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_cher(orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
            return;
        }
        cherAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
    }

    @Override
    public void cher(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        int orderValue = Check.present("cher", "order", 1, order).value();
        int uploValue = Check.present("cher", "uplo", 2, uplo).value();
        BlasLevel2Checks.her(
                "cher", n, place.space("cher", "x", 5, x, 8, 4, false), incX,
                place.space("cher", "a", 7, a, 8, 4, true), lda);
        if (Overlap.isNear(a, x)) {
            BlasLevel2Overlaps.cher("cher", orderValue, uploValue, n, null, x.address(), incX, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_cher(orderValue, uploValue, n, alpha, x, incX, a, lda);
            return;
        }
        cherAtLength(false, orderValue, uploValue, n, alpha, x, incX, a, lda);
    }

    private void cherAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a,
            int lda) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_cher(order, uplo, n, alpha, x, incX, a, lda);
                return;
            }
            BlasLevel2Staged.cher(there, place.scratch(), order, uplo, n, alpha, x, incX, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zher(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] a, int offsetA,
            int lda) {
        int orderValue = Check.present("zher", "order", 1, order).value();
        int uploValue = Check.present("zher", "uplo", 2, uplo).value();
        BlasLevel2Checks.her(
                "zher", n, Check.complexSpace("zher", "x", 5, x, offsetX), incX,
                Check.complexSpace("zher", "a", 7, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        if (a == x) {
            BlasLevel2Overlaps.zher(
                    "zher", orderValue, uploValue, n, x, heapX.address(), incX, a, heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_zher(orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
            return;
        }
        zherAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapA, lda);
    }

    @Override
    public void zher(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        int orderValue = Check.present("zher", "order", 1, order).value();
        int uploValue = Check.present("zher", "uplo", 2, uplo).value();
        BlasLevel2Checks.her(
                "zher", n, place.space("zher", "x", 5, x, 16, 8, false), incX,
                place.space("zher", "a", 7, a, 16, 8, true), lda);
        if (Overlap.isNear(a, x)) {
            BlasLevel2Overlaps.zher("zher", orderValue, uploValue, n, null, x.address(), incX, null, a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_zher(orderValue, uploValue, n, alpha, x, incX, a, lda);
            return;
        }
        zherAtLength(false, orderValue, uploValue, n, alpha, x, incX, a, lda);
    }

    private void zherAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a,
            int lda) {
        int way = place.begin((double) n * n / 2 + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_zher(order, uplo, n, alpha, x, incX, a, lda);
                return;
            }
            BlasLevel2Staged.zher(there, place.scratch(), order, uplo, n, alpha, x, incX, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sspr(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] ap, int offsetAp) {
        int orderValue = Check.present("sspr", "order", 1, order).value();
        int uploValue = Check.present("sspr", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr(
                "sspr", n, Check.space("sspr", "x", 5, x, offsetX), incX, Check.space("sspr", "ap", 7, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        if (ap == x) {
            BlasLevel2Overlaps.sspr("sspr", orderValue, uploValue, n, x, heapX.address(), incX, ap, heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspr(orderValue, uploValue, n, alpha, heapX, incX, heapAp);
            return;
        }
        ssprAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapAp);
    }

    @Override
    public void sspr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        int orderValue = Check.present("sspr", "order", 1, order).value();
        int uploValue = Check.present("sspr", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr(
                "sspr", n, place.space("sspr", "x", 5, x, 4, 4, false), incX,
                place.space("sspr", "ap", 7, ap, 4, 4, true));
        if (Overlap.isNear(ap, x)) {
            BlasLevel2Overlaps.sspr("sspr", orderValue, uploValue, n, null, x.address(), incX, null, ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspr(orderValue, uploValue, n, alpha, x, incX, ap);
            return;
        }
        ssprAtLength(false, orderValue, uploValue, n, alpha, x, incX, ap);
    }

    private void ssprAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sspr(order, uplo, n, alpha, x, incX, ap);
                return;
            }
            BlasLevel2Staged.sspr(there, place.scratch(), order, uplo, n, alpha, x, incX, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dspr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] ap, int offsetAp) {
        int orderValue = Check.present("dspr", "order", 1, order).value();
        int uploValue = Check.present("dspr", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr(
                "dspr", n, Check.space("dspr", "x", 5, x, offsetX), incX, Check.space("dspr", "ap", 7, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        if (ap == x) {
            BlasLevel2Overlaps.dspr("dspr", orderValue, uploValue, n, x, heapX.address(), incX, ap, heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspr(orderValue, uploValue, n, alpha, heapX, incX, heapAp);
            return;
        }
        dsprAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapAp);
    }

    @Override
    public void dspr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        int orderValue = Check.present("dspr", "order", 1, order).value();
        int uploValue = Check.present("dspr", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr(
                "dspr", n, place.space("dspr", "x", 5, x, 8, 8, false), incX,
                place.space("dspr", "ap", 7, ap, 8, 8, true));
        if (Overlap.isNear(ap, x)) {
            BlasLevel2Overlaps.dspr("dspr", orderValue, uploValue, n, null, x.address(), incX, null, ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspr(orderValue, uploValue, n, alpha, x, incX, ap);
            return;
        }
        dsprAtLength(false, orderValue, uploValue, n, alpha, x, incX, ap);
    }

    private void dsprAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dspr(order, uplo, n, alpha, x, incX, ap);
                return;
            }
            BlasLevel2Staged.dspr(there, place.scratch(), order, uplo, n, alpha, x, incX, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chpr(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] ap, int offsetAp) {
        int orderValue = Check.present("chpr", "order", 1, order).value();
        int uploValue = Check.present("chpr", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr(
                "chpr", n, Check.complexSpace("chpr", "x", 5, x, offsetX), incX,
                Check.complexSpace("chpr", "ap", 7, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        if (ap == x) {
            BlasLevel2Overlaps.chpr("chpr", orderValue, uploValue, n, x, heapX.address(), incX, ap, heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_chpr(orderValue, uploValue, n, alpha, heapX, incX, heapAp);
            return;
        }
        chprAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapAp);
    }

    @Override
    public void chpr(Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        int orderValue = Check.present("chpr", "order", 1, order).value();
        int uploValue = Check.present("chpr", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr(
                "chpr", n, place.space("chpr", "x", 5, x, 8, 4, false), incX,
                place.space("chpr", "ap", 7, ap, 8, 4, true));
        if (Overlap.isNear(ap, x)) {
            BlasLevel2Overlaps.chpr("chpr", orderValue, uploValue, n, null, x.address(), incX, null, ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_chpr(orderValue, uploValue, n, alpha, x, incX, ap);
            return;
        }
        chprAtLength(false, orderValue, uploValue, n, alpha, x, incX, ap);
    }

    private void chprAtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_chpr(order, uplo, n, alpha, x, incX, ap);
                return;
            }
            BlasLevel2Staged.chpr(there, place.scratch(), order, uplo, n, alpha, x, incX, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhpr(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] ap, int offsetAp) {
        int orderValue = Check.present("zhpr", "order", 1, order).value();
        int uploValue = Check.present("zhpr", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr(
                "zhpr", n, Check.complexSpace("zhpr", "x", 5, x, offsetX), incX,
                Check.complexSpace("zhpr", "ap", 7, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        if (ap == x) {
            BlasLevel2Overlaps.zhpr("zhpr", orderValue, uploValue, n, x, heapX.address(), incX, ap, heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_zhpr(orderValue, uploValue, n, alpha, heapX, incX, heapAp);
            return;
        }
        zhprAtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapAp);
    }

    @Override
    public void zhpr(Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        int orderValue = Check.present("zhpr", "order", 1, order).value();
        int uploValue = Check.present("zhpr", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr(
                "zhpr", n, place.space("zhpr", "x", 5, x, 16, 8, false), incX,
                place.space("zhpr", "ap", 7, ap, 16, 8, true));
        if (Overlap.isNear(ap, x)) {
            BlasLevel2Overlaps.zhpr("zhpr", orderValue, uploValue, n, null, x.address(), incX, null, ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n / 2 <= 32_500 && ShortCallers.includeMe()) {
            here.cblas_zhpr(orderValue, uploValue, n, alpha, x, incX, ap);
            return;
        }
        zhprAtLength(false, orderValue, uploValue, n, alpha, x, incX, ap);
    }

    private void zhprAtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        int way = place.begin((double) n * n / 2, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_zhpr(order, uplo, n, alpha, x, incX, ap);
                return;
            }
            BlasLevel2Staged.zhpr(there, place.scratch(), order, uplo, n, alpha, x, incX, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssyr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY,
            int incY, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("ssyr2", "order", 1, order).value();
        int uploValue = Check.present("ssyr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr2(
                "ssyr2", n, Check.space("ssyr2", "x", 5, x, offsetX), incX, Check.space("ssyr2", "y", 7, y, offsetY),
                incY, Check.space("ssyr2", "a", 9, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.ssyr2(
                    "ssyr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, a,
                    heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr2(orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        ssyr2AtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void ssyr2(
            Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int orderValue = Check.present("ssyr2", "order", 1, order).value();
        int uploValue = Check.present("ssyr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr2(
                "ssyr2", n, place.space("ssyr2", "x", 5, x, 4, 4, false), incX,
                place.space("ssyr2", "y", 7, y, 4, 4, false), incY, place.space("ssyr2", "a", 9, a, 4, 4, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.ssyr2(
                    "ssyr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_ssyr2(orderValue, uploValue, n, alpha, x, incX, y, incY, a, lda);
            return;
        }
        ssyr2AtLength(false, orderValue, uploValue, n, alpha, x, incX, y, incY, a, lda);
    }

    private void ssyr2AtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_ssyr2(order, uplo, n, alpha, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.ssyr2(there, place.scratch(), order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dsyr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dsyr2", "order", 1, order).value();
        int uploValue = Check.present("dsyr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr2(
                "dsyr2", n, Check.space("dsyr2", "x", 5, x, offsetX), incX, Check.space("dsyr2", "y", 7, y, offsetY),
                incY, Check.space("dsyr2", "a", 9, a, offsetA), lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.dsyr2(
                    "dsyr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, a,
                    heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr2(orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapA, lda);
            return;
        }
        dsyr2AtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void dsyr2(
            Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        int orderValue = Check.present("dsyr2", "order", 1, order).value();
        int uploValue = Check.present("dsyr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.syr2(
                "dsyr2", n, place.space("dsyr2", "x", 5, x, 8, 8, false), incX,
                place.space("dsyr2", "y", 7, y, 8, 8, false), incY, place.space("dsyr2", "a", 9, a, 8, 8, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.dsyr2(
                    "dsyr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dsyr2(orderValue, uploValue, n, alpha, x, incX, y, incY, a, lda);
            return;
        }
        dsyr2AtLength(false, orderValue, uploValue, n, alpha, x, incX, y, incY, a, lda);
    }

    private void dsyr2AtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dsyr2(order, uplo, n, alpha, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.dsyr2(there, place.scratch(), order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("cher2", "order", 1, order).value();
        int uploValue = Check.present("cher2", "uplo", 2, uplo).value();
        BlasLevel2Checks.her2(
                "cher2", n, Check.complexSpace("cher2", "x", 5, x, offsetX), incX,
                Check.complexSpace("cher2", "y", 7, y, offsetY), incY, Check.complexSpace("cher2", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.cher2(
                    "cher2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, a,
                    heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cher2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA,
                    lda);
            return;
        }
        cher2AtLength(true, orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void cher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("cher2", "order", 1, order).value();
        int uploValue = Check.present("cher2", "uplo", 2, uplo).value();
        BlasLevel2Checks.her2(
                "cher2", n, place.space("cher2", "x", 5, x, 8, 4, false), incX,
                place.space("cher2", "y", 7, y, 8, 4, false), incY, place.space("cher2", "a", 9, a, 8, 4, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.cher2(
                    "cher2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.cher2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        cher2AtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void cher2AtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.cher2InPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.cher2(there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX,
            double[] y, int offsetY, int incY, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zher2", "order", 1, order).value();
        int uploValue = Check.present("zher2", "uplo", 2, uplo).value();
        BlasLevel2Checks.her2(
                "zher2", n, Check.complexSpace("zher2", "x", 5, x, offsetX), incX,
                Check.complexSpace("zher2", "y", 7, y, offsetY), incY, Check.complexSpace("zher2", "a", 9, a, offsetA),
                lda);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        if (a == x || a == y) {
            BlasLevel2Overlaps.zher2(
                    "zher2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, a,
                    heapA.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zher2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA,
                    lda);
            return;
        }
        zher2AtLength(true, orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapA, lda);
    }

    @Override
    public void zher2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment a, int lda) {
        int orderValue = Check.present("zher2", "order", 1, order).value();
        int uploValue = Check.present("zher2", "uplo", 2, uplo).value();
        BlasLevel2Checks.her2(
                "zher2", n, place.space("zher2", "x", 5, x, 16, 8, false), incX,
                place.space("zher2", "y", 7, y, 16, 8, false), incY, place.space("zher2", "a", 9, a, 16, 8, true), lda);
        if (Overlap.isNear(a, x) || Overlap.isNear(a, y)) {
            BlasLevel2Overlaps.zher2(
                    "zher2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    a.address(), lda);
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zher2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
            return;
        }
        zher2AtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
    }

    private void zher2AtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zher2InPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
                return;
            }
            BlasLevel2Staged.zher2(there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sspr2(
            Order order, UpLo uplo, int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY,
            int incY, float[] ap, int offsetAp) {
        int orderValue = Check.present("sspr2", "order", 1, order).value();
        int uploValue = Check.present("sspr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr2(
                "sspr2", n, Check.space("sspr2", "x", 5, x, offsetX), incX, Check.space("sspr2", "y", 7, y, offsetY),
                incY, Check.space("sspr2", "ap", 9, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        if (ap == x || ap == y) {
            BlasLevel2Overlaps.sspr2(
                    "sspr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, ap,
                    heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspr2(orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapAp);
            return;
        }
        sspr2AtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapAp);
    }

    @Override
    public void sspr2(
            Order order, UpLo uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        int orderValue = Check.present("sspr2", "order", 1, order).value();
        int uploValue = Check.present("sspr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr2(
                "sspr2", n, place.space("sspr2", "x", 5, x, 4, 4, false), incX,
                place.space("sspr2", "y", 7, y, 4, 4, false), incY, place.space("sspr2", "ap", 9, ap, 4, 4, true));
        if (Overlap.isNear(ap, x) || Overlap.isNear(ap, y)) {
            BlasLevel2Overlaps.sspr2(
                    "sspr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_sspr2(orderValue, uploValue, n, alpha, x, incX, y, incY, ap);
            return;
        }
        sspr2AtLength(false, orderValue, uploValue, n, alpha, x, incX, y, incY, ap);
    }

    private void sspr2AtLength(
            boolean heap, int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_sspr2(order, uplo, n, alpha, x, incX, y, incY, ap);
                return;
            }
            BlasLevel2Staged.sspr2(there, place.scratch(), order, uplo, n, alpha, x, incX, y, incY, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dspr2(
            Order order, UpLo uplo, int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY, double[] ap, int offsetAp) {
        int orderValue = Check.present("dspr2", "order", 1, order).value();
        int uploValue = Check.present("dspr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr2(
                "dspr2", n, Check.space("dspr2", "x", 5, x, offsetX), incX, Check.space("dspr2", "y", 7, y, offsetY),
                incY, Check.space("dspr2", "ap", 9, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        if (ap == x || ap == y) {
            BlasLevel2Overlaps.dspr2(
                    "dspr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, ap,
                    heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspr2(orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapAp);
            return;
        }
        dspr2AtLength(true, orderValue, uploValue, n, alpha, heapX, incX, heapY, incY, heapAp);
    }

    @Override
    public void dspr2(
            Order order, UpLo uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        int orderValue = Check.present("dspr2", "order", 1, order).value();
        int uploValue = Check.present("dspr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.spr2(
                "dspr2", n, place.space("dspr2", "x", 5, x, 8, 8, false), incX,
                place.space("dspr2", "y", 7, y, 8, 8, false), incY, place.space("dspr2", "ap", 9, ap, 8, 8, true));
        if (Overlap.isNear(ap, x) || Overlap.isNear(ap, y)) {
            BlasLevel2Overlaps.dspr2(
                    "dspr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 130_000 && ShortCallers.includeMe()) {
            here.cblas_dspr2(orderValue, uploValue, n, alpha, x, incX, y, incY, ap);
            return;
        }
        dspr2AtLength(false, orderValue, uploValue, n, alpha, x, incX, y, incY, ap);
    }

    private void dspr2AtLength(
            boolean heap, int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment ap) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_dspr2(order, uplo, n, alpha, x, incX, y, incY, ap);
                return;
            }
            BlasLevel2Staged.dspr2(there, place.scratch(), order, uplo, n, alpha, x, incX, y, incY, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void chpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y,
            int offsetY, int incY, float[] ap, int offsetAp) {
        int orderValue = Check.present("chpr2", "order", 1, order).value();
        int uploValue = Check.present("chpr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr2(
                "chpr2", n, Check.complexSpace("chpr2", "x", 5, x, offsetX), incX,
                Check.complexSpace("chpr2", "y", 7, y, offsetY), incY,
                Check.complexSpace("chpr2", "ap", 9, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        if (ap == x || ap == y) {
            BlasLevel2Overlaps.chpr2(
                    "chpr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, ap,
                    heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chpr2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY,
                    heapAp);
            return;
        }
        chpr2AtLength(true, orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapAp);
    }

    @Override
    public void chpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment ap) {
        int orderValue = Check.present("chpr2", "order", 1, order).value();
        int uploValue = Check.present("chpr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr2(
                "chpr2", n, place.space("chpr2", "x", 5, x, 8, 4, false), incX,
                place.space("chpr2", "y", 7, y, 8, 4, false), incY, place.space("chpr2", "ap", 9, ap, 8, 4, true));
        if (Overlap.isNear(ap, x) || Overlap.isNear(ap, y)) {
            BlasLevel2Overlaps.chpr2(
                    "chpr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.chpr2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, ap);
            return;
        }
        chpr2AtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, ap);
    }

    private void chpr2AtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment ap) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.chpr2InPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, ap);
                return;
            }
            BlasLevel2Staged.chpr2(there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, ap);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zhpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX,
            double[] y, int offsetY, int incY, double[] ap, int offsetAp) {
        int orderValue = Check.present("zhpr2", "order", 1, order).value();
        int uploValue = Check.present("zhpr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr2(
                "zhpr2", n, Check.complexSpace("zhpr2", "x", 5, x, offsetX), incX,
                Check.complexSpace("zhpr2", "y", 7, y, offsetY), incY,
                Check.complexSpace("zhpr2", "ap", 9, ap, offsetAp));
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        if (ap == x || ap == y) {
            BlasLevel2Overlaps.zhpr2(
                    "zhpr2", orderValue, uploValue, n, x, heapX.address(), incX, y, heapY.address(), incY, ap,
                    heapAp.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhpr2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY,
                    heapAp);
            return;
        }
        zhpr2AtLength(true, orderValue, uploValue, n, alphaRe, alphaIm, heapX, incX, heapY, incY, heapAp);
    }

    @Override
    public void zhpr2(
            Order order, UpLo uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY, MemorySegment ap) {
        int orderValue = Check.present("zhpr2", "order", 1, order).value();
        int uploValue = Check.present("zhpr2", "uplo", 2, uplo).value();
        BlasLevel2Checks.hpr2(
                "zhpr2", n, place.space("zhpr2", "x", 5, x, 16, 8, false), incX,
                place.space("zhpr2", "y", 7, y, 16, 8, false), incY, place.space("zhpr2", "ap", 9, ap, 16, 8, true));
        if (Overlap.isNear(ap, x) || Overlap.isNear(ap, y)) {
            BlasLevel2Overlaps.zhpr2(
                    "zhpr2", orderValue, uploValue, n, null, x.address(), incX, null, y.address(), incY, null,
                    ap.address());
        }
        BlasLevel2Critical here = critical;
        if (here != null && (double) n * n <= 32_500 && ShortCallers.includeMe()) {
            BlasLevel2Staged.zhpr2InPlace(
                    here, place.scratch(), orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, ap);
            return;
        }
        zhpr2AtLength(false, orderValue, uploValue, n, alphaRe, alphaIm, x, incX, y, incY, ap);
    }

    private void zhpr2AtLength(
            boolean heap, int order, int uplo, int n, double alphaRe, double alphaIm, MemorySegment x, int incX,
            MemorySegment y, int incY, MemorySegment ap) {
        int way = place.begin((double) n * n, heap);
        try {
            BlasLevel2Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel2Staged.zhpr2InPlace(
                        there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, ap);
                return;
            }
            BlasLevel2Staged.zhpr2(there, place.scratch(), order, uplo, n, alphaRe, alphaIm, x, incX, y, incY, ap);
        } finally {
            place.end(way);
        }
    }
}
