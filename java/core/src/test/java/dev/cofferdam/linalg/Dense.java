package dev.cofferdam.linalg;

import dev.cofferdam.generator.Type;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** A complex matrix in double precision, with what residuals are made of, by plain loops. */
final class Dense {
    final int rows;
    final int columns;
    private final double[] re;
    private final double[] im;

    Dense(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        re = new double[rows * columns];
        im = new double[rows * columns];
    }

    static Dense identity(int n) {
        Dense identity = new Dense(n, n);
        for (int i = 0; i < n; i++) {
            identity.set(i, i, 1, 0);
        }
        return identity;
    }

    /** Numbers that the type can hold, with parts from -1 to 1. */
    static Dense random(Random random, Type type, int rows, int columns) {
        Dense dense = new Dense(rows, columns);
        for (int i = 0; i < dense.re.length; i++) {
            dense.re[i] = 2 * random.nextDouble() - 1;
            dense.im[i] = type.complex ? 2 * random.nextDouble() - 1 : 0;
        }
        return dense.rounded(type);
    }

    static Dense of(int[] column) {
        Dense dense = new Dense(column.length, 1);
        for (int i = 0; i < column.length; i++) {
            dense.re[i] = column[i];
        }
        return dense;
    }

    static Dense of(double[] column) {
        Dense dense = new Dense(column.length, 1);
        System.arraycopy(column, 0, dense.re, 0, column.length);
        return dense;
    }

    private int at(int row, int column) {
        return row * columns + column;
    }

    double re(int row, int column) {
        return re[at(row, column)];
    }

    double im(int row, int column) {
        return im[at(row, column)];
    }

    void set(int row, int column, double real, double imaginary) {
        re[at(row, column)] = real;
        im[at(row, column)] = imaginary;
    }

    void set(int row, int column, Dense from, int fromRow, int fromColumn) {
        set(row, column, from.re(fromRow, fromColumn), from.im(fromRow, fromColumn));
    }

    double magnitude(int row, int column) {
        return Math.hypot(re(row, column), im(row, column));
    }

    /** The real parts, row by row. */
    double[] reals() {
        return re.clone();
    }

    Dense copy() {
        return part(0, rows, 0, columns);
    }

    /** As the type holds it. */
    Dense rounded(Type type) {
        Dense result = copy();
        if (type.numberBytes == 4) {
            for (int i = 0; i < re.length; i++) {
                result.re[i] = (float) re[i];
                result.im[i] = (float) im[i];
            }
        }
        return result;
    }

    Dense part(int fromRow, int toRow, int fromColumn, int toColumn) {
        Dense part = new Dense(toRow - fromRow, toColumn - fromColumn);
        for (int i = 0; i < part.rows; i++) {
            for (int j = 0; j < part.columns; j++) {
                part.set(i, j, this, fromRow + i, fromColumn + j);
            }
        }
        return part;
    }

    Dense top(int count) {
        return part(0, count, 0, columns);
    }

    Dense left(int count) {
        return part(0, rows, 0, count);
    }

