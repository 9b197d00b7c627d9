package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;

/** A matrix and vectors. */
final class BlasLevel2Table {
    private static final Extent M = Extent.of("m");
    private static final Extent N = Extent.of("n");
    private static final Extent K = Extent.of("k");
    private static final int SHORT = 130_000;
    /** The bundled OpenBLAS is slower: at n = 16 it takes twice as long, and half as long again from memory. */
    private static final String OURS = Routine.CALLEE + ".givesWay() && incX == 1 && incY == 1";

    private static final String OLD_Y =
            "the factor of the old y, which counts for nothing, even if it is not a number, when this is 0";

    static final Chapter CHAPTER = new Chapter(Routine.Family.BLAS, "BlasLevel2", "BLAS level 2: a matrix and vectors.")
            .each(
                    "sdcz",
                    "gemv",
                    r -> product(general((r.type.complex ? r : r.oursIf(OURS, "cfd_" + r.name))
                                    .about(
                                            "Matrix times vector: y = alpha op(A) x + beta y.",
                                            "As BLAS has it, y stays as it is if A has no rows or no columns."))
                            .scalar("alpha", "the factor of the product")
                            .matrix("a", M, N, Use.IN, "the matrix A")
                            .work("(double) m * n", SHORT)))
            .each(
                    "sdcz",
                    "gbmv",
                    r -> product(general(r.about(
                                    "Band matrix times vector: y = alpha op(A) x + beta y.",
                                    "As BLAS has it, y stays as it is if A has no rows or no columns."))
                            .size("kl", "diagonals below the main one")
                            .size("ku", "diagonals above the main one")
                            .scalar("alpha", "the factor of the product")
                            .band(
                                    "a",
                                    M,
                                    N,
                                    Extent.of("kl").plus(Extent.of("ku")).plus(1),
                                    Use.IN,
                                    Structure.ANY,
                                    "the diagonals of A")
                            .work("(double) m + n + Math.min(m, n) * (1.0 + kl + ku)", SHORT)))
            .each("sd", "symv", r -> symmetric(r, Structure.SYMMETRIC))
            .each("cz", "hemv", r -> symmetric(r, Structure.HERMITIAN))
            .each("sd", "sbmv", r -> symmetricBand(r, Structure.SYMMETRIC))
            .each("cz", "hbmv", r -> symmetricBand(r, Structure.HERMITIAN))
            .each("sd", "spmv", r -> symmetricPacked(r, Structure.SYMMETRIC))
            .each("cz", "hpmv", r -> symmetricPacked(r, Structure.HERMITIAN))
            .each(
                    "sdcz",
                    "trmv",
                    r -> applied(triangular(r.about("Triangular matrix times vector: x = op(A) x."))
                            .triangle("a", N, Use.IN, Structure.TRIANGULAR, "the matrix A")))
            .each("sdcz", "tbmv", r -> appliedBand(r.about("Triangular band matrix times vector: x = op(A) x.")))
            .each(
                    "sdcz",
                    "tpmv",
                    r -> applied(triangular(r.about("Triangular matrix, packed, times vector: x = op(A) x."))
                            .packed("ap", N, Use.IN, Structure.TRIANGULAR, "the matrix A")))
            .each(
                    "sdcz",
                    "trsv",
                    r -> applied(triangular(r.about(
                                    "Solves op(A) x = b with a triangular matrix.",
                                    "Whether A is singular is not looked at."))
                            .triangle("a", N, Use.IN, Structure.TRIANGULAR, "the matrix A")))
            .each(
                    "sdcz",
                    "tbsv",
                    r -> appliedBand(r.about(
                            "Solves op(A) x = b with a triangular band matrix.",
                            "Whether A is singular is not looked at.")))
            .each(
                    "sdcz",
                    "tpsv",
                    r -> applied(triangular(r.about(
                                    "Solves op(A) x = b with a triangular matrix, packed.",
                                    "Whether A is singular is not looked at."))
                            .packed("ap", N, Use.IN, Structure.TRIANGULAR, "the matrix A")))
            .each(
                    "sd",
                    "ger",
                    r -> outer(r.about("Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.")))
            .each(
                    "cz",
                    "geru",
                    r -> outer(r.about("Adds a product of vectors to a matrix: A = alpha x y<sup>T</sup> + A.")))
            .each(
                    "cz",
                    "gerc",
                    r -> outer(r.about("Adds a product of vectors to a matrix: A = alpha x y<sup>H</sup> + A.")))
            .each("sd", "syr", r -> rankOne(r.about("Adds to a symmetric matrix: A = alpha x x<sup>T</sup> + A."))
                    .triangle("a", N, Use.INOUT, Structure.SYMMETRIC, "the matrix A"))
            .each("cz", "her", r -> rankOne(r.about("Adds to a Hermitian matrix: A = alpha x x<sup>H</sup> + A."))
                    .triangle("a", N, Use.INOUT, Structure.HERMITIAN, "the matrix A"))
            .each("sd", "spr", r -> rankOne(
                            r.about("Adds to a symmetric matrix, packed: A = alpha x x<sup>T</sup> + A."))
                    .packed("ap", N, Use.INOUT, Structure.SYMMETRIC, "the matrix A"))
            .each("cz", "hpr", r -> rankOne(
                            r.about("Adds to a Hermitian matrix, packed: A = alpha x x<sup>H</sup> + A."))
                    .packed("ap", N, Use.INOUT, Structure.HERMITIAN, "the matrix A"))
            .each("sd", "syr2", r -> rankTwo(r.about(
                            "Adds to a symmetric matrix: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A."))
                    .triangle("a", N, Use.INOUT, Structure.SYMMETRIC, "the matrix A"))
            .each("cz", "her2", r -> rankTwo(r.about(
                            "Adds to a Hermitian matrix: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A."))
                    .triangle("a", N, Use.INOUT, Structure.HERMITIAN, "the matrix A"))
            .each("sd", "spr2", r -> rankTwo(
                            r.about(
                                    "Adds to a symmetric matrix, packed: A = alpha x y<sup>T</sup> + alpha y x<sup>T</sup> + A."))
                    .packed("ap", N, Use.INOUT, Structure.SYMMETRIC, "the matrix A"))
            .each("cz", "hpr2", r -> rankTwo(
                            r.about(
                                    "Adds to a Hermitian matrix, packed: A = alpha x y<sup>H</sup> + conj(alpha) y x<sup>H</sup> + A."))
                    .packed("ap", N, Use.INOUT, Structure.HERMITIAN, "the matrix A"));

