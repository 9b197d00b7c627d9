package dev.cofferdam.linalg;

import java.util.Objects;

/**
 * A symmetric positive definite matrix as L L<sup>T</sup>, or U<sup>T</sup> U. Serves any number of right-hand sides.
 *
 * @param factor L or U in its triangle; the other triangle holds what the matrix had there
 * @param uplo which triangle it is
 */
public record Cholesky(Matrix factor, UpLo uplo) {
    /**
     * As {@link Matrix#cholesky} makes it.
     *
     * @throws IllegalArgumentException if the factor is not square, or not column-major
     */
    public Cholesky {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(uplo, "uplo");
        Shapes.factors("factor", factor, factor.segment());
        Shapes.square("Cholesky", factor);
    }

    /**
     * Solves A X = B, by {@code dpotrs}. Allocates the result, column-major.
     *
     * @throws IllegalArgumentException if b has not as many rows as the factor
     */
    public Matrix solve(Matrix b) {
        Objects.requireNonNull(b, "b");
        Shapes.equal("Cholesky.solve", "b", b.rows(), "rows", "the factor", factor.rows());
        Matrix x = factor.forLapack(b);
        factor.matrices().routines().dpotrs(uplo, factor, x);
        return x;
    }

    /** Solves A x = b, as {@link #solve(Matrix)}. */
    public Vector solve(Vector b) {
        Objects.requireNonNull(b, "b");
        return solve(b.asColumn()).column(0);
    }

    /** The determinant: the squared product of the factor's diagonal, which may overflow. Allocates nothing. */
    public double determinant() {
        double product = 1;
        for (int i = 0; i < factor.rows(); i++) {
            product *= factor.get(i, i);
        }
        return product * product;
    }
}
