package dev.cofferdam.linalg;

/**
 * A complex matrix in double precision whose elements know the sum of the absolute values that they were made of: the
 * rounding errors of any way to compute them are a small multiple of it.
 */
final class BoundedMatrix {
    /** The complex numbers at a row and a column: real part, imaginary part, sum of absolute values. */
    final double[] re;

    final double[] im;
    final double[] mass;
    final int rows;
    final int columns;

    BoundedMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        re = new double[rows * columns];
        im = new double[rows * columns];
        mass = new double[rows * columns];
    }

    static BoundedMatrix number(double re, double im) {
        BoundedMatrix number = new BoundedMatrix(1, 1);
        number.set(0, 0, re, im);
        return number;
    }

    private int at(int i, int j) {
        return i * columns + j;
    }

    double re(int i, int j) {
        return re[at(i, j)];
    }

    double im(int i, int j) {
        return im[at(i, j)];
    }

    double mass(int i, int j) {
        return mass[at(i, j)];
    }

    void set(int i, int j, double real, double imaginary) {
        int at = at(i, j);
        re[at] = real;
        im[at] = imaginary;
        mass[at] = Math.abs(real) + Math.abs(imaginary);
    }

    BoundedMatrix times(BoundedMatrix other) {
        BoundedMatrix product = new BoundedMatrix(rows, other.columns);
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                int one = at(i, k);
                double a = re[one];
                double b = im[one];
                double weight = mass[one];
                if (weight == 0) {
                    continue;
                }
                for (int j = 0; j < other.columns; j++) {
                    int there = other.at(k, j);
                    int here = product.at(i, j);
                    product.re[here] += a * other.re[there] - b * other.im[there];
                    product.im[here] += a * other.im[there] + b * other.re[there];
                    product.mass[here] += weight * other.mass[there];
                }
            }
        }
        return product;
    }

    BoundedMatrix times(Complex factor) {
        BoundedMatrix product = new BoundedMatrix(rows, columns);
        for (int i = 0; i < re.length; i++) {
            product.re[i] = re[i] * factor.re() - im[i] * factor.im();
            product.im[i] = re[i] * factor.im() + im[i] * factor.re();
            product.mass[i] = mass[i] * (Math.abs(factor.re()) + Math.abs(factor.im()));
        }
        return product;
    }

    BoundedMatrix times(double factor) {
        return times(new Complex(factor, 0));
    }

    BoundedMatrix plus(BoundedMatrix other) {
        BoundedMatrix sum = new BoundedMatrix(rows, columns);
        for (int i = 0; i < re.length; i++) {
            sum.re[i] = re[i] + other.re[i];
            sum.im[i] = im[i] + other.im[i];
            sum.mass[i] = mass[i] + other.mass[i];
        }
        return sum;
    }

    BoundedMatrix transposed() {
        BoundedMatrix other = new BoundedMatrix(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                other.re[other.at(j, i)] = re[at(i, j)];
                other.im[other.at(j, i)] = im[at(i, j)];
                other.mass[other.at(j, i)] = mass[at(i, j)];
            }
        }
        return other;
    }

    BoundedMatrix conjugated() {
        BoundedMatrix other = new BoundedMatrix(rows, columns);
        for (int i = 0; i < re.length; i++) {
            other.re[i] = re[i];
            other.im[i] = -im[i];
            other.mass[i] = mass[i];
        }
        return other;
    }

    /** The conjugate transpose. */
    BoundedMatrix adjoint() {
        return transposed().conjugated();
    }
}
