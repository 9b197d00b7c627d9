package dev.cofferdam.linalg;

import java.util.Objects;

/**
 * Eigenvalues of a matrix, with right eigenvectors of norm 1. Complex ones come in pairs that are conjugate, the one with
 * the positive imaginary part first.
 *
 * @param realParts the eigenvalues' real parts
 * @param imaginaryParts their imaginary parts
 * @param vectors column i belongs to value i where that is real; a pair i, i + 1 has the real part of the first's vector in
 *     column i and the imaginary part in column i + 1, and the second's is its conjugate, as {@code dgeev} has it
 */
public record Eigen(Vector realParts, Vector imaginaryParts, Matrix vectors) {
    /** None is null. */
    public Eigen {
        Objects.requireNonNull(realParts, "realParts");
        Objects.requireNonNull(imaginaryParts, "imaginaryParts");
        Objects.requireNonNull(vectors, "vectors");
    }

    /**
     * An eigenvalue.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is none of that index
     */
    public Complex value(int index) {
        return new Complex(realParts.get(index), imaginaryParts.get(index));
    }
}
