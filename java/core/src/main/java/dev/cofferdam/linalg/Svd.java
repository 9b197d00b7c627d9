package dev.cofferdam.linalg;

import java.util.Objects;

/**
 * A matrix as U diag(values) V<sup>T</sup>, with as many columns of U and rows of V<sup>T</sup> as there are singular
 * values.
 *
 * @param u the left singular vectors, one a column
 * @param values the singular values, the greatest first
 * @param vt the right singular vectors, one a row
 */
public record Svd(Matrix u, Vector values, Matrix vt) {
    /** None is null. */
    public Svd {
        Objects.requireNonNull(u, "u");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(vt, "vt");
    }
}
