// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.EigenvaluesCalls;
import dev.cofferdam.internal.linalg.EigenvaluesChecks;
import dev.cofferdam.internal.linalg.EigenvaluesCritical;
import dev.cofferdam.internal.linalg.EigenvaluesOverlaps;
import dev.cofferdam.internal.linalg.EigenvaluesPlain;
import dev.cofferdam.internal.linalg.EigenvaluesStaged;
import dev.cofferdam.internal.linalg.EigenvaluesWords;
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
abstract class PlacedEigenvalues extends PlacedLeastSquares implements Eigenvalues {
    private final @Nullable EigenvaluesCritical critical;
    private final EigenvaluesCalls[] calls;

    PlacedEigenvalues(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new EigenvaluesCritical(here);
        calls = place.<EigenvaluesCalls>calls(
                        EigenvaluesPlain::new, EigenvaluesWords::new, (alone, _) -> alone)
                .toArray(EigenvaluesCalls[]::new);
    }

    @Override
    public void ssyev(
            Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW) {
        int orderValue = Check.present("ssyev", "order", 1, order).value();
        int jobzValue = Check.present("ssyev", "jobz", 2, jobz).value();
        int uploValue = Check.present("ssyev", "uplo", 3, uplo).value();
        EigenvaluesChecks.syev(
                "ssyev", n, Check.space("ssyev", "a", 5, a, offsetA), lda, Check.space("ssyev", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.ssyev(
                    "ssyev", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("ssyev", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            ssyevDone(EigenvaluesStaged.ssyevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    heapA, lda, heapW));
            return;
        }
        ssyevDone(ssyevAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void ssyev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("ssyev", "order", 1, order).value();
        int jobzValue = Check.present("ssyev", "jobz", 2, jobz).value();
        int uploValue = Check.present("ssyev", "uplo", 3, uplo).value();
        EigenvaluesChecks.syev(
                "ssyev", n, place.space("ssyev", "a", 5, a, 4, 4, true), lda,
                place.space("ssyev", "w", 7, w, 4, 4, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.ssyev(
                    "ssyev", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("ssyev", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            ssyevDone(EigenvaluesStaged.ssyevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    a, lda, w));
            return;
        }
        ssyevDone(ssyevAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int ssyevAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.ssyevInPlace(
                        there, place.scratch(), place.workspaces(), jobz, Values.columnMajor(order, uplo), n, a, lda,
                        w);
            }
            return EigenvaluesStaged.ssyev(there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void ssyevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ssyev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("ssyev", info, "order jobz uplo n a lda w work lwork");
    }

    @Override
    public void dsyev(
            Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW) {
        int orderValue = Check.present("dsyev", "order", 1, order).value();
        int jobzValue = Check.present("dsyev", "jobz", 2, jobz).value();
        int uploValue = Check.present("dsyev", "uplo", 3, uplo).value();
        EigenvaluesChecks.syev(
                "dsyev", n, Check.space("dsyev", "a", 5, a, offsetA), lda, Check.space("dsyev", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.dsyev(
                    "dsyev", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("dsyev", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dsyevDone(EigenvaluesStaged.dsyevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    heapA, lda, heapW));
            return;
        }
        dsyevDone(dsyevAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void dsyev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("dsyev", "order", 1, order).value();
        int jobzValue = Check.present("dsyev", "jobz", 2, jobz).value();
        int uploValue = Check.present("dsyev", "uplo", 3, uplo).value();
        EigenvaluesChecks.syev(
                "dsyev", n, place.space("dsyev", "a", 5, a, 8, 8, true), lda,
                place.space("dsyev", "w", 7, w, 8, 8, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.dsyev(
                    "dsyev", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("dsyev", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dsyevDone(EigenvaluesStaged.dsyevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    a, lda, w));
            return;
        }
        dsyevDone(dsyevAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int dsyevAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dsyevInPlace(
                        there, place.scratch(), place.workspaces(), jobz, Values.columnMajor(order, uplo), n, a, lda,
                        w);
            }
            return EigenvaluesStaged.dsyev(there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void dsyevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dsyev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("dsyev", info, "order jobz uplo n a lda w work lwork");
    }

    @Override
    public void cheev(
            Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW) {
        int orderValue = Check.present("cheev", "order", 1, order).value();
        int jobzValue = Check.present("cheev", "jobz", 2, jobz).value();
        int uploValue = Check.present("cheev", "uplo", 3, uplo).value();
        EigenvaluesChecks.heev(
                "cheev", n, Check.complexSpace("cheev", "a", 5, a, offsetA), lda,
                Check.space("cheev", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.cheev(
                    "cheev", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("cheev", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cheevDone(EigenvaluesStaged.cheevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, heapA, lda, heapW));
            return;
        }
        cheevDone(cheevAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void cheev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("cheev", "order", 1, order).value();
        int jobzValue = Check.present("cheev", "jobz", 2, jobz).value();
        int uploValue = Check.present("cheev", "uplo", 3, uplo).value();
        EigenvaluesChecks.heev(
                "cheev", n, place.space("cheev", "a", 5, a, 8, 4, true), lda,
                place.space("cheev", "w", 7, w, 4, 4, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.cheev(
                    "cheev", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("cheev", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cheevDone(EigenvaluesStaged.cheevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, a, lda, w));
            return;
        }
        cheevDone(cheevAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int cheevAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.cheevInPlace(
                        there, place.scratch(), place.workspaces(), jobz, uplo, n, a, lda, w);
            }
            return EigenvaluesStaged.cheev(there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void cheevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cheev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("cheev", info, "order jobz uplo n a lda w work lwork rwork");
    }

    @Override
    public void zheev(
            Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW) {
        int orderValue = Check.present("zheev", "order", 1, order).value();
        int jobzValue = Check.present("zheev", "jobz", 2, jobz).value();
        int uploValue = Check.present("zheev", "uplo", 3, uplo).value();
        EigenvaluesChecks.heev(
                "zheev", n, Check.complexSpace("zheev", "a", 5, a, offsetA), lda,
                Check.space("zheev", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.zheev(
                    "zheev", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("zheev", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zheevDone(EigenvaluesStaged.zheevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, heapA, lda, heapW));
            return;
        }
        zheevDone(zheevAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void zheev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("zheev", "order", 1, order).value();
        int jobzValue = Check.present("zheev", "jobz", 2, jobz).value();
        int uploValue = Check.present("zheev", "uplo", 3, uplo).value();
        EigenvaluesChecks.heev(
                "zheev", n, place.space("zheev", "a", 5, a, 16, 8, true), lda,
                place.space("zheev", "w", 7, w, 8, 8, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.zheev(
                    "zheev", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("zheev", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zheevDone(EigenvaluesStaged.zheevInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, a, lda, w));
            return;
        }
        zheevDone(zheevAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int zheevAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zheevInPlace(
                        there, place.scratch(), place.workspaces(), jobz, uplo, n, a, lda, w);
            }
            return EigenvaluesStaged.zheev(there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void zheevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zheev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("zheev", info, "order jobz uplo n a lda w work lwork rwork");
    }

    @Override
    public void ssyevd(
            Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW) {
        int orderValue = Check.present("ssyevd", "order", 1, order).value();
        int jobzValue = Check.present("ssyevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("ssyevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.syevd(
                "ssyevd", jobzValue, n, Check.space("ssyevd", "a", 5, a, offsetA), lda,
                Check.space("ssyevd", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.ssyevd(
                    "ssyevd", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("ssyevd", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            ssyevdDone(EigenvaluesStaged.ssyevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    heapA, lda, heapW));
            return;
        }
        ssyevdDone(ssyevdAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void ssyevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("ssyevd", "order", 1, order).value();
        int jobzValue = Check.present("ssyevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("ssyevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.syevd(
                "ssyevd", jobzValue, n, place.space("ssyevd", "a", 5, a, 4, 4, true), lda,
                place.space("ssyevd", "w", 7, w, 4, 4, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.ssyevd(
                    "ssyevd", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("ssyevd", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            ssyevdDone(EigenvaluesStaged.ssyevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    a, lda, w));
            return;
        }
        ssyevdDone(ssyevdAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int ssyevdAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.ssyevdInPlace(
                        there, place.scratch(), place.workspaces(), jobz, Values.columnMajor(order, uplo), n, a, lda,
                        w);
            }
            return EigenvaluesStaged.ssyevd(
                    there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void ssyevdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ssyevd", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("ssyevd", info, "order jobz uplo n a lda w work lwork iwork liwork");
    }

    @Override
    public void dsyevd(
            Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW) {
        int orderValue = Check.present("dsyevd", "order", 1, order).value();
        int jobzValue = Check.present("dsyevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("dsyevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.syevd(
                "dsyevd", jobzValue, n, Check.space("dsyevd", "a", 5, a, offsetA), lda,
                Check.space("dsyevd", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.dsyevd(
                    "dsyevd", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("dsyevd", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dsyevdDone(EigenvaluesStaged.dsyevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    heapA, lda, heapW));
            return;
        }
        dsyevdDone(dsyevdAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void dsyevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("dsyevd", "order", 1, order).value();
        int jobzValue = Check.present("dsyevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("dsyevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.syevd(
                "dsyevd", jobzValue, n, place.space("dsyevd", "a", 5, a, 8, 8, true), lda,
                place.space("dsyevd", "w", 7, w, 8, 8, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.dsyevd(
                    "dsyevd", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("dsyevd", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dsyevdDone(EigenvaluesStaged.dsyevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, Values.columnMajor(orderValue, uploValue), n,
                    a, lda, w));
            return;
        }
        dsyevdDone(dsyevdAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int dsyevdAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dsyevdInPlace(
                        there, place.scratch(), place.workspaces(), jobz, Values.columnMajor(order, uplo), n, a, lda,
                        w);
            }
            return EigenvaluesStaged.dsyevd(
                    there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void dsyevdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dsyevd", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("dsyevd", info, "order jobz uplo n a lda w work lwork iwork liwork");
    }

    @Override
    public void cheevd(
            Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW) {
        int orderValue = Check.present("cheevd", "order", 1, order).value();
        int jobzValue = Check.present("cheevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("cheevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.heevd(
                "cheevd", jobzValue, n, Check.complexSpace("cheevd", "a", 5, a, offsetA), lda,
                Check.space("cheevd", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.cheevd(
                    "cheevd", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("cheevd", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cheevdDone(EigenvaluesStaged.cheevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, heapA, lda, heapW));
            return;
        }
        cheevdDone(cheevdAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void cheevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("cheevd", "order", 1, order).value();
        int jobzValue = Check.present("cheevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("cheevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.heevd(
                "cheevd", jobzValue, n, place.space("cheevd", "a", 5, a, 8, 4, true), lda,
                place.space("cheevd", "w", 7, w, 4, 4, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.cheevd(
                    "cheevd", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("cheevd", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cheevdDone(EigenvaluesStaged.cheevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, a, lda, w));
            return;
        }
        cheevdDone(cheevdAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int cheevdAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.cheevdInPlace(
                        there, place.scratch(), place.workspaces(), jobz, uplo, n, a, lda, w);
            }
            return EigenvaluesStaged.cheevd(
                    there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void cheevdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cheevd", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("cheevd", info, "order jobz uplo n a lda w work lwork rwork lrwork iwork liwork");
    }

    @Override
    public void zheevd(
            Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW) {
        int orderValue = Check.present("zheevd", "order", 1, order).value();
        int jobzValue = Check.present("zheevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("zheevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.heevd(
                "zheevd", jobzValue, n, Check.complexSpace("zheevd", "a", 5, a, offsetA), lda,
                Check.space("zheevd", "w", 7, w, offsetW));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (w == a) {
            EigenvaluesOverlaps.zheevd(
                    "zheevd", orderValue, jobzValue, uploValue, n, a, heapA.address(), lda, w, heapW.address());
        }
        Finite.triangle("zheevd", "a", 5, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zheevdDone(EigenvaluesStaged.zheevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, heapA, lda, heapW));
            return;
        }
        zheevdDone(zheevdAtLength(true, orderValue, jobzValue, uploValue, n, heapA, lda, heapW));
    }

    @Override
    public void zheevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        int orderValue = Check.present("zheevd", "order", 1, order).value();
        int jobzValue = Check.present("zheevd", "jobz", 2, jobz).value();
        int uploValue = Check.present("zheevd", "uplo", 3, uplo).value();
        EigenvaluesChecks.heevd(
                "zheevd", jobzValue, n, place.space("zheevd", "a", 5, a, 16, 8, true), lda,
                place.space("zheevd", "w", 7, w, 8, 8, true));
        if (Overlap.isNear(w, a)) {
            EigenvaluesOverlaps.zheevd(
                    "zheevd", orderValue, jobzValue, uploValue, n, null, a.address(), lda, null, w.address());
        }
        Finite.triangle("zheevd", "a", 5, a, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 9.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zheevdDone(EigenvaluesStaged.zheevdInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, uploValue, n, a, lda, w));
            return;
        }
        zheevdDone(zheevdAtLength(false, orderValue, jobzValue, uploValue, n, a, lda, w));
    }

    private int zheevdAtLength(
            boolean heap, int order, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(9.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zheevdInPlace(
                        there, place.scratch(), place.workspaces(), jobz, uplo, n, a, lda, w);
            }
            return EigenvaluesStaged.zheevd(
                    there, place.scratch(), place.workspaces(), order, jobz, uplo, n, a, lda, w);
        } finally {
            place.end(way);
        }
    }

    private static void zheevdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zheevd", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("zheevd", info, "order jobz uplo n a lda w work lwork rwork lrwork iwork liwork");
    }

    @Override
    public void sstev(
            Order order, Vectors jobz, int n, float[] d, int offsetD, float[] e, int offsetE, float[] z, int offsetZ,
            int ldz) {
        int orderValue = Check.present("sstev", "order", 1, order).value();
        int jobzValue = Check.present("sstev", "jobz", 2, jobz).value();
        EigenvaluesChecks.stev(
                "sstev", jobzValue, n, Check.space("sstev", "d", 4, d, offsetD),
                Check.space("sstev", "e", 5, e, offsetE), Check.space("sstev", "z", 6, z, offsetZ), ldz);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 4L * offsetE);
        MemorySegment heapZ = Heap.from(z, 4L * offsetZ);
        if (e == d || z == d || z == e) {
            EigenvaluesOverlaps.sstev(
                    "sstev", orderValue, jobzValue, n, d, heapD.address(), e, heapE.address(), z, heapZ.address(), ldz);
        }
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sstevDone(EigenvaluesStaged.sstevInPlace(here, place.scratch(), jobzValue, n, heapD, heapE, heapZ, ldz));
            return;
        }
        sstevDone(sstevAtLength(true, orderValue, jobzValue, n, heapD, heapE, heapZ, ldz));
    }

    @Override
    public void sstev(Order order, Vectors jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz) {
        int orderValue = Check.present("sstev", "order", 1, order).value();
        int jobzValue = Check.present("sstev", "jobz", 2, jobz).value();
        EigenvaluesChecks.stev(
                "sstev", jobzValue, n, place.space("sstev", "d", 4, d, 4, 4, true),
                place.space("sstev", "e", 5, e, 4, 4, true), place.space("sstev", "z", 6, z, 4, 4, true), ldz);
        if (Overlap.isNear(e, d) || Overlap.isNear(z, d) || Overlap.isNear(z, e)) {
            EigenvaluesOverlaps.sstev(
                    "sstev", orderValue, jobzValue, n, null, d.address(), null, e.address(), null, z.address(), ldz);
        }
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sstevDone(EigenvaluesStaged.sstevInPlace(here, place.scratch(), jobzValue, n, d, e, z, ldz));
            return;
        }
        sstevDone(sstevAtLength(false, orderValue, jobzValue, n, d, e, z, ldz));
    }

    private int sstevAtLength(
            boolean heap, int order, int jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.sstevInPlace(there, place.scratch(), jobz, n, d, e, z, ldz);
            }
            return EigenvaluesStaged.sstev(there, place.scratch(), order, jobz, n, d, e, z, ldz);
        } finally {
            place.end(way);
        }
    }

    private static void sstevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sstev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("sstev", info, "order jobz n d e z ldz work");
    }

    @Override
    public void dstev(
            Order order, Vectors jobz, int n, double[] d, int offsetD, double[] e, int offsetE, double[] z, int offsetZ,
            int ldz) {
        int orderValue = Check.present("dstev", "order", 1, order).value();
        int jobzValue = Check.present("dstev", "jobz", 2, jobz).value();
        EigenvaluesChecks.stev(
                "dstev", jobzValue, n, Check.space("dstev", "d", 4, d, offsetD),
                Check.space("dstev", "e", 5, e, offsetE), Check.space("dstev", "z", 6, z, offsetZ), ldz);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        MemorySegment heapZ = Heap.from(z, 8L * offsetZ);
        if (e == d || z == d || z == e) {
            EigenvaluesOverlaps.dstev(
                    "dstev", orderValue, jobzValue, n, d, heapD.address(), e, heapE.address(), z, heapZ.address(), ldz);
        }
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dstevDone(EigenvaluesStaged.dstevInPlace(here, place.scratch(), jobzValue, n, heapD, heapE, heapZ, ldz));
            return;
        }
        dstevDone(dstevAtLength(true, orderValue, jobzValue, n, heapD, heapE, heapZ, ldz));
    }

    @Override
    public void dstev(Order order, Vectors jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz) {
        int orderValue = Check.present("dstev", "order", 1, order).value();
        int jobzValue = Check.present("dstev", "jobz", 2, jobz).value();
        EigenvaluesChecks.stev(
                "dstev", jobzValue, n, place.space("dstev", "d", 4, d, 8, 8, true),
                place.space("dstev", "e", 5, e, 8, 8, true), place.space("dstev", "z", 6, z, 8, 8, true), ldz);
        if (Overlap.isNear(e, d) || Overlap.isNear(z, d) || Overlap.isNear(z, e)) {
            EigenvaluesOverlaps.dstev(
                    "dstev", orderValue, jobzValue, n, null, d.address(), null, e.address(), null, z.address(), ldz);
        }
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 6.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dstevDone(EigenvaluesStaged.dstevInPlace(here, place.scratch(), jobzValue, n, d, e, z, ldz));
            return;
        }
        dstevDone(dstevAtLength(false, orderValue, jobzValue, n, d, e, z, ldz));
    }

    private int dstevAtLength(
            boolean heap, int order, int jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(6.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dstevInPlace(there, place.scratch(), jobz, n, d, e, z, ldz);
            }
            return EigenvaluesStaged.dstev(there, place.scratch(), order, jobz, n, d, e, z, ldz);
        } finally {
            place.end(way);
        }
    }

    private static void dstevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dstev", info,
                    "no convergence: " + info + " off-diagonal elements did not become zero");
        }
        Check.done("dstev", info, "order jobz n d e z ldz work");
    }

    @Override
    public void sgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] wr, int offsetWr,
            float[] wi, int offsetWi, float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("sgeev", "order", 1, order).value();
        int jobvlValue = Check.present("sgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("sgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sgeev(
                "sgeev", jobvlValue, jobvrValue, n, Check.space("sgeev", "a", 5, a, offsetA), lda,
                Check.space("sgeev", "wr", 7, wr, offsetWr), Check.space("sgeev", "wi", 8, wi, offsetWi),
                Check.space("sgeev", "vl", 9, vl, offsetVl), ldvl, Check.space("sgeev", "vr", 11, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapWr = Heap.from(wr, 4L * offsetWr);
        MemorySegment heapWi = Heap.from(wi, 4L * offsetWi);
        MemorySegment heapVl = Heap.from(vl, 4L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 4L * offsetVr);
        if (wr == a || wi == a || vl == a || vr == a || wi == wr || vl == wr || vr == wr || vl == wi || vr == wi || vr == vl) {
            EigenvaluesOverlaps.sgeev(
                    "sgeev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, wr, heapWr.address(), wi,
                    heapWi.address(), vl, heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("sgeev", "a", 5, heapA, n, n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sgeevDone(EigenvaluesStaged.sgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapWr, heapWi,
                    heapVl, ldvl, heapVr, ldvr));
            return;
        }
        sgeevDone(sgeevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapWr, heapWi, heapVl, ldvl, heapVr, ldvr));
    }

    @Override
    public void sgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("sgeev", "order", 1, order).value();
        int jobvlValue = Check.present("sgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("sgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sgeev(
                "sgeev", jobvlValue, jobvrValue, n, place.space("sgeev", "a", 5, a, 4, 4, true), lda,
                place.space("sgeev", "wr", 7, wr, 4, 4, true), place.space("sgeev", "wi", 8, wi, 4, 4, true),
                place.space("sgeev", "vl", 9, vl, 4, 4, true), ldvl, place.space("sgeev", "vr", 11, vr, 4, 4, true),
                ldvr);
        if (Overlap.isNear(wr, a) || Overlap.isNear(wi, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(wi, wr) || Overlap.isNear(vl, wr) || Overlap.isNear(vr, wr) || Overlap.isNear(vl, wi) || Overlap.isNear(vr, wi) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.sgeev(
                    "sgeev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, wr.address(), null,
                    wi.address(), null, vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("sgeev", "a", 5, a, n, n, lda, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sgeevDone(EigenvaluesStaged.sgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, wr, wi, vl, ldvl, vr,
                    ldvr));
            return;
        }
        sgeevDone(sgeevAtLength(false, orderValue, jobvlValue, jobvrValue, n, a, lda, wr, wi, vl, ldvl, vr, ldvr));
    }

    private int sgeevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(25.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.sgeevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr,
                        ldvr);
            }
            return EigenvaluesStaged.sgeev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr,
                    ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void sgeevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgeev", info,
                    "no convergence: only the eigenvalues from number " + (info + 1) + " on were found");
        }
        Check.done("sgeev", info, "order jobvl jobvr n a lda wr wi vl ldvl vr ldvr work lwork");
    }

    @Override
    public void dgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] wr,
            int offsetWr, double[] wi, int offsetWi, double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr,
            int ldvr) {
        int orderValue = Check.present("dgeev", "order", 1, order).value();
        int jobvlValue = Check.present("dgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("dgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sgeev(
                "dgeev", jobvlValue, jobvrValue, n, Check.space("dgeev", "a", 5, a, offsetA), lda,
                Check.space("dgeev", "wr", 7, wr, offsetWr), Check.space("dgeev", "wi", 8, wi, offsetWi),
                Check.space("dgeev", "vl", 9, vl, offsetVl), ldvl, Check.space("dgeev", "vr", 11, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapWr = Heap.from(wr, 8L * offsetWr);
        MemorySegment heapWi = Heap.from(wi, 8L * offsetWi);
        MemorySegment heapVl = Heap.from(vl, 8L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 8L * offsetVr);
        if (wr == a || wi == a || vl == a || vr == a || wi == wr || vl == wr || vr == wr || vl == wi || vr == wi || vr == vl) {
            EigenvaluesOverlaps.dgeev(
                    "dgeev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, wr, heapWr.address(), wi,
                    heapWi.address(), vl, heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("dgeev", "a", 5, heapA, n, n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dgeevDone(EigenvaluesStaged.dgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapWr, heapWi,
                    heapVl, ldvl, heapVr, ldvr));
            return;
        }
        dgeevDone(dgeevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapWr, heapWi, heapVl, ldvl, heapVr, ldvr));
    }

    @Override
    public void dgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("dgeev", "order", 1, order).value();
        int jobvlValue = Check.present("dgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("dgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sgeev(
                "dgeev", jobvlValue, jobvrValue, n, place.space("dgeev", "a", 5, a, 8, 8, true), lda,
                place.space("dgeev", "wr", 7, wr, 8, 8, true), place.space("dgeev", "wi", 8, wi, 8, 8, true),
                place.space("dgeev", "vl", 9, vl, 8, 8, true), ldvl, place.space("dgeev", "vr", 11, vr, 8, 8, true),
                ldvr);
        if (Overlap.isNear(wr, a) || Overlap.isNear(wi, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(wi, wr) || Overlap.isNear(vl, wr) || Overlap.isNear(vr, wr) || Overlap.isNear(vl, wi) || Overlap.isNear(vr, wi) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.dgeev(
                    "dgeev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, wr.address(), null,
                    wi.address(), null, vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("dgeev", "a", 5, a, n, n, lda, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dgeevDone(EigenvaluesStaged.dgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, wr, wi, vl, ldvl, vr,
                    ldvr));
            return;
        }
        dgeevDone(dgeevAtLength(false, orderValue, jobvlValue, jobvrValue, n, a, lda, wr, wi, vl, ldvl, vr, ldvr));
    }

    private int dgeevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(25.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dgeevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr,
                        ldvr);
            }
            return EigenvaluesStaged.dgeev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr,
                    ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void dgeevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgeev", info,
                    "no convergence: only the eigenvalues from number " + (info + 1) + " on were found");
        }
        Check.done("dgeev", info, "order jobvl jobvr n a lda wr wi vl ldvl vr ldvr work lwork");
    }

    @Override
    public void cgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] w, int offsetW,
            float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("cgeev", "order", 1, order).value();
        int jobvlValue = Check.present("cgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("cgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cgeev(
                "cgeev", jobvlValue, jobvrValue, n, Check.complexSpace("cgeev", "a", 5, a, offsetA), lda,
                Check.complexSpace("cgeev", "w", 7, w, offsetW), Check.complexSpace("cgeev", "vl", 8, vl, offsetVl),
                ldvl, Check.complexSpace("cgeev", "vr", 10, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        MemorySegment heapVl = Heap.from(vl, 8L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 8L * offsetVr);
        if (w == a || vl == a || vr == a || vl == w || vr == w || vr == vl) {
            EigenvaluesOverlaps.cgeev(
                    "cgeev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, w, heapW.address(), vl,
                    heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("cgeev", "a", 5, heapA, n, n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cgeevDone(EigenvaluesStaged.cgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapW, heapVl,
                    ldvl, heapVr, ldvr));
            return;
        }
        cgeevDone(cgeevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapW, heapVl, ldvl, heapVr, ldvr));
    }

    @Override
    public void cgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("cgeev", "order", 1, order).value();
        int jobvlValue = Check.present("cgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("cgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cgeev(
                "cgeev", jobvlValue, jobvrValue, n, place.space("cgeev", "a", 5, a, 8, 4, true), lda,
                place.space("cgeev", "w", 7, w, 8, 4, true), place.space("cgeev", "vl", 8, vl, 8, 4, true), ldvl,
                place.space("cgeev", "vr", 10, vr, 8, 4, true), ldvr);
        if (Overlap.isNear(w, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(vl, w) || Overlap.isNear(vr, w) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.cgeev(
                    "cgeev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, w.address(), null,
                    vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("cgeev", "a", 5, a, n, n, lda, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cgeevDone(EigenvaluesStaged.cgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, w, vl, ldvl, vr,
                    ldvr));
            return;
        }
        cgeevDone(cgeevAtLength(false, orderValue, jobvlValue, jobvrValue, n, a, lda, w, vl, ldvl, vr, ldvr));
    }

    private int cgeevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(25.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.cgeevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.cgeev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void cgeevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgeev", info,
                    "no convergence: only the eigenvalues from number " + (info + 1) + " on were found");
        }
        Check.done("cgeev", info, "order jobvl jobvr n a lda w vl ldvl vr ldvr work lwork rwork");
    }

    @Override
    public void zgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] w, int offsetW,
            double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("zgeev", "order", 1, order).value();
        int jobvlValue = Check.present("zgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("zgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cgeev(
                "zgeev", jobvlValue, jobvrValue, n, Check.complexSpace("zgeev", "a", 5, a, offsetA), lda,
                Check.complexSpace("zgeev", "w", 7, w, offsetW), Check.complexSpace("zgeev", "vl", 8, vl, offsetVl),
                ldvl, Check.complexSpace("zgeev", "vr", 10, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapW = Heap.from(w, 16L * offsetW);
        MemorySegment heapVl = Heap.from(vl, 16L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 16L * offsetVr);
        if (w == a || vl == a || vr == a || vl == w || vr == w || vr == vl) {
            EigenvaluesOverlaps.zgeev(
                    "zgeev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, w, heapW.address(), vl,
                    heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("zgeev", "a", 5, heapA, n, n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zgeevDone(EigenvaluesStaged.zgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapW, heapVl,
                    ldvl, heapVr, ldvr));
            return;
        }
        zgeevDone(zgeevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapW, heapVl, ldvl, heapVr, ldvr));
    }

    @Override
    public void zgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("zgeev", "order", 1, order).value();
        int jobvlValue = Check.present("zgeev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("zgeev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cgeev(
                "zgeev", jobvlValue, jobvrValue, n, place.space("zgeev", "a", 5, a, 16, 8, true), lda,
                place.space("zgeev", "w", 7, w, 16, 8, true), place.space("zgeev", "vl", 8, vl, 16, 8, true), ldvl,
                place.space("zgeev", "vr", 10, vr, 16, 8, true), ldvr);
        if (Overlap.isNear(w, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(vl, w) || Overlap.isNear(vr, w) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.zgeev(
                    "zgeev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, w.address(), null,
                    vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("zgeev", "a", 5, a, n, n, lda, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 25.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zgeevDone(EigenvaluesStaged.zgeevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, w, vl, ldvl, vr,
                    ldvr));
            return;
        }
        zgeevDone(zgeevAtLength(false, orderValue, jobvlValue, jobvrValue, n, a, lda, w, vl, ldvl, vr, ldvr));
    }

    private int zgeevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(25.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zgeevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.zgeev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void zgeevDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgeev", info,
                    "no convergence: only the eigenvalues from number " + (info + 1) + " on were found");
        }
        Check.done("zgeev", info, "order jobvl jobvr n a lda w vl ldvl vr ldvr work lwork rwork");
    }

    @Override
    public void ssygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW) {
        int orderValue = Check.present("ssygv", "order", 1, order).value();
        int jobzValue = Check.present("ssygv", "jobz", 3, jobz).value();
        int uploValue = Check.present("ssygv", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygv(
                "ssygv", itype, n, Check.space("ssygv", "a", 6, a, offsetA), lda,
                Check.space("ssygv", "b", 8, b, offsetB), ldb, Check.space("ssygv", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.ssygv(
                    "ssygv", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("ssygv", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        Finite.triangle("ssygv", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            ssygvDone(EigenvaluesStaged.ssygvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapB, ldb, heapW), n);
            return;
        }
        ssygvDone(ssygvAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void ssygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("ssygv", "order", 1, order).value();
        int jobzValue = Check.present("ssygv", "jobz", 3, jobz).value();
        int uploValue = Check.present("ssygv", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygv(
                "ssygv", itype, n, place.space("ssygv", "a", 6, a, 4, 4, true), lda,
                place.space("ssygv", "b", 8, b, 4, 4, true), ldb, place.space("ssygv", "w", 10, w, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.ssygv(
                    "ssygv", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, w.address());
        }
        Finite.triangle("ssygv", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        Finite.triangle("ssygv", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            ssygvDone(EigenvaluesStaged.ssygvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, a, lda, b, ldb, w), n);
            return;
        }
        ssygvDone(ssygvAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int ssygvAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.ssygvInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, Values.columnMajor(order, uplo), n, a,
                        lda, b, ldb, w);
            }
            return EigenvaluesStaged.ssygv(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void ssygvDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "ssygv", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("ssygv", info, "order itype jobz uplo n a lda b ldb w work lwork");
    }

    @Override
    public void dsygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW) {
        int orderValue = Check.present("dsygv", "order", 1, order).value();
        int jobzValue = Check.present("dsygv", "jobz", 3, jobz).value();
        int uploValue = Check.present("dsygv", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygv(
                "dsygv", itype, n, Check.space("dsygv", "a", 6, a, offsetA), lda,
                Check.space("dsygv", "b", 8, b, offsetB), ldb, Check.space("dsygv", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.dsygv(
                    "dsygv", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("dsygv", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        Finite.triangle("dsygv", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            dsygvDone(EigenvaluesStaged.dsygvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapB, ldb, heapW), n);
            return;
        }
        dsygvDone(dsygvAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void dsygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("dsygv", "order", 1, order).value();
        int jobzValue = Check.present("dsygv", "jobz", 3, jobz).value();
        int uploValue = Check.present("dsygv", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygv(
                "dsygv", itype, n, place.space("dsygv", "a", 6, a, 8, 8, true), lda,
                place.space("dsygv", "b", 8, b, 8, 8, true), ldb, place.space("dsygv", "w", 10, w, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.dsygv(
                    "dsygv", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, w.address());
        }
        Finite.triangle("dsygv", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        Finite.triangle("dsygv", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            dsygvDone(EigenvaluesStaged.dsygvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, a, lda, b, ldb, w), n);
            return;
        }
        dsygvDone(dsygvAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int dsygvAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dsygvInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, Values.columnMajor(order, uplo), n, a,
                        lda, b, ldb, w);
            }
            return EigenvaluesStaged.dsygv(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void dsygvDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "dsygv", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("dsygv", info, "order itype jobz uplo n a lda b ldb w work lwork");
    }

    @Override
    public void chegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW) {
        int orderValue = Check.present("chegv", "order", 1, order).value();
        int jobzValue = Check.present("chegv", "jobz", 3, jobz).value();
        int uploValue = Check.present("chegv", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegv(
                "chegv", itype, n, Check.complexSpace("chegv", "a", 6, a, offsetA), lda,
                Check.complexSpace("chegv", "b", 8, b, offsetB), ldb, Check.space("chegv", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.chegv(
                    "chegv", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("chegv", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        Finite.triangle("chegv", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            chegvDone(EigenvaluesStaged.chegvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb,
                    heapW), n);
            return;
        }
        chegvDone(chegvAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void chegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("chegv", "order", 1, order).value();
        int jobzValue = Check.present("chegv", "jobz", 3, jobz).value();
        int uploValue = Check.present("chegv", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegv(
                "chegv", itype, n, place.space("chegv", "a", 6, a, 8, 4, true), lda,
                place.space("chegv", "b", 8, b, 8, 4, true), ldb, place.space("chegv", "w", 10, w, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.chegv(
                    "chegv", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, w.address());
        }
        Finite.triangle("chegv", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        Finite.triangle("chegv", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            chegvDone(EigenvaluesStaged.chegvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
            return;
        }
        chegvDone(chegvAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int chegvAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.chegvInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, uplo, n, a, lda, b, ldb, w);
            }
            return EigenvaluesStaged.chegv(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void chegvDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "chegv", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("chegv", info, "order itype jobz uplo n a lda b ldb w work lwork rwork");
    }

    @Override
    public void zhegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW) {
        int orderValue = Check.present("zhegv", "order", 1, order).value();
        int jobzValue = Check.present("zhegv", "jobz", 3, jobz).value();
        int uploValue = Check.present("zhegv", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegv(
                "zhegv", itype, n, Check.complexSpace("zhegv", "a", 6, a, offsetA), lda,
                Check.complexSpace("zhegv", "b", 8, b, offsetB), ldb, Check.space("zhegv", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.zhegv(
                    "zhegv", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("zhegv", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        Finite.triangle("zhegv", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            zhegvDone(EigenvaluesStaged.zhegvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb,
                    heapW), n);
            return;
        }
        zhegvDone(zhegvAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void zhegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("zhegv", "order", 1, order).value();
        int jobzValue = Check.present("zhegv", "jobz", 3, jobz).value();
        int uploValue = Check.present("zhegv", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegv(
                "zhegv", itype, n, place.space("zhegv", "a", 6, a, 16, 8, true), lda,
                place.space("zhegv", "b", 8, b, 16, 8, true), ldb, place.space("zhegv", "w", 10, w, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.zhegv(
                    "zhegv", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, w.address());
        }
        Finite.triangle("zhegv", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        Finite.triangle("zhegv", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            zhegvDone(EigenvaluesStaged.zhegvInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
            return;
        }
        zhegvDone(zhegvAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int zhegvAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zhegvInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, uplo, n, a, lda, b, ldb, w);
            }
            return EigenvaluesStaged.zhegv(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void zhegvDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "zhegv", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("zhegv", info, "order itype jobz uplo n a lda b ldb w work lwork rwork");
    }

    @Override
    public void ssygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW) {
        int orderValue = Check.present("ssygvd", "order", 1, order).value();
        int jobzValue = Check.present("ssygvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("ssygvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygvd(
                "ssygvd", itype, jobzValue, n, Check.space("ssygvd", "a", 6, a, offsetA), lda,
                Check.space("ssygvd", "b", 8, b, offsetB), ldb, Check.space("ssygvd", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.ssygvd(
                    "ssygvd", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("ssygvd", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        Finite.triangle("ssygvd", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            ssygvdDone(EigenvaluesStaged.ssygvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapB, ldb, heapW), n);
            return;
        }
        ssygvdDone(ssygvdAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void ssygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("ssygvd", "order", 1, order).value();
        int jobzValue = Check.present("ssygvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("ssygvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygvd(
                "ssygvd", itype, jobzValue, n, place.space("ssygvd", "a", 6, a, 4, 4, true), lda,
                place.space("ssygvd", "b", 8, b, 4, 4, true), ldb, place.space("ssygvd", "w", 10, w, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.ssygvd(
                    "ssygvd", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(),
                    ldb, null, w.address());
        }
        Finite.triangle("ssygvd", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, true, 1);
        Finite.triangle("ssygvd", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            ssygvdDone(EigenvaluesStaged.ssygvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, a, lda, b, ldb, w), n);
            return;
        }
        ssygvdDone(ssygvdAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int ssygvdAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.ssygvdInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, Values.columnMajor(order, uplo), n, a,
                        lda, b, ldb, w);
            }
            return EigenvaluesStaged.ssygvd(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void ssygvdDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "ssygvd", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("ssygvd", info, "order itype jobz uplo n a lda b ldb w work lwork iwork liwork");
    }

    @Override
    public void dsygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW) {
        int orderValue = Check.present("dsygvd", "order", 1, order).value();
        int jobzValue = Check.present("dsygvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("dsygvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygvd(
                "dsygvd", itype, jobzValue, n, Check.space("dsygvd", "a", 6, a, offsetA), lda,
                Check.space("dsygvd", "b", 8, b, offsetB), ldb, Check.space("dsygvd", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.dsygvd(
                    "dsygvd", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("dsygvd", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        Finite.triangle("dsygvd", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            dsygvdDone(EigenvaluesStaged.dsygvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapB, ldb, heapW), n);
            return;
        }
        dsygvdDone(dsygvdAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void dsygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("dsygvd", "order", 1, order).value();
        int jobzValue = Check.present("dsygvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("dsygvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.sygvd(
                "dsygvd", itype, jobzValue, n, place.space("dsygvd", "a", 6, a, 8, 8, true), lda,
                place.space("dsygvd", "b", 8, b, 8, 8, true), ldb, place.space("dsygvd", "w", 10, w, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.dsygvd(
                    "dsygvd", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(),
                    ldb, null, w.address());
        }
        Finite.triangle("dsygvd", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, false, 1);
        Finite.triangle("dsygvd", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 40_000 && ShortCallers.includeMe()) {
            dsygvdDone(EigenvaluesStaged.dsygvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue,
                    Values.columnMajor(orderValue, uploValue), n, a, lda, b, ldb, w), n);
            return;
        }
        dsygvdDone(dsygvdAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int dsygvdAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dsygvdInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, Values.columnMajor(order, uplo), n, a,
                        lda, b, ldb, w);
            }
            return EigenvaluesStaged.dsygvd(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void dsygvdDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "dsygvd", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("dsygvd", info, "order itype jobz uplo n a lda b ldb w work lwork iwork liwork");
    }

    @Override
    public void chegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW) {
        int orderValue = Check.present("chegvd", "order", 1, order).value();
        int jobzValue = Check.present("chegvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("chegvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegvd(
                "chegvd", itype, jobzValue, n, Check.complexSpace("chegvd", "a", 6, a, offsetA), lda,
                Check.complexSpace("chegvd", "b", 8, b, offsetB), ldb, Check.space("chegvd", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapW = Heap.from(w, 4L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.chegvd(
                    "chegvd", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("chegvd", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        Finite.triangle("chegvd", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            chegvdDone(EigenvaluesStaged.chegvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb,
                    heapW), n);
            return;
        }
        chegvdDone(chegvdAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void chegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("chegvd", "order", 1, order).value();
        int jobzValue = Check.present("chegvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("chegvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegvd(
                "chegvd", itype, jobzValue, n, place.space("chegvd", "a", 6, a, 8, 4, true), lda,
                place.space("chegvd", "b", 8, b, 8, 4, true), ldb, place.space("chegvd", "w", 10, w, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.chegvd(
                    "chegvd", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(),
                    ldb, null, w.address());
        }
        Finite.triangle("chegvd", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, true, 2);
        Finite.triangle("chegvd", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            chegvdDone(EigenvaluesStaged.chegvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
            return;
        }
        chegvdDone(chegvdAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int chegvdAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.chegvdInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, uplo, n, a, lda, b, ldb, w);
            }
            return EigenvaluesStaged.chegvd(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void chegvdDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "chegvd", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("chegvd", info, "order itype jobz uplo n a lda b ldb w work lwork rwork lrwork iwork liwork");
    }

    @Override
    public void zhegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW) {
        int orderValue = Check.present("zhegvd", "order", 1, order).value();
        int jobzValue = Check.present("zhegvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("zhegvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegvd(
                "zhegvd", itype, jobzValue, n, Check.complexSpace("zhegvd", "a", 6, a, offsetA), lda,
                Check.complexSpace("zhegvd", "b", 8, b, offsetB), ldb, Check.space("zhegvd", "w", 10, w, offsetW));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapW = Heap.from(w, 8L * offsetW);
        if (b == a || w == a || w == b) {
            EigenvaluesOverlaps.zhegvd(
                    "zhegvd", orderValue, itype, jobzValue, uploValue, n, a, heapA.address(), lda, b, heapB.address(),
                    ldb, w, heapW.address());
        }
        Finite.triangle("zhegvd", "a", 6, heapA, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        Finite.triangle("zhegvd", "b", 8, heapB, Values.isUpper(orderValue, uploValue), n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            zhegvdDone(EigenvaluesStaged.zhegvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb,
                    heapW), n);
            return;
        }
        zhegvdDone(zhegvdAtLength(true, orderValue, itype, jobzValue, uploValue, n, heapA, lda, heapB, ldb, heapW), n);
    }

    @Override
    public void zhegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w) {
        int orderValue = Check.present("zhegvd", "order", 1, order).value();
        int jobzValue = Check.present("zhegvd", "jobz", 3, jobz).value();
        int uploValue = Check.present("zhegvd", "uplo", 4, uplo).value();
        EigenvaluesChecks.hegvd(
                "zhegvd", itype, jobzValue, n, place.space("zhegvd", "a", 6, a, 16, 8, true), lda,
                place.space("zhegvd", "b", 8, b, 16, 8, true), ldb, place.space("zhegvd", "w", 10, w, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(w, a) || Overlap.isNear(w, b)) {
            EigenvaluesOverlaps.zhegvd(
                    "zhegvd", orderValue, itype, jobzValue, uploValue, n, null, a.address(), lda, null, b.address(),
                    ldb, null, w.address());
        }
        Finite.triangle("zhegvd", "a", 6, a, Values.isUpper(orderValue, uploValue), n, lda, false, 2);
        Finite.triangle("zhegvd", "b", 8, b, Values.isUpper(orderValue, uploValue), n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 14.0 * n * n * n + 32 * ((double) itype + n) <= 10_000 && ShortCallers.includeMe()) {
            zhegvdDone(EigenvaluesStaged.zhegvdInPlace(
                    here, place.scratch(), place.workspaces(), itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
            return;
        }
        zhegvdDone(zhegvdAtLength(false, orderValue, itype, jobzValue, uploValue, n, a, lda, b, ldb, w), n);
    }

    private int zhegvdAtLength(
            boolean heap, int order, int itype, int jobz, int uplo, int n, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment w) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(14.0 * n * n * n + 32 * ((double) itype + n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zhegvdInPlace(
                        there, place.scratch(), place.workspaces(), itype, jobz, uplo, n, a, lda, b, ldb, w);
            }
            return EigenvaluesStaged.zhegvd(
                    there, place.scratch(), place.workspaces(), order, itype, jobz, uplo, n, a, lda, b, ldb, w);
        } finally {
            place.end(way);
        }
    }

    private static void zhegvdDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "zhegvd", info,
                    info <= n ? "no convergence: " + info + " off-diagonal elements did not become zero" : "the leading minor of order " + (info - n) + " of B is not positive definite, so B is not");
        }
        Check.done("zhegvd", info, "order itype jobz uplo n a lda b ldb w work lwork rwork lrwork iwork liwork");
    }

    @Override
    public void sggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] b, int offsetB,
            int ldb, float[] alphar, int offsetAlphar, float[] alphai, int offsetAlphai, float[] beta, int offsetBeta,
            float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("sggev", "order", 1, order).value();
        int jobvlValue = Check.present("sggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("sggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sggev(
                "sggev", jobvlValue, jobvrValue, n, Check.space("sggev", "a", 5, a, offsetA), lda,
                Check.space("sggev", "b", 7, b, offsetB), ldb, Check.space("sggev", "alphar", 9, alphar, offsetAlphar),
                Check.space("sggev", "alphai", 10, alphai, offsetAlphai),
                Check.space("sggev", "beta", 11, beta, offsetBeta), Check.space("sggev", "vl", 12, vl, offsetVl), ldvl,
                Check.space("sggev", "vr", 14, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapAlphar = Heap.from(alphar, 4L * offsetAlphar);
        MemorySegment heapAlphai = Heap.from(alphai, 4L * offsetAlphai);
        MemorySegment heapBeta = Heap.from(beta, 4L * offsetBeta);
        MemorySegment heapVl = Heap.from(vl, 4L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 4L * offsetVr);
        if (b == a || alphar == a || alphai == a || beta == a || vl == a || vr == a || alphar == b || alphai == b || beta == b || vl == b || vr == b || alphai == alphar || beta == alphar || vl == alphar || vr == alphar || beta == alphai || vl == alphai || vr == alphai || vl == beta || vr == beta || vr == vl) {
            EigenvaluesOverlaps.sggev(
                    "sggev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    alphar, heapAlphar.address(), alphai, heapAlphai.address(), beta, heapBeta.address(), vl,
                    heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("sggev", "a", 5, heapA, n, n, lda, true, 1);
        Finite.lines("sggev", "b", 7, heapB, n, n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sggevDone(EigenvaluesStaged.sggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb,
                    heapAlphar, heapAlphai, heapBeta, heapVl, ldvl, heapVr, ldvr), n);
            return;
        }
        sggevDone(sggevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb, heapAlphar, heapAlphai, heapBeta,
                heapVl, ldvl, heapVr, ldvr), n);
    }

    @Override
    public void sggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr) {
        int orderValue = Check.present("sggev", "order", 1, order).value();
        int jobvlValue = Check.present("sggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("sggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sggev(
                "sggev", jobvlValue, jobvrValue, n, place.space("sggev", "a", 5, a, 4, 4, true), lda,
                place.space("sggev", "b", 7, b, 4, 4, true), ldb, place.space("sggev", "alphar", 9, alphar, 4, 4, true),
                place.space("sggev", "alphai", 10, alphai, 4, 4, true),
                place.space("sggev", "beta", 11, beta, 4, 4, true), place.space("sggev", "vl", 12, vl, 4, 4, true),
                ldvl, place.space("sggev", "vr", 14, vr, 4, 4, true), ldvr);
        if (Overlap.isNear(b, a) || Overlap.isNear(alphar, a) || Overlap.isNear(alphai, a) || Overlap.isNear(beta, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(alphar, b) || Overlap.isNear(alphai, b) || Overlap.isNear(beta, b) || Overlap.isNear(vl, b) || Overlap.isNear(vr, b) || Overlap.isNear(alphai, alphar) || Overlap.isNear(beta, alphar) || Overlap.isNear(vl, alphar) || Overlap.isNear(vr, alphar) || Overlap.isNear(beta, alphai) || Overlap.isNear(vl, alphai) || Overlap.isNear(vr, alphai) || Overlap.isNear(vl, beta) || Overlap.isNear(vr, beta) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.sggev(
                    "sggev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, alphar.address(), null, alphai.address(), null, beta.address(), null, vl.address(), ldvl,
                    null, vr.address(), ldvr);
        }
        Finite.lines("sggev", "a", 5, a, n, n, lda, true, 1);
        Finite.lines("sggev", "b", 7, b, n, n, ldb, true, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            sggevDone(EigenvaluesStaged.sggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, b, ldb, alphar,
                    alphai, beta, vl, ldvl, vr, ldvr), n);
            return;
        }
        sggevDone(sggevAtLength(
                false, orderValue, jobvlValue, jobvrValue, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr,
                ldvr), n);
    }

    private int sggevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(50.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.sggevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai,
                        beta, vl, ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.sggev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai,
                    beta, vl, ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void sggevDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "sggev", info,
                    info <= n ? "no convergence: only the eigenvalues from number " + (info + 1) + " on were found" : "no convergence of the QZ iteration");
        }
        Check.done("sggev", info, "order jobvl jobvr n a lda b ldb alphar alphai beta vl ldvl vr ldvr work lwork");
    }

    @Override
    public void dggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb, double[] alphar, int offsetAlphar, double[] alphai, int offsetAlphai, double[] beta,
            int offsetBeta, double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("dggev", "order", 1, order).value();
        int jobvlValue = Check.present("dggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("dggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sggev(
                "dggev", jobvlValue, jobvrValue, n, Check.space("dggev", "a", 5, a, offsetA), lda,
                Check.space("dggev", "b", 7, b, offsetB), ldb, Check.space("dggev", "alphar", 9, alphar, offsetAlphar),
                Check.space("dggev", "alphai", 10, alphai, offsetAlphai),
                Check.space("dggev", "beta", 11, beta, offsetBeta), Check.space("dggev", "vl", 12, vl, offsetVl), ldvl,
                Check.space("dggev", "vr", 14, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapAlphar = Heap.from(alphar, 8L * offsetAlphar);
        MemorySegment heapAlphai = Heap.from(alphai, 8L * offsetAlphai);
        MemorySegment heapBeta = Heap.from(beta, 8L * offsetBeta);
        MemorySegment heapVl = Heap.from(vl, 8L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 8L * offsetVr);
        if (b == a || alphar == a || alphai == a || beta == a || vl == a || vr == a || alphar == b || alphai == b || beta == b || vl == b || vr == b || alphai == alphar || beta == alphar || vl == alphar || vr == alphar || beta == alphai || vl == alphai || vr == alphai || vl == beta || vr == beta || vr == vl) {
            EigenvaluesOverlaps.dggev(
                    "dggev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    alphar, heapAlphar.address(), alphai, heapAlphai.address(), beta, heapBeta.address(), vl,
                    heapVl.address(), ldvl, vr, heapVr.address(), ldvr);
        }
        Finite.lines("dggev", "a", 5, heapA, n, n, lda, false, 1);
        Finite.lines("dggev", "b", 7, heapB, n, n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dggevDone(EigenvaluesStaged.dggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb,
                    heapAlphar, heapAlphai, heapBeta, heapVl, ldvl, heapVr, ldvr), n);
            return;
        }
        dggevDone(dggevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb, heapAlphar, heapAlphai, heapBeta,
                heapVl, ldvl, heapVr, ldvr), n);
    }

    @Override
    public void dggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr) {
        int orderValue = Check.present("dggev", "order", 1, order).value();
        int jobvlValue = Check.present("dggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("dggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.sggev(
                "dggev", jobvlValue, jobvrValue, n, place.space("dggev", "a", 5, a, 8, 8, true), lda,
                place.space("dggev", "b", 7, b, 8, 8, true), ldb, place.space("dggev", "alphar", 9, alphar, 8, 8, true),
                place.space("dggev", "alphai", 10, alphai, 8, 8, true),
                place.space("dggev", "beta", 11, beta, 8, 8, true), place.space("dggev", "vl", 12, vl, 8, 8, true),
                ldvl, place.space("dggev", "vr", 14, vr, 8, 8, true), ldvr);
        if (Overlap.isNear(b, a) || Overlap.isNear(alphar, a) || Overlap.isNear(alphai, a) || Overlap.isNear(beta, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(alphar, b) || Overlap.isNear(alphai, b) || Overlap.isNear(beta, b) || Overlap.isNear(vl, b) || Overlap.isNear(vr, b) || Overlap.isNear(alphai, alphar) || Overlap.isNear(beta, alphar) || Overlap.isNear(vl, alphar) || Overlap.isNear(vr, alphar) || Overlap.isNear(beta, alphai) || Overlap.isNear(vl, alphai) || Overlap.isNear(vr, alphai) || Overlap.isNear(vl, beta) || Overlap.isNear(vr, beta) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.dggev(
                    "dggev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, alphar.address(), null, alphai.address(), null, beta.address(), null, vl.address(), ldvl,
                    null, vr.address(), ldvr);
        }
        Finite.lines("dggev", "a", 5, a, n, n, lda, false, 1);
        Finite.lines("dggev", "b", 7, b, n, n, ldb, false, 1);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 40_000 && ShortCallers.includeMe()) {
            dggevDone(EigenvaluesStaged.dggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, b, ldb, alphar,
                    alphai, beta, vl, ldvl, vr, ldvr), n);
            return;
        }
        dggevDone(dggevAtLength(
                false, orderValue, jobvlValue, jobvrValue, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr,
                ldvr), n);
    }

    private int dggevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(50.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.dggevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai,
                        beta, vl, ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.dggev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai,
                    beta, vl, ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void dggevDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "dggev", info,
                    info <= n ? "no convergence: only the eigenvalues from number " + (info + 1) + " on were found" : "no convergence of the QZ iteration");
        }
        Check.done("dggev", info, "order jobvl jobvr n a lda b ldb alphar alphai beta vl ldvl vr ldvr work lwork");
    }

    @Override
    public void cggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] b, int offsetB,
            int ldb, float[] alpha, int offsetAlpha, float[] beta, int offsetBeta, float[] vl, int offsetVl, int ldvl,
            float[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("cggev", "order", 1, order).value();
        int jobvlValue = Check.present("cggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("cggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cggev(
                "cggev", jobvlValue, jobvrValue, n, Check.complexSpace("cggev", "a", 5, a, offsetA), lda,
                Check.complexSpace("cggev", "b", 7, b, offsetB), ldb,
                Check.complexSpace("cggev", "alpha", 9, alpha, offsetAlpha),
                Check.complexSpace("cggev", "beta", 10, beta, offsetBeta),
                Check.complexSpace("cggev", "vl", 11, vl, offsetVl), ldvl,
                Check.complexSpace("cggev", "vr", 13, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapAlpha = Heap.from(alpha, 8L * offsetAlpha);
        MemorySegment heapBeta = Heap.from(beta, 8L * offsetBeta);
        MemorySegment heapVl = Heap.from(vl, 8L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 8L * offsetVr);
        if (b == a || alpha == a || beta == a || vl == a || vr == a || alpha == b || beta == b || vl == b || vr == b || beta == alpha || vl == alpha || vr == alpha || vl == beta || vr == beta || vr == vl) {
            EigenvaluesOverlaps.cggev(
                    "cggev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    alpha, heapAlpha.address(), beta, heapBeta.address(), vl, heapVl.address(), ldvl, vr,
                    heapVr.address(), ldvr);
        }
        Finite.lines("cggev", "a", 5, heapA, n, n, lda, true, 2);
        Finite.lines("cggev", "b", 7, heapB, n, n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cggevDone(EigenvaluesStaged.cggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb,
                    heapAlpha, heapBeta, heapVl, ldvl, heapVr, ldvr), n);
            return;
        }
        cggevDone(cggevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb, heapAlpha, heapBeta, heapVl, ldvl,
                heapVr, ldvr), n);
    }

    @Override
    public void cggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("cggev", "order", 1, order).value();
        int jobvlValue = Check.present("cggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("cggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cggev(
                "cggev", jobvlValue, jobvrValue, n, place.space("cggev", "a", 5, a, 8, 4, true), lda,
                place.space("cggev", "b", 7, b, 8, 4, true), ldb, place.space("cggev", "alpha", 9, alpha, 8, 4, true),
                place.space("cggev", "beta", 10, beta, 8, 4, true), place.space("cggev", "vl", 11, vl, 8, 4, true),
                ldvl, place.space("cggev", "vr", 13, vr, 8, 4, true), ldvr);
        if (Overlap.isNear(b, a) || Overlap.isNear(alpha, a) || Overlap.isNear(beta, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(alpha, b) || Overlap.isNear(beta, b) || Overlap.isNear(vl, b) || Overlap.isNear(vr, b) || Overlap.isNear(beta, alpha) || Overlap.isNear(vl, alpha) || Overlap.isNear(vr, alpha) || Overlap.isNear(vl, beta) || Overlap.isNear(vr, beta) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.cggev(
                    "cggev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, alpha.address(), null, beta.address(), null, vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("cggev", "a", 5, a, n, n, lda, true, 2);
        Finite.lines("cggev", "b", 7, b, n, n, ldb, true, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            cggevDone(EigenvaluesStaged.cggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, b, ldb, alpha, beta,
                    vl, ldvl, vr, ldvr), n);
            return;
        }
        cggevDone(cggevAtLength(
                false, orderValue, jobvlValue, jobvrValue, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr), n);
    }

    private int cggevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(50.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.cggevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl,
                        ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.cggev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl,
                    ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void cggevDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "cggev", info,
                    info <= n ? "no convergence: only the eigenvalues from number " + (info + 1) + " on were found" : "no convergence of the QZ iteration");
        }
        Check.done("cggev", info, "order jobvl jobvr n a lda b ldb alpha beta vl ldvl vr ldvr work lwork rwork");
    }

    @Override
    public void zggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb, double[] alpha, int offsetAlpha, double[] beta, int offsetBeta, double[] vl, int offsetVl,
            int ldvl, double[] vr, int offsetVr, int ldvr) {
        int orderValue = Check.present("zggev", "order", 1, order).value();
        int jobvlValue = Check.present("zggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("zggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cggev(
                "zggev", jobvlValue, jobvrValue, n, Check.complexSpace("zggev", "a", 5, a, offsetA), lda,
                Check.complexSpace("zggev", "b", 7, b, offsetB), ldb,
                Check.complexSpace("zggev", "alpha", 9, alpha, offsetAlpha),
                Check.complexSpace("zggev", "beta", 10, beta, offsetBeta),
                Check.complexSpace("zggev", "vl", 11, vl, offsetVl), ldvl,
                Check.complexSpace("zggev", "vr", 13, vr, offsetVr), ldvr);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapAlpha = Heap.from(alpha, 16L * offsetAlpha);
        MemorySegment heapBeta = Heap.from(beta, 16L * offsetBeta);
        MemorySegment heapVl = Heap.from(vl, 16L * offsetVl);
        MemorySegment heapVr = Heap.from(vr, 16L * offsetVr);
        if (b == a || alpha == a || beta == a || vl == a || vr == a || alpha == b || beta == b || vl == b || vr == b || beta == alpha || vl == alpha || vr == alpha || vl == beta || vr == beta || vr == vl) {
            EigenvaluesOverlaps.zggev(
                    "zggev", orderValue, jobvlValue, jobvrValue, n, a, heapA.address(), lda, b, heapB.address(), ldb,
                    alpha, heapAlpha.address(), beta, heapBeta.address(), vl, heapVl.address(), ldvl, vr,
                    heapVr.address(), ldvr);
        }
        Finite.lines("zggev", "a", 5, heapA, n, n, lda, false, 2);
        Finite.lines("zggev", "b", 7, heapB, n, n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zggevDone(EigenvaluesStaged.zggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb,
                    heapAlpha, heapBeta, heapVl, ldvl, heapVr, ldvr), n);
            return;
        }
        zggevDone(zggevAtLength(
                true, orderValue, jobvlValue, jobvrValue, n, heapA, lda, heapB, ldb, heapAlpha, heapBeta, heapVl, ldvl,
                heapVr, ldvr), n);
    }

    @Override
    public void zggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        int orderValue = Check.present("zggev", "order", 1, order).value();
        int jobvlValue = Check.present("zggev", "jobvl", 2, jobvl).value();
        int jobvrValue = Check.present("zggev", "jobvr", 3, jobvr).value();
        EigenvaluesChecks.cggev(
                "zggev", jobvlValue, jobvrValue, n, place.space("zggev", "a", 5, a, 16, 8, true), lda,
                place.space("zggev", "b", 7, b, 16, 8, true), ldb, place.space("zggev", "alpha", 9, alpha, 16, 8, true),
                place.space("zggev", "beta", 10, beta, 16, 8, true), place.space("zggev", "vl", 11, vl, 16, 8, true),
                ldvl, place.space("zggev", "vr", 13, vr, 16, 8, true), ldvr);
        if (Overlap.isNear(b, a) || Overlap.isNear(alpha, a) || Overlap.isNear(beta, a) || Overlap.isNear(vl, a) || Overlap.isNear(vr, a) || Overlap.isNear(alpha, b) || Overlap.isNear(beta, b) || Overlap.isNear(vl, b) || Overlap.isNear(vr, b) || Overlap.isNear(beta, alpha) || Overlap.isNear(vl, alpha) || Overlap.isNear(vr, alpha) || Overlap.isNear(vl, beta) || Overlap.isNear(vr, beta) || Overlap.isNear(vr, vl)) {
            EigenvaluesOverlaps.zggev(
                    "zggev", orderValue, jobvlValue, jobvrValue, n, null, a.address(), lda, null, b.address(), ldb,
                    null, alpha.address(), null, beta.address(), null, vl.address(), ldvl, null, vr.address(), ldvr);
        }
        Finite.lines("zggev", "a", 5, a, n, n, lda, false, 2);
        Finite.lines("zggev", "b", 7, b, n, n, ldb, false, 2);
        EigenvaluesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 50.0 * n * n * n + 32 * ((double) n) <= 10_000 && ShortCallers.includeMe()) {
            zggevDone(EigenvaluesStaged.zggevInPlace(
                    here, place.scratch(), place.workspaces(), jobvlValue, jobvrValue, n, a, lda, b, ldb, alpha, beta,
                    vl, ldvl, vr, ldvr), n);
            return;
        }
        zggevDone(zggevAtLength(
                false, orderValue, jobvlValue, jobvrValue, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr), n);
    }

    private int zggevAtLength(
            boolean heap, int order, int jobvl, int jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(50.0 * n * n * n + 32 * ((double) n), heap && asItLies);
        try {
            EigenvaluesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return EigenvaluesStaged.zggevInPlace(
                        there, place.scratch(), place.workspaces(), jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl,
                        ldvl, vr, ldvr);
            }
            return EigenvaluesStaged.zggev(
                    there, place.scratch(), place.workspaces(), order, jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl,
                    ldvl, vr, ldvr);
        } finally {
            place.end(way);
        }
    }

    private static void zggevDone(int info, int n) {
        if (info > 0) {
            throw new LapackException(
                    "zggev", info,
                    info <= n ? "no convergence: only the eigenvalues from number " + (info + 1) + " on were found" : "no convergence of the QZ iteration");
        }
        Check.done("zggev", info, "order jobvl jobvr n a lda b ldb alpha beta vl ldvl vr ldvr work lwork rwork");
    }
}
