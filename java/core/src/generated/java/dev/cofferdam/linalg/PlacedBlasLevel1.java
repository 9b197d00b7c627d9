// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLevel1Calls;
import dev.cofferdam.internal.linalg.BlasLevel1Checks;
import dev.cofferdam.internal.linalg.BlasLevel1Critical;
import dev.cofferdam.internal.linalg.BlasLevel1Overlaps;
import dev.cofferdam.internal.linalg.BlasLevel1Plain;
import dev.cofferdam.internal.linalg.BlasLevel1Staged;
import dev.cofferdam.internal.linalg.BlasLevel1Words;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.Finite;
import dev.cofferdam.internal.linalg.Heap;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Pieces;
import dev.cofferdam.internal.linalg.Pivots;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ShortVectors;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Checks, and then calls where the place says. */
abstract class PlacedBlasLevel1 extends Placed implements BlasLevel1 {
    private final @Nullable BlasLevel1Critical critical;
    private final BlasLevel1Calls[] calls;
    private final boolean vectors;

    PlacedBlasLevel1(Place place) {
        super(place);
        vectors = place.hasVectors();
        BlasLibrary here = place.here();
        critical = here == null ? null : new BlasLevel1Critical(here);
        calls = place.<BlasLevel1Calls>calls(
                        BlasLevel1Plain::new, BlasLevel1Words::new, (alone, _) -> alone)
                .toArray(BlasLevel1Calls[]::new);
    }

