package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Whether the diagonal of a triangular matrix is stored. */
public enum Diag {
    /** It is stored. */
    NON_UNIT(Values.NON_UNIT),
    /** It is taken to be ones, and what is stored there is not read. */
    UNIT(Values.UNIT);

    private final int value;

    Diag(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it, or LAPACK's letter. */
    public int value() {
        return value;
    }
}
