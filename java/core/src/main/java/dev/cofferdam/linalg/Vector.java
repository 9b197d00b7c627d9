package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.cofferdam.internal.linalg.Copies;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A view of memory as a vector of doubles: a segment and the distance between neighbouring elements. It owns nothing and
 * copies nothing; a row, a column or the diagonal of a {@link Matrix} is one. {@link Matrices} makes vectors.
 *
 * <p>The view is immutable, the elements are not. It may be used by the threads that may use its memory; who writes while
 * others read has to see to it that they do not meet.
 */
public final class Vector {
    private final Matrices matrices;
    private final MemorySegment segment;
    private final int size;
    private final int stride;

    /** What is given has been checked. The segment begins at element 0. */
    Vector(Matrices matrices, MemorySegment segment, int size, int stride) {
        this.matrices = matrices;
        this.segment = segment;
        this.size = size;
        this.stride = stride;
    }

    /** How many elements it has. */
    public int size() {
        return size;
    }

    /** The distance between neighbouring elements, 1 or more. */
    public int stride() {
        return stride;
    }

    /** The memory from the first element to the last. */
    public MemorySegment segment() {
        return segment;
    }

    /**
     * An element.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public double get(int index) {
        return segment.getAtIndex(JAVA_DOUBLE, offset(index));
    }

    /**
     * Writes an element.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public void set(int index, double value) {
        segment.setAtIndex(JAVA_DOUBLE, offset(index), value);
    }

    private long offset(int index) {
        return (long) Shapes.index("index", index, "element", size) * stride;
    }

    /** The same memory as a matrix of one column. Copies nothing. */
    public Matrix asColumn() {
        return stride == 1
                ? new Matrix(matrices, segment, size, 1, Math.max(1, size), Order.COL_MAJOR)
                : new Matrix(matrices, segment, size, 1, stride, Order.ROW_MAJOR);
    }

    /** The same memory as a matrix of one row. Copies nothing. */
    public Matrix asRow() {
        return asColumn().transpose();
    }

    /**
     * The inner product with another vector, by {@code ddot}. Allocates nothing, unless one of the two is on the Java heap
     * and the other is not.
     *
     * @throws IllegalArgumentException if their sizes differ
     */
    public double dot(Vector other) {
        Objects.requireNonNull(other, "other");
        Shapes.equal("Vector.dot", "other", other.size, "elements", "this vector", size);
        return matrices.routines().dot(this, other);
    }

    /** The Euclidean norm, by {@code dnrm2}. Allocates nothing. */
    public double norm() {
        return matrices.routines().norm(this);
    }

    /** The elements, copied to a new array. */
    public double[] toArray() {
        double[] array = new double[size];
        Copies.strided(segment, stride, MemorySegment.ofArray(array), 1, size, Double.BYTES);
        return array;
    }

    /** The elements, copied to new memory, side by side. */
    public Vector copy() {
        Vector copy = matrices.vector(size);
        Copies.strided(segment, stride, copy.segment, 1, size, Double.BYTES);
        return copy;
    }

    /** The same memory, its results elsewhere. */
    Vector in(Matrices other) {
        return new Vector(other, segment, size, stride);
    }

    Matrices matrices() {
        return matrices;
    }

    boolean isOnHeap() {
        return !segment.isNative();
    }

    @Override
    public String toString() {
        return "Vector[" + size + ", stride " + stride + "]";
    }
}
