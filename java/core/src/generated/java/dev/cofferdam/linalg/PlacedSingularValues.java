// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Finite;
import dev.cofferdam.internal.linalg.Heap;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Pivots;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ShortCallers;
import dev.cofferdam.internal.linalg.SingularValuesCalls;
import dev.cofferdam.internal.linalg.SingularValuesChecks;
import dev.cofferdam.internal.linalg.SingularValuesCritical;
import dev.cofferdam.internal.linalg.SingularValuesOverlaps;
import dev.cofferdam.internal.linalg.SingularValuesPlain;
import dev.cofferdam.internal.linalg.SingularValuesStaged;
import dev.cofferdam.internal.linalg.SingularValuesWords;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Checks, and then calls where the place says. */
abstract class PlacedSingularValues extends PlacedEigenvalues implements SingularValues {
    private final @Nullable SingularValuesCritical critical;
    private final SingularValuesCalls[] calls;

    PlacedSingularValues(Place place) {
        super(place);
        BlasLibrary here = place.here();
        critical = here == null ? null : new SingularValuesCritical(here);
        calls = place.<SingularValuesCalls>calls(
                        SingularValuesPlain::new, SingularValuesWords::new, (alone, _) -> alone)
                .toArray(SingularValuesCalls[]::new);
    }

