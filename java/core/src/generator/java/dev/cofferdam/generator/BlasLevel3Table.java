package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** Matrices. */
final class BlasLevel3Table {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent K = Extent.of("k");
    private static final Extent SIDED = M.when("side", "LEFT", N);
    private static final int SHORT = 270_000;

    private static final String OLD_C =
            "the factor of the old C, which counts for nothing, even if it is not a number, when this is 0";

    static final Chapter CHAPTER = new Chapter(Routine.Family.BLAS, "BlasLevel3", "BLAS level 3: matrices.")
            .each("sdcz", "gemm", r -> r.about("Matrix times matrix: C = alpha op(A) op(B) + beta C.")
                    .order()
                    .trans("transA")
                    .trans("transB")
                    .size("m", "rows of op(A) and of C")
                    .size("n", "columns of op(B) and of C")
                    .size("k", "columns of op(A), rows of op(B)")
                    .scalar("alpha", "the factor of the product")
                    .matrix(
                            "a",
                            M.unlessTransposed("transA", K),
                            K.unlessTransposed("transA", M),
                            Use.IN,
                            "the matrix A")
                    .matrix(
                            "b",
                            K.unlessTransposed("transB", N),
                            N.unlessTransposed("transB", K),
                            Use.IN,
                            "the matrix B")
                    .scalar("beta", OLD_C)
                    .matrixUnread("c", M, N, "beta", "the matrix C")
                    .unreadBy("k")
                    .work("(double) m * n * Math.max(1, k)", SHORT))
            .each("sdcz", "symm", r -> sided(r, Structure.SYMMETRIC))
            .each("cz", "hemm", r -> sided(r, Structure.HERMITIAN))
            .each("sdcz", "syrk", r -> ranked(
                            r.about("Matrix times its transpose: C = alpha op(A) op(A)<sup>T</sup> + beta C."),
                            r.type.complex ? "TRANS" : "")
                    .scalar("alpha", "the factor of the product")
                    .matrix("a", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix A")
                    .scalar("beta", OLD_C)
                    .triangleUnread("c", N, Structure.SYMMETRIC, "beta", "the symmetric matrix C"))
            .each("cz", "herk", r -> ranked(
                            r.about(
                                    "Matrix times its conjugate transpose: C = alpha op(A) op(A)<sup>H</sup> + beta C."),
                            "CONJ_TRANS")
                    .real("alpha", "the factor of the product")
                    .matrix("a", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix A")
                    .real("beta", OLD_C)
                    .triangleUnread("c", N, Structure.HERMITIAN, "beta", "the Hermitian matrix C"))
            .each("sdcz", "syr2k", r -> ranked(
                            r.about("C = alpha op(A) op(B)<sup>T</sup> + alpha op(B) op(A)<sup>T</sup> + beta C."),
                            r.type.complex ? "TRANS" : "")
                    .scalar("alpha", "the factor of the products")
                    .matrix("a", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix A")
                    .matrix("b", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix B")
                    .scalar("beta", OLD_C)
                    .triangleUnread("c", N, Structure.SYMMETRIC, "beta", "the symmetric matrix C"))
            .each("cz", "her2k", r -> ranked(
                            r.about(
                                    "C = alpha op(A) op(B)<sup>H</sup> + conj(alpha) op(B) op(A)<sup>H</sup> + beta C."),
                            "CONJ_TRANS")
                    .scalar("alpha", "the factor of the products")
                    .matrix("a", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix A")
                    .matrix("b", N.unlessTransposed("trans", K), K.unlessTransposed("trans", N), Use.IN, "the matrix B")
                    .real("beta", OLD_C)
                    .triangleUnread("c", N, Structure.HERMITIAN, "beta", "the Hermitian matrix C"))
            .each(
                    "sdcz",
                    "trmm",
                    r -> triangular(
                            r.about("Triangular matrix times matrix: B = alpha op(A) B, or B = alpha B op(A).")))
            .each(
                    "sdcz",
                    "trsm",
                    r -> triangular(r.about(
                            "Solves op(A) X = alpha B, or X op(A) = alpha B, with a triangular matrix.",
                            "Whether A is singular is not looked at.")));

    private BlasLevel3Table() {}

    private static Routine sided(Routine r, Structure structure) {
        String kind = structure == Structure.HERMITIAN ? "Hermitian" : "Symmetric";
        return r.about(kind + " matrix times matrix: C = alpha A B + beta C, or C = alpha B A + beta C.")
                .order()
                .side("on which side of B the matrix A stands")
                .uplo()
                .size("m", "rows of B and C")
                .size("n", "columns of B and C")
                .scalar("alpha", "the factor of the product")
                .triangle("a", SIDED, Use.IN, structure, "the matrix A")
                .matrix("b", M, N, Use.IN, "the matrix B")
                .scalar("beta", OLD_C)
                .matrixUnread("c", M, N, "beta", "the matrix C")
                .work("(double) m * n * (side == Values.LEFT ? m : n)", SHORT);
    }

    private static Routine ranked(Routine r, String transposed) {
        r.order().uplo();
        if (transposed.isEmpty()) {
            r.trans("trans");
        } else {
            r.trans("trans", "NO_TRANS", transposed);
        }
        return r.size("n", "rows and columns of C")
                .size("k", "columns of op(A)")
                .work("(double) n * n * Math.max(1, k)", SHORT);
    }

    private static Routine triangular(Routine r) {
        return r.order()
                .side("on which side the matrix A stands")
                .uplo()
                .trans("transA")
                .diag()
                .size("m", "rows of B")
                .size("n", "columns of B")
                .scalar("alpha", "the factor")
                .triangle("a", SIDED, Use.IN, Structure.TRIANGULAR, "the matrix A")
                .matrix("b", M, N, Use.INOUT, "the matrix B, then the result")
                .work("(double) m * n * (side == Values.LEFT ? m : n)", SHORT);
    }
}
