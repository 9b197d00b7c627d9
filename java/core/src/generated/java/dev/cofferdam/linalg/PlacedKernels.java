// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.cofferdam.internal.linalg.KernelCheck;
import dev.cofferdam.internal.linalg.KernelsByWords;
import dev.cofferdam.internal.linalg.KernelsInPieces;
import dev.cofferdam.internal.linalg.Overlap;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.SparseInPieces;
import dev.cofferdam.internal.linalg.StencilsInPieces;
import dev.cofferdam.internal.linalg.VectorPiece;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM, on memory where it lies, or elsewhere. */
final class PlacedKernels implements Kernels {
    private static final PlacedKernels HERE = new PlacedKernels(null, null);

    private final @Nullable Place place;
    private final @Nullable KernelsByWords elsewhere;

    private PlacedKernels(@Nullable Place place, @Nullable KernelsByWords elsewhere) {
        this.place = place;
        this.elsewhere = elsewhere;
    }

    static PlacedKernels here() {
        KernelCheck.nativeAccess();
        return HERE;
    }

    /** Calls by words, on memory that the place can reach. */
    static PlacedKernels at(Place place) {
        return new PlacedKernels(place, KernelsByWords.at(place));
    }

    private MemorySegment segment(
            String routine, String name, int number, MemorySegment segment, int bytes, boolean written) {
        if (place == null) {
            return KernelCheck.segment(routine, name, number, segment, bytes, written);
        }
        place.space(routine, name, number, segment, bytes, bytes, written);
        return segment;
    }

    @Override
    public double dsum(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dsum", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dsum", "x", 2, x, offsetX);
        KernelCheck.vector("dsum", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dsum(n, atX, incX)
                : elsewhere.dsum(n, atX, incX);
    }

