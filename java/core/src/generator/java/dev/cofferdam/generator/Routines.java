package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Fill;
import dev.cofferdam.generator.Argument.Use;
import dev.cofferdam.generator.Routine.Pieces;
import java.util.List;

/**
 * The table: each routine once, its arguments in the order of CBLAS and LAPACKE. Everything else about them is derived.
 *
 * <p>The limits of {@code work} keep a call on heap arrays short, and below the sizes from which OpenBLAS uses several
 * threads: {@code interface/gemm.c} (2^18 multiplications), {@code gemv.c} (9,216 elements), {@code lapack/potrf.c}
 * (n = 64), {@code lapack/gesv.c} (10,000 elements of B).
 */
final class Routines {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent NRHS = Extent.of("nrhs");

    static final List<Routine> ALL = List.of(
            Routine.blas("ddot", "The dot product of two vectors.")
                    .size("n", "elements of each vector")
                    .vector("x", N, Use.IN, "the first vector")
                    .vector("y", N, Use.IN, "the second vector")
                    .returns("the sum of the products of their elements, 0 if n is 0")
                    .pieces(Pieces.SUM),
            Routine.blas("daxpy", "Adds a multiple of a vector to another: y = alpha x + y.")
                    .size("n", "elements of each vector")
                    .scalar("alpha", "the factor")
                    .vector("x", N, Use.IN, "the vector to add")
                    .vector("y", N, Use.INOUT, "the vector to add to")
                    .pieces(Pieces.NOTHING),
            Routine.blas("dnrm2", "The Euclidean norm of a vector, without overflow or underflow on the way.")
                    .size("n", "elements of the vector")
                    .vector("x", N, Use.IN, "the vector")
                    .returns("the root of the sum of the squares of its elements, 0 if n is 0")
                    .pieces(Pieces.NORM),
            Routine.blas("dgemv", "Matrix times vector: y = alpha op(A) x + beta y.")
                    .detail("As BLAS has it, y stays as it is if A has no rows or no columns.")
                    .order()
                    .trans("trans")
                    .size("m", "rows of A as it is stored")
                    .size("n", "columns of A as it is stored")
                    .scalar("alpha", "the factor of the product")
                    .matrix("a", M, N, Use.IN, Fill.ANY, "the matrix A")
                    .vector("x", Extent.of("n", "trans", "m"), Use.IN, "the vector x")
                    .scalar(
                            "beta",
                            "the factor of the old y, which counts for nothing, even if it is not a number, when this is 0")
                    .vector("y", Extent.of("m", "trans", "n"), Use.INOUT, "the vector y")
                    .work("(double) m * n", 8192),
            Routine.blas("dgemm", "Matrix times matrix: C = alpha op(A) op(B) + beta C.")
                    .order()
                    .trans("transA")
                    .trans("transB")
                    .size("m", "rows of op(A) and of C")
                    .size("n", "columns of op(B) and of C")
                    .size("k", "columns of op(A), rows of op(B)")
                    .scalar("alpha", "the factor of the product")
                    .matrix(
                            "a",
                            Extent.of("m", "transA", "k"),
                            Extent.of("k", "transA", "m"),
                            Use.IN,
                            Fill.ANY,
                            "the matrix A")
                    .matrix(
                            "b",
                            Extent.of("k", "transB", "n"),
                            Extent.of("n", "transB", "k"),
                            Use.IN,
                            Fill.ANY,
                            "the matrix B")
                    .scalar(
                            "beta",
                            "the factor of the old C, which counts for nothing, even if it is not a number, when this is 0")
                    .matrixUnread("c", M, N, "beta", "the matrix C")
                    .work("(double) m * n * Math.max(1, k)", 65536),
            Routine.lapack("dpotrf", "The Cholesky factorisation of a symmetric positive definite matrix.")
                    .detail("A = U<sup>T</sup> U if the upper triangle is stored, A = L L<sup>T</sup> if the lower is.")
                    .order()
                    .uplo()
                    .size("n", "rows and columns of A")
                    .triangle("a", N, Use.INOUT, Fill.POSITIVE_DEFINITE, "the matrix A, then its factor U or L")
                    .work("(double) n * n * n / 6", 40_000)
                    .failure(
                            "\"the leading minor of order \" + info + \" is not positive definite, so the matrix is not;"
                                    + " the rows and columns before it are factored\""),
            Routine.lapack("dpotrs", "Solves A X = B by the Cholesky factor of A that {@code dpotrf} made.")
                    .order()
                    .uplo()
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .triangle("a", N, Use.IN, Fill.FACTOR, "the factor U or L")
                    .matrix("b", N, NRHS, Use.INOUT, Fill.ANY, "the right-hand sides B, then the solutions X")
                    .work("(double) n * n * nrhs", 8192),
            Routine.lapack("dgesv", "Solves A X = B by Gaussian elimination with partial pivoting: A = P L U.")
                    .detail(
                            "Without right-hand sides it is up to the library whether A is factored; OpenBLAS does nothing.")
                    .order()
                    .size("n", "rows and columns of A")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix(
                            "a",
                            N,
                            N,
                            Use.INOUT,
                            Fill.WELL_CONDITIONED,
                            "the matrix A, then its factors L (without its diagonal of ones) and U")
                    .pivots(
                            "ipiv",
                            N,
                            Use.OUT,
                            "receives the pivots: row i was exchanged with row ipiv[i], counted from 1")
                    .matrix("b", N, NRHS, Use.INOUT, Fill.ANY, "the right-hand sides B, then the solutions X")
                    .work("(double) n * n * (n / 3.0 + nrhs)", 8192)
                    .deepStack()
                    .failure(
                            "\"U(\" + info + \", \" + info + \") is exactly zero, so the matrix is singular and nothing was"
                                    + " solved; its factors are there\""),
            Routine.lapack(
                            "dgels",
                            "Solves a linear least squares or minimum norm problem with a matrix of full rank, by its QR or LQ"
                                    + " factorisation.")
                    .detail(
                            "If op(A) has at least as many rows as columns, each solution x makes the norm of b - op(A) x"
                                    + " least; otherwise it is the x of least norm with op(A) x = b.")
                    .order()
                    .trans("trans")
                    .size("m", "rows of A as it is stored")
                    .size("n", "columns of A as it is stored")
                    .size("nrhs", "right-hand sides: columns of B")
                    .matrix("a", M, N, Use.INOUT, Fill.WELL_CONDITIONED, "the matrix A, then its factorisation")
                    .matrix(
                            "b",
                            Extent.of("Math.max(m, n)"),
                            NRHS,
                            Use.INOUT,
                            Fill.ANY,
                            "the right-hand sides B, one a column, then the solutions X; room for the longer of the two")
                    .workspace()
                    .failure(
                            "\"element (\" + info + \", \" + info + \") of the triangular factor is zero, so the matrix has not"
                                    + " full rank, and no solution was computed\""));

    private Routines() {}

    static List<Routine> of(Routine.Family family) {
        return ALL.stream().filter(routine -> routine.family == family).toList();
    }
}
