package dev.cofferdam.linalg;

import java.util.Objects;

/**
 * A symmetric matrix as V diag(values) V<sup>T</sup>.
 *
 * @param values the eigenvalues, the least first
 * @param vectors orthonormal eigenvectors: column i belongs to value i
 */
public record SymmetricEigen(Vector values, Matrix vectors) {
    /** Neither is null. */
    public SymmetricEigen {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(vectors, "vectors");
    }
}
