package dev.cofferdam.linalg;

import java.util.Arrays;

/** A program: multiplies matrices that are not numbers by 0, and prints what it gets where that is not 0. */
final class ZeroFactor {
    private ZeroFactor() {}

    public static void main(String[] arguments) {
        Blas blas = Blas.inProcess();
        for (int n = 1; n <= 9; n++) {
            for (Order order : Order.values()) {
                for (Transpose transA : Transpose.values()) {
                    double[] a = new double[n * n];
                    double[] c = new double[n * n];
                    Arrays.fill(a, Double.NaN);
                    blas.dgemm(order, transA, Transpose.NO_TRANS, n, n, n, 0, a, n, a, n, 0, c, n);
                    if (!Arrays.equals(c, new double[n * n])) {
                        System.out.println(n + " " + order + " " + transA + " " + Arrays.toString(c));
                    }
                }
            }
        }
    }
}
