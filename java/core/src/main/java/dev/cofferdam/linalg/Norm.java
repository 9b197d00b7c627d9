package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Norms of a matrix. */
public enum Norm {
    /** The greatest absolute value of an element; no norm that products respect. */
    MAX(Values.MAX_NORM),
    /** The greatest sum of absolute values of a column. */
    ONE(Values.ONE_NORM),
    /** The greatest sum of absolute values of a row. */
    INFINITY(Values.INFINITY_NORM),
    /** The root of the sum of squares of all elements. */
    FROBENIUS(Values.FROBENIUS_NORM);

    private final int value;

    Norm(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it, or LAPACK's letter. */
    public int value() {
        return value;
    }
}
