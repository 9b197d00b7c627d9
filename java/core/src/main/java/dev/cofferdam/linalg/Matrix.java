package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.cofferdam.internal.linalg.Copies;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A view of memory as a matrix of doubles: a segment, rows, columns, the distance between neighbouring lines, and whether
 * these are rows or columns. Blocks, rows, columns, the diagonal and the transpose are views of the same memory and copy
 * nothing. {@link Matrices} makes matrices, and says where their operations run and where results go.
 *
 * {@snippet :
 * Matrix a = matrices.wrap(array, 100, 3, Order.ROW_MAJOR);
 * Matrix normal = a.transpose().times(a);
 * Vector x = normal.cholesky(UpLo.LOWER).solve(a.transpose().times(b));
 * }
 *
 * <p>The view is immutable, the elements are not. It may be used by the threads that may use its memory; who writes while
 * others read has to see to it that they do not meet. Equality is that of objects.
 *
 * <p>Operations leave this matrix and their arguments as they are, and each says what it allocates for its result: new
 * memory from this matrix's {@link Matrices}, without gaps. Of LAPACK's routines they pass column-major copies. Of two
 * arguments of which one is on the Java heap and the other is not, one is copied to where the result is. Besides what is
 * listed they throw what {@link Blas} and {@link Lapack} throw, such as a {@link LapackException} for a singular matrix.
 */
public final class Matrix {
    private final Matrices matrices;
    private final MemorySegment segment;
    private final int rows;
    private final int columns;
    private final int leadingDimension;
    private final Order order;

    /** What is given has been checked. The segment begins at the first element. */
    Matrix(Matrices matrices, MemorySegment segment, int rows, int columns, int leadingDimension, Order order) {
        this.matrices = matrices;
        this.segment = segment;
        this.rows = rows;
        this.columns = columns;
        this.leadingDimension = leadingDimension;
        this.order = order;
    }

    /** How many rows it has. */
    public int rows() {
        return rows;
    }

    /** How many columns it has. */
    public int columns() {
        return columns;
    }

    /** The distance between the first elements of neighbouring rows (row-major) or columns. */
    public int leadingDimension() {
        return leadingDimension;
    }

    /** Whether the elements of a row or those of a column lie side by side. */
    public Order order() {
        return order;
    }

