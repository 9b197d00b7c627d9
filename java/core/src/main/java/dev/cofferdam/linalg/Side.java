package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** On which side of another matrix a matrix stands. */
public enum Side {
    /** Before it. */
    LEFT(Values.LEFT),
    /** Behind it. */
    RIGHT(Values.RIGHT);

    private final int value;

    Side(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it, or LAPACK's letter. */
    public int value() {
        return value;
    }
}
