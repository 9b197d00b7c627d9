package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes matrices and vectors of doubles, and is what they have in common: where their routines run, and where the memory
 * of results comes from. A matrix keeps it, and gives it to its parts and to what is computed from it. So
 *
 * {@snippet :
 * Matrices matrices = Matrices.onHeap();
 * Matrix x = matrices.copyOf(new double[][] {{2, 1}, {1, 3}}).solve(b);
 * }
 *
 * becomes killable by its first line, {@code Matrices.of(workers.blas(), workers.lapack())}, and all of its arithmetic
 * reads as before. That is why operations take neither an arena nor a place. (EJML's {@code SimpleMatrix} and ojAlgo's
 * {@code MatrixStore} read as well, and have one place, the heap; Commons Math's decompositions are objects apart, as the
 * records here are, so that a factorisation serves several right-hand sides. The JDK's way is a view of a segment that
 * costs nothing, such as {@link Matrix}.)
 *
 * <p>Results on the heap are collected as any array is. Results in an arena, and the copies that LAPACK works on, live as
 * long as it does: where much is computed, give a short-lived arena an instance of its own, which costs next to nothing;
 * {@link Matrix#in} brings inputs over.
 *
 * <p>Instances are immutable and may be used from any thread, as far as their allocator may. Operations block until they
 * are done, and throw what {@link Blas} and {@link Lapack} throw at that place.
 */
public final class Matrices {
    private final MatrixRoutines routines;
    private final @Nullable SegmentAllocator allocator;

    private Matrices(Blas blas, Lapack lapack, @Nullable SegmentAllocator allocator) {
        this.routines =
                new MatrixRoutines(Objects.requireNonNull(blas, "blas"), Objects.requireNonNull(lapack, "lapack"));
        this.allocator = allocator;
    }

    /**
     * Routines in this JVM, results in arrays on its heap.
     *
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    public static Matrices onHeap() {
        return of(Blas.inProcess(), Lapack.inProcess());
    }

    /**
     * Routines in this JVM, results in native memory.
     *
     * @param allocator an arena, mostly
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    public static Matrices in(SegmentAllocator allocator) {
        return of(Blas.inProcess(), Lapack.inProcess(), allocator);
    }

    /** Routines of a given place, results in arrays on the heap: workers get copies of them. */
    public static Matrices of(Blas blas, Lapack lapack) {
        return new Matrices(blas, lapack, null);
    }

    /**
     * Routines of a given place, results in native memory.
     *
     * @param allocator an arena, mostly; a {@link dev.cofferdam.memory.SharedArena} for routines on workers
     */
    public static Matrices of(Blas blas, Lapack lapack, SegmentAllocator allocator) {
        return new Matrices(blas, lapack, Objects.requireNonNull(allocator, "allocator"));
    }

    // ---- new memory

    /**
     * A matrix of zeros in new memory, column-major.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Matrix zeros(int rows, int columns) {
        return zeros(rows, columns, Order.COL_MAJOR);
    }

    /**
     * A matrix of zeros in new memory.
     *
     * @throws IllegalArgumentException if a number is negative, or the heap has no array of so many elements
     */
    public Matrix zeros(int rows, int columns, Order order) {
        Objects.requireNonNull(order, "order");
        Shapes.count("rows", rows);
        Shapes.count("columns", columns);
        int length = Math.max(1, order == Order.ROW_MAJOR ? columns : rows);
        return new Matrix(this, doubles((long) rows * columns), rows, columns, length, order);
    }

    /**
     * The identity matrix in new memory.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public Matrix identity(int n) {
        Matrix identity = zeros(n, n);
        for (int i = 0; i < n; i++) {
            identity.set(i, i, 1);
        }
        return identity;
    }

    /**
     * A matrix of given elements, copied to new memory.
     *
     * @param rows arrays of equal length
     * @throws IllegalArgumentException if their lengths differ
     */
    public Matrix copyOf(double[][] rows) {
        Objects.requireNonNull(rows, "rows");
        int columns = rows.length == 0 ? 0 : Objects.requireNonNull(rows[0], "row 0").length;
        Matrix copy = zeros(rows.length, columns, Order.ROW_MAJOR);
        for (int i = 0; i < rows.length; i++) {
            double[] row = Objects.requireNonNull(rows[i], "a row");
            if (row.length != columns) {
                throw new IllegalArgumentException("row " + i + " has " + row.length + " elements, must have " + columns
                        + ", as row 0 has; all rows of a matrix are of one length");
            }
            MemorySegment.copy(row, 0, copy.segment(), JAVA_DOUBLE, 8L * i * columns, columns);
        }
        return copy;
    }

    /** A vector of given elements, copied to new memory. */
    public Vector copyOf(double... elements) {
        Objects.requireNonNull(elements, "elements");
        return wrap(elements).in(this).copy();
    }

    // ---- memory that there is

    /**
     * An array as a matrix without gaps. Copies nothing.
     *
     * @throws IllegalArgumentException if a number is negative, or the array is too short
     */
    public Matrix wrap(double[] array, int rows, int columns, Order order) {
        return wrap(MemorySegment.ofArray(Objects.requireNonNull(array, "array")), rows, columns, order);
    }

    /**
     * A segment as a matrix without gaps. Copies nothing.
     *
     * @throws IllegalArgumentException if a number is negative, or the segment is too short, not aligned to 8 bytes, or on
     *     the heap but no writable array of doubles
     */
    public Matrix wrap(MemorySegment segment, int rows, int columns, Order order) {
        Objects.requireNonNull(order, "order");
        return wrap(segment, rows, columns, Math.max(1, order == Order.ROW_MAJOR ? columns : rows), order);
    }

    /**
     * A segment as a matrix. Copies nothing. A part of an array is {@code MemorySegment.ofArray(array).asSlice(...)}, and
     * a direct buffer {@code MemorySegment.ofBuffer(buffer)}.
     *
     * @param segment begins at the first element
     * @param leadingDimension the distance between the first elements of neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException if a number is negative, the leading dimension is less than a row (row-major) or
     *     column, or the segment is too short, not aligned to 8 bytes, or on the heap but no writable array of doubles
     */
    public Matrix wrap(MemorySegment segment, int rows, int columns, int leadingDimension, Order order) {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(order, "order");
        MemorySegment exact = Shapes.memory(segment, rows, columns, leadingDimension, order);
        return new Matrix(this, exact, rows, columns, leadingDimension, order);
    }

    /** An array as a vector. Copies nothing. */
    public Vector wrap(double[] array) {
        Objects.requireNonNull(array, "array");
        return new Vector(this, MemorySegment.ofArray(array), array.length, 1);
    }

    // ---- for matrices

    MatrixRoutines routines() {
        return routines;
    }

    boolean isOnHeap() {
        return allocator == null;
    }

    Vector vector(int size) {
        return new Vector(this, doubles(size), size, 1);
    }

    /** New zeros of 32 bits. */
    MemorySegment ints(int count) {
        return allocator == null
                ? MemorySegment.ofArray(new int[count])
                : allocator.allocate(JAVA_INT, Math.max(1, count));
    }

    /** New zeros. */
    MemorySegment doubles(long count) {
        return allocator == null ? array(count) : allocator.allocate(JAVA_DOUBLE, count);
    }

    /** New zeros on the heap. */
    static MemorySegment array(long count) {
        if (count > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("rows times columns is " + count + ", must be at most "
                    + (Integer.MAX_VALUE - 8) + " on the heap, an array's length; give Matrices an arena");
        }
        return MemorySegment.ofArray(new double[(int) count]);
    }
}
