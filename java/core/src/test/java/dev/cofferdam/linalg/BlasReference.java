package dev.cofferdam.linalg;

import java.util.Map;

/** What BLAS computes, as formulas over matrices in double precision. Rows of a matrix are as its name says, whatever its order. */
final class BlasReference {
    private BlasReference() {}

    /** What a routine that does not solve leaves in the memory that it writes, by argument. */
    static Map<String, BoundedMatrix> written(BlasCase c) {
        return switch (c.routine().stem) {
            case "dot", "dotu", "dotc", "sdsdot", "dsdot", "nrm2", "asum", "amax" -> Map.of();
            case "swap" -> Map.of("x", c.dense("y"), "y", c.dense("x"));
            case "copy" -> Map.of("y", c.dense("x"));
            case "axpy" -> Map.of("y", c.dense("x").times(c.scalar("alpha")).plus(c.dense("y")));
            case "scal" -> Map.of("x", c.dense("x").times(c.scalar("alpha")));
            case "rot" -> {
                double cos = c.scalar("c").re();
                double sin = c.scalar("s").re();
                yield rotated(c, cos, sin, -sin, cos);
            }
            case "rotm" -> modified(c, c.dense("p").re);
            case "gemv", "gbmv" ->
                c.size("m") == 0 || c.size("n") == 0
                        ? Map.of("y", c.dense("y"))
                        : Map.of("y", sum(c, c.form("trans", "a").times(c.dense("x")), "y"));
            case "symv", "hemv", "sbmv", "hbmv" ->
                Map.of("y", sum(c, c.dense("a").times(c.dense("x")), "y"));
            case "spmv", "hpmv" -> Map.of("y", sum(c, c.dense("ap").times(c.dense("x")), "y"));
            case "trmv", "tbmv" -> Map.of("x", c.form("trans", "a").times(c.dense("x")));
            case "tpmv" -> Map.of("x", c.form("trans", "ap").times(c.dense("x")));
            case "ger", "geru" ->
                Map.of(
                        "a",
                        scaled(c, c.dense("x").times(c.dense("y").transposed())).plus(c.dense("a")));
            case "gerc" ->
                Map.of(
                        "a",
                        scaled(c, c.dense("x").times(c.dense("y").adjoint())).plus(c.dense("a")));
            case "syr" -> Map.of("a", ranked(c, "x", "x").plus(c.dense("a")));
            case "her" -> Map.of("a", rankedConjugate(c, "x", "x").plus(c.dense("a")));
            case "spr" -> Map.of("ap", ranked(c, "x", "x").plus(c.dense("ap")));
            case "hpr" -> Map.of("ap", rankedConjugate(c, "x", "x").plus(c.dense("ap")));
            case "syr2" ->
                Map.of("a", ranked(c, "x", "y").plus(ranked(c, "y", "x")).plus(c.dense("a")));
            case "spr2" ->
                Map.of("ap", ranked(c, "x", "y").plus(ranked(c, "y", "x")).plus(c.dense("ap")));
            case "her2" -> Map.of("a", withAdjoint(rankedConjugate(c, "x", "y")).plus(c.dense("a")));
            case "hpr2" ->
                Map.of("ap", withAdjoint(rankedConjugate(c, "x", "y")).plus(c.dense("ap")));
            case "gemm" -> Map.of("c", sum(c, c.form("transA", "a").times(c.form("transB", "b")), "c"));
            case "symm", "hemm" -> Map.of("c", sum(c, sided(c, c.dense("a"), c.dense("b")), "c"));
            case "syrk" -> {
                BoundedMatrix a = c.form("trans", "a");
                yield Map.of("c", sum(c, a.times(a.transposed()), "c"));
            }
            case "herk" -> {
                BoundedMatrix a = c.form("trans", "a");
                yield Map.of("c", sum(c, a.times(a.adjoint()), "c"));
            }
            case "syr2k" -> {
                BoundedMatrix a = c.form("trans", "a");
                BoundedMatrix b = c.form("trans", "b");
                yield Map.of("c", sum(c, a.times(b.transposed()).plus(b.times(a.transposed())), "c"));
            }
            case "her2k" -> {
                BoundedMatrix half = scaled(
                        c, c.form("trans", "a").times(c.form("trans", "b").adjoint()));
                yield Map.of("c", withAdjoint(half).plus(old(c, "c")));
            }
            case "trmm" -> Map.of("b", scaled(c, sided(c, c.form("transA", "a"), c.dense("b"))));
            default -> throw new IllegalArgumentException(c.routine().name);
        };
    }