    /** The memory from the first element to the last. */
    public MemorySegment segment() {
        return segment;
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double get(int row, int column) {
        return segment.getAtIndex(JAVA_DOUBLE, offset(row, column));
    }

    /** Writes an element; refuses what {@link #get} refuses. */
    public void set(int row, int column, double value) {
        segment.setAtIndex(JAVA_DOUBLE, offset(row, column), value);
    }

    private long offset(int row, int column) {
        return at(Shapes.index("row", row, "row", rows), Shapes.index("column", column, "column", columns));
    }

    private long at(int row, int column) {
        return order == Order.ROW_MAJOR
                ? (long) row * leadingDimension + column
                : (long) column * leadingDimension + row;
    }

    // ---- views

    /** The same memory with rows and columns exchanged. Copies nothing. */
    public Matrix transpose() {
        Order other = order == Order.ROW_MAJOR ? Order.COL_MAJOR : Order.ROW_MAJOR;
        return new Matrix(matrices, segment, columns, rows, leadingDimension, other);
    }

    /**
     * A part of the same memory. Copies nothing.
     *
     * @param fromRow the first row, from 0
     * @param toRow the row behind the last
     * @param fromColumn the first column, from 0
     * @param toColumn the column behind the last
     * @throws IndexOutOfBoundsException if it is not a part
     */
    public Matrix block(int fromRow, int toRow, int fromColumn, int toColumn) {
        Shapes.range("rows", fromRow, toRow, rows);
        Shapes.range("columns", fromColumn, toColumn, columns);
        int height = toRow - fromRow;
        int width = toColumn - fromColumn;
        long extent = Shapes.extent(height, width, leadingDimension, order);
        long first = extent == 0 ? 0 : at(fromRow, fromColumn);
        MemorySegment part = segment.asSlice(first * Double.BYTES, extent * Double.BYTES);
        return new Matrix(matrices, part, height, width, leadingDimension, order);
    }

    /** Some rows, as {@link #block} gives and refuses them. Copies nothing. */
    public Matrix rows(int from, int to) {
        return block(from, to, 0, columns);
    }

    /** Some columns, as {@link #block} gives and refuses them. Copies nothing. */
    public Matrix columns(int from, int to) {
        return block(0, rows, from, to);
    }

    /**
     * A row as a vector. Copies nothing.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Vector row(int row) {
        Shapes.index("row", row, "row", rows);
        return line(at(row, 0), columns, order == Order.ROW_MAJOR ? 1 : leadingDimension);
    }

    /** A column as a vector, as {@link #row}. Copies nothing. */
    public Vector column(int column) {
        Shapes.index("column", column, "column", columns);
        return line(at(0, column), rows, order == Order.COL_MAJOR ? 1 : leadingDimension);
    }

    /** The elements (0, 0), (1, 1) and so on as a vector. Copies nothing. */
    public Vector diagonal() {
        return line(0, Math.min(rows, columns), Math.addExact(leadingDimension, 1));
    }

    private Vector line(long first, int size, int stride) {
        long extent = size == 0 ? 0 : (size - 1L) * stride + 1;
        MemorySegment part = segment.asSlice(extent == 0 ? 0 : first * Double.BYTES, extent * Double.BYTES);
        return new Vector(matrices, part, size, stride);
    }

    /** The same memory; its operations run and put their results where the other says. Copies nothing. */
    public Matrix in(Matrices other) {
        Objects.requireNonNull(other, "other");
        return new Matrix(other, segment, rows, columns, leadingDimension, order);
    }

    // ---- copies

    /** The elements in new memory, in this order. */
    public Matrix copy() {
        Matrix copy = matrices.matrix(rows, columns, order);
        copyTo(copy);
        return copy;
    }

    /**
     * Copies the elements to another matrix of any order.
     *
     * @param target of as many rows and columns; must not share memory with this one
     * @throws IllegalArgumentException if its size is another, or it is read-only
     */
    public void copyTo(Matrix target) {
        Objects.requireNonNull(target, "target");
        Shapes.equal("Matrix.copyTo", "target", target.rows, "rows", "this matrix", rows);
        Shapes.equal("Matrix.copyTo", "target", target.columns, "columns", "this matrix", columns);
        Copies.matrix(
                segment,
                order.value(),
                leadingDimension,
                target.segment,
                target.order.value(),
                target.leadingDimension,
                rows,
                columns,
                Double.BYTES);
    }

    /** The elements, copied to new arrays, one for each row. */
    public double[][] toArrays() {
        double[][] arrays = new double[rows][];
        for (int i = 0; i < rows; i++) {
            arrays[i] = row(i).toArray();
        }
        return arrays;
    }

    // ---- arithmetic

    /**
     * The product with another matrix, by {@code dgemm}. Allocates rows times columns of {@code b}; the result has the
     * order of this matrix. Copies nothing.
     *
     * @throws IllegalArgumentException if b has not as many rows as this matrix has columns
     */
    public Matrix times(Matrix b) {
        Objects.requireNonNull(b, "b");
        Shapes.equal("Matrix.times", "b", b.rows, "rows", "this matrix has columns", columns);
        Matrix product = matrices.matrix(rows, b.columns, order);
        matrices.routines().multiply(1, this, b, 0, product);
        return product;
    }

    /**
     * The product with a vector, by {@code dgemv}. Allocates as many elements as there are rows. Copies nothing.
     *
     * @throws IllegalArgumentException if x has not as many elements as this matrix has columns
     */
    public Vector times(Vector x) {
        Objects.requireNonNull(x, "x");
        Shapes.equal("Matrix.times", "x", x.size(), "elements", "this matrix has columns", columns);
        Vector product = columns == 0 ? matrices.zeros(rows) : matrices.vector(rows); // dgemv leaves it alone then
        matrices.routines().multiply(this, x, product);
        return product;
    }

    /**
     * c = alpha this b + beta c, by {@code dgemm}. Allocates and copies nothing.
     *
     * @param beta the factor of the old c, which is not read where this is 0
     * @param c the result, of any order; must not share memory with this matrix or b
     * @throws IllegalArgumentException if the sizes do not fit, or c shares memory with one of the others
     */
    public void multiplyInto(double alpha, Matrix b, double beta, Matrix c) {
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(c, "c");
        Shapes.equal("Matrix.multiplyInto", "b", b.rows, "rows", "this matrix has columns", columns);
        Shapes.equal("Matrix.multiplyInto", "c", c.rows, "rows", "this matrix", rows);
        Shapes.equal("Matrix.multiplyInto", "c", c.columns, "columns", "b", b.columns);
        matrices.routines().multiply(alpha, this, b, beta, c);
    }

    /**
     * The sum of both, computed in Java. Allocates a matrix of this size and order.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public Matrix plus(Matrix b) {
        return combined("Matrix.plus", 1, b, 1);
    }

    /** This matrix less the other, as {@link #plus}. */
    public Matrix minus(Matrix b) {
        return combined("Matrix.minus", 1, b, -1);
    }

    /** This matrix with each element multiplied by a factor, in Java. Allocates a matrix of this size and order. */
    public Matrix scaled(double factor) {
        return combined("Matrix.scaled", factor, this, 0);
    }

    private Matrix combined(String operation, double alpha, Matrix b, double beta) {
        Objects.requireNonNull(b, "b");
        Shapes.equal(operation, "b", b.rows, "rows", "this matrix", rows);
        Shapes.equal(operation, "b", b.columns, "columns", "this matrix", columns);
        Matrix result = matrices.matrix(rows, columns, order);
        Elementwise.combine(alpha, this, beta, b, result);
        return result;
    }

    // ---- equations

    /**
     * Solves this X = B by {@link #lu}, that is {@code dgetrf} and {@code dgetrs}. Allocates the factors, as many elements
     * as this matrix has, and a column-major result of the size of {@code b}.
     *
     * @throws IllegalArgumentException if this matrix is not square, or b has not as many rows
     * @throws LapackException if this matrix is singular
     */
    public Matrix solve(Matrix b) {
        Objects.requireNonNull(b, "b");
        Shapes.square("Matrix.solve", this);
        Shapes.equal("Matrix.solve", "b", b.rows, "rows", "this matrix", rows);
        return lu().solve(b);
    }

    /** Solves this x = b, as {@link #solve(Matrix)}. */
    public Vector solve(Vector b) {
        Objects.requireNonNull(b, "b");
        return solve(b.asColumn()).column(0);
    }

    /**
     * Solves this X = B for a symmetric matrix, definite or not, by {@code dsysv}. Allocates the factors, as many elements
     * as this matrix has, and a column-major result of the size of {@code b}.
     *
     * @param uplo the triangle whose elements count
     * @throws IllegalArgumentException if this matrix is not square, or b has not as many rows
     * @throws LapackException if this matrix is singular
     */
    public Matrix solveSymmetric(UpLo uplo, Matrix b) {
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(uplo, "uplo");
        Shapes.square("Matrix.solveSymmetric", this);
        Shapes.equal("Matrix.solveSymmetric", "b", b.rows, "rows", "this matrix", rows);
        Matrix x = forLapack(b);
        matrices.routines().dsysv(uplo, forLapack(this), matrices.ints(rows), x);
        return x;
    }

    /**
     * The X whose residual B - this X has the least norm in each column, by {@code dgels}; of several, where there are
     * fewer rows than columns, the least. Allocates copies of this matrix and of b, the latter with as many rows as this
     * matrix has rows or columns; the result is a view of it. The matrix must have full rank, which is not looked at but
     * for zeros: {@link #svd} tells.
     *
     * @throws IllegalArgumentException if b has not as many rows as this matrix
     * @throws LapackException if a triangular factor is exactly singular
     */
    public Matrix leastSquares(Matrix b) {
        Objects.requireNonNull(b, "b");
        Shapes.equal("Matrix.leastSquares", "b", b.rows, "rows", "this matrix", rows);
        Matrix x = matrices.zeros(Math.max(rows, columns), b.columns);
        b.copyTo(x.rows(0, rows));
        matrices.routines().dgels(forLapack(this), x);
        return x.rows(0, columns);
    }

    /** The x whose residual b - this x has the least norm, as {@link #leastSquares(Matrix)}. */
    public Vector leastSquares(Vector b) {
        Objects.requireNonNull(b, "b");
        return leastSquares(b.asColumn()).column(0);
    }

    /**
     * The inverse, by {@code dgetrf} and {@code dgetri}. Allocates as many elements as this matrix has, which is square;
     * {@link #solve} is better than a product with the inverse, and costs less.
     *
     * @throws IllegalArgumentException if this matrix is not square
     * @throws LapackException if this matrix is singular
     */
    public Matrix inverse() {
        Shapes.square("Matrix.inverse", this);
        Lu lu = lu();
        matrices.routines().dgetri(lu.factors(), lu.pivots());
        return lu.factors();
    }

    // ---- numbers

    /**
     * A norm, by {@code dlange}. Allocates and copies nothing.
     *
     * @param norm which; {@link Norm#MAX} is the greatest absolute value
     */
    public double norm(Norm norm) {
        Objects.requireNonNull(norm, "norm");
        return matrices.routines().norm(norm, this);
    }

    /**
     * The determinant, by {@code dgetrf}: 0 if a pivot is. Allocates as many elements as this matrix has. Over- and
     * underflow where the product of the pivots does.
     *
     * @throws IllegalArgumentException if this matrix is not square
     */
    public double determinant() {
        Shapes.square("Matrix.determinant", this);
        try {
            return lu().determinant();
        } catch (LapackException singular) {
            return 0;
        }
    }

    /**
     * An estimate of the condition number in the 1-norm, by {@code dgetrf} and {@code dgecon}: by how much an error of the
     * right-hand side may grow in the solution. Seldom too small by more than a factor of 3 (LAPACK Users' Guide, 3rd
     * edition, section 4.4.1). Infinite for a singular matrix, and where the norm of its inverse is; NaN if an element is
     * NaN. Allocates as many elements as this matrix has.
     *
     * @throws IllegalArgumentException if this matrix is not square
     * @throws ArithmeticException if the norm of this matrix overflows, or an element is infinite; of a smaller multiple,
     *     {@link #scaled}, the condition number is the same
     */
    public double conditionNumber() {
        Shapes.square("Matrix.conditionNumber", this);
        double norm = norm(Norm.ONE);
        if (Double.isNaN(norm)) {
            return norm;
        }
        if (Double.isInfinite(norm)) {
            throw new ArithmeticException(
                    "Matrix.conditionNumber: the 1-norm of the matrix is infinite, must be finite;"
                            + " its elements are too great, and a smaller multiple of it has the same condition number");
        }
        try {
            return 1 / matrices.routines().dgecon(lu().factors(), norm);
        } catch (LapackException singular) {
            return Double.POSITIVE_INFINITY;
        }
    }

    // ---- decompositions

    /**
     * This matrix as P L U, by {@code dgetrf}. Allocates as many elements as it has, and its pivots.
     *
     * @throws LapackException if a pivot is zero
     */
    public Lu lu() {
        Matrix factors = forLapack(this);
        MemorySegment pivots = matrices.ints(Math.min(rows, columns));
        matrices.routines().dgetrf(factors, pivots);
        return new Lu(factors, pivots);
    }

    /**
     * A symmetric positive definite matrix as L L<sup>T</sup> or U<sup>T</sup> U, by {@code dpotrf}. Allocates as many
     * elements as it has.
     *
     * @param uplo the triangle whose elements count, and where the factor is
     * @throws IllegalArgumentException if this matrix is not square
     * @throws LapackException if it is not positive definite
     */
    public Cholesky cholesky(UpLo uplo) {
        Objects.requireNonNull(uplo, "uplo");
        Shapes.square("Matrix.cholesky", this);
        Matrix factor = forLapack(this);
        matrices.routines().dpotrf(uplo, factor);
        return new Cholesky(factor, uplo);
    }

    /** This matrix as Q R, by {@code dgeqrf}. Allocates as many elements as it has, and one for each reflector. */
    public Qr qr() {
        Matrix factors = forLapack(this);
        Vector scales = matrices.vector(Math.min(rows, columns));
        matrices.routines().dgeqrf(factors, scales);
        return new Qr(factors, scales);
    }

    /**
     * Eigenvalues and right eigenvectors, by {@code dgeev}. Allocates twice as many elements as this matrix has, and the
     * eigenvalues.
     *
     * @throws IllegalArgumentException if this matrix is not square
     * @throws LapackException if the iteration does not converge
     */
    public Eigen eigen() {
        Shapes.square("Matrix.eigen", this);
        Eigen eigen =
                new Eigen(matrices.vector(rows), matrices.vector(rows), matrices.matrix(rows, rows, Order.COL_MAJOR));
        matrices.routines().dgeev(forLapack(this), eigen);
        return eigen;
    }

    /**
     * Eigenvalues and eigenvectors of a symmetric matrix, by {@code dsyevd}. Allocates as many elements as it has, and the
     * eigenvalues.
     *
     * @param uplo the triangle whose elements count
     * @throws IllegalArgumentException if this matrix is not square, or has more than 32,766 rows: an int does not count the
     *     workspace then
     * @throws LapackException if the iteration does not converge
     */
    public SymmetricEigen eigen(UpLo uplo) {
        Objects.requireNonNull(uplo, "uplo");
        Shapes.square("Matrix.eigen", this);
        SymmetricEigen eigen = new SymmetricEigen(matrices.vector(rows), forLapack(this));
        matrices.routines().dsyevd(uplo, eigen);
        return eigen;
    }

    /**
     * The thin singular value decomposition, by {@code dgesdd}. Allocates as many elements as this matrix has twice over,
     * a square of its smaller dimension, and the singular values.
     *
     * @throws IllegalArgumentException if 4 k<sup>2</sup> + 6 k + l, k rows or columns being the fewer and l the more, is not
     *     below 2<sup>31</sup>: an int does not count the workspace then
     * @throws LapackException if the iteration does not converge
     */
    public Svd svd() {
        int count = Math.min(rows, columns);
        Svd svd = new Svd(
                matrices.matrix(rows, count, Order.COL_MAJOR),
                matrices.vector(count),
                matrices.matrix(count, columns, Order.COL_MAJOR));
        matrices.routines().dgesdd(forLapack(this), svd);
        return svd;
    }

    /** A column-major copy in new memory, for a routine to work in. */
    Matrix forLapack(Matrix matrix) {
        Matrix copy = matrices.matrix(matrix.rows, matrix.columns, Order.COL_MAJOR);
        matrix.copyTo(copy);
        return copy;
    }

    Matrices matrices() {
        return matrices;
    }

    boolean isOnHeap() {
        return !segment.isNative();
    }

    @Override
    public String toString() {
        return "Matrix[" + rows + " by " + columns + ", " + order + ", leading dimension " + leadingDimension + "]";
    }
}
