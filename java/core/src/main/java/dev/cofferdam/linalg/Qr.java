package dev.cofferdam.linalg;

import java.util.Objects;

/**
 * A matrix as Q R: orthonormal columns, and an upper triangle.
 *
 * @param factors R from the diagonal on, and {@code dgeqrf}'s reflectors below it
 * @param scales the reflectors' factors, which LAPACK calls tau
 */
public record Qr(Matrix factors, Vector scales) {
    /**
     * As {@link Matrix#qr} makes it.
     *
     * @throws IllegalArgumentException if the factors are not column-major, there are not as many scales as reflectors or
     *     they do not lie side by side, or one of both is on the Java heap and the other is not
     */
    public Qr {
        Objects.requireNonNull(factors, "factors");
        Objects.requireNonNull(scales, "scales");
        Shapes.factors("factors", factors, scales.segment());
        int reflectors = Math.min(factors.rows(), factors.columns());
        if (scales.size() != reflectors || scales.stride() != 1) {
            throw new IllegalArgumentException("scales has " + scales.size() + " elements at distances of "
                    + scales.stride() + ", must have " + reflectors + " side by side; dgeqrf makes them");
        }
    }

    /** The thin Q, of as many columns as R has rows, by {@code dorgqr}. Allocates it. */
    public Matrix q() {
        Matrix q = factors.forLapack(factors.columns(0, scales.size()));
        factors.matrices().routines().dorgqr(q, scales);
        return q;
    }

    /** R, with zeros below its diagonal. Allocates it. */
    public Matrix r() {
        Matrix r = factors.forLapack(factors.rows(0, scales.size()));
        for (int j = 0; j < r.columns(); j++) {
            for (int i = j + 1; i < r.rows(); i++) {
                r.set(i, j, 0);
            }
        }
        return r;
    }

    /**
     * The X whose residual B - A X has the least norm in each column, by {@code dormqr} and {@code dtrtrs}. Allocates a
     * copy of b; the result is a view of it.
     *
     * @throws IllegalArgumentException if the matrix has fewer rows than columns, or b has not as many rows
     * @throws LapackException if R has a zero on its diagonal
     */
    public Matrix solve(Matrix b) {
        Objects.requireNonNull(b, "b");
        int n = factors.columns();
        if (factors.rows() < n) {
            throw new IllegalArgumentException("Qr.solve: the matrix is " + factors.rows() + " by " + n
                    + ", must have at least as many rows as columns; leastSquares takes others");
        }
        Shapes.equal("Qr.solve", "b", b.rows(), "rows", "the factors", factors.rows());
        Matrix x = factors.forLapack(b);
        factors.matrices().routines().dormqr(factors, scales, x);
        factors.matrices().routines().dtrtrs(factors.rows(0, n), x.rows(0, n));
        return x.rows(0, n);
    }

    /** The x whose residual b - A x has the least norm, as {@link #solve(Matrix)}. */
    public Vector solve(Vector b) {
        Objects.requireNonNull(b, "b");
        return solve(b.asColumn()).column(0);
    }
}
