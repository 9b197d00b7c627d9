package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Which singular vectors are computed beside the singular values. */
public enum SingularVectors {
    /** None. */
    NONE(Values.NO_SINGULAR),
    /** As many as there are singular values. */
    THIN(Values.THIN_SINGULAR),
    /** All, which makes both matrices square. */
    ALL(Values.ALL_SINGULAR);

    private final int value;

    SingularVectors(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it, or LAPACK's letter. */
    public int value() {
        return value;
    }
}
