package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Whether eigenvectors are computed beside the eigenvalues. */
public enum Vectors {
    /** The eigenvalues only. */
    NONE(Values.NO_VECTORS),
    /** The eigenvectors, too. */
    COMPUTE(Values.ALL_VECTORS);

    private final int value;

    Vectors(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it, or LAPACK's letter. */
    public int value() {
        return value;
    }
}
