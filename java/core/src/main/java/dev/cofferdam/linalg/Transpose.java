package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Values;

/** Which form of a matrix an operation takes. */
public enum Transpose {
    /** The matrix as it is. */
    NO_TRANS(Values.NO_TRANS),
    /** Its transpose. */
    TRANS(Values.TRANS),
    /** Its conjugate transpose. Of a real matrix that is the transpose. */
    CONJ_TRANS(Values.CONJ_TRANS);

    private final int value;

    Transpose(int value) {
        this.value = value;
    }

    /** The number that CBLAS has for it. */
    public int value() {
        return value;
    }
}
