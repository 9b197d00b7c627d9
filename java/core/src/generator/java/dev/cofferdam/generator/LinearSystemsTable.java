package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** Systems with a dense matrix: drivers, factorisations, solutions by these, inverses, condition numbers. */
final class LinearSystemsTable {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent NRHS = Extent.of("nrhs");
    private static final String CUBE = "(double) n * n * n / 3";
    private static final String SOLVE = "(double) n * n * Math.max(1, nrhs)";
    private static final int SHORT = 100_000;

    /** What a condition estimate wants to know. */
    static final String BEFORE = "the norm of A, as it was before it was factored";

    private static final String SINGULAR =
            "\"U(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular"
                    + " and nothing was solved; its factors are there\"";
    private static final String BLOCK_SINGULAR =
            "\"D(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular and nothing was solved;"
                    + " its factors are there\"";
    private static final String INDEFINITE =
            "\"the leading minor of order \" + info + \" is not positive definite, so the matrix is not;"
                    + " the rows and columns before it are factored\"";
    private static final String NO_INVERSE =
            "\"element (\" + info + \", \" + info + \") of a factor is exactly zero, so the"
                    + " matrix is singular and has no inverse\"";

    static final Chapter CHAPTER = new Chapter(
                    Routine.Family.LAPACK, "LinearSystems", "Linear systems with dense matrices.")
            .each("sdcz", "gesv", r -> general(
                            r.about(
                                    "Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.",
                                    "Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix(
                            "a",
                            N,
                            N,
                            Use.INOUT,
                            Structure.WELL_CONDITIONED,
                            "the matrix A, then its factors L (without its diagonal of ones) and U")
                    .pivots(
                            "ipiv",
                            N,
                            Use.OUT,
                            "receives the pivots: row i was exchanged with row ipiv[i], counted from 1")
                    .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                    .work("(double) n * n * (n / 3.0 + nrhs)", SHORT)
                    .deepStack()
                    .failure(SINGULAR))
            .each("sdcz", "getrf", r -> r.about("The LU factorisation with partial pivoting: A = P L U.")
                    .order()
                    .size("m", "rows of A")
                    .size("n", "columns of A")
                    .matrix(
                            "a",
                            M,
                            N,
                            Use.INOUT,
                            Structure.WELL_CONDITIONED,
                            "the matrix A, then its factors L (without its diagonal of ones) and U")
                    .pivots(
                            "ipiv",
                            Extent.min(M, N),
                            Use.OUT,
                            "receives the pivots: row i was exchanged with row ipiv[i], counted from 1")
                    .work("(double) m * n * Math.min(m, n) / 3 + m + n", SHORT)
                    .deepStack()
                    .failure("\"U(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular;"
                            + " its factors are complete\""))
            .each("sdcz", "getrs", r -> r.about(
                            "Solves op(A) X = B by the factors that {@code " + r.type.letter() + "getrf} made.")
                    .order()
                    .trans("trans")
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("a", N, N, Use.IN, Structure.FACTOR, "the factors L and U")
                    .pivots("ipiv", N, Use.IN, "the pivots")
                    .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                    .work(SOLVE, SHORT))
            .each("sdcz", "getri", r -> general(
                            r.about("The inverse by the factors that {@code " + r.type.letter() + "getrf} made."))
                    .matrix("a", N, N, Use.INOUT, Structure.FACTOR, "the factors L and U, then the inverse")
                    .pivots("ipiv", N, Use.IN, "the pivots")
                    .queried("work", Element.WHOLE, "n")
                    .work("2.0 * n * n * n / 3", SHORT)
                    .failure(NO_INVERSE))
            .each(
                    "sdcz",
                    "gecon",
                    r -> condition(
                            r.about("Estimates the reciprocal condition number by the factors that {@code "
                                            + r.type.letter() + "getrf} made.")
                                    .order()
                                    .choice("norm", Choices.NORM, "in which norm", "ONE_NORM", "INFINITY_NORM")
                                    .size("n", "rows and columns of A")
                                    .matrix("a", N, N, Use.IN, Structure.FACTOR, "the factors L and U"),
                            by(r, "lange"),
                            "4L",
                            "2L"))
            .each("sdcz", "lange", r -> r.about("A norm of a matrix.")
                    .order()
                    .choice("norm", Choices.NORM, "which norm")
                    .size("m", "rows of A")
                    .size("n", "columns of A")
                    .matrix("a", M, N, Use.IN, "the matrix A")
                    .workspace("work", Element.REAL, "Math.max(1L, m)")
                    .returns(Routine.Returns.NUMBER, "the norm, 0 if A has no elements")
                    .work("(double) m * n", SHORT))
            .each("sdcz", "posv", r -> square(
                            r.about("Solves A X = B with a positive definite matrix, by its Cholesky factorisation."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .triangle("a", N, Use.INOUT, Structure.POSITIVE_DEFINITE, "the matrix A, then its factor U or L")
                    .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                    .work("(double) n * n * (n / 6.0 + nrhs)", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "potrf", r -> square(
                            r.about(
                                    "The Cholesky factorisation of a positive definite matrix.",
                                    "A = U<sup>H</sup> U if the upper triangle is stored, A = L L<sup>H</sup> if the lower is."))
                    .triangle("a", N, Use.INOUT, Structure.POSITIVE_DEFINITE, "the matrix A, then its factor U or L")
                    .work("(double) n * n * n / 6", SHORT)
                    .failure(INDEFINITE))
            .each("sdcz", "potrs", r -> square(r.about(
                            "Solves A X = B by the Cholesky factor that {@code " + r.type.letter() + "potrf} made."))
                    .size("nrhs", "right-hand sides: columns of B")
                    .triangle("a", N, Use.IN, Structure.FACTOR, "the factor U or L")
                    .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                    .work(SOLVE, SHORT))
            .each("sdcz", "potri", r -> square(r.about(
                            "The inverse by the Cholesky factor that {@code " + r.type.letter() + "potrf} made."))
                    .triangle("a", N, Use.INOUT, Structure.FACTOR, "the factor U or L, then the inverse")
                    .work(CUBE, SHORT)
                    .failure(NO_INVERSE))
            .each(
                    "sdcz",
                    "pocon",
                    r -> condition(
                            square(r.about(
                                            "Estimates the reciprocal condition number, in the 1-norm, by the factor that {@code "
                                                    + r.type.letter() + "potrf} made."))
                                    .triangle("a", N, Use.IN, Structure.FACTOR, "the factor U or L"),
                            by(r, r.type.complex ? "lanhe" : "lansy"),
                            "3L",
                            "1L"))
            .each("sdcz", "lansy", r -> norm(r, Structure.SYMMETRIC))
            .each("cz", "lanhe", r -> norm(r, Structure.HERMITIAN))
            .each("sdcz", "sysv", r -> indefiniteDriver(r, Structure.SYMMETRIC))
            .each("cz", "hesv", r -> indefiniteDriver(r, Structure.HERMITIAN))
            .each("sdcz", "sytrf", r -> indefiniteFactors(r, Structure.SYMMETRIC))
            .each("cz", "hetrf", r -> indefiniteFactors(r, Structure.HERMITIAN))
            .each("sdcz", "sytrs", r -> indefiniteSolution(r, Structure.SYMMETRIC))
            .each("cz", "hetrs", r -> indefiniteSolution(r, Structure.HERMITIAN))
            .each("sdcz", "sytri", r -> indefiniteInverse(r, Structure.SYMMETRIC))
            .each("cz", "hetri", r -> indefiniteInverse(r, Structure.HERMITIAN))
            .each("sdcz", "sycon", r -> indefiniteCondition(r, Structure.SYMMETRIC))
            .each("cz", "hecon", r -> indefiniteCondition(r, Structure.HERMITIAN))
            .each("sdcz", "trtrs", r -> r.about("Solves op(A) X = B with a triangular matrix.")
                    .order()
                    .uplo()
                    .trans("trans")
                    .diag()
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .triangle("a", N, Use.IN, Structure.TRIANGULAR, "the matrix A")
                    .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                    .work(SOLVE, SHORT)
                    .failure(
                            "\"element (\" + info + \", \" + info + \") of the matrix is exactly zero, so it is singular and"
                                    + " nothing was solved\""))
            .each("sdcz", "trtri", r -> r.about("The inverse of a triangular matrix.")
                    .order()
                    .uplo()
                    .diag()
                    .size("n", "rows and columns of A")
                    .triangle("a", N, Use.INOUT, Structure.TRIANGULAR, "the matrix A, then its inverse")
                    .work(CUBE, SHORT)
                    .failure(NO_INVERSE))
            .each("sdcz", "trcon", r -> triangularCondition(r))
            .each("sdcz", "lantr", r -> r.about("A norm of a triangular or trapezoidal matrix.")
                    .order()
                    .choice("norm", Choices.NORM, "which norm")
                    .uplo()
                    .diag()
                    .size("m", "rows of A")
                    .size("n", "columns of A")
                    .require(
                            "uplo == Values.UPPER ? m <= n : m >= n",
                            "n",
                            "at least m (if uplo is UPPER) or at most m (if it is LOWER)")
                    .matrix("a", M, N, Use.IN, "the matrix A; beside its triangle nothing counts")
                    .workspace("work", Element.REAL, "Math.max(1L, m)")
                    .returns(Routine.Returns.NUMBER, "the norm, 0 if A has no elements")
                    .work("(double) m * n", SHORT));

    private LinearSystemsTable() {}

    private static Routine general(Routine r) {
        return r.order().size("n", "rows and columns of A");
    }

    private static Routine square(Routine r) {
        return r.order().uplo().size("n", "rows and columns of A");
    }

    /** Says which routine gives a norm. */
    static String by(Routine r, String stem) {
        return ", by {@code " + r.type.letter() + stem + "}";
    }

    /** The end of the list of a condition number: real routines have integers beside, complex ones reals. */
    static Routine condition(Routine r, String normBy, String realWork, String complexReals) {
        r.real("anorm", BEFORE + normBy);
        return estimate(r, realWork, complexReals);
    }

    private static Routine estimate(Routine r, String realWork, String complexReals) {
        r.returnsAt(
                "rcond",
                Element.REAL,
                "about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision");
        if (r.type.complex) {
            r.workspace("work", Element.WHOLE, "Math.max(1, 2L * n)");
            r.workspace("rwork", Element.REAL, "Math.max(1, " + complexReals + " * n)");
        } else {
            r.workspace("work", Element.WHOLE, "Math.max(1, " + realWork + " * n)");
            r.workspace("iwork", Element.INT, "Math.max(1, n)");
        }
        return r.work("4.0 * n * n", SHORT);
    }

    private static Routine norm(Routine r, Structure structure) {
        return r.about("A norm of a " + kind(structure) + " matrix.")
                .order()
                .choice("norm", Choices.NORM, "which norm")
                .uplo()
                .size("n", "rows and columns of A")
                .triangle("a", N, Use.IN, structure, "the matrix A")
                .workspace("work", Element.REAL, "Math.max(1, n)")
                .returns(Routine.Returns.NUMBER, "the norm, 0 if A has no elements")
                .work("(double) n * n", SHORT);
    }

    private static String kind(Structure structure) {
        return structure == Structure.HERMITIAN ? "Hermitian" : "symmetric";
    }

    private static String factors(Structure structure) {
        return structure == Structure.HERMITIAN ? "hetrf" : "sytrf";
    }

    private static final String PIVOTS = "the pivots of the blocks of D, as LAPACK has them";

    private static Routine indefiniteDriver(Routine r, Structure structure) {
        return square(r.about("Solves A X = B with a " + kind(structure)
                        + " indefinite matrix, by its factorisation with diagonal pivoting (Bunch and Kaufman)."))
                .size("nrhs", "right-hand sides: columns of B")
                .triangle("a", N, Use.INOUT, structure, "the matrix A, then its factors D and U or L")
                .pivots("ipiv", N, Use.OUT, "receives " + PIVOTS)
                .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                .queried("work", Element.WHOLE, "1")
                .work("(double) n * n * (n / 3.0 + nrhs)", SHORT)
                .failure(BLOCK_SINGULAR);
    }

    private static Routine indefiniteFactors(Routine r, Structure structure) {
        return square(r.about(
                        "The factorisation of a " + kind(structure)
                                + " indefinite matrix with diagonal pivoting (Bunch and Kaufman): A = U D op(U) or L D op(L).",
                        structure == Structure.SYMMETRIC
                                ? "A row-major matrix is factored by its other triangle, so that the transposed factor is stored."
                                : "D has blocks of one or two rows."))
                .triangle("a", N, Use.INOUT, structure, "the matrix A, then its factors D and U or L")
                .pivots("ipiv", N, Use.OUT, "receives " + PIVOTS)
                .queried("work", Element.WHOLE, "1")
                .work(CUBE, SHORT)
                .failure("\"D(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular;"
                        + " its factors are complete\"");
    }

    private static Routine indefiniteSolution(Routine r, Structure structure) {
        return square(r.about("Solves A X = B by the factors that {@code " + r.type.letter() + factors(structure)
                        + "} made."))
                .size("nrhs", "right-hand sides: columns of B")
                .triangle("a", N, Use.IN, structure, "the factors D and U or L")
                .pivots("ipiv", N, Use.IN, PIVOTS)
                .matrix("b", N, NRHS, Use.INOUT, "the right-hand sides B, then the solutions X")
                .work(SOLVE, SHORT);
    }

    private static Routine indefiniteInverse(Routine r, Structure structure) {
        return square(r.about(
                        "The inverse by the factors that {@code " + r.type.letter() + factors(structure) + "} made."))
                .triangle("a", N, Use.INOUT, structure, "the factors D and U or L, then the inverse")
                .pivots("ipiv", N, Use.IN, PIVOTS)
                .workspace("work", Element.WHOLE, "Math.max(1, 2L * n)")
                .work(CUBE, SHORT)
                .failure(
                        "\"D(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular and has no inverse\"");
    }

    private static Routine indefiniteCondition(Routine r, Structure structure) {
        square(r.about("Estimates the reciprocal condition number, in the 1-norm, by the factors that {@code "
                        + r.type.letter() + factors(structure) + "} made."))
                .triangle("a", N, Use.IN, structure, "the factors D and U or L")
                .pivots("ipiv", N, Use.IN, PIVOTS)
                .real("anorm", BEFORE + by(r, structure == Structure.HERMITIAN ? "lanhe" : "lansy"))
                .returnsAt(
                        "rcond",
                        Element.REAL,
                        "about 1 / (norm(A) norm(inverse of A)); 0 if A is singular to working precision")
                .workspace("work", Element.WHOLE, "Math.max(1, 2L * n)");
        if (!r.type.complex) {
            r.workspace("iwork", Element.INT, "Math.max(1, n)");
        }
        return r.work("4.0 * n * n", SHORT);
    }

    private static Routine triangularCondition(Routine r) {
        return estimate(
                r.about("Estimates the reciprocal condition number of a triangular matrix.")
                        .order()
                        .choice("norm", Choices.NORM, "in which norm", "ONE_NORM", "INFINITY_NORM")
                        .uplo()
                        .diag()
                        .size("n", "rows and columns of A")
                        .triangle("a", N, Use.IN, Structure.TRIANGULAR, "the matrix A"),
                "3L",
                "1L");
    }
}
