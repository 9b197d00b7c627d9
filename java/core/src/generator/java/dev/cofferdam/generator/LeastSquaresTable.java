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
    private static final int SHORT = 150_000;
    private static final String WORK = "(2.0 * m * n * (Math.min(m, n) + nrhs) + (double) Math.max(m, n) * nrhs)";
    private static final String SHORTER_SIDE = "Math.min(m, n)";

    /**
     * What dgesvd, dgelss and dgelsd compare the workspace with before they choose a path, with some beside it: if that has
     * wrapped around, they take one for which the workspace is too short.
     */
    static final String PATH =
            "((order == Values.ROW_MAJOR ? m : lda) + 256.0) * Math.min(m, n) + 8.0 * Math.max(m, n)";

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
                    .queried("work", Element.WHOLE, SHORTER_SIDE + " + (double) Math.max(" + SHORTER_SIDE + ", nrhs)")
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
                        .queried(
                                "work",
                                Element.WHOLE,
                                SHORTER_SIDE
                                        + (r.type.complex
                                                ? " + Math.max(Math.max(2.0 * " + SHORTER_SIDE + ", n + 1.0), "
                                                        + SHORTER_SIDE + " + (double) nrhs)"
                                                : " + Math.max(3.0 * n + 1, " + SHORTER_SIDE + " + (double) nrhs)"));
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 2L * n)");
                }
                r.work(WORK + " + n", SHORT);
            })
            .each("sdcz", "gelsd", r -> {
                bySingularValues(r.about(
                        "The least squares solution of least norm, by the singular value decomposition (divide and conquer): A may"
                                + " have any rank."));
                String reals = "2.0 * 25 * least + 8.0 * least * Workspaces.levels(least)";
                // LAPACK's own test adds to what is documented that the longer side fits, too.
                if (r.type.complex) {
                    r.queried("work", Element.WHOLE, ofSides("2.0 * least + Math.max(most, (double) least * nrhs)"))
                            .told(
                                    "rwork",
                                    Element.REAL,
                                    ofSides(
                                            "10.0 * least + " + reals
                                                    + " + 3.0 * 25 * nrhs + Math.max(26 * 26, least * (1.0 + nrhs) + 2.0 * nrhs)"));
                } else {
                    r.queried(
                            "work",
                            Element.WHOLE,
                            ofSides("12.0 * least + " + reals + " + Math.max(most, (double) least * nrhs) + 26 * 26"));
                }
                r.told("iwork", Element.INT, ofSides("3.0 * least * Workspaces.levels(least) + 11.0 * least"))
                        .largerBy("gelsy")
                        .work("4 * " + WORK, SHORT)
                        .failure(NO_CONVERGENCE);
            })
            .each("sdcz", "gelss", r -> {
                bySingularValues(
                        r.about(
                                "The least squares solution of least norm, by the singular value decomposition: A may have any rank."));
                r.queried(
                                "work",
                                Element.WHOLE,
                                ofSides(
                                        r.type.complex
                                                ? "2.0 * least + Math.max(most, nrhs)"
                                                : "3.0 * least + Math.max(Math.max(2.0 * least, most), nrhs)"))
                        .largerBy("gelsy");
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 5L * Math.min(m, n))");
                }
                r.work("6 * " + WORK, SHORT).failure(NO_CONVERGENCE);
            })
            .each("sdcz", "geqrf", r -> factored(r.about("The QR factorisation."), "n"))
            .each("sdcz", "gelqf", r -> factored(r.about("The LQ factorisation."), "m"))
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
                        .queried("work", Element.WHOLE, r.type.complex ? "n + 1.0" : "3.0 * n + 1");
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
                .counted(PATH + " + ((double) Math.min(m, n) + 8) * nrhs");
    }

    /** An expression in the lengths of the shorter and of the longer side. */
    private static String ofSides(String expression) {
        return expression.replaceAll("\\bleast\\b", "Math.min(m, n)").replaceAll("\\bmost\\b", "Math.max(m, n)");
    }

    private static Routine factored(Routine r, String least) {
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
                .queried("work", Element.WHOLE, least)
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
                .queried("work", Element.WHOLE, columns ? "n" : "m")
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
                // The unblocked code sets the first element of each reflector to the one that it stands for.
                .matrix("a", columns ? sided : K, columns ? K : sided, Use.RESTORED, Structure.FACTOR, "the reflectors")
                .line("tau", K, Use.IN, Element.WHOLE, "the factors of the reflectors")
                .matrix("c", M, N, Use.INOUT, "the matrix C, then the product")
                .queried("work", Element.WHOLE, "(side == Values.LEFT ? n : m)")
                .work("2.0 * m * n * Math.max(1, k)", SHORT);
    }
}
