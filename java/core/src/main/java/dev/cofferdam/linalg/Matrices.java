package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Copies;
import dev.cofferdam.internal.linalg.FreshMemory;
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
     * @param allocator an arena, mostly; of the JDK's arenas, results of 1 MiB and more are mapped and unmapped with the
     *     arena, since to clear them in one go would hold off safepoints; other allocators need not hand out zeros
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
     * @param allocator an arena, mostly, as for {@link #in}; a {@link dev.cofferdam.memory.SharedArena} for routines on
     *     workers
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
     * @throws IllegalArgumentException if a number is negative, or there is no array, or no segment, of so many elements
     * @throws OutOfMemoryError if there is not so much memory
     */
    public Matrix zeros(int rows, int columns, Order order) {
        Objects.requireNonNull(order, "order");
        Shapes.count("rows", rows);
        Shapes.count("columns", columns);
        return matrix(zeros((long) rows * columns), rows, columns, order);
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
        Matrix copy = matrix(rows.length, columns, Order.ROW_MAJOR);
        for (int i = 0; i < rows.length; i++) {
            double[] row = Objects.requireNonNull(rows[i], "a row");
            if (row.length != columns) {
                throw new IllegalArgumentException("row " + i + " has " + row.length + " elements, must have " + columns
                        + ", as row 0 has; all rows of a matrix are of one length");
            }
            MemorySegment to = copy.segment().asSlice((long) Double.BYTES * i * columns);
            Copies.bytes(MemorySegment.ofArray(row), to, (long) Double.BYTES * columns);
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

    /** A matrix in new memory that will be overwritten whole. */
    Matrix matrix(int rows, int columns, Order order) {
        return matrix(doubles((long) rows * columns), rows, columns, order);
    }

    private Matrix matrix(MemorySegment memory, int rows, int columns, Order order) {
        int length = Math.max(1, order == Order.ROW_MAJOR ? columns : rows);
        return new Matrix(this, memory, rows, columns, length, order);
    }

    /** A vector in new memory that will be overwritten whole. */
    Vector vector(int size) {
        return new Vector(this, doubles(size), size, 1);
    }

    /** A vector of zeros. */
    Vector zeros(int size) {
        return new Vector(this, zeros((long) size), size, 1);
    }

    /** New memory for integers of 32 bits, all of which will be written. */
    MemorySegment ints(int count) {
        return allocator == null
                ? MemorySegment.ofArray(new int[count])
                : FreshMemory.uncleared(allocator, (long) Integer.BYTES * Math.max(1, count));
    }

    /** New memory for so many elements, all of which will be written. */
    MemorySegment doubles(long count) {
        return allocator == null ? array(count) : FreshMemory.uncleared(allocator, bytes(count));
    }

    private MemorySegment zeros(long count) {
        return allocator == null ? array(count) : FreshMemory.zeros(allocator, bytes(count));
    }

    private static long bytes(long count) {
        if (count > Long.MAX_VALUE / Double.BYTES) {
            throw new IllegalArgumentException("rows times columns is " + count + ", must be at most "
                    + Long.MAX_VALUE / Double.BYTES + ", what can be addressed");
        }
        return Double.BYTES * count;
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
