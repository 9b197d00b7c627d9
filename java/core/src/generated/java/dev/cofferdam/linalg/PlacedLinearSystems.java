// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Finite;
import dev.cofferdam.internal.linalg.Heap;
import dev.cofferdam.internal.linalg.LinearSystemsCalls;
import dev.cofferdam.internal.linalg.LinearSystemsChecks;
import dev.cofferdam.internal.linalg.LinearSystemsCritical;
import dev.cofferdam.internal.linalg.LinearSystemsOverlaps;
import dev.cofferdam.internal.linalg.LinearSystemsPlain;
import dev.cofferdam.internal.linalg.LinearSystemsStaged;
import dev.cofferdam.internal.linalg.LinearSystemsWords;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Pivots;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ShortCallers;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Checks, and then calls where the place says. */
abstract class PlacedLinearSystems extends Placed implements LinearSystems {
    private final @Nullable LinearSystemsCritical critical;
    private final LinearSystemsCalls[] calls;

    PlacedLinearSystems(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new LinearSystemsCritical(here);
        calls = place.<LinearSystemsCalls>calls(
                        LinearSystemsPlain::new, LinearSystemsWords::new, (alone, _) -> alone)
                .toArray(LinearSystemsCalls[]::new);
    }

    @Override
    public void sgesv(
            Order order, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("sgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "sgesv", orderValue, n, nrhs, Check.space("sgesv", "a", 4, a, offsetA), lda,
                Check.space("sgesv", "ipiv", 6, ipiv, offsetIpiv), Check.space("sgesv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.sgesv(
                    "sgesv", orderValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b, heapB.address(),
                    ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sgesvDone(here.LAPACKE_sgesv_work(Values.COL_MAJOR, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        sgesvDone(sgesvAtLength(true, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void sgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("sgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "sgesv", orderValue, n, nrhs, place.space("sgesv", "a", 4, a, 4, 4, true), lda,
                place.space("sgesv", "ipiv", 6, ipiv, 4, 4, true), place.space("sgesv", "b", 7, b, 4, 4, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.sgesv(
                    "sgesv", orderValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sgesvDone(here.LAPACKE_sgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        sgesvDone(sgesvAtLength(false, orderValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int sgesvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.sgesv(there, place.scratch(), order, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("sgesv", info, "order n nrhs a lda ipiv b ldb");
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "dgesv", orderValue, n, nrhs, Check.space("dgesv", "a", 4, a, offsetA), lda,
                Check.space("dgesv", "ipiv", 6, ipiv, offsetIpiv), Check.space("dgesv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dgesv(
                    "dgesv", orderValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b, heapB.address(),
                    ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dgesvDone(here.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        dgesvDone(dgesvAtLength(true, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "dgesv", orderValue, n, nrhs, place.space("dgesv", "a", 4, a, 8, 8, true), lda,
                place.space("dgesv", "ipiv", 6, ipiv, 4, 4, true), place.space("dgesv", "b", 7, b, 8, 8, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dgesv(
                    "dgesv", orderValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dgesvDone(here.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        dgesvDone(dgesvAtLength(false, orderValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int dgesvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.dgesv(there, place.scratch(), order, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgesv", info, "order n nrhs a lda ipiv b ldb");
    }

    @Override
    public void cgesv(
            Order order, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("cgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "cgesv", orderValue, n, nrhs, Check.complexSpace("cgesv", "a", 4, a, offsetA), lda,
                Check.space("cgesv", "ipiv", 6, ipiv, offsetIpiv), Check.complexSpace("cgesv", "b", 7, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dgesv(
                    "cgesv", orderValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b, heapB.address(),
                    ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cgesvDone(here.LAPACKE_cgesv_work(Values.COL_MAJOR, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        cgesvDone(cgesvAtLength(true, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void cgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("cgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "cgesv", orderValue, n, nrhs, place.space("cgesv", "a", 4, a, 8, 4, true), lda,
                place.space("cgesv", "ipiv", 6, ipiv, 4, 4, true), place.space("cgesv", "b", 7, b, 8, 4, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dgesv(
                    "cgesv", orderValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cgesvDone(here.LAPACKE_cgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        cgesvDone(cgesvAtLength(false, orderValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int cgesvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.cgesv(there, place.scratch(), order, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("cgesv", info, "order n nrhs a lda ipiv b ldb");
    }

    @Override
    public void zgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("zgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "zgesv", orderValue, n, nrhs, Check.complexSpace("zgesv", "a", 4, a, offsetA), lda,
                Check.space("zgesv", "ipiv", 6, ipiv, offsetIpiv), Check.complexSpace("zgesv", "b", 7, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zgesv(
                    "zgesv", orderValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b, heapB.address(),
                    ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zgesvDone(here.LAPACKE_zgesv_work(Values.COL_MAJOR, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        zgesvDone(zgesvAtLength(true, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("zgesv", "order", 1, order).value();
        LinearSystemsChecks.gesv(
                "zgesv", orderValue, n, nrhs, place.space("zgesv", "a", 4, a, 16, 8, true), lda,
                place.space("zgesv", "ipiv", 6, ipiv, 4, 4, true), place.space("zgesv", "b", 7, b, 16, 8, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zgesv(
                    "zgesv", orderValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zgesvDone(here.LAPACKE_zgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        zgesvDone(zgesvAtLength(false, orderValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zgesvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.zgesv(there, place.scratch(), order, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("zgesv", info, "order n nrhs a lda ipiv b ldb");
    }

    @Override
    public void sgetrf(Order order, int m, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("sgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "sgetrf", orderValue, m, n, Check.space("sgetrf", "a", 4, a, offsetA), lda,
                Check.space("sgetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            sgetrfDone(here.LAPACKE_sgetrf_work(Values.COL_MAJOR, m, n, heapA, lda, heapIpiv));
            return;
        }
        sgetrfDone(sgetrfAtLength(true, orderValue, m, n, heapA, lda, heapIpiv));
    }

    @Override
    public void sgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("sgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "sgetrf", orderValue, m, n, place.space("sgetrf", "a", 4, a, 4, 4, true), lda,
                place.space("sgetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.sgetrf("sgetrf", orderValue, m, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            sgetrfDone(here.LAPACKE_sgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv));
            return;
        }
        sgetrfDone(sgetrfAtLength(false, orderValue, m, n, a, lda, ipiv));
    }

    private int sgetrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.sgetrf(there, place.scratch(), order, m, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void sgetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgetrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("sgetrf", info, "order m n a lda ipiv");
    }

    @Override
    public void dgetrf(Order order, int m, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("dgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "dgetrf", orderValue, m, n, Check.space("dgetrf", "a", 4, a, offsetA), lda,
                Check.space("dgetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            dgetrfDone(here.LAPACKE_dgetrf_work(Values.COL_MAJOR, m, n, heapA, lda, heapIpiv));
            return;
        }
        dgetrfDone(dgetrfAtLength(true, orderValue, m, n, heapA, lda, heapIpiv));
    }

    @Override
    public void dgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("dgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "dgetrf", orderValue, m, n, place.space("dgetrf", "a", 4, a, 8, 8, true), lda,
                place.space("dgetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.dgetrf("dgetrf", orderValue, m, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            dgetrfDone(here.LAPACKE_dgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv));
            return;
        }
        dgetrfDone(dgetrfAtLength(false, orderValue, m, n, a, lda, ipiv));
    }

    private int dgetrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.dgetrf(there, place.scratch(), order, m, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dgetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgetrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("dgetrf", info, "order m n a lda ipiv");
    }

    @Override
    public void cgetrf(Order order, int m, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("cgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "cgetrf", orderValue, m, n, Check.complexSpace("cgetrf", "a", 4, a, offsetA), lda,
                Check.space("cgetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            cgetrfDone(here.LAPACKE_cgetrf_work(Values.COL_MAJOR, m, n, heapA, lda, heapIpiv));
            return;
        }
        cgetrfDone(cgetrfAtLength(true, orderValue, m, n, heapA, lda, heapIpiv));
    }

    @Override
    public void cgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("cgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "cgetrf", orderValue, m, n, place.space("cgetrf", "a", 4, a, 8, 4, true), lda,
                place.space("cgetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.dgetrf("cgetrf", orderValue, m, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            cgetrfDone(here.LAPACKE_cgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv));
            return;
        }
        cgetrfDone(cgetrfAtLength(false, orderValue, m, n, a, lda, ipiv));
    }

    private int cgetrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.cgetrf(there, place.scratch(), order, m, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void cgetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgetrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("cgetrf", info, "order m n a lda ipiv");
    }

    @Override
    public void zgetrf(Order order, int m, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "zgetrf", orderValue, m, n, Check.complexSpace("zgetrf", "a", 4, a, offsetA), lda,
                Check.space("zgetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            zgetrfDone(here.LAPACKE_zgetrf_work(Values.COL_MAJOR, m, n, heapA, lda, heapIpiv));
            return;
        }
        zgetrfDone(zgetrfAtLength(true, orderValue, m, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zgetrf(Order order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zgetrf", "order", 1, order).value();
        LinearSystemsChecks.getrf(
                "zgetrf", orderValue, m, n, place.space("zgetrf", "a", 4, a, 16, 8, true), lda,
                place.space("zgetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.zgetrf("zgetrf", orderValue, m, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            zgetrfDone(here.LAPACKE_zgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv));
            return;
        }
        zgetrfDone(zgetrfAtLength(false, orderValue, m, n, a, lda, ipiv));
    }

    private int zgetrfAtLength(boolean heap, int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n * Math.min(m, n) / 3 + m + n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgetrf_work(Values.COL_MAJOR, m, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zgetrf(there, place.scratch(), order, m, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zgetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgetrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("zgetrf", info, "order m n a lda ipiv");
    }

    @Override
    public void sgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sgetrs", "order", 1, order).value();
        int transValue = Check.present("sgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "sgetrs", orderValue, n, nrhs, Check.space("sgetrs", "a", 5, a, offsetA), lda,
                Check.space("sgetrs", "ipiv", 7, ipiv, offsetIpiv), Check.space("sgetrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.sgetrs(
                    "sgetrs", orderValue, transValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.rows("sgetrs", "ipiv", 7, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sgetrsDone(here.LAPACKE_sgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        sgetrsDone(sgetrsAtLength(true, orderValue, transValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void sgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("sgetrs", "order", 1, order).value();
        int transValue = Check.present("sgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "sgetrs", orderValue, n, nrhs, place.space("sgetrs", "a", 5, a, 4, 4, false), lda,
                place.space("sgetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("sgetrs", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.sgetrs(
                    "sgetrs", orderValue, transValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.rows("sgetrs", "ipiv", 7, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sgetrsDone(here.LAPACKE_sgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        sgetrsDone(sgetrsAtLength(false, orderValue, transValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int sgetrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgetrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.sgetrs(there, place.scratch(), order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgetrsDone(int info) {
        Check.done("sgetrs", info, "order trans n nrhs a lda ipiv b ldb");
    }

    @Override
    public void dgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dgetrs", "order", 1, order).value();
        int transValue = Check.present("dgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "dgetrs", orderValue, n, nrhs, Check.space("dgetrs", "a", 5, a, offsetA), lda,
                Check.space("dgetrs", "ipiv", 7, ipiv, offsetIpiv), Check.space("dgetrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dgetrs(
                    "dgetrs", orderValue, transValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.rows("dgetrs", "ipiv", 7, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dgetrsDone(here.LAPACKE_dgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        dgetrsDone(dgetrsAtLength(true, orderValue, transValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void dgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("dgetrs", "order", 1, order).value();
        int transValue = Check.present("dgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "dgetrs", orderValue, n, nrhs, place.space("dgetrs", "a", 5, a, 8, 8, false), lda,
                place.space("dgetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("dgetrs", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dgetrs(
                    "dgetrs", orderValue, transValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.rows("dgetrs", "ipiv", 7, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dgetrsDone(here.LAPACKE_dgetrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        dgetrsDone(dgetrsAtLength(false, orderValue, transValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int dgetrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgetrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.dgetrs(there, place.scratch(), order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgetrsDone(int info) {
        Check.done("dgetrs", info, "order trans n nrhs a lda ipiv b ldb");
    }

    @Override
    public void cgetrs(
            Order order, Transpose trans, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cgetrs", "order", 1, order).value();
        int transValue = Check.present("cgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "cgetrs", orderValue, n, nrhs, Check.complexSpace("cgetrs", "a", 5, a, offsetA), lda,
                Check.space("cgetrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("cgetrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dgetrs(
                    "cgetrs", orderValue, transValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.rows("cgetrs", "ipiv", 7, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cgetrsDone(here.LAPACKE_cgetrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        cgetrsDone(cgetrsAtLength(true, orderValue, transValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void cgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("cgetrs", "order", 1, order).value();
        int transValue = Check.present("cgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "cgetrs", orderValue, n, nrhs, place.space("cgetrs", "a", 5, a, 8, 4, false), lda,
                place.space("cgetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("cgetrs", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dgetrs(
                    "cgetrs", orderValue, transValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.rows("cgetrs", "ipiv", 7, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cgetrsDone(here.LAPACKE_cgetrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        cgetrsDone(cgetrsAtLength(false, orderValue, transValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int cgetrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgetrs_work(Values.COL_MAJOR, Values.letter(trans), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.cgetrs(there, place.scratch(), order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgetrsDone(int info) {
        Check.done("cgetrs", info, "order trans n nrhs a lda ipiv b ldb");
    }

    @Override
    public void zgetrs(
            Order order, Transpose trans, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zgetrs", "order", 1, order).value();
        int transValue = Check.present("zgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "zgetrs", orderValue, n, nrhs, Check.complexSpace("zgetrs", "a", 5, a, offsetA), lda,
                Check.space("zgetrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("zgetrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zgetrs(
                    "zgetrs", orderValue, transValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.rows("zgetrs", "ipiv", 7, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zgetrsDone(here.LAPACKE_zgetrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        zgetrsDone(zgetrsAtLength(true, orderValue, transValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zgetrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("zgetrs", "order", 1, order).value();
        int transValue = Check.present("zgetrs", "trans", 2, trans).value();
        LinearSystemsChecks.getrs(
                "zgetrs", orderValue, n, nrhs, place.space("zgetrs", "a", 5, a, 16, 8, false), lda,
                place.space("zgetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("zgetrs", "b", 8, b, 16, 8, true),
                ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zgetrs(
                    "zgetrs", orderValue, transValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.rows("zgetrs", "ipiv", 7, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zgetrsDone(here.LAPACKE_zgetrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        zgetrsDone(zgetrsAtLength(false, orderValue, transValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zgetrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgetrs_work(Values.COL_MAJOR, Values.letter(trans), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.zgetrs(there, place.scratch(), order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgetrsDone(int info) {
        Check.done("zgetrs", info, "order trans n nrhs a lda ipiv b ldb");
    }

    @Override
    public void sgetri(Order order, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("sgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "sgetri", n, Check.space("sgetri", "a", 3, a, offsetA), lda,
                Check.space("sgetri", "ipiv", 5, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("sgetri", "ipiv", 5, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            sgetriDone(LinearSystemsStaged.sgetriInPlace(
                    here, place.scratch(), place.workspaces(), n, heapA, lda, heapIpiv));
            return;
        }
        sgetriDone(sgetriAtLength(true, orderValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void sgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("sgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "sgetri", n, place.space("sgetri", "a", 3, a, 4, 4, true), lda,
                place.space("sgetri", "ipiv", 5, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.sgetri("sgetri", orderValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.rows("sgetri", "ipiv", 5, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            sgetriDone(LinearSystemsStaged.sgetriInPlace(here, place.scratch(), place.workspaces(), n, a, lda, ipiv));
            return;
        }
        sgetriDone(sgetriAtLength(false, orderValue, n, a, lda, ipiv));
    }

    private int sgetriAtLength(boolean heap, int order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.sgetriInPlace(there, place.scratch(), place.workspaces(), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.sgetri(there, place.scratch(), place.workspaces(), order, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void sgetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgetri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("sgetri", info, "order n a lda ipiv work lwork");
    }

    @Override
    public void dgetri(Order order, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("dgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "dgetri", n, Check.space("dgetri", "a", 3, a, offsetA), lda,
                Check.space("dgetri", "ipiv", 5, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("dgetri", "ipiv", 5, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dgetriDone(LinearSystemsStaged.dgetriInPlace(
                    here, place.scratch(), place.workspaces(), n, heapA, lda, heapIpiv));
            return;
        }
        dgetriDone(dgetriAtLength(true, orderValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void dgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("dgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "dgetri", n, place.space("dgetri", "a", 3, a, 8, 8, true), lda,
                place.space("dgetri", "ipiv", 5, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.dgetri("dgetri", orderValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.rows("dgetri", "ipiv", 5, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dgetriDone(LinearSystemsStaged.dgetriInPlace(here, place.scratch(), place.workspaces(), n, a, lda, ipiv));
            return;
        }
        dgetriDone(dgetriAtLength(false, orderValue, n, a, lda, ipiv));
    }

    private int dgetriAtLength(boolean heap, int order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dgetriInPlace(there, place.scratch(), place.workspaces(), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.dgetri(there, place.scratch(), place.workspaces(), order, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dgetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgetri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("dgetri", info, "order n a lda ipiv work lwork");
    }

    @Override
    public void cgetri(Order order, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("cgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "cgetri", n, Check.complexSpace("cgetri", "a", 3, a, offsetA), lda,
                Check.space("cgetri", "ipiv", 5, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("cgetri", "ipiv", 5, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cgetriDone(LinearSystemsStaged.cgetriInPlace(
                    here, place.scratch(), place.workspaces(), n, heapA, lda, heapIpiv));
            return;
        }
        cgetriDone(cgetriAtLength(true, orderValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void cgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("cgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "cgetri", n, place.space("cgetri", "a", 3, a, 8, 4, true), lda,
                place.space("cgetri", "ipiv", 5, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.dgetri("cgetri", orderValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.rows("cgetri", "ipiv", 5, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cgetriDone(LinearSystemsStaged.cgetriInPlace(here, place.scratch(), place.workspaces(), n, a, lda, ipiv));
            return;
        }
        cgetriDone(cgetriAtLength(false, orderValue, n, a, lda, ipiv));
    }

    private int cgetriAtLength(boolean heap, int order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.cgetriInPlace(there, place.scratch(), place.workspaces(), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.cgetri(there, place.scratch(), place.workspaces(), order, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void cgetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgetri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("cgetri", info, "order n a lda ipiv work lwork");
    }

    @Override
    public void zgetri(Order order, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "zgetri", n, Check.complexSpace("zgetri", "a", 3, a, offsetA), lda,
                Check.space("zgetri", "ipiv", 5, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("zgetri", "ipiv", 5, heapIpiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zgetriDone(LinearSystemsStaged.zgetriInPlace(
                    here, place.scratch(), place.workspaces(), n, heapA, lda, heapIpiv));
            return;
        }
        zgetriDone(zgetriAtLength(true, orderValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zgetri(Order order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zgetri", "order", 1, order).value();
        LinearSystemsChecks.getri(
                "zgetri", n, place.space("zgetri", "a", 3, a, 16, 8, true), lda,
                place.space("zgetri", "ipiv", 5, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.zgetri("zgetri", orderValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.rows("zgetri", "ipiv", 5, ipiv, n);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zgetriDone(LinearSystemsStaged.zgetriInPlace(here, place.scratch(), place.workspaces(), n, a, lda, ipiv));
            return;
        }
        zgetriDone(zgetriAtLength(false, orderValue, n, a, lda, ipiv));
    }

    private int zgetriAtLength(boolean heap, int order, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zgetriInPlace(there, place.scratch(), place.workspaces(), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zgetri(there, place.scratch(), place.workspaces(), order, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zgetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgetri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("zgetri", info, "order n a lda ipiv work lwork");
    }

    @Override
    public float sgecon(Order order, Norm norm, int n, float[] a, int offsetA, int lda, float anorm) {
        int orderValue = Check.present("sgecon", "order", 1, order).value();
        int normValue = Check.present("sgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("sgecon", normValue, n, Check.space("sgecon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        Finite.norm("sgecon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            sgeconDone(LinearSystemsStaged.sgeconInPlace(
                    here, place.scratch(), normValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        sgeconDone(sgeconAtLength(true, orderValue, normValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float sgecon(Order order, Norm norm, int n, MemorySegment a, int lda, float anorm) {
        int orderValue = Check.present("sgecon", "order", 1, order).value();
        int normValue = Check.present("sgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("sgecon", normValue, n, place.space("sgecon", "a", 4, a, 4, 4, false), lda);
        Finite.norm("sgecon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            sgeconDone(LinearSystemsStaged.sgeconInPlace(here, place.scratch(), normValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        sgeconDone(sgeconAtLength(false, orderValue, normValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int sgeconAtLength(
            boolean heap, int order, int norm, int n, MemorySegment a, int lda, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.sgeconInPlace(there, place.scratch(), norm, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.sgecon(there, place.scratch(), order, norm, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void sgeconDone(int info) {
        Check.done("sgecon", info, "order norm n a lda anorm rcond work iwork");
    }

    @Override
    public double dgecon(Order order, Norm norm, int n, double[] a, int offsetA, int lda, double anorm) {
        int orderValue = Check.present("dgecon", "order", 1, order).value();
        int normValue = Check.present("dgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("dgecon", normValue, n, Check.space("dgecon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        Finite.norm("dgecon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dgeconDone(LinearSystemsStaged.dgeconInPlace(
                    here, place.scratch(), normValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        dgeconDone(dgeconAtLength(true, orderValue, normValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dgecon(Order order, Norm norm, int n, MemorySegment a, int lda, double anorm) {
        int orderValue = Check.present("dgecon", "order", 1, order).value();
        int normValue = Check.present("dgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("dgecon", normValue, n, place.space("dgecon", "a", 4, a, 8, 8, false), lda);
        Finite.norm("dgecon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dgeconDone(LinearSystemsStaged.dgeconInPlace(here, place.scratch(), normValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        dgeconDone(dgeconAtLength(false, orderValue, normValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int dgeconAtLength(
            boolean heap, int order, int norm, int n, MemorySegment a, int lda, double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dgeconInPlace(there, place.scratch(), norm, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.dgecon(there, place.scratch(), order, norm, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dgeconDone(int info) {
        Check.done("dgecon", info, "order norm n a lda anorm rcond work iwork");
    }

    @Override
    public float cgecon(Order order, Norm norm, int n, float[] a, int offsetA, int lda, float anorm) {
        int orderValue = Check.present("cgecon", "order", 1, order).value();
        int normValue = Check.present("cgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("cgecon", normValue, n, Check.complexSpace("cgecon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        Finite.norm("cgecon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cgeconDone(LinearSystemsStaged.cgeconInPlace(
                    here, place.scratch(), normValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        cgeconDone(cgeconAtLength(true, orderValue, normValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cgecon(Order order, Norm norm, int n, MemorySegment a, int lda, float anorm) {
        int orderValue = Check.present("cgecon", "order", 1, order).value();
        int normValue = Check.present("cgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("cgecon", normValue, n, place.space("cgecon", "a", 4, a, 8, 4, false), lda);
        Finite.norm("cgecon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cgeconDone(LinearSystemsStaged.cgeconInPlace(here, place.scratch(), normValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        cgeconDone(cgeconAtLength(false, orderValue, normValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int cgeconAtLength(
            boolean heap, int order, int norm, int n, MemorySegment a, int lda, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.cgeconInPlace(there, place.scratch(), norm, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.cgecon(there, place.scratch(), order, norm, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cgeconDone(int info) {
        Check.done("cgecon", info, "order norm n a lda anorm rcond work rwork");
    }

    @Override
    public double zgecon(Order order, Norm norm, int n, double[] a, int offsetA, int lda, double anorm) {
        int orderValue = Check.present("zgecon", "order", 1, order).value();
        int normValue = Check.present("zgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("zgecon", normValue, n, Check.complexSpace("zgecon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        Finite.norm("zgecon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zgeconDone(LinearSystemsStaged.zgeconInPlace(
                    here, place.scratch(), normValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        zgeconDone(zgeconAtLength(true, orderValue, normValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zgecon(Order order, Norm norm, int n, MemorySegment a, int lda, double anorm) {
        int orderValue = Check.present("zgecon", "order", 1, order).value();
        int normValue = Check.present("zgecon", "norm", 2, norm).value();
        LinearSystemsChecks.gecon("zgecon", normValue, n, place.space("zgecon", "a", 4, a, 16, 8, false), lda);
        Finite.norm("zgecon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zgeconDone(LinearSystemsStaged.zgeconInPlace(here, place.scratch(), normValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        zgeconDone(zgeconAtLength(false, orderValue, normValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int zgeconAtLength(
            boolean heap, int order, int norm, int n, MemorySegment a, int lda, double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zgeconInPlace(there, place.scratch(), norm, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.zgecon(there, place.scratch(), order, norm, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zgeconDone(int info) {
        Check.done("zgecon", info, "order norm n a lda anorm rcond work rwork");
    }

    @Override
    public float slange(Order order, Norm norm, int m, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("slange", "order", 1, order).value();
        int normValue = Check.present("slange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("slange", orderValue, m, n, Check.space("slange", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slangeInPlace(here, place.scratch(), normValue, m, n, heapA, lda);
        }
        return slangeAtLength(true, orderValue, normValue, m, n, heapA, lda);
    }

    @Override
    public float slange(Order order, Norm norm, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("slange", "order", 1, order).value();
        int normValue = Check.present("slange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("slange", orderValue, m, n, place.space("slange", "a", 5, a, 4, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slangeInPlace(here, place.scratch(), normValue, m, n, a, lda);
        }
        return slangeAtLength(false, orderValue, normValue, m, n, a, lda);
    }

    private float slangeAtLength(boolean heap, int order, int norm, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.slangeInPlace(there, place.scratch(), norm, m, n, a, lda);
            }
            return LinearSystemsStaged.slange(there, place.scratch(), order, norm, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dlange(Order order, Norm norm, int m, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dlange", "order", 1, order).value();
        int normValue = Check.present("dlange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("dlange", orderValue, m, n, Check.space("dlange", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlangeInPlace(here, place.scratch(), normValue, m, n, heapA, lda);
        }
        return dlangeAtLength(true, orderValue, normValue, m, n, heapA, lda);
    }

    @Override
    public double dlange(Order order, Norm norm, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dlange", "order", 1, order).value();
        int normValue = Check.present("dlange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("dlange", orderValue, m, n, place.space("dlange", "a", 5, a, 8, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlangeInPlace(here, place.scratch(), normValue, m, n, a, lda);
        }
        return dlangeAtLength(false, orderValue, normValue, m, n, a, lda);
    }

    private double dlangeAtLength(boolean heap, int order, int norm, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dlangeInPlace(there, place.scratch(), norm, m, n, a, lda);
            }
            return LinearSystemsStaged.dlange(there, place.scratch(), order, norm, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float clange(Order order, Norm norm, int m, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("clange", "order", 1, order).value();
        int normValue = Check.present("clange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("clange", orderValue, m, n, Check.complexSpace("clange", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clangeInPlace(here, place.scratch(), normValue, m, n, heapA, lda);
        }
        return clangeAtLength(true, orderValue, normValue, m, n, heapA, lda);
    }

    @Override
    public float clange(Order order, Norm norm, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("clange", "order", 1, order).value();
        int normValue = Check.present("clange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("clange", orderValue, m, n, place.space("clange", "a", 5, a, 8, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clangeInPlace(here, place.scratch(), normValue, m, n, a, lda);
        }
        return clangeAtLength(false, orderValue, normValue, m, n, a, lda);
    }

    private float clangeAtLength(boolean heap, int order, int norm, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.clangeInPlace(there, place.scratch(), norm, m, n, a, lda);
            }
            return LinearSystemsStaged.clange(there, place.scratch(), order, norm, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double zlange(Order order, Norm norm, int m, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zlange", "order", 1, order).value();
        int normValue = Check.present("zlange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("zlange", orderValue, m, n, Check.complexSpace("zlange", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlangeInPlace(here, place.scratch(), normValue, m, n, heapA, lda);
        }
        return zlangeAtLength(true, orderValue, normValue, m, n, heapA, lda);
    }

    @Override
    public double zlange(Order order, Norm norm, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zlange", "order", 1, order).value();
        int normValue = Check.present("zlange", "norm", 2, norm).value();
        LinearSystemsChecks.lange("zlange", orderValue, m, n, place.space("zlange", "a", 5, a, 16, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlangeInPlace(here, place.scratch(), normValue, m, n, a, lda);
        }
        return zlangeAtLength(false, orderValue, normValue, m, n, a, lda);
    }

    private double zlangeAtLength(boolean heap, int order, int norm, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zlangeInPlace(there, place.scratch(), norm, m, n, a, lda);
            }
            return LinearSystemsStaged.zlange(there, place.scratch(), order, norm, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sposv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sposv", "order", 1, order).value();
        int uploValue = Check.present("sposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "sposv", orderValue, n, nrhs, Check.space("sposv", "a", 5, a, offsetA), lda,
                Check.space("sposv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.sposv(
                    "sposv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sposvDone(here.LAPACKE_sposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapB, ldb));
            return;
        }
        sposvDone(sposvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void sposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("sposv", "order", 1, order).value();
        int uploValue = Check.present("sposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "sposv", orderValue, n, nrhs, place.space("sposv", "a", 5, a, 4, 4, true), lda,
                place.space("sposv", "b", 7, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.sposv(
                    "sposv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            sposvDone(here.LAPACKE_sposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, b,
                    ldb));
            return;
        }
        sposvDone(sposvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int sposvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sposv_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.sposv(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sposvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sposv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("sposv", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void dposv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dposv", "order", 1, order).value();
        int uploValue = Check.present("dposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "dposv", orderValue, n, nrhs, Check.space("dposv", "a", 5, a, offsetA), lda,
                Check.space("dposv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dposv(
                    "dposv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dposvDone(here.LAPACKE_dposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapB, ldb));
            return;
        }
        dposvDone(dposvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void dposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dposv", "order", 1, order).value();
        int uploValue = Check.present("dposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "dposv", orderValue, n, nrhs, place.space("dposv", "a", 5, a, 8, 8, true), lda,
                place.space("dposv", "b", 7, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dposv(
                    "dposv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dposvDone(here.LAPACKE_dposv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, b,
                    ldb));
            return;
        }
        dposvDone(dposvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int dposvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dposv_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.dposv(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dposvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dposv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dposv", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void cposv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cposv", "order", 1, order).value();
        int uploValue = Check.present("cposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "cposv", orderValue, n, nrhs, Check.complexSpace("cposv", "a", 5, a, offsetA), lda,
                Check.complexSpace("cposv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dposv(
                    "cposv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cposvDone(here.LAPACKE_cposv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        cposvDone(cposvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void cposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("cposv", "order", 1, order).value();
        int uploValue = Check.present("cposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "cposv", orderValue, n, nrhs, place.space("cposv", "a", 5, a, 8, 4, true), lda,
                place.space("cposv", "b", 7, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dposv(
                    "cposv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cposvDone(here.LAPACKE_cposv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, b, ldb));
            return;
        }
        cposvDone(cposvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int cposvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cposv_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.cposv(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cposvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cposv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("cposv", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void zposv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("zposv", "order", 1, order).value();
        int uploValue = Check.present("zposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "zposv", orderValue, n, nrhs, Check.complexSpace("zposv", "a", 5, a, offsetA), lda,
                Check.complexSpace("zposv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zposv(
                    "zposv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zposvDone(here.LAPACKE_zposv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        zposvDone(zposvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void zposv(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("zposv", "order", 1, order).value();
        int uploValue = Check.present("zposv", "uplo", 2, uplo).value();
        LinearSystemsChecks.posv(
                "zposv", orderValue, n, nrhs, place.space("zposv", "a", 5, a, 16, 8, true), lda,
                place.space("zposv", "b", 7, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.zposv(
                    "zposv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zposvDone(here.LAPACKE_zposv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, b, ldb));
            return;
        }
        zposvDone(zposvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int zposvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zposv_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.zposv(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zposvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zposv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("zposv", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void spotrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("spotrf", "order", 1, order).value();
        int uploValue = Check.present("spotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("spotrf", n, Check.space("spotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spotrfDone(here.LAPACKE_spotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapA, lda));
            return;
        }
        spotrfDone(spotrfAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void spotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("spotrf", "order", 1, order).value();
        int uploValue = Check.present("spotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("spotrf", n, place.space("spotrf", "a", 4, a, 4, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spotrfDone(here.LAPACKE_spotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, a, lda));
            return;
        }
        spotrfDone(spotrfAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int spotrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n * n / 6 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_spotrf_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, a, lda);
            }
            return LinearSystemsStaged.spotrf(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void spotrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("spotrf", info, "order uplo n a lda");
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("dpotrf", n, Check.space("dpotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpotrfDone(here.LAPACKE_dpotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapA, lda));
            return;
        }
        dpotrfDone(dpotrfAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("dpotrf", n, place.space("dpotrf", "a", 4, a, 8, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpotrfDone(here.LAPACKE_dpotrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, a, lda));
            return;
        }
        dpotrfDone(dpotrfAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int dpotrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n * n / 6 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_dpotrf_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, a, lda);
            }
            return LinearSystemsStaged.dpotrf(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void dpotrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dpotrf", info, "order uplo n a lda");
    }

    @Override
    public void cpotrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("cpotrf", "order", 1, order).value();
        int uploValue = Check.present("cpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("cpotrf", n, Check.complexSpace("cpotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpotrfDone(here.LAPACKE_cpotrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapA, lda));
            return;
        }
        cpotrfDone(cpotrfAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void cpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("cpotrf", "order", 1, order).value();
        int uploValue = Check.present("cpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("cpotrf", n, place.space("cpotrf", "a", 4, a, 8, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpotrfDone(here.LAPACKE_cpotrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, a, lda));
            return;
        }
        cpotrfDone(cpotrfAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int cpotrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 6 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpotrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda);
            }
            return LinearSystemsStaged.cpotrf(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void cpotrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("cpotrf", info, "order uplo n a lda");
    }

    @Override
    public void zpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zpotrf", "order", 1, order).value();
        int uploValue = Check.present("zpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("zpotrf", n, Check.complexSpace("zpotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpotrfDone(here.LAPACKE_zpotrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapA, lda));
            return;
        }
        zpotrfDone(zpotrfAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void zpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zpotrf", "order", 1, order).value();
        int uploValue = Check.present("zpotrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrf("zpotrf", n, place.space("zpotrf", "a", 4, a, 16, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpotrfDone(here.LAPACKE_zpotrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, a, lda));
            return;
        }
        zpotrfDone(zpotrfAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int zpotrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 6 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpotrf_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda);
            }
            return LinearSystemsStaged.zpotrf(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void zpotrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("zpotrf", info, "order uplo n a lda");
    }

    @Override
    public void spotrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("spotrs", "order", 1, order).value();
        int uploValue = Check.present("spotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "spotrs", orderValue, n, nrhs, Check.space("spotrs", "a", 5, a, offsetA), lda,
                Check.space("spotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.spotrs(
                    "spotrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            spotrsDone(here.LAPACKE_spotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapB, ldb));
            return;
        }
        spotrsDone(spotrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void spotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("spotrs", "order", 1, order).value();
        int uploValue = Check.present("spotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "spotrs", orderValue, n, nrhs, place.space("spotrs", "a", 5, a, 4, 4, false), lda,
                place.space("spotrs", "b", 7, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.spotrs(
                    "spotrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            spotrsDone(here.LAPACKE_spotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, b,
                    ldb));
            return;
        }
        spotrsDone(spotrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int spotrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spotrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.spotrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void spotrsDone(int info) {
        Check.done("spotrs", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void dpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "dpotrs", orderValue, n, nrhs, Check.space("dpotrs", "a", 5, a, offsetA), lda,
                Check.space("dpotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dpotrs(
                    "dpotrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dpotrsDone(here.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapB, ldb));
            return;
        }
        dpotrsDone(dpotrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void dpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "dpotrs", orderValue, n, nrhs, place.space("dpotrs", "a", 5, a, 8, 8, false), lda,
                place.space("dpotrs", "b", 7, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dpotrs(
                    "dpotrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dpotrsDone(here.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, b,
                    ldb));
            return;
        }
        dpotrsDone(dpotrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int dpotrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpotrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.dpotrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dpotrsDone(int info) {
        Check.done("dpotrs", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void cpotrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cpotrs", "order", 1, order).value();
        int uploValue = Check.present("cpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "cpotrs", orderValue, n, nrhs, Check.complexSpace("cpotrs", "a", 5, a, offsetA), lda,
                Check.complexSpace("cpotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dpotrs(
                    "cpotrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cpotrsDone(here.LAPACKE_cpotrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        cpotrsDone(cpotrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void cpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("cpotrs", "order", 1, order).value();
        int uploValue = Check.present("cpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "cpotrs", orderValue, n, nrhs, place.space("cpotrs", "a", 5, a, 8, 4, false), lda,
                place.space("cpotrs", "b", 7, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dpotrs(
                    "cpotrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            cpotrsDone(here.LAPACKE_cpotrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, b, ldb));
            return;
        }
        cpotrsDone(cpotrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int cpotrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpotrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.cpotrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cpotrsDone(int info) {
        Check.done("cpotrs", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void zpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("zpotrs", "order", 1, order).value();
        int uploValue = Check.present("zpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "zpotrs", orderValue, n, nrhs, Check.complexSpace("zpotrs", "a", 5, a, offsetA), lda,
                Check.complexSpace("zpotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zpotrs(
                    "zpotrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, b, heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zpotrsDone(here.LAPACKE_zpotrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        zpotrsDone(zpotrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void zpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("zpotrs", "order", 1, order).value();
        int uploValue = Check.present("zpotrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.potrs(
                "zpotrs", orderValue, n, nrhs, place.space("zpotrs", "a", 5, a, 16, 8, false), lda,
                place.space("zpotrs", "b", 7, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.zpotrs(
                    "zpotrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zpotrsDone(here.LAPACKE_zpotrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, b, ldb));
            return;
        }
        zpotrsDone(zpotrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, b, ldb));
    }

    private int zpotrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpotrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, b, ldb);
            }
            return LinearSystemsStaged.zpotrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zpotrsDone(int info) {
        Check.done("zpotrs", info, "order uplo n nrhs a lda b ldb");
    }

    @Override
    public void spotri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("spotri", "order", 1, order).value();
        int uploValue = Check.present("spotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("spotri", n, Check.space("spotri", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spotriDone(here.LAPACKE_spotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapA, lda));
            return;
        }
        spotriDone(spotriAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void spotri(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("spotri", "order", 1, order).value();
        int uploValue = Check.present("spotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("spotri", n, place.space("spotri", "a", 4, a, 4, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spotriDone(here.LAPACKE_spotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, a, lda));
            return;
        }
        spotriDone(spotriAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int spotriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_spotri_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, a, lda);
            }
            return LinearSystemsStaged.spotri(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void spotriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spotri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("spotri", info, "order uplo n a lda");
    }

    @Override
    public void dpotri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dpotri", "order", 1, order).value();
        int uploValue = Check.present("dpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("dpotri", n, Check.space("dpotri", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpotriDone(here.LAPACKE_dpotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapA, lda));
            return;
        }
        dpotriDone(dpotriAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void dpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dpotri", "order", 1, order).value();
        int uploValue = Check.present("dpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("dpotri", n, place.space("dpotri", "a", 4, a, 8, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpotriDone(here.LAPACKE_dpotri_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, a, lda));
            return;
        }
        dpotriDone(dpotriAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int dpotriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_dpotri_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, a, lda);
            }
            return LinearSystemsStaged.dpotri(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void dpotriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpotri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("dpotri", info, "order uplo n a lda");
    }

    @Override
    public void cpotri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("cpotri", "order", 1, order).value();
        int uploValue = Check.present("cpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("cpotri", n, Check.complexSpace("cpotri", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpotriDone(here.LAPACKE_cpotri_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapA, lda));
            return;
        }
        cpotriDone(cpotriAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void cpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("cpotri", "order", 1, order).value();
        int uploValue = Check.present("cpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("cpotri", n, place.space("cpotri", "a", 4, a, 8, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpotriDone(here.LAPACKE_cpotri_work(Values.COL_MAJOR, Values.letter(uploValue), n, a, lda));
            return;
        }
        cpotriDone(cpotriAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int cpotriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpotri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda);
            }
            return LinearSystemsStaged.cpotri(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void cpotriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpotri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("cpotri", info, "order uplo n a lda");
    }

    @Override
    public void zpotri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zpotri", "order", 1, order).value();
        int uploValue = Check.present("zpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("zpotri", n, Check.complexSpace("zpotri", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpotriDone(here.LAPACKE_zpotri_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapA, lda));
            return;
        }
        zpotriDone(zpotriAtLength(true, orderValue, uploValue, n, heapA, lda));
    }

    @Override
    public void zpotri(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zpotri", "order", 1, order).value();
        int uploValue = Check.present("zpotri", "uplo", 2, uplo).value();
        LinearSystemsChecks.potri("zpotri", n, place.space("zpotri", "a", 4, a, 16, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpotriDone(here.LAPACKE_zpotri_work(Values.COL_MAJOR, Values.letter(uploValue), n, a, lda));
            return;
        }
        zpotriDone(zpotriAtLength(false, orderValue, uploValue, n, a, lda));
    }

    private int zpotriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpotri_work(Values.COL_MAJOR, Values.letter(uplo), n, a, lda);
            }
            return LinearSystemsStaged.zpotri(there, place.scratch(), order, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void zpotriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpotri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("zpotri", info, "order uplo n a lda");
    }

    @Override
    public float spocon(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, float anorm) {
        int orderValue = Check.present("spocon", "order", 1, order).value();
        int uploValue = Check.present("spocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("spocon", n, Check.space("spocon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        Finite.norm("spocon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spoconDone(LinearSystemsStaged.spoconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        spoconDone(spoconAtLength(true, orderValue, uploValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float spocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, float anorm) {
        int orderValue = Check.present("spocon", "order", 1, order).value();
        int uploValue = Check.present("spocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("spocon", n, place.space("spocon", "a", 4, a, 4, 4, false), lda);
        Finite.norm("spocon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            spoconDone(LinearSystemsStaged.spoconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, anorm, rcond));
            return rcond[0];
        }
        spoconDone(spoconAtLength(false, orderValue, uploValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int spoconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, float anorm, float[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.spoconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.spocon(there, place.scratch(), order, uplo, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void spoconDone(int info) {
        Check.done("spocon", info, "order uplo n a lda anorm rcond work iwork");
    }

    @Override
    public double dpocon(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, double anorm) {
        int orderValue = Check.present("dpocon", "order", 1, order).value();
        int uploValue = Check.present("dpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("dpocon", n, Check.space("dpocon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        Finite.norm("dpocon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpoconDone(LinearSystemsStaged.dpoconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        dpoconDone(dpoconAtLength(true, orderValue, uploValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, double anorm) {
        int orderValue = Check.present("dpocon", "order", 1, order).value();
        int uploValue = Check.present("dpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("dpocon", n, place.space("dpocon", "a", 4, a, 8, 8, false), lda);
        Finite.norm("dpocon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dpoconDone(LinearSystemsStaged.dpoconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, anorm, rcond));
            return rcond[0];
        }
        dpoconDone(dpoconAtLength(false, orderValue, uploValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int dpoconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, double anorm, double[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.dpoconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.dpocon(there, place.scratch(), order, uplo, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dpoconDone(int info) {
        Check.done("dpocon", info, "order uplo n a lda anorm rcond work iwork");
    }

    @Override
    public float cpocon(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, float anorm) {
        int orderValue = Check.present("cpocon", "order", 1, order).value();
        int uploValue = Check.present("cpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("cpocon", n, Check.complexSpace("cpocon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        Finite.norm("cpocon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpoconDone(LinearSystemsStaged.cpoconInPlace(
                    here, place.scratch(), uploValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        cpoconDone(cpoconAtLength(true, orderValue, uploValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, float anorm) {
        int orderValue = Check.present("cpocon", "order", 1, order).value();
        int uploValue = Check.present("cpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("cpocon", n, place.space("cpocon", "a", 4, a, 8, 4, false), lda);
        Finite.norm("cpocon", "anorm", 6, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            cpoconDone(LinearSystemsStaged.cpoconInPlace(here, place.scratch(), uploValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        cpoconDone(cpoconAtLength(false, orderValue, uploValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int cpoconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.cpoconInPlace(there, place.scratch(), uplo, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.cpocon(there, place.scratch(), order, uplo, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cpoconDone(int info) {
        Check.done("cpocon", info, "order uplo n a lda anorm rcond work rwork");
    }

    @Override
    public double zpocon(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, double anorm) {
        int orderValue = Check.present("zpocon", "order", 1, order).value();
        int uploValue = Check.present("zpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("zpocon", n, Check.complexSpace("zpocon", "a", 4, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        Finite.norm("zpocon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpoconDone(LinearSystemsStaged.zpoconInPlace(
                    here, place.scratch(), uploValue, n, heapA, lda, anorm, rcond));
            return rcond[0];
        }
        zpoconDone(zpoconAtLength(true, orderValue, uploValue, n, heapA, lda, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zpocon(Order order, UpLo uplo, int n, MemorySegment a, int lda, double anorm) {
        int orderValue = Check.present("zpocon", "order", 1, order).value();
        int uploValue = Check.present("zpocon", "uplo", 2, uplo).value();
        LinearSystemsChecks.pocon("zpocon", n, place.space("zpocon", "a", 4, a, 16, 8, false), lda);
        Finite.norm("zpocon", "anorm", 6, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zpoconDone(LinearSystemsStaged.zpoconInPlace(here, place.scratch(), uploValue, n, a, lda, anorm, rcond));
            return rcond[0];
        }
        zpoconDone(zpoconAtLength(false, orderValue, uploValue, n, a, lda, anorm, rcond));
        return rcond[0];
    }

    private int zpoconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zpoconInPlace(there, place.scratch(), uplo, n, a, lda, anorm, rcond);
            }
            return LinearSystemsStaged.zpocon(there, place.scratch(), order, uplo, n, a, lda, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zpoconDone(int info) {
        Check.done("zpocon", info, "order uplo n a lda anorm rcond work rwork");
    }

    @Override
    public float slansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("slansy", "order", 1, order).value();
        int normValue = Check.present("slansy", "norm", 2, norm).value();
        int uploValue = Check.present("slansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("slansy", n, Check.space("slansy", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, heapA, lda);
        }
        return slansyAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public float slansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("slansy", "order", 1, order).value();
        int normValue = Check.present("slansy", "norm", 2, norm).value();
        int uploValue = Check.present("slansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("slansy", n, place.space("slansy", "a", 5, a, 4, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, a, lda);
        }
        return slansyAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private float slansyAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.slansyInPlace(
                        there, place.scratch(), norm, Values.columnMajor(order, uplo), n, a, lda);
            }
            return LinearSystemsStaged.slansy(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dlansy", "order", 1, order).value();
        int normValue = Check.present("dlansy", "norm", 2, norm).value();
        int uploValue = Check.present("dlansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("dlansy", n, Check.space("dlansy", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, heapA, lda);
        }
        return dlansyAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public double dlansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dlansy", "order", 1, order).value();
        int normValue = Check.present("dlansy", "norm", 2, norm).value();
        int uploValue = Check.present("dlansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("dlansy", n, place.space("dlansy", "a", 5, a, 8, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, a, lda);
        }
        return dlansyAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private double dlansyAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.dlansyInPlace(
                        there, place.scratch(), norm, Values.columnMajor(order, uplo), n, a, lda);
            }
            return LinearSystemsStaged.dlansy(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float clansy(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("clansy", "order", 1, order).value();
        int normValue = Check.present("clansy", "norm", 2, norm).value();
        int uploValue = Check.present("clansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("clansy", n, Check.complexSpace("clansy", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, heapA, lda);
        }
        return clansyAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public float clansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("clansy", "order", 1, order).value();
        int normValue = Check.present("clansy", "norm", 2, norm).value();
        int uploValue = Check.present("clansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("clansy", n, place.space("clansy", "a", 5, a, 8, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, a, lda);
        }
        return clansyAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private float clansyAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.clansyInPlace(
                        there, place.scratch(), norm, Values.columnMajor(order, uplo), n, a, lda);
            }
            return LinearSystemsStaged.clansy(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double zlansy(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zlansy", "order", 1, order).value();
        int normValue = Check.present("zlansy", "norm", 2, norm).value();
        int uploValue = Check.present("zlansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("zlansy", n, Check.complexSpace("zlansy", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, heapA, lda);
        }
        return zlansyAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public double zlansy(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zlansy", "order", 1, order).value();
        int normValue = Check.present("zlansy", "norm", 2, norm).value();
        int uploValue = Check.present("zlansy", "uplo", 3, uplo).value();
        LinearSystemsChecks.lansy("zlansy", n, place.space("zlansy", "a", 5, a, 16, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlansyInPlace(
                    here, place.scratch(), normValue, Values.columnMajor(orderValue, uploValue), n, a, lda);
        }
        return zlansyAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private double zlansyAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        int way = place.begin((double) n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.zlansyInPlace(
                        there, place.scratch(), norm, Values.columnMajor(order, uplo), n, a, lda);
            }
            return LinearSystemsStaged.zlansy(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float clanhe(Order order, Norm norm, UpLo uplo, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("clanhe", "order", 1, order).value();
        int normValue = Check.present("clanhe", "norm", 2, norm).value();
        int uploValue = Check.present("clanhe", "uplo", 3, uplo).value();
        LinearSystemsChecks.lanhe("clanhe", n, Check.complexSpace("clanhe", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clanheInPlace(here, place.scratch(), normValue, uploValue, n, heapA, lda);
        }
        return clanheAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public float clanhe(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("clanhe", "order", 1, order).value();
        int normValue = Check.present("clanhe", "norm", 2, norm).value();
        int uploValue = Check.present("clanhe", "uplo", 3, uplo).value();
        LinearSystemsChecks.lanhe("clanhe", n, place.space("clanhe", "a", 5, a, 8, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clanheInPlace(here, place.scratch(), normValue, uploValue, n, a, lda);
        }
        return clanheAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private float clanheAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.clanheInPlace(there, place.scratch(), norm, uplo, n, a, lda);
            }
            return LinearSystemsStaged.clanhe(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double zlanhe(Order order, Norm norm, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zlanhe", "order", 1, order).value();
        int normValue = Check.present("zlanhe", "norm", 2, norm).value();
        int uploValue = Check.present("zlanhe", "uplo", 3, uplo).value();
        LinearSystemsChecks.lanhe("zlanhe", n, Check.complexSpace("zlanhe", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlanheInPlace(here, place.scratch(), normValue, uploValue, n, heapA, lda);
        }
        return zlanheAtLength(true, orderValue, normValue, uploValue, n, heapA, lda);
    }

    @Override
    public double zlanhe(Order order, Norm norm, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zlanhe", "order", 1, order).value();
        int normValue = Check.present("zlanhe", "norm", 2, norm).value();
        int uploValue = Check.present("zlanhe", "uplo", 3, uplo).value();
        LinearSystemsChecks.lanhe("zlanhe", n, place.space("zlanhe", "a", 5, a, 16, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlanheInPlace(here, place.scratch(), normValue, uploValue, n, a, lda);
        }
        return zlanheAtLength(false, orderValue, normValue, uploValue, n, a, lda);
    }

    private double zlanheAtLength(boolean heap, int order, int norm, int uplo, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zlanheInPlace(there, place.scratch(), norm, uplo, n, a, lda);
            }
            return LinearSystemsStaged.zlanhe(there, place.scratch(), order, norm, uplo, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ssysv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ssysv", "order", 1, order).value();
        int uploValue = Check.present("ssysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "ssysv", orderValue, n, nrhs, Check.space("ssysv", "a", 5, a, offsetA), lda,
                Check.space("ssysv", "ipiv", 7, ipiv, offsetIpiv), Check.space("ssysv", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.ssysv(
                    "ssysv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            ssysvDone(LinearSystemsStaged.ssysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs,
                    heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        ssysvDone(ssysvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void ssysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("ssysv", "order", 1, order).value();
        int uploValue = Check.present("ssysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "ssysv", orderValue, n, nrhs, place.space("ssysv", "a", 5, a, 4, 4, true), lda,
                place.space("ssysv", "ipiv", 7, ipiv, 4, 4, true), place.space("ssysv", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.ssysv(
                    "ssysv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            ssysvDone(LinearSystemsStaged.ssysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs, a,
                    lda, ipiv, b, ldb));
            return;
        }
        ssysvDone(ssysvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int ssysvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.ssysvInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, nrhs, a, lda,
                        ipiv, b, ldb);
            }
            return LinearSystemsStaged.ssysv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void ssysvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ssysv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("ssysv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void dsysv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dsysv", "order", 1, order).value();
        int uploValue = Check.present("dsysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "dsysv", orderValue, n, nrhs, Check.space("dsysv", "a", 5, a, offsetA), lda,
                Check.space("dsysv", "ipiv", 7, ipiv, offsetIpiv), Check.space("dsysv", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dsysv(
                    "dsysv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dsysvDone(LinearSystemsStaged.dsysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs,
                    heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        dsysvDone(dsysvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void dsysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("dsysv", "order", 1, order).value();
        int uploValue = Check.present("dsysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "dsysv", orderValue, n, nrhs, place.space("dsysv", "a", 5, a, 8, 8, true), lda,
                place.space("dsysv", "ipiv", 7, ipiv, 4, 4, true), place.space("dsysv", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dsysv(
                    "dsysv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dsysvDone(LinearSystemsStaged.dsysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs, a,
                    lda, ipiv, b, ldb));
            return;
        }
        dsysvDone(dsysvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int dsysvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dsysvInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, nrhs, a, lda,
                        ipiv, b, ldb);
            }
            return LinearSystemsStaged.dsysv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dsysvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dsysv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dsysv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void csysv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("csysv", "order", 1, order).value();
        int uploValue = Check.present("csysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "csysv", orderValue, n, nrhs, Check.complexSpace("csysv", "a", 5, a, offsetA), lda,
                Check.space("csysv", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("csysv", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dsysv(
                    "csysv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            csysvDone(LinearSystemsStaged.csysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs,
                    heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        csysvDone(csysvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void csysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("csysv", "order", 1, order).value();
        int uploValue = Check.present("csysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "csysv", orderValue, n, nrhs, place.space("csysv", "a", 5, a, 8, 4, true), lda,
                place.space("csysv", "ipiv", 7, ipiv, 4, 4, true), place.space("csysv", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dsysv(
                    "csysv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            csysvDone(LinearSystemsStaged.csysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs, a,
                    lda, ipiv, b, ldb));
            return;
        }
        csysvDone(csysvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int csysvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.csysvInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, nrhs, a, lda,
                        ipiv, b, ldb);
            }
            return LinearSystemsStaged.csysv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void csysvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "csysv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("csysv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void zsysv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zsysv", "order", 1, order).value();
        int uploValue = Check.present("zsysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "zsysv", orderValue, n, nrhs, Check.complexSpace("zsysv", "a", 5, a, offsetA), lda,
                Check.space("zsysv", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("zsysv", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zsysv(
                    "zsysv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zsysvDone(LinearSystemsStaged.zsysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs,
                    heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        zsysvDone(zsysvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zsysv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("zsysv", "order", 1, order).value();
        int uploValue = Check.present("zsysv", "uplo", 2, uplo).value();
        LinearSystemsChecks.sysv(
                "zsysv", orderValue, n, nrhs, place.space("zsysv", "a", 5, a, 16, 8, true), lda,
                place.space("zsysv", "ipiv", 7, ipiv, 4, 4, true), place.space("zsysv", "b", 8, b, 16, 8, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zsysv(
                    "zsysv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zsysvDone(LinearSystemsStaged.zsysvInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, nrhs, a,
                    lda, ipiv, b, ldb));
            return;
        }
        zsysvDone(zsysvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zsysvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zsysvInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, nrhs, a, lda,
                        ipiv, b, ldb);
            }
            return LinearSystemsStaged.zsysv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zsysvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zsysv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("zsysv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void chesv(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("chesv", "order", 1, order).value();
        int uploValue = Check.present("chesv", "uplo", 2, uplo).value();
        LinearSystemsChecks.hesv(
                "chesv", orderValue, n, nrhs, Check.complexSpace("chesv", "a", 5, a, offsetA), lda,
                Check.space("chesv", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("chesv", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.chesv(
                    "chesv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            chesvDone(LinearSystemsStaged.chesvInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        chesvDone(chesvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void chesv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("chesv", "order", 1, order).value();
        int uploValue = Check.present("chesv", "uplo", 2, uplo).value();
        LinearSystemsChecks.hesv(
                "chesv", orderValue, n, nrhs, place.space("chesv", "a", 5, a, 8, 4, true), lda,
                place.space("chesv", "ipiv", 7, ipiv, 4, 4, true), place.space("chesv", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.chesv(
                    "chesv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            chesvDone(LinearSystemsStaged.chesvInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        chesvDone(chesvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int chesvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.chesvInPlace(
                        there, place.scratch(), place.workspaces(), uplo, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.chesv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void chesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "chesv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("chesv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void zhesv(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zhesv", "order", 1, order).value();
        int uploValue = Check.present("zhesv", "uplo", 2, uplo).value();
        LinearSystemsChecks.hesv(
                "zhesv", orderValue, n, nrhs, Check.complexSpace("zhesv", "a", 5, a, offsetA), lda,
                Check.space("zhesv", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("zhesv", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zhesv(
                    "zhesv", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zhesvDone(LinearSystemsStaged.zhesvInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        zhesvDone(zhesvAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zhesv(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("zhesv", "order", 1, order).value();
        int uploValue = Check.present("zhesv", "uplo", 2, uplo).value();
        LinearSystemsChecks.hesv(
                "zhesv", orderValue, n, nrhs, place.space("zhesv", "a", 5, a, 16, 8, true), lda,
                place.space("zhesv", "ipiv", 7, ipiv, 4, 4, true), place.space("zhesv", "b", 8, b, 16, 8, true), ldb);
        if (Overlap.isNear(ipiv, a) || Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zhesv(
                    "zhesv", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zhesvDone(LinearSystemsStaged.zhesvInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        zhesvDone(zhesvAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zhesvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zhesvInPlace(
                        there, place.scratch(), place.workspaces(), uplo, n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.zhesv(
                    there, place.scratch(), place.workspaces(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zhesvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zhesv", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("zhesv", info, "order uplo n nrhs a lda ipiv b ldb work lwork");
    }

    @Override
    public void ssytrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("ssytrf", "order", 1, order).value();
        int uploValue = Check.present("ssytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "ssytrf", n, Check.space("ssytrf", "a", 4, a, offsetA), lda,
                Check.space("ssytrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssytrfDone(LinearSystemsStaged.ssytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, heapA, lda,
                    heapIpiv));
            return;
        }
        ssytrfDone(ssytrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void ssytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("ssytrf", "order", 1, order).value();
        int uploValue = Check.present("ssytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "ssytrf", n, place.space("ssytrf", "a", 4, a, 4, 4, true), lda,
                place.space("ssytrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.ssytrf(
                    "ssytrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssytrfDone(LinearSystemsStaged.ssytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, a, lda,
                    ipiv));
            return;
        }
        ssytrfDone(ssytrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int ssytrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.ssytrfInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.ssytrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void ssytrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ssytrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("ssytrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void dsytrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("dsytrf", "order", 1, order).value();
        int uploValue = Check.present("dsytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "dsytrf", n, Check.space("dsytrf", "a", 4, a, offsetA), lda,
                Check.space("dsytrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsytrfDone(LinearSystemsStaged.dsytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, heapA, lda,
                    heapIpiv));
            return;
        }
        dsytrfDone(dsytrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void dsytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("dsytrf", "order", 1, order).value();
        int uploValue = Check.present("dsytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "dsytrf", n, place.space("dsytrf", "a", 4, a, 8, 8, true), lda,
                place.space("dsytrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.dsytrf(
                    "dsytrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsytrfDone(LinearSystemsStaged.dsytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, a, lda,
                    ipiv));
            return;
        }
        dsytrfDone(dsytrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int dsytrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.dsytrfInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.dsytrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dsytrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dsytrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("dsytrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void csytrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("csytrf", "order", 1, order).value();
        int uploValue = Check.present("csytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "csytrf", n, Check.complexSpace("csytrf", "a", 4, a, offsetA), lda,
                Check.space("csytrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csytrfDone(LinearSystemsStaged.csytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, heapA, lda,
                    heapIpiv));
            return;
        }
        csytrfDone(csytrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void csytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("csytrf", "order", 1, order).value();
        int uploValue = Check.present("csytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "csytrf", n, place.space("csytrf", "a", 4, a, 8, 4, true), lda,
                place.space("csytrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.dsytrf(
                    "csytrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csytrfDone(LinearSystemsStaged.csytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, a, lda,
                    ipiv));
            return;
        }
        csytrfDone(csytrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int csytrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.csytrfInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.csytrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void csytrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "csytrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("csytrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void zsytrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zsytrf", "order", 1, order).value();
        int uploValue = Check.present("zsytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "zsytrf", n, Check.complexSpace("zsytrf", "a", 4, a, offsetA), lda,
                Check.space("zsytrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsytrfDone(LinearSystemsStaged.zsytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, heapA, lda,
                    heapIpiv));
            return;
        }
        zsytrfDone(zsytrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zsytrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zsytrf", "order", 1, order).value();
        int uploValue = Check.present("zsytrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrf(
                "zsytrf", n, place.space("zsytrf", "a", 4, a, 16, 8, true), lda,
                place.space("zsytrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.zsytrf(
                    "zsytrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsytrfDone(LinearSystemsStaged.zsytrfInPlace(
                    here, place.scratch(), place.workspaces(), Values.columnMajor(orderValue, uploValue), n, a, lda,
                    ipiv));
            return;
        }
        zsytrfDone(zsytrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int zsytrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.zsytrfInPlace(
                        there, place.scratch(), place.workspaces(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zsytrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zsytrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zsytrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("zsytrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void chetrf(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("chetrf", "order", 1, order).value();
        int uploValue = Check.present("chetrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrf(
                "chetrf", n, Check.complexSpace("chetrf", "a", 4, a, offsetA), lda,
                Check.space("chetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            chetrfDone(LinearSystemsStaged.chetrfInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, heapA, lda, heapIpiv));
            return;
        }
        chetrfDone(chetrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void chetrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("chetrf", "order", 1, order).value();
        int uploValue = Check.present("chetrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrf(
                "chetrf", n, place.space("chetrf", "a", 4, a, 8, 4, true), lda,
                place.space("chetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.chetrf(
                    "chetrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            chetrfDone(LinearSystemsStaged.chetrfInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, a, lda, ipiv));
            return;
        }
        chetrfDone(chetrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int chetrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.chetrfInPlace(
                        there, place.scratch(), place.workspaces(), uplo, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.chetrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void chetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "chetrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("chetrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void zhetrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zhetrf", "order", 1, order).value();
        int uploValue = Check.present("zhetrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrf(
                "zhetrf", n, Check.complexSpace("zhetrf", "a", 4, a, offsetA), lda,
                Check.space("zhetrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zhetrfDone(LinearSystemsStaged.zhetrfInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, heapA, lda, heapIpiv));
            return;
        }
        zhetrfDone(zhetrfAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zhetrf(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zhetrf", "order", 1, order).value();
        int uploValue = Check.present("zhetrf", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrf(
                "zhetrf", n, place.space("zhetrf", "a", 4, a, 16, 8, true), lda,
                place.space("zhetrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, a)) {
            LinearSystemsOverlaps.zhetrf(
                    "zhetrf", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zhetrfDone(LinearSystemsStaged.zhetrfInPlace(
                    here, place.scratch(), place.workspaces(), uploValue, n, a, lda, ipiv));
            return;
        }
        zhetrfDone(zhetrfAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int zhetrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zhetrfInPlace(
                        there, place.scratch(), place.workspaces(), uplo, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zhetrf(there, place.scratch(), place.workspaces(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zhetrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zhetrf", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("zhetrf", info, "order uplo n a lda ipiv work lwork");
    }

    @Override
    public void ssytrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ssytrs", "order", 1, order).value();
        int uploValue = Check.present("ssytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "ssytrs", orderValue, n, nrhs, Check.space("ssytrs", "a", 5, a, offsetA), lda,
                Check.space("ssytrs", "ipiv", 7, ipiv, offsetIpiv), Check.space("ssytrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.ssytrs(
                    "ssytrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("ssytrs", "ipiv", 7, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            ssytrsDone(here.LAPACKE_ssytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapIpiv, heapB, ldb));
            return;
        }
        ssytrsDone(ssytrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void ssytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("ssytrs", "order", 1, order).value();
        int uploValue = Check.present("ssytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "ssytrs", orderValue, n, nrhs, place.space("ssytrs", "a", 5, a, 4, 4, false), lda,
                place.space("ssytrs", "ipiv", 7, ipiv, 4, 4, false), place.space("ssytrs", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.ssytrs(
                    "ssytrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("ssytrs", "ipiv", 7, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            ssytrsDone(here.LAPACKE_ssytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, ipiv,
                    b, ldb));
            return;
        }
        ssytrsDone(ssytrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int ssytrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_ssytrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, ipiv, b,
                        ldb);
            }
            return LinearSystemsStaged.ssytrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void ssytrsDone(int info) {
        Check.done("ssytrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void dsytrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dsytrs", "order", 1, order).value();
        int uploValue = Check.present("dsytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "dsytrs", orderValue, n, nrhs, Check.space("dsytrs", "a", 5, a, offsetA), lda,
                Check.space("dsytrs", "ipiv", 7, ipiv, offsetIpiv), Check.space("dsytrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dsytrs(
                    "dsytrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("dsytrs", "ipiv", 7, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dsytrsDone(here.LAPACKE_dsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapIpiv, heapB, ldb));
            return;
        }
        dsytrsDone(dsytrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void dsytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("dsytrs", "order", 1, order).value();
        int uploValue = Check.present("dsytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "dsytrs", orderValue, n, nrhs, place.space("dsytrs", "a", 5, a, 8, 8, false), lda,
                place.space("dsytrs", "ipiv", 7, ipiv, 4, 4, false), place.space("dsytrs", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dsytrs(
                    "dsytrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("dsytrs", "ipiv", 7, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dsytrsDone(here.LAPACKE_dsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, ipiv,
                    b, ldb));
            return;
        }
        dsytrsDone(dsytrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int dsytrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dsytrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, ipiv, b,
                        ldb);
            }
            return LinearSystemsStaged.dsytrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dsytrsDone(int info) {
        Check.done("dsytrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void csytrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("csytrs", "order", 1, order).value();
        int uploValue = Check.present("csytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "csytrs", orderValue, n, nrhs, Check.complexSpace("csytrs", "a", 5, a, offsetA), lda,
                Check.space("csytrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("csytrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dsytrs(
                    "csytrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("csytrs", "ipiv", 7, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            csytrsDone(here.LAPACKE_csytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapIpiv, heapB, ldb));
            return;
        }
        csytrsDone(csytrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void csytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("csytrs", "order", 1, order).value();
        int uploValue = Check.present("csytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "csytrs", orderValue, n, nrhs, place.space("csytrs", "a", 5, a, 8, 4, false), lda,
                place.space("csytrs", "ipiv", 7, ipiv, 4, 4, false), place.space("csytrs", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.dsytrs(
                    "csytrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("csytrs", "ipiv", 7, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            csytrsDone(here.LAPACKE_csytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, ipiv,
                    b, ldb));
            return;
        }
        csytrsDone(csytrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int csytrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_csytrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, ipiv, b,
                        ldb);
            }
            return LinearSystemsStaged.csytrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void csytrsDone(int info) {
        Check.done("csytrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void zsytrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zsytrs", "order", 1, order).value();
        int uploValue = Check.present("zsytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "zsytrs", orderValue, n, nrhs, Check.complexSpace("zsytrs", "a", 5, a, offsetA), lda,
                Check.space("zsytrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("zsytrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zsytrs(
                    "zsytrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("zsytrs", "ipiv", 7, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zsytrsDone(here.LAPACKE_zsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapA, lda,
                    heapIpiv, heapB, ldb));
            return;
        }
        zsytrsDone(zsytrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zsytrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("zsytrs", "order", 1, order).value();
        int uploValue = Check.present("zsytrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytrs(
                "zsytrs", orderValue, n, nrhs, place.space("zsytrs", "a", 5, a, 16, 8, false), lda,
                place.space("zsytrs", "ipiv", 7, ipiv, 4, 4, false), place.space("zsytrs", "b", 8, b, 16, 8, true),
                ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zsytrs(
                    "zsytrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("zsytrs", "ipiv", 7, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zsytrsDone(here.LAPACKE_zsytrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, a, lda, ipiv,
                    b, ldb));
            return;
        }
        zsytrsDone(zsytrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zsytrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zsytrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, a, lda, ipiv, b,
                        ldb);
            }
            return LinearSystemsStaged.zsytrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zsytrsDone(int info) {
        Check.done("zsytrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void chetrs(
            Order order, UpLo uplo, int n, int nrhs, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("chetrs", "order", 1, order).value();
        int uploValue = Check.present("chetrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrs(
                "chetrs", orderValue, n, nrhs, Check.complexSpace("chetrs", "a", 5, a, offsetA), lda,
                Check.space("chetrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("chetrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.chetrs(
                    "chetrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("chetrs", "ipiv", 7, heapIpiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            chetrsDone(here.LAPACKE_chetrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        chetrsDone(chetrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void chetrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("chetrs", "order", 1, order).value();
        int uploValue = Check.present("chetrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrs(
                "chetrs", orderValue, n, nrhs, place.space("chetrs", "a", 5, a, 8, 4, false), lda,
                place.space("chetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("chetrs", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.chetrs(
                    "chetrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("chetrs", "ipiv", 7, ipiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            chetrsDone(here.LAPACKE_chetrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        chetrsDone(chetrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int chetrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_chetrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.chetrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void chetrsDone(int info) {
        Check.done("chetrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void zhetrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zhetrs", "order", 1, order).value();
        int uploValue = Check.present("zhetrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrs(
                "zhetrs", orderValue, n, nrhs, Check.complexSpace("zhetrs", "a", 5, a, offsetA), lda,
                Check.space("zhetrs", "ipiv", 7, ipiv, offsetIpiv), Check.complexSpace("zhetrs", "b", 8, b, offsetB),
                ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.zhetrs(
                    "zhetrs", orderValue, uploValue, n, nrhs, a, heapA.address(), lda, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        Pivots.blocks("zhetrs", "ipiv", 7, heapIpiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zhetrsDone(here.LAPACKE_zhetrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
            return;
        }
        zhetrsDone(zhetrsAtLength(true, orderValue, uploValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb));
    }

    @Override
    public void zhetrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("zhetrs", "order", 1, order).value();
        int uploValue = Check.present("zhetrs", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetrs(
                "zhetrs", orderValue, n, nrhs, place.space("zhetrs", "a", 5, a, 16, 8, false), lda,
                place.space("zhetrs", "ipiv", 7, ipiv, 4, 4, false), place.space("zhetrs", "b", 8, b, 16, 8, true),
                ldb);
        if (Overlap.isNear(b, a) || Overlap.isNear(b, ipiv)) {
            LinearSystemsOverlaps.zhetrs(
                    "zhetrs", orderValue, uploValue, n, nrhs, null, a.address(), lda, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        Pivots.blocks("zhetrs", "ipiv", 7, ipiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            zhetrsDone(here.LAPACKE_zhetrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, a, lda, ipiv, b, ldb));
            return;
        }
        zhetrsDone(zhetrsAtLength(false, orderValue, uploValue, n, nrhs, a, lda, ipiv, b, ldb));
    }

    private int zhetrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zhetrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, a, lda, ipiv, b, ldb);
            }
            return LinearSystemsStaged.zhetrs(there, place.scratch(), order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zhetrsDone(int info) {
        Check.done("zhetrs", info, "order uplo n nrhs a lda ipiv b ldb");
    }

    @Override
    public void ssytri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("ssytri", "order", 1, order).value();
        int uploValue = Check.present("ssytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "ssytri", n, Check.space("ssytri", "a", 4, a, offsetA), lda,
                Check.space("ssytri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("ssytri", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssytriDone(LinearSystemsStaged.ssytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv));
            return;
        }
        ssytriDone(ssytriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void ssytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("ssytri", "order", 1, order).value();
        int uploValue = Check.present("ssytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "ssytri", n, place.space("ssytri", "a", 4, a, 4, 4, true), lda,
                place.space("ssytri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.ssytri(
                    "ssytri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("ssytri", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssytriDone(LinearSystemsStaged.ssytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv));
            return;
        }
        ssytriDone(ssytriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int ssytriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.ssytriInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.ssytri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void ssytriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ssytri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("ssytri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public void dsytri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("dsytri", "order", 1, order).value();
        int uploValue = Check.present("dsytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "dsytri", n, Check.space("dsytri", "a", 4, a, offsetA), lda,
                Check.space("dsytri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("dsytri", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsytriDone(LinearSystemsStaged.dsytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv));
            return;
        }
        dsytriDone(dsytriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void dsytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("dsytri", "order", 1, order).value();
        int uploValue = Check.present("dsytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "dsytri", n, place.space("dsytri", "a", 4, a, 8, 8, true), lda,
                place.space("dsytri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.dsytri(
                    "dsytri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("dsytri", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsytriDone(LinearSystemsStaged.dsytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv));
            return;
        }
        dsytriDone(dsytriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int dsytriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.dsytriInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.dsytri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dsytriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dsytri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("dsytri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public void csytri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("csytri", "order", 1, order).value();
        int uploValue = Check.present("csytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "csytri", n, Check.complexSpace("csytri", "a", 4, a, offsetA), lda,
                Check.space("csytri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("csytri", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csytriDone(LinearSystemsStaged.csytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv));
            return;
        }
        csytriDone(csytriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void csytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("csytri", "order", 1, order).value();
        int uploValue = Check.present("csytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "csytri", n, place.space("csytri", "a", 4, a, 8, 4, true), lda,
                place.space("csytri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.dsytri(
                    "csytri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("csytri", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csytriDone(LinearSystemsStaged.csytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv));
            return;
        }
        csytriDone(csytriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int csytriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.csytriInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.csytri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void csytriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "csytri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("csytri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public void zsytri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zsytri", "order", 1, order).value();
        int uploValue = Check.present("zsytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "zsytri", n, Check.complexSpace("zsytri", "a", 4, a, offsetA), lda,
                Check.space("zsytri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("zsytri", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsytriDone(LinearSystemsStaged.zsytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv));
            return;
        }
        zsytriDone(zsytriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zsytri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zsytri", "order", 1, order).value();
        int uploValue = Check.present("zsytri", "uplo", 2, uplo).value();
        LinearSystemsChecks.sytri(
                "zsytri", n, place.space("zsytri", "a", 4, a, 16, 8, true), lda,
                place.space("zsytri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.zsytri(
                    "zsytri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("zsytri", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        LinearSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsytriDone(LinearSystemsStaged.zsytriInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv));
            return;
        }
        zsytriDone(zsytriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int zsytriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.zsytriInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zsytri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zsytriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zsytri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("zsytri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public void chetri(Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("chetri", "order", 1, order).value();
        int uploValue = Check.present("chetri", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetri(
                "chetri", n, Check.complexSpace("chetri", "a", 4, a, offsetA), lda,
                Check.space("chetri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("chetri", "ipiv", 6, heapIpiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            chetriDone(LinearSystemsStaged.chetriInPlace(here, place.scratch(), uploValue, n, heapA, lda, heapIpiv));
            return;
        }
        chetriDone(chetriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void chetri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("chetri", "order", 1, order).value();
        int uploValue = Check.present("chetri", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetri(
                "chetri", n, place.space("chetri", "a", 4, a, 8, 4, true), lda,
                place.space("chetri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.chetri(
                    "chetri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("chetri", "ipiv", 6, ipiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            chetriDone(LinearSystemsStaged.chetriInPlace(here, place.scratch(), uploValue, n, a, lda, ipiv));
            return;
        }
        chetriDone(chetriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int chetriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.chetriInPlace(there, place.scratch(), uplo, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.chetri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void chetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "chetri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("chetri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public void zhetri(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("zhetri", "order", 1, order).value();
        int uploValue = Check.present("zhetri", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetri(
                "zhetri", n, Check.complexSpace("zhetri", "a", 4, a, offsetA), lda,
                Check.space("zhetri", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("zhetri", "ipiv", 6, heapIpiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zhetriDone(LinearSystemsStaged.zhetriInPlace(here, place.scratch(), uploValue, n, heapA, lda, heapIpiv));
            return;
        }
        zhetriDone(zhetriAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv));
    }

    @Override
    public void zhetri(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        int orderValue = Check.present("zhetri", "order", 1, order).value();
        int uploValue = Check.present("zhetri", "uplo", 2, uplo).value();
        LinearSystemsChecks.hetri(
                "zhetri", n, place.space("zhetri", "a", 4, a, 16, 8, true), lda,
                place.space("zhetri", "ipiv", 6, ipiv, 4, 4, false));
        if (Overlap.isNear(a, ipiv)) {
            LinearSystemsOverlaps.zhetri(
                    "zhetri", orderValue, uploValue, n, null, a.address(), lda, null, ipiv.address());
        }
        Pivots.blocks("zhetri", "ipiv", 6, ipiv, n, uploValue == Values.UPPER);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zhetriDone(LinearSystemsStaged.zhetriInPlace(here, place.scratch(), uploValue, n, a, lda, ipiv));
            return;
        }
        zhetriDone(zhetriAtLength(false, orderValue, uploValue, n, a, lda, ipiv));
    }

    private int zhetriAtLength(boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zhetriInPlace(there, place.scratch(), uplo, n, a, lda, ipiv);
            }
            return LinearSystemsStaged.zhetri(there, place.scratch(), order, uplo, n, a, lda, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zhetriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zhetri", info,
                    "D(" + info + ", " + info + ") is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("zhetri", info, "order uplo n a lda ipiv work");
    }

    @Override
    public float ssycon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm) {
        int orderValue = Check.present("ssycon", "order", 1, order).value();
        int uploValue = Check.present("ssycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "ssycon", n, Check.space("ssycon", "a", 4, a, offsetA), lda,
                Check.space("ssycon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("ssycon", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("ssycon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssyconDone(LinearSystemsStaged.ssyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv, anorm,
                    rcond));
            return rcond[0];
        }
        ssyconDone(ssyconAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float ssycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm) {
        int orderValue = Check.present("ssycon", "order", 1, order).value();
        int uploValue = Check.present("ssycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "ssycon", n, place.space("ssycon", "a", 4, a, 4, 4, false), lda,
                place.space("ssycon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("ssycon", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("ssycon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            ssyconDone(LinearSystemsStaged.ssyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        ssyconDone(ssyconAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int ssyconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm,
            float[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.ssyconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.ssycon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void ssyconDone(int info) {
        Check.done("ssycon", info, "order uplo n a lda ipiv anorm rcond work iwork");
    }

    @Override
    public double dsycon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm) {
        int orderValue = Check.present("dsycon", "order", 1, order).value();
        int uploValue = Check.present("dsycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "dsycon", n, Check.space("dsycon", "a", 4, a, offsetA), lda,
                Check.space("dsycon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("dsycon", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("dsycon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsyconDone(LinearSystemsStaged.dsyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv, anorm,
                    rcond));
            return rcond[0];
        }
        dsyconDone(dsyconAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dsycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm) {
        int orderValue = Check.present("dsycon", "order", 1, order).value();
        int uploValue = Check.present("dsycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "dsycon", n, place.space("dsycon", "a", 4, a, 8, 8, false), lda,
                place.space("dsycon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("dsycon", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("dsycon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dsyconDone(LinearSystemsStaged.dsyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        dsyconDone(dsyconAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int dsyconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            double[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.dsyconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.dsycon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dsyconDone(int info) {
        Check.done("dsycon", info, "order uplo n a lda ipiv anorm rcond work iwork");
    }

    @Override
    public float csycon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm) {
        int orderValue = Check.present("csycon", "order", 1, order).value();
        int uploValue = Check.present("csycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "csycon", n, Check.complexSpace("csycon", "a", 4, a, offsetA), lda,
                Check.space("csycon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("csycon", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("csycon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csyconDone(LinearSystemsStaged.csyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv, anorm,
                    rcond));
            return rcond[0];
        }
        csyconDone(csyconAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float csycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm) {
        int orderValue = Check.present("csycon", "order", 1, order).value();
        int uploValue = Check.present("csycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "csycon", n, place.space("csycon", "a", 4, a, 8, 4, false), lda,
                place.space("csycon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("csycon", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("csycon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            csyconDone(LinearSystemsStaged.csyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        csyconDone(csyconAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int csyconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm,
            float[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.csyconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.csycon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void csyconDone(int info) {
        Check.done("csycon", info, "order uplo n a lda ipiv anorm rcond work");
    }

    @Override
    public double zsycon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm) {
        int orderValue = Check.present("zsycon", "order", 1, order).value();
        int uploValue = Check.present("zsycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "zsycon", n, Check.complexSpace("zsycon", "a", 4, a, offsetA), lda,
                Check.space("zsycon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("zsycon", "ipiv", 6, heapIpiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("zsycon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsyconDone(LinearSystemsStaged.zsyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapA, lda, heapIpiv, anorm,
                    rcond));
            return rcond[0];
        }
        zsyconDone(zsyconAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zsycon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm) {
        int orderValue = Check.present("zsycon", "order", 1, order).value();
        int uploValue = Check.present("zsycon", "uplo", 2, uplo).value();
        LinearSystemsChecks.sycon(
                "zsycon", n, place.space("zsycon", "a", 4, a, 16, 8, false), lda,
                place.space("zsycon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("zsycon", "ipiv", 6, ipiv, n, Values.isUpper(orderValue, uploValue));
        Finite.norm("zsycon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zsyconDone(LinearSystemsStaged.zsyconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        zsyconDone(zsyconAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int zsyconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            double[] rcond) {
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap);
        try {
            LinearSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return LinearSystemsStaged.zsyconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.zsycon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zsyconDone(int info) {
        Check.done("zsycon", info, "order uplo n a lda ipiv anorm rcond work");
    }

    @Override
    public float checon(
            Order order, UpLo uplo, int n, float[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, float anorm) {
        int orderValue = Check.present("checon", "order", 1, order).value();
        int uploValue = Check.present("checon", "uplo", 2, uplo).value();
        LinearSystemsChecks.hecon(
                "checon", n, Check.complexSpace("checon", "a", 4, a, offsetA), lda,
                Check.space("checon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("checon", "ipiv", 6, heapIpiv, n, uploValue == Values.UPPER);
        Finite.norm("checon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            checonDone(LinearSystemsStaged.checonInPlace(
                    here, place.scratch(), uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        checonDone(checonAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float checon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm) {
        int orderValue = Check.present("checon", "order", 1, order).value();
        int uploValue = Check.present("checon", "uplo", 2, uplo).value();
        LinearSystemsChecks.hecon(
                "checon", n, place.space("checon", "a", 4, a, 8, 4, false), lda,
                place.space("checon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("checon", "ipiv", 6, ipiv, n, uploValue == Values.UPPER);
        Finite.norm("checon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            checonDone(LinearSystemsStaged.checonInPlace(
                    here, place.scratch(), uploValue, n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        checonDone(checonAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int checonAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm,
            float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.checonInPlace(there, place.scratch(), uplo, n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.checon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void checonDone(int info) {
        Check.done("checon", info, "order uplo n a lda ipiv anorm rcond work");
    }

    @Override
    public double zhecon(
            Order order, UpLo uplo, int n, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double anorm) {
        int orderValue = Check.present("zhecon", "order", 1, order).value();
        int uploValue = Check.present("zhecon", "uplo", 2, uplo).value();
        LinearSystemsChecks.hecon(
                "zhecon", n, Check.complexSpace("zhecon", "a", 4, a, offsetA), lda,
                Check.space("zhecon", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.blocks("zhecon", "ipiv", 6, heapIpiv, n, uploValue == Values.UPPER);
        Finite.norm("zhecon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zheconDone(LinearSystemsStaged.zheconInPlace(
                    here, place.scratch(), uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        zheconDone(zheconAtLength(true, orderValue, uploValue, n, heapA, lda, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zhecon(Order order, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm) {
        int orderValue = Check.present("zhecon", "order", 1, order).value();
        int uploValue = Check.present("zhecon", "uplo", 2, uplo).value();
        LinearSystemsChecks.hecon(
                "zhecon", n, place.space("zhecon", "a", 4, a, 16, 8, false), lda,
                place.space("zhecon", "ipiv", 6, ipiv, 4, 4, false));
        Pivots.blocks("zhecon", "ipiv", 6, ipiv, n, uploValue == Values.UPPER);
        Finite.norm("zhecon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            zheconDone(LinearSystemsStaged.zheconInPlace(
                    here, place.scratch(), uploValue, n, a, lda, ipiv, anorm, rcond));
            return rcond[0];
        }
        zheconDone(zheconAtLength(false, orderValue, uploValue, n, a, lda, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int zheconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zheconInPlace(there, place.scratch(), uplo, n, a, lda, ipiv, anorm, rcond);
            }
            return LinearSystemsStaged.zhecon(there, place.scratch(), order, uplo, n, a, lda, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zheconDone(int info) {
        Check.done("zhecon", info, "order uplo n a lda ipiv anorm rcond work");
    }

    @Override
    public void strtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("strtrs", "order", 1, order).value();
        int uploValue = Check.present("strtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("strtrs", "trans", 3, trans).value();
        int diagValue = Check.present("strtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "strtrs", orderValue, n, nrhs, Check.space("strtrs", "a", 7, a, offsetA), lda,
                Check.space("strtrs", "b", 9, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.strtrs(
                    "strtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            strtrsDone(here.LAPACKE_strtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.realLetter(transValue), Values.letter(diagValue),
                    n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        strtrsDone(strtrsAtLength(true, orderValue, uploValue, transValue, diagValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void strtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("strtrs", "order", 1, order).value();
        int uploValue = Check.present("strtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("strtrs", "trans", 3, trans).value();
        int diagValue = Check.present("strtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "strtrs", orderValue, n, nrhs, place.space("strtrs", "a", 7, a, 4, 4, false), lda,
                place.space("strtrs", "b", 9, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.strtrs(
                    "strtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, null, a.address(), lda, null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            strtrsDone(here.LAPACKE_strtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.realLetter(transValue), Values.letter(diagValue),
                    n, nrhs, a, lda, b, ldb));
            return;
        }
        strtrsDone(strtrsAtLength(false, orderValue, uploValue, transValue, diagValue, n, nrhs, a, lda, b, ldb));
    }

    private int strtrsAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_strtrs_work(
                        Values.COL_MAJOR, Values.letter(uplo), Values.realLetter(trans), Values.letter(diag), n, nrhs,
                        a, lda, b, ldb);
            }
            return LinearSystemsStaged.strtrs(
                    there, place.scratch(), order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void strtrsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "strtrs", info,
                    "element (" + info + ", " + info + ") of the matrix is exactly zero, so it is singular and nothing was solved");
        }
        Check.done("strtrs", info, "order uplo trans diag n nrhs a lda b ldb");
    }

    @Override
    public void dtrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dtrtrs", "order", 1, order).value();
        int uploValue = Check.present("dtrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("dtrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "dtrtrs", orderValue, n, nrhs, Check.space("dtrtrs", "a", 7, a, offsetA), lda,
                Check.space("dtrtrs", "b", 9, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dtrtrs(
                    "dtrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dtrtrsDone(here.LAPACKE_dtrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.realLetter(transValue), Values.letter(diagValue),
                    n, nrhs, heapA, lda, heapB, ldb));
            return;
        }
        dtrtrsDone(dtrtrsAtLength(true, orderValue, uploValue, transValue, diagValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void dtrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("dtrtrs", "order", 1, order).value();
        int uploValue = Check.present("dtrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("dtrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("dtrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "dtrtrs", orderValue, n, nrhs, place.space("dtrtrs", "a", 7, a, 8, 8, false), lda,
                place.space("dtrtrs", "b", 9, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dtrtrs(
                    "dtrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, null, a.address(), lda, null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 100_000 && ShortCallers.includeMe()) {
            dtrtrsDone(here.LAPACKE_dtrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.realLetter(transValue), Values.letter(diagValue),
                    n, nrhs, a, lda, b, ldb));
            return;
        }
        dtrtrsDone(dtrtrsAtLength(false, orderValue, uploValue, transValue, diagValue, n, nrhs, a, lda, b, ldb));
    }

    private int dtrtrsAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dtrtrs_work(
                        Values.COL_MAJOR, Values.letter(uplo), Values.realLetter(trans), Values.letter(diag), n, nrhs,
                        a, lda, b, ldb);
            }
            return LinearSystemsStaged.dtrtrs(
                    there, place.scratch(), order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dtrtrsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dtrtrs", info,
                    "element (" + info + ", " + info + ") of the matrix is exactly zero, so it is singular and nothing was solved");
        }
        Check.done("dtrtrs", info, "order uplo trans diag n nrhs a lda b ldb");
    }

    @Override
    public void ctrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, float[] a, int offsetA, int lda,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ctrtrs", "order", 1, order).value();
        int uploValue = Check.present("ctrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("ctrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "ctrtrs", orderValue, n, nrhs, Check.complexSpace("ctrtrs", "a", 7, a, offsetA), lda,
                Check.complexSpace("ctrtrs", "b", 9, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.dtrtrs(
                    "ctrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            ctrtrsDone(here.LAPACKE_ctrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(transValue), Values.letter(diagValue), n,
                    nrhs, heapA, lda, heapB, ldb));
            return;
        }
        ctrtrsDone(ctrtrsAtLength(true, orderValue, uploValue, transValue, diagValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void ctrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("ctrtrs", "order", 1, order).value();
        int uploValue = Check.present("ctrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("ctrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("ctrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "ctrtrs", orderValue, n, nrhs, place.space("ctrtrs", "a", 7, a, 8, 4, false), lda,
                place.space("ctrtrs", "b", 9, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.dtrtrs(
                    "ctrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, null, a.address(), lda, null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            ctrtrsDone(here.LAPACKE_ctrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(transValue), Values.letter(diagValue), n,
                    nrhs, a, lda, b, ldb));
            return;
        }
        ctrtrsDone(ctrtrsAtLength(false, orderValue, uploValue, transValue, diagValue, n, nrhs, a, lda, b, ldb));
    }

    private int ctrtrsAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_ctrtrs_work(
                        Values.COL_MAJOR, Values.letter(uplo), Values.letter(trans), Values.letter(diag), n, nrhs, a,
                        lda, b, ldb);
            }
            return LinearSystemsStaged.ctrtrs(
                    there, place.scratch(), order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void ctrtrsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ctrtrs", info,
                    "element (" + info + ", " + info + ") of the matrix is exactly zero, so it is singular and nothing was solved");
        }
        Check.done("ctrtrs", info, "order uplo trans diag n nrhs a lda b ldb");
    }

    @Override
    public void ztrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, double[] a, int offsetA, int lda,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("ztrtrs", "order", 1, order).value();
        int uploValue = Check.present("ztrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("ztrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "ztrtrs", orderValue, n, nrhs, Check.complexSpace("ztrtrs", "a", 7, a, offsetA), lda,
                Check.complexSpace("ztrtrs", "b", 9, b, offsetB), ldb);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == a) {
            LinearSystemsOverlaps.ztrtrs(
                    "ztrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, a, heapA.address(), lda, b,
                    heapB.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            ztrtrsDone(here.LAPACKE_ztrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(transValue), Values.letter(diagValue), n,
                    nrhs, heapA, lda, heapB, ldb));
            return;
        }
        ztrtrsDone(ztrtrsAtLength(true, orderValue, uploValue, transValue, diagValue, n, nrhs, heapA, lda, heapB, ldb));
    }

    @Override
    public void ztrtrs(
            Order order, UpLo uplo, Transpose trans, Diag diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("ztrtrs", "order", 1, order).value();
        int uploValue = Check.present("ztrtrs", "uplo", 2, uplo).value();
        int transValue = Check.present("ztrtrs", "trans", 3, trans).value();
        int diagValue = Check.present("ztrtrs", "diag", 4, diag).value();
        LinearSystemsChecks.trtrs(
                "ztrtrs", orderValue, n, nrhs, place.space("ztrtrs", "a", 7, a, 16, 8, false), lda,
                place.space("ztrtrs", "b", 9, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, a)) {
            LinearSystemsOverlaps.ztrtrs(
                    "ztrtrs", orderValue, uploValue, transValue, diagValue, n, nrhs, null, a.address(), lda, null,
                    b.address(), ldb);
        }
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 25_000 && ShortCallers.includeMe()) {
            ztrtrsDone(here.LAPACKE_ztrtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(transValue), Values.letter(diagValue), n,
                    nrhs, a, lda, b, ldb));
            return;
        }
        ztrtrsDone(ztrtrsAtLength(false, orderValue, uploValue, transValue, diagValue, n, nrhs, a, lda, b, ldb));
    }

    private int ztrtrsAtLength(
            boolean heap, int order, int uplo, int trans, int diag, int n, int nrhs, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_ztrtrs_work(
                        Values.COL_MAJOR, Values.letter(uplo), Values.letter(trans), Values.letter(diag), n, nrhs, a,
                        lda, b, ldb);
            }
            return LinearSystemsStaged.ztrtrs(
                    there, place.scratch(), order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void ztrtrsDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ztrtrs", info,
                    "element (" + info + ", " + info + ") of the matrix is exactly zero, so it is singular and nothing was solved");
        }
        Check.done("ztrtrs", info, "order uplo trans diag n nrhs a lda b ldb");
    }

    @Override
    public void strtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("strtri", "order", 1, order).value();
        int uploValue = Check.present("strtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("strtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("strtri", n, Check.space("strtri", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            strtriDone(here.LAPACKE_strtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, heapA, lda));
            return;
        }
        strtriDone(strtriAtLength(true, orderValue, uploValue, diagValue, n, heapA, lda));
    }

    @Override
    public void strtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("strtri", "order", 1, order).value();
        int uploValue = Check.present("strtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("strtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("strtri", n, place.space("strtri", "a", 5, a, 4, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            strtriDone(here.LAPACKE_strtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, a, lda));
            return;
        }
        strtriDone(strtriAtLength(false, orderValue, uploValue, diagValue, n, a, lda));
    }

    private int strtriAtLength(boolean heap, int order, int uplo, int diag, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_strtri_work(Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, a, lda);
            }
            return LinearSystemsStaged.strtri(there, place.scratch(), order, uplo, diag, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void strtriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "strtri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("strtri", info, "order uplo diag n a lda");
    }

    @Override
    public void dtrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dtrtri", "order", 1, order).value();
        int uploValue = Check.present("dtrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("dtrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("dtrtri", n, Check.space("dtrtri", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dtrtriDone(here.LAPACKE_dtrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, heapA, lda));
            return;
        }
        dtrtriDone(dtrtriAtLength(true, orderValue, uploValue, diagValue, n, heapA, lda));
    }

    @Override
    public void dtrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dtrtri", "order", 1, order).value();
        int uploValue = Check.present("dtrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("dtrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("dtrtri", n, place.space("dtrtri", "a", 5, a, 8, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dtrtriDone(here.LAPACKE_dtrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, a, lda));
            return;
        }
        dtrtriDone(dtrtriAtLength(false, orderValue, uploValue, diagValue, n, a, lda));
    }

    private int dtrtriAtLength(boolean heap, int order, int uplo, int diag, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dtrtri_work(Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, a, lda);
            }
            return LinearSystemsStaged.dtrtri(there, place.scratch(), order, uplo, diag, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void dtrtriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dtrtri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("dtrtri", info, "order uplo diag n a lda");
    }

    @Override
    public void ctrtri(Order order, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("ctrtri", "order", 1, order).value();
        int uploValue = Check.present("ctrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("ctrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("ctrtri", n, Check.complexSpace("ctrtri", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ctrtriDone(here.LAPACKE_ctrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, heapA, lda));
            return;
        }
        ctrtriDone(ctrtriAtLength(true, orderValue, uploValue, diagValue, n, heapA, lda));
    }

    @Override
    public void ctrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("ctrtri", "order", 1, order).value();
        int uploValue = Check.present("ctrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("ctrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("ctrtri", n, place.space("ctrtri", "a", 5, a, 8, 4, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ctrtriDone(here.LAPACKE_ctrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, a, lda));
            return;
        }
        ctrtriDone(ctrtriAtLength(false, orderValue, uploValue, diagValue, n, a, lda));
    }

    private int ctrtriAtLength(boolean heap, int order, int uplo, int diag, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_ctrtri_work(Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, a, lda);
            }
            return LinearSystemsStaged.ctrtri(there, place.scratch(), order, uplo, diag, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void ctrtriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ctrtri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("ctrtri", info, "order uplo diag n a lda");
    }

    @Override
    public void ztrtri(Order order, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("ztrtri", "order", 1, order).value();
        int uploValue = Check.present("ztrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("ztrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("ztrtri", n, Check.complexSpace("ztrtri", "a", 5, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ztrtriDone(here.LAPACKE_ztrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, heapA, lda));
            return;
        }
        ztrtriDone(ztrtriAtLength(true, orderValue, uploValue, diagValue, n, heapA, lda));
    }

    @Override
    public void ztrtri(Order order, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("ztrtri", "order", 1, order).value();
        int uploValue = Check.present("ztrtri", "uplo", 2, uplo).value();
        int diagValue = Check.present("ztrtri", "diag", 3, diag).value();
        LinearSystemsChecks.trtri("ztrtri", n, place.space("ztrtri", "a", 5, a, 16, 8, true), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 3 + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ztrtriDone(here.LAPACKE_ztrtri_work(
                    Values.COL_MAJOR, Values.letter(uploValue), Values.letter(diagValue), n, a, lda));
            return;
        }
        ztrtriDone(ztrtriAtLength(false, orderValue, uploValue, diagValue, n, a, lda));
    }

    private int ztrtriAtLength(boolean heap, int order, int uplo, int diag, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 3 + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_ztrtri_work(Values.COL_MAJOR, Values.letter(uplo), Values.letter(diag), n, a, lda);
            }
            return LinearSystemsStaged.ztrtri(there, place.scratch(), order, uplo, diag, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    private static void ztrtriDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "ztrtri", info,
                    "element (" + info + ", " + info + ") of a factor is exactly zero, so the matrix is singular and has no inverse");
        }
        Check.done("ztrtri", info, "order uplo diag n a lda");
    }

    @Override
    public float strcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("strcon", "order", 1, order).value();
        int normValue = Check.present("strcon", "norm", 2, norm).value();
        int uploValue = Check.present("strcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("strcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("strcon", normValue, n, Check.space("strcon", "a", 6, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            strconDone(LinearSystemsStaged.strconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, heapA, lda, rcond));
            return rcond[0];
        }
        strconDone(strconAtLength(true, orderValue, normValue, uploValue, diagValue, n, heapA, lda, rcond));
        return rcond[0];
    }

    @Override
    public float strcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("strcon", "order", 1, order).value();
        int normValue = Check.present("strcon", "norm", 2, norm).value();
        int uploValue = Check.present("strcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("strcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("strcon", normValue, n, place.space("strcon", "a", 6, a, 4, 4, false), lda);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            strconDone(LinearSystemsStaged.strconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, a, lda, rcond));
            return rcond[0];
        }
        strconDone(strconAtLength(false, orderValue, normValue, uploValue, diagValue, n, a, lda, rcond));
        return rcond[0];
    }

    private int strconAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int n, MemorySegment a, int lda, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.strconInPlace(there, place.scratch(), norm, uplo, diag, n, a, lda, rcond);
            }
            return LinearSystemsStaged.strcon(there, place.scratch(), order, norm, uplo, diag, n, a, lda, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void strconDone(int info) {
        Check.done("strcon", info, "order norm uplo diag n a lda rcond work iwork");
    }

    @Override
    public double dtrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dtrcon", "order", 1, order).value();
        int normValue = Check.present("dtrcon", "norm", 2, norm).value();
        int uploValue = Check.present("dtrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("dtrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("dtrcon", normValue, n, Check.space("dtrcon", "a", 6, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dtrconDone(LinearSystemsStaged.dtrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, heapA, lda, rcond));
            return rcond[0];
        }
        dtrconDone(dtrconAtLength(true, orderValue, normValue, uploValue, diagValue, n, heapA, lda, rcond));
        return rcond[0];
    }

    @Override
    public double dtrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dtrcon", "order", 1, order).value();
        int normValue = Check.present("dtrcon", "norm", 2, norm).value();
        int uploValue = Check.present("dtrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("dtrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("dtrcon", normValue, n, place.space("dtrcon", "a", 6, a, 8, 8, false), lda);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 100_000 && ShortCallers.includeMe()) {
            dtrconDone(LinearSystemsStaged.dtrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, a, lda, rcond));
            return rcond[0];
        }
        dtrconDone(dtrconAtLength(false, orderValue, normValue, uploValue, diagValue, n, a, lda, rcond));
        return rcond[0];
    }

    private int dtrconAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int n, MemorySegment a, int lda, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dtrconInPlace(there, place.scratch(), norm, uplo, diag, n, a, lda, rcond);
            }
            return LinearSystemsStaged.dtrcon(there, place.scratch(), order, norm, uplo, diag, n, a, lda, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dtrconDone(int info) {
        Check.done("dtrcon", info, "order norm uplo diag n a lda rcond work iwork");
    }

    @Override
    public float ctrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("ctrcon", "order", 1, order).value();
        int normValue = Check.present("ctrcon", "norm", 2, norm).value();
        int uploValue = Check.present("ctrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("ctrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("ctrcon", normValue, n, Check.complexSpace("ctrcon", "a", 6, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ctrconDone(LinearSystemsStaged.ctrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, heapA, lda, rcond));
            return rcond[0];
        }
        ctrconDone(ctrconAtLength(true, orderValue, normValue, uploValue, diagValue, n, heapA, lda, rcond));
        return rcond[0];
    }

    @Override
    public float ctrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("ctrcon", "order", 1, order).value();
        int normValue = Check.present("ctrcon", "norm", 2, norm).value();
        int uploValue = Check.present("ctrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("ctrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("ctrcon", normValue, n, place.space("ctrcon", "a", 6, a, 8, 4, false), lda);
        float[] rcond = new float[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ctrconDone(LinearSystemsStaged.ctrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, a, lda, rcond));
            return rcond[0];
        }
        ctrconDone(ctrconAtLength(false, orderValue, normValue, uploValue, diagValue, n, a, lda, rcond));
        return rcond[0];
    }

    private int ctrconAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int n, MemorySegment a, int lda, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.ctrconInPlace(there, place.scratch(), norm, uplo, diag, n, a, lda, rcond);
            }
            return LinearSystemsStaged.ctrcon(there, place.scratch(), order, norm, uplo, diag, n, a, lda, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void ctrconDone(int info) {
        Check.done("ctrcon", info, "order norm uplo diag n a lda rcond work rwork");
    }

    @Override
    public double ztrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("ztrcon", "order", 1, order).value();
        int normValue = Check.present("ztrcon", "norm", 2, norm).value();
        int uploValue = Check.present("ztrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("ztrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("ztrcon", normValue, n, Check.complexSpace("ztrcon", "a", 6, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ztrconDone(LinearSystemsStaged.ztrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, heapA, lda, rcond));
            return rcond[0];
        }
        ztrconDone(ztrconAtLength(true, orderValue, normValue, uploValue, diagValue, n, heapA, lda, rcond));
        return rcond[0];
    }

    @Override
    public double ztrcon(Order order, Norm norm, UpLo uplo, Diag diag, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("ztrcon", "order", 1, order).value();
        int normValue = Check.present("ztrcon", "norm", 2, norm).value();
        int uploValue = Check.present("ztrcon", "uplo", 3, uplo).value();
        int diagValue = Check.present("ztrcon", "diag", 4, diag).value();
        LinearSystemsChecks.trcon("ztrcon", normValue, n, place.space("ztrcon", "a", 6, a, 16, 8, false), lda);
        double[] rcond = new double[1];
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n) <= 25_000 && ShortCallers.includeMe()) {
            ztrconDone(LinearSystemsStaged.ztrconInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, n, a, lda, rcond));
            return rcond[0];
        }
        ztrconDone(ztrconAtLength(false, orderValue, normValue, uploValue, diagValue, n, a, lda, rcond));
        return rcond[0];
    }

    private int ztrconAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int n, MemorySegment a, int lda, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.ztrconInPlace(there, place.scratch(), norm, uplo, diag, n, a, lda, rcond);
            }
            return LinearSystemsStaged.ztrcon(there, place.scratch(), order, norm, uplo, diag, n, a, lda, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void ztrconDone(int info) {
        Check.done("ztrcon", info, "order norm uplo diag n a lda rcond work rwork");
    }

    @Override
    public float slantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("slantr", "order", 1, order).value();
        int normValue = Check.present("slantr", "norm", 2, norm).value();
        int uploValue = Check.present("slantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("slantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "slantr", orderValue, uploValue, m, n, Check.space("slantr", "a", 7, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, heapA, lda);
        }
        return slantrAtLength(true, orderValue, normValue, uploValue, diagValue, m, n, heapA, lda);
    }

    @Override
    public float slantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("slantr", "order", 1, order).value();
        int normValue = Check.present("slantr", "norm", 2, norm).value();
        int uploValue = Check.present("slantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("slantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "slantr", orderValue, uploValue, m, n, place.space("slantr", "a", 7, a, 4, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.slantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, a, lda);
        }
        return slantrAtLength(false, orderValue, normValue, uploValue, diagValue, m, n, a, lda);
    }

    private float slantrAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.slantrInPlace(there, place.scratch(), norm, uplo, diag, m, n, a, lda);
            }
            return LinearSystemsStaged.slantr(there, place.scratch(), order, norm, uplo, diag, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dlantr", "order", 1, order).value();
        int normValue = Check.present("dlantr", "norm", 2, norm).value();
        int uploValue = Check.present("dlantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("dlantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "dlantr", orderValue, uploValue, m, n, Check.space("dlantr", "a", 7, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, heapA, lda);
        }
        return dlantrAtLength(true, orderValue, normValue, uploValue, diagValue, m, n, heapA, lda);
    }

    @Override
    public double dlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dlantr", "order", 1, order).value();
        int normValue = Check.present("dlantr", "norm", 2, norm).value();
        int uploValue = Check.present("dlantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("dlantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "dlantr", orderValue, uploValue, m, n, place.space("dlantr", "a", 7, a, 8, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 100_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.dlantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, a, lda);
        }
        return dlantrAtLength(false, orderValue, normValue, uploValue, diagValue, m, n, a, lda);
    }

    private double dlantrAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.dlantrInPlace(there, place.scratch(), norm, uplo, diag, m, n, a, lda);
            }
            return LinearSystemsStaged.dlantr(there, place.scratch(), order, norm, uplo, diag, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float clantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, float[] a, int offsetA, int lda) {
        int orderValue = Check.present("clantr", "order", 1, order).value();
        int normValue = Check.present("clantr", "norm", 2, norm).value();
        int uploValue = Check.present("clantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("clantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "clantr", orderValue, uploValue, m, n, Check.complexSpace("clantr", "a", 7, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, heapA, lda);
        }
        return clantrAtLength(true, orderValue, normValue, uploValue, diagValue, m, n, heapA, lda);
    }

    @Override
    public float clantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("clantr", "order", 1, order).value();
        int normValue = Check.present("clantr", "norm", 2, norm).value();
        int uploValue = Check.present("clantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("clantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "clantr", orderValue, uploValue, m, n, place.space("clantr", "a", 7, a, 8, 4, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.clantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, a, lda);
        }
        return clantrAtLength(false, orderValue, normValue, uploValue, diagValue, m, n, a, lda);
    }

    private float clantrAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.clantrInPlace(there, place.scratch(), norm, uplo, diag, m, n, a, lda);
            }
            return LinearSystemsStaged.clantr(there, place.scratch(), order, norm, uplo, diag, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double zlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("zlantr", "order", 1, order).value();
        int normValue = Check.present("zlantr", "norm", 2, norm).value();
        int uploValue = Check.present("zlantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("zlantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "zlantr", orderValue, uploValue, m, n, Check.complexSpace("zlantr", "a", 7, a, offsetA), lda);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, heapA, lda);
        }
        return zlantrAtLength(true, orderValue, normValue, uploValue, diagValue, m, n, heapA, lda);
    }

    @Override
    public double zlantr(Order order, Norm norm, UpLo uplo, Diag diag, int m, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("zlantr", "order", 1, order).value();
        int normValue = Check.present("zlantr", "norm", 2, norm).value();
        int uploValue = Check.present("zlantr", "uplo", 3, uplo).value();
        int diagValue = Check.present("zlantr", "diag", 4, diag).value();
        LinearSystemsChecks.lantr(
                "zlantr", orderValue, uploValue, m, n, place.space("zlantr", "a", 7, a, 16, 8, false), lda);
        LinearSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) m * n + 32 * ((double) m + n) <= 25_000 && ShortCallers.includeMe()) {
            return LinearSystemsStaged.zlantrInPlace(
                    here, place.scratch(), normValue, uploValue, diagValue, m, n, a, lda);
        }
        return zlantrAtLength(false, orderValue, normValue, uploValue, diagValue, m, n, a, lda);
    }

    private double zlantrAtLength(
            boolean heap, int order, int norm, int uplo, int diag, int m, int n, MemorySegment a, int lda) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) m * n + 32 * ((double) m + n), heap && asItLies);
        try {
            LinearSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return LinearSystemsStaged.zlantrInPlace(there, place.scratch(), norm, uplo, diag, m, n, a, lda);
            }
            return LinearSystemsStaged.zlantr(there, place.scratch(), order, norm, uplo, diag, m, n, a, lda);
        } finally {
            place.end(way);
        }
    }
}
