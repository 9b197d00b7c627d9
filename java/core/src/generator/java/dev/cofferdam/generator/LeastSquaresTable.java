package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** Least squares, and the orthogonal factorisations they rest on. */
final class LeastSquaresTable {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent K = Extent.of("k");
    private static final Extent NRHS = Extent.of("nrhs");
    private static final Extent LONGER = Extent.max(M, N);
    private static final Extent SHORTER = Extent.min(M, N);
    private static final int SHORT = 8192;
    private static final String WORK = "(2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs)";
    private static final String RANK = "the rank that was found";
    private static final String B =
            "the right-hand sides B, one a column, then the solutions X; room for the longer of the two";
    private static final String NO_CONVERGENCE =
            "\"the singular value decomposition did not converge: \" + info + \" off-diagonal elements did not become zero\"";

    static final Chapter CHAPTER = new Chapter(
                    Routine.Family.LAPACK, "LeastSquares", "Least squares, and QR and LQ factorisations.")
            .each("sdcz", "gels", r -> transposed(r.about(
                                    "Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ"
                                            + " factorisation.",
                                    "If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x"
                                            + " least; otherwise it is the x of least norm with op(A) x = b.")
                            .order())
                    .size("m", "rows of A as it is stored")
                    .size("n", "columns of A as it is stored")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("a", M, N, Use.INOUT, Structure.WELL_CONDITIONED, "the matrix A, then its factorisation")
                    .matrix("b", LONGER, NRHS, Use.INOUT, B)
                    .workspace("work", Element.WHOLE)
                    .work(WORK, SHORT)
                    .failure(
                            "\"element (\" + info + \", \" + info + \") of the triangular factor is zero, so the matrix has not"
                                    + " full rank, and no solution was computed\""))
            .each("sdcz", "gelsy", r -> {
                problem(r.about(
                                "The least squares solution of least norm, by a QR factorisation with column pivoting: A may have any"
                                        + " rank."))
                        .line(
                                "jpvt",
                                N,
                                Use.INOUT,
                                Element.INT,
                                "columns that are not 0 here come first; then which column of A went where, counted from 1")
                        .real(
                                "rcond",
                                "the leading triangle is taken as far as its condition number is below 1 / rcond")
                        .returnsAt("rank", Element.INT, RANK)
                        .workspace("work", Element.WHOLE);
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 2L * n)");
                }
                r.work(WORK + " + n", SHORT);
            })
            .each("sdcz", "gelsd", r -> {
                bySingularValues(r.about(
                        "The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may"
                                + " have any rank."));
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "?");
                }
                r.workspace("iwork", Element.INT, "?")
                        .work("4 * " + WORK, SHORT)
                        .failure(NO_CONVERGENCE);
            })
            .each("sdcz", "gelss", r -> {
                bySingularValues(
                        r.about(
                                "The least squares solution of least norm, by the singular value decomposition: A may have any rank."));
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 5L * Math.min(m, n))");
                }
                r.work("6 * " + WORK, SHORT).failure(NO_CONVERGENCE);
            })
            .each("sdcz", "geqrf", r -> factored(r.about("The QR factorisation.")))
            .each("sdcz", "gelqf", r -> factored(r.about("The LQ factorisation.")))
            .each("sdcz", "geqp3", r -> {
                r.about("The QR factorisation with column pivoting: A P = Q R.")
                        .order()
                        .size("m", "rows of A")
                        .size("n", "columns of A")
                        .matrix(
                                "a",
                                M,
                                N,
                                Use.INOUT,
                                Structure.WELL_CONDITIONED,
                                "the matrix A, then its factorisation")
                        .line(
                                "jpvt",
                                N,
                                Use.INOUT,
                                Element.INT,
                                "columns that are not 0 here come first; then which column of A went where, counted from 1")
                        .line("tau", SHORTER, Use.OUT, Element.WHOLE, "receives the factors of the reflectors")
                        .workspaceOfAtLeast("work", Element.WHOLE, "n");
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 2L * n)");
                }
                r.work("2.0 * m * n * Math.min(m, n) + n", SHORT);
            })
            .each("sd", "orgqr", r -> formed(r, "geqrf"))
            .each("cz", "ungqr", r -> formed(r, "geqrf"))
            .each("sd", "orglq", r -> formed(r, "gelqf"))
            .each("cz", "unglq", r -> formed(r, "gelqf"))
            .each("sd", "ormqr", r -> applied(r, "geqrf"))
            .each("cz", "unmqr", r -> applied(r, "geqrf"))
            .each("sd", "ormlq", r -> applied(r, "gelqf"))
            .each("cz", "unmlq", r -> applied(r, "gelqf"));

    private LeastSquaresTable() {}

    private static Routine transposed(Routine r) {
        return r.type.complex ? r.trans("trans", "NO_TRANS", "CONJ_TRANS") : r.trans("trans");
    }

    private static Routine problem(Routine r) {
        r.details.add("Without equations or unknowns nothing is computed, and b is left as it is.");
        return r.order()
                .finite()
                .size("m", "rows of A")
                .size("n", "columns of A")
                .size("nrhs", "right-hand sides: columns of B")
                .matrix("a", M, N, Use.INOUT, Structure.WELL_CONDITIONED, "the matrix A, then its factorisation")
                .matrix("b", LONGER, NRHS, Use.INOUT, B);
    }

    /** Without right-hand sides, gelsd is refused by its own parts, and gelss may write to a first one. */
    private static Routine bySingularValues(Routine r) {
        return problem(r)
                .require("nrhs >= 1", "nrhs", "at least 1: LAPACK does not do without right-hand sides here")
                .line("s", SHORTER, Use.OUT, Element.REAL, "receives the singular values, the greatest first")
                .real(
                        "rcond",
                        "singular values of at most rcond times the greatest are taken for 0; negative for the machine's precision")
                .returnsAt("rank", Element.INT, RANK)
                .workspace("work", Element.WHOLE);
    }

    private static Routine factored(Routine r) {
        return r.order()
                .size("m", "rows of A")
                .size("n", "columns of A")
                .matrix(
                        "a",
                        M,
                        N,
                        Use.INOUT,
                        Structure.WELL_CONDITIONED,
                        "the matrix A, then its triangular factor, and beside it the reflectors")
                .line("tau", SHORTER, Use.OUT, Element.WHOLE, "receives the factors of the reflectors")
                .workspace("work", Element.WHOLE)
                .work("2.0 * m * n * Math.min(m, n)", SHORT);
    }

    private static Routine formed(Routine r, String from) {
        boolean columns = from.equals("geqrf");
        return r.about(
                        "The matrix Q of the factorisation that {@code " + r.type.letter() + from + "} made.",
                        columns
                                ? "Q has at least as many rows as columns, and these are at least k: n &lt;= m, k &lt;= n."
                                : "Q has at least as many columns as rows, and these are at least k: m &lt;= n, k &lt;= m.")
                .order()
                .size("m", "rows of Q")
                .size("n", "columns of Q")
                .size("k", "reflectors")
                .require(columns ? "n <= m" : "m <= n", "n", columns ? "at most m" : "at least m")
                .require(columns ? "k <= n" : "k <= m", "k", columns ? "at most n" : "at most m")
                .matrix("a", M, N, Use.INOUT, Structure.FACTOR, "the reflectors, then Q")
                .line("tau", K, Use.IN, Element.WHOLE, "the factors of the reflectors")
                .workspace("work", Element.WHOLE)
                .work("2.0 * m * n * Math.max(1, k)", SHORT);
    }

    private static Routine applied(Routine r, String from) {
        Extent sided = M.when("side", "LEFT", N);
        boolean columns = from.equals("geqrf");
        Routine head = r.about("Multiplies by the matrix Q of the factorisation that {@code " + r.type.letter() + from
                        + "} made: C = op(Q) C or C = C op(Q).")
                .order()
                .side("on which side of C the matrix Q stands");
        return transposed(head)
                .size("m", "rows of C")
                .size("n", "columns of C")
                .size("k", "reflectors")
                .require("k <= (side == Values.LEFT ? m : n)", "k", "at most m (from the left) or n (from the right)")
                .matrix("a", columns ? sided : K, columns ? K : sided, Use.IN, Structure.FACTOR, "the reflectors")
                .line("tau", K, Use.IN, Element.WHOLE, "the factors of the reflectors")
                .matrix("c", M, N, Use.INOUT, "the matrix C, then the product")
                .workspaceOfAtLeast("work", Element.WHOLE, "(side == Values.LEFT ? n : m)")
                .work("2.0 * m * n * Math.max(1, k)", SHORT);
    }
}
