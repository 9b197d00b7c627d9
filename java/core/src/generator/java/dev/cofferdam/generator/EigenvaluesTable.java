package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** Eigenvalues of symmetric and general matrices, and of pairs of them. */
final class EigenvaluesTable {
    private static final Extent N = Extent.of("n");
    private static final Extent NONE = Extent.of(0);
    private static final int SHORT = 40_000;
    private static final String WORK = "9.0 * n * n * n";
    private static final String NO_CONVERGENCE =
            "\"no convergence: \" + info + \" off-diagonal elements did not become zero\"";
    private static final String NO_GENERAL_CONVERGENCE =
            "\"no convergence: only the eigenvalues from number \" + (info + 1) + \" on were found\"";
    private static final String GENERALISED =
            "info <= n ? \"no convergence: \" + info + \" off-diagonal elements did not become zero\""
                    + " : \"the leading minor of order \" + (info - n) + \" of B is not positive definite, so B is not\"";

    static final Chapter CHAPTER = new Chapter(Routine.Family.LAPACK, "Eigenvalues", "Eigenvalues and eigenvectors.")
            .each("sd", "syev", r -> symmetric(r, Structure.SYMMETRIC, "")
                    .queried("work", Element.WHOLE, "3.0 * n - 1"))
            .each("cz", "heev", r -> symmetric(r, Structure.HERMITIAN, "")
                    .queried("work", Element.WHOLE, "2.0 * n - 1")
                    .workspace("rwork", Element.REAL, "Math.max(1, 3L * n - 2)"))
            .each("sd", "syevd", r -> divided(symmetric(r, Structure.SYMMETRIC, ", by divide and conquer"))
                    .largerBy("syev"))
            .each("cz", "heevd", r -> divided(symmetric(r, Structure.HERMITIAN, ", by divide and conquer"))
                    .largerBy("heev"))
            .each("sd", "stev", r -> r.about(
                            "The eigenvalues, and eigenvectors if wanted, of a symmetric tridiagonal matrix.")
                    .order()
                    .choice("jobz", Choices.VECTORS, "whether eigenvectors are wanted")
                    .size("n", "rows and columns of A")
                    .line("d", N, Use.INOUT, Element.WHOLE, "the diagonal, then the eigenvalues in ascending order")
                    .line(
                            "e",
                            Extent.max(NONE, N.plus(-1)),
                            Use.INOUT,
                            Element.WHOLE,
                            "the diagonal beside it, which is lost")
                    .matrix("z", wanted("jobz"), wanted("jobz"), Use.OUT, "receives the eigenvectors as columns")
                    .workspace("work", Element.WHOLE, "Math.max(1, 2L * n - 2)")
                    .work("6.0 * n * n * n", SHORT)
                    .failure(NO_CONVERGENCE))
            .each("sd", "geev", r -> general(r)
                    .line("wr", N, Use.OUT, Element.WHOLE, "receives the real parts of the eigenvalues")
                    .line(
                            "wi",
                            N,
                            Use.OUT,
                            Element.WHOLE,
                            "receives their imaginary parts; conjugate pairs stand together, the positive one first"))
            .each("cz", "geev", r -> general(r).line("w", N, Use.OUT, Element.WHOLE, "receives the eigenvalues"))
            .each("sd", "sygv", r -> pair(r, Structure.SYMMETRIC, "").queried("work", Element.WHOLE, "3.0 * n - 1"))
            .each("cz", "hegv", r -> pair(r, Structure.HERMITIAN, "")
                    .queried("work", Element.WHOLE, "2.0 * n - 1")
                    .workspace("rwork", Element.REAL, "Math.max(1, 3L * n - 2)"))
            .each("sd", "sygvd", r -> divided(pair(r, Structure.SYMMETRIC, ", by divide and conquer"))
                    .largerBy("sygv"))
            .each("cz", "hegvd", r -> divided(pair(r, Structure.HERMITIAN, ", by divide and conquer"))
                    .largerBy("hegv"))
            .each("sd", "ggev", r -> generalPair(r)
                    .line(
                            "alphar",
                            N,
                            Use.OUT,
                            Element.WHOLE,
                            "receives the real parts of alpha: the eigenvalues are alpha / beta")
                    .line("alphai", N, Use.OUT, Element.WHOLE, "receives the imaginary parts of alpha")
                    .line("beta", N, Use.OUT, Element.WHOLE, "receives beta; 0 for an infinite eigenvalue"))
            .each("cz", "ggev", r -> generalPair(r)
                    .line("alpha", N, Use.OUT, Element.WHOLE, "receives alpha: the eigenvalues are alpha / beta")
                    .line("beta", N, Use.OUT, Element.WHOLE, "receives beta; 0 for an infinite eigenvalue"));

    static {
        for (Routine routine : CHAPTER.routines) {
            routine.finite();
            if (routine.stem.equals("geev") || routine.stem.equals("ggev")) {
                vectors(routine);
            }
        }
    }

