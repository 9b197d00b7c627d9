package dev.cofferdam.linalg;

import java.util.Map;
import java.util.function.Consumer;

/** What the routines for systems with a dense matrix have to fulfil, by their names without the letter. */
final class LinearSystemsResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS = Map.ofEntries(
            Map.entry("gesv", LinearSystemsResiduals::gesv),
            Map.entry("getrf", LinearSystemsResiduals::getrf),
            Map.entry("getrs", LinearSystemsResiduals::getrs),
            Map.entry("getri", LinearSystemsResiduals::getri),
            Map.entry("gecon", LinearSystemsResiduals::gecon),
            Map.entry("lange", c -> norm(c, c.random(c.other(), c.n))),
            Map.entry("posv", LinearSystemsResiduals::posv),
            Map.entry("potrf", LinearSystemsResiduals::potrf),
            Map.entry("potrs", LinearSystemsResiduals::potrs),
            Map.entry("potri", LinearSystemsResiduals::potri),
            Map.entry("pocon", LinearSystemsResiduals::pocon),
            Map.entry("lantr", LinearSystemsResiduals::triangularNorm),
            Map.entry("lansy", c -> norm(c, c.symmetric(c.n))),
            Map.entry("lanhe", c -> norm(c, c.hermitian(c.n))),
            Map.entry("trtrs", LinearSystemsResiduals::trtrs),
            Map.entry("trtri", LinearSystemsResiduals::trtri),
            Map.entry("trcon", LinearSystemsResiduals::trcon));

    private LinearSystemsResiduals() {}

    private static void gesv(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.random(c.n, c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", a)
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
        if (nrhs > 0) {
            requireFactors(c, a, call.get("a"), call.integers("ipiv"));
        }
    }

    private static RoutineCall factored(LapackCase c, Dense a) {
        return c.call("getrf")
                .size("m", a.rows)
                .size("n", a.columns)
                .put("a", a)
                .run();
    }

    private static void getrf(LapackCase c) {
        Dense a = c.random(c.other(), c.n);
        RoutineCall factored = factored(c, a);
        requireFactors(c, a, factored.get("a"), factored.integers("ipiv"));
    }

    private static void requireFactors(LapackCase c, Dense a, Dense factors, int[] pivots) {
        int least = Math.min(a.rows, a.columns);
        Dense l = factors.left(least).where((i, j) -> i - j - 1).plus(identity(a.rows, least));
        Dense product = l.times(factors.top(least).upper());
        for (int k = least - 1; k >= 0; k--) {
            product.exchangeRows(k, pivots[k] - 1);
        }
        c.require("A - P L U", a.minus(product).norm1(), a.columns * a.norm1());
        if (l.normMax() > 1.5) {
            throw new AssertionError("a multiplier is " + l.normMax() + ": no partial pivoting");
        }
    }

    static Dense identity(int rows, int columns) {
        Dense identity = new Dense(rows, columns);
        for (int i = 0; i < Math.min(rows, columns); i++) {
            identity.set(i, i, 1, 0);
        }
        return identity;
    }

    private static void getrs(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.random(c.n, c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall factored = factored(c, a);
        Dense x = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", factored.get("a"))
                .put("ipiv", factored.get("ipiv"))
                .put("b", b)
                .run()
                .get("b");
        c.requireSolution("B - op(A) X", c.op("trans", a), x, b);
    }

    private static void getri(LapackCase c) {
        Dense a = c.random(c.n, c.n);
        RoutineCall factored = factored(c, a);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("a", factored.get("a"))
                .put("ipiv", factored.get("ipiv"))
                .run();
        c.requireInverse(a, call.get("a"));
    }

    private static void gecon(LapackCase c) {
        Dense a = c.random(c.n, c.n);
        boolean infinity = c.has("norm", Norm.INFINITY);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("a", factored(c, a).get("a"))
                .scalar("anorm", infinity ? a.normInfinity() : a.norm1())
                .run();
        c.requireCondition(call.result(), a, infinity);
    }

    private static void norm(LapackCase c, Dense a) {
        RoutineCall call =
                c.call().size("m", a.rows).size("n", a.columns).put("a", a).run();
        requireNorm(c, call.result(), a);
    }

    /** Of a triangle or, with rows or columns besides, of a trapezoid. */
    private static void triangularNorm(LapackCase c) {
        int other = c.other();
        int rows = c.upper() ? Math.min(other, c.n) : Math.max(other, c.n);
        Dense stored = c.random(rows, c.n);
        Dense matrix = c.triangle(stored);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < c.n; j++) {
                boolean one = i == j && c.has("diag", Diag.UNIT);
                if (one) {
                    matrix.set(i, j, 1, 0);
                }
                if (one || (c.upper() ? i > j : i < j)) {
                    stored.set(i, j, Double.NaN, Double.NaN);
                }
            }
        }
        RoutineCall call =
                c.call().size("m", rows).size("n", c.n).put("a", stored).run();
        requireNorm(c, call.result(), matrix);
    }

    static void requireNorm(LapackCase c, double norm, Dense a) {
        double exact = a.rows == 0 || a.columns == 0
                ? 0
                : switch (c.choice("norm", Norm.class)) {
                    case MAX -> a.normMax();
                    case ONE -> a.norm1();
                    case INFINITY -> a.normInfinity();
                    case FROBENIUS -> a.frobenius();
                };
        c.require("norm", Math.abs(norm - exact), Math.max(a.rows, a.columns) * exact);
    }

    private static void posv(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.positiveDefinite(c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", a)
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
        requireCholesky(c, a, call.get("a"));
    }

    static Dense cholesky(LapackCase c, Dense a) {
        return c.call("potrf").size("n", a.rows).put("a", a).run().get("a");
    }

    static void requireCholesky(LapackCase c, Dense a, Dense stored) {
        Dense factor = c.triangle(stored);
        Dense product = c.upper() ? factor.adjoint().times(factor) : factor.times(factor.adjoint());
        c.require("A - L L^H", a.minus(product).norm1(), a.rows * a.norm1());
    }

    private static void potrf(LapackCase c) {
        Dense a = c.positiveDefinite(c.n);
        requireCholesky(c, a, cholesky(c, a));
    }

    private static void potrs(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.positiveDefinite(c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", cholesky(c, a))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
    }

    private static void potri(LapackCase c) {
        Dense a = c.positiveDefinite(c.n);
        RoutineCall call = c.call().size("n", c.n).put("a", cholesky(c, a)).run();
        c.requireInverse(a, c.hermitianOf(call.get("a")));
    }

    private static void pocon(LapackCase c) {
        Dense a = c.positiveDefinite(c.n);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("a", cholesky(c, a))
                .scalar("anorm", a.norm1())
                .run();
        c.requireCondition(call.result(), a, false);
    }

    /** A triangular matrix, and what is stored of it: a diagonal that is taken for ones is nonsense. */
    private record Triangular(Dense exact, Dense stored) {
        static Triangular of(LapackCase c) {
            Dense stored = c.triangle(c.wellConditioned(c.n, c.n));
            Dense exact = stored.copy();
            if (c.has("diag", Diag.UNIT)) {
                for (int i = 0; i < c.n; i++) {
                    exact.set(i, i, 1, 0);
                    stored.set(i, i, 1000 + i, 7);
                }
            }
            return new Triangular(exact, stored);
        }
    }

    private static void trtrs(LapackCase c) {
        int nrhs = c.rightSides();
        Triangular a = Triangular.of(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", a.stored())
                .put("b", b)
                .run();
        c.requireSolution("B - op(A) X", c.op("trans", a.exact()), call.get("b"), b);
    }

    private static void trtri(LapackCase c) {
        Triangular a = Triangular.of(c);
        Dense inverse =
                c.triangle(c.call().size("n", c.n).put("a", a.stored()).run().get("a"));
        if (c.has("diag", Diag.UNIT)) {
            for (int i = 0; i < c.n; i++) {
                if (inverse.re(i, i) != a.stored().re(i, i)) {
                    throw new AssertionError("a diagonal of ones has been written to");
                }
                inverse.set(i, i, 1, 0);
            }
        }
        c.requireInverse(a.exact(), inverse);
    }

    private static void trcon(LapackCase c) {
        Triangular a = Triangular.of(c);
        RoutineCall call = c.call().size("n", c.n).put("a", a.stored()).run();
        c.requireCondition(call.result(), a.exact(), c.has("norm", Norm.INFINITY));
    }
}
