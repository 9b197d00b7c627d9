package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.cblas.Cblas;

/** CBLAS's enumerations and LAPACK's letters, as constants for the compiler. LAPACKE shares CBLAS's numbers of the order. */
public final class Values {
    public static final int ROW_MAJOR = Cblas.CblasRowMajor();
    public static final int COL_MAJOR = Cblas.CblasColMajor();
    public static final int NO_TRANS = Cblas.CblasNoTrans();
    public static final int TRANS = Cblas.CblasTrans();
    public static final int CONJ_TRANS = Cblas.CblasConjTrans();
    public static final int UPPER = Cblas.CblasUpper();
    public static final int LOWER = Cblas.CblasLower();
    public static final int NON_UNIT = Cblas.CblasNonUnit();
    public static final int UNIT = Cblas.CblasUnit();
    public static final int LEFT = Cblas.CblasLeft();
    public static final int RIGHT = Cblas.CblasRight();
    public static final int NO_VECTORS = 'N';
    public static final int ALL_VECTORS = 'V';
    public static final int NO_SINGULAR = 'N';
    public static final int THIN_SINGULAR = 'S';
    public static final int ALL_SINGULAR = 'A';
    public static final int MAX_NORM = 'M';
    public static final int ONE_NORM = '1';
    public static final int INFINITY_NORM = 'I';
    public static final int FROBENIUS_NORM = 'F';

    private Values() {}

    /** LAPACK's letter for one of CBLAS's numbers. */
    public static byte letter(int value) {
        if (value == NO_TRANS || value == NON_UNIT) {
            return 'N';
        }
        if (value == TRANS) {
            return 'T';
        }
        if (value == CONJ_TRANS) {
            return 'C';
        }
        if (value == UPPER || value == UNIT) {
            return 'U';
        }
        return (byte) (value == RIGHT ? 'R' : 'L');
    }

    /** LAPACK's letter for a transpose of a real matrix, whose conjugate transpose is its transpose. */
    public static byte realLetter(int transpose) {
        return (byte) (transpose == NO_TRANS ? 'N' : 'T');
    }

    /** The triangle that a symmetric matrix has once it is taken for column-major: a row-major one is its own transpose. */
    public static int columnMajor(int order, int upLo) {
        return isUpper(order, upLo) ? UPPER : LOWER;
    }

    /** Whether the triangle is the upper one once the matrix is taken for column-major. */
    public static boolean isUpper(int order, int upLo) {
        return (upLo == UPPER) == (order == COL_MAJOR);
    }
}