    @Override
    public float sdot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.dot(
                "sdot", n, Check.space("sdot", "x", 2, x, offsetX), incX, Check.space("sdot", "y", 4, y, offsetY),
                incY);
        if (vectors && ShortVectors.take(n, incX, incY)) {
            return ShortVectors.sdot(n, x, offsetX, y, offsetY);
        }
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_sdot(n, heapX, incX, heapY, incY);
            }
            return BlasLevel1Staged.sdotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
        }
        return sdotAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public float sdot(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dot(
                "sdot", n, place.space("sdot", "x", 2, x, 4, 4, false), incX,
                place.space("sdot", "y", 4, y, 4, 4, false), incY);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            if (vectors && ShortVectors.take(n, incX, incY)) {
                return ShortVectors.sdot((int) n, x, y);
            }
            return here.cblas_sdot((int) n, x, incX, y, incY);
        }
        return sdotAtLength(false, n, x, incX, y, incY);
    }

    private float sdotAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.sdotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
            }
            return BlasLevel1Staged.sdot(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double ddot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.dot(
                "ddot", n, Check.space("ddot", "x", 2, x, offsetX), incX, Check.space("ddot", "y", 4, y, offsetY),
                incY);
        if (vectors && ShortVectors.take(n, incX, incY)) {
            return ShortVectors.ddot(n, x, offsetX, y, offsetY);
        }
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_ddot(n, heapX, incX, heapY, incY);
            }
            return BlasLevel1Staged.ddotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
        }
        return ddotAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public double ddot(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dot(
                "ddot", n, place.space("ddot", "x", 2, x, 8, 8, false), incX,
                place.space("ddot", "y", 4, y, 8, 8, false), incY);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            if (vectors && ShortVectors.take(n, incX, incY)) {
                return ShortVectors.ddot((int) n, x, y);
            }
            return here.cblas_ddot((int) n, x, incX, y, incY);
        }
        return ddotAtLength(false, n, x, incX, y, incY);
    }

    private double ddotAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.ddotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
            }
            return BlasLevel1Staged.ddot(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public Complex cdotu(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.dotu(
                "cdotu", n, Check.complexSpace("cdotu", "x", 2, x, offsetX), incX,
                Check.complexSpace("cdotu", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.cdotuInPlace(here, place.scratch(), n, heapX, incX, heapY, incY, dot);
                return new Complex(dot[0], dot[1]);
            }
            BlasLevel1Staged.cdotuInPieces(here, place.scratch(), Pieces.HEAP, n, heapX, incX, heapY, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        cdotuAtLength(true, n, heapX, incX, heapY, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    @Override
    public Complex cdotu(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dotu(
                "cdotu", n, place.space("cdotu", "x", 2, x, 8, 4, false), incX,
                place.space("cdotu", "y", 4, y, 8, 4, false), incY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.cdotuInPlace(here, place.scratch(), n, x, incX, y, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        cdotuAtLength(false, n, x, incX, y, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    private void cdotuAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double[] dot) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.cdotuInPieces(there, place.scratch(), Pieces.NATIVE, n, x, incX, y, incY, dot);
                return;
            }
            BlasLevel1Staged.cdotu(there, place.scratch(), n, x, incX, y, incY, dot);
        } finally {
            place.end(way);
        }
    }

    @Override
    public Complex zdotu(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.dotu(
                "zdotu", n, Check.complexSpace("zdotu", "x", 2, x, offsetX), incX,
                Check.complexSpace("zdotu", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.zdotuInPlace(here, place.scratch(), n, heapX, incX, heapY, incY, dot);
                return new Complex(dot[0], dot[1]);
            }
            BlasLevel1Staged.zdotuInPieces(here, place.scratch(), Pieces.HEAP, n, heapX, incX, heapY, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        zdotuAtLength(true, n, heapX, incX, heapY, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    @Override
    public Complex zdotu(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dotu(
                "zdotu", n, place.space("zdotu", "x", 2, x, 16, 8, false), incX,
                place.space("zdotu", "y", 4, y, 16, 8, false), incY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.zdotuInPlace(here, place.scratch(), n, x, incX, y, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        zdotuAtLength(false, n, x, incX, y, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    private void zdotuAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double[] dot) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zdotuInPieces(there, place.scratch(), Pieces.NATIVE, n, x, incX, y, incY, dot);
                return;
            }
            BlasLevel1Staged.zdotu(there, place.scratch(), n, x, incX, y, incY, dot);
        } finally {
            place.end(way);
        }
    }

    @Override
    public Complex cdotc(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.dotc(
                "cdotc", n, Check.complexSpace("cdotc", "x", 2, x, offsetX), incX,
                Check.complexSpace("cdotc", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.cdotcInPlace(here, place.scratch(), n, heapX, incX, heapY, incY, dot);
                return new Complex(dot[0], dot[1]);
            }
            BlasLevel1Staged.cdotcInPieces(here, place.scratch(), Pieces.HEAP, n, heapX, incX, heapY, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        cdotcAtLength(true, n, heapX, incX, heapY, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    @Override
    public Complex cdotc(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dotc(
                "cdotc", n, place.space("cdotc", "x", 2, x, 8, 4, false), incX,
                place.space("cdotc", "y", 4, y, 8, 4, false), incY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.cdotcInPlace(here, place.scratch(), n, x, incX, y, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        cdotcAtLength(false, n, x, incX, y, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    private void cdotcAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double[] dot) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.cdotcInPieces(there, place.scratch(), Pieces.NATIVE, n, x, incX, y, incY, dot);
                return;
            }
            BlasLevel1Staged.cdotc(there, place.scratch(), n, x, incX, y, incY, dot);
        } finally {
            place.end(way);
        }
    }

    @Override
    public Complex zdotc(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.dotc(
                "zdotc", n, Check.complexSpace("zdotc", "x", 2, x, offsetX), incX,
                Check.complexSpace("zdotc", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.zdotcInPlace(here, place.scratch(), n, heapX, incX, heapY, incY, dot);
                return new Complex(dot[0], dot[1]);
            }
            BlasLevel1Staged.zdotcInPieces(here, place.scratch(), Pieces.HEAP, n, heapX, incX, heapY, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        zdotcAtLength(true, n, heapX, incX, heapY, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    @Override
    public Complex zdotc(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dotc(
                "zdotc", n, place.space("zdotc", "x", 2, x, 16, 8, false), incX,
                place.space("zdotc", "y", 4, y, 16, 8, false), incY);
        double[] dot = new double[2];
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.zdotcInPlace(here, place.scratch(), n, x, incX, y, incY, dot);
            return new Complex(dot[0], dot[1]);
        }
        zdotcAtLength(false, n, x, incX, y, incY, dot);
        return new Complex(dot[0], dot[1]);
    }

    private void zdotcAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double[] dot) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zdotcInPieces(there, place.scratch(), Pieces.NATIVE, n, x, incX, y, incY, dot);
                return;
            }
            BlasLevel1Staged.zdotc(there, place.scratch(), n, x, incX, y, incY, dot);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float sdsdot(int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.sdsdot(
                "sdsdot", n, Check.space("sdsdot", "x", 3, x, offsetX), incX, Check.space("sdsdot", "y", 5, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_sdsdot(n, alpha, heapX, incX, heapY, incY);
            }
            return BlasLevel1Staged.sdsdotInPieces(here, Pieces.HEAP, n, alpha, heapX, incX, heapY, incY);
        }
        return sdsdotAtLength(true, n, alpha, heapX, incX, heapY, incY);
    }

    @Override
    public float sdsdot(long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.sdsdot(
                "sdsdot", n, place.space("sdsdot", "x", 3, x, 4, 4, false), incX,
                place.space("sdsdot", "y", 5, y, 4, 4, false), incY);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_sdsdot((int) n, alpha, x, incX, y, incY);
        }
        return sdsdotAtLength(false, n, alpha, x, incX, y, incY);
    }

    private float sdsdotAtLength(
            boolean heap, long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.sdsdotInPieces(there, Pieces.NATIVE, n, alpha, x, incX, y, incY);
            }
            return BlasLevel1Staged.sdsdot(there, place.scratch(), n, alpha, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dsdot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.dsdot(
                "dsdot", n, Check.space("dsdot", "x", 2, x, offsetX), incX, Check.space("dsdot", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_dsdot(n, heapX, incX, heapY, incY);
            }
            return BlasLevel1Staged.dsdotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
        }
        return dsdotAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public double dsdot(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.dsdot(
                "dsdot", n, place.space("dsdot", "x", 2, x, 4, 4, false), incX,
                place.space("dsdot", "y", 4, y, 4, 4, false), incY);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_dsdot((int) n, x, incX, y, incY);
        }
        return dsdotAtLength(false, n, x, incX, y, incY);
    }

    private double dsdotAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.dsdotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
            }
            return BlasLevel1Staged.dsdot(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float snrm2(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.nrm2("snrm2", n, Check.space("snrm2", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_snrm2(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.snrm2InPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return snrm2AtLength(true, n, heapX, incX);
    }

    @Override
    public float snrm2(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.nrm2("snrm2", n, place.space("snrm2", "x", 2, x, 4, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_snrm2((int) n, x, Math.abs(incX));
        }
        return snrm2AtLength(false, n, x, incX);
    }

    private float snrm2AtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.snrm2InPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.snrm2(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dnrm2(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.nrm2("dnrm2", n, Check.space("dnrm2", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_dnrm2(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.dnrm2InPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return dnrm2AtLength(true, n, heapX, incX);
    }

    @Override
    public double dnrm2(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.nrm2("dnrm2", n, place.space("dnrm2", "x", 2, x, 8, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_dnrm2((int) n, x, Math.abs(incX));
        }
        return dnrm2AtLength(false, n, x, incX);
    }

    private double dnrm2AtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.dnrm2InPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.dnrm2(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float scnrm2(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.nrm2("scnrm2", n, Check.complexSpace("scnrm2", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_scnrm2(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.scnrm2InPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return scnrm2AtLength(true, n, heapX, incX);
    }

    @Override
    public float scnrm2(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.nrm2("scnrm2", n, place.space("scnrm2", "x", 2, x, 8, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_scnrm2((int) n, x, Math.abs(incX));
        }
        return scnrm2AtLength(false, n, x, incX);
    }

    private float scnrm2AtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.scnrm2InPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.scnrm2(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dznrm2(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.nrm2("dznrm2", n, Check.complexSpace("dznrm2", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_dznrm2(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.dznrm2InPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return dznrm2AtLength(true, n, heapX, incX);
    }

    @Override
    public double dznrm2(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.nrm2("dznrm2", n, place.space("dznrm2", "x", 2, x, 16, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_dznrm2((int) n, x, Math.abs(incX));
        }
        return dznrm2AtLength(false, n, x, incX);
    }

    private double dznrm2AtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.dznrm2InPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.dznrm2(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float sasum(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.asum("sasum", n, Check.space("sasum", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_sasum(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.sasumInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return sasumAtLength(true, n, heapX, incX);
    }

    @Override
    public float sasum(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.asum("sasum", n, place.space("sasum", "x", 2, x, 4, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_sasum((int) n, x, Math.abs(incX));
        }
        return sasumAtLength(false, n, x, incX);
    }

    private float sasumAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.sasumInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.sasum(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dasum(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.asum("dasum", n, Check.space("dasum", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_dasum(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.dasumInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return dasumAtLength(true, n, heapX, incX);
    }

    @Override
    public double dasum(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.asum("dasum", n, place.space("dasum", "x", 2, x, 8, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_dasum((int) n, x, Math.abs(incX));
        }
        return dasumAtLength(false, n, x, incX);
    }

    private double dasumAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.dasumInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.dasum(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public float scasum(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.asum("scasum", n, Check.complexSpace("scasum", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_scasum(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.scasumInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return scasumAtLength(true, n, heapX, incX);
    }

    @Override
    public float scasum(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.asum("scasum", n, place.space("scasum", "x", 2, x, 8, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_scasum((int) n, x, Math.abs(incX));
        }
        return scasumAtLength(false, n, x, incX);
    }

    private float scasumAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.scasumInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.scasum(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public double dzasum(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.asum("dzasum", n, Check.complexSpace("dzasum", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return here.cblas_dzasum(n, heapX, Math.abs(incX));
            }
            return BlasLevel1Staged.dzasumInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return dzasumAtLength(true, n, heapX, incX);
    }

    @Override
    public double dzasum(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.asum("dzasum", n, place.space("dzasum", "x", 2, x, 16, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_dzasum((int) n, x, Math.abs(incX));
        }
        return dzasumAtLength(false, n, x, incX);
    }

    private double dzasumAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.dzasumInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.dzasum(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public int isamax(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.amax("isamax", n, Check.space("isamax", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return (int) here.cblas_isamax(n, heapX, incX);
            }
            return (int) BlasLevel1Staged.isamaxInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return (int) isamaxAtLength(true, n, heapX, incX);
    }

    @Override
    public long isamax(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.amax("isamax", n, place.space("isamax", "x", 2, x, 4, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_isamax((int) n, x, incX);
        }
        return isamaxAtLength(false, n, x, incX);
    }

    private long isamaxAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.isamaxInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.isamax(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public int idamax(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.amax("idamax", n, Check.space("idamax", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return (int) here.cblas_idamax(n, heapX, incX);
            }
            return (int) BlasLevel1Staged.idamaxInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return (int) idamaxAtLength(true, n, heapX, incX);
    }

    @Override
    public long idamax(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.amax("idamax", n, place.space("idamax", "x", 2, x, 8, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_idamax((int) n, x, incX);
        }
        return idamaxAtLength(false, n, x, incX);
    }

    private long idamaxAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.idamaxInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.idamax(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public int icamax(int n, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.amax("icamax", n, Check.complexSpace("icamax", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return (int) here.cblas_icamax(n, heapX, incX);
            }
            return (int) BlasLevel1Staged.icamaxInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return (int) icamaxAtLength(true, n, heapX, incX);
    }

    @Override
    public long icamax(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.amax("icamax", n, place.space("icamax", "x", 2, x, 8, 4, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_icamax((int) n, x, incX);
        }
        return icamaxAtLength(false, n, x, incX);
    }

    private long icamaxAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.icamaxInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.icamax(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public int izamax(int n, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.amax("izamax", n, Check.complexSpace("izamax", "x", 2, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                return (int) here.cblas_izamax(n, heapX, incX);
            }
            return (int) BlasLevel1Staged.izamaxInPieces(here, Pieces.HEAP, n, heapX, incX);
        }
        return (int) izamaxAtLength(true, n, heapX, incX);
    }

    @Override
    public long izamax(long n, MemorySegment x, int incX) {
        BlasLevel1Checks.amax("izamax", n, place.space("izamax", "x", 2, x, 16, 8, false), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            return here.cblas_izamax((int) n, x, incX);
        }
        return izamaxAtLength(false, n, x, incX);
    }

    private long izamaxAtLength(boolean heap, long n, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                return BlasLevel1Staged.izamaxInPieces(there, Pieces.NATIVE, n, x, incX);
            }
            return BlasLevel1Staged.izamax(there, place.scratch(), n, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sswap(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.swap(
                "sswap", n, Check.space("sswap", "x", 2, x, offsetX), incX, Check.space("sswap", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.sswap("sswap", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_sswap(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.sswapInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        sswapAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void sswap(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.swap(
                "sswap", n, place.space("sswap", "x", 2, x, 4, 4, true), incX,
                place.space("sswap", "y", 4, y, 4, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.sswap("sswap", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_sswap((int) n, x, incX, y, incY);
            return;
        }
        sswapAtLength(false, n, x, incX, y, incY);
    }

    private void sswapAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.sswapInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.sswap(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dswap(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.swap(
                "dswap", n, Check.space("dswap", "x", 2, x, offsetX), incX, Check.space("dswap", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.dswap("dswap", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_dswap(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.dswapInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        dswapAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void dswap(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.swap(
                "dswap", n, place.space("dswap", "x", 2, x, 8, 8, true), incX,
                place.space("dswap", "y", 4, y, 8, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.dswap("dswap", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_dswap((int) n, x, incX, y, incY);
            return;
        }
        dswapAtLength(false, n, x, incX, y, incY);
    }

    private void dswapAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.dswapInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.dswap(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cswap(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.swap(
                "cswap", n, Check.complexSpace("cswap", "x", 2, x, offsetX), incX,
                Check.complexSpace("cswap", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.dswap("cswap", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_cswap(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.cswapInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        cswapAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void cswap(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.swap(
                "cswap", n, place.space("cswap", "x", 2, x, 8, 4, true), incX,
                place.space("cswap", "y", 4, y, 8, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.dswap("cswap", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_cswap((int) n, x, incX, y, incY);
            return;
        }
        cswapAtLength(false, n, x, incX, y, incY);
    }

    private void cswapAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.cswapInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.cswap(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zswap(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.swap(
                "zswap", n, Check.complexSpace("zswap", "x", 2, x, offsetX), incX,
                Check.complexSpace("zswap", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.zswap("zswap", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_zswap(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.zswapInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        zswapAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void zswap(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.swap(
                "zswap", n, place.space("zswap", "x", 2, x, 16, 8, true), incX,
                place.space("zswap", "y", 4, y, 16, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.zswap("zswap", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_zswap((int) n, x, incX, y, incY);
            return;
        }
        zswapAtLength(false, n, x, incX, y, incY);
    }

    private void zswapAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zswapInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.zswap(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void scopy(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.copy(
                "scopy", n, Check.space("scopy", "x", 2, x, offsetX), incX, Check.space("scopy", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.scopy("scopy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_scopy(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.scopyInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        scopyAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void scopy(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.copy(
                "scopy", n, place.space("scopy", "x", 2, x, 4, 4, false), incX,
                place.space("scopy", "y", 4, y, 4, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.scopy("scopy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_scopy((int) n, x, incX, y, incY);
            return;
        }
        scopyAtLength(false, n, x, incX, y, incY);
    }

    private void scopyAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.scopyInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.scopy(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dcopy(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.copy(
                "dcopy", n, Check.space("dcopy", "x", 2, x, offsetX), incX, Check.space("dcopy", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.dcopy("dcopy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_dcopy(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.dcopyInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        dcopyAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void dcopy(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.copy(
                "dcopy", n, place.space("dcopy", "x", 2, x, 8, 8, false), incX,
                place.space("dcopy", "y", 4, y, 8, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.dcopy("dcopy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_dcopy((int) n, x, incX, y, incY);
            return;
        }
        dcopyAtLength(false, n, x, incX, y, incY);
    }

    private void dcopyAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.dcopyInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.dcopy(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void ccopy(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.copy(
                "ccopy", n, Check.complexSpace("ccopy", "x", 2, x, offsetX), incX,
                Check.complexSpace("ccopy", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.dcopy("ccopy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_ccopy(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.ccopyInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        ccopyAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void ccopy(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.copy(
                "ccopy", n, place.space("ccopy", "x", 2, x, 8, 4, false), incX,
                place.space("ccopy", "y", 4, y, 8, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.dcopy("ccopy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_ccopy((int) n, x, incX, y, incY);
            return;
        }
        ccopyAtLength(false, n, x, incX, y, incY);
    }

    private void ccopyAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.ccopyInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.ccopy(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zcopy(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.copy(
                "zcopy", n, Check.complexSpace("zcopy", "x", 2, x, offsetX), incX,
                Check.complexSpace("zcopy", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.zcopy("zcopy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_zcopy(n, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.zcopyInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY);
            return;
        }
        zcopyAtLength(true, n, heapX, incX, heapY, incY);
    }

    @Override
    public void zcopy(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.copy(
                "zcopy", n, place.space("zcopy", "x", 2, x, 16, 8, false), incX,
                place.space("zcopy", "y", 4, y, 16, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.zcopy("zcopy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_zcopy((int) n, x, incX, y, incY);
            return;
        }
        zcopyAtLength(false, n, x, incX, y, incY);
    }

    private void zcopyAtLength(boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zcopyInPieces(there, Pieces.NATIVE, n, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.zcopy(there, place.scratch(), n, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void saxpy(int n, float alpha, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.axpy(
                "saxpy", n, Check.space("saxpy", "x", 3, x, offsetX), incX, Check.space("saxpy", "y", 5, y, offsetY),
                incY);
        if (vectors && ShortVectors.take(n, incX, incY) && y != x) {
            ShortVectors.saxpy(n, alpha, x, offsetX, y, offsetY);
            return;
        }
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.saxpy("saxpy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_saxpy(n, alpha, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.saxpyInPieces(here, Pieces.HEAP, n, alpha, heapX, incX, heapY, incY);
            return;
        }
        saxpyAtLength(true, n, alpha, heapX, incX, heapY, incY);
    }

    @Override
    public void saxpy(long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.axpy(
                "saxpy", n, place.space("saxpy", "x", 3, x, 4, 4, false), incX,
                place.space("saxpy", "y", 5, y, 4, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.saxpy("saxpy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            if (vectors && ShortVectors.take(n, incX, incY)) {
                ShortVectors.saxpy((int) n, alpha, x, y);
                return;
            }
            here.cblas_saxpy((int) n, alpha, x, incX, y, incY);
            return;
        }
        saxpyAtLength(false, n, alpha, x, incX, y, incY);
    }

    private void saxpyAtLength(
            boolean heap, long n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.saxpyInPieces(there, Pieces.NATIVE, n, alpha, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.saxpy(there, place.scratch(), n, alpha, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void daxpy(int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        BlasLevel1Checks.axpy(
                "daxpy", n, Check.space("daxpy", "x", 3, x, offsetX), incX, Check.space("daxpy", "y", 5, y, offsetY),
                incY);
        if (vectors && ShortVectors.take(n, incX, incY) && y != x) {
            ShortVectors.daxpy(n, alpha, x, offsetX, y, offsetY);
            return;
        }
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.daxpy("daxpy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_daxpy(n, alpha, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.daxpyInPieces(here, Pieces.HEAP, n, alpha, heapX, incX, heapY, incY);
            return;
        }
        daxpyAtLength(true, n, alpha, heapX, incX, heapY, incY);
    }

    @Override
    public void daxpy(long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.axpy(
                "daxpy", n, place.space("daxpy", "x", 3, x, 8, 8, false), incX,
                place.space("daxpy", "y", 5, y, 8, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.daxpy("daxpy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            if (vectors && ShortVectors.take(n, incX, incY)) {
                ShortVectors.daxpy((int) n, alpha, x, y);
                return;
            }
            here.cblas_daxpy((int) n, alpha, x, incX, y, incY);
            return;
        }
        daxpyAtLength(false, n, alpha, x, incX, y, incY);
    }

    private void daxpyAtLength(
            boolean heap, long n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.daxpyInPieces(there, Pieces.NATIVE, n, alpha, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.daxpy(there, place.scratch(), n, alpha, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void caxpy(
            int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        BlasLevel1Checks.axpy(
                "caxpy", n, Check.complexSpace("caxpy", "x", 3, x, offsetX), incX,
                Check.complexSpace("caxpy", "y", 5, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.caxpy("caxpy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.caxpyInPlace(here, place.scratch(), n, alphaRe, alphaIm, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.caxpyInPieces(
                    here, place.scratch(), Pieces.HEAP, n, alphaRe, alphaIm, heapX, incX, heapY, incY);
            return;
        }
        caxpyAtLength(true, n, alphaRe, alphaIm, heapX, incX, heapY, incY);
    }

    @Override
    public void caxpy(long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.axpy(
                "caxpy", n, place.space("caxpy", "x", 3, x, 8, 4, false), incX,
                place.space("caxpy", "y", 5, y, 8, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.caxpy("caxpy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.caxpyInPlace(here, place.scratch(), n, alphaRe, alphaIm, x, incX, y, incY);
            return;
        }
        caxpyAtLength(false, n, alphaRe, alphaIm, x, incX, y, incY);
    }

    private void caxpyAtLength(
            boolean heap, long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.caxpyInPieces(
                        there, place.scratch(), Pieces.NATIVE, n, alphaRe, alphaIm, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.caxpy(there, place.scratch(), n, alphaRe, alphaIm, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zaxpy(
            int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX, double[] y, int offsetY,
            int incY) {
        BlasLevel1Checks.axpy(
                "zaxpy", n, Check.complexSpace("zaxpy", "x", 3, x, offsetX), incX,
                Check.complexSpace("zaxpy", "y", 5, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.zaxpy("zaxpy", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.zaxpyInPlace(here, place.scratch(), n, alphaRe, alphaIm, heapX, incX, heapY, incY);
                return;
            }
            BlasLevel1Staged.zaxpyInPieces(
                    here, place.scratch(), Pieces.HEAP, n, alphaRe, alphaIm, heapX, incX, heapY, incY);
            return;
        }
        zaxpyAtLength(true, n, alphaRe, alphaIm, heapX, incX, heapY, incY);
    }

    @Override
    public void zaxpy(long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y, int incY) {
        BlasLevel1Checks.axpy(
                "zaxpy", n, place.space("zaxpy", "x", 3, x, 16, 8, false), incX,
                place.space("zaxpy", "y", 5, y, 16, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.zaxpy("zaxpy", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.zaxpyInPlace(here, place.scratch(), n, alphaRe, alphaIm, x, incX, y, incY);
            return;
        }
        zaxpyAtLength(false, n, alphaRe, alphaIm, x, incX, y, incY);
    }

    private void zaxpyAtLength(
            boolean heap, long n, double alphaRe, double alphaIm, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zaxpyInPieces(
                        there, place.scratch(), Pieces.NATIVE, n, alphaRe, alphaIm, x, incX, y, incY);
                return;
            }
            BlasLevel1Staged.zaxpy(there, place.scratch(), n, alphaRe, alphaIm, x, incX, y, incY);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void sscal(int n, float alpha, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("sscal", n, Check.space("sscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_sscal(n, alpha, heapX, Math.abs(incX));
                return;
            }
            BlasLevel1Staged.sscalInPieces(here, Pieces.HEAP, n, alpha, heapX, incX);
            return;
        }
        sscalAtLength(true, n, alpha, heapX, incX);
    }

    @Override
    public void sscal(long n, float alpha, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("sscal", n, place.space("sscal", "x", 3, x, 4, 4, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_sscal((int) n, alpha, x, Math.abs(incX));
            return;
        }
        sscalAtLength(false, n, alpha, x, incX);
    }

    private void sscalAtLength(boolean heap, long n, float alpha, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.sscalInPieces(there, Pieces.NATIVE, n, alpha, x, incX);
                return;
            }
            BlasLevel1Staged.sscal(there, place.scratch(), n, alpha, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void dscal(int n, double alpha, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("dscal", n, Check.space("dscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_dscal(n, alpha, heapX, Math.abs(incX));
                return;
            }
            BlasLevel1Staged.dscalInPieces(here, Pieces.HEAP, n, alpha, heapX, incX);
            return;
        }
        dscalAtLength(true, n, alpha, heapX, incX);
    }

    @Override
    public void dscal(long n, double alpha, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("dscal", n, place.space("dscal", "x", 3, x, 8, 8, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_dscal((int) n, alpha, x, Math.abs(incX));
            return;
        }
        dscalAtLength(false, n, alpha, x, incX);
    }

    private void dscalAtLength(boolean heap, long n, double alpha, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.dscalInPieces(there, Pieces.NATIVE, n, alpha, x, incX);
                return;
            }
            BlasLevel1Staged.dscal(there, place.scratch(), n, alpha, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void cscal(int n, double alphaRe, double alphaIm, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("cscal", n, Check.complexSpace("cscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.cscalInPlace(here, place.scratch(), n, alphaRe, alphaIm, heapX, incX);
                return;
            }
            BlasLevel1Staged.cscalInPieces(here, place.scratch(), Pieces.HEAP, n, alphaRe, alphaIm, heapX, incX);
            return;
        }
        cscalAtLength(true, n, alphaRe, alphaIm, heapX, incX);
    }

    @Override
    public void cscal(long n, double alphaRe, double alphaIm, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("cscal", n, place.space("cscal", "x", 3, x, 8, 4, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.cscalInPlace(here, place.scratch(), n, alphaRe, alphaIm, x, incX);
            return;
        }
        cscalAtLength(false, n, alphaRe, alphaIm, x, incX);
    }

    private void cscalAtLength(boolean heap, long n, double alphaRe, double alphaIm, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.cscalInPieces(there, place.scratch(), Pieces.NATIVE, n, alphaRe, alphaIm, x, incX);
                return;
            }
            BlasLevel1Staged.cscal(there, place.scratch(), n, alphaRe, alphaIm, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zscal(int n, double alphaRe, double alphaIm, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("zscal", n, Check.complexSpace("zscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                BlasLevel1Staged.zscalInPlace(here, place.scratch(), n, alphaRe, alphaIm, heapX, incX);
                return;
            }
            BlasLevel1Staged.zscalInPieces(here, place.scratch(), Pieces.HEAP, n, alphaRe, alphaIm, heapX, incX);
            return;
        }
        zscalAtLength(true, n, alphaRe, alphaIm, heapX, incX);
    }

    @Override
    public void zscal(long n, double alphaRe, double alphaIm, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("zscal", n, place.space("zscal", "x", 3, x, 16, 8, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            BlasLevel1Staged.zscalInPlace(here, place.scratch(), n, alphaRe, alphaIm, x, incX);
            return;
        }
        zscalAtLength(false, n, alphaRe, alphaIm, x, incX);
    }

    private void zscalAtLength(boolean heap, long n, double alphaRe, double alphaIm, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zscalInPieces(there, place.scratch(), Pieces.NATIVE, n, alphaRe, alphaIm, x, incX);
                return;
            }
            BlasLevel1Staged.zscal(there, place.scratch(), n, alphaRe, alphaIm, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void csscal(int n, float alpha, float[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("csscal", n, Check.complexSpace("csscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_csscal(n, alpha, heapX, Math.abs(incX));
                return;
            }
            BlasLevel1Staged.csscalInPieces(here, Pieces.HEAP, n, alpha, heapX, incX);
            return;
        }
        csscalAtLength(true, n, alpha, heapX, incX);
    }

    @Override
    public void csscal(long n, float alpha, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("csscal", n, place.space("csscal", "x", 3, x, 8, 4, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_csscal((int) n, alpha, x, Math.abs(incX));
            return;
        }
        csscalAtLength(false, n, alpha, x, incX);
    }

    private void csscalAtLength(boolean heap, long n, float alpha, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.csscalInPieces(there, Pieces.NATIVE, n, alpha, x, incX);
                return;
            }
            BlasLevel1Staged.csscal(there, place.scratch(), n, alpha, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zdscal(int n, double alpha, double[] x, int offsetX, int incX) {
        BlasLevel1Checks.scal("zdscal", n, Check.complexSpace("zdscal", "x", 3, x, offsetX), incX);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_zdscal(n, alpha, heapX, Math.abs(incX));
                return;
            }
            BlasLevel1Staged.zdscalInPieces(here, Pieces.HEAP, n, alpha, heapX, incX);
            return;
        }
        zdscalAtLength(true, n, alpha, heapX, incX);
    }

    @Override
    public void zdscal(long n, double alpha, MemorySegment x, int incX) {
        BlasLevel1Checks.scal("zdscal", n, place.space("zdscal", "x", 3, x, 16, 8, true), incX);
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_zdscal((int) n, alpha, x, Math.abs(incX));
            return;
        }
        zdscalAtLength(false, n, alpha, x, incX);
    }

    private void zdscalAtLength(boolean heap, long n, double alpha, MemorySegment x, int incX) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zdscalInPieces(there, Pieces.NATIVE, n, alpha, x, incX);
                return;
            }
            BlasLevel1Staged.zdscal(there, place.scratch(), n, alpha, x, incX);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void srot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float c, float s) {
        BlasLevel1Checks.rot(
                "srot", n, Check.space("srot", "x", 2, x, offsetX), incX, Check.space("srot", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.srot("srot", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_srot(n, heapX, incX, heapY, incY, c, s);
                return;
            }
            BlasLevel1Staged.srotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, c, s);
            return;
        }
        srotAtLength(true, n, heapX, incX, heapY, incY, c, s);
    }

    @Override
    public void srot(long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        BlasLevel1Checks.rot(
                "srot", n, place.space("srot", "x", 2, x, 4, 4, true), incX, place.space("srot", "y", 4, y, 4, 4, true),
                incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.srot("srot", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_srot((int) n, x, incX, y, incY, c, s);
            return;
        }
        srotAtLength(false, n, x, incX, y, incY, c, s);
    }

    private void srotAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.srotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, c, s);
                return;
            }
            BlasLevel1Staged.srot(there, place.scratch(), n, x, incX, y, incY, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void drot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double c, double s) {
        BlasLevel1Checks.rot(
                "drot", n, Check.space("drot", "x", 2, x, offsetX), incX, Check.space("drot", "y", 4, y, offsetY),
                incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.drot("drot", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_drot(n, heapX, incX, heapY, incY, c, s);
                return;
            }
            BlasLevel1Staged.drotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, c, s);
            return;
        }
        drotAtLength(true, n, heapX, incX, heapY, incY, c, s);
    }

    @Override
    public void drot(long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        BlasLevel1Checks.rot(
                "drot", n, place.space("drot", "x", 2, x, 8, 8, true), incX, place.space("drot", "y", 4, y, 8, 8, true),
                incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.drot("drot", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_drot((int) n, x, incX, y, incY, c, s);
            return;
        }
        drotAtLength(false, n, x, incX, y, incY, c, s);
    }

    private void drotAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.drotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, c, s);
                return;
            }
            BlasLevel1Staged.drot(there, place.scratch(), n, x, incX, y, incY, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void csrot(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float c, float s) {
        BlasLevel1Checks.rot(
                "csrot", n, Check.complexSpace("csrot", "x", 2, x, offsetX), incX,
                Check.complexSpace("csrot", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.drot("csrot", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_csrot(n, heapX, incX, heapY, incY, c, s);
                return;
            }
            BlasLevel1Staged.csrotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, c, s);
            return;
        }
        csrotAtLength(true, n, heapX, incX, heapY, incY, c, s);
    }

    @Override
    public void csrot(long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        BlasLevel1Checks.rot(
                "csrot", n, place.space("csrot", "x", 2, x, 8, 4, true), incX,
                place.space("csrot", "y", 4, y, 8, 4, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.drot("csrot", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_csrot((int) n, x, incX, y, incY, c, s);
            return;
        }
        csrotAtLength(false, n, x, incX, y, incY, c, s);
    }

    private void csrotAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.csrotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, c, s);
                return;
            }
            BlasLevel1Staged.csrot(there, place.scratch(), n, x, incX, y, incY, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zdrot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double c, double s) {
        BlasLevel1Checks.rot(
                "zdrot", n, Check.complexSpace("zdrot", "x", 2, x, offsetX), incX,
                Check.complexSpace("zdrot", "y", 4, y, offsetY), incY);
        MemorySegment heapX = Heap.from(x, 16L * offsetX);
        MemorySegment heapY = Heap.from(y, 16L * offsetY);
        if (y == x) {
            BlasLevel1Overlaps.zdrot("zdrot", n, x, heapX.address(), incX, y, heapY.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_zdrot(n, heapX, incX, heapY, incY, c, s);
                return;
            }
            BlasLevel1Staged.zdrotInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, c, s);
            return;
        }
        zdrotAtLength(true, n, heapX, incX, heapY, incY, c, s);
    }

    @Override
    public void zdrot(long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        BlasLevel1Checks.rot(
                "zdrot", n, place.space("zdrot", "x", 2, x, 16, 8, true), incX,
                place.space("zdrot", "y", 4, y, 16, 8, true), incY);
        if (Overlap.isNear(y, x)) {
            BlasLevel1Overlaps.zdrot("zdrot", n, null, x.address(), incX, null, y.address(), incY);
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_zdrot((int) n, x, incX, y, incY, c, s);
            return;
        }
        zdrotAtLength(false, n, x, incX, y, incY, c, s);
    }

    private void zdrotAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.zdrotInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, c, s);
                return;
            }
            BlasLevel1Staged.zdrot(there, place.scratch(), n, x, incX, y, incY, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void srotg(float[] a, int offsetA, float[] b, int offsetB, float[] c, int offsetC, float[] s, int offsetS) {
        BlasLevel1Checks.rotg(
                "srotg", Check.space("srotg", "a", 1, a, offsetA), Check.space("srotg", "b", 2, b, offsetB),
                Check.space("srotg", "c", 3, c, offsetC), Check.space("srotg", "s", 4, s, offsetS));
        MemorySegment heapA = Heap.from(a, 4L * offsetA);
        MemorySegment heapB = Heap.from(b, 4L * offsetB);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        MemorySegment heapS = Heap.from(s, 4L * offsetS);
        if (b == a || c == a || s == a || c == b || s == b || s == c) {
            BlasLevel1Overlaps.srotg(
                    "srotg", a, heapA.address(), b, heapB.address(), c, heapC.address(), s, heapS.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_srotg(heapA, heapB, heapC, heapS);
            return;
        }
        srotgAtLength(true, heapA, heapB, heapC, heapS);
    }

    @Override
    public void srotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        BlasLevel1Checks.rotg(
                "srotg", place.space("srotg", "a", 1, a, 4, 4, true), place.space("srotg", "b", 2, b, 4, 4, true),
                place.space("srotg", "c", 3, c, 4, 4, true), place.space("srotg", "s", 4, s, 4, 4, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(c, a) || Overlap.isNear(s, a) || Overlap.isNear(c, b) || Overlap.isNear(s, b) || Overlap.isNear(s, c)) {
            BlasLevel1Overlaps.srotg(
                    "srotg", null, a.address(), null, b.address(), null, c.address(), null, s.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_srotg(a, b, c, s);
            return;
        }
        srotgAtLength(false, a, b, c, s);
    }

    private void srotgAtLength(boolean heap, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_srotg(a, b, c, s);
                return;
            }
            BlasLevel1Staged.srotg(there, place.scratch(), a, b, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void drotg(
            double[] a, int offsetA, double[] b, int offsetB, double[] c, int offsetC, double[] s, int offsetS) {
        BlasLevel1Checks.rotg(
                "drotg", Check.space("drotg", "a", 1, a, offsetA), Check.space("drotg", "b", 2, b, offsetB),
                Check.space("drotg", "c", 3, c, offsetC), Check.space("drotg", "s", 4, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (b == a || c == a || s == a || c == b || s == b || s == c) {
            BlasLevel1Overlaps.drotg(
                    "drotg", a, heapA.address(), b, heapB.address(), c, heapC.address(), s, heapS.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_drotg(heapA, heapB, heapC, heapS);
            return;
        }
        drotgAtLength(true, heapA, heapB, heapC, heapS);
    }

    @Override
    public void drotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        BlasLevel1Checks.rotg(
                "drotg", place.space("drotg", "a", 1, a, 8, 8, true), place.space("drotg", "b", 2, b, 8, 8, true),
                place.space("drotg", "c", 3, c, 8, 8, true), place.space("drotg", "s", 4, s, 8, 8, true));
        if (Overlap.isNear(b, a) || Overlap.isNear(c, a) || Overlap.isNear(s, a) || Overlap.isNear(c, b) || Overlap.isNear(s, b) || Overlap.isNear(s, c)) {
            BlasLevel1Overlaps.drotg(
                    "drotg", null, a.address(), null, b.address(), null, c.address(), null, s.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_drotg(a, b, c, s);
            return;
        }
        drotgAtLength(false, a, b, c, s);
    }

    private void drotgAtLength(boolean heap, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_drotg(a, b, c, s);
                return;
            }
            BlasLevel1Staged.drotg(there, place.scratch(), a, b, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void crotg(float[] a, int offsetA, float[] b, int offsetB, float[] c, int offsetC, float[] s, int offsetS) {
        BlasLevel1Checks.rotg(
                "crotg", Check.complexSpace("crotg", "a", 1, a, offsetA),
                Check.complexSpace("crotg", "b", 2, b, offsetB), Check.space("crotg", "c", 3, c, offsetC),
                Check.complexSpace("crotg", "s", 4, s, offsetS));
        MemorySegment heapA = Heap.from(a, 8L * offsetA);
        MemorySegment heapB = Heap.from(b, 8L * offsetB);
        MemorySegment heapC = Heap.from(c, 4L * offsetC);
        MemorySegment heapS = Heap.from(s, 8L * offsetS);
        if (a == b || c == a || s == a || c == b || s == b || s == c) {
            BlasLevel1Overlaps.crotg(
                    "crotg", a, heapA.address(), b, heapB.address(), c, heapC.address(), s, heapS.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_crotg(heapA, heapB, heapC, heapS);
            return;
        }
        crotgAtLength(true, heapA, heapB, heapC, heapS);
    }

    @Override
    public void crotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        BlasLevel1Checks.rotg(
                "crotg", place.space("crotg", "a", 1, a, 8, 4, true), place.space("crotg", "b", 2, b, 8, 4, false),
                place.space("crotg", "c", 3, c, 4, 4, true), place.space("crotg", "s", 4, s, 8, 4, true));
        if (Overlap.isNear(a, b) || Overlap.isNear(c, a) || Overlap.isNear(s, a) || Overlap.isNear(c, b) || Overlap.isNear(s, b) || Overlap.isNear(s, c)) {
            BlasLevel1Overlaps.crotg(
                    "crotg", null, a.address(), null, b.address(), null, c.address(), null, s.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_crotg(a, b, c, s);
            return;
        }
        crotgAtLength(false, a, b, c, s);
    }

    private void crotgAtLength(boolean heap, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_crotg(a, b, c, s);
                return;
            }
            BlasLevel1Staged.crotg(there, place.scratch(), a, b, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void zrotg(
            double[] a, int offsetA, double[] b, int offsetB, double[] c, int offsetC, double[] s, int offsetS) {
        BlasLevel1Checks.rotg(
                "zrotg", Check.complexSpace("zrotg", "a", 1, a, offsetA),
                Check.complexSpace("zrotg", "b", 2, b, offsetB), Check.space("zrotg", "c", 3, c, offsetC),
                Check.complexSpace("zrotg", "s", 4, s, offsetS));
        MemorySegment heapA = Heap.from(a, 16L * offsetA);
        MemorySegment heapB = Heap.from(b, 16L * offsetB);
        MemorySegment heapC = Heap.from(c, 8L * offsetC);
        MemorySegment heapS = Heap.from(s, 16L * offsetS);
        if (a == b || c == a || s == a || c == b || s == b || s == c) {
            BlasLevel1Overlaps.zrotg(
                    "zrotg", a, heapA.address(), b, heapB.address(), c, heapC.address(), s, heapS.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_zrotg(heapA, heapB, heapC, heapS);
            return;
        }
        zrotgAtLength(true, heapA, heapB, heapC, heapS);
    }

    @Override
    public void zrotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        BlasLevel1Checks.rotg(
                "zrotg", place.space("zrotg", "a", 1, a, 16, 8, true), place.space("zrotg", "b", 2, b, 16, 8, false),
                place.space("zrotg", "c", 3, c, 8, 8, true), place.space("zrotg", "s", 4, s, 16, 8, true));
        if (Overlap.isNear(a, b) || Overlap.isNear(c, a) || Overlap.isNear(s, a) || Overlap.isNear(c, b) || Overlap.isNear(s, b) || Overlap.isNear(s, c)) {
            BlasLevel1Overlaps.zrotg(
                    "zrotg", null, a.address(), null, b.address(), null, c.address(), null, s.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_zrotg(a, b, c, s);
            return;
        }
        zrotgAtLength(false, a, b, c, s);
    }

    private void zrotgAtLength(boolean heap, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_zrotg(a, b, c, s);
                return;
            }
            BlasLevel1Staged.zrotg(there, place.scratch(), a, b, c, s);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void srotm(
            int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] p, int offsetP) {
        BlasLevel1Checks.rotm(
                "srotm", n, Check.space("srotm", "x", 2, x, offsetX), incX, Check.space("srotm", "y", 4, y, offsetY),
                incY, Check.space("srotm", "p", 6, p, offsetP));
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapY = Heap.from(y, 4L * offsetY);
        MemorySegment heapP = Heap.from(p, 4L * offsetP);
        if (y == x || x == p || y == p) {
            BlasLevel1Overlaps.srotm(
                    "srotm", n, x, heapX.address(), incX, y, heapY.address(), incY, p, heapP.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_srotm(n, heapX, incX, heapY, incY, heapP);
                return;
            }
            BlasLevel1Staged.srotmInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, heapP);
            return;
        }
        srotmAtLength(true, n, heapX, incX, heapY, incY, heapP);
    }

    @Override
    public void srotm(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        BlasLevel1Checks.rotm(
                "srotm", n, place.space("srotm", "x", 2, x, 4, 4, true), incX,
                place.space("srotm", "y", 4, y, 4, 4, true), incY, place.space("srotm", "p", 6, p, 4, 4, false));
        if (Overlap.isNear(y, x) || Overlap.isNear(x, p) || Overlap.isNear(y, p)) {
            BlasLevel1Overlaps.srotm("srotm", n, null, x.address(), incX, null, y.address(), incY, null, p.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_srotm((int) n, x, incX, y, incY, p);
            return;
        }
        srotmAtLength(false, n, x, incX, y, incY, p);
    }

    private void srotmAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.srotmInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, p);
                return;
            }
            BlasLevel1Staged.srotm(there, place.scratch(), n, x, incX, y, incY, p);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void drotm(
            int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] p, int offsetP) {
        BlasLevel1Checks.rotm(
                "drotm", n, Check.space("drotm", "x", 2, x, offsetX), incX, Check.space("drotm", "y", 4, y, offsetY),
                incY, Check.space("drotm", "p", 6, p, offsetP));
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapY = Heap.from(y, 8L * offsetY);
        MemorySegment heapP = Heap.from(p, 8L * offsetP);
        if (y == x || x == p || y == p) {
            BlasLevel1Overlaps.drotm(
                    "drotm", n, x, heapX.address(), incX, y, heapY.address(), incY, p, heapP.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            if (n <= Pieces.HEAP) {
                here.cblas_drotm(n, heapX, incX, heapY, incY, heapP);
                return;
            }
            BlasLevel1Staged.drotmInPieces(here, Pieces.HEAP, n, heapX, incX, heapY, incY, heapP);
            return;
        }
        drotmAtLength(true, n, heapX, incX, heapY, incY, heapP);
    }

    @Override
    public void drotm(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        BlasLevel1Checks.rotm(
                "drotm", n, place.space("drotm", "x", 2, x, 8, 8, true), incX,
                place.space("drotm", "y", 4, y, 8, 8, true), incY, place.space("drotm", "p", 6, p, 8, 8, false));
        if (Overlap.isNear(y, x) || Overlap.isNear(x, p) || Overlap.isNear(y, p)) {
            BlasLevel1Overlaps.drotm("drotm", n, null, x.address(), incX, null, y.address(), incY, null, p.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null && n <= Pieces.HEAP) {
            here.cblas_drotm((int) n, x, incX, y, incY, p);
            return;
        }
        drotmAtLength(false, n, x, incX, y, incY, p);
    }

    private void drotmAtLength(
            boolean heap, long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        int way = place.begin(n, false);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                BlasLevel1Staged.drotmInPieces(there, Pieces.NATIVE, n, x, incX, y, incY, p);
                return;
            }
            BlasLevel1Staged.drotm(there, place.scratch(), n, x, incX, y, incY, p);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void srotmg(
            float[] d1, int offsetD1, float[] d2, int offsetD2, float[] x, int offsetX, float y, float[] p,
            int offsetP) {
        BlasLevel1Checks.rotmg(
                "srotmg", Check.space("srotmg", "d1", 1, d1, offsetD1), Check.space("srotmg", "d2", 2, d2, offsetD2),
                Check.space("srotmg", "x", 3, x, offsetX), Check.space("srotmg", "p", 5, p, offsetP));
        MemorySegment heapD1 = Heap.from(d1, 4L * offsetD1);
        MemorySegment heapD2 = Heap.from(d2, 4L * offsetD2);
        MemorySegment heapX = Heap.from(x, 4L * offsetX);
        MemorySegment heapP = Heap.from(p, 4L * offsetP);
        if (d2 == d1 || x == d1 || p == d1 || x == d2 || p == d2 || p == x) {
            BlasLevel1Overlaps.srotmg(
                    "srotmg", d1, heapD1.address(), d2, heapD2.address(), x, heapX.address(), p, heapP.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_srotmg(heapD1, heapD2, heapX, y, heapP);
            return;
        }
        srotmgAtLength(true, heapD1, heapD2, heapX, y, heapP);
    }

    @Override
    public void srotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p) {
        BlasLevel1Checks.rotmg(
                "srotmg", place.space("srotmg", "d1", 1, d1, 4, 4, true),
                place.space("srotmg", "d2", 2, d2, 4, 4, true), place.space("srotmg", "x", 3, x, 4, 4, true),
                place.space("srotmg", "p", 5, p, 4, 4, true));
        if (Overlap.isNear(d2, d1) || Overlap.isNear(x, d1) || Overlap.isNear(p, d1) || Overlap.isNear(x, d2) || Overlap.isNear(p, d2) || Overlap.isNear(p, x)) {
            BlasLevel1Overlaps.srotmg(
                    "srotmg", null, d1.address(), null, d2.address(), null, x.address(), null, p.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_srotmg(d1, d2, x, y, p);
            return;
        }
        srotmgAtLength(false, d1, d2, x, y, p);
    }

    private void srotmgAtLength(
            boolean heap, MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_srotmg(d1, d2, x, y, p);
                return;
            }
            BlasLevel1Staged.srotmg(there, place.scratch(), d1, d2, x, y, p);
        } finally {
            place.end(way);
        }
    }

    @Override
    public void drotmg(
            double[] d1, int offsetD1, double[] d2, int offsetD2, double[] x, int offsetX, double y, double[] p,
            int offsetP) {
        BlasLevel1Checks.rotmg(
                "drotmg", Check.space("drotmg", "d1", 1, d1, offsetD1), Check.space("drotmg", "d2", 2, d2, offsetD2),
                Check.space("drotmg", "x", 3, x, offsetX), Check.space("drotmg", "p", 5, p, offsetP));
        MemorySegment heapD1 = Heap.from(d1, 8L * offsetD1);
        MemorySegment heapD2 = Heap.from(d2, 8L * offsetD2);
        MemorySegment heapX = Heap.from(x, 8L * offsetX);
        MemorySegment heapP = Heap.from(p, 8L * offsetP);
        if (d2 == d1 || x == d1 || p == d1 || x == d2 || p == d2 || p == x) {
            BlasLevel1Overlaps.drotmg(
                    "drotmg", d1, heapD1.address(), d2, heapD2.address(), x, heapX.address(), p, heapP.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_drotmg(heapD1, heapD2, heapX, y, heapP);
            return;
        }
        drotmgAtLength(true, heapD1, heapD2, heapX, y, heapP);
    }

    @Override
    public void drotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p) {
        BlasLevel1Checks.rotmg(
                "drotmg", place.space("drotmg", "d1", 1, d1, 8, 8, true),
                place.space("drotmg", "d2", 2, d2, 8, 8, true), place.space("drotmg", "x", 3, x, 8, 8, true),
                place.space("drotmg", "p", 5, p, 8, 8, true));
        if (Overlap.isNear(d2, d1) || Overlap.isNear(x, d1) || Overlap.isNear(p, d1) || Overlap.isNear(x, d2) || Overlap.isNear(p, d2) || Overlap.isNear(p, x)) {
            BlasLevel1Overlaps.drotmg(
                    "drotmg", null, d1.address(), null, d2.address(), null, x.address(), null, p.address());
        }
        BlasLevel1Critical here = critical;
        if (here != null) {
            here.cblas_drotmg(d1, d2, x, y, p);
            return;
        }
        drotmgAtLength(false, d1, d2, x, y, p);
    }

    private void drotmgAtLength(
            boolean heap, MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p) {
        int way = place.begin(0, heap);
        try {
            BlasLevel1Calls there = calls[way];
            if (!heap || there.takesHeap()) {
                there.cblas_drotmg(d1, d2, x, y, p);
                return;
            }
            BlasLevel1Staged.drotmg(there, place.scratch(), d1, d2, x, y, p);
        } finally {
            place.end(way);
        }
    }
}
