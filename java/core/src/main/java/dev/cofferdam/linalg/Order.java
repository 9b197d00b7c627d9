package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** How the elements of a matrix follow one another in memory. */
public enum Order {
    /** Row after row, as in C. */
    ROW_MAJOR(Values.ROW_MAJOR),
    /** Column after column, as in Fortran. */
    COL_MAJOR(Values.COL_MAJOR);

    private final int value;

    Order(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it. */
    public int value() {
        return value;
    }
}