    /** The argument that holds the solution after a routine that solves, or empty. */
    static String solution(BlasCase c) {
        return switch (c.routine().stem) {
            case "trsv", "tbsv", "tpsv" -> "x";
            case "trsm" -> "b";
            default -> "";
        };
    }

    /** The left side of the equation that a routine solves, with the solution put in. */
    static BoundedMatrix leftSide(BlasCase solved) {
        return switch (solved.routine().stem) {
            case "trsv", "tbsv" -> solved.form("trans", "a").times(solved.dense("x"));
            case "tpsv" -> solved.form("trans", "ap").times(solved.dense("x"));
            default -> sided(solved, solved.form("transA", "a"), solved.dense("b"));
        };
    }

    /** Its right side. */
    static BoundedMatrix rightSide(BlasCase c) {
        return c.routine().stem.equals("trsm") ? scaled(c, c.dense("b")) : c.dense("x");
    }

    /** What a routine that returns a number returns. */
    static BoundedMatrix returned(BlasCase c) {
        return switch (c.routine().stem) {
            case "dot", "dotu", "dsdot" -> c.dense("x").transposed().times(c.dense("y"));
            case "dotc" -> c.dense("x").adjoint().times(c.dense("y"));
            case "sdsdot" ->
                c.dense("x")
                        .transposed()
                        .times(c.dense("y"))
                        .plus(BoundedMatrix.number(c.scalar("alpha").re(), 0));
            case "nrm2" -> {
                BoundedMatrix x = c.dense("x");
                yield BoundedMatrix.number(
                        Math.sqrt(x.adjoint()
                                .times(x)
                                .plus(new BoundedMatrix(1, 1))
                                .re(0, 0)),
                        0);
            }
            case "asum" -> {
                double sum = 0;
                for (double magnitude : c.dense("x").mass) {
                    sum += magnitude;
                }
                yield BoundedMatrix.number(sum, 0);
            }
            case "amax" -> BoundedMatrix.number(place(c), 0);
            default -> throw new IllegalArgumentException(c.routine().name);
        };
    }

    /** The first of the greatest elements, as their type compares them. */
    private static int place(BlasCase c) {
        double[] magnitudes = c.dense("x").mass;
        int place = 0;
        for (int i = 0; i < magnitudes.length; i++) {
            magnitudes[i] = c.routine().type.numberBytes == 4 ? (float) magnitudes[i] : magnitudes[i];
            place = magnitudes[i] > magnitudes[place] ? i : place;
        }
        return place;
    }

    private static BoundedMatrix scaled(BlasCase c, BoundedMatrix product) {
        return product.times(c.scalar("alpha"));
    }

    private static BoundedMatrix old(BlasCase c, String name) {
        BoundedMatrix old = c.dense(name);
        Complex beta = c.scalar("beta");
        return beta.re() == 0 && beta.im() == 0 ? new BoundedMatrix(old.rows, old.columns) : old.times(beta);
    }

    /** alpha times the product and beta times the old. */
    private static BoundedMatrix sum(BlasCase c, BoundedMatrix product, String name) {
        return scaled(c, product).plus(old(c, name));
    }

    private static BoundedMatrix ranked(BlasCase c, String x, String y) {
        return scaled(c, c.dense(x).times(c.dense(y).transposed()));
    }

    private static BoundedMatrix rankedConjugate(BlasCase c, String x, String y) {
        return scaled(c, c.dense(x).times(c.dense(y).adjoint()));
    }

    private static BoundedMatrix withAdjoint(BoundedMatrix half) {
        return half.plus(half.adjoint());
    }

    private static BoundedMatrix sided(BlasCase c, BoundedMatrix a, BoundedMatrix b) {
        return c.is("side", "LEFT") ? a.times(b) : b.times(a);
    }

    private static Map<String, BoundedMatrix> rotated(BlasCase c, double xx, double xy, double yx, double yy) {
        BoundedMatrix x = c.dense("x");
        BoundedMatrix y = c.dense("y");
        return Map.of("x", x.times(xx).plus(y.times(xy)), "y", x.times(yx).plus(y.times(yy)));
    }

    private static Map<String, BoundedMatrix> modified(BlasCase c, double[] p) {
        return switch ((int) p[0]) {
            case -2 -> rotated(c, 1, 0, 0, 1);
            case -1 -> rotated(c, p[1], p[3], p[2], p[4]);
            case 0 -> rotated(c, 1, p[3], p[2], 1);
            default -> rotated(c, p[1], 1, -1, p[4]);
        };
    }
}