    private EigenvaluesTable() {}

    private static Extent wanted(String job) {
        return N.when(job, "ALL_VECTORS", NONE);
    }

    private static String kind(Structure structure) {
        return structure == Structure.HERMITIAN ? "Hermitian" : "symmetric";
    }

    private static Routine symmetric(Routine r, Structure structure, String how) {
        return r.about("The eigenvalues, and eigenvectors if wanted, of a " + kind(structure) + " matrix" + how + ".")
                .order()
                .choice("jobz", Choices.VECTORS, "whether eigenvectors are wanted")
                .uplo()
                .size("n", "rows and columns of A")
                .triangleThenGeneral(
                        "a", N, structure, "the matrix A, then its eigenvectors as columns if they are wanted")
                .line("w", N, Use.OUT, Element.REAL, "receives the eigenvalues in ascending order")
                .work(WORK, SHORT)
                .failure(NO_CONVERGENCE);
    }

    /** Workspace for divide and conquer, which has room for the eigenvectors of the parts. */
    private static Routine divided(Routine r) {
        String reals = "1 + 5.0 * n + 2.0 * n * n";
        String integers = ifWanted("3 + 5.0 * n", "1");
        if (!r.type.complex) {
            return r.queried("work", Element.WHOLE, ifWanted("1 + 6.0 * n + 2.0 * n * n", "2.0 * n + 1"))
                    .queried("iwork", Element.INT, integers);
        }
        return r.queried("work", Element.WHOLE, ifWanted("2.0 * n + (double) n * n", "n + 1.0"))
                .queried("rwork", Element.REAL, ifWanted(reals, "n"))
                .queried("iwork", Element.INT, integers);
    }

    private static String ifWanted(String length, String otherwise) {
        return "(jobz == Values.ALL_VECTORS ? " + length + " : " + otherwise + ")";
    }

    private static Routine general(Routine r) {
        return r.about("The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.")
                .order()
                .choice("jobvl", Choices.VECTORS, "whether left eigenvectors are wanted")
                .choice("jobvr", Choices.VECTORS, "whether right eigenvectors are wanted")
                .size("n", "rows and columns of A")
                .matrix("a", N, N, Use.INOUT, "the matrix A, which is lost")
                .work("25.0 * n * n * n", SHORT)
                .failure(NO_GENERAL_CONVERGENCE);
    }

    private static Routine generalPair(Routine r) {
        return r.about("The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.")
                .order()
                .choice("jobvl", Choices.VECTORS, "whether left eigenvectors are wanted")
                .choice("jobvr", Choices.VECTORS, "whether right eigenvectors are wanted")
                .size("n", "rows and columns of A and B")
                .matrix("a", N, N, Use.INOUT, "the matrix A, which is lost")
                .matrix("b", N, N, Use.INOUT, Structure.WELL_CONDITIONED, "the matrix B, which is lost")
                .work("50.0 * n * n * n", SHORT)
                .failure(
                        "info <= n ? \"no convergence: only the eigenvalues from number \" + (info + 1) + \" on were found\""
                                + " : \"no convergence of the QZ iteration\"");
    }

    private static void vectors(Routine r) {
        String pairs = r.type.complex
                ? ""
                : "; of a conjugate pair the real and the imaginary part of the first, in two columns";
        r.matrix("vl", wanted("jobvl"), wanted("jobvl"), Use.OUT, "receives the left eigenvectors as columns" + pairs)
                .matrix(
                        "vr",
                        wanted("jobvr"),
                        wanted("jobvr"),
                        Use.OUT,
                        "receives the right eigenvectors as columns" + pairs)
                .queried(
                        "work",
                        Element.WHOLE,
                        r.type.complex ? "2.0 * n" : r.stem.equals("geev") ? "4.0 * n" : "8.0 * n");
        if (r.type.complex) {
            r.workspace("rwork", Element.REAL, "Math.max(1, " + (r.stem.equals("geev") ? 2 : 8) + "L * n)");
        }
    }

    private static Routine pair(Routine r, Structure structure, String how) {
        return r.about("The generalised eigenvalues, and eigenvectors if wanted, of a " + kind(structure)
                        + " matrix A and a positive definite one B" + how + ".")
                .order()
                .size(
                        "itype",
                        1,
                        3,
                        "which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x")
                .choice("jobz", Choices.VECTORS, "whether eigenvectors are wanted")
                .uplo()
                .size("n", "rows and columns of A and B")
                .triangleThenGeneral(
                        "a", N, structure, "the matrix A, then its eigenvectors as columns if they are wanted")
                .triangle("b", N, Use.INOUT, Structure.POSITIVE_DEFINITE, "the matrix B, then its Cholesky factor")
                .line("w", N, Use.OUT, Element.REAL, "receives the eigenvalues in ascending order")
                .work("14.0 * n * n * n", SHORT)
                .failure(GENERALISED);
    }
}
