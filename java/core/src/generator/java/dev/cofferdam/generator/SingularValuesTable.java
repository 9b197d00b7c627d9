package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Use;

/** The singular value decomposition. */
final class SingularValuesTable {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent NONE = Extent.of(0);
    private static final Extent SHORTER = Extent.min(M, N);
    private static final int SHORT = 40_000;
    private static final String WORK = "22.0 * m * n * Math.min(m, n)";
    /** To make as many vectors as the longer side has is, for a long and narrow matrix, more than all the rest. */
    private static final String MORE_VECTORS = "4.0 * Math.max(m, n) * Math.max(m, n) * Math.min(m, n)";

    private static final String LOST = "the matrix A, which is lost";
    private static final String EMPTY =
            "Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.";
    private static final String VALUES = "receives the singular values, the greatest first";

    static final Chapter CHAPTER = new Chapter(
                    Routine.Family.LAPACK, "SingularValues", "The singular value decomposition.")
            .each("sdcz", "gesdd", r -> {
                r.about("The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.", EMPTY)
                        .order()
                        .choice("jobz", Choices.SINGULAR_VECTORS, "which singular vectors are wanted")
                        .size("m", "rows of A")
                        .size("n", "columns of A")
                        .matrix("a", M, N, Use.INOUT, LOST)
                        .line("s", SHORTER, Use.OUT, Element.REAL, VALUES)
                        .matrix(
                                "u",
                                any("jobz", M),
                                columns("jobz", M),
                                Use.OUT,
                                "receives the left singular vectors as columns")
                        .matrix(
                                "vt",
                                columns("jobz", N),
                                any("jobz", N),
                                Use.OUT,
                                "receives the right ones, conjugated, as rows")
                        .queried(
                                "work",
                                Element.WHOLE,
                                // The greater of what LAPACK 3.6 and later ones say.
                                r.type.complex
                                        ? ofSides(
                                                "jobz",
                                                "2.0 * least + most",
                                                "1.0 * least * least + 2.0 * least + most")
                                        : ofSides(
                                                "jobz",
                                                "3.0 * least + Math.max(most, 7.0 * least)",
                                                "4.0 * least * least + 6.0 * least + most"))
                        .largerBy("gesvd");
                if (r.type.complex) {
                    r.counted(ofSides("least * Math.max(5.0 * least + 7, 2.0 * most + 2.0 * least + 1)"));
                    // LAPACK 3.6 and later need less without vectors; this is enough for all.
                    r.workspace(
                            "rwork",
                            Element.REAL,
                            "Math.max(1, Math.min(m, n) * Math.max(5L * Math.min(m, n) + 7, 2L * Math.max(m, n) + 2L * Math.min(m, n) + 1))");
                }
                r.workspace("iwork", Element.INT, "Math.max(1, 8L * Math.min(m, n))")
                        .work(WORK + " + (jobz == Values.ALL_SINGULAR ? " + MORE_VECTORS + " : 0)", SHORT)
                        .failure("\"the divide and conquer step did not converge\"");
            })
            .each("sdcz", "gesvd", r -> {
                r.about("The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.", EMPTY)
                        .order()
                        .choice("jobu", Choices.SINGULAR_VECTORS, "which left singular vectors are wanted")
                        .choice("jobvt", Choices.SINGULAR_VECTORS, "which right singular vectors are wanted")
                        .size("m", "rows of A")
                        .size("n", "columns of A")
                        .matrix("a", M, N, Use.INOUT, LOST)
                        .line("s", SHORTER, Use.OUT, Element.REAL, VALUES)
                        .matrix(
                                "u",
                                any("jobu", M),
                                columns("jobu", M),
                                Use.OUT,
                                "receives the left singular vectors as columns")
                        .matrix(
                                "vt",
                                columns("jobvt", N),
                                any("jobvt", N),
                                Use.OUT,
                                "receives the right ones, conjugated, as rows")
                        .queried(
                                "work",
                                Element.WHOLE,
                                ofSides(
                                        r.type.complex
                                                ? "2.0 * least + most"
                                                : "Math.max(3.0 * least + most, 5.0 * least)"))
                        .counted(LeastSquaresTable.PATH);
                if (r.type.complex) {
                    r.workspace("rwork", Element.REAL, "Math.max(1, 5L * Math.min(m, n))");
                }
                r.work(
                                WORK + " + (jobu == Values.ALL_SINGULAR || jobvt == Values.ALL_SINGULAR ? "
                                        + MORE_VECTORS + " : 0)",
                                SHORT)
                        .failure(
                                "\"no convergence: \" + info + \" superdiagonals of an intermediate bidiagonal matrix did not"
                                        + " become zero\"");
            });

    static {
        CHAPTER.routines.forEach(routine -> routine.finite().nothingIf("m == 0 || n == 0"));
    }

    private SingularValuesTable() {}

    /** An expression in the lengths of the shorter and of the longer side. */
    private static String ofSides(String expression) {
        return expression.replaceAll("\\bleast\\b", "Math.min(m, n)").replaceAll("\\bmost\\b", "Math.max(m, n)");
    }

    private static String ofSides(String job, String values, String vectors) {
        return "(" + job + " == Values.NO_SINGULAR ? " + ofSides(values) + " : " + ofSides(vectors) + ")";
    }

    private static Extent any(String job, Extent length) {
        return NONE.when(job, "NO_SINGULAR", length);
    }

    private static Extent columns(String job, Extent length) {
        return NONE.when(job, "NO_SINGULAR", length.when(job, "ALL_SINGULAR", SHORTER));
    }
}
