package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A matrix as P L U: a permutation of rows, a unit lower triangle, an upper triangle. Serves any number of right-hand
 * sides.
 *
 * @param factors L below the diagonal, without its ones, and U from the diagonal on
 * @param pivots {@code dgetrf}'s 32-bit integers, from 1: row i has been exchanged with row {@code pivots[i]}
 */
public record Lu(Matrix factors, MemorySegment pivots) {
    /**
     * As {@link Matrix#lu} makes it.
     *
     * @throws IllegalArgumentException if the factors are not column-major, the pivots are too few, no 32-bit integers or
     *     not aligned to 4 bytes, or one of both is on the Java heap and the other is not
     */
    public Lu {
        Objects.requireNonNull(factors, "factors");
        Objects.requireNonNull(pivots, "pivots");
        Shapes.factors("factors", factors, pivots);
        int least = Math.min(factors.rows(), factors.columns());
        if (pivots.byteSize() / Integer.BYTES < least
                || !(pivots.isNative() || pivots.heapBase().orElse(null) instanceof int[])) {
            throw new IllegalArgumentException("pivots has " + pivots.byteSize() + " bytes, must have " + least
                    + " integers of 32 bits; dgetrf makes them");
        }
        if (pivots.address() % Integer.BYTES != 0) {
            throw new IllegalArgumentException("pivots begin at address 0x" + Long.toHexString(pivots.address())
                    + ", must be aligned to 4 bytes; take a part of them at a whole integer");
        }
    }

    /**
     * Solves A X = B, by {@code dgetrs}. Allocates the result, column-major.
     *
     * @throws IllegalArgumentException if the matrix was not square, or b has not as many rows
     */
    public Matrix solve(Matrix b) {
        Objects.requireNonNull(b, "b");
        Shapes.square("Lu.solve", factors);
        Shapes.equal("Lu.solve", "b", b.rows(), "rows", "the factors", factors.rows());
        Matrix x = factors.forLapack(b);
        factors.matrices().routines().dgetrs(factors, pivots, x);
        return x;
    }

    /** Solves A x = b, as {@link #solve(Matrix)}. */
    public Vector solve(Vector b) {
        Objects.requireNonNull(b, "b");
        return solve(b.asColumn()).column(0);
    }

    /**
     * The determinant: the product of the pivots, which may overflow. Allocates nothing.
     *
     * @throws IllegalArgumentException if the matrix was not square
     */
    public double determinant() {
        Shapes.square("Lu.determinant", factors);
        double product = 1;
        for (int i = 0; i < factors.rows(); i++) {
            double pivot = factors.get(i, i);
            product *= pivots.getAtIndex(JAVA_INT, i) == i + 1 ? pivot : -pivot;
        }
        return product;
    }
}