    @Override
    public void sgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int offsetA, int lda, float[] s, int offsetS,
            float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("sgesdd", "order", 1, order).value();
        int jobzValue = Check.present("sgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.sgesdd(
                "sgesdd", orderValue, jobzValue, m, n, Check.space("sgesdd", "a", 5, a, offsetA), lda,
                Check.space("sgesdd", "s", 7, s, offsetS), Check.space("sgesdd", "u", 8, u, offsetU), ldu,
                Check.space("sgesdd", "vt", 10, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        MemorySegment heapU = Heap.from(u, 4L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 4L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.sgesdd(
                    "sgesdd", orderValue, jobzValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "sgesdd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            sgesddDone(SingularValuesStaged.sgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt,
                    ldvt));
            return;
        }
        sgesddDone(sgesddAtLength(true, orderValue, jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void sgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("sgesdd", "order", 1, order).value();
        int jobzValue = Check.present("sgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.sgesdd(
                "sgesdd", orderValue, jobzValue, m, n, place.space("sgesdd", "a", 5, a, 4, 4, true), lda,
                place.space("sgesdd", "s", 7, s, 4, 4, true), place.space("sgesdd", "u", 8, u, 4, 4, true), ldu,
                place.space("sgesdd", "vt", 10, vt, 4, 4, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.sgesdd(
                    "sgesdd", orderValue, jobzValue, m, n, null, a.address(), lda, null, s.address(), null, u.address(),
                    ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "sgesdd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            sgesddDone(SingularValuesStaged.sgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
            return;
        }
        sgesddDone(sgesddAtLength(false, orderValue, jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int sgesddAtLength(
            boolean heap, int order, int jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobz == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.sgesddInPlace(
                        there, place.scratch(), place.workspaces(), jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.sgesdd(
                    there, place.scratch(), place.workspaces(), order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void sgesddDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgesdd", info,
                    "the divide and conquer step did not converge");
        }
        Check.done("sgesdd", info, "order jobz m n a lda s u ldu vt ldvt work lwork iwork");
    }

    @Override
    public void dgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int offsetA, int lda, double[] s, int offsetS,
            double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("dgesdd", "order", 1, order).value();
        int jobzValue = Check.present("dgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.sgesdd(
                "dgesdd", orderValue, jobzValue, m, n, Check.space("dgesdd", "a", 5, a, offsetA), lda,
                Check.space("dgesdd", "s", 7, s, offsetS), Check.space("dgesdd", "u", 8, u, offsetU), ldu,
                Check.space("dgesdd", "vt", 10, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        MemorySegment heapU = Heap.from(u, 8L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 8L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.dgesdd(
                    "dgesdd", orderValue, jobzValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "dgesdd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            dgesddDone(SingularValuesStaged.dgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt,
                    ldvt));
            return;
        }
        dgesddDone(dgesddAtLength(true, orderValue, jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void dgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("dgesdd", "order", 1, order).value();
        int jobzValue = Check.present("dgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.sgesdd(
                "dgesdd", orderValue, jobzValue, m, n, place.space("dgesdd", "a", 5, a, 8, 8, true), lda,
                place.space("dgesdd", "s", 7, s, 8, 8, true), place.space("dgesdd", "u", 8, u, 8, 8, true), ldu,
                place.space("dgesdd", "vt", 10, vt, 8, 8, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.dgesdd(
                    "dgesdd", orderValue, jobzValue, m, n, null, a.address(), lda, null, s.address(), null, u.address(),
                    ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "dgesdd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            dgesddDone(SingularValuesStaged.dgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
            return;
        }
        dgesddDone(dgesddAtLength(false, orderValue, jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int dgesddAtLength(
            boolean heap, int order, int jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobz == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.dgesddInPlace(
                        there, place.scratch(), place.workspaces(), jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.dgesdd(
                    there, place.scratch(), place.workspaces(), order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void dgesddDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgesdd", info,
                    "the divide and conquer step did not converge");
        }
        Check.done("dgesdd", info, "order jobz m n a lda s u ldu vt ldvt work lwork iwork");
    }

    @Override
    public void cgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int offsetA, int lda, float[] s, int offsetS,
            float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("cgesdd", "order", 1, order).value();
        int jobzValue = Check.present("cgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.cgesdd(
                "cgesdd", orderValue, jobzValue, m, n, Check.complexSpace("cgesdd", "a", 5, a, offsetA), lda,
                Check.space("cgesdd", "s", 7, s, offsetS), Check.complexSpace("cgesdd", "u", 8, u, offsetU), ldu,
                Check.complexSpace("cgesdd", "vt", 10, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        MemorySegment heapU = Heap.from(u, 8L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 8L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.cgesdd(
                    "cgesdd", orderValue, jobzValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "cgesdd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            cgesddDone(SingularValuesStaged.cgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt,
                    ldvt));
            return;
        }
        cgesddDone(cgesddAtLength(true, orderValue, jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void cgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("cgesdd", "order", 1, order).value();
        int jobzValue = Check.present("cgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.cgesdd(
                "cgesdd", orderValue, jobzValue, m, n, place.space("cgesdd", "a", 5, a, 8, 4, true), lda,
                place.space("cgesdd", "s", 7, s, 4, 4, true), place.space("cgesdd", "u", 8, u, 8, 4, true), ldu,
                place.space("cgesdd", "vt", 10, vt, 8, 4, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.cgesdd(
                    "cgesdd", orderValue, jobzValue, m, n, null, a.address(), lda, null, s.address(), null, u.address(),
                    ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "cgesdd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            cgesddDone(SingularValuesStaged.cgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
            return;
        }
        cgesddDone(cgesddAtLength(false, orderValue, jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int cgesddAtLength(
            boolean heap, int order, int jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobz == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.cgesddInPlace(
                        there, place.scratch(), place.workspaces(), jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.cgesdd(
                    there, place.scratch(), place.workspaces(), order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void cgesddDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgesdd", info,
                    "the divide and conquer step did not converge");
        }
        Check.done("cgesdd", info, "order jobz m n a lda s u ldu vt ldvt work lwork rwork iwork");
    }

    @Override
    public void zgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int offsetA, int lda, double[] s, int offsetS,
            double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("zgesdd", "order", 1, order).value();
        int jobzValue = Check.present("zgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.cgesdd(
                "zgesdd", orderValue, jobzValue, m, n, Check.complexSpace("zgesdd", "a", 5, a, offsetA), lda,
                Check.space("zgesdd", "s", 7, s, offsetS), Check.complexSpace("zgesdd", "u", 8, u, offsetU), ldu,
                Check.complexSpace("zgesdd", "vt", 10, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        MemorySegment heapU = Heap.from(u, 16L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 16L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.zgesdd(
                    "zgesdd", orderValue, jobzValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "zgesdd", "a", 5, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            zgesddDone(SingularValuesStaged.zgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt,
                    ldvt));
            return;
        }
        zgesddDone(zgesddAtLength(true, orderValue, jobzValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void zgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("zgesdd", "order", 1, order).value();
        int jobzValue = Check.present("zgesdd", "jobz", 2, jobz).value();
        SingularValuesChecks.cgesdd(
                "zgesdd", orderValue, jobzValue, m, n, place.space("zgesdd", "a", 5, a, 16, 8, true), lda,
                place.space("zgesdd", "s", 7, s, 8, 8, true), place.space("zgesdd", "u", 8, u, 16, 8, true), ldu,
                place.space("zgesdd", "vt", 10, vt, 16, 8, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.zgesdd(
                    "zgesdd", orderValue, jobzValue, m, n, null, a.address(), lda, null, s.address(), null, u.address(),
                    ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "zgesdd", "a", 5, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobzValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            zgesddDone(SingularValuesStaged.zgesddInPlace(
                    here, place.scratch(), place.workspaces(), jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
            return;
        }
        zgesddDone(zgesddAtLength(false, orderValue, jobzValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int zgesddAtLength(
            boolean heap, int order, int jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobz == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.zgesddInPlace(
                        there, place.scratch(), place.workspaces(), jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.zgesdd(
                    there, place.scratch(), place.workspaces(), order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void zgesddDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgesdd", info,
                    "the divide and conquer step did not converge");
        }
        Check.done("zgesdd", info, "order jobz m n a lda s u ldu vt ldvt work lwork rwork iwork");
    }

    @Override
    public void sgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int offsetA, int lda,
            float[] s, int offsetS, float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("sgesvd", "order", 1, order).value();
        int jobuValue = Check.present("sgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("sgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.sgesvd(
                "sgesvd", orderValue, jobuValue, jobvtValue, m, n, Check.space("sgesvd", "a", 6, a, offsetA), lda,
                Check.space("sgesvd", "s", 8, s, offsetS), Check.space("sgesvd", "u", 9, u, offsetU), ldu,
                Check.space("sgesvd", "vt", 11, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        MemorySegment heapU = Heap.from(u, 4L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 4L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.sgesvd(
                    "sgesvd", orderValue, jobuValue, jobvtValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "sgesvd", "a", 6, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            sgesvdDone(SingularValuesStaged.sgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU,
                    ldu, heapVt, ldvt));
            return;
        }
        sgesvdDone(sgesvdAtLength(
                true, orderValue, jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void sgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("sgesvd", "order", 1, order).value();
        int jobuValue = Check.present("sgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("sgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.sgesvd(
                "sgesvd", orderValue, jobuValue, jobvtValue, m, n, place.space("sgesvd", "a", 6, a, 4, 4, true), lda,
                place.space("sgesvd", "s", 8, s, 4, 4, true), place.space("sgesvd", "u", 9, u, 4, 4, true), ldu,
                place.space("sgesvd", "vt", 11, vt, 4, 4, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.sgesvd(
                    "sgesvd", orderValue, jobuValue, jobvtValue, m, n, null, a.address(), lda, null, s.address(), null,
                    u.address(), ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "sgesvd", "a", 6, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            sgesvdDone(SingularValuesStaged.sgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt,
                    ldvt));
            return;
        }
        sgesvdDone(sgesvdAtLength(false, orderValue, jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int sgesvdAtLength(
            boolean heap, int order, int jobu, int jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s,
            MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobu == Values.ALL_SINGULAR || jobvt == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.sgesvdInPlace(
                        there, place.scratch(), place.workspaces(), jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.sgesvd(
                    there, place.scratch(), place.workspaces(), order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void sgesvdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "sgesvd", info,
                    "no convergence: " + info + " superdiagonals of an intermediate bidiagonal matrix did not become zero");
        }
        Check.done("sgesvd", info, "order jobu jobvt m n a lda s u ldu vt ldvt work lwork");
    }

    @Override
    public void dgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int offsetA, int lda,
            double[] s, int offsetS, double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("dgesvd", "order", 1, order).value();
        int jobuValue = Check.present("dgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("dgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.sgesvd(
                "dgesvd", orderValue, jobuValue, jobvtValue, m, n, Check.space("dgesvd", "a", 6, a, offsetA), lda,
                Check.space("dgesvd", "s", 8, s, offsetS), Check.space("dgesvd", "u", 9, u, offsetU), ldu,
                Check.space("dgesvd", "vt", 11, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        MemorySegment heapU = Heap.from(u, 8L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 8L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.dgesvd(
                    "dgesvd", orderValue, jobuValue, jobvtValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "dgesvd", "a", 6, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            dgesvdDone(SingularValuesStaged.dgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU,
                    ldu, heapVt, ldvt));
            return;
        }
        dgesvdDone(dgesvdAtLength(
                true, orderValue, jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void dgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("dgesvd", "order", 1, order).value();
        int jobuValue = Check.present("dgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("dgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.sgesvd(
                "dgesvd", orderValue, jobuValue, jobvtValue, m, n, place.space("dgesvd", "a", 6, a, 8, 8, true), lda,
                place.space("dgesvd", "s", 8, s, 8, 8, true), place.space("dgesvd", "u", 9, u, 8, 8, true), ldu,
                place.space("dgesvd", "vt", 11, vt, 8, 8, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.dgesvd(
                    "dgesvd", orderValue, jobuValue, jobvtValue, m, n, null, a.address(), lda, null, s.address(), null,
                    u.address(), ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "dgesvd", "a", 6, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 1);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 40_000 && ShortCallers.includeMe()) {
            dgesvdDone(SingularValuesStaged.dgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt,
                    ldvt));
            return;
        }
        dgesvdDone(dgesvdAtLength(false, orderValue, jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int dgesvdAtLength(
            boolean heap, int order, int jobu, int jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s,
            MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobu == Values.ALL_SINGULAR || jobvt == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.dgesvdInPlace(
                        there, place.scratch(), place.workspaces(), jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.dgesvd(
                    there, place.scratch(), place.workspaces(), order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void dgesvdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "dgesvd", info,
                    "no convergence: " + info + " superdiagonals of an intermediate bidiagonal matrix did not become zero");
        }
        Check.done("dgesvd", info, "order jobu jobvt m n a lda s u ldu vt ldvt work lwork");
    }

    @Override
    public void cgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int offsetA, int lda,
            float[] s, int offsetS, float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("cgesvd", "order", 1, order).value();
        int jobuValue = Check.present("cgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("cgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.cgesvd(
                "cgesvd", orderValue, jobuValue, jobvtValue, m, n, Check.complexSpace("cgesvd", "a", 6, a, offsetA),
                lda, Check.space("cgesvd", "s", 8, s, offsetS), Check.complexSpace("cgesvd", "u", 9, u, offsetU), ldu,
                Check.complexSpace("cgesvd", "vt", 11, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        MemorySegment heapU = Heap.from(u, 8L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 8L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.cgesvd(
                    "cgesvd", orderValue, jobuValue, jobvtValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "cgesvd", "a", 6, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            cgesvdDone(SingularValuesStaged.cgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU,
                    ldu, heapVt, ldvt));
            return;
        }
        cgesvdDone(cgesvdAtLength(
                true, orderValue, jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void cgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("cgesvd", "order", 1, order).value();
        int jobuValue = Check.present("cgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("cgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.cgesvd(
                "cgesvd", orderValue, jobuValue, jobvtValue, m, n, place.space("cgesvd", "a", 6, a, 8, 4, true), lda,
                place.space("cgesvd", "s", 8, s, 4, 4, true), place.space("cgesvd", "u", 9, u, 8, 4, true), ldu,
                place.space("cgesvd", "vt", 11, vt, 8, 4, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.cgesvd(
                    "cgesvd", orderValue, jobuValue, jobvtValue, m, n, null, a.address(), lda, null, s.address(), null,
                    u.address(), ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "cgesvd", "a", 6, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, true, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            cgesvdDone(SingularValuesStaged.cgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt,
                    ldvt));
            return;
        }
        cgesvdDone(cgesvdAtLength(false, orderValue, jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int cgesvdAtLength(
            boolean heap, int order, int jobu, int jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s,
            MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobu == Values.ALL_SINGULAR || jobvt == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.cgesvdInPlace(
                        there, place.scratch(), place.workspaces(), jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.cgesvd(
                    there, place.scratch(), place.workspaces(), order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void cgesvdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "cgesvd", info,
                    "no convergence: " + info + " superdiagonals of an intermediate bidiagonal matrix did not become zero");
        }
        Check.done("cgesvd", info, "order jobu jobvt m n a lda s u ldu vt ldvt work lwork rwork");
    }

    @Override
    public void zgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int offsetA, int lda,
            double[] s, int offsetS, double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt) {
        int orderValue = Check.present("zgesvd", "order", 1, order).value();
        int jobuValue = Check.present("zgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("zgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.cgesvd(
                "zgesvd", orderValue, jobuValue, jobvtValue, m, n, Check.complexSpace("zgesvd", "a", 6, a, offsetA),
                lda, Check.space("zgesvd", "s", 8, s, offsetS), Check.complexSpace("zgesvd", "u", 9, u, offsetU), ldu,
                Check.complexSpace("zgesvd", "vt", 11, vt, offsetVt), ldvt);
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        MemorySegment heapU = Heap.from(u, 16L * offsetU);
        MemorySegment heapVt = Heap.from(vt, 16L * offsetVt);
        if (s == a || u == a || vt == a || u == s || vt == s || vt == u) {
            SingularValuesOverlaps.zgesvd(
                    "zgesvd", orderValue, jobuValue, jobvtValue, m, n, a, heapA.address(), lda, s, heapS.address(), u,
                    heapU.address(), ldu, vt, heapVt.address(), ldvt);
        }
        Finite.lines(
                "zgesvd", "a", 6, heapA, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            zgesvdDone(SingularValuesStaged.zgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU,
                    ldu, heapVt, ldvt));
            return;
        }
        zgesvdDone(zgesvdAtLength(
                true, orderValue, jobuValue, jobvtValue, m, n, heapA, lda, heapS, heapU, ldu, heapVt, ldvt));
    }

    @Override
    public void zgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        int orderValue = Check.present("zgesvd", "order", 1, order).value();
        int jobuValue = Check.present("zgesvd", "jobu", 2, jobu).value();
        int jobvtValue = Check.present("zgesvd", "jobvt", 3, jobvt).value();
        SingularValuesChecks.cgesvd(
                "zgesvd", orderValue, jobuValue, jobvtValue, m, n, place.space("zgesvd", "a", 6, a, 16, 8, true), lda,
                place.space("zgesvd", "s", 8, s, 8, 8, true), place.space("zgesvd", "u", 9, u, 16, 8, true), ldu,
                place.space("zgesvd", "vt", 11, vt, 16, 8, true), ldvt);
        if (Overlap.isNear(s, a) || Overlap.isNear(u, a) || Overlap.isNear(vt, a) || Overlap.isNear(u, s) || Overlap.isNear(vt, s) || Overlap.isNear(vt, u)) {
            SingularValuesOverlaps.zgesvd(
                    "zgesvd", orderValue, jobuValue, jobvtValue, m, n, null, a.address(), lda, null, s.address(), null,
                    u.address(), ldu, null, vt.address(), ldvt);
        }
        Finite.lines(
                "zgesvd", "a", 6, a, orderValue == Values.ROW_MAJOR ? m : n, orderValue == Values.ROW_MAJOR ? n : m,
                lda, false, 2);
        if (m == 0 || n == 0) {
            return;
        }
        SingularValuesCritical here = critical;
        if (here != null && orderValue == Values.COL_MAJOR && 22.0 * m * n * Math.min(m, n) + (jobuValue == Values.ALL_SINGULAR || jobvtValue == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n) <= 10_000 && ShortCallers.includeMe()) {
            zgesvdDone(SingularValuesStaged.zgesvdInPlace(
                    here, place.scratch(), place.workspaces(), jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt,
                    ldvt));
            return;
        }
        zgesvdDone(zgesvdAtLength(false, orderValue, jobuValue, jobvtValue, m, n, a, lda, s, u, ldu, vt, ldvt));
    }

    private int zgesvdAtLength(
            boolean heap, int order, int jobu, int jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s,
            MemorySegment u, int ldu, MemorySegment vt, int ldvt) {
        boolean asItLies = order == Values.COL_MAJOR;
        int way = place.begin(22.0 * m * n * Math.min(m, n) + (jobu == Values.ALL_SINGULAR || jobvt == Values.ALL_SINGULAR ? 4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n) : 0) + 32 * ((double) m + n), heap && asItLies);
        try {
            SingularValuesCalls there = calls[way];
            if (asItLies && (!heap || there.takesHeap())) {
                return SingularValuesStaged.zgesvdInPlace(
                        there, place.scratch(), place.workspaces(), jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
            }
            return SingularValuesStaged.zgesvd(
                    there, place.scratch(), place.workspaces(), order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt);
        } finally {
            place.end(way);
        }
    }

    private static void zgesvdDone(int info) {
        if (info > 0) {
            throw new LapackException(
                    "zgesvd", info,
                    "no convergence: " + info + " superdiagonals of an intermediate bidiagonal matrix did not become zero");
        }
        Check.done("zgesvd", info, "order jobu jobvt m n a lda s u ldu vt ldvt work lwork rwork");
    }
}
