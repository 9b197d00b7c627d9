// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Finite;
import dev.cofferdam.internal.linalg.Heap;
import dev.cofferdam.internal.linalg.LeastSquaresCalls;
import dev.cofferdam.internal.linalg.LeastSquaresChecks;
import dev.cofferdam.internal.linalg.LeastSquaresCritical;
import dev.cofferdam.internal.linalg.LeastSquaresOverlaps;
import dev.cofferdam.internal.linalg.LeastSquaresPlain;
import dev.cofferdam.internal.linalg.LeastSquaresStaged;
import dev.cofferdam.internal.linalg.LeastSquaresWords;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Pivots;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ShortCallers;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Checks, and then calls where the place says. */
abstract class PlacedLeastSquares extends PlacedBandSystems implements LeastSquares {
    private final @Nullable LeastSquaresCritical critical;
    private final LeastSquaresCalls[] calls;

    PlacedLeastSquares(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new LeastSquaresCritical(here);
        calls = place.<LeastSquaresCalls>calls(
                        LeastSquaresPlain::new, LeastSquaresWords::new, (alone, _) -> alone)
                .toArray(LeastSquaresCalls[]::new);
    }

    @Override
    public void sgels(
            Order order, Transpose trans, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("sgels", "order", 1, order).value();
        int transValue = Check.present("sgels", "trans", 2, trans).value();
        LeastSquaresChecks.sgels(
                "sgels", orderValue, m, n, nrhs, Check.space("sgels", "a", 6, a, offsetA), lda,
                Check.space("sgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LeastSquaresOverlaps.sgels(
                    "sgels", orderValue, transValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsDone(LeastSquaresStaged.sgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        sgelsDone(sgelsAtLength(true, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void sgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("sgels", "order", 1, order).value();
        int transValue = Check.present("sgels", "trans", 2, trans).value();
        LeastSquaresChecks.sgels(
                "sgels", orderValue, m, n, nrhs, place.space("sgels", "a", 6, a, 4, 4, true), lda,
                place.space("sgels", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LeastSquaresOverlaps.sgels(
                    "sgels", orderValue, transValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsDone(LeastSquaresStaged.sgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, a, lda, b, ldb));
            return;
        }
        sgelsDone(sgelsAtLength(false, orderValue, transValue, m, n, nrhs, a, lda, b, ldb));
    }

    private int sgelsAtLength(
            boolean heap, int order, int trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgelsInPlace(
                        there, place.scratch(), place.workspaces(), trans, m, n, nrhs, a, lda, b, ldb);
            }
            return LeastSquaresStaged.sgels(
                    there, place.scratch(), place.workspaces(), order, trans, m, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgelsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("sgels", info, "order trans m n nrhs a lda b ldb work lwork");
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LeastSquaresChecks.sgels(
                "dgels", orderValue, m, n, nrhs, Check.space("dgels", "a", 6, a, offsetA), lda,
                Check.space("dgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LeastSquaresOverlaps.dgels(
                    "dgels", orderValue, transValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsDone(LeastSquaresStaged.dgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        dgelsDone(dgelsAtLength(true, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LeastSquaresChecks.sgels(
                "dgels", orderValue, m, n, nrhs, place.space("dgels", "a", 6, a, 8, 8, true), lda,
                place.space("dgels", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LeastSquaresOverlaps.dgels(
                    "dgels", orderValue, transValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsDone(LeastSquaresStaged.dgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, a, lda, b, ldb));
            return;
        }
        dgelsDone(dgelsAtLength(false, orderValue, transValue, m, n, nrhs, a, lda, b, ldb));
    }

    private int dgelsAtLength(
            boolean heap, int order, int trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgelsInPlace(
                        there, place.scratch(), place.workspaces(), trans, m, n, nrhs, a, lda, b, ldb);
            }
            return LeastSquaresStaged.dgels(
                    there, place.scratch(), place.workspaces(), order, trans, m, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgelsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("dgels", info, "order trans m n nrhs a lda b ldb work lwork");
    }

    @Override
    public void cgels(
            Order order, Transpose trans, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("cgels", "order", 1, order).value();
        int transValue = Check.present("cgels", "trans", 2, trans).value();
        LeastSquaresChecks.cgels(
                "cgels", orderValue, transValue, m, n, nrhs, Check.complexSpace("cgels", "a", 6, a, offsetA), lda,
                Check.complexSpace("cgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LeastSquaresOverlaps.dgels(
                    "cgels", orderValue, transValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsDone(LeastSquaresStaged.cgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        cgelsDone(cgelsAtLength(true, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void cgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("cgels", "order", 1, order).value();
        int transValue = Check.present("cgels", "trans", 2, trans).value();
        LeastSquaresChecks.cgels(
                "cgels", orderValue, transValue, m, n, nrhs, place.space("cgels", "a", 6, a, 8, 4, true), lda,
                place.space("cgels", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LeastSquaresOverlaps.dgels(
                    "cgels", orderValue, transValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsDone(LeastSquaresStaged.cgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, a, lda, b, ldb));
            return;
        }
        cgelsDone(cgelsAtLength(false, orderValue, transValue, m, n, nrhs, a, lda, b, ldb));
    }

    private int cgelsAtLength(
            boolean heap, int order, int trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgelsInPlace(
                        there, place.scratch(), place.workspaces(), trans, m, n, nrhs, a, lda, b, ldb);
            }
            return LeastSquaresStaged.cgels(
                    there, place.scratch(), place.workspaces(), order, trans, m, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgelsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("cgels", info, "order trans m n nrhs a lda b ldb work lwork");
    }

    @Override
    public void zgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("zgels", "order", 1, order).value();
        int transValue = Check.present("zgels", "trans", 2, trans).value();
        LeastSquaresChecks.cgels(
                "zgels", orderValue, transValue, m, n, nrhs, Check.complexSpace("zgels", "a", 6, a, offsetA), lda,
                Check.complexSpace("zgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LeastSquaresOverlaps.zgels(
                    "zgels", orderValue, transValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsDone(LeastSquaresStaged.zgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        zgelsDone(zgelsAtLength(true, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void zgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("zgels", "order", 1, order).value();
        int transValue = Check.present("zgels", "trans", 2, trans).value();
        LeastSquaresChecks.cgels(
                "zgels", orderValue, transValue, m, n, nrhs, place.space("zgels", "a", 6, a, 16, 8, true), lda,
                place.space("zgels", "b", 8, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LeastSquaresOverlaps.zgels(
                    "zgels", orderValue, transValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsDone(LeastSquaresStaged.zgelsInPlace(
                    here, place.scratch(), place.workspaces(), transValue, m, n, nrhs, a, lda, b, ldb));
            return;
        }
        zgelsDone(zgelsAtLength(false, orderValue, transValue, m, n, nrhs, a, lda, b, ldb));
    }

    private int zgelsAtLength(
            boolean heap, int order, int trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgelsInPlace(
                        there, place.scratch(), place.workspaces(), trans, m, n, nrhs, a, lda, b, ldb);
            }
            return LeastSquaresStaged.zgels(
                    there, place.scratch(), place.workspaces(), order, trans, m, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgelsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("zgels", info, "order trans m n nrhs a lda b ldb work lwork");
    }

    @Override
    public int sgelsy(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, float rcond) {
        int orderValue = Check.present("sgelsy", "order", 1, order).value();
        LeastSquaresChecks.sgelsy(
                "sgelsy", orderValue, m, n, nrhs, Check.space("sgelsy", "a", 5, a, offsetA), lda,
                Check.space("sgelsy", "b", 7, b, offsetB), ldb, Check.space("sgelsy", "jpvt", 9, jpvt, offsetJpvt));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        if (b == a) {
            LeastSquaresOverlaps.sgelsy(
                    "sgelsy", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, jpvt,
                    heapJpvt.address());
        }
        Finite.lines(
                "sgelsy", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelsy", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsyDone(LeastSquaresStaged.sgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond,
                    rank));
            return rank[0];
        }
        sgelsyDone(sgelsyAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond, rank));
        return rank[0];
    }

    @Override
    public int sgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond) {
        int orderValue = Check.present("sgelsy", "order", 1, order).value();
        LeastSquaresChecks.sgelsy(
                "sgelsy", orderValue, m, n, nrhs, place.space("sgelsy", "a", 5, a, 4, 4, true), lda,
                place.space("sgelsy", "b", 7, b, 4, 4, true), ldb, place.space("sgelsy", "jpvt", 9, jpvt, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(jpvt, a) || Overlap.isNear(jpvt, b)) {
            LeastSquaresOverlaps.sgelsy(
                    "sgelsy", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    jpvt.address());
        }
        Finite.lines(
                "sgelsy", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelsy", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsyDone(LeastSquaresStaged.sgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
            return rank[0];
        }
        sgelsyDone(sgelsyAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
        return rank[0];
    }

    private int sgelsyAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment jpvt, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgelsyInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
            }
            return LeastSquaresStaged.sgelsy(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void sgelsyDone(int info) {
        Check.done("sgelsy", info, "order m n nrhs a lda b ldb jpvt rcond rank work lwork");
    }

    @Override
    public int dgelsy(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, double rcond) {
        int orderValue = Check.present("dgelsy", "order", 1, order).value();
        LeastSquaresChecks.sgelsy(
                "dgelsy", orderValue, m, n, nrhs, Check.space("dgelsy", "a", 5, a, offsetA), lda,
                Check.space("dgelsy", "b", 7, b, offsetB), ldb, Check.space("dgelsy", "jpvt", 9, jpvt, offsetJpvt));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        if (b == a) {
            LeastSquaresOverlaps.dgelsy(
                    "dgelsy", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, jpvt,
                    heapJpvt.address());
        }
        Finite.lines(
                "dgelsy", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelsy", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsyDone(LeastSquaresStaged.dgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond,
                    rank));
            return rank[0];
        }
        dgelsyDone(dgelsyAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond, rank));
        return rank[0];
    }

    @Override
    public int dgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond) {
        int orderValue = Check.present("dgelsy", "order", 1, order).value();
        LeastSquaresChecks.sgelsy(
                "dgelsy", orderValue, m, n, nrhs, place.space("dgelsy", "a", 5, a, 8, 8, true), lda,
                place.space("dgelsy", "b", 7, b, 8, 8, true), ldb, place.space("dgelsy", "jpvt", 9, jpvt, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(jpvt, a) || Overlap.isNear(jpvt, b)) {
            LeastSquaresOverlaps.dgelsy(
                    "dgelsy", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    jpvt.address());
        }
        Finite.lines(
                "dgelsy", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelsy", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsyDone(LeastSquaresStaged.dgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
            return rank[0];
        }
        dgelsyDone(dgelsyAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
        return rank[0];
    }

    private int dgelsyAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment jpvt, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgelsyInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
            }
            return LeastSquaresStaged.dgelsy(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void dgelsyDone(int info) {
        Check.done("dgelsy", info, "order m n nrhs a lda b ldb jpvt rcond rank work lwork");
    }

    @Override
    public int cgelsy(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, float rcond) {
        int orderValue = Check.present("cgelsy", "order", 1, order).value();
        LeastSquaresChecks.cgelsy(
                "cgelsy", orderValue, m, n, nrhs, Check.complexSpace("cgelsy", "a", 5, a, offsetA), lda,
                Check.complexSpace("cgelsy", "b", 7, b, offsetB), ldb,
                Check.space("cgelsy", "jpvt", 9, jpvt, offsetJpvt));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        if (b == a) {
            LeastSquaresOverlaps.dgelsy(
                    "cgelsy", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, jpvt,
                    heapJpvt.address());
        }
        Finite.lines(
                "cgelsy", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelsy", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsyDone(LeastSquaresStaged.cgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond,
                    rank));
            return rank[0];
        }
        cgelsyDone(cgelsyAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond, rank));
        return rank[0];
    }

    @Override
    public int cgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond) {
        int orderValue = Check.present("cgelsy", "order", 1, order).value();
        LeastSquaresChecks.cgelsy(
                "cgelsy", orderValue, m, n, nrhs, place.space("cgelsy", "a", 5, a, 8, 4, true), lda,
                place.space("cgelsy", "b", 7, b, 8, 4, true), ldb, place.space("cgelsy", "jpvt", 9, jpvt, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(jpvt, a) || Overlap.isNear(jpvt, b)) {
            LeastSquaresOverlaps.dgelsy(
                    "cgelsy", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    jpvt.address());
        }
        Finite.lines(
                "cgelsy", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelsy", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsyDone(LeastSquaresStaged.cgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
            return rank[0];
        }
        cgelsyDone(cgelsyAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
        return rank[0];
    }

    private int cgelsyAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment jpvt, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgelsyInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
            }
            return LeastSquaresStaged.cgelsy(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void cgelsyDone(int info) {
        Check.done("cgelsy", info, "order m n nrhs a lda b ldb jpvt rcond rank work lwork rwork");
    }

    @Override
    public int zgelsy(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            int[] jpvt, int offsetJpvt, double rcond) {
        int orderValue = Check.present("zgelsy", "order", 1, order).value();
        LeastSquaresChecks.cgelsy(
                "zgelsy", orderValue, m, n, nrhs, Check.complexSpace("zgelsy", "a", 5, a, offsetA), lda,
                Check.complexSpace("zgelsy", "b", 7, b, offsetB), ldb,
                Check.space("zgelsy", "jpvt", 9, jpvt, offsetJpvt));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        if (b == a) {
            LeastSquaresOverlaps.zgelsy(
                    "zgelsy", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, jpvt,
                    heapJpvt.address());
        }
        Finite.lines(
                "zgelsy", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelsy", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsyDone(LeastSquaresStaged.zgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond,
                    rank));
            return rank[0];
        }
        zgelsyDone(zgelsyAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapJpvt, rcond, rank));
        return rank[0];
    }

    @Override
    public int zgelsy(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond) {
        int orderValue = Check.present("zgelsy", "order", 1, order).value();
        LeastSquaresChecks.cgelsy(
                "zgelsy", orderValue, m, n, nrhs, place.space("zgelsy", "a", 5, a, 16, 8, true), lda,
                place.space("zgelsy", "b", 7, b, 16, 8, true), ldb, place.space("zgelsy", "jpvt", 9, jpvt, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(jpvt, a) || Overlap.isNear(jpvt, b)) {
            LeastSquaresOverlaps.zgelsy(
                    "zgelsy", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    jpvt.address());
        }
        Finite.lines(
                "zgelsy", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelsy", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsyDone(LeastSquaresStaged.zgelsyInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
            return rank[0];
        }
        zgelsyDone(zgelsyAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank));
        return rank[0];
    }

    private int zgelsyAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment jpvt, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + n + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgelsyInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
            }
            return LeastSquaresStaged.zgelsy(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void zgelsyDone(int info) {
        Check.done("zgelsy", info, "order m n nrhs a lda b ldb jpvt rcond rank work lwork rwork");
    }

    @Override
    public int sgelsd(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond) {
        int orderValue = Check.present("sgelsd", "order", 1, order).value();
        LeastSquaresChecks.sgelsd(
                "sgelsd", orderValue, m, n, nrhs, Check.space("sgelsd", "a", 5, a, offsetA), lda,
                Check.space("sgelsd", "b", 7, b, offsetB), ldb, Check.space("sgelsd", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.sgelsd(
                    "sgelsd", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "sgelsd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelsd", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsdDone(LeastSquaresStaged.sgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        sgelsdDone(sgelsdAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int sgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond) {
        int orderValue = Check.present("sgelsd", "order", 1, order).value();
        LeastSquaresChecks.sgelsd(
                "sgelsd", orderValue, m, n, nrhs, place.space("sgelsd", "a", 5, a, 4, 4, true), lda,
                place.space("sgelsd", "b", 7, b, 4, 4, true), ldb, place.space("sgelsd", "s", 9, s, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.sgelsd(
                    "sgelsd", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "sgelsd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelsd", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelsdDone(LeastSquaresStaged.sgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        sgelsdDone(sgelsdAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int sgelsdAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgelsdInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.sgelsd(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void sgelsdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgelsd", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("sgelsd", info, "order m n nrhs a lda b ldb s rcond rank work lwork iwork");
    }

    @Override
    public int dgelsd(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond) {
        int orderValue = Check.present("dgelsd", "order", 1, order).value();
        LeastSquaresChecks.sgelsd(
                "dgelsd", orderValue, m, n, nrhs, Check.space("dgelsd", "a", 5, a, offsetA), lda,
                Check.space("dgelsd", "b", 7, b, offsetB), ldb, Check.space("dgelsd", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.dgelsd(
                    "dgelsd", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "dgelsd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelsd", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsdDone(LeastSquaresStaged.dgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        dgelsdDone(dgelsdAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int dgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond) {
        int orderValue = Check.present("dgelsd", "order", 1, order).value();
        LeastSquaresChecks.sgelsd(
                "dgelsd", orderValue, m, n, nrhs, place.space("dgelsd", "a", 5, a, 8, 8, true), lda,
                place.space("dgelsd", "b", 7, b, 8, 8, true), ldb, place.space("dgelsd", "s", 9, s, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.dgelsd(
                    "dgelsd", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "dgelsd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelsd", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelsdDone(LeastSquaresStaged.dgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        dgelsdDone(dgelsdAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int dgelsdAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgelsdInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.dgelsd(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void dgelsdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgelsd", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("dgelsd", info, "order m n nrhs a lda b ldb s rcond rank work lwork iwork");
    }

    @Override
    public int cgelsd(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond) {
        int orderValue = Check.present("cgelsd", "order", 1, order).value();
        LeastSquaresChecks.cgelsd(
                "cgelsd", orderValue, m, n, nrhs, Check.complexSpace("cgelsd", "a", 5, a, offsetA), lda,
                Check.complexSpace("cgelsd", "b", 7, b, offsetB), ldb, Check.space("cgelsd", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.cgelsd(
                    "cgelsd", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "cgelsd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelsd", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsdDone(LeastSquaresStaged.cgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        cgelsdDone(cgelsdAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int cgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond) {
        int orderValue = Check.present("cgelsd", "order", 1, order).value();
        LeastSquaresChecks.cgelsd(
                "cgelsd", orderValue, m, n, nrhs, place.space("cgelsd", "a", 5, a, 8, 4, true), lda,
                place.space("cgelsd", "b", 7, b, 8, 4, true), ldb, place.space("cgelsd", "s", 9, s, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.cgelsd(
                    "cgelsd", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "cgelsd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelsd", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelsdDone(LeastSquaresStaged.cgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        cgelsdDone(cgelsdAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int cgelsdAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgelsdInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.cgelsd(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void cgelsdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgelsd", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("cgelsd", info, "order m n nrhs a lda b ldb s rcond rank work lwork rwork iwork");
    }

    @Override
    public int zgelsd(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond) {
        int orderValue = Check.present("zgelsd", "order", 1, order).value();
        LeastSquaresChecks.cgelsd(
                "zgelsd", orderValue, m, n, nrhs, Check.complexSpace("zgelsd", "a", 5, a, offsetA), lda,
                Check.complexSpace("zgelsd", "b", 7, b, offsetB), ldb, Check.space("zgelsd", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.zgelsd(
                    "zgelsd", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "zgelsd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelsd", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsdDone(LeastSquaresStaged.zgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        zgelsdDone(zgelsdAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int zgelsd(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond) {
        int orderValue = Check.present("zgelsd", "order", 1, order).value();
        LeastSquaresChecks.cgelsd(
                "zgelsd", orderValue, m, n, nrhs, place.space("zgelsd", "a", 5, a, 16, 8, true), lda,
                place.space("zgelsd", "b", 7, b, 16, 8, true), ldb, place.space("zgelsd", "s", 9, s, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.zgelsd(
                    "zgelsd", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "zgelsd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelsd", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelsdDone(LeastSquaresStaged.zgelsdInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        zgelsdDone(zgelsdAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int zgelsdAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgelsdInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.zgelsd(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void zgelsdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgelsd", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("zgelsd", info, "order m n nrhs a lda b ldb s rcond rank work lwork rwork iwork");
    }

    @Override
    public int sgelss(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond) {
        int orderValue = Check.present("sgelss", "order", 1, order).value();
        LeastSquaresChecks.sgelss(
                "sgelss", orderValue, m, n, nrhs, Check.space("sgelss", "a", 5, a, offsetA), lda,
                Check.space("sgelss", "b", 7, b, offsetB), ldb, Check.space("sgelss", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.sgelss(
                    "sgelss", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "sgelss", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelss", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelssDone(LeastSquaresStaged.sgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        sgelssDone(sgelssAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int sgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond) {
        int orderValue = Check.present("sgelss", "order", 1, order).value();
        LeastSquaresChecks.sgelss(
                "sgelss", orderValue, m, n, nrhs, place.space("sgelss", "a", 5, a, 4, 4, true), lda,
                place.space("sgelss", "b", 7, b, 4, 4, true), ldb, place.space("sgelss", "s", 9, s, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.sgelss(
                    "sgelss", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "sgelss", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        Finite.lines(
                "sgelss", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            sgelssDone(LeastSquaresStaged.sgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        sgelssDone(sgelssAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int sgelssAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgelssInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.sgelss(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void sgelssDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgelss", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("sgelss", info, "order m n nrhs a lda b ldb s rcond rank work lwork");
    }

    @Override
    public int dgelss(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond) {
        int orderValue = Check.present("dgelss", "order", 1, order).value();
        LeastSquaresChecks.sgelss(
                "dgelss", orderValue, m, n, nrhs, Check.space("dgelss", "a", 5, a, offsetA), lda,
                Check.space("dgelss", "b", 7, b, offsetB), ldb, Check.space("dgelss", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.dgelss(
                    "dgelss", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "dgelss", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelss", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelssDone(LeastSquaresStaged.dgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        dgelssDone(dgelssAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int dgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond) {
        int orderValue = Check.present("dgelss", "order", 1, order).value();
        LeastSquaresChecks.sgelss(
                "dgelss", orderValue, m, n, nrhs, place.space("dgelss", "a", 5, a, 8, 8, true), lda,
                place.space("dgelss", "b", 7, b, 8, 8, true), ldb, place.space("dgelss", "s", 9, s, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.dgelss(
                    "dgelss", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "dgelss", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        Finite.lines(
                "dgelss", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 1);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 150_000 && ShortCallers.includeMe()) {
            dgelssDone(LeastSquaresStaged.dgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        dgelssDone(dgelssAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int dgelssAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgelssInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.dgelss(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void dgelssDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgelss", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("dgelss", info, "order m n nrhs a lda b ldb s rcond rank work lwork");
    }

    @Override
    public int cgelss(
            Order order, int m, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb,
            float[] s, int offsetS, float rcond) {
        int orderValue = Check.present("cgelss", "order", 1, order).value();
        LeastSquaresChecks.cgelss(
                "cgelss", orderValue, m, n, nrhs, Check.complexSpace("cgelss", "a", 5, a, offsetA), lda,
                Check.complexSpace("cgelss", "b", 7, b, offsetB), ldb, Check.space("cgelss", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.cgelss(
                    "cgelss", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "cgelss", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelss", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelssDone(LeastSquaresStaged.cgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        cgelssDone(cgelssAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int cgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond) {
        int orderValue = Check.present("cgelss", "order", 1, order).value();
        LeastSquaresChecks.cgelss(
                "cgelss", orderValue, m, n, nrhs, place.space("cgelss", "a", 5, a, 8, 4, true), lda,
                place.space("cgelss", "b", 7, b, 8, 4, true), ldb, place.space("cgelss", "s", 9, s, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.cgelss(
                    "cgelss", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "cgelss", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        Finite.lines(
                "cgelss", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, true, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            cgelssDone(LeastSquaresStaged.cgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        cgelssDone(cgelssAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int cgelssAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, float rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgelssInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.cgelss(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void cgelssDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgelss", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("cgelss", info, "order m n nrhs a lda b ldb s rcond rank work lwork rwork");
    }

    @Override
    public int zgelss(
            Order order, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB, int ldb,
            double[] s, int offsetS, double rcond) {
        int orderValue = Check.present("zgelss", "order", 1, order).value();
        LeastSquaresChecks.cgelss(
                "zgelss", orderValue, m, n, nrhs, Check.complexSpace("zgelss", "a", 5, a, offsetA), lda,
                Check.complexSpace("zgelss", "b", 7, b, offsetB), ldb, Check.space("zgelss", "s", 9, s, offsetS));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (b == a || s == a || s == b) {
            LeastSquaresOverlaps.zgelss(
                    "zgelss", orderValue, m, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb, s,
                    heapS.address());
        }
        Finite.lines(
                "zgelss", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelss", "b", 7, heapB, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelssDone(LeastSquaresStaged.zgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
            return rank[0];
        }
        zgelssDone(zgelssAtLength(true, orderValue, m, n, nrhs, heapA, lda, heapB, ldb, heapS, rcond, rank));
        return rank[0];
    }

    @Override
    public int zgelss(
            Order order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond) {
        int orderValue = Check.present("zgelss", "order", 1, order).value();
        LeastSquaresChecks.cgelss(
                "zgelss", orderValue, m, n, nrhs, place.space("zgelss", "a", 5, a, 16, 8, true), lda,
                place.space("zgelss", "b", 7, b, 16, 8, true), ldb, place.space("zgelss", "s", 9, s, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(s, a) || Overlap.isNear(s, b)) {
            LeastSquaresOverlaps.zgelss(
                    "zgelss", orderValue, m, n, nrhs, null, a.address(), lda, null, b.address(), ldb, null,
                    s.address());
        }
        Finite.lines(
                "zgelss", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        Finite.lines(
                "zgelss", "b", 7, b, orderValue == Values.ROW_MAJOR ? m : nrhs,
                orderValue == Values.ROW_MAJOR ? nrhs : m, ldb, false, 2);
        int[] rank = new int[1];
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs) <= 37_500 && ShortCallers.includeMe()) {
            zgelssDone(LeastSquaresStaged.zgelssInPlace(
                    here, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
            return rank[0];
        }
        zgelssDone(zgelssAtLength(false, orderValue, m, n, nrhs, a, lda, b, ldb, s, rcond, rank));
        return rank[0];
    }

    private int zgelssAtLength(
            boolean heap, int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment s, double rcond, int[] rank) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6 * (2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs) + 32 * ((double) m + n + nrhs), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgelssInPlace(
                        there, place.scratch(), place.workspaces(), m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
            }
            return LeastSquaresStaged.zgelss(
                    there, place.scratch(), place.workspaces(), order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank);
        } finally {
            place.end(way);
        }
    }

    private static void zgelssDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgelss", info,
                    "the singular value decomposition did not converge: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("zgelss", info, "order m n nrhs a lda b ldb s rcond rank work lwork rwork");
    }

    @Override
    public void sgeqrf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("sgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "sgeqrf", orderValue, m, n, Check.space("sgeqrf", "a", 4, a, offsetA), lda,
                Check.space("sgeqrf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.sgeqrf("sgeqrf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgeqrfDone(LeastSquaresStaged.sgeqrfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        sgeqrfDone(sgeqrfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void sgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("sgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "sgeqrf", orderValue, m, n, place.space("sgeqrf", "a", 4, a, 4, 4, true), lda,
                place.space("sgeqrf", "tau", 6, tau, 4, 4, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.sgeqrf("sgeqrf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgeqrfDone(LeastSquaresStaged.sgeqrfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        sgeqrfDone(sgeqrfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int sgeqrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgeqrfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.sgeqrf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void sgeqrfDone(int info) {
        Check.done("sgeqrf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void dgeqrf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("dgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "dgeqrf", orderValue, m, n, Check.space("dgeqrf", "a", 4, a, offsetA), lda,
                Check.space("dgeqrf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgeqrf("dgeqrf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgeqrfDone(LeastSquaresStaged.dgeqrfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        dgeqrfDone(dgeqrfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void dgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("dgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "dgeqrf", orderValue, m, n, place.space("dgeqrf", "a", 4, a, 8, 8, true), lda,
                place.space("dgeqrf", "tau", 6, tau, 8, 8, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.dgeqrf("dgeqrf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgeqrfDone(LeastSquaresStaged.dgeqrfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        dgeqrfDone(dgeqrfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int dgeqrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgeqrfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.dgeqrf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void dgeqrfDone(int info) {
        Check.done("dgeqrf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void cgeqrf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("cgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "cgeqrf", orderValue, m, n, Check.complexSpace("cgeqrf", "a", 4, a, offsetA), lda,
                Check.complexSpace("cgeqrf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgeqrf("cgeqrf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgeqrfDone(LeastSquaresStaged.cgeqrfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        cgeqrfDone(cgeqrfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void cgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("cgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "cgeqrf", orderValue, m, n, place.space("cgeqrf", "a", 4, a, 8, 4, true), lda,
                place.space("cgeqrf", "tau", 6, tau, 8, 4, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.dgeqrf("cgeqrf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgeqrfDone(LeastSquaresStaged.cgeqrfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        cgeqrfDone(cgeqrfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int cgeqrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgeqrfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.cgeqrf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void cgeqrfDone(int info) {
        Check.done("cgeqrf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void zgeqrf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("zgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "zgeqrf", orderValue, m, n, Check.complexSpace("zgeqrf", "a", 4, a, offsetA), lda,
                Check.complexSpace("zgeqrf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.zgeqrf("zgeqrf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgeqrfDone(LeastSquaresStaged.zgeqrfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        zgeqrfDone(zgeqrfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void zgeqrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("zgeqrf", "order", 1, order).value();
        LeastSquaresChecks.geqrf(
                "zgeqrf", orderValue, m, n, place.space("zgeqrf", "a", 4, a, 16, 8, true), lda,
                place.space("zgeqrf", "tau", 6, tau, 16, 8, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.zgeqrf("zgeqrf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgeqrfDone(LeastSquaresStaged.zgeqrfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        zgeqrfDone(zgeqrfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int zgeqrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgeqrfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.zgeqrf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void zgeqrfDone(int info) {
        Check.done("zgeqrf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void sgelqf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("sgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "sgelqf", orderValue, m, n, Check.space("sgelqf", "a", 4, a, offsetA), lda,
                Check.space("sgelqf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.sgelqf("sgelqf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgelqfDone(LeastSquaresStaged.sgelqfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        sgelqfDone(sgelqfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void sgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("sgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "sgelqf", orderValue, m, n, place.space("sgelqf", "a", 4, a, 4, 4, true), lda,
                place.space("sgelqf", "tau", 6, tau, 4, 4, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.sgelqf("sgelqf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgelqfDone(LeastSquaresStaged.sgelqfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        sgelqfDone(sgelqfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int sgelqfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgelqfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.sgelqf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void sgelqfDone(int info) {
        Check.done("sgelqf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void dgelqf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("dgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "dgelqf", orderValue, m, n, Check.space("dgelqf", "a", 4, a, offsetA), lda,
                Check.space("dgelqf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgelqf("dgelqf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgelqfDone(LeastSquaresStaged.dgelqfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        dgelqfDone(dgelqfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void dgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("dgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "dgelqf", orderValue, m, n, place.space("dgelqf", "a", 4, a, 8, 8, true), lda,
                place.space("dgelqf", "tau", 6, tau, 8, 8, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.dgelqf("dgelqf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgelqfDone(LeastSquaresStaged.dgelqfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        dgelqfDone(dgelqfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int dgelqfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgelqfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.dgelqf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void dgelqfDone(int info) {
        Check.done("dgelqf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void cgelqf(Order order, int m, int n, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("cgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "cgelqf", orderValue, m, n, Check.complexSpace("cgelqf", "a", 4, a, offsetA), lda,
                Check.complexSpace("cgelqf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgelqf("cgelqf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgelqfDone(LeastSquaresStaged.cgelqfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        cgelqfDone(cgelqfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void cgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("cgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "cgelqf", orderValue, m, n, place.space("cgelqf", "a", 4, a, 8, 4, true), lda,
                place.space("cgelqf", "tau", 6, tau, 8, 4, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.dgelqf("cgelqf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgelqfDone(LeastSquaresStaged.cgelqfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        cgelqfDone(cgelqfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int cgelqfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgelqfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.cgelqf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void cgelqfDone(int info) {
        Check.done("cgelqf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void zgelqf(Order order, int m, int n, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("zgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "zgelqf", orderValue, m, n, Check.complexSpace("zgelqf", "a", 4, a, offsetA), lda,
                Check.complexSpace("zgelqf", "tau", 6, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.zgelqf("zgelqf", orderValue, m, n, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgelqfDone(LeastSquaresStaged.zgelqfInPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapTau));
            return;
        }
        zgelqfDone(zgelqfAtLength(true, orderValue, m, n, heapA, lda, heapTau));
    }

    @Override
    public void zgelqf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("zgelqf", "order", 1, order).value();
        LeastSquaresChecks.gelqf(
                "zgelqf", orderValue, m, n, place.space("zgelqf", "a", 4, a, 16, 8, true), lda,
                place.space("zgelqf", "tau", 6, tau, 16, 8, true));
        if (Overlap.isNear(tau, a)) {
            LeastSquaresOverlaps.zgelqf("zgelqf", orderValue, m, n, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgelqfDone(LeastSquaresStaged.zgelqfInPlace(here, place.scratch(), place.workspaces(), m, n, a, lda, tau));
            return;
        }
        zgelqfDone(zgelqfAtLength(false, orderValue, m, n, a, lda, tau));
    }

    private int zgelqfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgelqfInPlace(there, place.scratch(), place.workspaces(), m, n, a, lda, tau);
            }
            return LeastSquaresStaged.zgelqf(there, place.scratch(), place.workspaces(), order, m, n, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void zgelqfDone(int info) {
        Check.done("zgelqf", info, "order m n a lda tau work lwork");
    }

    @Override
    public void sgeqp3(
            Order order, int m, int n, float[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, float[] tau,
            int offsetTau) {
        int orderValue = Check.present("sgeqp3", "order", 1, order).value();
        LeastSquaresChecks.sgeqp3(
                "sgeqp3", orderValue, m, n, Check.space("sgeqp3", "a", 4, a, offsetA), lda,
                Check.space("sgeqp3", "jpvt", 6, jpvt, offsetJpvt), Check.space("sgeqp3", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.sgeqp3(
                    "sgeqp3", orderValue, m, n, a, heapA.address(), lda, jpvt, heapJpvt.address(), tau,
                    heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgeqp3Done(LeastSquaresStaged.sgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapJpvt, heapTau));
            return;
        }
        sgeqp3Done(sgeqp3AtLength(true, orderValue, m, n, heapA, lda, heapJpvt, heapTau));
    }

    @Override
    public void sgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        int orderValue = Check.present("sgeqp3", "order", 1, order).value();
        LeastSquaresChecks.sgeqp3(
                "sgeqp3", orderValue, m, n, place.space("sgeqp3", "a", 4, a, 4, 4, true), lda,
                place.space("sgeqp3", "jpvt", 6, jpvt, 4, 4, true), place.space("sgeqp3", "tau", 7, tau, 4, 4, true));
        if (Overlap.isNear(jpvt, a) || Overlap.isNear(tau, a) || Overlap.isNear(tau, jpvt)) {
            LeastSquaresOverlaps.sgeqp3(
                    "sgeqp3", orderValue, m, n, null, a.address(), lda, null, jpvt.address(), null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            sgeqp3Done(LeastSquaresStaged.sgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau));
            return;
        }
        sgeqp3Done(sgeqp3AtLength(false, orderValue, m, n, a, lda, jpvt, tau));
    }

    private int sgeqp3AtLength(
            boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sgeqp3InPlace(
                        there, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau);
            }
            return LeastSquaresStaged.sgeqp3(
                    there, place.scratch(), place.workspaces(), order, m, n, a, lda, jpvt, tau);
        } finally {
            place.end(way);
        }
    }

    private static void sgeqp3Done(int info) {
        Check.done("sgeqp3", info, "order m n a lda jpvt tau work lwork");
    }

    @Override
    public void dgeqp3(
            Order order, int m, int n, double[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, double[] tau,
            int offsetTau) {
        int orderValue = Check.present("dgeqp3", "order", 1, order).value();
        LeastSquaresChecks.sgeqp3(
                "dgeqp3", orderValue, m, n, Check.space("dgeqp3", "a", 4, a, offsetA), lda,
                Check.space("dgeqp3", "jpvt", 6, jpvt, offsetJpvt), Check.space("dgeqp3", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgeqp3(
                    "dgeqp3", orderValue, m, n, a, heapA.address(), lda, jpvt, heapJpvt.address(), tau,
                    heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgeqp3Done(LeastSquaresStaged.dgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapJpvt, heapTau));
            return;
        }
        dgeqp3Done(dgeqp3AtLength(true, orderValue, m, n, heapA, lda, heapJpvt, heapTau));
    }

    @Override
    public void dgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        int orderValue = Check.present("dgeqp3", "order", 1, order).value();
        LeastSquaresChecks.sgeqp3(
                "dgeqp3", orderValue, m, n, place.space("dgeqp3", "a", 4, a, 8, 8, true), lda,
                place.space("dgeqp3", "jpvt", 6, jpvt, 4, 4, true), place.space("dgeqp3", "tau", 7, tau, 8, 8, true));
        if (Overlap.isNear(jpvt, a) || Overlap.isNear(tau, a) || Overlap.isNear(tau, jpvt)) {
            LeastSquaresOverlaps.dgeqp3(
                    "dgeqp3", orderValue, m, n, null, a.address(), lda, null, jpvt.address(), null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 150_000 && ShortCallers.includeMe()) {
            dgeqp3Done(LeastSquaresStaged.dgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau));
            return;
        }
        dgeqp3Done(dgeqp3AtLength(false, orderValue, m, n, a, lda, jpvt, tau));
    }

    private int dgeqp3AtLength(
            boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dgeqp3InPlace(
                        there, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau);
            }
            return LeastSquaresStaged.dgeqp3(
                    there, place.scratch(), place.workspaces(), order, m, n, a, lda, jpvt, tau);
        } finally {
            place.end(way);
        }
    }

    private static void dgeqp3Done(int info) {
        Check.done("dgeqp3", info, "order m n a lda jpvt tau work lwork");
    }

    @Override
    public void cgeqp3(
            Order order, int m, int n, float[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, float[] tau,
            int offsetTau) {
        int orderValue = Check.present("cgeqp3", "order", 1, order).value();
        LeastSquaresChecks.cgeqp3(
                "cgeqp3", orderValue, m, n, Check.complexSpace("cgeqp3", "a", 4, a, offsetA), lda,
                Check.space("cgeqp3", "jpvt", 6, jpvt, offsetJpvt),
                Check.complexSpace("cgeqp3", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.dgeqp3(
                    "cgeqp3", orderValue, m, n, a, heapA.address(), lda, jpvt, heapJpvt.address(), tau,
                    heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgeqp3Done(LeastSquaresStaged.cgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapJpvt, heapTau));
            return;
        }
        cgeqp3Done(cgeqp3AtLength(true, orderValue, m, n, heapA, lda, heapJpvt, heapTau));
    }

    @Override
    public void cgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        int orderValue = Check.present("cgeqp3", "order", 1, order).value();
        LeastSquaresChecks.cgeqp3(
                "cgeqp3", orderValue, m, n, place.space("cgeqp3", "a", 4, a, 8, 4, true), lda,
                place.space("cgeqp3", "jpvt", 6, jpvt, 4, 4, true), place.space("cgeqp3", "tau", 7, tau, 8, 4, true));
        if (Overlap.isNear(jpvt, a) || Overlap.isNear(tau, a) || Overlap.isNear(tau, jpvt)) {
            LeastSquaresOverlaps.dgeqp3(
                    "cgeqp3", orderValue, m, n, null, a.address(), lda, null, jpvt.address(), null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            cgeqp3Done(LeastSquaresStaged.cgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau));
            return;
        }
        cgeqp3Done(cgeqp3AtLength(false, orderValue, m, n, a, lda, jpvt, tau));
    }

    private int cgeqp3AtLength(
            boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cgeqp3InPlace(
                        there, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau);
            }
            return LeastSquaresStaged.cgeqp3(
                    there, place.scratch(), place.workspaces(), order, m, n, a, lda, jpvt, tau);
        } finally {
            place.end(way);
        }
    }

    private static void cgeqp3Done(int info) {
        Check.done("cgeqp3", info, "order m n a lda jpvt tau work lwork rwork");
    }

    @Override
    public void zgeqp3(
            Order order, int m, int n, double[] a, int offsetA, int lda, int[] jpvt, int offsetJpvt, double[] tau,
            int offsetTau) {
        int orderValue = Check.present("zgeqp3", "order", 1, order).value();
        LeastSquaresChecks.cgeqp3(
                "zgeqp3", orderValue, m, n, Check.complexSpace("zgeqp3", "a", 4, a, offsetA), lda,
                Check.space("zgeqp3", "jpvt", 6, jpvt, offsetJpvt),
                Check.complexSpace("zgeqp3", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapJpvt = Heap.from(jpvt, 4L * offsetJpvt);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        if (tau == a) {
            LeastSquaresOverlaps.zgeqp3(
                    "zgeqp3", orderValue, m, n, a, heapA.address(), lda, jpvt, heapJpvt.address(), tau,
                    heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgeqp3Done(LeastSquaresStaged.zgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, heapA, lda, heapJpvt, heapTau));
            return;
        }
        zgeqp3Done(zgeqp3AtLength(true, orderValue, m, n, heapA, lda, heapJpvt, heapTau));
    }

    @Override
    public void zgeqp3(Order order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        int orderValue = Check.present("zgeqp3", "order", 1, order).value();
        LeastSquaresChecks.cgeqp3(
                "zgeqp3", orderValue, m, n, place.space("zgeqp3", "a", 4, a, 16, 8, true), lda,
                place.space("zgeqp3", "jpvt", 6, jpvt, 4, 4, true), place.space("zgeqp3", "tau", 7, tau, 16, 8, true));
        if (Overlap.isNear(jpvt, a) || Overlap.isNear(tau, a) || Overlap.isNear(tau, jpvt)) {
            LeastSquaresOverlaps.zgeqp3(
                    "zgeqp3", orderValue, m, n, null, a.address(), lda, null, jpvt.address(), null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n) <= 37_500 && ShortCallers.includeMe()) {
            zgeqp3Done(LeastSquaresStaged.zgeqp3InPlace(
                    here, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau));
            return;
        }
        zgeqp3Done(zgeqp3AtLength(false, orderValue, m, n, a, lda, jpvt, tau));
    }

    private int zgeqp3AtLength(
            boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.min(m, n) + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zgeqp3InPlace(
                        there, place.scratch(), place.workspaces(), m, n, a, lda, jpvt, tau);
            }
            return LeastSquaresStaged.zgeqp3(
                    there, place.scratch(), place.workspaces(), order, m, n, a, lda, jpvt, tau);
        } finally {
            place.end(way);
        }
    }

    private static void zgeqp3Done(int info) {
        Check.done("zgeqp3", info, "order m n a lda jpvt tau work lwork rwork");
    }

    @Override
    public void sorgqr(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("sorgqr", "order", 1, order).value();
        LeastSquaresChecks.orgqr(
                "sorgqr", orderValue, m, n, k, Check.space("sorgqr", "a", 5, a, offsetA), lda,
                Check.space("sorgqr", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.sorgqr("sorgqr", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sorgqrDone(LeastSquaresStaged.sorgqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        sorgqrDone(sorgqrAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void sorgqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("sorgqr", "order", 1, order).value();
        LeastSquaresChecks.orgqr(
                "sorgqr", orderValue, m, n, k, place.space("sorgqr", "a", 5, a, 4, 4, true), lda,
                place.space("sorgqr", "tau", 7, tau, 4, 4, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.sorgqr("sorgqr", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sorgqrDone(LeastSquaresStaged.sorgqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        sorgqrDone(sorgqrAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int sorgqrAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sorgqrInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.sorgqr(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void sorgqrDone(int info) {
        Check.done("sorgqr", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void dorgqr(
            Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("dorgqr", "order", 1, order).value();
        LeastSquaresChecks.orgqr(
                "dorgqr", orderValue, m, n, k, Check.space("dorgqr", "a", 5, a, offsetA), lda,
                Check.space("dorgqr", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.dorgqr("dorgqr", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dorgqrDone(LeastSquaresStaged.dorgqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        dorgqrDone(dorgqrAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void dorgqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("dorgqr", "order", 1, order).value();
        LeastSquaresChecks.orgqr(
                "dorgqr", orderValue, m, n, k, place.space("dorgqr", "a", 5, a, 8, 8, true), lda,
                place.space("dorgqr", "tau", 7, tau, 8, 8, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.dorgqr("dorgqr", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dorgqrDone(LeastSquaresStaged.dorgqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        dorgqrDone(dorgqrAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int dorgqrAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dorgqrInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.dorgqr(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void dorgqrDone(int info) {
        Check.done("dorgqr", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void cungqr(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("cungqr", "order", 1, order).value();
        LeastSquaresChecks.ungqr(
                "cungqr", orderValue, m, n, k, Check.complexSpace("cungqr", "a", 5, a, offsetA), lda,
                Check.complexSpace("cungqr", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.cungqr("cungqr", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cungqrDone(LeastSquaresStaged.cungqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        cungqrDone(cungqrAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void cungqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("cungqr", "order", 1, order).value();
        LeastSquaresChecks.ungqr(
                "cungqr", orderValue, m, n, k, place.space("cungqr", "a", 5, a, 8, 4, true), lda,
                place.space("cungqr", "tau", 7, tau, 8, 4, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.cungqr("cungqr", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cungqrDone(LeastSquaresStaged.cungqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        cungqrDone(cungqrAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int cungqrAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cungqrInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.cungqr(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void cungqrDone(int info) {
        Check.done("cungqr", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void zungqr(
            Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("zungqr", "order", 1, order).value();
        LeastSquaresChecks.ungqr(
                "zungqr", orderValue, m, n, k, Check.complexSpace("zungqr", "a", 5, a, offsetA), lda,
                Check.complexSpace("zungqr", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.zungqr("zungqr", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zungqrDone(LeastSquaresStaged.zungqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        zungqrDone(zungqrAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void zungqr(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("zungqr", "order", 1, order).value();
        LeastSquaresChecks.ungqr(
                "zungqr", orderValue, m, n, k, place.space("zungqr", "a", 5, a, 16, 8, true), lda,
                place.space("zungqr", "tau", 7, tau, 16, 8, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.zungqr("zungqr", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zungqrDone(LeastSquaresStaged.zungqrInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        zungqrDone(zungqrAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int zungqrAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zungqrInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.zungqr(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void zungqrDone(int info) {
        Check.done("zungqr", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void sorglq(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("sorglq", "order", 1, order).value();
        LeastSquaresChecks.orglq(
                "sorglq", orderValue, m, n, k, Check.space("sorglq", "a", 5, a, offsetA), lda,
                Check.space("sorglq", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.sorglq("sorglq", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sorglqDone(LeastSquaresStaged.sorglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        sorglqDone(sorglqAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void sorglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("sorglq", "order", 1, order).value();
        LeastSquaresChecks.orglq(
                "sorglq", orderValue, m, n, k, place.space("sorglq", "a", 5, a, 4, 4, true), lda,
                place.space("sorglq", "tau", 7, tau, 4, 4, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.sorglq("sorglq", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sorglqDone(LeastSquaresStaged.sorglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        sorglqDone(sorglqAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int sorglqAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sorglqInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.sorglq(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void sorglqDone(int info) {
        Check.done("sorglq", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void dorglq(
            Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("dorglq", "order", 1, order).value();
        LeastSquaresChecks.orglq(
                "dorglq", orderValue, m, n, k, Check.space("dorglq", "a", 5, a, offsetA), lda,
                Check.space("dorglq", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.dorglq("dorglq", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dorglqDone(LeastSquaresStaged.dorglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        dorglqDone(dorglqAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void dorglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("dorglq", "order", 1, order).value();
        LeastSquaresChecks.orglq(
                "dorglq", orderValue, m, n, k, place.space("dorglq", "a", 5, a, 8, 8, true), lda,
                place.space("dorglq", "tau", 7, tau, 8, 8, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.dorglq("dorglq", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dorglqDone(LeastSquaresStaged.dorglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        dorglqDone(dorglqAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int dorglqAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dorglqInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.dorglq(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void dorglqDone(int info) {
        Check.done("dorglq", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void cunglq(Order order, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau, int offsetTau) {
        int orderValue = Check.present("cunglq", "order", 1, order).value();
        LeastSquaresChecks.unglq(
                "cunglq", orderValue, m, n, k, Check.complexSpace("cunglq", "a", 5, a, offsetA), lda,
                Check.complexSpace("cunglq", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.cunglq("cunglq", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunglqDone(LeastSquaresStaged.cunglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        cunglqDone(cunglqAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void cunglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("cunglq", "order", 1, order).value();
        LeastSquaresChecks.unglq(
                "cunglq", orderValue, m, n, k, place.space("cunglq", "a", 5, a, 8, 4, true), lda,
                place.space("cunglq", "tau", 7, tau, 8, 4, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.cunglq("cunglq", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunglqDone(LeastSquaresStaged.cunglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        cunglqDone(cunglqAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int cunglqAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cunglqInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.cunglq(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void cunglqDone(int info) {
        Check.done("cunglq", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void zunglq(
            Order order, int m, int n, int k, double[] a, int offsetA, int lda, double[] tau, int offsetTau) {
        int orderValue = Check.present("zunglq", "order", 1, order).value();
        LeastSquaresChecks.unglq(
                "zunglq", orderValue, m, n, k, Check.complexSpace("zunglq", "a", 5, a, offsetA), lda,
                Check.complexSpace("zunglq", "tau", 7, tau, offsetTau));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        if (a == tau) {
            LeastSquaresOverlaps.zunglq("zunglq", orderValue, m, n, k, a, heapA.address(), lda, tau, heapTau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunglqDone(LeastSquaresStaged.zunglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, heapA, lda, heapTau));
            return;
        }
        zunglqDone(zunglqAtLength(true, orderValue, m, n, k, heapA, lda, heapTau));
    }

    @Override
    public void zunglq(Order order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        int orderValue = Check.present("zunglq", "order", 1, order).value();
        LeastSquaresChecks.unglq(
                "zunglq", orderValue, m, n, k, place.space("zunglq", "a", 5, a, 16, 8, true), lda,
                place.space("zunglq", "tau", 7, tau, 16, 8, false));
        if (Overlap.isNear(a, tau)) {
            LeastSquaresOverlaps.zunglq("zunglq", orderValue, m, n, k, null, a.address(), lda, null, tau.address());
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunglqDone(LeastSquaresStaged.zunglqInPlace(
                    here, place.scratch(), place.workspaces(), m, n, k, a, lda, tau));
            return;
        }
        zunglqDone(zunglqAtLength(false, orderValue, m, n, k, a, lda, tau));
    }

    private int zunglqAtLength(
            boolean heap, int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zunglqInPlace(
                        there, place.scratch(), place.workspaces(), m, n, k, a, lda, tau);
            }
            return LeastSquaresStaged.zunglq(there, place.scratch(), place.workspaces(), order, m, n, k, a, lda, tau);
        } finally {
            place.end(way);
        }
    }

    private static void zunglqDone(int info) {
        Check.done("zunglq", info, "order m n k a lda tau work lwork");
    }

    @Override
    public void sormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("sormqr", "order", 1, order).value();
        int sideValue = Check.present("sormqr", "side", 2, side).value();
        int transValue = Check.present("sormqr", "trans", 3, trans).value();
        LeastSquaresChecks.ormqr(
                "sormqr", orderValue, sideValue, m, n, k, Check.space("sormqr", "a", 7, a, offsetA), lda,
                Check.space("sormqr", "tau", 9, tau, offsetTau), Check.space("sormqr", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.sormqr(
                    "sormqr", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sormqrDone(LeastSquaresStaged.sormqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        sormqrDone(sormqrAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void sormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("sormqr", "order", 1, order).value();
        int sideValue = Check.present("sormqr", "side", 2, side).value();
        int transValue = Check.present("sormqr", "trans", 3, trans).value();
        LeastSquaresChecks.ormqr(
                "sormqr", orderValue, sideValue, m, n, k, place.space("sormqr", "a", 7, a, 4, 4, false), lda,
                place.space("sormqr", "tau", 9, tau, 4, 4, false), place.space("sormqr", "c", 10, c, 4, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.sormqr(
                    "sormqr", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sormqrDone(LeastSquaresStaged.sormqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        sormqrDone(sormqrAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int sormqrAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sormqrInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.sormqr(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void sormqrDone(int info) {
        Check.done("sormqr", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void dormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dormqr", "order", 1, order).value();
        int sideValue = Check.present("dormqr", "side", 2, side).value();
        int transValue = Check.present("dormqr", "trans", 3, trans).value();
        LeastSquaresChecks.ormqr(
                "dormqr", orderValue, sideValue, m, n, k, Check.space("dormqr", "a", 7, a, offsetA), lda,
                Check.space("dormqr", "tau", 9, tau, offsetTau), Check.space("dormqr", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.dormqr(
                    "dormqr", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dormqrDone(LeastSquaresStaged.dormqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        dormqrDone(dormqrAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void dormqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("dormqr", "order", 1, order).value();
        int sideValue = Check.present("dormqr", "side", 2, side).value();
        int transValue = Check.present("dormqr", "trans", 3, trans).value();
        LeastSquaresChecks.ormqr(
                "dormqr", orderValue, sideValue, m, n, k, place.space("dormqr", "a", 7, a, 8, 8, false), lda,
                place.space("dormqr", "tau", 9, tau, 8, 8, false), place.space("dormqr", "c", 10, c, 8, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.dormqr(
                    "dormqr", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dormqrDone(LeastSquaresStaged.dormqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        dormqrDone(dormqrAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int dormqrAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dormqrInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.dormqr(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void dormqrDone(int info) {
        Check.done("dormqr", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void cunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("cunmqr", "order", 1, order).value();
        int sideValue = Check.present("cunmqr", "side", 2, side).value();
        int transValue = Check.present("cunmqr", "trans", 3, trans).value();
        LeastSquaresChecks.unmqr(
                "cunmqr", orderValue, sideValue, transValue, m, n, k, Check.complexSpace("cunmqr", "a", 7, a, offsetA),
                lda, Check.complexSpace("cunmqr", "tau", 9, tau, offsetTau),
                Check.complexSpace("cunmqr", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.cunmqr(
                    "cunmqr", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunmqrDone(LeastSquaresStaged.cunmqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        cunmqrDone(cunmqrAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void cunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("cunmqr", "order", 1, order).value();
        int sideValue = Check.present("cunmqr", "side", 2, side).value();
        int transValue = Check.present("cunmqr", "trans", 3, trans).value();
        LeastSquaresChecks.unmqr(
                "cunmqr", orderValue, sideValue, transValue, m, n, k, place.space("cunmqr", "a", 7, a, 8, 4, false),
                lda, place.space("cunmqr", "tau", 9, tau, 8, 4, false), place.space("cunmqr", "c", 10, c, 8, 4, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.cunmqr(
                    "cunmqr", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunmqrDone(LeastSquaresStaged.cunmqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        cunmqrDone(cunmqrAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int cunmqrAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cunmqrInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.cunmqr(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void cunmqrDone(int info) {
        Check.done("cunmqr", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void zunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zunmqr", "order", 1, order).value();
        int sideValue = Check.present("zunmqr", "side", 2, side).value();
        int transValue = Check.present("zunmqr", "trans", 3, trans).value();
        LeastSquaresChecks.unmqr(
                "zunmqr", orderValue, sideValue, transValue, m, n, k, Check.complexSpace("zunmqr", "a", 7, a, offsetA),
                lda, Check.complexSpace("zunmqr", "tau", 9, tau, offsetTau),
                Check.complexSpace("zunmqr", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.zunmqr(
                    "zunmqr", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunmqrDone(LeastSquaresStaged.zunmqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        zunmqrDone(zunmqrAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void zunmqr(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("zunmqr", "order", 1, order).value();
        int sideValue = Check.present("zunmqr", "side", 2, side).value();
        int transValue = Check.present("zunmqr", "trans", 3, trans).value();
        LeastSquaresChecks.unmqr(
                "zunmqr", orderValue, sideValue, transValue, m, n, k, place.space("zunmqr", "a", 7, a, 16, 8, false),
                lda, place.space("zunmqr", "tau", 9, tau, 16, 8, false), place.space("zunmqr", "c", 10, c, 16, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.zunmqr(
                    "zunmqr", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunmqrDone(LeastSquaresStaged.zunmqrInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        zunmqrDone(zunmqrAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int zunmqrAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zunmqrInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.zunmqr(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void zunmqrDone(int info) {
        Check.done("zunmqr", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void sormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("sormlq", "order", 1, order).value();
        int sideValue = Check.present("sormlq", "side", 2, side).value();
        int transValue = Check.present("sormlq", "trans", 3, trans).value();
        LeastSquaresChecks.ormlq(
                "sormlq", orderValue, sideValue, m, n, k, Check.space("sormlq", "a", 7, a, offsetA), lda,
                Check.space("sormlq", "tau", 9, tau, offsetTau), Check.space("sormlq", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 4L * offsetTau);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.sormlq(
                    "sormlq", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sormlqDone(LeastSquaresStaged.sormlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        sormlqDone(sormlqAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void sormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("sormlq", "order", 1, order).value();
        int sideValue = Check.present("sormlq", "side", 2, side).value();
        int transValue = Check.present("sormlq", "trans", 3, trans).value();
        LeastSquaresChecks.ormlq(
                "sormlq", orderValue, sideValue, m, n, k, place.space("sormlq", "a", 7, a, 4, 4, false), lda,
                place.space("sormlq", "tau", 9, tau, 4, 4, false), place.space("sormlq", "c", 10, c, 4, 4, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.sormlq(
                    "sormlq", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            sormlqDone(LeastSquaresStaged.sormlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        sormlqDone(sormlqAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int sormlqAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.sormlqInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.sormlq(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void sormlqDone(int info) {
        Check.done("sormlq", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void dormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("dormlq", "order", 1, order).value();
        int sideValue = Check.present("dormlq", "side", 2, side).value();
        int transValue = Check.present("dormlq", "trans", 3, trans).value();
        LeastSquaresChecks.ormlq(
                "dormlq", orderValue, sideValue, m, n, k, Check.space("dormlq", "a", 7, a, offsetA), lda,
                Check.space("dormlq", "tau", 9, tau, offsetTau), Check.space("dormlq", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.dormlq(
                    "dormlq", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dormlqDone(LeastSquaresStaged.dormlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        dormlqDone(dormlqAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void dormlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("dormlq", "order", 1, order).value();
        int sideValue = Check.present("dormlq", "side", 2, side).value();
        int transValue = Check.present("dormlq", "trans", 3, trans).value();
        LeastSquaresChecks.ormlq(
                "dormlq", orderValue, sideValue, m, n, k, place.space("dormlq", "a", 7, a, 8, 8, false), lda,
                place.space("dormlq", "tau", 9, tau, 8, 8, false), place.space("dormlq", "c", 10, c, 8, 8, true), ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.dormlq(
                    "dormlq", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 150_000 && ShortCallers.includeMe()) {
            dormlqDone(LeastSquaresStaged.dormlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        dormlqDone(dormlqAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int dormlqAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.dormlqInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.dormlq(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void dormlqDone(int info) {
        Check.done("dormlq", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void cunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, float[] a, int offsetA, int lda, float[] tau,
            int offsetTau, float[] c, int offsetC, int ldc) {
        int orderValue = Check.present("cunmlq", "order", 1, order).value();
        int sideValue = Check.present("cunmlq", "side", 2, side).value();
        int transValue = Check.present("cunmlq", "trans", 3, trans).value();
        LeastSquaresChecks.unmlq(
                "cunmlq", orderValue, sideValue, transValue, m, n, k, Check.complexSpace("cunmlq", "a", 7, a, offsetA),
                lda, Check.complexSpace("cunmlq", "tau", 9, tau, offsetTau),
                Check.complexSpace("cunmlq", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 8L * offsetTau);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.cunmlq(
                    "cunmlq", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunmlqDone(LeastSquaresStaged.cunmlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        cunmlqDone(cunmlqAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void cunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("cunmlq", "order", 1, order).value();
        int sideValue = Check.present("cunmlq", "side", 2, side).value();
        int transValue = Check.present("cunmlq", "trans", 3, trans).value();
        LeastSquaresChecks.unmlq(
                "cunmlq", orderValue, sideValue, transValue, m, n, k, place.space("cunmlq", "a", 7, a, 8, 4, false),
                lda, place.space("cunmlq", "tau", 9, tau, 8, 4, false), place.space("cunmlq", "c", 10, c, 8, 4, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.cunmlq(
                    "cunmlq", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            cunmlqDone(LeastSquaresStaged.cunmlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        cunmlqDone(cunmlqAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int cunmlqAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.cunmlqInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.cunmlq(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void cunmlqDone(int info) {
        Check.done("cunmlq", info, "order side trans m n k a lda tau c ldc work lwork");
    }

    @Override
    public void zunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, double[] a, int offsetA, int lda,
            double[] tau, int offsetTau, double[] c, int offsetC, int ldc) {
        int orderValue = Check.present("zunmlq", "order", 1, order).value();
        int sideValue = Check.present("zunmlq", "side", 2, side).value();
        int transValue = Check.present("zunmlq", "trans", 3, trans).value();
        LeastSquaresChecks.unmlq(
                "zunmlq", orderValue, sideValue, transValue, m, n, k, Check.complexSpace("zunmlq", "a", 7, a, offsetA),
                lda, Check.complexSpace("zunmlq", "tau", 9, tau, offsetTau),
                Check.complexSpace("zunmlq", "c", 10, c, offsetC), ldc);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapTau = Heap.from(tau, 16L * offsetTau);
        MemorySegment heapC = Heap.from(c, 16L * offsetC);
        if (c == a || c == tau) {
            LeastSquaresOverlaps.zunmlq(
                    "zunmlq", orderValue, sideValue, transValue, m, n, k, a, heapA.address(), lda, tau,
                    heapTau.address(), c, heapC.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunmlqDone(LeastSquaresStaged.zunmlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, heapA, lda, heapTau,
                    heapC, ldc));
            return;
        }
        zunmlqDone(zunmlqAtLength(true, orderValue, sideValue, transValue, m, n, k, heapA, lda, heapTau, heapC, ldc));
    }

    @Override
    public void zunmlq(
            Order order, Side side, Transpose trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc) {
        int orderValue = Check.present("zunmlq", "order", 1, order).value();
        int sideValue = Check.present("zunmlq", "side", 2, side).value();
        int transValue = Check.present("zunmlq", "trans", 3, trans).value();
        LeastSquaresChecks.unmlq(
                "zunmlq", orderValue, sideValue, transValue, m, n, k, place.space("zunmlq", "a", 7, a, 16, 8, false),
                lda, place.space("zunmlq", "tau", 9, tau, 16, 8, false), place.space("zunmlq", "c", 10, c, 16, 8, true),
                ldc);
        if (Overlap.isNear(c, a) || Overlap.isNear(c, tau)) {
            LeastSquaresOverlaps.zunmlq(
                    "zunmlq", orderValue, sideValue, transValue, m, n, k, null, a.address(), lda, null, tau.address(),
                    null, c.address(), ldc);
        }
        LeastSquaresCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k) <= 37_500 && ShortCallers.includeMe()) {
            zunmlqDone(LeastSquaresStaged.zunmlqInPlace(
                    here, place.scratch(), place.workspaces(), sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
            return;
        }
        zunmlqDone(zunmlqAtLength(false, orderValue, sideValue, transValue, m, n, k, a, lda, tau, c, ldc));
    }

    private int zunmlqAtLength(
            boolean heap, int order, int side, int trans, int m, int n, int k, MemorySegment a, int lda,
            MemorySegment tau, MemorySegment c, int ldc) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * m * n * Math.max(1, k) + 32 * ((double) m + n + k), heap && asItLies);
        try {
            LeastSquaresCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LeastSquaresStaged.zunmlqInPlace(
                        there, place.scratch(), place.workspaces(), side, trans, m, n, k, a, lda, tau, c, ldc);
            }
            return LeastSquaresStaged.zunmlq(
                    there, place.scratch(), place.workspaces(), order, side, trans, m, n, k, a, lda, tau, c, ldc);
        } finally {
            place.end(way);
        }
    }

    private static void zunmlqDone(int info) {
        Check.done("zunmlq", info, "order side trans m n k a lda tau c ldc work lwork");
    }
}