    /** The elements for which a number made of row and column is not negative; zeros elsewhere. */
    Dense where(IntBinaryOperator place) {
        Dense result = new Dense(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (place.applyAsInt(i, j) >= 0) {
                    result.set(i, j, this, i, j);
                }
            }
        }
        return result;
    }

    Dense upper() {
        return where((i, j) -> j - i);
    }

    Dense lower() {
        return where((i, j) -> i - j);
    }

    Dense transposed() {
        Dense result = new Dense(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result.set(j, i, this, i, j);
            }
        }
        return result;
    }

    Dense conjugated() {
        Dense result = copy();
        for (int i = 0; i < im.length; i++) {
            result.im[i] = -im[i];
        }
        return result;
    }

    Dense adjoint() {
        return transposed().conjugated();
    }

    Dense plus(double factor, Dense other) {
        if (rows != other.rows || columns != other.columns) {
            throw new IllegalArgumentException(this + " and " + other);
        }
        Dense result = copy();
        for (int i = 0; i < re.length; i++) {
            result.re[i] += factor * other.re[i];
            result.im[i] += factor * other.im[i];
        }
        return result;
    }

    Dense plus(Dense other) {
        return plus(1, other);
    }

    Dense minus(Dense other) {
        return plus(-1, other);
    }

    Dense scaled(double factor) {
        return new Dense(rows, columns).plus(factor, this);
    }

    /** The product with a diagonal matrix from the right. */
    Dense timesDiagonal(double[] diagonal) {
        Dense result = copy();
        for (int i = 0; i < re.length; i++) {
            result.re[i] *= diagonal[i % columns];
            result.im[i] *= diagonal[i % columns];
        }
        return result;
    }

    private boolean isReal() {
        for (double part : im) {
            if (part != 0) {
                return false;
            }
        }
        return true;
    }

    Dense times(Dense other) {
        if (columns != other.rows) {
            throw new IllegalArgumentException(this + " times " + other);
        }
        Dense result = new Dense(rows, other.columns);
        accumulate(re, other.re, result.re, other.columns, 1);
        if (!isReal()) {
            accumulate(im, other.re, result.im, other.columns, 1);
            if (!other.isReal()) {
                accumulate(im, other.im, result.re, other.columns, -1);
            }
        }
        if (!other.isReal()) {
            accumulate(re, other.im, result.im, other.columns, 1);
        }
        return result;
    }

    private void accumulate(double[] left, double[] right, double[] to, int width, int sign) {
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double factor = sign * left[i * columns + k];
                for (int j = 0; j < width; j++) {
                    to[i * width + j] += factor * right[k * width + j];
                }
            }
        }
    }

    double norm1() {
        double most = 0;
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += magnitude(i, j);
            }
            most = sum <= most ? most : sum; // NaN wins
        }
        return most;
    }

    double normInfinity() {
        return transposed().norm1();
    }

    double normMax() {
        double most = 0;
        for (int i = 0; i < re.length; i++) {
            double magnitude = Math.hypot(re[i], im[i]);
            most = magnitude <= most ? most : magnitude;
        }
        return most;
    }

    double frobenius() {
        double sum = 0;
        for (int i = 0; i < re.length; i++) {
            sum += re[i] * re[i] + im[i] * im[i];
        }
        return Math.sqrt(sum);
    }

    /** By Gauss and Jordan, with pivoting. */
    Dense inverse() {
        Dense a = copy();
        Dense inverse = identity(rows);
        for (int k = 0; k < rows; k++) {
            int pivot = k;
            for (int i = k + 1; i < rows; i++) {
                pivot = a.magnitude(i, k) > a.magnitude(pivot, k) ? i : pivot;
            }
            a.exchangeRows(k, pivot);
            inverse.exchangeRows(k, pivot);
            double scale = 1 / (a.re(k, k) * a.re(k, k) + a.im(k, k) * a.im(k, k));
            double pivotRe = a.re(k, k) * scale;
            double pivotIm = -a.im(k, k) * scale;
            a.addToRow(k, pivotRe - 1, pivotIm, k);
            inverse.addToRow(k, pivotRe - 1, pivotIm, k);
            for (int i = 0; i < rows; i++) {
                if (i != k) {
                    double factorRe = -a.re(i, k);
                    double factorIm = -a.im(i, k);
                    a.addToRow(i, factorRe, factorIm, k);
                    inverse.addToRow(i, factorRe, factorIm, k);
                }
            }
        }
        return inverse;
    }

    void exchangeRows(int one, int other) {
        for (int j = 0; j < columns; j++) {
            double keptRe = re(one, j);
            double keptIm = im(one, j);
            set(one, j, this, other, j);
            set(other, j, keptRe, keptIm);
        }
    }

    void exchangeColumns(int one, int other) {
        for (int i = 0; i < rows; i++) {
            double keptRe = re(i, one);
            double keptIm = im(i, one);
            set(i, one, this, i, other);
            set(i, other, keptRe, keptIm);
        }
    }

    /** Adds a multiple of another row to a row. */
    void addToRow(int row, double factorRe, double factorIm, int other) {
        addToRow(row, factorRe, factorIm, this, other);
    }

    /** Adds a multiple of another matrix's row to a row. */
    void addToRow(int row, double factorRe, double factorIm, Dense from, int other) {
        for (int j = 0; j < columns; j++) {
            double otherRe = from.re(other, j);
            double otherIm = from.im(other, j);
            re[at(row, j)] += factorRe * otherRe - factorIm * otherIm;
            im[at(row, j)] += factorRe * otherIm + factorIm * otherRe;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dense dense
                && rows == dense.rows
                && Arrays.equals(re, dense.re)
                && Arrays.equals(im, dense.im);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(re);
    }

    @Override
    public String toString() {
        return rows + " by " + columns;
    }
}
