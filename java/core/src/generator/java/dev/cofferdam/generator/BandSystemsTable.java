package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** Systems with a matrix of which only some is stored: bands, three diagonals, packed triangles. */
final class BandSystemsTable {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent NRHS = Extent.of("nrhs");
    private static final Extent KL = Extent.of("kl");
    private static final Extent KU = Extent.of("ku");
    /** With room for what pivoting brings in. */
    private static final Extent FACTORED = KL.times(2).plus(KU).plus(1);

    private static final Extent SYMMETRIC_BAND = Extent.of("kd").plus(1);
    private static final Extent BESIDE = Extent.max(Extent.of(0), N.plus(-1));
    private static final Extent SECOND = Extent.max(Extent.of(0), N.plus(-2));
    private static final int SHORT = 30_000;

    private static final String BAND =
            "the diagonals of A as LAPACK stores them: element (i, j) in row kl + ku + i - j,"
                    + " counted from 0, of column j, the first kl rows left for what pivoting brings in";
    private static final String DIAGONALS =
            "the diagonals of A: element (i, j) in row ku + i - j, counted from 0, of column j";
    private static final String TRIANGLE_BAND =
            "the diagonals of A as LAPACK stores them: element (i, j) in row kd + i - j"
                    + " (upper) or i - j (lower) of column j, counted from 0";
    private static final String SINGULAR =
            "\"U(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular and"
                    + " nothing was solved; its factors are there\"";
    private static final String SINGULAR_FACTORS =
            "\"U(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular; its factors are complete\"";
    private static final String INDEFINITE =
            "\"the leading minor of order \" + info + \" is not positive definite, so the matrix is not\"";
    private static final String OF_TRIANGLE =
            " (no routine of LAPACKE gives it): the largest sum of the absolute values of"
                    + " a column, in which an element that is stored beside the diagonal counts for its column and for that of its"
                    + " row";
    private static final String B = "the right-hand sides B, then the solutions X";