    @Override
    public double dsum(long n, MemorySegment x, int incX) {
        KernelCheck.size("dsum", "n", 1, n);
        MemorySegment atX = segment("dsum", "x", 2, x, 8, false);
        KernelCheck.vector("dsum", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dsum(n, atX, incX)
                : elsewhere.dsum(n, atX, incX);
    }

    @Override
    public float ssum(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("ssum", "n", 1, n);
        MemorySegment atX = KernelCheck.array("ssum", "x", 2, x, offsetX);
        KernelCheck.vector("ssum", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.ssum(n, atX, incX)
                : elsewhere.ssum(n, atX, incX);
    }

    @Override
    public float ssum(long n, MemorySegment x, int incX) {
        KernelCheck.size("ssum", "n", 1, n);
        MemorySegment atX = segment("ssum", "x", 2, x, 4, false);
        KernelCheck.vector("ssum", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.ssum(n, atX, incX)
                : elsewhere.ssum(n, atX, incX);
    }

    @Override
    public double dsumCompensated(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dsumCompensated", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dsumCompensated", "x", 2, x, offsetX);
        KernelCheck.vector("dsumCompensated", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dsumCompensated(n, atX, incX)
                : elsewhere.dsumCompensated(n, atX, incX);
    }

    @Override
    public double dsumCompensated(long n, MemorySegment x, int incX) {
        KernelCheck.size("dsumCompensated", "n", 1, n);
        MemorySegment atX = segment("dsumCompensated", "x", 2, x, 8, false);
        KernelCheck.vector("dsumCompensated", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dsumCompensated(n, atX, incX)
                : elsewhere.dsumCompensated(n, atX, incX);
    }

    @Override
    public float ssumCompensated(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("ssumCompensated", "n", 1, n);
        MemorySegment atX = KernelCheck.array("ssumCompensated", "x", 2, x, offsetX);
        KernelCheck.vector("ssumCompensated", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.ssumCompensated(n, atX, incX)
                : elsewhere.ssumCompensated(n, atX, incX);
    }

    @Override
    public float ssumCompensated(long n, MemorySegment x, int incX) {
        KernelCheck.size("ssumCompensated", "n", 1, n);
        MemorySegment atX = segment("ssumCompensated", "x", 2, x, 4, false);
        KernelCheck.vector("ssumCompensated", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.ssumCompensated(n, atX, incX)
                : elsewhere.ssumCompensated(n, atX, incX);
    }

    @Override
    public double ddotCompensated(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("ddotCompensated", "n", 1, n);
        MemorySegment atX = KernelCheck.array("ddotCompensated", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("ddotCompensated", "y", 4, y, offsetY);
        KernelCheck.vector("ddotCompensated", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("ddotCompensated", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        return elsewhere == null
                ? KernelsInPieces.ddotCompensated(n, atX, incX, atY, incY)
                : elsewhere.ddotCompensated(n, atX, incX, atY, incY);
    }

    @Override
    public double ddotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("ddotCompensated", "n", 1, n);
        MemorySegment atX = segment("ddotCompensated", "x", 2, x, 8, false);
        MemorySegment atY = segment("ddotCompensated", "y", 4, y, 8, false);
        KernelCheck.vector("ddotCompensated", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("ddotCompensated", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        return elsewhere == null
                ? KernelsInPieces.ddotCompensated(n, atX, incX, atY, incY)
                : elsewhere.ddotCompensated(n, atX, incX, atY, incY);
    }

    @Override
    public float sdotCompensated(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("sdotCompensated", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sdotCompensated", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("sdotCompensated", "y", 4, y, offsetY);
        KernelCheck.vector("sdotCompensated", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sdotCompensated", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        return elsewhere == null
                ? KernelsInPieces.sdotCompensated(n, atX, incX, atY, incY)
                : elsewhere.sdotCompensated(n, atX, incX, atY, incY);
    }

    @Override
    public float sdotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("sdotCompensated", "n", 1, n);
        MemorySegment atX = segment("sdotCompensated", "x", 2, x, 4, false);
        MemorySegment atY = segment("sdotCompensated", "y", 4, y, 4, false);
        KernelCheck.vector("sdotCompensated", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sdotCompensated", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        return elsewhere == null
                ? KernelsInPieces.sdotCompensated(n, atX, incX, atY, incY)
                : elsewhere.sdotCompensated(n, atX, incX, atY, incY);
    }

    @Override
    public double dmin(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dmin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dmin", "x", 2, x, offsetX);
        KernelCheck.vector("dmin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dmin(n, atX, incX)
                : elsewhere.dmin(n, atX, incX);
    }

    @Override
    public double dmin(long n, MemorySegment x, int incX) {
        KernelCheck.size("dmin", "n", 1, n);
        MemorySegment atX = segment("dmin", "x", 2, x, 8, false);
        KernelCheck.vector("dmin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dmin(n, atX, incX)
                : elsewhere.dmin(n, atX, incX);
    }

    @Override
    public float smin(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("smin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("smin", "x", 2, x, offsetX);
        KernelCheck.vector("smin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.smin(n, atX, incX)
                : elsewhere.smin(n, atX, incX);
    }

    @Override
    public float smin(long n, MemorySegment x, int incX) {
        KernelCheck.size("smin", "n", 1, n);
        MemorySegment atX = segment("smin", "x", 2, x, 4, false);
        KernelCheck.vector("smin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.smin(n, atX, incX)
                : elsewhere.smin(n, atX, incX);
    }

    @Override
    public double dmax(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dmax", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dmax", "x", 2, x, offsetX);
        KernelCheck.vector("dmax", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dmax(n, atX, incX)
                : elsewhere.dmax(n, atX, incX);
    }

    @Override
    public double dmax(long n, MemorySegment x, int incX) {
        KernelCheck.size("dmax", "n", 1, n);
        MemorySegment atX = segment("dmax", "x", 2, x, 8, false);
        KernelCheck.vector("dmax", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dmax(n, atX, incX)
                : elsewhere.dmax(n, atX, incX);
    }

    @Override
    public float smax(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("smax", "n", 1, n);
        MemorySegment atX = KernelCheck.array("smax", "x", 2, x, offsetX);
        KernelCheck.vector("smax", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.smax(n, atX, incX)
                : elsewhere.smax(n, atX, incX);
    }

    @Override
    public float smax(long n, MemorySegment x, int incX) {
        KernelCheck.size("smax", "n", 1, n);
        MemorySegment atX = segment("smax", "x", 2, x, 4, false);
        KernelCheck.vector("smax", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.smax(n, atX, incX)
                : elsewhere.smax(n, atX, incX);
    }

    @Override
    public Extremum dargmin(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dargmin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dargmin", "x", 2, x, offsetX);
        KernelCheck.vector("dargmin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.dargmin(n, atX, incX)
                : elsewhere.dargmin(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_DOUBLE, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum dargmin(long n, MemorySegment x, int incX) {
        KernelCheck.size("dargmin", "n", 1, n);
        MemorySegment atX = segment("dargmin", "x", 2, x, 8, false);
        KernelCheck.vector("dargmin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.dargmin(n, atX, incX)
                : elsewhere.dargmin(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_DOUBLE, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum sargmin(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("sargmin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sargmin", "x", 2, x, offsetX);
        KernelCheck.vector("sargmin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.sargmin(n, atX, incX)
                : elsewhere.sargmin(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_FLOAT, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum sargmin(long n, MemorySegment x, int incX) {
        KernelCheck.size("sargmin", "n", 1, n);
        MemorySegment atX = segment("sargmin", "x", 2, x, 4, false);
        KernelCheck.vector("sargmin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.sargmin(n, atX, incX)
                : elsewhere.sargmin(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_FLOAT, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum dargmax(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dargmax", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dargmax", "x", 2, x, offsetX);
        KernelCheck.vector("dargmax", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.dargmax(n, atX, incX)
                : elsewhere.dargmax(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_DOUBLE, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum dargmax(long n, MemorySegment x, int incX) {
        KernelCheck.size("dargmax", "n", 1, n);
        MemorySegment atX = segment("dargmax", "x", 2, x, 8, false);
        KernelCheck.vector("dargmax", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.dargmax(n, atX, incX)
                : elsewhere.dargmax(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_DOUBLE, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum sargmax(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("sargmax", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sargmax", "x", 2, x, offsetX);
        KernelCheck.vector("sargmax", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.sargmax(n, atX, incX)
                : elsewhere.sargmax(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_FLOAT, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public Extremum sargmax(long n, MemorySegment x, int incX) {
        KernelCheck.size("sargmax", "n", 1, n);
        MemorySegment atX = segment("sargmax", "x", 2, x, 4, false);
        KernelCheck.vector("sargmax", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        long index = elsewhere == null
                ? KernelsInPieces.sargmax(n, atX, incX)
                : elsewhere.sargmax(n, atX, incX);
        return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(JAVA_FLOAT, VectorPiece.place(n, incX, index)), index);
    }

    @Override
    public double dnorm1(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dnorm1", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dnorm1", "x", 2, x, offsetX);
        KernelCheck.vector("dnorm1", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnorm1(n, atX, incX)
                : elsewhere.dnorm1(n, atX, incX);
    }

    @Override
    public double dnorm1(long n, MemorySegment x, int incX) {
        KernelCheck.size("dnorm1", "n", 1, n);
        MemorySegment atX = segment("dnorm1", "x", 2, x, 8, false);
        KernelCheck.vector("dnorm1", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnorm1(n, atX, incX)
                : elsewhere.dnorm1(n, atX, incX);
    }

    @Override
    public float snorm1(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("snorm1", "n", 1, n);
        MemorySegment atX = KernelCheck.array("snorm1", "x", 2, x, offsetX);
        KernelCheck.vector("snorm1", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snorm1(n, atX, incX)
                : elsewhere.snorm1(n, atX, incX);
    }

    @Override
    public float snorm1(long n, MemorySegment x, int incX) {
        KernelCheck.size("snorm1", "n", 1, n);
        MemorySegment atX = segment("snorm1", "x", 2, x, 4, false);
        KernelCheck.vector("snorm1", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snorm1(n, atX, incX)
                : elsewhere.snorm1(n, atX, incX);
    }

    @Override
    public double dnorm2(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dnorm2", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dnorm2", "x", 2, x, offsetX);
        KernelCheck.vector("dnorm2", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnorm2(n, atX, incX)
                : elsewhere.dnorm2(n, atX, incX);
    }

    @Override
    public double dnorm2(long n, MemorySegment x, int incX) {
        KernelCheck.size("dnorm2", "n", 1, n);
        MemorySegment atX = segment("dnorm2", "x", 2, x, 8, false);
        KernelCheck.vector("dnorm2", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnorm2(n, atX, incX)
                : elsewhere.dnorm2(n, atX, incX);
    }

    @Override
    public float snorm2(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("snorm2", "n", 1, n);
        MemorySegment atX = KernelCheck.array("snorm2", "x", 2, x, offsetX);
        KernelCheck.vector("snorm2", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snorm2(n, atX, incX)
                : elsewhere.snorm2(n, atX, incX);
    }

    @Override
    public float snorm2(long n, MemorySegment x, int incX) {
        KernelCheck.size("snorm2", "n", 1, n);
        MemorySegment atX = segment("snorm2", "x", 2, x, 4, false);
        KernelCheck.vector("snorm2", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snorm2(n, atX, incX)
                : elsewhere.snorm2(n, atX, incX);
    }

    @Override
    public double dnormInf(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dnormInf", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dnormInf", "x", 2, x, offsetX);
        KernelCheck.vector("dnormInf", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnormInf(n, atX, incX)
                : elsewhere.dnormInf(n, atX, incX);
    }

    @Override
    public double dnormInf(long n, MemorySegment x, int incX) {
        KernelCheck.size("dnormInf", "n", 1, n);
        MemorySegment atX = segment("dnormInf", "x", 2, x, 8, false);
        KernelCheck.vector("dnormInf", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.dnormInf(n, atX, incX)
                : elsewhere.dnormInf(n, atX, incX);
    }

    @Override
    public float snormInf(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("snormInf", "n", 1, n);
        MemorySegment atX = KernelCheck.array("snormInf", "x", 2, x, offsetX);
        KernelCheck.vector("snormInf", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snormInf(n, atX, incX)
                : elsewhere.snormInf(n, atX, incX);
    }

    @Override
    public float snormInf(long n, MemorySegment x, int incX) {
        KernelCheck.size("snormInf", "n", 1, n);
        MemorySegment atX = segment("snormInf", "x", 2, x, 4, false);
        KernelCheck.vector("snormInf", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        return elsewhere == null
                ? KernelsInPieces.snormInf(n, atX, incX)
                : elsewhere.snormInf(n, atX, incX);
    }

    @Override
    public Moments dmoments(int n, double[] x, int offsetX, int incX) {
        KernelCheck.size("dmoments", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dmoments", "x", 2, x, offsetX);
        KernelCheck.vector("dmoments", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        double[] moments = elsewhere == null
                ? KernelsInPieces.dmoments(n, atX, incX)
                : elsewhere.dmoments(n, atX, incX);
        return new Moments((long) moments[0], moments[1], moments[2]);
    }

    @Override
    public Moments dmoments(long n, MemorySegment x, int incX) {
        KernelCheck.size("dmoments", "n", 1, n);
        MemorySegment atX = segment("dmoments", "x", 2, x, 8, false);
        KernelCheck.vector("dmoments", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        double[] moments = elsewhere == null
                ? KernelsInPieces.dmoments(n, atX, incX)
                : elsewhere.dmoments(n, atX, incX);
        return new Moments((long) moments[0], moments[1], moments[2]);
    }

    @Override
    public Moments smoments(int n, float[] x, int offsetX, int incX) {
        KernelCheck.size("smoments", "n", 1, n);
        MemorySegment atX = KernelCheck.array("smoments", "x", 2, x, offsetX);
        KernelCheck.vector("smoments", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        double[] moments = elsewhere == null
                ? KernelsInPieces.smoments(n, atX, incX)
                : elsewhere.smoments(n, atX, incX);
        return new Moments((long) moments[0], moments[1], moments[2]);
    }

    @Override
    public Moments smoments(long n, MemorySegment x, int incX) {
        KernelCheck.size("smoments", "n", 1, n);
        MemorySegment atX = segment("smoments", "x", 2, x, 4, false);
        KernelCheck.vector("smoments", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        double[] moments = elsewhere == null
                ? KernelsInPieces.smoments(n, atX, incX)
                : elsewhere.smoments(n, atX, incX);
        return new Moments((long) moments[0], moments[1], moments[2]);
    }

    @Override
    public void dexp(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dexp", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dexp", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dexp", "y", 4, y, offsetY);
        KernelCheck.vector("dexp", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dexp", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dexp", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dexp(n, atX, incX, atY, incY);
        } else {
            elsewhere.dexp(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dexp", "n", 1, n);
        MemorySegment atX = segment("dexp", "x", 2, x, 8, false);
        MemorySegment atY = segment("dexp", "y", 4, y, 8, true);
        KernelCheck.vector("dexp", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dexp", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dexp", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dexp(n, atX, incX, atY, incY);
        } else {
            elsewhere.dexp(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void sexp(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("sexp", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sexp", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("sexp", "y", 4, y, offsetY);
        KernelCheck.vector("sexp", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sexp", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("sexp", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.sexp(n, atX, incX, atY, incY);
        } else {
            elsewhere.sexp(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void sexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("sexp", "n", 1, n);
        MemorySegment atX = segment("sexp", "x", 2, x, 4, false);
        MemorySegment atY = segment("sexp", "y", 4, y, 4, true);
        KernelCheck.vector("sexp", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sexp", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("sexp", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.sexp(n, atX, incX, atY, incY);
        } else {
            elsewhere.sexp(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dlog(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dlog", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dlog", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dlog", "y", 4, y, offsetY);
        KernelCheck.vector("dlog", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dlog", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dlog", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dlog(n, atX, incX, atY, incY);
        } else {
            elsewhere.dlog(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dlog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dlog", "n", 1, n);
        MemorySegment atX = segment("dlog", "x", 2, x, 8, false);
        MemorySegment atY = segment("dlog", "y", 4, y, 8, true);
        KernelCheck.vector("dlog", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dlog", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dlog", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dlog(n, atX, incX, atY, incY);
        } else {
            elsewhere.dlog(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void slog(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("slog", "n", 1, n);
        MemorySegment atX = KernelCheck.array("slog", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("slog", "y", 4, y, offsetY);
        KernelCheck.vector("slog", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("slog", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("slog", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.slog(n, atX, incX, atY, incY);
        } else {
            elsewhere.slog(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void slog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("slog", "n", 1, n);
        MemorySegment atX = segment("slog", "x", 2, x, 4, false);
        MemorySegment atY = segment("slog", "y", 4, y, 4, true);
        KernelCheck.vector("slog", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("slog", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("slog", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.slog(n, atX, incX, atY, incY);
        } else {
            elsewhere.slog(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dsqrt(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dsqrt", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dsqrt", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dsqrt", "y", 4, y, offsetY);
        KernelCheck.vector("dsqrt", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dsqrt", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dsqrt", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dsqrt(n, atX, incX, atY, incY);
        } else {
            elsewhere.dsqrt(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dsqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dsqrt", "n", 1, n);
        MemorySegment atX = segment("dsqrt", "x", 2, x, 8, false);
        MemorySegment atY = segment("dsqrt", "y", 4, y, 8, true);
        KernelCheck.vector("dsqrt", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dsqrt", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dsqrt", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dsqrt(n, atX, incX, atY, incY);
        } else {
            elsewhere.dsqrt(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void ssqrt(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("ssqrt", "n", 1, n);
        MemorySegment atX = KernelCheck.array("ssqrt", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("ssqrt", "y", 4, y, offsetY);
        KernelCheck.vector("ssqrt", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("ssqrt", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("ssqrt", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.ssqrt(n, atX, incX, atY, incY);
        } else {
            elsewhere.ssqrt(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void ssqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("ssqrt", "n", 1, n);
        MemorySegment atX = segment("ssqrt", "x", 2, x, 4, false);
        MemorySegment atY = segment("ssqrt", "y", 4, y, 4, true);
        KernelCheck.vector("ssqrt", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("ssqrt", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("ssqrt", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.ssqrt(n, atX, incX, atY, incY);
        } else {
            elsewhere.ssqrt(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dsin(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dsin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dsin", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dsin", "y", 4, y, offsetY);
        KernelCheck.vector("dsin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dsin", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dsin", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dsin(n, atX, incX, atY, incY);
        } else {
            elsewhere.dsin(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dsin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dsin", "n", 1, n);
        MemorySegment atX = segment("dsin", "x", 2, x, 8, false);
        MemorySegment atY = segment("dsin", "y", 4, y, 8, true);
        KernelCheck.vector("dsin", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dsin", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dsin", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dsin(n, atX, incX, atY, incY);
        } else {
            elsewhere.dsin(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void ssin(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("ssin", "n", 1, n);
        MemorySegment atX = KernelCheck.array("ssin", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("ssin", "y", 4, y, offsetY);
        KernelCheck.vector("ssin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("ssin", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("ssin", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.ssin(n, atX, incX, atY, incY);
        } else {
            elsewhere.ssin(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void ssin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("ssin", "n", 1, n);
        MemorySegment atX = segment("ssin", "x", 2, x, 4, false);
        MemorySegment atY = segment("ssin", "y", 4, y, 4, true);
        KernelCheck.vector("ssin", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("ssin", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("ssin", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.ssin(n, atX, incX, atY, incY);
        } else {
            elsewhere.ssin(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dcos(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dcos", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dcos", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dcos", "y", 4, y, offsetY);
        KernelCheck.vector("dcos", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dcos", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dcos", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dcos(n, atX, incX, atY, incY);
        } else {
            elsewhere.dcos(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dcos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dcos", "n", 1, n);
        MemorySegment atX = segment("dcos", "x", 2, x, 8, false);
        MemorySegment atY = segment("dcos", "y", 4, y, 8, true);
        KernelCheck.vector("dcos", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dcos", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dcos", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dcos(n, atX, incX, atY, incY);
        } else {
            elsewhere.dcos(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void scos(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("scos", "n", 1, n);
        MemorySegment atX = KernelCheck.array("scos", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("scos", "y", 4, y, offsetY);
        KernelCheck.vector("scos", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("scos", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("scos", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.scos(n, atX, incX, atY, incY);
        } else {
            elsewhere.scos(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void scos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("scos", "n", 1, n);
        MemorySegment atX = segment("scos", "x", 2, x, 4, false);
        MemorySegment atY = segment("scos", "y", 4, y, 4, true);
        KernelCheck.vector("scos", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("scos", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("scos", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.scos(n, atX, incX, atY, incY);
        } else {
            elsewhere.scos(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dtanh(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dtanh", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dtanh", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dtanh", "y", 4, y, offsetY);
        KernelCheck.vector("dtanh", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dtanh", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dtanh", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.dtanh(n, atX, incX, atY, incY);
        } else {
            elsewhere.dtanh(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dtanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dtanh", "n", 1, n);
        MemorySegment atX = segment("dtanh", "x", 2, x, 8, false);
        MemorySegment atY = segment("dtanh", "y", 4, y, 8, true);
        KernelCheck.vector("dtanh", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dtanh", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dtanh", "y", 4, atY, "x", atX, 8, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.dtanh(n, atX, incX, atY, incY);
        } else {
            elsewhere.dtanh(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void stanh(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("stanh", "n", 1, n);
        MemorySegment atX = KernelCheck.array("stanh", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("stanh", "y", 4, y, offsetY);
        KernelCheck.vector("stanh", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("stanh", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("stanh", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        if (elsewhere == null) {
            KernelsInPieces.stanh(n, atX, incX, atY, incY);
        } else {
            elsewhere.stanh(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void stanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("stanh", "n", 1, n);
        MemorySegment atX = segment("stanh", "x", 2, x, 4, false);
        MemorySegment atY = segment("stanh", "y", 4, y, 4, true);
        KernelCheck.vector("stanh", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("stanh", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("stanh", "y", 4, atY, "x", atX, 4, n, incY, incX);
        if (elsewhere == null) {
            KernelsInPieces.stanh(n, atX, incX, atY, incY);
        } else {
            elsewhere.stanh(n, atX, incX, atY, incY);
        }
    }

    @Override
    public void dpow(
            int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] z, int offsetZ,
            int incZ) {
        KernelCheck.size("dpow", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dpow", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dpow", "y", 4, y, offsetY);
        MemorySegment atZ = KernelCheck.array("dpow", "z", 6, z, offsetZ);
        KernelCheck.vector("dpow", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dpow", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.vector("dpow", "z", 6, atZ.byteSize() / 8, n, incZ, "incZ");
        if (x == z) {
            KernelCheck.apartOrSame("dpow", "z", 6, atZ, "x", atX, 8, n, incZ, incX);
        }
        if (y == z) {
            KernelCheck.apartOrSame("dpow", "z", 6, atZ, "y", atY, 8, n, incZ, incY);
        }
        if (elsewhere == null) {
            KernelsInPieces.dpow(n, atX, incX, atY, incY, atZ, incZ);
        } else {
            elsewhere.dpow(n, atX, incX, atY, incY, atZ, incZ);
        }
    }

    @Override
    public void dpow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        KernelCheck.size("dpow", "n", 1, n);
        MemorySegment atX = segment("dpow", "x", 2, x, 8, false);
        MemorySegment atY = segment("dpow", "y", 4, y, 8, false);
        MemorySegment atZ = segment("dpow", "z", 6, z, 8, true);
        KernelCheck.vector("dpow", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dpow", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.vector("dpow", "z", 6, atZ.byteSize() / 8, n, incZ, "incZ");
        KernelCheck.apartOrSame("dpow", "z", 6, atZ, "x", atX, 8, n, incZ, incX);
        KernelCheck.apartOrSame("dpow", "z", 6, atZ, "y", atY, 8, n, incZ, incY);
        if (elsewhere == null) {
            KernelsInPieces.dpow(n, atX, incX, atY, incY, atZ, incZ);
        } else {
            elsewhere.dpow(n, atX, incX, atY, incY, atZ, incZ);
        }
    }

    @Override
    public void spow(
            int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] z, int offsetZ,
            int incZ) {
        KernelCheck.size("spow", "n", 1, n);
        MemorySegment atX = KernelCheck.array("spow", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("spow", "y", 4, y, offsetY);
        MemorySegment atZ = KernelCheck.array("spow", "z", 6, z, offsetZ);
        KernelCheck.vector("spow", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("spow", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.vector("spow", "z", 6, atZ.byteSize() / 4, n, incZ, "incZ");
        if (x == z) {
            KernelCheck.apartOrSame("spow", "z", 6, atZ, "x", atX, 4, n, incZ, incX);
        }
        if (y == z) {
            KernelCheck.apartOrSame("spow", "z", 6, atZ, "y", atY, 4, n, incZ, incY);
        }
        if (elsewhere == null) {
            KernelsInPieces.spow(n, atX, incX, atY, incY, atZ, incZ);
        } else {
            elsewhere.spow(n, atX, incX, atY, incY, atZ, incZ);
        }
    }

    @Override
    public void spow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        KernelCheck.size("spow", "n", 1, n);
        MemorySegment atX = segment("spow", "x", 2, x, 4, false);
        MemorySegment atY = segment("spow", "y", 4, y, 4, false);
        MemorySegment atZ = segment("spow", "z", 6, z, 4, true);
        KernelCheck.vector("spow", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("spow", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.vector("spow", "z", 6, atZ.byteSize() / 4, n, incZ, "incZ");
        KernelCheck.apartOrSame("spow", "z", 6, atZ, "x", atX, 4, n, incZ, incX);
        KernelCheck.apartOrSame("spow", "z", 6, atZ, "y", atY, 4, n, incZ, incY);
        if (elsewhere == null) {
            KernelsInPieces.spow(n, atX, incX, atY, incY, atZ, incZ);
        } else {
            elsewhere.spow(n, atX, incX, atY, incY, atZ, incZ);
        }
    }

    @Override
    public void dfma(
            int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY, double[] z, int offsetZ,
            int incZ, double[] w, int offsetW, int incW) {
        KernelCheck.size("dfma", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dfma", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dfma", "y", 4, y, offsetY);
        MemorySegment atZ = KernelCheck.array("dfma", "z", 6, z, offsetZ);
        MemorySegment atW = KernelCheck.array("dfma", "w", 8, w, offsetW);
        KernelCheck.vector("dfma", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dfma", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.vector("dfma", "z", 6, atZ.byteSize() / 8, n, incZ, "incZ");
        KernelCheck.vector("dfma", "w", 8, atW.byteSize() / 8, n, incW, "incW");
        if (x == w) {
            KernelCheck.apartOrSame("dfma", "w", 8, atW, "x", atX, 8, n, incW, incX);
        }
        if (y == w) {
            KernelCheck.apartOrSame("dfma", "w", 8, atW, "y", atY, 8, n, incW, incY);
        }
        if (z == w) {
            KernelCheck.apartOrSame("dfma", "w", 8, atW, "z", atZ, 8, n, incW, incZ);
        }
        if (elsewhere == null) {
            KernelsInPieces.dfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        } else {
            elsewhere.dfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        }
    }

    @Override
    public void dfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        KernelCheck.size("dfma", "n", 1, n);
        MemorySegment atX = segment("dfma", "x", 2, x, 8, false);
        MemorySegment atY = segment("dfma", "y", 4, y, 8, false);
        MemorySegment atZ = segment("dfma", "z", 6, z, 8, false);
        MemorySegment atW = segment("dfma", "w", 8, w, 8, true);
        KernelCheck.vector("dfma", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dfma", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.vector("dfma", "z", 6, atZ.byteSize() / 8, n, incZ, "incZ");
        KernelCheck.vector("dfma", "w", 8, atW.byteSize() / 8, n, incW, "incW");
        KernelCheck.apartOrSame("dfma", "w", 8, atW, "x", atX, 8, n, incW, incX);
        KernelCheck.apartOrSame("dfma", "w", 8, atW, "y", atY, 8, n, incW, incY);
        KernelCheck.apartOrSame("dfma", "w", 8, atW, "z", atZ, 8, n, incW, incZ);
        if (elsewhere == null) {
            KernelsInPieces.dfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        } else {
            elsewhere.dfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        }
    }

    @Override
    public void sfma(
            int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY, float[] z, int offsetZ, int incZ,
            float[] w, int offsetW, int incW) {
        KernelCheck.size("sfma", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sfma", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("sfma", "y", 4, y, offsetY);
        MemorySegment atZ = KernelCheck.array("sfma", "z", 6, z, offsetZ);
        MemorySegment atW = KernelCheck.array("sfma", "w", 8, w, offsetW);
        KernelCheck.vector("sfma", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sfma", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.vector("sfma", "z", 6, atZ.byteSize() / 4, n, incZ, "incZ");
        KernelCheck.vector("sfma", "w", 8, atW.byteSize() / 4, n, incW, "incW");
        if (x == w) {
            KernelCheck.apartOrSame("sfma", "w", 8, atW, "x", atX, 4, n, incW, incX);
        }
        if (y == w) {
            KernelCheck.apartOrSame("sfma", "w", 8, atW, "y", atY, 4, n, incW, incY);
        }
        if (z == w) {
            KernelCheck.apartOrSame("sfma", "w", 8, atW, "z", atZ, 4, n, incW, incZ);
        }
        if (elsewhere == null) {
            KernelsInPieces.sfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        } else {
            elsewhere.sfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        }
    }

    @Override
    public void sfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        KernelCheck.size("sfma", "n", 1, n);
        MemorySegment atX = segment("sfma", "x", 2, x, 4, false);
        MemorySegment atY = segment("sfma", "y", 4, y, 4, false);
        MemorySegment atZ = segment("sfma", "z", 6, z, 4, false);
        MemorySegment atW = segment("sfma", "w", 8, w, 4, true);
        KernelCheck.vector("sfma", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sfma", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.vector("sfma", "z", 6, atZ.byteSize() / 4, n, incZ, "incZ");
        KernelCheck.vector("sfma", "w", 8, atW.byteSize() / 4, n, incW, "incW");
        KernelCheck.apartOrSame("sfma", "w", 8, atW, "x", atX, 4, n, incW, incX);
        KernelCheck.apartOrSame("sfma", "w", 8, atW, "y", atY, 4, n, incW, incY);
        KernelCheck.apartOrSame("sfma", "w", 8, atW, "z", atZ, 4, n, incW, incZ);
        if (elsewhere == null) {
            KernelsInPieces.sfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        } else {
            elsewhere.sfma(n, atX, incX, atY, incY, atZ, incZ, atW, incW);
        }
    }

    @Override
    public void dcsrmv(
            int rows, int columns, double alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, double[] values, int offsetValues, double[] x, int offsetX, double beta,
            double[] y, int offsetY) {
        KernelCheck.size("dcsrmv", "rows", 1, rows);
        KernelCheck.size("dcsrmv", "columns", 2, columns);
        MemorySegment atRowPointers = KernelCheck.array("dcsrmv", "rowPointers", 5, rowPointers, offsetRowPointers);
        MemorySegment atColumnIndices = KernelCheck.array(
                "dcsrmv", "columnIndices", 6, columnIndices, offsetColumnIndices);
        MemorySegment atValues = KernelCheck.array("dcsrmv", "values", 7, values, offsetValues);
        MemorySegment atX = KernelCheck.array("dcsrmv", "x", 8, x, offsetX);
        MemorySegment atY = KernelCheck.array("dcsrmv", "y", 10, y, offsetY);
        KernelCheck.room("dcsrmv", "rowPointers", 5, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.room("dcsrmv", "x", 8, atX.byteSize() / 8, "columns", columns);
        KernelCheck.room("dcsrmv", "y", 10, atY.byteSize() / 8, "rows", rows);
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 8);
        if (values == y) {
            KernelCheck.apart(
                    "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                    new Overlap.Block("values", 7, null, atValues.address(), 1, entries, 1, 8));
        }
        if (x == y) {
            KernelCheck.apart(
                    "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                    new Overlap.Block("x", 8, null, atX.address(), 1, columns, 1, 8));
        }
        if (elsewhere == null) {
            SparseInPieces.dcsrmv(
                    rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        } else {
            elsewhere.dcsrmv(rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        }
    }

    @Override
    public void dcsrmv(
            int rows, int columns, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, double beta, MemorySegment y) {
        KernelCheck.size("dcsrmv", "rows", 1, rows);
        KernelCheck.size("dcsrmv", "columns", 2, columns);
        MemorySegment atRowPointers = segment("dcsrmv", "rowPointers", 5, rowPointers, 4, false);
        MemorySegment atColumnIndices = segment("dcsrmv", "columnIndices", 6, columnIndices, 4, false);
        MemorySegment atValues = segment("dcsrmv", "values", 7, values, 8, false);
        MemorySegment atX = segment("dcsrmv", "x", 8, x, 8, false);
        MemorySegment atY = segment("dcsrmv", "y", 10, y, 8, true);
        KernelCheck.room("dcsrmv", "rowPointers", 5, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.room("dcsrmv", "x", 8, atX.byteSize() / 8, "columns", columns);
        KernelCheck.room("dcsrmv", "y", 10, atY.byteSize() / 8, "rows", rows);
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 8);
        KernelCheck.apart(
                "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                new Overlap.Block("rowPointers", 5, null, atRowPointers.address(), 1, rows + 1L, 1, 4));
        KernelCheck.apart(
                "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                new Overlap.Block("columnIndices", 6, null, atColumnIndices.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                new Overlap.Block("values", 7, null, atValues.address(), 1, entries, 1, 8));
        KernelCheck.apart(
                "dcsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 8),
                new Overlap.Block("x", 8, null, atX.address(), 1, columns, 1, 8));
        if (elsewhere == null) {
            SparseInPieces.dcsrmv(
                    rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        } else {
            elsewhere.dcsrmv(rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        }
    }

    @Override
    public void scsrmv(
            int rows, int columns, float alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, float[] values, int offsetValues, float[] x, int offsetX, float beta, float[] y,
            int offsetY) {
        KernelCheck.size("scsrmv", "rows", 1, rows);
        KernelCheck.size("scsrmv", "columns", 2, columns);
        MemorySegment atRowPointers = KernelCheck.array("scsrmv", "rowPointers", 5, rowPointers, offsetRowPointers);
        MemorySegment atColumnIndices = KernelCheck.array(
                "scsrmv", "columnIndices", 6, columnIndices, offsetColumnIndices);
        MemorySegment atValues = KernelCheck.array("scsrmv", "values", 7, values, offsetValues);
        MemorySegment atX = KernelCheck.array("scsrmv", "x", 8, x, offsetX);
        MemorySegment atY = KernelCheck.array("scsrmv", "y", 10, y, offsetY);
        KernelCheck.room("scsrmv", "rowPointers", 5, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.room("scsrmv", "x", 8, atX.byteSize() / 4, "columns", columns);
        KernelCheck.room("scsrmv", "y", 10, atY.byteSize() / 4, "rows", rows);
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 4);
        if (values == y) {
            KernelCheck.apart(
                    "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                    new Overlap.Block("values", 7, null, atValues.address(), 1, entries, 1, 4));
        }
        if (x == y) {
            KernelCheck.apart(
                    "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                    new Overlap.Block("x", 8, null, atX.address(), 1, columns, 1, 4));
        }
        if (elsewhere == null) {
            SparseInPieces.scsrmv(
                    rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        } else {
            elsewhere.scsrmv(rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        }
    }

    @Override
    public void scsrmv(
            int rows, int columns, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, float beta, MemorySegment y) {
        KernelCheck.size("scsrmv", "rows", 1, rows);
        KernelCheck.size("scsrmv", "columns", 2, columns);
        MemorySegment atRowPointers = segment("scsrmv", "rowPointers", 5, rowPointers, 4, false);
        MemorySegment atColumnIndices = segment("scsrmv", "columnIndices", 6, columnIndices, 4, false);
        MemorySegment atValues = segment("scsrmv", "values", 7, values, 4, false);
        MemorySegment atX = segment("scsrmv", "x", 8, x, 4, false);
        MemorySegment atY = segment("scsrmv", "y", 10, y, 4, true);
        KernelCheck.room("scsrmv", "rowPointers", 5, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.room("scsrmv", "x", 8, atX.byteSize() / 4, "columns", columns);
        KernelCheck.room("scsrmv", "y", 10, atY.byteSize() / 4, "rows", rows);
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 4);
        KernelCheck.apart(
                "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                new Overlap.Block("rowPointers", 5, null, atRowPointers.address(), 1, rows + 1L, 1, 4));
        KernelCheck.apart(
                "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                new Overlap.Block("columnIndices", 6, null, atColumnIndices.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                new Overlap.Block("values", 7, null, atValues.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "scsrmv", new Overlap.Block("y", 10, null, atY.address(), 1, rows, 1, 4),
                new Overlap.Block("x", 8, null, atX.address(), 1, columns, 1, 4));
        if (elsewhere == null) {
            SparseInPieces.scsrmv(
                    rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        } else {
            elsewhere.scsrmv(rows, columns, entries, alpha, atRowPointers, atColumnIndices, atValues, atX, beta, atY);
        }
    }

    @Override
    public void dcsrmm(
            int rows, int columns, int n, double alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, double[] values, int offsetValues, double[] b, int offsetB, int ldb, double beta,
            double[] c, int offsetC, int ldc) {
        KernelCheck.size("dcsrmm", "rows", 1, rows);
        KernelCheck.size("dcsrmm", "columns", 2, columns);
        KernelCheck.size("dcsrmm", "n", 3, n);
        MemorySegment atRowPointers = KernelCheck.array("dcsrmm", "rowPointers", 6, rowPointers, offsetRowPointers);
        MemorySegment atColumnIndices = KernelCheck.array(
                "dcsrmm", "columnIndices", 7, columnIndices, offsetColumnIndices);
        MemorySegment atValues = KernelCheck.array("dcsrmm", "values", 8, values, offsetValues);
        MemorySegment atB = KernelCheck.array("dcsrmm", "b", 9, b, offsetB);
        MemorySegment atC = KernelCheck.array("dcsrmm", "c", 12, c, offsetC);
        KernelCheck.room("dcsrmm", "rowPointers", 6, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.grid("dcsrmm", "b", 9, atB.byteSize() / 8, columns, n, ldb, "ldb");
        KernelCheck.grid("dcsrmm", "c", 12, atC.byteSize() / 8, rows, n, ldc, "ldc");
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 8);
        if (values == c) {
            KernelCheck.apart(
                    "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                    new Overlap.Block("values", 8, null, atValues.address(), 1, entries, 1, 8));
        }
        if (b == c) {
            KernelCheck.apart(
                    "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                    new Overlap.Block("b", 9, null, atB.address(), columns, n, ldb, 8));
        }
        if (elsewhere == null) {
            SparseInPieces.dcsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        } else {
            elsewhere.dcsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        }
    }

    @Override
    public void dcsrmm(
            int rows, int columns, int n, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        KernelCheck.size("dcsrmm", "rows", 1, rows);
        KernelCheck.size("dcsrmm", "columns", 2, columns);
        KernelCheck.size("dcsrmm", "n", 3, n);
        MemorySegment atRowPointers = segment("dcsrmm", "rowPointers", 6, rowPointers, 4, false);
        MemorySegment atColumnIndices = segment("dcsrmm", "columnIndices", 7, columnIndices, 4, false);
        MemorySegment atValues = segment("dcsrmm", "values", 8, values, 8, false);
        MemorySegment atB = segment("dcsrmm", "b", 9, b, 8, false);
        MemorySegment atC = segment("dcsrmm", "c", 12, c, 8, true);
        KernelCheck.room("dcsrmm", "rowPointers", 6, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.grid("dcsrmm", "b", 9, atB.byteSize() / 8, columns, n, ldb, "ldb");
        KernelCheck.grid("dcsrmm", "c", 12, atC.byteSize() / 8, rows, n, ldc, "ldc");
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 8);
        KernelCheck.apart(
                "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                new Overlap.Block("rowPointers", 6, null, atRowPointers.address(), 1, rows + 1L, 1, 4));
        KernelCheck.apart(
                "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                new Overlap.Block("columnIndices", 7, null, atColumnIndices.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                new Overlap.Block("values", 8, null, atValues.address(), 1, entries, 1, 8));
        KernelCheck.apart(
                "dcsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 8),
                new Overlap.Block("b", 9, null, atB.address(), columns, n, ldb, 8));
        if (elsewhere == null) {
            SparseInPieces.dcsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        } else {
            elsewhere.dcsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        }
    }

    @Override
    public void scsrmm(
            int rows, int columns, int n, float alpha, int[] rowPointers, int offsetRowPointers, int[] columnIndices,
            int offsetColumnIndices, float[] values, int offsetValues, float[] b, int offsetB, int ldb, float beta,
            float[] c, int offsetC, int ldc) {
        KernelCheck.size("scsrmm", "rows", 1, rows);
        KernelCheck.size("scsrmm", "columns", 2, columns);
        KernelCheck.size("scsrmm", "n", 3, n);
        MemorySegment atRowPointers = KernelCheck.array("scsrmm", "rowPointers", 6, rowPointers, offsetRowPointers);
        MemorySegment atColumnIndices = KernelCheck.array(
                "scsrmm", "columnIndices", 7, columnIndices, offsetColumnIndices);
        MemorySegment atValues = KernelCheck.array("scsrmm", "values", 8, values, offsetValues);
        MemorySegment atB = KernelCheck.array("scsrmm", "b", 9, b, offsetB);
        MemorySegment atC = KernelCheck.array("scsrmm", "c", 12, c, offsetC);
        KernelCheck.room("scsrmm", "rowPointers", 6, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.grid("scsrmm", "b", 9, atB.byteSize() / 4, columns, n, ldb, "ldb");
        KernelCheck.grid("scsrmm", "c", 12, atC.byteSize() / 4, rows, n, ldc, "ldc");
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 4);
        if (values == c) {
            KernelCheck.apart(
                    "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                    new Overlap.Block("values", 8, null, atValues.address(), 1, entries, 1, 4));
        }
        if (b == c) {
            KernelCheck.apart(
                    "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                    new Overlap.Block("b", 9, null, atB.address(), columns, n, ldb, 4));
        }
        if (elsewhere == null) {
            SparseInPieces.scsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        } else {
            elsewhere.scsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        }
    }

    @Override
    public void scsrmm(
            int rows, int columns, int n, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        KernelCheck.size("scsrmm", "rows", 1, rows);
        KernelCheck.size("scsrmm", "columns", 2, columns);
        KernelCheck.size("scsrmm", "n", 3, n);
        MemorySegment atRowPointers = segment("scsrmm", "rowPointers", 6, rowPointers, 4, false);
        MemorySegment atColumnIndices = segment("scsrmm", "columnIndices", 7, columnIndices, 4, false);
        MemorySegment atValues = segment("scsrmm", "values", 8, values, 4, false);
        MemorySegment atB = segment("scsrmm", "b", 9, b, 4, false);
        MemorySegment atC = segment("scsrmm", "c", 12, c, 4, true);
        KernelCheck.room("scsrmm", "rowPointers", 6, atRowPointers.byteSize() / 4, "rows + 1", rows + 1L);
        KernelCheck.grid("scsrmm", "b", 9, atB.byteSize() / 4, columns, n, ldb, "ldb");
        KernelCheck.grid("scsrmm", "c", 12, atC.byteSize() / 4, rows, n, ldc, "ldc");
        long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / 4);
        KernelCheck.apart(
                "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                new Overlap.Block("rowPointers", 6, null, atRowPointers.address(), 1, rows + 1L, 1, 4));
        KernelCheck.apart(
                "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                new Overlap.Block("columnIndices", 7, null, atColumnIndices.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                new Overlap.Block("values", 8, null, atValues.address(), 1, entries, 1, 4));
        KernelCheck.apart(
                "scsrmm", new Overlap.Block("c", 12, null, atC.address(), rows, n, ldc, 4),
                new Overlap.Block("b", 9, null, atB.address(), columns, n, ldb, 4));
        if (elsewhere == null) {
            SparseInPieces.scsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        } else {
            elsewhere.scsrmm(
                    rows, columns, n, entries, alpha, atRowPointers, atColumnIndices, atValues, atB, ldb, beta, atC,
                    ldc);
        }
    }

    @Override
    public void dstencil5(
            int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX, int ldx,
            double[] y, int offsetY, int ldy) {
        KernelCheck.size("dstencil5", "rows", 1, rows);
        KernelCheck.size("dstencil5", "columns", 2, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "dstencil5", "coefficients", 3, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("dstencil5", "x", 4, x, offsetX);
        MemorySegment atY = KernelCheck.array("dstencil5", "y", 6, y, offsetY);
        KernelCheck.room("dstencil5", "coefficients", 3, atCoefficients.byteSize() / 8, "5", 5);
        KernelCheck.grid("dstencil5", "x", 4, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.grid("dstencil5", "y", 6, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        if (coefficients == y) {
            KernelCheck.apart(
                    "dstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                    new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 5, 1, 8));
        }
        if (x == y) {
            KernelCheck.apart(
                    "dstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                    new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 8));
        }
        if (elsewhere == null) {
            StencilsInPieces.dstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.dstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void dstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCheck.size("dstencil5", "rows", 1, rows);
        KernelCheck.size("dstencil5", "columns", 2, columns);
        MemorySegment atCoefficients = segment("dstencil5", "coefficients", 3, coefficients, 8, false);
        MemorySegment atX = segment("dstencil5", "x", 4, x, 8, false);
        MemorySegment atY = segment("dstencil5", "y", 6, y, 8, true);
        KernelCheck.room("dstencil5", "coefficients", 3, atCoefficients.byteSize() / 8, "5", 5);
        KernelCheck.grid("dstencil5", "x", 4, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.grid("dstencil5", "y", 6, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.apart(
                "dstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 5, 1, 8));
        KernelCheck.apart(
                "dstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 8));
        if (elsewhere == null) {
            StencilsInPieces.dstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.dstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void sstencil5(
            int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX, int ldx,
            float[] y, int offsetY, int ldy) {
        KernelCheck.size("sstencil5", "rows", 1, rows);
        KernelCheck.size("sstencil5", "columns", 2, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "sstencil5", "coefficients", 3, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("sstencil5", "x", 4, x, offsetX);
        MemorySegment atY = KernelCheck.array("sstencil5", "y", 6, y, offsetY);
        KernelCheck.room("sstencil5", "coefficients", 3, atCoefficients.byteSize() / 4, "5", 5);
        KernelCheck.grid("sstencil5", "x", 4, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.grid("sstencil5", "y", 6, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        if (coefficients == y) {
            KernelCheck.apart(
                    "sstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                    new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 5, 1, 4));
        }
        if (x == y) {
            KernelCheck.apart(
                    "sstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                    new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 4));
        }
        if (elsewhere == null) {
            StencilsInPieces.sstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.sstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void sstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCheck.size("sstencil5", "rows", 1, rows);
        KernelCheck.size("sstencil5", "columns", 2, columns);
        MemorySegment atCoefficients = segment("sstencil5", "coefficients", 3, coefficients, 4, false);
        MemorySegment atX = segment("sstencil5", "x", 4, x, 4, false);
        MemorySegment atY = segment("sstencil5", "y", 6, y, 4, true);
        KernelCheck.room("sstencil5", "coefficients", 3, atCoefficients.byteSize() / 4, "5", 5);
        KernelCheck.grid("sstencil5", "x", 4, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.grid("sstencil5", "y", 6, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.apart(
                "sstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 5, 1, 4));
        KernelCheck.apart(
                "sstencil5", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 4));
        if (elsewhere == null) {
            StencilsInPieces.sstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.sstencil5(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void dstencil9(
            int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX, int ldx,
            double[] y, int offsetY, int ldy) {
        KernelCheck.size("dstencil9", "rows", 1, rows);
        KernelCheck.size("dstencil9", "columns", 2, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "dstencil9", "coefficients", 3, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("dstencil9", "x", 4, x, offsetX);
        MemorySegment atY = KernelCheck.array("dstencil9", "y", 6, y, offsetY);
        KernelCheck.room("dstencil9", "coefficients", 3, atCoefficients.byteSize() / 8, "9", 9);
        KernelCheck.grid("dstencil9", "x", 4, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.grid("dstencil9", "y", 6, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        if (coefficients == y) {
            KernelCheck.apart(
                    "dstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                    new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 9, 1, 8));
        }
        if (x == y) {
            KernelCheck.apart(
                    "dstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                    new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 8));
        }
        if (elsewhere == null) {
            StencilsInPieces.dstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.dstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void dstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCheck.size("dstencil9", "rows", 1, rows);
        KernelCheck.size("dstencil9", "columns", 2, columns);
        MemorySegment atCoefficients = segment("dstencil9", "coefficients", 3, coefficients, 8, false);
        MemorySegment atX = segment("dstencil9", "x", 4, x, 8, false);
        MemorySegment atY = segment("dstencil9", "y", 6, y, 8, true);
        KernelCheck.room("dstencil9", "coefficients", 3, atCoefficients.byteSize() / 8, "9", 9);
        KernelCheck.grid("dstencil9", "x", 4, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.grid("dstencil9", "y", 6, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.apart(
                "dstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 9, 1, 8));
        KernelCheck.apart(
                "dstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 8),
                new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 8));
        if (elsewhere == null) {
            StencilsInPieces.dstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.dstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void sstencil9(
            int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX, int ldx,
            float[] y, int offsetY, int ldy) {
        KernelCheck.size("sstencil9", "rows", 1, rows);
        KernelCheck.size("sstencil9", "columns", 2, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "sstencil9", "coefficients", 3, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("sstencil9", "x", 4, x, offsetX);
        MemorySegment atY = KernelCheck.array("sstencil9", "y", 6, y, offsetY);
        KernelCheck.room("sstencil9", "coefficients", 3, atCoefficients.byteSize() / 4, "9", 9);
        KernelCheck.grid("sstencil9", "x", 4, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.grid("sstencil9", "y", 6, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        if (coefficients == y) {
            KernelCheck.apart(
                    "sstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                    new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 9, 1, 4));
        }
        if (x == y) {
            KernelCheck.apart(
                    "sstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                    new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 4));
        }
        if (elsewhere == null) {
            StencilsInPieces.sstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.sstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void sstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCheck.size("sstencil9", "rows", 1, rows);
        KernelCheck.size("sstencil9", "columns", 2, columns);
        MemorySegment atCoefficients = segment("sstencil9", "coefficients", 3, coefficients, 4, false);
        MemorySegment atX = segment("sstencil9", "x", 4, x, 4, false);
        MemorySegment atY = segment("sstencil9", "y", 6, y, 4, true);
        KernelCheck.room("sstencil9", "coefficients", 3, atCoefficients.byteSize() / 4, "9", 9);
        KernelCheck.grid("sstencil9", "x", 4, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.grid("sstencil9", "y", 6, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.apart(
                "sstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                new Overlap.Block("coefficients", 3, null, atCoefficients.address(), 1, 9, 1, 4));
        KernelCheck.apart(
                "sstencil9", new Overlap.Block("y", 6, null, atY.address(), rows, columns, ldy, 4),
                new Overlap.Block("x", 4, null, atX.address(), rows, columns, ldx, 4));
        if (elsewhere == null) {
            StencilsInPieces.sstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        } else {
            elsewhere.sstencil9(rows, columns, atCoefficients, atX, ldx, atY, ldy);
        }
    }

    @Override
    public void dstencil7(
            int planes, int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX,
            int ldx, int planeX, double[] y, int offsetY, int ldy, int planeY) {
        KernelCheck.size("dstencil7", "planes", 1, planes);
        KernelCheck.size("dstencil7", "rows", 2, rows);
        KernelCheck.size("dstencil7", "columns", 3, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "dstencil7", "coefficients", 4, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("dstencil7", "x", 5, x, offsetX);
        MemorySegment atY = KernelCheck.array("dstencil7", "y", 8, y, offsetY);
        KernelCheck.room("dstencil7", "coefficients", 4, atCoefficients.byteSize() / 8, "7", 7);
        KernelCheck.grid("dstencil7", "x", 5, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.planes("dstencil7", "x", 5, atX.byteSize() / 8, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("dstencil7", "y", 8, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.planes("dstencil7", "y", 8, atY.byteSize() / 8, planes, rows, columns, ldy, planeY, "planeY");
        if (coefficients == y) {
            KernelCheck.apart(
                    "dstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                    new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 7, 1, 8), 1, 1);
        }
        if (x == y) {
            KernelCheck.apart(
                    "dstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                    new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 8), planes, planeX);
        }
        if (elsewhere == null) {
            StencilsInPieces.dstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.dstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void dstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCheck.size("dstencil7", "planes", 1, planes);
        KernelCheck.size("dstencil7", "rows", 2, rows);
        KernelCheck.size("dstencil7", "columns", 3, columns);
        MemorySegment atCoefficients = segment("dstencil7", "coefficients", 4, coefficients, 8, false);
        MemorySegment atX = segment("dstencil7", "x", 5, x, 8, false);
        MemorySegment atY = segment("dstencil7", "y", 8, y, 8, true);
        KernelCheck.room("dstencil7", "coefficients", 4, atCoefficients.byteSize() / 8, "7", 7);
        KernelCheck.grid("dstencil7", "x", 5, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.planes("dstencil7", "x", 5, atX.byteSize() / 8, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("dstencil7", "y", 8, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.planes("dstencil7", "y", 8, atY.byteSize() / 8, planes, rows, columns, ldy, planeY, "planeY");
        KernelCheck.apart(
                "dstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 7, 1, 8), 1, 1);
        KernelCheck.apart(
                "dstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 8), planes, planeX);
        if (elsewhere == null) {
            StencilsInPieces.dstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.dstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void sstencil7(
            int planes, int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX,
            int ldx, int planeX, float[] y, int offsetY, int ldy, int planeY) {
        KernelCheck.size("sstencil7", "planes", 1, planes);
        KernelCheck.size("sstencil7", "rows", 2, rows);
        KernelCheck.size("sstencil7", "columns", 3, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "sstencil7", "coefficients", 4, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("sstencil7", "x", 5, x, offsetX);
        MemorySegment atY = KernelCheck.array("sstencil7", "y", 8, y, offsetY);
        KernelCheck.room("sstencil7", "coefficients", 4, atCoefficients.byteSize() / 4, "7", 7);
        KernelCheck.grid("sstencil7", "x", 5, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.planes("sstencil7", "x", 5, atX.byteSize() / 4, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("sstencil7", "y", 8, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.planes("sstencil7", "y", 8, atY.byteSize() / 4, planes, rows, columns, ldy, planeY, "planeY");
        if (coefficients == y) {
            KernelCheck.apart(
                    "sstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                    new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 7, 1, 4), 1, 1);
        }
        if (x == y) {
            KernelCheck.apart(
                    "sstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                    new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 4), planes, planeX);
        }
        if (elsewhere == null) {
            StencilsInPieces.sstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.sstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void sstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCheck.size("sstencil7", "planes", 1, planes);
        KernelCheck.size("sstencil7", "rows", 2, rows);
        KernelCheck.size("sstencil7", "columns", 3, columns);
        MemorySegment atCoefficients = segment("sstencil7", "coefficients", 4, coefficients, 4, false);
        MemorySegment atX = segment("sstencil7", "x", 5, x, 4, false);
        MemorySegment atY = segment("sstencil7", "y", 8, y, 4, true);
        KernelCheck.room("sstencil7", "coefficients", 4, atCoefficients.byteSize() / 4, "7", 7);
        KernelCheck.grid("sstencil7", "x", 5, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.planes("sstencil7", "x", 5, atX.byteSize() / 4, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("sstencil7", "y", 8, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.planes("sstencil7", "y", 8, atY.byteSize() / 4, planes, rows, columns, ldy, planeY, "planeY");
        KernelCheck.apart(
                "sstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 7, 1, 4), 1, 1);
        KernelCheck.apart(
                "sstencil7", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 4), planes, planeX);
        if (elsewhere == null) {
            StencilsInPieces.sstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.sstencil7(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void dstencil27(
            int planes, int rows, int columns, double[] coefficients, int offsetCoefficients, double[] x, int offsetX,
            int ldx, int planeX, double[] y, int offsetY, int ldy, int planeY) {
        KernelCheck.size("dstencil27", "planes", 1, planes);
        KernelCheck.size("dstencil27", "rows", 2, rows);
        KernelCheck.size("dstencil27", "columns", 3, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "dstencil27", "coefficients", 4, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("dstencil27", "x", 5, x, offsetX);
        MemorySegment atY = KernelCheck.array("dstencil27", "y", 8, y, offsetY);
        KernelCheck.room("dstencil27", "coefficients", 4, atCoefficients.byteSize() / 8, "27", 27);
        KernelCheck.grid("dstencil27", "x", 5, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.planes("dstencil27", "x", 5, atX.byteSize() / 8, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("dstencil27", "y", 8, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.planes("dstencil27", "y", 8, atY.byteSize() / 8, planes, rows, columns, ldy, planeY, "planeY");
        if (coefficients == y) {
            KernelCheck.apart(
                    "dstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                    new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 27, 1, 8), 1, 1);
        }
        if (x == y) {
            KernelCheck.apart(
                    "dstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                    new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 8), planes, planeX);
        }
        if (elsewhere == null) {
            StencilsInPieces.dstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.dstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void dstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCheck.size("dstencil27", "planes", 1, planes);
        KernelCheck.size("dstencil27", "rows", 2, rows);
        KernelCheck.size("dstencil27", "columns", 3, columns);
        MemorySegment atCoefficients = segment("dstencil27", "coefficients", 4, coefficients, 8, false);
        MemorySegment atX = segment("dstencil27", "x", 5, x, 8, false);
        MemorySegment atY = segment("dstencil27", "y", 8, y, 8, true);
        KernelCheck.room("dstencil27", "coefficients", 4, atCoefficients.byteSize() / 8, "27", 27);
        KernelCheck.grid("dstencil27", "x", 5, atX.byteSize() / 8, rows, columns, ldx, "ldx");
        KernelCheck.planes("dstencil27", "x", 5, atX.byteSize() / 8, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("dstencil27", "y", 8, atY.byteSize() / 8, rows, columns, ldy, "ldy");
        KernelCheck.planes("dstencil27", "y", 8, atY.byteSize() / 8, planes, rows, columns, ldy, planeY, "planeY");
        KernelCheck.apart(
                "dstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 27, 1, 8), 1, 1);
        KernelCheck.apart(
                "dstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 8), planes, planeY,
                new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 8), planes, planeX);
        if (elsewhere == null) {
            StencilsInPieces.dstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.dstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void sstencil27(
            int planes, int rows, int columns, float[] coefficients, int offsetCoefficients, float[] x, int offsetX,
            int ldx, int planeX, float[] y, int offsetY, int ldy, int planeY) {
        KernelCheck.size("sstencil27", "planes", 1, planes);
        KernelCheck.size("sstencil27", "rows", 2, rows);
        KernelCheck.size("sstencil27", "columns", 3, columns);
        MemorySegment atCoefficients = KernelCheck.array(
                "sstencil27", "coefficients", 4, coefficients, offsetCoefficients);
        MemorySegment atX = KernelCheck.array("sstencil27", "x", 5, x, offsetX);
        MemorySegment atY = KernelCheck.array("sstencil27", "y", 8, y, offsetY);
        KernelCheck.room("sstencil27", "coefficients", 4, atCoefficients.byteSize() / 4, "27", 27);
        KernelCheck.grid("sstencil27", "x", 5, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.planes("sstencil27", "x", 5, atX.byteSize() / 4, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("sstencil27", "y", 8, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.planes("sstencil27", "y", 8, atY.byteSize() / 4, planes, rows, columns, ldy, planeY, "planeY");
        if (coefficients == y) {
            KernelCheck.apart(
                    "sstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                    new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 27, 1, 4), 1, 1);
        }
        if (x == y) {
            KernelCheck.apart(
                    "sstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                    new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 4), planes, planeX);
        }
        if (elsewhere == null) {
            StencilsInPieces.sstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.sstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public void sstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCheck.size("sstencil27", "planes", 1, planes);
        KernelCheck.size("sstencil27", "rows", 2, rows);
        KernelCheck.size("sstencil27", "columns", 3, columns);
        MemorySegment atCoefficients = segment("sstencil27", "coefficients", 4, coefficients, 4, false);
        MemorySegment atX = segment("sstencil27", "x", 5, x, 4, false);
        MemorySegment atY = segment("sstencil27", "y", 8, y, 4, true);
        KernelCheck.room("sstencil27", "coefficients", 4, atCoefficients.byteSize() / 4, "27", 27);
        KernelCheck.grid("sstencil27", "x", 5, atX.byteSize() / 4, rows, columns, ldx, "ldx");
        KernelCheck.planes("sstencil27", "x", 5, atX.byteSize() / 4, planes, rows, columns, ldx, planeX, "planeX");
        KernelCheck.grid("sstencil27", "y", 8, atY.byteSize() / 4, rows, columns, ldy, "ldy");
        KernelCheck.planes("sstencil27", "y", 8, atY.byteSize() / 4, planes, rows, columns, ldy, planeY, "planeY");
        KernelCheck.apart(
                "sstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                new Overlap.Block("coefficients", 4, null, atCoefficients.address(), 1, 27, 1, 4), 1, 1);
        KernelCheck.apart(
                "sstencil27", new Overlap.Block("y", 8, null, atY.address(), rows, columns, ldy, 4), planes, planeY,
                new Overlap.Block("x", 5, null, atX.address(), rows, columns, ldx, 4), planes, planeX);
        if (elsewhere == null) {
            StencilsInPieces.sstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        } else {
            elsewhere.sstencil27(planes, rows, columns, atCoefficients, atX, ldx, planeX, atY, ldy, planeY);
        }
    }

    @Override
    public double dprefixSum(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dprefixSum", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dprefixSum", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dprefixSum", "y", 4, y, offsetY);
        KernelCheck.vector("dprefixSum", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dprefixSum", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dprefixSum", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        return elsewhere == null
                ? KernelsInPieces.dprefixSum(n, atX, incX, atY, incY)
                : elsewhere.dprefixSum(n, atX, incX, atY, incY);
    }

    @Override
    public double dprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dprefixSum", "n", 1, n);
        MemorySegment atX = segment("dprefixSum", "x", 2, x, 8, false);
        MemorySegment atY = segment("dprefixSum", "y", 4, y, 8, true);
        KernelCheck.vector("dprefixSum", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dprefixSum", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dprefixSum", "y", 4, atY, "x", atX, 8, n, incY, incX);
        return elsewhere == null
                ? KernelsInPieces.dprefixSum(n, atX, incX, atY, incY)
                : elsewhere.dprefixSum(n, atX, incX, atY, incY);
    }

    @Override
    public float sprefixSum(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("sprefixSum", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sprefixSum", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("sprefixSum", "y", 4, y, offsetY);
        KernelCheck.vector("sprefixSum", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sprefixSum", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("sprefixSum", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        return elsewhere == null
                ? KernelsInPieces.sprefixSum(n, atX, incX, atY, incY)
                : elsewhere.sprefixSum(n, atX, incX, atY, incY);
    }

    @Override
    public float sprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("sprefixSum", "n", 1, n);
        MemorySegment atX = segment("sprefixSum", "x", 2, x, 4, false);
        MemorySegment atY = segment("sprefixSum", "y", 4, y, 4, true);
        KernelCheck.vector("sprefixSum", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sprefixSum", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("sprefixSum", "y", 4, atY, "x", atX, 4, n, incY, incX);
        return elsewhere == null
                ? KernelsInPieces.sprefixSum(n, atX, incX, atY, incY)
                : elsewhere.sprefixSum(n, atX, incX, atY, incY);
    }

    @Override
    public double dprefixSumExclusive(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        KernelCheck.size("dprefixSumExclusive", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dprefixSumExclusive", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("dprefixSumExclusive", "y", 4, y, offsetY);
        KernelCheck.vector("dprefixSumExclusive", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dprefixSumExclusive", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("dprefixSumExclusive", "y", 4, atY, "x", atX, 8, n, incY, incX);
        }
        return elsewhere == null
                ? KernelsInPieces.dprefixSumExclusive(n, atX, incX, atY, incY)
                : elsewhere.dprefixSumExclusive(n, atX, incX, atY, incY);
    }

    @Override
    public double dprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("dprefixSumExclusive", "n", 1, n);
        MemorySegment atX = segment("dprefixSumExclusive", "x", 2, x, 8, false);
        MemorySegment atY = segment("dprefixSumExclusive", "y", 4, y, 8, true);
        KernelCheck.vector("dprefixSumExclusive", "x", 2, atX.byteSize() / 8, n, incX, "incX");
        KernelCheck.vector("dprefixSumExclusive", "y", 4, atY.byteSize() / 8, n, incY, "incY");
        KernelCheck.apartOrSame("dprefixSumExclusive", "y", 4, atY, "x", atX, 8, n, incY, incX);
        return elsewhere == null
                ? KernelsInPieces.dprefixSumExclusive(n, atX, incX, atY, incY)
                : elsewhere.dprefixSumExclusive(n, atX, incX, atY, incY);
    }

    @Override
    public float sprefixSumExclusive(int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY) {
        KernelCheck.size("sprefixSumExclusive", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sprefixSumExclusive", "x", 2, x, offsetX);
        MemorySegment atY = KernelCheck.array("sprefixSumExclusive", "y", 4, y, offsetY);
        KernelCheck.vector("sprefixSumExclusive", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sprefixSumExclusive", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        if (x == y) {
            KernelCheck.apartOrSame("sprefixSumExclusive", "y", 4, atY, "x", atX, 4, n, incY, incX);
        }
        return elsewhere == null
                ? KernelsInPieces.sprefixSumExclusive(n, atX, incX, atY, incY)
                : elsewhere.sprefixSumExclusive(n, atX, incX, atY, incY);
    }

    @Override
    public float sprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCheck.size("sprefixSumExclusive", "n", 1, n);
        MemorySegment atX = segment("sprefixSumExclusive", "x", 2, x, 4, false);
        MemorySegment atY = segment("sprefixSumExclusive", "y", 4, y, 4, true);
        KernelCheck.vector("sprefixSumExclusive", "x", 2, atX.byteSize() / 4, n, incX, "incX");
        KernelCheck.vector("sprefixSumExclusive", "y", 4, atY.byteSize() / 4, n, incY, "incY");
        KernelCheck.apartOrSame("sprefixSumExclusive", "y", 4, atY, "x", atX, 4, n, incY, incX);
        return elsewhere == null
                ? KernelsInPieces.sprefixSumExclusive(n, atX, incX, atY, incY)
                : elsewhere.sprefixSumExclusive(n, atX, incX, atY, incY);
    }

    @Override
    public void dgather(
            int n, int count, double[] x, int offsetX, int[] indices, int offsetIndices, double[] y, int offsetY) {
        KernelCheck.size("dgather", "n", 1, n);
        KernelCheck.size("dgather", "count", 2, count);
        MemorySegment atX = KernelCheck.array("dgather", "x", 3, x, offsetX);
        MemorySegment atIndices = KernelCheck.array("dgather", "indices", 4, indices, offsetIndices);
        MemorySegment atY = KernelCheck.array("dgather", "y", 5, y, offsetY);
        KernelCheck.room("dgather", "x", 3, atX.byteSize() / 8, "count", count);
        KernelCheck.room("dgather", "indices", 4, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("dgather", "y", 5, atY.byteSize() / 8, "n", n);
        if (x == y) {
            KernelCheck.apart(
                    "dgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 8),
                    new Overlap.Block("x", 3, null, atX.address(), 1, count, 1, 8));
        }
        if (elsewhere == null) {
            KernelsInPieces.dgather(n, count, atX, atIndices, atY);
        } else {
            elsewhere.dgather(n, count, atX, atIndices, atY);
        }
    }

    @Override
    public void dgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        KernelCheck.size("dgather", "n", 1, n);
        KernelCheck.size("dgather", "count", 2, count);
        MemorySegment atX = segment("dgather", "x", 3, x, 8, false);
        MemorySegment atIndices = segment("dgather", "indices", 4, indices, 4, false);
        MemorySegment atY = segment("dgather", "y", 5, y, 8, true);
        KernelCheck.room("dgather", "x", 3, atX.byteSize() / 8, "count", count);
        KernelCheck.room("dgather", "indices", 4, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("dgather", "y", 5, atY.byteSize() / 8, "n", n);
        KernelCheck.apart(
                "dgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 8),
                new Overlap.Block("x", 3, null, atX.address(), 1, count, 1, 8));
        KernelCheck.apart(
                "dgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 8),
                new Overlap.Block("indices", 4, null, atIndices.address(), 1, n, 1, 4));
        if (elsewhere == null) {
            KernelsInPieces.dgather(n, count, atX, atIndices, atY);
        } else {
            elsewhere.dgather(n, count, atX, atIndices, atY);
        }
    }

    @Override
    public void sgather(
            int n, int count, float[] x, int offsetX, int[] indices, int offsetIndices, float[] y, int offsetY) {
        KernelCheck.size("sgather", "n", 1, n);
        KernelCheck.size("sgather", "count", 2, count);
        MemorySegment atX = KernelCheck.array("sgather", "x", 3, x, offsetX);
        MemorySegment atIndices = KernelCheck.array("sgather", "indices", 4, indices, offsetIndices);
        MemorySegment atY = KernelCheck.array("sgather", "y", 5, y, offsetY);
        KernelCheck.room("sgather", "x", 3, atX.byteSize() / 4, "count", count);
        KernelCheck.room("sgather", "indices", 4, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("sgather", "y", 5, atY.byteSize() / 4, "n", n);
        if (x == y) {
            KernelCheck.apart(
                    "sgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 4),
                    new Overlap.Block("x", 3, null, atX.address(), 1, count, 1, 4));
        }
        if (elsewhere == null) {
            KernelsInPieces.sgather(n, count, atX, atIndices, atY);
        } else {
            elsewhere.sgather(n, count, atX, atIndices, atY);
        }
    }

    @Override
    public void sgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        KernelCheck.size("sgather", "n", 1, n);
        KernelCheck.size("sgather", "count", 2, count);
        MemorySegment atX = segment("sgather", "x", 3, x, 4, false);
        MemorySegment atIndices = segment("sgather", "indices", 4, indices, 4, false);
        MemorySegment atY = segment("sgather", "y", 5, y, 4, true);
        KernelCheck.room("sgather", "x", 3, atX.byteSize() / 4, "count", count);
        KernelCheck.room("sgather", "indices", 4, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("sgather", "y", 5, atY.byteSize() / 4, "n", n);
        KernelCheck.apart(
                "sgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 4),
                new Overlap.Block("x", 3, null, atX.address(), 1, count, 1, 4));
        KernelCheck.apart(
                "sgather", new Overlap.Block("y", 5, null, atY.address(), 1, n, 1, 4),
                new Overlap.Block("indices", 4, null, atIndices.address(), 1, n, 1, 4));
        if (elsewhere == null) {
            KernelsInPieces.sgather(n, count, atX, atIndices, atY);
        } else {
            elsewhere.sgather(n, count, atX, atIndices, atY);
        }
    }

    @Override
    public void dscatter(
            int n, double[] x, int offsetX, int[] indices, int offsetIndices, int count, double[] y, int offsetY) {
        KernelCheck.size("dscatter", "n", 1, n);
        MemorySegment atX = KernelCheck.array("dscatter", "x", 2, x, offsetX);
        MemorySegment atIndices = KernelCheck.array("dscatter", "indices", 3, indices, offsetIndices);
        KernelCheck.size("dscatter", "count", 4, count);
        MemorySegment atY = KernelCheck.array("dscatter", "y", 5, y, offsetY);
        KernelCheck.room("dscatter", "x", 2, atX.byteSize() / 8, "n", n);
        KernelCheck.room("dscatter", "indices", 3, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("dscatter", "y", 5, atY.byteSize() / 8, "count", count);
        if (x == y) {
            KernelCheck.apart(
                    "dscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 8),
                    new Overlap.Block("x", 2, null, atX.address(), 1, n, 1, 8));
        }
        if (elsewhere == null) {
            KernelsInPieces.dscatter(n, atX, atIndices, count, atY);
        } else {
            elsewhere.dscatter(n, atX, atIndices, count, atY);
        }
    }

    @Override
    public void dscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        KernelCheck.size("dscatter", "n", 1, n);
        MemorySegment atX = segment("dscatter", "x", 2, x, 8, false);
        MemorySegment atIndices = segment("dscatter", "indices", 3, indices, 4, false);
        KernelCheck.size("dscatter", "count", 4, count);
        MemorySegment atY = segment("dscatter", "y", 5, y, 8, true);
        KernelCheck.room("dscatter", "x", 2, atX.byteSize() / 8, "n", n);
        KernelCheck.room("dscatter", "indices", 3, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("dscatter", "y", 5, atY.byteSize() / 8, "count", count);
        KernelCheck.apart(
                "dscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 8),
                new Overlap.Block("x", 2, null, atX.address(), 1, n, 1, 8));
        KernelCheck.apart(
                "dscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 8),
                new Overlap.Block("indices", 3, null, atIndices.address(), 1, n, 1, 4));
        if (elsewhere == null) {
            KernelsInPieces.dscatter(n, atX, atIndices, count, atY);
        } else {
            elsewhere.dscatter(n, atX, atIndices, count, atY);
        }
    }

    @Override
    public void sscatter(
            int n, float[] x, int offsetX, int[] indices, int offsetIndices, int count, float[] y, int offsetY) {
        KernelCheck.size("sscatter", "n", 1, n);
        MemorySegment atX = KernelCheck.array("sscatter", "x", 2, x, offsetX);
        MemorySegment atIndices = KernelCheck.array("sscatter", "indices", 3, indices, offsetIndices);
        KernelCheck.size("sscatter", "count", 4, count);
        MemorySegment atY = KernelCheck.array("sscatter", "y", 5, y, offsetY);
        KernelCheck.room("sscatter", "x", 2, atX.byteSize() / 4, "n", n);
        KernelCheck.room("sscatter", "indices", 3, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("sscatter", "y", 5, atY.byteSize() / 4, "count", count);
        if (x == y) {
            KernelCheck.apart(
                    "sscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 4),
                    new Overlap.Block("x", 2, null, atX.address(), 1, n, 1, 4));
        }
        if (elsewhere == null) {
            KernelsInPieces.sscatter(n, atX, atIndices, count, atY);
        } else {
            elsewhere.sscatter(n, atX, atIndices, count, atY);
        }
    }

    @Override
    public void sscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        KernelCheck.size("sscatter", "n", 1, n);
        MemorySegment atX = segment("sscatter", "x", 2, x, 4, false);
        MemorySegment atIndices = segment("sscatter", "indices", 3, indices, 4, false);
        KernelCheck.size("sscatter", "count", 4, count);
        MemorySegment atY = segment("sscatter", "y", 5, y, 4, true);
        KernelCheck.room("sscatter", "x", 2, atX.byteSize() / 4, "n", n);
        KernelCheck.room("sscatter", "indices", 3, atIndices.byteSize() / 4, "n", n);
        KernelCheck.room("sscatter", "y", 5, atY.byteSize() / 4, "count", count);
        KernelCheck.apart(
                "sscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 4),
                new Overlap.Block("x", 2, null, atX.address(), 1, n, 1, 4));
        KernelCheck.apart(
                "sscatter", new Overlap.Block("y", 5, null, atY.address(), 1, count, 1, 4),
                new Overlap.Block("indices", 3, null, atIndices.address(), 1, n, 1, 4));
        if (elsewhere == null) {
            KernelsInPieces.sscatter(n, atX, atIndices, count, atY);
        } else {
            elsewhere.sscatter(n, atX, atIndices, count, atY);
        }
    }

    @Override
    public void duniform(int n, long seed, long stream, long first, double[] y, int offsetY, int incY) {
        KernelCheck.size("duniform", "n", 1, n);
        KernelCheck.size("duniform", "first", 4, first);
        MemorySegment atY = KernelCheck.array("duniform", "y", 5, y, offsetY);
        KernelCheck.vector("duniform", "y", 5, atY.byteSize() / 8, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.duniform(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.duniform(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void duniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCheck.size("duniform", "n", 1, n);
        KernelCheck.size("duniform", "first", 4, first);
        MemorySegment atY = segment("duniform", "y", 5, y, 8, true);
        KernelCheck.vector("duniform", "y", 5, atY.byteSize() / 8, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.duniform(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.duniform(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void suniform(int n, long seed, long stream, long first, float[] y, int offsetY, int incY) {
        KernelCheck.size("suniform", "n", 1, n);
        KernelCheck.size("suniform", "first", 4, first);
        MemorySegment atY = KernelCheck.array("suniform", "y", 5, y, offsetY);
        KernelCheck.vector("suniform", "y", 5, atY.byteSize() / 4, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.suniform(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.suniform(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void suniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCheck.size("suniform", "n", 1, n);
        KernelCheck.size("suniform", "first", 4, first);
        MemorySegment atY = segment("suniform", "y", 5, y, 4, true);
        KernelCheck.vector("suniform", "y", 5, atY.byteSize() / 4, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.suniform(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.suniform(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void dnormal(int n, long seed, long stream, long first, double[] y, int offsetY, int incY) {
        KernelCheck.size("dnormal", "n", 1, n);
        KernelCheck.size("dnormal", "first", 4, first);
        MemorySegment atY = KernelCheck.array("dnormal", "y", 5, y, offsetY);
        KernelCheck.vector("dnormal", "y", 5, atY.byteSize() / 8, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.dnormal(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.dnormal(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void dnormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCheck.size("dnormal", "n", 1, n);
        KernelCheck.size("dnormal", "first", 4, first);
        MemorySegment atY = segment("dnormal", "y", 5, y, 8, true);
        KernelCheck.vector("dnormal", "y", 5, atY.byteSize() / 8, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.dnormal(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.dnormal(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void snormal(int n, long seed, long stream, long first, float[] y, int offsetY, int incY) {
        KernelCheck.size("snormal", "n", 1, n);
        KernelCheck.size("snormal", "first", 4, first);
        MemorySegment atY = KernelCheck.array("snormal", "y", 5, y, offsetY);
        KernelCheck.vector("snormal", "y", 5, atY.byteSize() / 4, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.snormal(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.snormal(n, seed, stream, first, atY, incY);
        }
    }

    @Override
    public void snormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCheck.size("snormal", "n", 1, n);
        KernelCheck.size("snormal", "first", 4, first);
        MemorySegment atY = segment("snormal", "y", 5, y, 4, true);
        KernelCheck.vector("snormal", "y", 5, atY.byteSize() / 4, n, incY, "incY");
        if (elsewhere == null) {
            KernelsInPieces.snormal(n, seed, stream, first, atY, incY);
        } else {
            elsewhere.snormal(n, seed, stream, first, atY, incY);
        }
    }
}
