// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BandSystemsCalls;
import dev.cofferdam.internal.linalg.BandSystemsChecks;
import dev.cofferdam.internal.linalg.BandSystemsCritical;
import dev.cofferdam.internal.linalg.BandSystemsOverlaps;
import dev.cofferdam.internal.linalg.BandSystemsPlain;
import dev.cofferdam.internal.linalg.BandSystemsStaged;
import dev.cofferdam.internal.linalg.BandSystemsWords;
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
abstract class PlacedBandSystems extends PlacedLinearSystems implements BandSystems {
    private final @Nullable BandSystemsCritical critical;
    private final BandSystemsCalls[] calls;

    PlacedBandSystems(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new BandSystemsCritical(here);
        calls = place.<BandSystemsCalls>calls(
                        BandSystemsPlain::new, BandSystemsWords::new, (alone, _) -> alone)
                .toArray(BandSystemsCalls[]::new);
    }

    @Override
    public void sgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "sgbsv", orderValue, n, kl, ku, nrhs, Check.space("sgbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("sgbsv", "ipiv", 8, ipiv, offsetIpiv), Check.space("sgbsv", "b", 9, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.sgbsv(
                    "sgbsv", orderValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgbsvDone(here.LAPACKE_sgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        sgbsvDone(sgbsvAtLength(true, orderValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void sgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("sgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "sgbsv", orderValue, n, kl, ku, nrhs, place.space("sgbsv", "ab", 6, ab, 4, 4, true), ldab,
                place.space("sgbsv", "ipiv", 8, ipiv, 4, 4, true), place.space("sgbsv", "b", 9, b, 4, 4, true), ldb);
        if (Overlap.isNear(ipiv, ab) || Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.sgbsv(
                    "sgbsv", orderValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgbsvDone(here.LAPACKE_sgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        sgbsvDone(sgbsvAtLength(false, orderValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int sgbsvAtLength(
            boolean heap, int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.sgbsv(there, place.scratch(), order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgbsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("sgbsv", info, "order n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void dgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "dgbsv", orderValue, n, kl, ku, nrhs, Check.space("dgbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("dgbsv", "ipiv", 8, ipiv, offsetIpiv), Check.space("dgbsv", "b", 9, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dgbsv(
                    "dgbsv", orderValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgbsvDone(here.LAPACKE_dgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        dgbsvDone(dgbsvAtLength(true, orderValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void dgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("dgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "dgbsv", orderValue, n, kl, ku, nrhs, place.space("dgbsv", "ab", 6, ab, 8, 8, true), ldab,
                place.space("dgbsv", "ipiv", 8, ipiv, 4, 4, true), place.space("dgbsv", "b", 9, b, 8, 8, true), ldb);
        if (Overlap.isNear(ipiv, ab) || Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgbsv(
                    "dgbsv", orderValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgbsvDone(here.LAPACKE_dgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        dgbsvDone(dgbsvAtLength(false, orderValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int dgbsvAtLength(
            boolean heap, int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.dgbsv(there, place.scratch(), order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgbsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgbsv", info, "order n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void cgbsv(
            Order order, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "cgbsv", orderValue, n, kl, ku, nrhs, Check.complexSpace("cgbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("cgbsv", "ipiv", 8, ipiv, offsetIpiv), Check.complexSpace("cgbsv", "b", 9, b, offsetB),
                ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dgbsv(
                    "cgbsv", orderValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgbsvDone(here.LAPACKE_cgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        cgbsvDone(cgbsvAtLength(true, orderValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void cgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("cgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "cgbsv", orderValue, n, kl, ku, nrhs, place.space("cgbsv", "ab", 6, ab, 8, 4, true), ldab,
                place.space("cgbsv", "ipiv", 8, ipiv, 4, 4, true), place.space("cgbsv", "b", 9, b, 8, 4, true), ldb);
        if (Overlap.isNear(ipiv, ab) || Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgbsv(
                    "cgbsv", orderValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgbsvDone(here.LAPACKE_cgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        cgbsvDone(cgbsvAtLength(false, orderValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int cgbsvAtLength(
            boolean heap, int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.cgbsv(there, place.scratch(), order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgbsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("cgbsv", info, "order n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void zgbsv(
            Order order, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "zgbsv", orderValue, n, kl, ku, nrhs, Check.complexSpace("zgbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("zgbsv", "ipiv", 8, ipiv, offsetIpiv), Check.complexSpace("zgbsv", "b", 9, b, offsetB),
                ldb);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.zgbsv(
                    "zgbsv", orderValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv, heapIpiv.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgbsvDone(here.LAPACKE_zgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        zgbsvDone(zgbsvAtLength(true, orderValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void zgbsv(
            Order order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        int orderValue = Check.present("zgbsv", "order", 1, order).value();
        BandSystemsChecks.gbsv(
                "zgbsv", orderValue, n, kl, ku, nrhs, place.space("zgbsv", "ab", 6, ab, 16, 8, true), ldab,
                place.space("zgbsv", "ipiv", 8, ipiv, 4, 4, true), place.space("zgbsv", "b", 9, b, 16, 8, true), ldb);
        if (Overlap.isNear(ipiv, ab) || Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.zgbsv(
                    "zgbsv", orderValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgbsvDone(here.LAPACKE_zgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        zgbsvDone(zgbsvAtLength(false, orderValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int zgbsvAtLength(
            boolean heap, int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0 + nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgbsv_work(Values.COL_MAJOR, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.zgbsv(there, place.scratch(), order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgbsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("zgbsv", info, "order n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void sgbtrf(
            Order order, int m, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("sgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "sgbtrf", orderValue, m, n, kl, ku, Check.space("sgbtrf", "ab", 6, ab, offsetAb), ldab,
                Check.space("sgbtrf", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            sgbtrfDone(here.LAPACKE_sgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, heapAb, ldab, heapIpiv));
            return;
        }
        sgbtrfDone(sgbtrfAtLength(true, orderValue, m, n, kl, ku, heapAb, ldab, heapIpiv));
    }

    @Override
    public void sgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        int orderValue = Check.present("sgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "sgbtrf", orderValue, m, n, kl, ku, place.space("sgbtrf", "ab", 6, ab, 4, 4, true), ldab,
                place.space("sgbtrf", "ipiv", 8, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, ab)) {
            BandSystemsOverlaps.sgbtrf(
                    "sgbtrf", orderValue, m, n, kl, ku, null, ab.address(), ldab, null, ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            sgbtrfDone(here.LAPACKE_sgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv));
            return;
        }
        sgbtrfDone(sgbtrfAtLength(false, orderValue, m, n, kl, ku, ab, ldab, ipiv));
    }

    private int sgbtrfAtLength(
            boolean heap, int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv);
            }
            return BandSystemsStaged.sgbtrf(there, place.scratch(), order, m, n, kl, ku, ab, ldab, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void sgbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgbtrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("sgbtrf", info, "order m n kl ku ab ldab ipiv");
    }

    @Override
    public void dgbtrf(
            Order order, int m, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv) {
        int orderValue = Check.present("dgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "dgbtrf", orderValue, m, n, kl, ku, Check.space("dgbtrf", "ab", 6, ab, offsetAb), ldab,
                Check.space("dgbtrf", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            dgbtrfDone(here.LAPACKE_dgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, heapAb, ldab, heapIpiv));
            return;
        }
        dgbtrfDone(dgbtrfAtLength(true, orderValue, m, n, kl, ku, heapAb, ldab, heapIpiv));
    }

    @Override
    public void dgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        int orderValue = Check.present("dgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "dgbtrf", orderValue, m, n, kl, ku, place.space("dgbtrf", "ab", 6, ab, 8, 8, true), ldab,
                place.space("dgbtrf", "ipiv", 8, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, ab)) {
            BandSystemsOverlaps.dgbtrf(
                    "dgbtrf", orderValue, m, n, kl, ku, null, ab.address(), ldab, null, ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            dgbtrfDone(here.LAPACKE_dgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv));
            return;
        }
        dgbtrfDone(dgbtrfAtLength(false, orderValue, m, n, kl, ku, ab, ldab, ipiv));
    }

    private int dgbtrfAtLength(
            boolean heap, int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv);
            }
            return BandSystemsStaged.dgbtrf(there, place.scratch(), order, m, n, kl, ku, ab, ldab, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dgbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgbtrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("dgbtrf", info, "order m n kl ku ab ldab ipiv");
    }

    @Override
    public void cgbtrf(
            Order order, int m, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv, int offsetIpiv) {
        int orderValue = Check.present("cgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "cgbtrf", orderValue, m, n, kl, ku, Check.complexSpace("cgbtrf", "ab", 6, ab, offsetAb), ldab,
                Check.space("cgbtrf", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            cgbtrfDone(here.LAPACKE_cgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, heapAb, ldab, heapIpiv));
            return;
        }
        cgbtrfDone(cgbtrfAtLength(true, orderValue, m, n, kl, ku, heapAb, ldab, heapIpiv));
    }

    @Override
    public void cgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        int orderValue = Check.present("cgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "cgbtrf", orderValue, m, n, kl, ku, place.space("cgbtrf", "ab", 6, ab, 8, 4, true), ldab,
                place.space("cgbtrf", "ipiv", 8, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, ab)) {
            BandSystemsOverlaps.dgbtrf(
                    "cgbtrf", orderValue, m, n, kl, ku, null, ab.address(), ldab, null, ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            cgbtrfDone(here.LAPACKE_cgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv));
            return;
        }
        cgbtrfDone(cgbtrfAtLength(false, orderValue, m, n, kl, ku, ab, ldab, ipiv));
    }

    private int cgbtrfAtLength(
            boolean heap, int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv);
            }
            return BandSystemsStaged.cgbtrf(there, place.scratch(), order, m, n, kl, ku, ab, ldab, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void cgbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgbtrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("cgbtrf", info, "order m n kl ku ab ldab ipiv");
    }

    @Override
    public void zgbtrf(
            Order order, int m, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv) {
        int orderValue = Check.present("zgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "zgbtrf", orderValue, m, n, kl, ku, Check.complexSpace("zgbtrf", "ab", 6, ab, offsetAb), ldab,
                Check.space("zgbtrf", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            zgbtrfDone(here.LAPACKE_zgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, heapAb, ldab, heapIpiv));
            return;
        }
        zgbtrfDone(zgbtrfAtLength(true, orderValue, m, n, kl, ku, heapAb, ldab, heapIpiv));
    }

    @Override
    public void zgbtrf(Order order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        int orderValue = Check.present("zgbtrf", "order", 1, order).value();
        BandSystemsChecks.gbtrf(
                "zgbtrf", orderValue, m, n, kl, ku, place.space("zgbtrf", "ab", 6, ab, 16, 8, true), ldab,
                place.space("zgbtrf", "ipiv", 8, ipiv, 4, 4, true));
        if (Overlap.isNear(ipiv, ab)) {
            BandSystemsOverlaps.zgbtrf(
                    "zgbtrf", orderValue, m, n, kl, ku, null, ab.address(), ldab, null, ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            zgbtrfDone(here.LAPACKE_zgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv));
            return;
        }
        zgbtrfDone(zgbtrfAtLength(false, orderValue, m, n, kl, ku, ab, ldab, ipiv));
    }

    private int zgbtrfAtLength(
            boolean heap, int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) * (kl + 1.0) + 32 * ((double) m + n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgbtrf_work(Values.COL_MAJOR, m, n, kl, ku, ab, ldab, ipiv);
            }
            return BandSystemsStaged.zgbtrf(there, place.scratch(), order, m, n, kl, ku, ab, ldab, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zgbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgbtrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("zgbtrf", info, "order m n kl ku ab ldab ipiv");
    }

    @Override
    public void sgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sgbtrs", "order", 1, order).value();
        int transValue = Check.present("sgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "sgbtrs", orderValue, n, kl, ku, nrhs, Check.space("sgbtrs", "ab", 7, ab, offsetAb), ldab,
                Check.space("sgbtrs", "ipiv", 9, ipiv, offsetIpiv), Check.space("sgbtrs", "b", 10, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.sgbtrs(
                    "sgbtrs", orderValue, transValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv,
                    heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.rows("sgbtrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgbtrsDone(here.LAPACKE_sgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB,
                    ldb));
            return;
        }
        sgbtrsDone(sgbtrsAtLength(true, orderValue, transValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void sgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("sgbtrs", "order", 1, order).value();
        int transValue = Check.present("sgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "sgbtrs", orderValue, n, kl, ku, nrhs, place.space("sgbtrs", "ab", 7, ab, 4, 4, false), ldab,
                place.space("sgbtrs", "ipiv", 9, ipiv, 4, 4, false), place.space("sgbtrs", "b", 10, b, 4, 4, true),
                ldb);
        if (Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.sgbtrs(
                    "sgbtrs", orderValue, transValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(),
                    null, b.address(), ldb);
        }
        Pivots.rows("sgbtrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgbtrsDone(here.LAPACKE_sgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        sgbtrsDone(sgbtrsAtLength(false, orderValue, transValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int sgbtrsAtLength(
            boolean heap, int order, int trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgbtrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.sgbtrs(
                    there, place.scratch(), order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgbtrsDone(int info) {
        Check.done("sgbtrs", info, "order trans n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void dgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dgbtrs", "order", 1, order).value();
        int transValue = Check.present("dgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "dgbtrs", orderValue, n, kl, ku, nrhs, Check.space("dgbtrs", "ab", 7, ab, offsetAb), ldab,
                Check.space("dgbtrs", "ipiv", 9, ipiv, offsetIpiv), Check.space("dgbtrs", "b", 10, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dgbtrs(
                    "dgbtrs", orderValue, transValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv,
                    heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.rows("dgbtrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgbtrsDone(here.LAPACKE_dgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB,
                    ldb));
            return;
        }
        dgbtrsDone(dgbtrsAtLength(true, orderValue, transValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void dgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgbtrs", "order", 1, order).value();
        int transValue = Check.present("dgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "dgbtrs", orderValue, n, kl, ku, nrhs, place.space("dgbtrs", "ab", 7, ab, 8, 8, false), ldab,
                place.space("dgbtrs", "ipiv", 9, ipiv, 4, 4, false), place.space("dgbtrs", "b", 10, b, 8, 8, true),
                ldb);
        if (Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgbtrs(
                    "dgbtrs", orderValue, transValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(),
                    null, b.address(), ldb);
        }
        Pivots.rows("dgbtrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgbtrsDone(here.LAPACKE_dgbtrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        dgbtrsDone(dgbtrsAtLength(false, orderValue, transValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int dgbtrsAtLength(
            boolean heap, int order, int trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgbtrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.dgbtrs(
                    there, place.scratch(), order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgbtrsDone(int info) {
        Check.done("dgbtrs", info, "order trans n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void cgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, float[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cgbtrs", "order", 1, order).value();
        int transValue = Check.present("cgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "cgbtrs", orderValue, n, kl, ku, nrhs, Check.complexSpace("cgbtrs", "ab", 7, ab, offsetAb), ldab,
                Check.space("cgbtrs", "ipiv", 9, ipiv, offsetIpiv), Check.complexSpace("cgbtrs", "b", 10, b, offsetB),
                ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dgbtrs(
                    "cgbtrs", orderValue, transValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv,
                    heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.rows("cgbtrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgbtrsDone(here.LAPACKE_cgbtrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        cgbtrsDone(cgbtrsAtLength(true, orderValue, transValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void cgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("cgbtrs", "order", 1, order).value();
        int transValue = Check.present("cgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "cgbtrs", orderValue, n, kl, ku, nrhs, place.space("cgbtrs", "ab", 7, ab, 8, 4, false), ldab,
                place.space("cgbtrs", "ipiv", 9, ipiv, 4, 4, false), place.space("cgbtrs", "b", 10, b, 8, 4, true),
                ldb);
        if (Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgbtrs(
                    "cgbtrs", orderValue, transValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(),
                    null, b.address(), ldb);
        }
        Pivots.rows("cgbtrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgbtrsDone(here.LAPACKE_cgbtrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        cgbtrsDone(cgbtrsAtLength(false, orderValue, transValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int cgbtrsAtLength(
            boolean heap, int order, int trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgbtrs_work(
                        Values.COL_MAJOR, Values.letter(trans), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.cgbtrs(
                    there, place.scratch(), order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgbtrsDone(int info) {
        Check.done("cgbtrs", info, "order trans n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public void zgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, double[] ab, int offsetAb, int ldab,
            int[] ipiv, int offsetIpiv, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zgbtrs", "order", 1, order).value();
        int transValue = Check.present("zgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "zgbtrs", orderValue, n, kl, ku, nrhs, Check.complexSpace("zgbtrs", "ab", 7, ab, offsetAb), ldab,
                Check.space("zgbtrs", "ipiv", 9, ipiv, offsetIpiv), Check.complexSpace("zgbtrs", "b", 10, b, offsetB),
                ldb);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.zgbtrs(
                    "zgbtrs", orderValue, transValue, n, kl, ku, nrhs, ab, heapAb.address(), ldab, ipiv,
                    heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.rows("zgbtrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgbtrsDone(here.LAPACKE_zgbtrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
            return;
        }
        zgbtrsDone(zgbtrsAtLength(true, orderValue, transValue, n, kl, ku, nrhs, heapAb, ldab, heapIpiv, heapB, ldb));
    }

    @Override
    public void zgbtrs(
            Order order, Transpose trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("zgbtrs", "order", 1, order).value();
        int transValue = Check.present("zgbtrs", "trans", 2, trans).value();
        BandSystemsChecks.gbtrs(
                "zgbtrs", orderValue, n, kl, ku, nrhs, place.space("zgbtrs", "ab", 7, ab, 16, 8, false), ldab,
                place.space("zgbtrs", "ipiv", 9, ipiv, 4, 4, false), place.space("zgbtrs", "b", 10, b, 16, 8, true),
                ldb);
        if (Overlap.isNear(b, ab) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.zgbtrs(
                    "zgbtrs", orderValue, transValue, n, kl, ku, nrhs, null, ab.address(), ldab, null, ipiv.address(),
                    null, b.address(), ldb);
        }
        Pivots.rows("zgbtrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgbtrsDone(here.LAPACKE_zgbtrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
            return;
        }
        zgbtrsDone(zgbtrsAtLength(false, orderValue, transValue, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb));
    }

    private int zgbtrsAtLength(
            boolean heap, int order, int trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab,
            MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 * kl + ku + 1) * Math.max(1, nrhs) + 32 * ((double) n + kl + ku + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgbtrs_work(
                        Values.COL_MAJOR, Values.letter(trans), n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
            }
            return BandSystemsStaged.zgbtrs(
                    there, place.scratch(), order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgbtrsDone(int info) {
        Check.done("zgbtrs", info, "order trans n kl ku nrhs ab ldab ipiv b ldb");
    }

    @Override
    public float sgbcon(
            Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float anorm) {
        int orderValue = Check.present("sgbcon", "order", 1, order).value();
        int normValue = Check.present("sgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "sgbcon", orderValue, normValue, n, kl, ku, Check.space("sgbcon", "ab", 6, ab, offsetAb), ldab,
                Check.space("sgbcon", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("sgbcon", "ipiv", 8, heapIpiv, n);
        Finite.norm("sgbcon", "anorm", 9, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 100_000 && ShortCallers.includeMe()) {
            sgbconDone(BandSystemsStaged.sgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        sgbconDone(sgbconAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float sgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            float anorm) {
        int orderValue = Check.present("sgbcon", "order", 1, order).value();
        int normValue = Check.present("sgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "sgbcon", orderValue, normValue, n, kl, ku, place.space("sgbcon", "ab", 6, ab, 4, 4, false), ldab,
                place.space("sgbcon", "ipiv", 8, ipiv, 4, 4, false));
        Pivots.rows("sgbcon", "ipiv", 8, ipiv, n);
        Finite.norm("sgbcon", "anorm", 9, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 100_000 && ShortCallers.includeMe()) {
            sgbconDone(BandSystemsStaged.sgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
            return rcond[0];
        }
        sgbconDone(sgbconAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int sgbconAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.sgbconInPlace(
                        there, place.scratch(), norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.sgbcon(
                    there, place.scratch(), order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void sgbconDone(int info) {
        Check.done("sgbcon", info, "order norm n kl ku ab ldab ipiv anorm rcond work iwork");
    }

    @Override
    public double dgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double anorm) {
        int orderValue = Check.present("dgbcon", "order", 1, order).value();
        int normValue = Check.present("dgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "dgbcon", orderValue, normValue, n, kl, ku, Check.space("dgbcon", "ab", 6, ab, offsetAb), ldab,
                Check.space("dgbcon", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("dgbcon", "ipiv", 8, heapIpiv, n);
        Finite.norm("dgbcon", "anorm", 9, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 100_000 && ShortCallers.includeMe()) {
            dgbconDone(BandSystemsStaged.dgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        dgbconDone(dgbconAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm) {
        int orderValue = Check.present("dgbcon", "order", 1, order).value();
        int normValue = Check.present("dgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "dgbcon", orderValue, normValue, n, kl, ku, place.space("dgbcon", "ab", 6, ab, 8, 8, false), ldab,
                place.space("dgbcon", "ipiv", 8, ipiv, 4, 4, false));
        Pivots.rows("dgbcon", "ipiv", 8, ipiv, n);
        Finite.norm("dgbcon", "anorm", 9, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 100_000 && ShortCallers.includeMe()) {
            dgbconDone(BandSystemsStaged.dgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
            return rcond[0];
        }
        dgbconDone(dgbconAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int dgbconAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.dgbconInPlace(
                        there, place.scratch(), norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.dgbcon(
                    there, place.scratch(), order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dgbconDone(int info) {
        Check.done("dgbcon", info, "order norm n kl ku ab ldab ipiv anorm rcond work iwork");
    }

    @Override
    public float cgbcon(
            Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, float anorm) {
        int orderValue = Check.present("cgbcon", "order", 1, order).value();
        int normValue = Check.present("cgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "cgbcon", orderValue, normValue, n, kl, ku, Check.complexSpace("cgbcon", "ab", 6, ab, offsetAb), ldab,
                Check.space("cgbcon", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("cgbcon", "ipiv", 8, heapIpiv, n);
        Finite.norm("cgbcon", "anorm", 9, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 25_000 && ShortCallers.includeMe()) {
            cgbconDone(BandSystemsStaged.cgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        cgbconDone(cgbconAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            float anorm) {
        int orderValue = Check.present("cgbcon", "order", 1, order).value();
        int normValue = Check.present("cgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "cgbcon", orderValue, normValue, n, kl, ku, place.space("cgbcon", "ab", 6, ab, 8, 4, false), ldab,
                place.space("cgbcon", "ipiv", 8, ipiv, 4, 4, false));
        Pivots.rows("cgbcon", "ipiv", 8, ipiv, n);
        Finite.norm("cgbcon", "anorm", 9, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 25_000 && ShortCallers.includeMe()) {
            cgbconDone(BandSystemsStaged.cgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
            return rcond[0];
        }
        cgbconDone(cgbconAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int cgbconAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.cgbconInPlace(
                        there, place.scratch(), norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.cgbcon(
                    there, place.scratch(), order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cgbconDone(int info) {
        Check.done("cgbcon", info, "order norm n kl ku ab ldab ipiv anorm rcond work rwork");
    }

    @Override
    public double zgbcon(
            Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab, int[] ipiv,
            int offsetIpiv, double anorm) {
        int orderValue = Check.present("zgbcon", "order", 1, order).value();
        int normValue = Check.present("zgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "zgbcon", orderValue, normValue, n, kl, ku, Check.complexSpace("zgbcon", "ab", 6, ab, offsetAb), ldab,
                Check.space("zgbcon", "ipiv", 8, ipiv, offsetIpiv));
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.rows("zgbcon", "ipiv", 8, heapIpiv, n);
        Finite.norm("zgbcon", "anorm", 9, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 25_000 && ShortCallers.includeMe()) {
            zgbconDone(BandSystemsStaged.zgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        zgbconDone(zgbconAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zgbcon(
            Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm) {
        int orderValue = Check.present("zgbcon", "order", 1, order).value();
        int normValue = Check.present("zgbcon", "norm", 2, norm).value();
        BandSystemsChecks.gbcon(
                "zgbcon", orderValue, normValue, n, kl, ku, place.space("zgbcon", "ab", 6, ab, 16, 8, false), ldab,
                place.space("zgbcon", "ipiv", 8, ipiv, 4, 4, false));
        Pivots.rows("zgbcon", "ipiv", 8, ipiv, n);
        Finite.norm("zgbcon", "anorm", 9, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kl + ku) <= 25_000 && ShortCallers.includeMe()) {
            zgbconDone(BandSystemsStaged.zgbconInPlace(
                    here, place.scratch(), normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
            return rcond[0];
        }
        zgbconDone(zgbconAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int zgbconAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv,
            double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.zgbconInPlace(
                        there, place.scratch(), norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.zgbcon(
                    there, place.scratch(), order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zgbconDone(int info) {
        Check.done("zgbcon", info, "order norm n kl ku ab ldab ipiv anorm rcond work rwork");
    }

    @Override
    public float slangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("slangb", "order", 1, order).value();
        int normValue = Check.present("slangb", "norm", 2, norm).value();
        BandSystemsChecks.langb("slangb", orderValue, n, kl, ku, Check.space("slangb", "ab", 6, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            return BandSystemsStaged.slangbInPlace(here, place.scratch(), normValue, n, kl, ku, heapAb, ldab);
        }
        return slangbAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab);
    }

    @Override
    public float slangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        int orderValue = Check.present("slangb", "order", 1, order).value();
        int normValue = Check.present("slangb", "norm", 2, norm).value();
        BandSystemsChecks.langb("slangb", orderValue, n, kl, ku, place.space("slangb", "ab", 6, ab, 4, 4, false), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            return BandSystemsStaged.slangbInPlace(here, place.scratch(), normValue, n, kl, ku, ab, ldab);
        }
        return slangbAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab);
    }

    private float slangbAtLength(boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.slangbInPlace(there, place.scratch(), norm, n, kl, ku, ab, ldab);
            }
            return BandSystemsStaged.slangb(there, place.scratch(), order, norm, n, kl, ku, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("dlangb", "order", 1, order).value();
        int normValue = Check.present("dlangb", "norm", 2, norm).value();
        BandSystemsChecks.langb("dlangb", orderValue, n, kl, ku, Check.space("dlangb", "ab", 6, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            return BandSystemsStaged.dlangbInPlace(here, place.scratch(), normValue, n, kl, ku, heapAb, ldab);
        }
        return dlangbAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab);
    }

    @Override
    public double dlangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        int orderValue = Check.present("dlangb", "order", 1, order).value();
        int normValue = Check.present("dlangb", "norm", 2, norm).value();
        BandSystemsChecks.langb("dlangb", orderValue, n, kl, ku, place.space("dlangb", "ab", 6, ab, 8, 8, false), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 30_000 && ShortCallers.includeMe()) {
            return BandSystemsStaged.dlangbInPlace(here, place.scratch(), normValue, n, kl, ku, ab, ldab);
        }
        return dlangbAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab);
    }

    private double dlangbAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.dlangbInPlace(there, place.scratch(), norm, n, kl, ku, ab, ldab);
            }
            return BandSystemsStaged.dlangb(there, place.scratch(), order, norm, n, kl, ku, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float clangb(Order order, Norm norm, int n, int kl, int ku, float[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("clangb", "order", 1, order).value();
        int normValue = Check.present("clangb", "norm", 2, norm).value();
        BandSystemsChecks.langb(
                "clangb", orderValue, n, kl, ku, Check.complexSpace("clangb", "ab", 6, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            return BandSystemsStaged.clangbInPlace(here, place.scratch(), normValue, n, kl, ku, heapAb, ldab);
        }
        return clangbAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab);
    }

    @Override
    public float clangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        int orderValue = Check.present("clangb", "order", 1, order).value();
        int normValue = Check.present("clangb", "norm", 2, norm).value();
        BandSystemsChecks.langb("clangb", orderValue, n, kl, ku, place.space("clangb", "ab", 6, ab, 8, 4, false), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            return BandSystemsStaged.clangbInPlace(here, place.scratch(), normValue, n, kl, ku, ab, ldab);
        }
        return clangbAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab);
    }

    private float clangbAtLength(boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.clangbInPlace(there, place.scratch(), norm, n, kl, ku, ab, ldab);
            }
            return BandSystemsStaged.clangb(there, place.scratch(), order, norm, n, kl, ku, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double zlangb(Order order, Norm norm, int n, int kl, int ku, double[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("zlangb", "order", 1, order).value();
        int normValue = Check.present("zlangb", "norm", 2, norm).value();
        BandSystemsChecks.langb(
                "zlangb", orderValue, n, kl, ku, Check.complexSpace("zlangb", "ab", 6, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            return BandSystemsStaged.zlangbInPlace(here, place.scratch(), normValue, n, kl, ku, heapAb, ldab);
        }
        return zlangbAtLength(true, orderValue, normValue, n, kl, ku, heapAb, ldab);
    }

    @Override
    public double zlangb(Order order, Norm norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        int orderValue = Check.present("zlangb", "order", 1, order).value();
        int normValue = Check.present("zlangb", "norm", 2, norm).value();
        BandSystemsChecks.langb(
                "zlangb", orderValue, n, kl, ku, place.space("zlangb", "ab", 6, ab, 16, 8, false), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku) <= 7_500 && ShortCallers.includeMe()) {
            return BandSystemsStaged.zlangbInPlace(here, place.scratch(), normValue, n, kl, ku, ab, ldab);
        }
        return zlangbAtLength(false, orderValue, normValue, n, kl, ku, ab, ldab);
    }

    private double zlangbAtLength(
            boolean heap, int order, int norm, int n, int kl, int ku, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kl + ku + 1.0) + 32 * ((double) n + kl + ku), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.zlangbInPlace(there, place.scratch(), norm, n, kl, ku, ab, ldab);
            }
            return BandSystemsStaged.zlangb(there, place.scratch(), order, norm, n, kl, ku, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void spbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("spbsv", "order", 1, order).value();
        int uploValue = Check.present("spbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "spbsv", orderValue, n, kd, nrhs, Check.space("spbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("spbsv", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.spbsv(
                    "spbsv", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spbsvDone(here.LAPACKE_spbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        spbsvDone(spbsvAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void spbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("spbsv", "order", 1, order).value();
        int uploValue = Check.present("spbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "spbsv", orderValue, n, kd, nrhs, place.space("spbsv", "ab", 6, ab, 4, 4, true), ldab,
                place.space("spbsv", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.spbsv(
                    "spbsv", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spbsvDone(here.LAPACKE_spbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        spbsvDone(spbsvAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int spbsvAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spbsv_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.spbsv(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void spbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spbsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("spbsv", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void dpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dpbsv", "order", 1, order).value();
        int uploValue = Check.present("dpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "dpbsv", orderValue, n, kd, nrhs, Check.space("dpbsv", "ab", 6, ab, offsetAb), ldab,
                Check.space("dpbsv", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dpbsv(
                    "dpbsv", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpbsvDone(here.LAPACKE_dpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        dpbsvDone(dpbsvAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void dpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpbsv", "order", 1, order).value();
        int uploValue = Check.present("dpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "dpbsv", orderValue, n, kd, nrhs, place.space("dpbsv", "ab", 6, ab, 8, 8, true), ldab,
                place.space("dpbsv", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.dpbsv(
                    "dpbsv", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpbsvDone(here.LAPACKE_dpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        dpbsvDone(dpbsvAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int dpbsvAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpbsv_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.dpbsv(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dpbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpbsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dpbsv", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void cpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("cpbsv", "order", 1, order).value();
        int uploValue = Check.present("cpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "cpbsv", orderValue, n, kd, nrhs, Check.complexSpace("cpbsv", "ab", 6, ab, offsetAb), ldab,
                Check.complexSpace("cpbsv", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dpbsv(
                    "cpbsv", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpbsvDone(here.LAPACKE_cpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        cpbsvDone(cpbsvAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void cpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("cpbsv", "order", 1, order).value();
        int uploValue = Check.present("cpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "cpbsv", orderValue, n, kd, nrhs, place.space("cpbsv", "ab", 6, ab, 8, 4, true), ldab,
                place.space("cpbsv", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.dpbsv(
                    "cpbsv", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpbsvDone(here.LAPACKE_cpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        cpbsvDone(cpbsvAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int cpbsvAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpbsv_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.cpbsv(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cpbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpbsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cpbsv", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void zpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("zpbsv", "order", 1, order).value();
        int uploValue = Check.present("zpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "zpbsv", orderValue, n, kd, nrhs, Check.complexSpace("zpbsv", "ab", 6, ab, offsetAb), ldab,
                Check.complexSpace("zpbsv", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.zpbsv(
                    "zpbsv", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpbsvDone(here.LAPACKE_zpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        zpbsvDone(zpbsvAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void zpbsv(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("zpbsv", "order", 1, order).value();
        int uploValue = Check.present("zpbsv", "uplo", 2, uplo).value();
        BandSystemsChecks.pbsv(
                "zpbsv", orderValue, n, kd, nrhs, place.space("zpbsv", "ab", 6, ab, 16, 8, true), ldab,
                place.space("zpbsv", "b", 8, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.zpbsv(
                    "zpbsv", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpbsvDone(here.LAPACKE_zpbsv_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        zpbsvDone(zpbsvAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int zpbsvAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0 + nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpbsv_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.zpbsv(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zpbsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpbsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zpbsv", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void spbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("spbtrf", "order", 1, order).value();
        int uploValue = Check.present("spbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("spbtrf", orderValue, n, kd, Check.space("spbtrf", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 30_000 && ShortCallers.includeMe()) {
            spbtrfDone(here.LAPACKE_spbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, heapAb, ldab));
            return;
        }
        spbtrfDone(spbtrfAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab));
    }

    @Override
    public void spbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab) {
        int orderValue = Check.present("spbtrf", "order", 1, order).value();
        int uploValue = Check.present("spbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("spbtrf", orderValue, n, kd, place.space("spbtrf", "ab", 5, ab, 4, 4, true), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 30_000 && ShortCallers.includeMe()) {
            spbtrfDone(here.LAPACKE_spbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, ab, ldab));
            return;
        }
        spbtrfDone(spbtrfAtLength(false, orderValue, uploValue, n, kd, ab, ldab));
    }

    private int spbtrfAtLength(boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spbtrf_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab);
            }
            return BandSystemsStaged.spbtrf(there, place.scratch(), order, uplo, n, kd, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    private static void spbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spbtrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("spbtrf", info, "order uplo n kd ab ldab");
    }

    @Override
    public void dpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("dpbtrf", "order", 1, order).value();
        int uploValue = Check.present("dpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("dpbtrf", orderValue, n, kd, Check.space("dpbtrf", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 30_000 && ShortCallers.includeMe()) {
            dpbtrfDone(here.LAPACKE_dpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, heapAb, ldab));
            return;
        }
        dpbtrfDone(dpbtrfAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab));
    }

    @Override
    public void dpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab) {
        int orderValue = Check.present("dpbtrf", "order", 1, order).value();
        int uploValue = Check.present("dpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("dpbtrf", orderValue, n, kd, place.space("dpbtrf", "ab", 5, ab, 8, 8, true), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 30_000 && ShortCallers.includeMe()) {
            dpbtrfDone(here.LAPACKE_dpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, ab, ldab));
            return;
        }
        dpbtrfDone(dpbtrfAtLength(false, orderValue, uploValue, n, kd, ab, ldab));
    }

    private int dpbtrfAtLength(boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpbtrf_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab);
            }
            return BandSystemsStaged.dpbtrf(there, place.scratch(), order, uplo, n, kd, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    private static void dpbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpbtrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dpbtrf", info, "order uplo n kd ab ldab");
    }

    @Override
    public void cpbtrf(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("cpbtrf", "order", 1, order).value();
        int uploValue = Check.present("cpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("cpbtrf", orderValue, n, kd, Check.complexSpace("cpbtrf", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 7_500 && ShortCallers.includeMe()) {
            cpbtrfDone(here.LAPACKE_cpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, heapAb, ldab));
            return;
        }
        cpbtrfDone(cpbtrfAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab));
    }

    @Override
    public void cpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab) {
        int orderValue = Check.present("cpbtrf", "order", 1, order).value();
        int uploValue = Check.present("cpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("cpbtrf", orderValue, n, kd, place.space("cpbtrf", "ab", 5, ab, 8, 4, true), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 7_500 && ShortCallers.includeMe()) {
            cpbtrfDone(here.LAPACKE_cpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, ab, ldab));
            return;
        }
        cpbtrfDone(cpbtrfAtLength(false, orderValue, uploValue, n, kd, ab, ldab));
    }

    private int cpbtrfAtLength(boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpbtrf_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab);
            }
            return BandSystemsStaged.cpbtrf(there, place.scratch(), order, uplo, n, kd, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    private static void cpbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpbtrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cpbtrf", info, "order uplo n kd ab ldab");
    }

    @Override
    public void zpbtrf(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab) {
        int orderValue = Check.present("zpbtrf", "order", 1, order).value();
        int uploValue = Check.present("zpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("zpbtrf", orderValue, n, kd, Check.complexSpace("zpbtrf", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 7_500 && ShortCallers.includeMe()) {
            zpbtrfDone(here.LAPACKE_zpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, heapAb, ldab));
            return;
        }
        zpbtrfDone(zpbtrfAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab));
    }

    @Override
    public void zpbtrf(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab) {
        int orderValue = Check.present("zpbtrf", "order", 1, order).value();
        int uploValue = Check.present("zpbtrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrf("zpbtrf", orderValue, n, kd, place.space("zpbtrf", "ab", 5, ab, 16, 8, true), ldab);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd) <= 7_500 && ShortCallers.includeMe()) {
            zpbtrfDone(here.LAPACKE_zpbtrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, kd, ab, ldab));
            return;
        }
        zpbtrfDone(zpbtrfAtLength(false, orderValue, uploValue, n, kd, ab, ldab));
    }

    private int zpbtrfAtLength(boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * (kd + 1.0) + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpbtrf_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, ab, ldab);
            }
            return BandSystemsStaged.zpbtrf(there, place.scratch(), order, uplo, n, kd, ab, ldab);
        } finally {
            place.end(way);
        }
    }

    private static void zpbtrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpbtrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zpbtrf", info, "order uplo n kd ab ldab");
    }

    @Override
    public void spbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("spbtrs", "order", 1, order).value();
        int uploValue = Check.present("spbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "spbtrs", orderValue, n, kd, nrhs, Check.space("spbtrs", "ab", 6, ab, offsetAb), ldab,
                Check.space("spbtrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.spbtrs(
                    "spbtrs", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spbtrsDone(here.LAPACKE_spbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        spbtrsDone(spbtrsAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void spbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("spbtrs", "order", 1, order).value();
        int uploValue = Check.present("spbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "spbtrs", orderValue, n, kd, nrhs, place.space("spbtrs", "ab", 6, ab, 4, 4, false), ldab,
                place.space("spbtrs", "b", 8, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.spbtrs(
                    "spbtrs", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spbtrsDone(here.LAPACKE_spbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        spbtrsDone(spbtrsAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int spbtrsAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spbtrs_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.spbtrs(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void spbtrsDone(int info) {
        Check.done("spbtrs", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void dpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dpbtrs", "order", 1, order).value();
        int uploValue = Check.present("dpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "dpbtrs", orderValue, n, kd, nrhs, Check.space("dpbtrs", "ab", 6, ab, offsetAb), ldab,
                Check.space("dpbtrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dpbtrs(
                    "dpbtrs", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpbtrsDone(here.LAPACKE_dpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        dpbtrsDone(dpbtrsAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void dpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpbtrs", "order", 1, order).value();
        int uploValue = Check.present("dpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "dpbtrs", orderValue, n, kd, nrhs, place.space("dpbtrs", "ab", 6, ab, 8, 8, false), ldab,
                place.space("dpbtrs", "b", 8, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.dpbtrs(
                    "dpbtrs", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpbtrsDone(here.LAPACKE_dpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        dpbtrsDone(dpbtrsAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int dpbtrsAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpbtrs_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.dpbtrs(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dpbtrsDone(int info) {
        Check.done("dpbtrs", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void cpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, float[] ab, int offsetAb, int ldab, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("cpbtrs", "order", 1, order).value();
        int uploValue = Check.present("cpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "cpbtrs", orderValue, n, kd, nrhs, Check.complexSpace("cpbtrs", "ab", 6, ab, offsetAb), ldab,
                Check.complexSpace("cpbtrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.dpbtrs(
                    "cpbtrs", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpbtrsDone(here.LAPACKE_cpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        cpbtrsDone(cpbtrsAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void cpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("cpbtrs", "order", 1, order).value();
        int uploValue = Check.present("cpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "cpbtrs", orderValue, n, kd, nrhs, place.space("cpbtrs", "ab", 6, ab, 8, 4, false), ldab,
                place.space("cpbtrs", "b", 8, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.dpbtrs(
                    "cpbtrs", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpbtrsDone(here.LAPACKE_cpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        cpbtrsDone(cpbtrsAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int cpbtrsAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpbtrs_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.cpbtrs(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cpbtrsDone(int info) {
        Check.done("cpbtrs", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public void zpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, double[] ab, int offsetAb, int ldab, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("zpbtrs", "order", 1, order).value();
        int uploValue = Check.present("zpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "zpbtrs", orderValue, n, kd, nrhs, Check.complexSpace("zpbtrs", "ab", 6, ab, offsetAb), ldab,
                Check.complexSpace("zpbtrs", "b", 8, b, offsetB), ldb);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ab) {
            BandSystemsOverlaps.zpbtrs(
                    "zpbtrs", orderValue, uploValue, n, kd, nrhs, ab, heapAb.address(), ldab, b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpbtrsDone(here.LAPACKE_zpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, heapAb, ldab, heapB, ldb));
            return;
        }
        zpbtrsDone(zpbtrsAtLength(true, orderValue, uploValue, n, kd, nrhs, heapAb, ldab, heapB, ldb));
    }

    @Override
    public void zpbtrs(
            Order order, UpLo uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        int orderValue = Check.present("zpbtrs", "order", 1, order).value();
        int uploValue = Check.present("zpbtrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pbtrs(
                "zpbtrs", orderValue, n, kd, nrhs, place.space("zpbtrs", "ab", 6, ab, 16, 8, false), ldab,
                place.space("zpbtrs", "b", 8, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, ab)) {
            BandSystemsOverlaps.zpbtrs(
                    "zpbtrs", orderValue, uploValue, n, kd, nrhs, null, ab.address(), ldab, null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpbtrsDone(here.LAPACKE_zpbtrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, kd, nrhs, ab, ldab, b, ldb));
            return;
        }
        zpbtrsDone(zpbtrsAtLength(false, orderValue, uploValue, n, kd, nrhs, ab, ldab, b, ldb));
    }

    private int zpbtrsAtLength(
            boolean heap, int order, int uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (kd + 1.0) * Math.max(1, nrhs) + 32 * ((double) n + kd + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpbtrs_work(Values.COL_MAJOR, Values.letter(uplo), n, kd, nrhs, ab, ldab, b, ldb);
            }
            return BandSystemsStaged.zpbtrs(there, place.scratch(), order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zpbtrsDone(int info) {
        Check.done("zpbtrs", info, "order uplo n kd nrhs ab ldab b ldb");
    }

    @Override
    public float spbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab, float anorm) {
        int orderValue = Check.present("spbcon", "order", 1, order).value();
        int uploValue = Check.present("spbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("spbcon", orderValue, n, kd, Check.space("spbcon", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 4L * offsetAb);
        Finite.norm("spbcon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 100_000 && ShortCallers.includeMe()) {
            spbconDone(BandSystemsStaged.spbconInPlace(
                    here, place.scratch(), uploValue, n, kd, heapAb, ldab, anorm, rcond));
            return rcond[0];
        }
        spbconDone(spbconAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float spbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, float anorm) {
        int orderValue = Check.present("spbcon", "order", 1, order).value();
        int uploValue = Check.present("spbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("spbcon", orderValue, n, kd, place.space("spbcon", "ab", 5, ab, 4, 4, false), ldab);
        Finite.norm("spbcon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 100_000 && ShortCallers.includeMe()) {
            spbconDone(BandSystemsStaged.spbconInPlace(
                    here, place.scratch(), uploValue, n, kd, ab, ldab, anorm, rcond));
            return rcond[0];
        }
        spbconDone(spbconAtLength(false, orderValue, uploValue, n, kd, ab, ldab, anorm, rcond));
        return rcond[0];
    }

    private int spbconAtLength(
            boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.spbconInPlace(there, place.scratch(), uplo, n, kd, ab, ldab, anorm, rcond);
            }
            return BandSystemsStaged.spbcon(there, place.scratch(), order, uplo, n, kd, ab, ldab, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void spbconDone(int info) {
        Check.done("spbcon", info, "order uplo n kd ab ldab anorm rcond work iwork");
    }

    @Override
    public double dpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab, double anorm) {
        int orderValue = Check.present("dpbcon", "order", 1, order).value();
        int uploValue = Check.present("dpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("dpbcon", orderValue, n, kd, Check.space("dpbcon", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        Finite.norm("dpbcon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 100_000 && ShortCallers.includeMe()) {
            dpbconDone(BandSystemsStaged.dpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, heapAb, ldab, anorm, rcond));
            return rcond[0];
        }
        dpbconDone(dpbconAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, double anorm) {
        int orderValue = Check.present("dpbcon", "order", 1, order).value();
        int uploValue = Check.present("dpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("dpbcon", orderValue, n, kd, place.space("dpbcon", "ab", 5, ab, 8, 8, false), ldab);
        Finite.norm("dpbcon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 100_000 && ShortCallers.includeMe()) {
            dpbconDone(BandSystemsStaged.dpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, ab, ldab, anorm, rcond));
            return rcond[0];
        }
        dpbconDone(dpbconAtLength(false, orderValue, uploValue, n, kd, ab, ldab, anorm, rcond));
        return rcond[0];
    }

    private int dpbconAtLength(
            boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab, double anorm,
            double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.dpbconInPlace(there, place.scratch(), uplo, n, kd, ab, ldab, anorm, rcond);
            }
            return BandSystemsStaged.dpbcon(there, place.scratch(), order, uplo, n, kd, ab, ldab, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dpbconDone(int info) {
        Check.done("dpbcon", info, "order uplo n kd ab ldab anorm rcond work iwork");
    }

    @Override
    public float cpbcon(Order order, UpLo uplo, int n, int kd, float[] ab, int offsetAb, int ldab, float anorm) {
        int orderValue = Check.present("cpbcon", "order", 1, order).value();
        int uploValue = Check.present("cpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("cpbcon", orderValue, n, kd, Check.complexSpace("cpbcon", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 8L * offsetAb);
        Finite.norm("cpbcon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 25_000 && ShortCallers.includeMe()) {
            cpbconDone(BandSystemsStaged.cpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, heapAb, ldab, anorm, rcond));
            return rcond[0];
        }
        cpbconDone(cpbconAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, float anorm) {
        int orderValue = Check.present("cpbcon", "order", 1, order).value();
        int uploValue = Check.present("cpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("cpbcon", orderValue, n, kd, place.space("cpbcon", "ab", 5, ab, 8, 4, false), ldab);
        Finite.norm("cpbcon", "anorm", 7, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 25_000 && ShortCallers.includeMe()) {
            cpbconDone(BandSystemsStaged.cpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, ab, ldab, anorm, rcond));
            return rcond[0];
        }
        cpbconDone(cpbconAtLength(false, orderValue, uploValue, n, kd, ab, ldab, anorm, rcond));
        return rcond[0];
    }

    private int cpbconAtLength(
            boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.cpbconInPlace(there, place.scratch(), uplo, n, kd, ab, ldab, anorm, rcond);
            }
            return BandSystemsStaged.cpbcon(there, place.scratch(), order, uplo, n, kd, ab, ldab, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cpbconDone(int info) {
        Check.done("cpbcon", info, "order uplo n kd ab ldab anorm rcond work rwork");
    }

    @Override
    public double zpbcon(Order order, UpLo uplo, int n, int kd, double[] ab, int offsetAb, int ldab, double anorm) {
        int orderValue = Check.present("zpbcon", "order", 1, order).value();
        int uploValue = Check.present("zpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("zpbcon", orderValue, n, kd, Check.complexSpace("zpbcon", "ab", 5, ab, offsetAb), ldab);
        MemorySegment heapAb = Heap.from(ab, 16L * offsetAb);
        Finite.norm("zpbcon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 25_000 && ShortCallers.includeMe()) {
            zpbconDone(BandSystemsStaged.zpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, heapAb, ldab, anorm, rcond));
            return rcond[0];
        }
        zpbconDone(zpbconAtLength(true, orderValue, uploValue, n, kd, heapAb, ldab, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zpbcon(Order order, UpLo uplo, int n, int kd, MemorySegment ab, int ldab, double anorm) {
        int orderValue = Check.present("zpbcon", "order", 1, order).value();
        int uploValue = Check.present("zpbcon", "uplo", 2, uplo).value();
        BandSystemsChecks.pbcon("zpbcon", orderValue, n, kd, place.space("zpbcon", "ab", 5, ab, 16, 8, false), ldab);
        Finite.norm("zpbcon", "anorm", 7, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n + 32 * ((double) n + kd) <= 25_000 && ShortCallers.includeMe()) {
            zpbconDone(BandSystemsStaged.zpbconInPlace(
                    here, place.scratch(), uploValue, n, kd, ab, ldab, anorm, rcond));
            return rcond[0];
        }
        zpbconDone(zpbconAtLength(false, orderValue, uploValue, n, kd, ab, ldab, anorm, rcond));
        return rcond[0];
    }

    private int zpbconAtLength(
            boolean heap, int order, int uplo, int n, int kd, MemorySegment ab, int ldab, double anorm,
            double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n + 32 * ((double) n + kd), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.zpbconInPlace(there, place.scratch(), uplo, n, kd, ab, ldab, anorm, rcond);
            }
            return BandSystemsStaged.zpbcon(there, place.scratch(), order, uplo, n, kd, ab, ldab, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zpbconDone(int info) {
        Check.done("zpbcon", info, "order uplo n kd ab ldab anorm rcond work rwork");
    }

    @Override
    public void sgtsv(
            Order order, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "sgtsv", orderValue, n, nrhs, Check.space("sgtsv", "dl", 4, dl, offsetDl),
                Check.space("sgtsv", "d", 5, d, offsetD), Check.space("sgtsv", "du", 6, du, offsetDu),
                Check.space("sgtsv", "b", 7, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 4L * offsetDl);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapDu = Heap.from(du, 4L * offsetDu);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (d == dl || du == dl || b == dl || du == d || b == d || b == du) {
            BandSystemsOverlaps.sgtsv(
                    "sgtsv", orderValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgtsvDone(here.LAPACKE_sgtsv_work(Values.COL_MAJOR, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
            return;
        }
        sgtsvDone(sgtsvAtLength(true, orderValue, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
    }

    @Override
    public void sgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("sgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "sgtsv", orderValue, n, nrhs, place.space("sgtsv", "dl", 4, dl, 4, 4, true),
                place.space("sgtsv", "d", 5, d, 4, 4, true), place.space("sgtsv", "du", 6, du, 4, 4, true),
                place.space("sgtsv", "b", 7, b, 4, 4, true), ldb);
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(b, dl) || Overlap.isNear(du, d) || Overlap.isNear(b, d) || Overlap.isNear(b, du)) {
            BandSystemsOverlaps.sgtsv(
                    "sgtsv", orderValue, n, nrhs, null, dl.address(), null, d.address(), null, du.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgtsvDone(here.LAPACKE_sgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb));
            return;
        }
        sgtsvDone(sgtsvAtLength(false, orderValue, n, nrhs, dl, d, du, b, ldb));
    }

    private int sgtsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb);
            }
            return BandSystemsStaged.sgtsv(there, place.scratch(), order, n, nrhs, dl, d, du, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgtsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgtsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("sgtsv", info, "order n nrhs dl d du b ldb");
    }

    @Override
    public void dgtsv(
            Order order, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "dgtsv", orderValue, n, nrhs, Check.space("dgtsv", "dl", 4, dl, offsetDl),
                Check.space("dgtsv", "d", 5, d, offsetD), Check.space("dgtsv", "du", 6, du, offsetDu),
                Check.space("dgtsv", "b", 7, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (d == dl || du == dl || b == dl || du == d || b == d || b == du) {
            BandSystemsOverlaps.dgtsv(
                    "dgtsv", orderValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgtsvDone(here.LAPACKE_dgtsv_work(Values.COL_MAJOR, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
            return;
        }
        dgtsvDone(dgtsvAtLength(true, orderValue, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
    }

    @Override
    public void dgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("dgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "dgtsv", orderValue, n, nrhs, place.space("dgtsv", "dl", 4, dl, 8, 8, true),
                place.space("dgtsv", "d", 5, d, 8, 8, true), place.space("dgtsv", "du", 6, du, 8, 8, true),
                place.space("dgtsv", "b", 7, b, 8, 8, true), ldb);
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(b, dl) || Overlap.isNear(du, d) || Overlap.isNear(b, d) || Overlap.isNear(b, du)) {
            BandSystemsOverlaps.dgtsv(
                    "dgtsv", orderValue, n, nrhs, null, dl.address(), null, d.address(), null, du.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgtsvDone(here.LAPACKE_dgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb));
            return;
        }
        dgtsvDone(dgtsvAtLength(false, orderValue, n, nrhs, dl, d, du, b, ldb));
    }

    private int dgtsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb);
            }
            return BandSystemsStaged.dgtsv(there, place.scratch(), order, n, nrhs, dl, d, du, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgtsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgtsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgtsv", info, "order n nrhs dl d du b ldb");
    }

    @Override
    public void cgtsv(
            Order order, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu,
            float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "cgtsv", orderValue, n, nrhs, Check.complexSpace("cgtsv", "dl", 4, dl, offsetDl),
                Check.complexSpace("cgtsv", "d", 5, d, offsetD), Check.complexSpace("cgtsv", "du", 6, du, offsetDu),
                Check.complexSpace("cgtsv", "b", 7, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (d == dl || du == dl || b == dl || du == d || b == d || b == du) {
            BandSystemsOverlaps.dgtsv(
                    "cgtsv", orderValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgtsvDone(here.LAPACKE_cgtsv_work(Values.COL_MAJOR, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
            return;
        }
        cgtsvDone(cgtsvAtLength(true, orderValue, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
    }

    @Override
    public void cgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("cgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "cgtsv", orderValue, n, nrhs, place.space("cgtsv", "dl", 4, dl, 8, 4, true),
                place.space("cgtsv", "d", 5, d, 8, 4, true), place.space("cgtsv", "du", 6, du, 8, 4, true),
                place.space("cgtsv", "b", 7, b, 8, 4, true), ldb);
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(b, dl) || Overlap.isNear(du, d) || Overlap.isNear(b, d) || Overlap.isNear(b, du)) {
            BandSystemsOverlaps.dgtsv(
                    "cgtsv", orderValue, n, nrhs, null, dl.address(), null, d.address(), null, du.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgtsvDone(here.LAPACKE_cgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb));
            return;
        }
        cgtsvDone(cgtsvAtLength(false, orderValue, n, nrhs, dl, d, du, b, ldb));
    }

    private int cgtsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb);
            }
            return BandSystemsStaged.cgtsv(there, place.scratch(), order, n, nrhs, dl, d, du, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgtsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgtsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("cgtsv", info, "order n nrhs dl d du b ldb");
    }

    @Override
    public void zgtsv(
            Order order, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "zgtsv", orderValue, n, nrhs, Check.complexSpace("zgtsv", "dl", 4, dl, offsetDl),
                Check.complexSpace("zgtsv", "d", 5, d, offsetD), Check.complexSpace("zgtsv", "du", 6, du, offsetDu),
                Check.complexSpace("zgtsv", "b", 7, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 16L * offsetDl);
        MemorySegment heapD = Heap.from(d, 16L * offsetD);
        MemorySegment heapDu = Heap.from(du, 16L * offsetDu);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (d == dl || du == dl || b == dl || du == d || b == d || b == du) {
            BandSystemsOverlaps.zgtsv(
                    "zgtsv", orderValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgtsvDone(here.LAPACKE_zgtsv_work(Values.COL_MAJOR, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
            return;
        }
        zgtsvDone(zgtsvAtLength(true, orderValue, n, nrhs, heapDl, heapD, heapDu, heapB, ldb));
    }

    @Override
    public void zgtsv(
            Order order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b,
            int ldb) {
        int orderValue = Check.present("zgtsv", "order", 1, order).value();
        BandSystemsChecks.gtsv(
                "zgtsv", orderValue, n, nrhs, place.space("zgtsv", "dl", 4, dl, 16, 8, true),
                place.space("zgtsv", "d", 5, d, 16, 8, true), place.space("zgtsv", "du", 6, du, 16, 8, true),
                place.space("zgtsv", "b", 7, b, 16, 8, true), ldb);
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(b, dl) || Overlap.isNear(du, d) || Overlap.isNear(b, d) || Overlap.isNear(b, du)) {
            BandSystemsOverlaps.zgtsv(
                    "zgtsv", orderValue, n, nrhs, null, dl.address(), null, d.address(), null, du.address(), null,
                    b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (3.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgtsvDone(here.LAPACKE_zgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb));
            return;
        }
        zgtsvDone(zgtsvAtLength(false, orderValue, n, nrhs, dl, d, du, b, ldb));
    }

    private int zgtsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (3.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgtsv_work(Values.COL_MAJOR, n, nrhs, dl, d, du, b, ldb);
            }
            return BandSystemsStaged.zgtsv(there, place.scratch(), order, n, nrhs, dl, d, du, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgtsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgtsv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("zgtsv", info, "order n nrhs dl d du b ldb");
    }

    @Override
    public void sgttrf(
            int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv) {
        BandSystemsChecks.gttrf(
                "sgttrf", n, Check.space("sgttrf", "dl", 2, dl, offsetDl), Check.space("sgttrf", "d", 3, d, offsetD),
                Check.space("sgttrf", "du", 4, du, offsetDu), Check.space("sgttrf", "du2", 5, du2, offsetDu2),
                Check.space("sgttrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 4L * offsetDl);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapDu = Heap.from(du, 4L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 4L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        if (d == dl || du == dl || du2 == dl || du == d || du2 == d || du2 == du) {
            BandSystemsOverlaps.sgttrf(
                    "sgttrf", n, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), du2, heapDu2.address(),
                    ipiv, heapIpiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sgttrfDone(here.LAPACKE_sgttrf_work(n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
            return;
        }
        sgttrfDone(sgttrfAtLength(true, n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
    }

    @Override
    public void sgttrf(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        BandSystemsChecks.gttrf(
                "sgttrf", n, place.space("sgttrf", "dl", 2, dl, 4, 4, true),
                place.space("sgttrf", "d", 3, d, 4, 4, true), place.space("sgttrf", "du", 4, du, 4, 4, true),
                place.space("sgttrf", "du2", 5, du2, 4, 4, true), place.space("sgttrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(du2, dl) || Overlap.isNear(ipiv, dl) || Overlap.isNear(du, d) || Overlap.isNear(du2, d) || Overlap.isNear(ipiv, d) || Overlap.isNear(du2, du) || Overlap.isNear(ipiv, du) || Overlap.isNear(ipiv, du2)) {
            BandSystemsOverlaps.sgttrf(
                    "sgttrf", n, null, dl.address(), null, d.address(), null, du.address(), null, du2.address(), null,
                    ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sgttrfDone(here.LAPACKE_sgttrf_work(n, dl, d, du, du2, ipiv));
            return;
        }
        sgttrfDone(sgttrfAtLength(false, n, dl, d, du, du2, ipiv));
    }

    private int sgttrfAtLength(
            boolean heap, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_sgttrf_work(n, dl, d, du, du2, ipiv);
            }
            return BandSystemsStaged.sgttrf(there, place.scratch(), n, dl, d, du, du2, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void sgttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgttrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("sgttrf", info, "n dl d du du2 ipiv");
    }

    @Override
    public void dgttrf(
            int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu, double[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv) {
        BandSystemsChecks.gttrf(
                "dgttrf", n, Check.space("dgttrf", "dl", 2, dl, offsetDl), Check.space("dgttrf", "d", 3, d, offsetD),
                Check.space("dgttrf", "du", 4, du, offsetDu), Check.space("dgttrf", "du2", 5, du2, offsetDu2),
                Check.space("dgttrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        if (d == dl || du == dl || du2 == dl || du == d || du2 == d || du2 == du) {
            BandSystemsOverlaps.dgttrf(
                    "dgttrf", n, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), du2, heapDu2.address(),
                    ipiv, heapIpiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dgttrfDone(here.LAPACKE_dgttrf_work(n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
            return;
        }
        dgttrfDone(dgttrfAtLength(true, n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
    }

    @Override
    public void dgttrf(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        BandSystemsChecks.gttrf(
                "dgttrf", n, place.space("dgttrf", "dl", 2, dl, 8, 8, true),
                place.space("dgttrf", "d", 3, d, 8, 8, true), place.space("dgttrf", "du", 4, du, 8, 8, true),
                place.space("dgttrf", "du2", 5, du2, 8, 8, true), place.space("dgttrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(du2, dl) || Overlap.isNear(ipiv, dl) || Overlap.isNear(du, d) || Overlap.isNear(du2, d) || Overlap.isNear(ipiv, d) || Overlap.isNear(du2, du) || Overlap.isNear(ipiv, du) || Overlap.isNear(ipiv, du2)) {
            BandSystemsOverlaps.dgttrf(
                    "dgttrf", n, null, dl.address(), null, d.address(), null, du.address(), null, du2.address(), null,
                    ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dgttrfDone(here.LAPACKE_dgttrf_work(n, dl, d, du, du2, ipiv));
            return;
        }
        dgttrfDone(dgttrfAtLength(false, n, dl, d, du, du2, ipiv));
    }

    private int dgttrfAtLength(
            boolean heap, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_dgttrf_work(n, dl, d, du, du2, ipiv);
            }
            return BandSystemsStaged.dgttrf(there, place.scratch(), n, dl, d, du, du2, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void dgttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgttrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("dgttrf", info, "n dl d du du2 ipiv");
    }

    @Override
    public void cgttrf(
            int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv) {
        BandSystemsChecks.gttrf(
                "cgttrf", n, Check.complexSpace("cgttrf", "dl", 2, dl, offsetDl),
                Check.complexSpace("cgttrf", "d", 3, d, offsetD), Check.complexSpace("cgttrf", "du", 4, du, offsetDu),
                Check.complexSpace("cgttrf", "du2", 5, du2, offsetDu2),
                Check.space("cgttrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        if (d == dl || du == dl || du2 == dl || du == d || du2 == d || du2 == du) {
            BandSystemsOverlaps.dgttrf(
                    "cgttrf", n, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), du2, heapDu2.address(),
                    ipiv, heapIpiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cgttrfDone(here.LAPACKE_cgttrf_work(n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
            return;
        }
        cgttrfDone(cgttrfAtLength(true, n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
    }

    @Override
    public void cgttrf(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        BandSystemsChecks.gttrf(
                "cgttrf", n, place.space("cgttrf", "dl", 2, dl, 8, 4, true),
                place.space("cgttrf", "d", 3, d, 8, 4, true), place.space("cgttrf", "du", 4, du, 8, 4, true),
                place.space("cgttrf", "du2", 5, du2, 8, 4, true), place.space("cgttrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(du2, dl) || Overlap.isNear(ipiv, dl) || Overlap.isNear(du, d) || Overlap.isNear(du2, d) || Overlap.isNear(ipiv, d) || Overlap.isNear(du2, du) || Overlap.isNear(ipiv, du) || Overlap.isNear(ipiv, du2)) {
            BandSystemsOverlaps.dgttrf(
                    "cgttrf", n, null, dl.address(), null, d.address(), null, du.address(), null, du2.address(), null,
                    ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cgttrfDone(here.LAPACKE_cgttrf_work(n, dl, d, du, du2, ipiv));
            return;
        }
        cgttrfDone(cgttrfAtLength(false, n, dl, d, du, du2, ipiv));
    }

    private int cgttrfAtLength(
            boolean heap, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_cgttrf_work(n, dl, d, du, du2, ipiv);
            }
            return BandSystemsStaged.cgttrf(there, place.scratch(), n, dl, d, du, du2, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void cgttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgttrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("cgttrf", info, "n dl d du du2 ipiv");
    }

    @Override
    public void zgttrf(
            int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu, double[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv) {
        BandSystemsChecks.gttrf(
                "zgttrf", n, Check.complexSpace("zgttrf", "dl", 2, dl, offsetDl),
                Check.complexSpace("zgttrf", "d", 3, d, offsetD), Check.complexSpace("zgttrf", "du", 4, du, offsetDu),
                Check.complexSpace("zgttrf", "du2", 5, du2, offsetDu2),
                Check.space("zgttrf", "ipiv", 6, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 16L * offsetDl);
        MemorySegment heapD = Heap.from(d, 16L * offsetD);
        MemorySegment heapDu = Heap.from(du, 16L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 16L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        if (d == dl || du == dl || du2 == dl || du == d || du2 == d || du2 == du) {
            BandSystemsOverlaps.zgttrf(
                    "zgttrf", n, dl, heapDl.address(), d, heapD.address(), du, heapDu.address(), du2, heapDu2.address(),
                    ipiv, heapIpiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zgttrfDone(here.LAPACKE_zgttrf_work(n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
            return;
        }
        zgttrfDone(zgttrfAtLength(true, n, heapDl, heapD, heapDu, heapDu2, heapIpiv));
    }

    @Override
    public void zgttrf(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        BandSystemsChecks.gttrf(
                "zgttrf", n, place.space("zgttrf", "dl", 2, dl, 16, 8, true),
                place.space("zgttrf", "d", 3, d, 16, 8, true), place.space("zgttrf", "du", 4, du, 16, 8, true),
                place.space("zgttrf", "du2", 5, du2, 16, 8, true), place.space("zgttrf", "ipiv", 6, ipiv, 4, 4, true));
        if (Overlap.isNear(d, dl) || Overlap.isNear(du, dl) || Overlap.isNear(du2, dl) || Overlap.isNear(ipiv, dl) || Overlap.isNear(du, d) || Overlap.isNear(du2, d) || Overlap.isNear(ipiv, d) || Overlap.isNear(du2, du) || Overlap.isNear(ipiv, du) || Overlap.isNear(ipiv, du2)) {
            BandSystemsOverlaps.zgttrf(
                    "zgttrf", n, null, dl.address(), null, d.address(), null, du.address(), null, du2.address(), null,
                    ipiv.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zgttrfDone(here.LAPACKE_zgttrf_work(n, dl, d, du, du2, ipiv));
            return;
        }
        zgttrfDone(zgttrfAtLength(false, n, dl, d, du, du2, ipiv));
    }

    private int zgttrfAtLength(
            boolean heap, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_zgttrf_work(n, dl, d, du, du2, ipiv);
            }
            return BandSystemsStaged.zgttrf(there, place.scratch(), n, dl, d, du, du2, ipiv);
        } finally {
            place.end(way);
        }
    }

    private static void zgttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgttrf", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular; its factors are complete");
        }
        Check.done("zgttrf", info, "n dl d du du2 ipiv");
    }

    @Override
    public void sgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du,
            int offsetDu, float[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sgttrs", "order", 1, order).value();
        int transValue = Check.present("sgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "sgttrs", orderValue, n, nrhs, Check.space("sgttrs", "dl", 5, dl, offsetDl),
                Check.space("sgttrs", "d", 6, d, offsetD), Check.space("sgttrs", "du", 7, du, offsetDu),
                Check.space("sgttrs", "du2", 8, du2, offsetDu2), Check.space("sgttrs", "ipiv", 9, ipiv, offsetIpiv),
                Check.space("sgttrs", "b", 10, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 4L * offsetDl);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapDu = Heap.from(du, 4L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 4L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == dl || b == d || b == du || b == du2) {
            BandSystemsOverlaps.sgttrs(
                    "sgttrs", orderValue, transValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du,
                    heapDu.address(), du2, heapDu2.address(), ipiv, heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.neighbours("sgttrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgttrsDone(here.LAPACKE_sgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv,
                    heapB, ldb));
            return;
        }
        sgttrsDone(sgttrsAtLength(
                true, orderValue, transValue, n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv, heapB, ldb));
    }

    @Override
    public void sgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("sgttrs", "order", 1, order).value();
        int transValue = Check.present("sgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "sgttrs", orderValue, n, nrhs, place.space("sgttrs", "dl", 5, dl, 4, 4, false),
                place.space("sgttrs", "d", 6, d, 4, 4, false), place.space("sgttrs", "du", 7, du, 4, 4, false),
                place.space("sgttrs", "du2", 8, du2, 4, 4, false), place.space("sgttrs", "ipiv", 9, ipiv, 4, 4, false),
                place.space("sgttrs", "b", 10, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, dl) || Overlap.isNear(b, d) || Overlap.isNear(b, du) || Overlap.isNear(b, du2) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.sgttrs(
                    "sgttrs", orderValue, transValue, n, nrhs, null, dl.address(), null, d.address(), null,
                    du.address(), null, du2.address(), null, ipiv.address(), null, b.address(), ldb);
        }
        Pivots.neighbours("sgttrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sgttrsDone(here.LAPACKE_sgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, dl, d, du, du2, ipiv, b, ldb));
            return;
        }
        sgttrsDone(sgttrsAtLength(false, orderValue, transValue, n, nrhs, dl, d, du, du2, ipiv, b, ldb));
    }

    private int sgttrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sgttrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, dl, d, du, du2, ipiv, b, ldb);
            }
            return BandSystemsStaged.sgttrs(
                    there, place.scratch(), order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sgttrsDone(int info) {
        Check.done("sgttrs", info, "order trans n nrhs dl d du du2 ipiv b ldb");
    }

    @Override
    public void dgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD,
            double[] du, int offsetDu, double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dgttrs", "order", 1, order).value();
        int transValue = Check.present("dgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "dgttrs", orderValue, n, nrhs, Check.space("dgttrs", "dl", 5, dl, offsetDl),
                Check.space("dgttrs", "d", 6, d, offsetD), Check.space("dgttrs", "du", 7, du, offsetDu),
                Check.space("dgttrs", "du2", 8, du2, offsetDu2), Check.space("dgttrs", "ipiv", 9, ipiv, offsetIpiv),
                Check.space("dgttrs", "b", 10, b, offsetB), ldb);
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == dl || b == d || b == du || b == du2) {
            BandSystemsOverlaps.dgttrs(
                    "dgttrs", orderValue, transValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du,
                    heapDu.address(), du2, heapDu2.address(), ipiv, heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.neighbours("dgttrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgttrsDone(here.LAPACKE_dgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv,
                    heapB, ldb));
            return;
        }
        dgttrsDone(dgttrsAtLength(
                true, orderValue, transValue, n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv, heapB, ldb));
    }

    @Override
    public void dgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgttrs", "order", 1, order).value();
        int transValue = Check.present("dgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "dgttrs", orderValue, n, nrhs, place.space("dgttrs", "dl", 5, dl, 8, 8, false),
                place.space("dgttrs", "d", 6, d, 8, 8, false), place.space("dgttrs", "du", 7, du, 8, 8, false),
                place.space("dgttrs", "du2", 8, du2, 8, 8, false), place.space("dgttrs", "ipiv", 9, ipiv, 4, 4, false),
                place.space("dgttrs", "b", 10, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, dl) || Overlap.isNear(b, d) || Overlap.isNear(b, du) || Overlap.isNear(b, du2) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgttrs(
                    "dgttrs", orderValue, transValue, n, nrhs, null, dl.address(), null, d.address(), null,
                    du.address(), null, du2.address(), null, ipiv.address(), null, b.address(), ldb);
        }
        Pivots.neighbours("dgttrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dgttrsDone(here.LAPACKE_dgttrs_work(
                    Values.COL_MAJOR, Values.realLetter(transValue), n, nrhs, dl, d, du, du2, ipiv, b, ldb));
            return;
        }
        dgttrsDone(dgttrsAtLength(false, orderValue, transValue, n, nrhs, dl, d, du, du2, ipiv, b, ldb));
    }

    private int dgttrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dgttrs_work(
                        Values.COL_MAJOR, Values.realLetter(trans), n, nrhs, dl, d, du, du2, ipiv, b, ldb);
            }
            return BandSystemsStaged.dgttrs(
                    there, place.scratch(), order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dgttrsDone(int info) {
        Check.done("dgttrs", info, "order trans n nrhs dl d du du2 ipiv b ldb");
    }

    @Override
    public void cgttrs(
            Order order, Transpose trans, int n, int nrhs, float[] dl, int offsetDl, float[] d, int offsetD, float[] du,
            int offsetDu, float[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cgttrs", "order", 1, order).value();
        int transValue = Check.present("cgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "cgttrs", orderValue, n, nrhs, Check.complexSpace("cgttrs", "dl", 5, dl, offsetDl),
                Check.complexSpace("cgttrs", "d", 6, d, offsetD), Check.complexSpace("cgttrs", "du", 7, du, offsetDu),
                Check.complexSpace("cgttrs", "du2", 8, du2, offsetDu2),
                Check.space("cgttrs", "ipiv", 9, ipiv, offsetIpiv), Check.complexSpace("cgttrs", "b", 10, b, offsetB),
                ldb);
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == dl || b == d || b == du || b == du2) {
            BandSystemsOverlaps.dgttrs(
                    "cgttrs", orderValue, transValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du,
                    heapDu.address(), du2, heapDu2.address(), ipiv, heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.neighbours("cgttrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgttrsDone(here.LAPACKE_cgttrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv,
                    heapB, ldb));
            return;
        }
        cgttrsDone(cgttrsAtLength(
                true, orderValue, transValue, n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv, heapB, ldb));
    }

    @Override
    public void cgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("cgttrs", "order", 1, order).value();
        int transValue = Check.present("cgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "cgttrs", orderValue, n, nrhs, place.space("cgttrs", "dl", 5, dl, 8, 4, false),
                place.space("cgttrs", "d", 6, d, 8, 4, false), place.space("cgttrs", "du", 7, du, 8, 4, false),
                place.space("cgttrs", "du2", 8, du2, 8, 4, false), place.space("cgttrs", "ipiv", 9, ipiv, 4, 4, false),
                place.space("cgttrs", "b", 10, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, dl) || Overlap.isNear(b, d) || Overlap.isNear(b, du) || Overlap.isNear(b, du2) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.dgttrs(
                    "cgttrs", orderValue, transValue, n, nrhs, null, dl.address(), null, d.address(), null,
                    du.address(), null, du2.address(), null, ipiv.address(), null, b.address(), ldb);
        }
        Pivots.neighbours("cgttrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cgttrsDone(here.LAPACKE_cgttrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, dl, d, du, du2, ipiv, b, ldb));
            return;
        }
        cgttrsDone(cgttrsAtLength(false, orderValue, transValue, n, nrhs, dl, d, du, du2, ipiv, b, ldb));
    }

    private int cgttrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cgttrs_work(
                        Values.COL_MAJOR, Values.letter(trans), n, nrhs, dl, d, du, du2, ipiv, b, ldb);
            }
            return BandSystemsStaged.cgttrs(
                    there, place.scratch(), order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cgttrsDone(int info) {
        Check.done("cgttrs", info, "order trans n nrhs dl d du du2 ipiv b ldb");
    }

    @Override
    public void zgttrs(
            Order order, Transpose trans, int n, int nrhs, double[] dl, int offsetDl, double[] d, int offsetD,
            double[] du, int offsetDu, double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("zgttrs", "order", 1, order).value();
        int transValue = Check.present("zgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "zgttrs", orderValue, n, nrhs, Check.complexSpace("zgttrs", "dl", 5, dl, offsetDl),
                Check.complexSpace("zgttrs", "d", 6, d, offsetD), Check.complexSpace("zgttrs", "du", 7, du, offsetDu),
                Check.complexSpace("zgttrs", "du2", 8, du2, offsetDu2),
                Check.space("zgttrs", "ipiv", 9, ipiv, offsetIpiv), Check.complexSpace("zgttrs", "b", 10, b, offsetB),
                ldb);
        MemorySegment heapDl = Heap.from(dl, 16L * offsetDl);
        MemorySegment heapD = Heap.from(d, 16L * offsetD);
        MemorySegment heapDu = Heap.from(du, 16L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 16L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == dl || b == d || b == du || b == du2) {
            BandSystemsOverlaps.zgttrs(
                    "zgttrs", orderValue, transValue, n, nrhs, dl, heapDl.address(), d, heapD.address(), du,
                    heapDu.address(), du2, heapDu2.address(), ipiv, heapIpiv.address(), b, heapB.address(), ldb);
        }
        Pivots.neighbours("zgttrs", "ipiv", 9, heapIpiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgttrsDone(here.LAPACKE_zgttrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv,
                    heapB, ldb));
            return;
        }
        zgttrsDone(zgttrsAtLength(
                true, orderValue, transValue, n, nrhs, heapDl, heapD, heapDu, heapDu2, heapIpiv, heapB, ldb));
    }

    @Override
    public void zgttrs(
            Order order, Transpose trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("zgttrs", "order", 1, order).value();
        int transValue = Check.present("zgttrs", "trans", 2, trans).value();
        BandSystemsChecks.gttrs(
                "zgttrs", orderValue, n, nrhs, place.space("zgttrs", "dl", 5, dl, 16, 8, false),
                place.space("zgttrs", "d", 6, d, 16, 8, false), place.space("zgttrs", "du", 7, du, 16, 8, false),
                place.space("zgttrs", "du2", 8, du2, 16, 8, false), place.space("zgttrs", "ipiv", 9, ipiv, 4, 4, false),
                place.space("zgttrs", "b", 10, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, dl) || Overlap.isNear(b, d) || Overlap.isNear(b, du) || Overlap.isNear(b, du2) || Overlap.isNear(b, ipiv)) {
            BandSystemsOverlaps.zgttrs(
                    "zgttrs", orderValue, transValue, n, nrhs, null, dl.address(), null, d.address(), null,
                    du.address(), null, du2.address(), null, ipiv.address(), null, b.address(), ldb);
        }
        Pivots.neighbours("zgttrs", "ipiv", 9, ipiv, n);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zgttrsDone(here.LAPACKE_zgttrs_work(
                    Values.COL_MAJOR, Values.letter(transValue), n, nrhs, dl, d, du, du2, ipiv, b, ldb));
            return;
        }
        zgttrsDone(zgttrsAtLength(false, orderValue, transValue, n, nrhs, dl, d, du, du2, ipiv, b, ldb));
    }

    private int zgttrsAtLength(
            boolean heap, int order, int trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(3.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zgttrs_work(
                        Values.COL_MAJOR, Values.letter(trans), n, nrhs, dl, d, du, du2, ipiv, b, ldb);
            }
            return BandSystemsStaged.zgttrs(
                    there, place.scratch(), order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zgttrsDone(int info) {
        Check.done("zgttrs", info, "order trans n nrhs dl d du du2 ipiv b ldb");
    }

    @Override
    public float sgtcon(
            Norm norm, int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv, float anorm) {
        int normValue = Check.present("sgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "sgtcon", normValue, n, Check.space("sgtcon", "dl", 3, dl, offsetDl),
                Check.space("sgtcon", "d", 4, d, offsetD), Check.space("sgtcon", "du", 5, du, offsetDu),
                Check.space("sgtcon", "du2", 6, du2, offsetDu2), Check.space("sgtcon", "ipiv", 7, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 4L * offsetDl);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapDu = Heap.from(du, 4L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 4L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.neighbours("sgtcon", "ipiv", 7, heapIpiv, n);
        Finite.norm("sgtcon", "anorm", 8, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sgtconDone(BandSystemsStaged.sgtconInPlace(
                    here, place.scratch(), normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        sgtconDone(sgtconAtLength(true, normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float sgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm) {
        int normValue = Check.present("sgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "sgtcon", normValue, n, place.space("sgtcon", "dl", 3, dl, 4, 4, false),
                place.space("sgtcon", "d", 4, d, 4, 4, false), place.space("sgtcon", "du", 5, du, 4, 4, false),
                place.space("sgtcon", "du2", 6, du2, 4, 4, false), place.space("sgtcon", "ipiv", 7, ipiv, 4, 4, false));
        Pivots.neighbours("sgtcon", "ipiv", 7, ipiv, n);
        Finite.norm("sgtcon", "anorm", 8, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sgtconDone(BandSystemsStaged.sgtconInPlace(
                    here, place.scratch(), normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
            return rcond[0];
        }
        sgtconDone(sgtconAtLength(false, normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int sgtconAtLength(
            boolean heap, int norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, float[] rcond) {
        int way = place.begin(20.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.sgtconInPlace(
                        there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.sgtcon(there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void sgtconDone(int info) {
        Check.done("sgtcon", info, "norm n dl d du du2 ipiv anorm rcond work iwork");
    }

    @Override
    public double dgtcon(
            Norm norm, int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double anorm) {
        int normValue = Check.present("dgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "dgtcon", normValue, n, Check.space("dgtcon", "dl", 3, dl, offsetDl),
                Check.space("dgtcon", "d", 4, d, offsetD), Check.space("dgtcon", "du", 5, du, offsetDu),
                Check.space("dgtcon", "du2", 6, du2, offsetDu2), Check.space("dgtcon", "ipiv", 7, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.neighbours("dgtcon", "ipiv", 7, heapIpiv, n);
        Finite.norm("dgtcon", "anorm", 8, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dgtconDone(BandSystemsStaged.dgtconInPlace(
                    here, place.scratch(), normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        dgtconDone(dgtconAtLength(true, normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm) {
        int normValue = Check.present("dgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "dgtcon", normValue, n, place.space("dgtcon", "dl", 3, dl, 8, 8, false),
                place.space("dgtcon", "d", 4, d, 8, 8, false), place.space("dgtcon", "du", 5, du, 8, 8, false),
                place.space("dgtcon", "du2", 6, du2, 8, 8, false), place.space("dgtcon", "ipiv", 7, ipiv, 4, 4, false));
        Pivots.neighbours("dgtcon", "ipiv", 7, ipiv, n);
        Finite.norm("dgtcon", "anorm", 8, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dgtconDone(BandSystemsStaged.dgtconInPlace(
                    here, place.scratch(), normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
            return rcond[0];
        }
        dgtconDone(dgtconAtLength(false, normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int dgtconAtLength(
            boolean heap, int norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, double[] rcond) {
        int way = place.begin(20.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.dgtconInPlace(
                        there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.dgtcon(there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dgtconDone(int info) {
        Check.done("dgtcon", info, "norm n dl d du du2 ipiv anorm rcond work iwork");
    }

    @Override
    public float cgtcon(
            Norm norm, int n, float[] dl, int offsetDl, float[] d, int offsetD, float[] du, int offsetDu, float[] du2,
            int offsetDu2, int[] ipiv, int offsetIpiv, float anorm) {
        int normValue = Check.present("cgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "cgtcon", normValue, n, Check.complexSpace("cgtcon", "dl", 3, dl, offsetDl),
                Check.complexSpace("cgtcon", "d", 4, d, offsetD), Check.complexSpace("cgtcon", "du", 5, du, offsetDu),
                Check.complexSpace("cgtcon", "du2", 6, du2, offsetDu2),
                Check.space("cgtcon", "ipiv", 7, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 8L * offsetDl);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapDu = Heap.from(du, 8L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 8L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.neighbours("cgtcon", "ipiv", 7, heapIpiv, n);
        Finite.norm("cgtcon", "anorm", 8, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cgtconDone(BandSystemsStaged.cgtconInPlace(
                    here, place.scratch(), normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        cgtconDone(cgtconAtLength(true, normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm) {
        int normValue = Check.present("cgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "cgtcon", normValue, n, place.space("cgtcon", "dl", 3, dl, 8, 4, false),
                place.space("cgtcon", "d", 4, d, 8, 4, false), place.space("cgtcon", "du", 5, du, 8, 4, false),
                place.space("cgtcon", "du2", 6, du2, 8, 4, false), place.space("cgtcon", "ipiv", 7, ipiv, 4, 4, false));
        Pivots.neighbours("cgtcon", "ipiv", 7, ipiv, n);
        Finite.norm("cgtcon", "anorm", 8, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cgtconDone(BandSystemsStaged.cgtconInPlace(
                    here, place.scratch(), normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
            return rcond[0];
        }
        cgtconDone(cgtconAtLength(false, normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int cgtconAtLength(
            boolean heap, int norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, float[] rcond) {
        int way = place.begin(20.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.cgtconInPlace(
                        there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.cgtcon(there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cgtconDone(int info) {
        Check.done("cgtcon", info, "norm n dl d du du2 ipiv anorm rcond work");
    }

    @Override
    public double zgtcon(
            Norm norm, int n, double[] dl, int offsetDl, double[] d, int offsetD, double[] du, int offsetDu,
            double[] du2, int offsetDu2, int[] ipiv, int offsetIpiv, double anorm) {
        int normValue = Check.present("zgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "zgtcon", normValue, n, Check.complexSpace("zgtcon", "dl", 3, dl, offsetDl),
                Check.complexSpace("zgtcon", "d", 4, d, offsetD), Check.complexSpace("zgtcon", "du", 5, du, offsetDu),
                Check.complexSpace("zgtcon", "du2", 6, du2, offsetDu2),
                Check.space("zgtcon", "ipiv", 7, ipiv, offsetIpiv));
        MemorySegment heapDl = Heap.from(dl, 16L * offsetDl);
        MemorySegment heapD = Heap.from(d, 16L * offsetD);
        MemorySegment heapDu = Heap.from(du, 16L * offsetDu);
        MemorySegment heapDu2 = Heap.from(du2, 16L * offsetDu2);
        MemorySegment heapIpiv = Heap.from(ipiv, 4L * offsetIpiv);
        Pivots.neighbours("zgtcon", "ipiv", 7, heapIpiv, n);
        Finite.norm("zgtcon", "anorm", 8, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zgtconDone(BandSystemsStaged.zgtconInPlace(
                    here, place.scratch(), normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
            return rcond[0];
        }
        zgtconDone(zgtconAtLength(true, normValue, n, heapDl, heapD, heapDu, heapDu2, heapIpiv, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zgtcon(
            Norm norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm) {
        int normValue = Check.present("zgtcon", "norm", 1, norm).value();
        BandSystemsChecks.gtcon(
                "zgtcon", normValue, n, place.space("zgtcon", "dl", 3, dl, 16, 8, false),
                place.space("zgtcon", "d", 4, d, 16, 8, false), place.space("zgtcon", "du", 5, du, 16, 8, false),
                place.space("zgtcon", "du2", 6, du2, 16, 8, false),
                place.space("zgtcon", "ipiv", 7, ipiv, 4, 4, false));
        Pivots.neighbours("zgtcon", "ipiv", 7, ipiv, n);
        Finite.norm("zgtcon", "anorm", 8, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 20.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zgtconDone(BandSystemsStaged.zgtconInPlace(
                    here, place.scratch(), normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
            return rcond[0];
        }
        zgtconDone(zgtconAtLength(false, normValue, n, dl, d, du, du2, ipiv, anorm, rcond));
        return rcond[0];
    }

    private int zgtconAtLength(
            boolean heap, int norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, double[] rcond) {
        int way = place.begin(20.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.zgtconInPlace(
                        there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
            }
            return BandSystemsStaged.zgtcon(there, place.scratch(), norm, n, dl, d, du, du2, ipiv, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zgtconDone(int info) {
        Check.done("zgtcon", info, "norm n dl d du du2 ipiv anorm rcond work");
    }

    @Override
    public void sptsv(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("sptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "sptsv", orderValue, n, nrhs, Check.space("sptsv", "d", 4, d, offsetD),
                Check.space("sptsv", "e", 5, e, offsetE), Check.space("sptsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 4L * offsetE);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (e == d || b == d || b == e) {
            BandSystemsOverlaps.sptsv(
                    "sptsv", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sptsvDone(here.LAPACKE_sptsv_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        sptsvDone(sptsvAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void sptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("sptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "sptsv", orderValue, n, nrhs, place.space("sptsv", "d", 4, d, 4, 4, true),
                place.space("sptsv", "e", 5, e, 4, 4, true), place.space("sptsv", "b", 6, b, 4, 4, true), ldb);
        if (Overlap.isNear(e, d) || Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.sptsv(
                    "sptsv", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sptsvDone(here.LAPACKE_sptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        sptsvDone(sptsvAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int sptsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.sptsv(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sptsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sptsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("sptsv", info, "order n nrhs d e b ldb");
    }

    @Override
    public void dptsv(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "dptsv", orderValue, n, nrhs, Check.space("dptsv", "d", 4, d, offsetD),
                Check.space("dptsv", "e", 5, e, offsetE), Check.space("dptsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (e == d || b == d || b == e) {
            BandSystemsOverlaps.dptsv(
                    "dptsv", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dptsvDone(here.LAPACKE_dptsv_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        dptsvDone(dptsvAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void dptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("dptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "dptsv", orderValue, n, nrhs, place.space("dptsv", "d", 4, d, 8, 8, true),
                place.space("dptsv", "e", 5, e, 8, 8, true), place.space("dptsv", "b", 6, b, 8, 8, true), ldb);
        if (Overlap.isNear(e, d) || Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.dptsv(
                    "dptsv", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dptsvDone(here.LAPACKE_dptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        dptsvDone(dptsvAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int dptsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.dptsv(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dptsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dptsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dptsv", info, "order n nrhs d e b ldb");
    }

    @Override
    public void cptsv(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("cptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "cptsv", orderValue, n, nrhs, Check.space("cptsv", "d", 4, d, offsetD),
                Check.complexSpace("cptsv", "e", 5, e, offsetE), Check.complexSpace("cptsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (e == d || b == d || b == e) {
            BandSystemsOverlaps.cptsv(
                    "cptsv", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cptsvDone(here.LAPACKE_cptsv_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        cptsvDone(cptsvAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void cptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("cptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "cptsv", orderValue, n, nrhs, place.space("cptsv", "d", 4, d, 4, 4, true),
                place.space("cptsv", "e", 5, e, 8, 4, true), place.space("cptsv", "b", 6, b, 8, 4, true), ldb);
        if (Overlap.isNear(e, d) || Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.cptsv(
                    "cptsv", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cptsvDone(here.LAPACKE_cptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        cptsvDone(cptsvAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int cptsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.cptsv(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cptsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cptsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cptsv", info, "order n nrhs d e b ldb");
    }

    @Override
    public void zptsv(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("zptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "zptsv", orderValue, n, nrhs, Check.space("zptsv", "d", 4, d, offsetD),
                Check.complexSpace("zptsv", "e", 5, e, offsetE), Check.complexSpace("zptsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 16L * offsetE);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (e == d || b == d || b == e) {
            BandSystemsOverlaps.zptsv(
                    "zptsv", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zptsvDone(here.LAPACKE_zptsv_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        zptsvDone(zptsvAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void zptsv(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("zptsv", "order", 1, order).value();
        BandSystemsChecks.ptsv(
                "zptsv", orderValue, n, nrhs, place.space("zptsv", "d", 4, d, 8, 8, true),
                place.space("zptsv", "e", 5, e, 16, 8, true), place.space("zptsv", "b", 6, b, 16, 8, true), ldb);
        if (Overlap.isNear(e, d) || Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.zptsv(
                    "zptsv", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && n * (2.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zptsvDone(here.LAPACKE_zptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        zptsvDone(zptsvAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int zptsvAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(n * (2.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zptsv_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.zptsv(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zptsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zptsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zptsv", info, "order n nrhs d e b ldb");
    }

    @Override
    public void spttrf(int n, float[] d, int offsetD, float[] e, int offsetE) {
        BandSystemsChecks.pttrf(
                "spttrf", n, Check.space("spttrf", "d", 2, d, offsetD), Check.space("spttrf", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 4L * offsetE);
        if (e == d) {
            BandSystemsOverlaps.spttrf("spttrf", n, d, heapD.address(), e, heapE.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 30_000 && ShortCallers.includeMe()) {
            spttrfDone(here.LAPACKE_spttrf_work(n, heapD, heapE));
            return;
        }
        spttrfDone(spttrfAtLength(true, n, heapD, heapE));
    }

    @Override
    public void spttrf(int n, MemorySegment d, MemorySegment e) {
        BandSystemsChecks.pttrf(
                "spttrf", n, place.space("spttrf", "d", 2, d, 4, 4, true),
                place.space("spttrf", "e", 3, e, 4, 4, true));
        if (Overlap.isNear(e, d)) {
            BandSystemsOverlaps.spttrf("spttrf", n, null, d.address(), null, e.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 30_000 && ShortCallers.includeMe()) {
            spttrfDone(here.LAPACKE_spttrf_work(n, d, e));
            return;
        }
        spttrfDone(spttrfAtLength(false, n, d, e));
    }

    private int spttrfAtLength(boolean heap, int n, MemorySegment d, MemorySegment e) {
        int way = place.begin(2.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_spttrf_work(n, d, e);
            }
            return BandSystemsStaged.spttrf(there, place.scratch(), n, d, e);
        } finally {
            place.end(way);
        }
    }

    private static void spttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spttrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("spttrf", info, "n d e");
    }

    @Override
    public void dpttrf(int n, double[] d, int offsetD, double[] e, int offsetE) {
        BandSystemsChecks.pttrf(
                "dpttrf", n, Check.space("dpttrf", "d", 2, d, offsetD), Check.space("dpttrf", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        if (e == d) {
            BandSystemsOverlaps.dpttrf("dpttrf", n, d, heapD.address(), e, heapE.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dpttrfDone(here.LAPACKE_dpttrf_work(n, heapD, heapE));
            return;
        }
        dpttrfDone(dpttrfAtLength(true, n, heapD, heapE));
    }

    @Override
    public void dpttrf(int n, MemorySegment d, MemorySegment e) {
        BandSystemsChecks.pttrf(
                "dpttrf", n, place.space("dpttrf", "d", 2, d, 8, 8, true),
                place.space("dpttrf", "e", 3, e, 8, 8, true));
        if (Overlap.isNear(e, d)) {
            BandSystemsOverlaps.dpttrf("dpttrf", n, null, d.address(), null, e.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dpttrfDone(here.LAPACKE_dpttrf_work(n, d, e));
            return;
        }
        dpttrfDone(dpttrfAtLength(false, n, d, e));
    }

    private int dpttrfAtLength(boolean heap, int n, MemorySegment d, MemorySegment e) {
        int way = place.begin(2.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_dpttrf_work(n, d, e);
            }
            return BandSystemsStaged.dpttrf(there, place.scratch(), n, d, e);
        } finally {
            place.end(way);
        }
    }

    private static void dpttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpttrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dpttrf", info, "n d e");
    }

    @Override
    public void cpttrf(int n, float[] d, int offsetD, float[] e, int offsetE) {
        BandSystemsChecks.pttrf(
                "cpttrf", n, Check.space("cpttrf", "d", 2, d, offsetD),
                Check.complexSpace("cpttrf", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        if (e == d) {
            BandSystemsOverlaps.cpttrf("cpttrf", n, d, heapD.address(), e, heapE.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cpttrfDone(here.LAPACKE_cpttrf_work(n, heapD, heapE));
            return;
        }
        cpttrfDone(cpttrfAtLength(true, n, heapD, heapE));
    }

    @Override
    public void cpttrf(int n, MemorySegment d, MemorySegment e) {
        BandSystemsChecks.pttrf(
                "cpttrf", n, place.space("cpttrf", "d", 2, d, 4, 4, true),
                place.space("cpttrf", "e", 3, e, 8, 4, true));
        if (Overlap.isNear(e, d)) {
            BandSystemsOverlaps.cpttrf("cpttrf", n, null, d.address(), null, e.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cpttrfDone(here.LAPACKE_cpttrf_work(n, d, e));
            return;
        }
        cpttrfDone(cpttrfAtLength(false, n, d, e));
    }

    private int cpttrfAtLength(boolean heap, int n, MemorySegment d, MemorySegment e) {
        int way = place.begin(2.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_cpttrf_work(n, d, e);
            }
            return BandSystemsStaged.cpttrf(there, place.scratch(), n, d, e);
        } finally {
            place.end(way);
        }
    }

    private static void cpttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpttrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cpttrf", info, "n d e");
    }

    @Override
    public void zpttrf(int n, double[] d, int offsetD, double[] e, int offsetE) {
        BandSystemsChecks.pttrf(
                "zpttrf", n, Check.space("zpttrf", "d", 2, d, offsetD),
                Check.complexSpace("zpttrf", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 16L * offsetE);
        if (e == d) {
            BandSystemsOverlaps.zpttrf("zpttrf", n, d, heapD.address(), e, heapE.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zpttrfDone(here.LAPACKE_zpttrf_work(n, heapD, heapE));
            return;
        }
        zpttrfDone(zpttrfAtLength(true, n, heapD, heapE));
    }

    @Override
    public void zpttrf(int n, MemorySegment d, MemorySegment e) {
        BandSystemsChecks.pttrf(
                "zpttrf", n, place.space("zpttrf", "d", 2, d, 8, 8, true),
                place.space("zpttrf", "e", 3, e, 16, 8, true));
        if (Overlap.isNear(e, d)) {
            BandSystemsOverlaps.zpttrf("zpttrf", n, null, d.address(), null, e.address());
        }
        BandSystemsCritical here = critical;
        if (here != null && 2.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zpttrfDone(here.LAPACKE_zpttrf_work(n, d, e));
            return;
        }
        zpttrfDone(zpttrfAtLength(false, n, d, e));
    }

    private int zpttrfAtLength(boolean heap, int n, MemorySegment d, MemorySegment e) {
        int way = place.begin(2.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_zpttrf_work(n, d, e);
            }
            return BandSystemsStaged.zpttrf(there, place.scratch(), n, d, e);
        } finally {
            place.end(way);
        }
    }

    private static void zpttrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpttrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zpttrf", info, "n d e");
    }

    @Override
    public void spttrs(
            Order order, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("spttrs", "order", 1, order).value();
        BandSystemsChecks.spttrs(
                "spttrs", orderValue, n, nrhs, Check.space("spttrs", "d", 4, d, offsetD),
                Check.space("spttrs", "e", 5, e, offsetE), Check.space("spttrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 4L * offsetE);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == d || b == e) {
            BandSystemsOverlaps.spttrs(
                    "spttrs", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spttrsDone(here.LAPACKE_spttrs_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        spttrsDone(spttrsAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void spttrs(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("spttrs", "order", 1, order).value();
        BandSystemsChecks.spttrs(
                "spttrs", orderValue, n, nrhs, place.space("spttrs", "d", 4, d, 4, 4, false),
                place.space("spttrs", "e", 5, e, 4, 4, false), place.space("spttrs", "b", 6, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.spttrs(
                    "spttrs", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spttrsDone(here.LAPACKE_spttrs_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        spttrsDone(spttrsAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int spttrsAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spttrs_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.spttrs(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void spttrsDone(int info) {
        Check.done("spttrs", info, "order n nrhs d e b ldb");
    }

    @Override
    public void dpttrs(
            Order order, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dpttrs", "order", 1, order).value();
        BandSystemsChecks.spttrs(
                "dpttrs", orderValue, n, nrhs, Check.space("dpttrs", "d", 4, d, offsetD),
                Check.space("dpttrs", "e", 5, e, offsetE), Check.space("dpttrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == d || b == e) {
            BandSystemsOverlaps.dpttrs(
                    "dpttrs", orderValue, n, nrhs, d, heapD.address(), e, heapE.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpttrsDone(here.LAPACKE_dpttrs_work(Values.COL_MAJOR, n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        dpttrsDone(dpttrsAtLength(true, orderValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void dpttrs(Order order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpttrs", "order", 1, order).value();
        BandSystemsChecks.spttrs(
                "dpttrs", orderValue, n, nrhs, place.space("dpttrs", "d", 4, d, 8, 8, false),
                place.space("dpttrs", "e", 5, e, 8, 8, false), place.space("dpttrs", "b", 6, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.dpttrs(
                    "dpttrs", orderValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpttrsDone(here.LAPACKE_dpttrs_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb));
            return;
        }
        dpttrsDone(dpttrsAtLength(false, orderValue, n, nrhs, d, e, b, ldb));
    }

    private int dpttrsAtLength(
            boolean heap, int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpttrs_work(Values.COL_MAJOR, n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.dpttrs(there, place.scratch(), order, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dpttrsDone(int info) {
        Check.done("dpttrs", info, "order n nrhs d e b ldb");
    }

    @Override
    public void cpttrs(
            Order order, UpLo uplo, int n, int nrhs, float[] d, int offsetD, float[] e, int offsetE, float[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("cpttrs", "order", 1, order).value();
        int uploValue = Check.present("cpttrs", "uplo", 2, uplo).value();
        BandSystemsChecks.cpttrs(
                "cpttrs", orderValue, n, nrhs, Check.space("cpttrs", "d", 5, d, offsetD),
                Check.complexSpace("cpttrs", "e", 6, e, offsetE), Check.complexSpace("cpttrs", "b", 7, b, offsetB),
                ldb);
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == d || b == e) {
            BandSystemsOverlaps.cpttrs(
                    "cpttrs", orderValue, uploValue, n, nrhs, d, heapD.address(), e, heapE.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpttrsDone(here.LAPACKE_cpttrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        cpttrsDone(cpttrsAtLength(true, orderValue, uploValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void cpttrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("cpttrs", "order", 1, order).value();
        int uploValue = Check.present("cpttrs", "uplo", 2, uplo).value();
        BandSystemsChecks.cpttrs(
                "cpttrs", orderValue, n, nrhs, place.space("cpttrs", "d", 5, d, 4, 4, false),
                place.space("cpttrs", "e", 6, e, 8, 4, false), place.space("cpttrs", "b", 7, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.cpttrs(
                    "cpttrs", orderValue, uploValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(),
                    ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpttrsDone(here.LAPACKE_cpttrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, d, e, b, ldb));
            return;
        }
        cpttrsDone(cpttrsAtLength(false, orderValue, uploValue, n, nrhs, d, e, b, ldb));
    }

    private int cpttrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpttrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.cpttrs(there, place.scratch(), order, uplo, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cpttrsDone(int info) {
        Check.done("cpttrs", info, "order uplo n nrhs d e b ldb");
    }

    @Override
    public void zpttrs(
            Order order, UpLo uplo, int n, int nrhs, double[] d, int offsetD, double[] e, int offsetE, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("zpttrs", "order", 1, order).value();
        int uploValue = Check.present("zpttrs", "uplo", 2, uplo).value();
        BandSystemsChecks.cpttrs(
                "zpttrs", orderValue, n, nrhs, Check.space("zpttrs", "d", 5, d, offsetD),
                Check.complexSpace("zpttrs", "e", 6, e, offsetE), Check.complexSpace("zpttrs", "b", 7, b, offsetB),
                ldb);
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 16L * offsetE);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == d || b == e) {
            BandSystemsOverlaps.zpttrs(
                    "zpttrs", orderValue, uploValue, n, nrhs, d, heapD.address(), e, heapE.address(), b,
                    heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpttrsDone(here.LAPACKE_zpttrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapD, heapE, heapB, ldb));
            return;
        }
        zpttrsDone(zpttrsAtLength(true, orderValue, uploValue, n, nrhs, heapD, heapE, heapB, ldb));
    }

    @Override
    public void zpttrs(
            Order order, UpLo uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        int orderValue = Check.present("zpttrs", "order", 1, order).value();
        int uploValue = Check.present("zpttrs", "uplo", 2, uplo).value();
        BandSystemsChecks.cpttrs(
                "zpttrs", orderValue, n, nrhs, place.space("zpttrs", "d", 5, d, 8, 8, false),
                place.space("zpttrs", "e", 6, e, 16, 8, false), place.space("zpttrs", "b", 7, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, d) || Overlap.isNear(b, e)) {
            BandSystemsOverlaps.zpttrs(
                    "zpttrs", orderValue, uploValue, n, nrhs, null, d.address(), null, e.address(), null, b.address(),
                    ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpttrsDone(here.LAPACKE_zpttrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, d, e, b, ldb));
            return;
        }
        zpttrsDone(zpttrsAtLength(false, orderValue, uploValue, n, nrhs, d, e, b, ldb));
    }

    private int zpttrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b,
            int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(2.0 * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpttrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, d, e, b, ldb);
            }
            return BandSystemsStaged.zpttrs(there, place.scratch(), order, uplo, n, nrhs, d, e, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zpttrsDone(int info) {
        Check.done("zpttrs", info, "order uplo n nrhs d e b ldb");
    }

    @Override
    public float sptcon(int n, float[] d, int offsetD, float[] e, int offsetE, float anorm) {
        BandSystemsChecks.ptcon(
                "sptcon", n, Check.space("sptcon", "d", 2, d, offsetD), Check.space("sptcon", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 4L * offsetE);
        Finite.norm("sptcon", "anorm", 4, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sptconDone(BandSystemsStaged.sptconInPlace(here, place.scratch(), n, heapD, heapE, anorm, rcond));
            return rcond[0];
        }
        sptconDone(sptconAtLength(true, n, heapD, heapE, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float sptcon(int n, MemorySegment d, MemorySegment e, float anorm) {
        BandSystemsChecks.ptcon(
                "sptcon", n, place.space("sptcon", "d", 2, d, 4, 4, false),
                place.space("sptcon", "e", 3, e, 4, 4, false));
        Finite.norm("sptcon", "anorm", 4, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            sptconDone(BandSystemsStaged.sptconInPlace(here, place.scratch(), n, d, e, anorm, rcond));
            return rcond[0];
        }
        sptconDone(sptconAtLength(false, n, d, e, anorm, rcond));
        return rcond[0];
    }

    private int sptconAtLength(boolean heap, int n, MemorySegment d, MemorySegment e, float anorm, float[] rcond) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.sptconInPlace(there, place.scratch(), n, d, e, anorm, rcond);
            }
            return BandSystemsStaged.sptcon(there, place.scratch(), n, d, e, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void sptconDone(int info) {
        Check.done("sptcon", info, "n d e anorm rcond work");
    }

    @Override
    public double dptcon(int n, double[] d, int offsetD, double[] e, int offsetE, double anorm) {
        BandSystemsChecks.ptcon(
                "dptcon", n, Check.space("dptcon", "d", 2, d, offsetD), Check.space("dptcon", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        Finite.norm("dptcon", "anorm", 4, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dptconDone(BandSystemsStaged.dptconInPlace(here, place.scratch(), n, heapD, heapE, anorm, rcond));
            return rcond[0];
        }
        dptconDone(dptconAtLength(true, n, heapD, heapE, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dptcon(int n, MemorySegment d, MemorySegment e, double anorm) {
        BandSystemsChecks.ptcon(
                "dptcon", n, place.space("dptcon", "d", 2, d, 8, 8, false),
                place.space("dptcon", "e", 3, e, 8, 8, false));
        Finite.norm("dptcon", "anorm", 4, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 30_000 && ShortCallers.includeMe()) {
            dptconDone(BandSystemsStaged.dptconInPlace(here, place.scratch(), n, d, e, anorm, rcond));
            return rcond[0];
        }
        dptconDone(dptconAtLength(false, n, d, e, anorm, rcond));
        return rcond[0];
    }

    private int dptconAtLength(boolean heap, int n, MemorySegment d, MemorySegment e, double anorm, double[] rcond) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.dptconInPlace(there, place.scratch(), n, d, e, anorm, rcond);
            }
            return BandSystemsStaged.dptcon(there, place.scratch(), n, d, e, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dptconDone(int info) {
        Check.done("dptcon", info, "n d e anorm rcond work");
    }

    @Override
    public float cptcon(int n, float[] d, int offsetD, float[] e, int offsetE, float anorm) {
        BandSystemsChecks.ptcon(
                "cptcon", n, Check.space("cptcon", "d", 2, d, offsetD),
                Check.complexSpace("cptcon", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 4L * offsetD);
        MemorySegment heapE = Heap.from(e, 8L * offsetE);
        Finite.norm("cptcon", "anorm", 4, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cptconDone(BandSystemsStaged.cptconInPlace(here, place.scratch(), n, heapD, heapE, anorm, rcond));
            return rcond[0];
        }
        cptconDone(cptconAtLength(true, n, heapD, heapE, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cptcon(int n, MemorySegment d, MemorySegment e, float anorm) {
        BandSystemsChecks.ptcon(
                "cptcon", n, place.space("cptcon", "d", 2, d, 4, 4, false),
                place.space("cptcon", "e", 3, e, 8, 4, false));
        Finite.norm("cptcon", "anorm", 4, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            cptconDone(BandSystemsStaged.cptconInPlace(here, place.scratch(), n, d, e, anorm, rcond));
            return rcond[0];
        }
        cptconDone(cptconAtLength(false, n, d, e, anorm, rcond));
        return rcond[0];
    }

    private int cptconAtLength(boolean heap, int n, MemorySegment d, MemorySegment e, float anorm, float[] rcond) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.cptconInPlace(there, place.scratch(), n, d, e, anorm, rcond);
            }
            return BandSystemsStaged.cptcon(there, place.scratch(), n, d, e, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cptconDone(int info) {
        Check.done("cptcon", info, "n d e anorm rcond work");
    }

    @Override
    public double zptcon(int n, double[] d, int offsetD, double[] e, int offsetE, double anorm) {
        BandSystemsChecks.ptcon(
                "zptcon", n, Check.space("zptcon", "d", 2, d, offsetD),
                Check.complexSpace("zptcon", "e", 3, e, offsetE));
        MemorySegment heapD = Heap.from(d, 8L * offsetD);
        MemorySegment heapE = Heap.from(e, 16L * offsetE);
        Finite.norm("zptcon", "anorm", 4, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zptconDone(BandSystemsStaged.zptconInPlace(here, place.scratch(), n, heapD, heapE, anorm, rcond));
            return rcond[0];
        }
        zptconDone(zptconAtLength(true, n, heapD, heapE, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zptcon(int n, MemorySegment d, MemorySegment e, double anorm) {
        BandSystemsChecks.ptcon(
                "zptcon", n, place.space("zptcon", "d", 2, d, 8, 8, false),
                place.space("zptcon", "e", 3, e, 16, 8, false));
        Finite.norm("zptcon", "anorm", 4, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 3.0 * n <= 7_500 && ShortCallers.includeMe()) {
            zptconDone(BandSystemsStaged.zptconInPlace(here, place.scratch(), n, d, e, anorm, rcond));
            return rcond[0];
        }
        zptconDone(zptconAtLength(false, n, d, e, anorm, rcond));
        return rcond[0];
    }

    private int zptconAtLength(boolean heap, int n, MemorySegment d, MemorySegment e, double anorm, double[] rcond) {
        int way = place.begin(3.0 * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.zptconInPlace(there, place.scratch(), n, d, e, anorm, rcond);
            }
            return BandSystemsStaged.zptcon(there, place.scratch(), n, d, e, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zptconDone(int info) {
        Check.done("zptcon", info, "n d e anorm rcond work");
    }

    @Override
    public void sppsv(
            Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("sppsv", "order", 1, order).value();
        int uploValue = Check.present("sppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "sppsv", orderValue, n, nrhs, Check.space("sppsv", "ap", 5, ap, offsetAp),
                Check.space("sppsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.sppsv(
                    "sppsv", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sppsvDone(here.LAPACKE_sppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapAp, heapB,
                    ldb));
            return;
        }
        sppsvDone(sppsvAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void sppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("sppsv", "order", 1, order).value();
        int uploValue = Check.present("sppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "sppsv", orderValue, n, nrhs, place.space("sppsv", "ap", 5, ap, 4, 4, true),
                place.space("sppsv", "b", 6, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.sppsv(
                    "sppsv", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            sppsvDone(here.LAPACKE_sppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, ap, b, ldb));
            return;
        }
        sppsvDone(sppsvAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int sppsvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_sppsv_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.sppsv(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void sppsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sppsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("sppsv", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void dppsv(
            Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dppsv", "order", 1, order).value();
        int uploValue = Check.present("dppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "dppsv", orderValue, n, nrhs, Check.space("dppsv", "ap", 5, ap, offsetAp),
                Check.space("dppsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.dppsv(
                    "dppsv", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dppsvDone(here.LAPACKE_dppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapAp, heapB,
                    ldb));
            return;
        }
        dppsvDone(dppsvAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void dppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("dppsv", "order", 1, order).value();
        int uploValue = Check.present("dppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "dppsv", orderValue, n, nrhs, place.space("dppsv", "ap", 5, ap, 8, 8, true),
                place.space("dppsv", "b", 6, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.dppsv(
                    "dppsv", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dppsvDone(here.LAPACKE_dppsv_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, ap, b, ldb));
            return;
        }
        dppsvDone(dppsvAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int dppsvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dppsv_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.dppsv(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dppsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dppsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dppsv", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void cppsv(
            Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cppsv", "order", 1, order).value();
        int uploValue = Check.present("cppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "cppsv", orderValue, n, nrhs, Check.complexSpace("cppsv", "ap", 5, ap, offsetAp),
                Check.complexSpace("cppsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.dppsv(
                    "cppsv", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cppsvDone(here.LAPACKE_cppsv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapAp, heapB, ldb));
            return;
        }
        cppsvDone(cppsvAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void cppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("cppsv", "order", 1, order).value();
        int uploValue = Check.present("cppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "cppsv", orderValue, n, nrhs, place.space("cppsv", "ap", 5, ap, 8, 4, true),
                place.space("cppsv", "b", 6, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.dppsv(
                    "cppsv", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cppsvDone(here.LAPACKE_cppsv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, ap, b, ldb));
            return;
        }
        cppsvDone(cppsvAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int cppsvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cppsv_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.cppsv(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cppsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cppsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cppsv", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void zppsv(
            Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zppsv", "order", 1, order).value();
        int uploValue = Check.present("zppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "zppsv", orderValue, n, nrhs, Check.complexSpace("zppsv", "ap", 5, ap, offsetAp),
                Check.complexSpace("zppsv", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.zppsv(
                    "zppsv", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zppsvDone(here.LAPACKE_zppsv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapAp, heapB, ldb));
            return;
        }
        zppsvDone(zppsvAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void zppsv(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("zppsv", "order", 1, order).value();
        int uploValue = Check.present("zppsv", "uplo", 2, uplo).value();
        BandSystemsChecks.ppsv(
                "zppsv", orderValue, n, nrhs, place.space("zppsv", "ap", 5, ap, 16, 8, true),
                place.space("zppsv", "b", 6, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.zppsv(
                    "zppsv", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zppsvDone(here.LAPACKE_zppsv_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, ap, b, ldb));
            return;
        }
        zppsvDone(zppsvAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int zppsvAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * (n / 6.0 + nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zppsv_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.zppsv(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zppsvDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zppsv", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zppsv", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void spptrf(Order order, UpLo uplo, int n, float[] ap, int offsetAp) {
        int orderValue = Check.present("spptrf", "order", 1, order).value();
        int uploValue = Check.present("spptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("spptrf", n, Check.space("spptrf", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        BandSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 <= 30_000 && ShortCallers.includeMe()) {
            spptrfDone(here.LAPACKE_spptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapAp));
            return;
        }
        spptrfDone(spptrfAtLength(true, orderValue, uploValue, n, heapAp));
    }

    @Override
    public void spptrf(Order order, UpLo uplo, int n, MemorySegment ap) {
        int orderValue = Check.present("spptrf", "order", 1, order).value();
        int uploValue = Check.present("spptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("spptrf", n, place.space("spptrf", "ap", 4, ap, 4, 4, true));
        BandSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 <= 30_000 && ShortCallers.includeMe()) {
            spptrfDone(here.LAPACKE_spptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, ap));
            return;
        }
        spptrfDone(spptrfAtLength(false, orderValue, uploValue, n, ap));
    }

    private int spptrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap) {
        int way = place.begin((double) n * n * n / 6, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_spptrf_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, ap);
            }
            return BandSystemsStaged.spptrf(there, place.scratch(), order, uplo, n, ap);
        } finally {
            place.end(way);
        }
    }

    private static void spptrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "spptrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("spptrf", info, "order uplo n ap");
    }

    @Override
    public void dpptrf(Order order, UpLo uplo, int n, double[] ap, int offsetAp) {
        int orderValue = Check.present("dpptrf", "order", 1, order).value();
        int uploValue = Check.present("dpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("dpptrf", n, Check.space("dpptrf", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        BandSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 <= 30_000 && ShortCallers.includeMe()) {
            dpptrfDone(here.LAPACKE_dpptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, heapAp));
            return;
        }
        dpptrfDone(dpptrfAtLength(true, orderValue, uploValue, n, heapAp));
    }

    @Override
    public void dpptrf(Order order, UpLo uplo, int n, MemorySegment ap) {
        int orderValue = Check.present("dpptrf", "order", 1, order).value();
        int uploValue = Check.present("dpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("dpptrf", n, place.space("dpptrf", "ap", 4, ap, 8, 8, true));
        BandSystemsCritical here = critical;
        if (here != null && (double) n * n * n / 6 <= 30_000 && ShortCallers.includeMe()) {
            dpptrfDone(here.LAPACKE_dpptrf_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, ap));
            return;
        }
        dpptrfDone(dpptrfAtLength(false, orderValue, uploValue, n, ap));
    }

    private int dpptrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap) {
        int way = place.begin((double) n * n * n / 6, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return there.LAPACKE_dpptrf_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, ap);
            }
            return BandSystemsStaged.dpptrf(there, place.scratch(), order, uplo, n, ap);
        } finally {
            place.end(way);
        }
    }

    private static void dpptrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dpptrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("dpptrf", info, "order uplo n ap");
    }

    @Override
    public void cpptrf(Order order, UpLo uplo, int n, float[] ap, int offsetAp) {
        int orderValue = Check.present("cpptrf", "order", 1, order).value();
        int uploValue = Check.present("cpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("cpptrf", n, Check.complexSpace("cpptrf", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 <= 7_500 && ShortCallers.includeMe()) {
            cpptrfDone(here.LAPACKE_cpptrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapAp));
            return;
        }
        cpptrfDone(cpptrfAtLength(true, orderValue, uploValue, n, heapAp));
    }

    @Override
    public void cpptrf(Order order, UpLo uplo, int n, MemorySegment ap) {
        int orderValue = Check.present("cpptrf", "order", 1, order).value();
        int uploValue = Check.present("cpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("cpptrf", n, place.space("cpptrf", "ap", 4, ap, 8, 4, true));
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 <= 7_500 && ShortCallers.includeMe()) {
            cpptrfDone(here.LAPACKE_cpptrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, ap));
            return;
        }
        cpptrfDone(cpptrfAtLength(false, orderValue, uploValue, n, ap));
    }

    private int cpptrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 6, heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpptrf_work(Values.COL_MAJOR, Values.letter(uplo), n, ap);
            }
            return BandSystemsStaged.cpptrf(there, place.scratch(), order, uplo, n, ap);
        } finally {
            place.end(way);
        }
    }

    private static void cpptrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cpptrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("cpptrf", info, "order uplo n ap");
    }

    @Override
    public void zpptrf(Order order, UpLo uplo, int n, double[] ap, int offsetAp) {
        int orderValue = Check.present("zpptrf", "order", 1, order).value();
        int uploValue = Check.present("zpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("zpptrf", n, Check.complexSpace("zpptrf", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 <= 7_500 && ShortCallers.includeMe()) {
            zpptrfDone(here.LAPACKE_zpptrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, heapAp));
            return;
        }
        zpptrfDone(zpptrfAtLength(true, orderValue, uploValue, n, heapAp));
    }

    @Override
    public void zpptrf(Order order, UpLo uplo, int n, MemorySegment ap) {
        int orderValue = Check.present("zpptrf", "order", 1, order).value();
        int uploValue = Check.present("zpptrf", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrf("zpptrf", n, place.space("zpptrf", "ap", 4, ap, 16, 8, true));
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * n / 6 <= 7_500 && ShortCallers.includeMe()) {
            zpptrfDone(here.LAPACKE_zpptrf_work(Values.COL_MAJOR, Values.letter(uploValue), n, ap));
            return;
        }
        zpptrfDone(zpptrfAtLength(false, orderValue, uploValue, n, ap));
    }

    private int zpptrfAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * n / 6, heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpptrf_work(Values.COL_MAJOR, Values.letter(uplo), n, ap);
            }
            return BandSystemsStaged.zpptrf(there, place.scratch(), order, uplo, n, ap);
        } finally {
            place.end(way);
        }
    }

    private static void zpptrfDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zpptrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not");
        }
        Check.done("zpptrf", info, "order uplo n ap");
    }

    @Override
    public void spptrs(
            Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("spptrs", "order", 1, order).value();
        int uploValue = Check.present("spptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "spptrs", orderValue, n, nrhs, Check.space("spptrs", "ap", 5, ap, offsetAp),
                Check.space("spptrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.spptrs(
                    "spptrs", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spptrsDone(here.LAPACKE_spptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapAp, heapB,
                    ldb));
            return;
        }
        spptrsDone(spptrsAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void spptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("spptrs", "order", 1, order).value();
        int uploValue = Check.present("spptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "spptrs", orderValue, n, nrhs, place.space("spptrs", "ap", 5, ap, 4, 4, false),
                place.space("spptrs", "b", 6, b, 4, 4, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.spptrs(
                    "spptrs", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            spptrsDone(here.LAPACKE_spptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, ap, b, ldb));
            return;
        }
        spptrsDone(spptrsAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int spptrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_spptrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.spptrs(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void spptrsDone(int info) {
        Check.done("spptrs", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void dpptrs(
            Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("dpptrs", "order", 1, order).value();
        int uploValue = Check.present("dpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "dpptrs", orderValue, n, nrhs, Check.space("dpptrs", "ap", 5, ap, offsetAp),
                Check.space("dpptrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.dpptrs(
                    "dpptrs", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpptrsDone(here.LAPACKE_dpptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, heapAp, heapB,
                    ldb));
            return;
        }
        dpptrsDone(dpptrsAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void dpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpptrs", "order", 1, order).value();
        int uploValue = Check.present("dpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "dpptrs", orderValue, n, nrhs, place.space("dpptrs", "ap", 5, ap, 8, 8, false),
                place.space("dpptrs", "b", 6, b, 8, 8, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.dpptrs(
                    "dpptrs", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 30_000 && ShortCallers.includeMe()) {
            dpptrsDone(here.LAPACKE_dpptrs_work(
                    Values.COL_MAJOR, Values.letter(Values.columnMajor(orderValue, uploValue)), n, nrhs, ap, b, ldb));
            return;
        }
        dpptrsDone(dpptrsAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int dpptrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_dpptrs_work(
                        Values.COL_MAJOR, Values.letter(Values.columnMajor(order, uplo)), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.dpptrs(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void dpptrsDone(int info) {
        Check.done("dpptrs", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void cpptrs(
            Order order, UpLo uplo, int n, int nrhs, float[] ap, int offsetAp, float[] b, int offsetB, int ldb) {
        int orderValue = Check.present("cpptrs", "order", 1, order).value();
        int uploValue = Check.present("cpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "cpptrs", orderValue, n, nrhs, Check.complexSpace("cpptrs", "ap", 5, ap, offsetAp),
                Check.complexSpace("cpptrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.dpptrs(
                    "cpptrs", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpptrsDone(here.LAPACKE_cpptrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapAp, heapB, ldb));
            return;
        }
        cpptrsDone(cpptrsAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void cpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("cpptrs", "order", 1, order).value();
        int uploValue = Check.present("cpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "cpptrs", orderValue, n, nrhs, place.space("cpptrs", "ap", 5, ap, 8, 4, false),
                place.space("cpptrs", "b", 6, b, 8, 4, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.dpptrs(
                    "cpptrs", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            cpptrsDone(here.LAPACKE_cpptrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, ap, b, ldb));
            return;
        }
        cpptrsDone(cpptrsAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int cpptrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_cpptrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.cpptrs(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void cpptrsDone(int info) {
        Check.done("cpptrs", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public void zpptrs(
            Order order, UpLo uplo, int n, int nrhs, double[] ap, int offsetAp, double[] b, int offsetB, int ldb) {
        int orderValue = Check.present("zpptrs", "order", 1, order).value();
        int uploValue = Check.present("zpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "zpptrs", orderValue, n, nrhs, Check.complexSpace("zpptrs", "ap", 5, ap, offsetAp),
                Check.complexSpace("zpptrs", "b", 6, b, offsetB), ldb);
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        if (b == ap) {
            BandSystemsOverlaps.zpptrs(
                    "zpptrs", orderValue, uploValue, n, nrhs, ap, heapAp.address(), b, heapB.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpptrsDone(here.LAPACKE_zpptrs_work(
                    Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, heapAp, heapB, ldb));
            return;
        }
        zpptrsDone(zpptrsAtLength(true, orderValue, uploValue, n, nrhs, heapAp, heapB, ldb));
    }

    @Override
    public void zpptrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        int orderValue = Check.present("zpptrs", "order", 1, order).value();
        int uploValue = Check.present("zpptrs", "uplo", 2, uplo).value();
        BandSystemsChecks.pptrs(
                "zpptrs", orderValue, n, nrhs, place.space("zpptrs", "ap", 5, ap, 16, 8, false),
                place.space("zpptrs", "b", 6, b, 16, 8, true), ldb);
        if (Overlap.isNear(b, ap)) {
            BandSystemsOverlaps.zpptrs(
                    "zpptrs", orderValue, uploValue, n, nrhs, null, ap.address(), null, b.address(), ldb);
        }
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && (double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs) <= 7_500 && ShortCallers.includeMe()) {
            zpptrsDone(here.LAPACKE_zpptrs_work(Values.COL_MAJOR, Values.letter(uploValue), n, nrhs, ap, b, ldb));
            return;
        }
        zpptrsDone(zpptrsAtLength(false, orderValue, uploValue, n, nrhs, ap, b, ldb));
    }

    private int zpptrsAtLength(
            boolean heap, int order, int uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin((double) n * n * Math.max(1, nrhs) + 32 * ((double) n + nrhs), heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return there.LAPACKE_zpptrs_work(Values.COL_MAJOR, Values.letter(uplo), n, nrhs, ap, b, ldb);
            }
            return BandSystemsStaged.zpptrs(there, place.scratch(), order, uplo, n, nrhs, ap, b, ldb);
        } finally {
            place.end(way);
        }
    }

    private static void zpptrsDone(int info) {
        Check.done("zpptrs", info, "order uplo n nrhs ap b ldb");
    }

    @Override
    public float sppcon(Order order, UpLo uplo, int n, float[] ap, int offsetAp, float anorm) {
        int orderValue = Check.present("sppcon", "order", 1, order).value();
        int uploValue = Check.present("sppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("sppcon", n, Check.space("sppcon", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 4L * offsetAp);
        Finite.norm("sppcon", "anorm", 5, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 4.0 * n * n <= 100_000 && ShortCallers.includeMe()) {
            sppconDone(BandSystemsStaged.sppconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapAp, anorm, rcond));
            return rcond[0];
        }
        sppconDone(sppconAtLength(true, orderValue, uploValue, n, heapAp, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float sppcon(Order order, UpLo uplo, int n, MemorySegment ap, float anorm) {
        int orderValue = Check.present("sppcon", "order", 1, order).value();
        int uploValue = Check.present("sppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("sppcon", n, place.space("sppcon", "ap", 4, ap, 4, 4, false));
        Finite.norm("sppcon", "anorm", 5, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && 4.0 * n * n <= 100_000 && ShortCallers.includeMe()) {
            sppconDone(BandSystemsStaged.sppconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, ap, anorm, rcond));
            return rcond[0];
        }
        sppconDone(sppconAtLength(false, orderValue, uploValue, n, ap, anorm, rcond));
        return rcond[0];
    }

    private int sppconAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap, float anorm, float[] rcond) {
        int way = place.begin(4.0 * n * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.sppconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, ap, anorm, rcond);
            }
            return BandSystemsStaged.sppcon(there, place.scratch(), order, uplo, n, ap, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void sppconDone(int info) {
        Check.done("sppcon", info, "order uplo n ap anorm rcond work iwork");
    }

    @Override
    public double dppcon(Order order, UpLo uplo, int n, double[] ap, int offsetAp, double anorm) {
        int orderValue = Check.present("dppcon", "order", 1, order).value();
        int uploValue = Check.present("dppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("dppcon", n, Check.space("dppcon", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        Finite.norm("dppcon", "anorm", 5, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 4.0 * n * n <= 100_000 && ShortCallers.includeMe()) {
            dppconDone(BandSystemsStaged.dppconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, heapAp, anorm, rcond));
            return rcond[0];
        }
        dppconDone(dppconAtLength(true, orderValue, uploValue, n, heapAp, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double dppcon(Order order, UpLo uplo, int n, MemorySegment ap, double anorm) {
        int orderValue = Check.present("dppcon", "order", 1, order).value();
        int uploValue = Check.present("dppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("dppcon", n, place.space("dppcon", "ap", 4, ap, 8, 8, false));
        Finite.norm("dppcon", "anorm", 5, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && 4.0 * n * n <= 100_000 && ShortCallers.includeMe()) {
            dppconDone(BandSystemsStaged.dppconInPlace(
                    here, place.scratch(), Values.columnMajor(orderValue, uploValue), n, ap, anorm, rcond));
            return rcond[0];
        }
        dppconDone(dppconAtLength(false, orderValue, uploValue, n, ap, anorm, rcond));
        return rcond[0];
    }

    private int dppconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment ap, double anorm, double[] rcond) {
        int way = place.begin(4.0 * n * n, heap);
        try {
            BandSystemsCalls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BandSystemsStaged.dppconInPlace(
                        there, place.scratch(), Values.columnMajor(order, uplo), n, ap, anorm, rcond);
            }
            return BandSystemsStaged.dppcon(there, place.scratch(), order, uplo, n, ap, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void dppconDone(int info) {
        Check.done("dppcon", info, "order uplo n ap anorm rcond work iwork");
    }

    @Override
    public float cppcon(Order order, UpLo uplo, int n, float[] ap, int offsetAp, float anorm) {
        int orderValue = Check.present("cppcon", "order", 1, order).value();
        int uploValue = Check.present("cppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("cppcon", n, Check.complexSpace("cppcon", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 8L * offsetAp);
        Finite.norm("cppcon", "anorm", 5, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n <= 25_000 && ShortCallers.includeMe()) {
            cppconDone(BandSystemsStaged.cppconInPlace(here, place.scratch(), uploValue, n, heapAp, anorm, rcond));
            return rcond[0];
        }
        cppconDone(cppconAtLength(true, orderValue, uploValue, n, heapAp, anorm, rcond));
        return rcond[0];
    }

    @Override
    public float cppcon(Order order, UpLo uplo, int n, MemorySegment ap, float anorm) {
        int orderValue = Check.present("cppcon", "order", 1, order).value();
        int uploValue = Check.present("cppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("cppcon", n, place.space("cppcon", "ap", 4, ap, 8, 4, false));
        Finite.norm("cppcon", "anorm", 5, anorm);
        float[] rcond = new float[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n <= 25_000 && ShortCallers.includeMe()) {
            cppconDone(BandSystemsStaged.cppconInPlace(here, place.scratch(), uploValue, n, ap, anorm, rcond));
            return rcond[0];
        }
        cppconDone(cppconAtLength(false, orderValue, uploValue, n, ap, anorm, rcond));
        return rcond[0];
    }

    private int cppconAtLength(boolean heap, int order, int uplo, int n, MemorySegment ap, float anorm, float[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n, heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.cppconInPlace(there, place.scratch(), uplo, n, ap, anorm, rcond);
            }
            return BandSystemsStaged.cppcon(there, place.scratch(), order, uplo, n, ap, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void cppconDone(int info) {
        Check.done("cppcon", info, "order uplo n ap anorm rcond work rwork");
    }

    @Override
    public double zppcon(Order order, UpLo uplo, int n, double[] ap, int offsetAp, double anorm) {
        int orderValue = Check.present("zppcon", "order", 1, order).value();
        int uploValue = Check.present("zppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("zppcon", n, Check.complexSpace("zppcon", "ap", 4, ap, offsetAp));
        MemorySegment heapAp = Heap.from(ap, 16L * offsetAp);
        Finite.norm("zppcon", "anorm", 5, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n <= 25_000 && ShortCallers.includeMe()) {
            zppconDone(BandSystemsStaged.zppconInPlace(here, place.scratch(), uploValue, n, heapAp, anorm, rcond));
            return rcond[0];
        }
        zppconDone(zppconAtLength(true, orderValue, uploValue, n, heapAp, anorm, rcond));
        return rcond[0];
    }

    @Override
    public double zppcon(Order order, UpLo uplo, int n, MemorySegment ap, double anorm) {
        int orderValue = Check.present("zppcon", "order", 1, order).value();
        int uploValue = Check.present("zppcon", "uplo", 2, uplo).value();
        BandSystemsChecks.ppcon("zppcon", n, place.space("zppcon", "ap", 4, ap, 16, 8, false));
        Finite.norm("zppcon", "anorm", 5, anorm);
        double[] rcond = new double[1];
        BandSystemsCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 4.0 * n * n <= 25_000 && ShortCallers.includeMe()) {
            zppconDone(BandSystemsStaged.zppconInPlace(here, place.scratch(), uploValue, n, ap, anorm, rcond));
            return rcond[0];
        }
        zppconDone(zppconAtLength(false, orderValue, uploValue, n, ap, anorm, rcond));
        return rcond[0];
    }

    private int zppconAtLength(
            boolean heap, int order, int uplo, int n, MemorySegment ap, double anorm, double[] rcond) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(4.0 * n * n, heap && asItLies);
        try {
            BandSystemsCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return BandSystemsStaged.zppconInPlace(there, place.scratch(), uplo, n, ap, anorm, rcond);
            }
            return BandSystemsStaged.zppcon(there, place.scratch(), order, uplo, n, ap, anorm, rcond);
        } finally {
            place.end(way);
        }
    }

    private static void zppconDone(int info) {
        Check.done("zppcon", info, "order uplo n ap anorm rcond work rwork");
    }
}