    static final Chapter CHAPTER = new Chapter(
                    Routine.Family.LAPACK, "BandSystems", "Linear systems with band, tridiagonal and packed matrices.")
            .each("sdcz", "gbsv", r -> r.about(
                            "Solves A X = B with a band matrix, by Gaussian elimination with partial pivoting.")
                    .order()
                    .size("n", "rows and columns of A")
                    .size("kl", "diagonals below the main one")
                    .size("ku", "diagonals above the main one")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("ab", FACTORED, N, Use.INOUT, Structure.WELL_CONDITIONED, BAND + "; then the factors")
                    .pivots(
                            "ipiv",
                            N,
                            Use.OUT,
                            "receives the pivots: row i was exchanged with row ipiv[i], counted from 1")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (kl + ku + 1.0) * (kl + 1.0 + nrhs)", SHORT)
                    .failure(SINGULAR))
            .each("sdcz", "gbtrf", r -> r.about("The LU factorisation of a band matrix with partial pivoting.")
                    .order()
                    .size("m", "rows of A")
                    .size("n", "columns of A")
                    .size("kl", "diagonals below the main one")
                    .size("ku", "diagonals above the main one")
                    .matrix("ab", FACTORED, N, Use.INOUT, Structure.WELL_CONDITIONED, BAND + "; then the factors")
                    .pivots(
                            "ipiv",
                            Extent.min(M, N),
                            Use.OUT,
                            "receives the pivots: row i was exchanged with row ipiv[i], counted from 1")
                    .work("n * (kl + ku + 1.0) * (kl + 1.0)", SHORT)
                    .failure(SINGULAR_FACTORS))
            .each("sdcz", "gbtrs", r -> r.about(
                            "Solves op(A) X = B by the factors that {@code " + r.type.letter() + "gbtrf} made.")
                    .order()
                    .trans("trans")
                    .size("n", "rows and columns of A")
                    .size("kl", "diagonals below the main one")
                    .size("ku", "diagonals above the main one")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("ab", FACTORED, N, Use.IN, Structure.FACTOR, "the factors")
                    .pivots("ipiv", N, Use.IN, "the pivots")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (2.0 * kl + ku + 1) * Math.max(1, nrhs)", SHORT))
            .each(
                    "sdcz",
                    "gbcon",
                    r -> LinearSystemsTable.condition(
                            r.about("Estimates the reciprocal condition number by the factors that {@code "
                                            + r.type.letter() + "gbtrf} made.")
                                    .order()
                                    .choice("norm", Choices.NORM, "in which norm", "ONE_NORM", "INFINITY_NORM")
                                    .size("n", "rows and columns of A")
                                    .size("kl", "diagonals below the main one")
                                    .size("ku", "diagonals above the main one")
                                    .matrix("ab", FACTORED, N, Use.IN, Structure.FACTOR, "the factors")
                                    .pivots("ipiv", N, Use.IN, "the pivots"),
                            LinearSystemsTable.by(r, "langb"),
                            "3L",
                            "1L"))
            .each("sdcz", "langb", r -> r.about(
                            "A norm of a band matrix.",
                            "For {@code " + r.type.letter()
                                    + "gbcon}: a band with room for what pivoting brings in is, from its row"
                                    + " kl on (counted from 0) and with the same ldab, the band that this routine takes.")
                    .order()
                    .choice("norm", Choices.NORM, "which norm")
                    .size("n", "rows and columns of A")
                    .size("kl", "diagonals below the main one")
                    .size("ku", "diagonals above the main one")
                    .matrix("ab", KL.plus(KU).plus(1), N, Use.IN, DIAGONALS)
                    .workspace("work", Element.REAL, "Math.max(1, n)")
                    .returns(Routine.Returns.NUMBER, "the norm, 0 if A has no elements")
                    .work("n * (kl + ku + 1.0)", SHORT))
            .each("sdcz", "pbsv", r -> positiveBand(r.about("Solves A X = B with a positive definite band matrix."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix(
                            "ab",
                            SYMMETRIC_BAND,
                            N,
                            Use.INOUT,
                            Structure.POSITIVE_DEFINITE,
                            TRIANGLE_BAND + "; then the factor")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (kd + 1.0) * (kd + 1.0 + nrhs)", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "pbtrf", r -> positiveBand(
                            r.about("The Cholesky factorisation of a positive definite band matrix."))
                    .matrix(
                            "ab",
                            SYMMETRIC_BAND,
                            N,
                            Use.INOUT,
                            Structure.POSITIVE_DEFINITE,
                            TRIANGLE_BAND + "; then the factor")
                    .work("n * (kd + 1.0) * (kd + 1.0)", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "pbtrs", r -> positiveBand(
                            r.about("Solves A X = B by the factor that {@code " + r.type.letter() + "pbtrf} made."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("ab", SYMMETRIC_BAND, N, Use.IN, Structure.FACTOR, "the factor")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (kd + 1.0) * Math.max(1, nrhs)", SHORT))
            .each(
                    "sdcz",
                    "pbcon",
                    r -> LinearSystemsTable.condition(
                            positiveBand(r.about(
                                            "Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code "
                                                    + r.type.letter() + "pbtrf} made."))
                                    .matrix("ab", SYMMETRIC_BAND, N, Use.IN, Structure.FACTOR, "the factor"),
                            OF_TRIANGLE,
                            "3L",
                            "1L"))
            .each("sdcz", "gtsv", r -> r.about(
                            "Solves A X = B with a tridiagonal matrix, by Gaussian elimination with partial pivoting.")
                    .order()
                    .size("n", "rows and columns of A")
                    .size(
                            "nrhs",
                            1,
                            Integer.MAX_VALUE,
                            "right-hand sides: columns of B, of which LAPACK writes to the first even where there is none")
                    .line("dl", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal below, then part of the factors")
                    .line("d", N, Use.INOUT, Element.WHOLE, "the diagonal, then part of the factors")
                    .line("du", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal above, then part of the factors")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (3.0 + nrhs)", SHORT)
                    .failure(SINGULAR))
            .each("sdcz", "gttrf", r -> r.about("The LU factorisation of a tridiagonal matrix with partial pivoting.")
                    .size("n", "rows and columns of A")
                    .line("dl", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal below, then the multipliers of L")
                    .line("d", N, Use.INOUT, Element.WHOLE, "the diagonal, then that of U")
                    .line("du", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal above, then that of U")
                    .line("du2", SECOND, Use.OUT, Element.WHOLE, "receives the second diagonal above of U")
                    .pivots("ipiv", N, Use.OUT, "receives the pivots")
                    .work("3.0 * n", SHORT)
                    .failure(SINGULAR_FACTORS))
            .each("sdcz", "gttrs", r -> r.about(
                            "Solves op(A) X = B by the factors that {@code " + r.type.letter() + "gttrf} made.")
                    .order()
                    .trans("trans")
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .line("dl", BESIDE, Use.IN, Element.WHOLE, "the multipliers of L")
                    .line("d", N, Use.IN, Element.WHOLE, "the diagonal of U")
                    .line("du", BESIDE, Use.IN, Element.WHOLE, "the diagonal above of U")
                    .line("du2", SECOND, Use.IN, Element.WHOLE, "the second diagonal above of U")
                    .pivots("ipiv", N, Use.IN, "the pivots")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("3.0 * n * Math.max(1, nrhs)", SHORT))
            .each("sdcz", "gtcon", r -> tridiagonalCondition(r))
            .each("sdcz", "ptsv", r -> r.about("Solves A X = B with a positive definite tridiagonal matrix.")
                    .order()
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .line("d", N, Use.INOUT, Element.REAL, "the diagonal, then that of D in A = L D L<sup>H</sup>")
                    .line("e", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal below, then that of L")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("n * (2.0 + nrhs)", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "pttrf", r -> r.about(
                            "The factorisation of a positive definite tridiagonal matrix: A = L D L<sup>H</sup>.")
                    .size("n", "rows and columns of A")
                    .line("d", N, Use.INOUT, Element.REAL, "the diagonal, then that of D")
                    .line("e", BESIDE, Use.INOUT, Element.WHOLE, "the diagonal below, then that of L")
                    .work("2.0 * n", SHORT)
                    .failure(INDEFINITE))
            .each("sd", "pttrs", r -> tridiagonalSolution(r.order()))
            .each(
                    "cz",
                    "pttrs",
                    r -> tridiagonalSolution(r.order()
                            .choice("uplo", Choices.UPLO, "whether e is the diagonal above (of U) or below (of L)")))
            .each("sdcz", "ptcon", r -> r.about(
                            "The reciprocal condition number, in the 1-norm, by the factors that {@code "
                                    + r.type.letter() + "pttrf} made.")
                    .size("n", "rows and columns of A")
                    .line("d", N, Use.IN, Element.REAL, "the diagonal of D")
                    .line("e", BESIDE, Use.IN, Element.WHOLE, "the diagonal of the other factor")
                    .real(
                            "anorm",
                            LinearSystemsTable.BEFORE
                                    + " (no routine of LAPACKE gives it): the largest of |e[i - 1]| + d[i] + |e[i]|")
                    .returnsAt("rcond", Element.REAL, "1 / (norm(A) norm(inverse of A))")
                    .workspace("work", Element.REAL, "Math.max(1, n)")
                    .work("3.0 * n", SHORT))
            .each("sdcz", "ppsv", r -> packed(r.about("Solves A X = B with a positive definite matrix, packed."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .packed("ap", N, Use.INOUT, Structure.POSITIVE_DEFINITE, "the matrix A, then its factor U or L")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("(double) n * n * (n / 6.0 + nrhs)", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "pptrf", r -> packed(
                            r.about("The Cholesky factorisation of a positive definite matrix, packed."))
                    .packed("ap", N, Use.INOUT, Structure.POSITIVE_DEFINITE, "the matrix A, then its factor U or L")
                    .work("(double) n * n * n / 6", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "pptrs", r -> packed(
                            r.about("Solves A X = B by the factor that {@code " + r.type.letter() + "pptrf} made."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .packed("ap", N, Use.IN, Structure.FACTOR, "the factor U or L")
                    .matrix("b", N, NRHS, Use.INOUT, B)
                    .work("(double) n * n * Math.max(1, nrhs)", SHORT))
            .each(
                    "sdcz",
                    "ppcon",
                    r -> LinearSystemsTable.condition(
                            packed(r.about(
                                            "Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code "
                                                    + r.type.letter() + "pptrf} made."))
                                    .packed("ap", N, Use.IN, Structure.FACTOR, "the factor U or L"),
                            OF_TRIANGLE,
                            "3L",
                            "1L"));

    private BandSystemsTable() {}

    private static Routine positiveBand(Routine r) {
        return r.order()
                .uplo()
                .size("n", "rows and columns of A")
                .size("kd", "diagonals beside the main one, on either side");
    }

    private static Routine packed(Routine r) {
        return r.order().uplo().size("n", "rows and columns of A");
    }

    private static Routine tridiagonalSolution(Routine r) {
        return r.about("Solves A X = B by the factors that {@code " + r.type.letter() + "pttrf} made.")
                .size("n", "rows and columns of A")
                .size("nrhs", "right-hand sides: columns of B")
                .line("d", N, Use.IN, Element.REAL, "the diagonal of D")
                .line("e", BESIDE, Use.IN, Element.WHOLE, "the diagonal of the other factor")
                .matrix("b", N, NRHS, Use.INOUT, B)
                .work("2.0 * n * Math.max(1, nrhs)", SHORT);
    }

    private static Routine tridiagonalCondition(Routine r) {
        r.about("Estimates the reciprocal condition number by the factors that {@code " + r.type.letter()
                        + "gttrf} made.")
                .choice("norm", Choices.NORM, "in which norm", "ONE_NORM", "INFINITY_NORM")
                .size("n", "rows and columns of A")
                .line("dl", BESIDE, Use.IN, Element.WHOLE, "the multipliers of L")
                .line("d", N, Use.IN, Element.WHOLE, "the diagonal of U")
                .line("du", BESIDE, Use.IN, Element.WHOLE, "the diagonal above of U")
                .line("du2", SECOND, Use.IN, Element.WHOLE, "the second diagonal above of U")
                .pivots("ipiv", N, Use.IN, "the pivots")
                .real(
                        "anorm",
                        LinearSystemsTable.BEFORE
                                + " (no routine of LAPACKE gives it): of A's own diagonals, the largest"
                                + " of |du[i - 1]| + |d[i]| + |dl[i]| (ONE) or |dl[i - 1]| + |d[i]| + |du[i]| (INFINITY)")
                .returnsAt(
                        "rcond",
                        Element.REAL,
                        "about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision")
                .workspace("work", Element.WHOLE, "Math.max(1, 2L * n)");
        if (!r.type.complex) {
            r.workspace("iwork", Element.INT, "Math.max(1, n)");
        }
        return r.work("20.0 * n", SHORT);
    }
}