    private BlasLevel2Table() {}

    private static Routine general(Routine r) {
        return r.nothingIf("m == 0 || n == 0")
                .order()
                .trans("trans")
                .size("m", "rows of A as it is stored")
                .size("n", "columns of A as it is stored");
    }

    private static Routine product(Routine r) {
        return r.vector("x", N.unlessTransposed("trans", M), Use.IN, "the vector x")
                .scalar("beta", OLD_Y)
                .vector("y", M.unlessTransposed("trans", N), Use.INOUT, "the vector y");
    }

    private static Routine whole(Routine r) {
        return r.order().uplo().size("n", "rows and columns of A");
    }

    private static Routine squareProduct(Routine r) {
        return r.vector("x", N, Use.IN, "the vector x").scalar("beta", OLD_Y).vector("y", N, Use.INOUT, "the vector y");
    }

    private static String kind(Structure structure) {
        return structure == Structure.HERMITIAN ? "Hermitian" : "Symmetric";
    }

    private static Routine symmetric(Routine r, Structure structure) {
        whole(r.about(kind(structure) + " matrix times vector: y = alpha A x + beta y."))
                .scalar("alpha", "the factor of the product")
                .triangle("a", N, Use.IN, structure, "the matrix A")
                .work("(double) n * n", SHORT);
        return squareProduct(r);
    }

    private static Routine symmetricBand(Routine r, Structure structure) {
        whole(r.about(kind(structure) + " band matrix times vector: y = alpha A x + beta y."))
                .size("k", "diagonals beside the main one, on either side")
                .scalar("alpha", "the factor of the product")
                .band("a", N, N, K.plus(1), Use.IN, structure, "the diagonals of A, of one triangle")
                .work("n * (2.0 * k + 1)", SHORT);
        return squareProduct(r);
    }

    private static Routine symmetricPacked(Routine r, Structure structure) {
        whole(r.about(kind(structure) + " matrix, packed, times vector: y = alpha A x + beta y."))
                .scalar("alpha", "the factor of the product")
                .packed("ap", N, Use.IN, structure, "the matrix A")
                .work("(double) n * n", SHORT);
        return squareProduct(r);
    }

    private static Routine triangular(Routine r) {
        return r.order().uplo().trans("trans").diag().size("n", "rows and columns of A");
    }

    private static Routine applied(Routine r) {
        return r.vector("x", N, Use.INOUT, "the vector, then the result").work("(double) n * n / 2", SHORT);
    }

    private static Routine appliedBand(Routine r) {
        return triangular(r)
                .size("k", "diagonals beside the main one")
                .band("a", N, N, K.plus(1), Use.IN, Structure.TRIANGULAR, "the diagonals of A")
                .vector("x", N, Use.INOUT, "the vector, then the result")
                .work("n * (1.0 + k)", SHORT);
    }

    private static Routine outer(Routine r) {
        return r.order()
                .size("m", "rows of A, elements of x")
                .size("n", "columns of A, elements of y")
                .scalar("alpha", "the factor of the product")
                .vector("x", M, Use.IN, "the vector x")
                .vector("y", N, Use.IN, "the vector y")
                .matrix("a", M, N, Use.INOUT, "the matrix A")
                .work("(double) m * n", SHORT);
    }

    private static Routine rankOne(Routine r) {
        return whole(r).real("alpha", "the factor of the product")
                .vector("x", N, Use.IN, "the vector x")
                .work("(double) n * n / 2", SHORT);
    }

    private static Routine rankTwo(Routine r) {
        return whole(r).scalar("alpha", "the factor of the products")
                .vector("x", N, Use.IN, "the vector x")
                .vector("y", N, Use.IN, "the vector y")
                .work("(double) n * n", SHORT);
    }
}
