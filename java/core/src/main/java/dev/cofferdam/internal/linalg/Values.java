package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.cblas.Cblas;

/** CBLAS's enumerations, as constants for the compiler. LAPACKE shares those of the order. */
public final class Values {
    public static final int ROW_MAJOR = Cblas.CblasRowMajor();
    public static final int COL_MAJOR = Cblas.CblasColMajor();
    public static final int NO_TRANS = Cblas.CblasNoTrans();
    public static final int TRANS = Cblas.CblasTrans();
    public static final int CONJ_TRANS = Cblas.CblasConjTrans();
    public static final int UPPER = Cblas.CblasUpper();
    public static final int LOWER = Cblas.CblasLower();

    private Values() {}

    /** LAPACK's letter for a transpose of a real matrix. */
    public static byte transLetter(int transpose) {
        return (byte) (transpose == NO_TRANS ? 'N' : 'T');
    }

    /** LAPACK's letter for a triangle of a column-major matrix. A row-major one is its own transpose in the other triangle. */
    public static byte triangleLetter(int order, int upLo) {
        return (byte) (isUpper(order, upLo) ? 'U' : 'L');
    }

    /** Whether the triangle is the upper one once the matrix is taken for column-major. */
    public static boolean isUpper(int order, int upLo) {
        return (upLo == UPPER) == (order == COL_MAJOR);
    }
}
