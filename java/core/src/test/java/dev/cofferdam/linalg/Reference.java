package dev.cofferdam.linalg;

import java.util.Arrays;

/** The routines as plain loops over their definitions. What a routine leaves open is set to NaN. */
final class Reference {
    private Reference() {}

    /** A matrix in an array. */
    private record Matrix(double[] array, Order order, int offset, int leading, boolean transposed) {
        private int at(int row, int column) {
            int i = transposed ? column : row;
            int j = transposed ? row : column;
            return offset + (order == Order.ROW_MAJOR ? i * leading + j : j * leading + i);
        }

        double get(int row, int column) {
            return array[at(row, column)];
        }

        void set(int row, int column, double value) {
            array[at(row, column)] = value;
        }
    }

    private static Matrix matrix(double[] array, Order order, int offset, int leading) {
        return new Matrix(array, order, offset, leading, false);
    }

    private static Matrix matrix(double[] array, Order order, Transpose transpose, int offset, int leading) {
        return new Matrix(array, order, offset, leading, transpose != Transpose.NO_TRANS);
    }

    private static int at(int offset, int n, int increment, int i) {
        return offset + (increment > 0 ? i * increment : (i - n + 1) * increment);
    }

    static double ddot(int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[at(offsetX, n, incX, i)] * y[at(offsetY, n, incY, i)];
        }
        return sum;
    }

    static void daxpy(int n, double alpha, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY) {
        for (int i = 0; i < n; i++) {
            y[at(offsetY, n, incY, i)] += alpha * x[at(offsetX, n, incX, i)];
        }
    }

    static double dnrm2(int n, double[] x, int offsetX, int incX) {
        return Math.sqrt(ddot(n, x, offsetX, incX, x, offsetX, incX));
    }

    static void dgemv(
            Order order,
            Transpose trans,
            int m,
            int n,
            double alpha,
            double[] a,
            int offsetA,
            int lda,
            double[] x,
            int offsetX,
            int incX,
            double beta,
            double[] y,
            int offsetY,
            int incY) {
        Matrix op = matrix(a, order, trans, offsetA, lda);
        int rows = trans == Transpose.NO_TRANS ? m : n;
        int columns = trans == Transpose.NO_TRANS ? n : m;
        if (m == 0 || n == 0) {
            return; // as the reference BLAS: not even beta is applied
        }
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += op.get(i, j) * x[at(offsetX, columns, incX, j)];
            }
            int at = at(offsetY, rows, incY, i);
            y[at] = alpha * sum + beta * y[at];
        }
    }

    static void dgemm(
            Order order,
            Transpose transA,
            Transpose transB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int offsetA,
            int lda,
            double[] b,
            int offsetB,
            int ldb,
            double beta,
            double[] c,
            int offsetC,
            int ldc) {
        Matrix left = matrix(a, order, transA, offsetA, lda);
        Matrix right = matrix(b, order, transB, offsetB, ldb);
        Matrix result = matrix(c, order, offsetC, ldc);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int l = 0; l < k; l++) {
                    sum += left.get(i, l) * right.get(l, j);
                }
                result.set(i, j, alpha * sum + beta * result.get(i, j));
            }
        }
    }

    /** The lower triangle of a symmetric matrix, or the upper one taken for its transpose. */
    private static Matrix lower(double[] a, Order order, UpLo uplo, int offset, int leading) {
        return new Matrix(a, order, offset, leading, uplo == UpLo.UPPER);
    }

    static void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        Matrix l = lower(a, order, uplo, offsetA, lda);
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = l.get(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= l.get(i, k) * l.get(j, k);
                }
                l.set(i, j, i == j ? Math.sqrt(sum) : sum / l.get(j, j));
            }
        }
    }

    static void dpotrs(
            Order order,
            UpLo uplo,
            int n,
            int nrhs,
            double[] a,
            int offsetA,
            int lda,
            double[] b,
            int offsetB,
            int ldb) {
        Matrix l = lower(a, order, uplo, offsetA, lda);
        Matrix x = matrix(b, order, offsetB, ldb);
        for (int r = 0; r < nrhs; r++) {
            for (int i = 0; i < n; i++) {
                double sum = x.get(i, r);
                for (int k = 0; k < i; k++) {
                    sum -= l.get(i, k) * x.get(k, r);
                }
                x.set(i, r, sum / l.get(i, i));
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = x.get(i, r);
                for (int k = i + 1; k < n; k++) {
                    sum -= l.get(k, i) * x.get(k, r);
                }
                x.set(i, r, sum / l.get(i, i));
            }
        }
    }

    static void dgesv(
            Order order,
            int n,
            int nrhs,
            double[] a,
            int offsetA,
            int lda,
            int[] ipiv,
            int offsetIpiv,
            double[] b,
            int offsetB,
            int ldb) {
        Matrix lu = matrix(a, order, offsetA, lda);
        if (nrhs == 0) {
            leaveOpen(lu, n, n);
            Arrays.fill(ipiv, offsetIpiv, offsetIpiv + n, Agreement.ANY);
            return;
        }
        Matrix x = matrix(b, order, offsetB, ldb);
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(lu.get(i, k)) > Math.abs(lu.get(pivot, k)) ? i : pivot;
            }
            ipiv[offsetIpiv + k] = pivot + 1;
            exchange(lu, n, k, pivot);
            exchange(x, nrhs, k, pivot);
            for (int i = k + 1; i < n; i++) {
                double factor = lu.get(i, k) / lu.get(k, k);
                lu.set(i, k, factor);
                for (int j = k + 1; j < n; j++) {
                    lu.set(i, j, lu.get(i, j) - factor * lu.get(k, j));
                }
                for (int r = 0; r < nrhs; r++) {
                    x.set(i, r, x.get(i, r) - factor * x.get(k, r));
                }
            }
        }
        for (int r = 0; r < nrhs; r++) {
            for (int i = n - 1; i >= 0; i--) {
                double sum = x.get(i, r);
                for (int j = i + 1; j < n; j++) {
                    sum -= lu.get(i, j) * x.get(j, r);
                }
                x.set(i, r, sum / lu.get(i, i));
            }
        }
    }

    private static void exchange(Matrix matrix, int columns, int one, int other) {
        for (int j = 0; j < columns; j++) {
            double kept = matrix.get(one, j);
            matrix.set(one, j, matrix.get(other, j));
            matrix.set(other, j, kept);
        }
    }

    /** By the normal equations: x = (A'A)^-1 A'b, or x = A'(AA')^-1 b where A is wide. */
    static void dgels(
            Order order,
            Transpose trans,
            int m,
            int n,
            int nrhs,
            double[] a,
            int offsetA,
            int lda,
            double[] b,
            int offsetB,
            int ldb) {
        Matrix op = matrix(a, order, trans, offsetA, lda);
        Matrix x = matrix(b, order, offsetB, ldb);
        int rows = trans == Transpose.NO_TRANS ? m : n;
        int columns = trans == Transpose.NO_TRANS ? n : m;
        int small = Math.min(rows, columns);
        for (int r = 0; r < nrhs; r++) {
            double[] square = new double[small * small];
            double[] right = new double[small];
            for (int i = 0; i < small; i++) {
                for (int j = 0; j < small; j++) {
                    for (int k = 0; k < Math.max(rows, columns); k++) {
                        square[i * small + j] +=
                                rows >= columns ? op.get(k, i) * op.get(k, j) : op.get(i, k) * op.get(j, k);
                    }
                }
                if (rows >= columns) {
                    for (int k = 0; k < rows; k++) {
                        right[i] += op.get(k, i) * x.get(k, r);
                    }
                } else {
                    right[i] = x.get(i, r);
                }
            }
            dgesv(Order.ROW_MAJOR, small, 1, square, 0, Math.max(1, small), new int[small], 0, right, 0, 1);
            for (int i = 0; i < Math.max(rows, columns); i++) {
                double value = small == 0 ? 0 : Double.NaN;
                if (i < columns && rows >= columns && small > 0) {
                    value = right[i];
                } else if (i < columns && small > 0) {
                    value = 0;
                    for (int k = 0; k < rows; k++) {
                        value += op.get(k, i) * right[k];
                    }
                }
                x.set(i, r, value);
            }
        }
        leaveOpen(matrix(a, order, offsetA, lda), m, n);
    }

    private static void leaveOpen(Matrix matrix, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                matrix.set(i, j, Double.NaN);
            }
        }
    }
}
