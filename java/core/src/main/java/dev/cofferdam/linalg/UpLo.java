package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Which triangle of a symmetric matrix is stored. The other is neither read nor written. */
public enum UpLo {
    /** The upper triangle. */
    UPPER(Values.UPPER),
    /** The lower triangle. */
    LOWER(Values.LOWER);

    private final int value;

    UpLo(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it. */
    public int value() {
        return value;
    }
}
