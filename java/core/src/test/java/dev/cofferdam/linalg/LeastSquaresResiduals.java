package dev.cofferdam.linalg;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the routines for least squares and orthogonal factorisations have to fulfil, by their names without the letter. */
final class LeastSquaresResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS = Map.ofEntries(
            Map.entry("gels", LeastSquaresResiduals::gels),
            Map.entry("gelsy", LeastSquaresResiduals::gelsy),
            Map.entry("gelsd", LeastSquaresResiduals::bySingularValues),
            Map.entry("gelss", LeastSquaresResiduals::bySingularValues),
            Map.entry("geqrf", LeastSquaresResiduals::geqrf),
            Map.entry("gelqf", LeastSquaresResiduals::gelqf),
            Map.entry("geqp3", LeastSquaresResiduals::geqp3),
            Map.entry("orgqr", LeastSquaresResiduals::formQr),
            Map.entry("ungqr", LeastSquaresResiduals::formQr),
            Map.entry("orglq", LeastSquaresResiduals::formLq),
            Map.entry("unglq", LeastSquaresResiduals::formLq),
            Map.entry("ormqr", LeastSquaresResiduals::applyQr),
            Map.entry("unmqr", LeastSquaresResiduals::applyQr),
            Map.entry("ormlq", LeastSquaresResiduals::applyLq),
            Map.entry("unmlq", LeastSquaresResiduals::applyLq));

    private LeastSquaresResiduals() {}

    private static int longer(Dense a) {
        return Math.max(a.rows, a.columns);
    }

    /** The right-hand sides in room for the solutions, too; NaN where nothing is. */
    private static Dense withRoom(Dense b, int rows) {
        Dense room = new Dense(rows, b.columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < b.columns; j++) {
                if (i < b.rows) {
                    room.set(i, j, b, i, j);
                } else {
                    room.set(i, j, Double.NaN, 0);
                }
            }
        }
        return room;
    }

    private static void gels(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.wellConditioned(c.other(), c.n);
        Dense op = c.op("trans", a);
        Dense b = c.random(op.rows, nrhs);
        Dense result = c.call()
                .size("m", a.rows)
                .size("n", a.columns)
                .size("nrhs", nrhs)
                .put("a", a)
                .put("b", withRoom(b, longer(a)))
                .run()
                .get("b");
        Dense x = result.top(op.columns);
        requireLeastSquares(c, op, x, b);
        if (op.rows < op.columns) {
            requireLeastNorm(c, op, x);
        } else if (op.columns > 0) {
            Dense left = result.part(op.columns, op.rows, 0, nrhs);
            double residual = b.minus(op.times(x)).frobenius();
            c.require("|B - A X| in B", Math.abs(left.frobenius() - residual), longer(op) * b.frobenius());
        }
    }

    private static void requireLeastSquares(LapackCase c, Dense a, Dense x, Dense b) {
        if (Math.min(a.rows, a.columns) == 0) {
            c.require("X of no equations or unknowns", x.norm1(), 0);
            return;
        }
        Dense residual = b.minus(a.times(x));
        double scale = longer(a) * a.norm1() * (b.norm1() + a.norm1() * x.norm1());
        c.require("A^H (B - A X)", a.adjoint().times(residual).norm1(), scale * Math.sqrt(longer(a)));
    }

    /** Nothing of the solution lies outside of the rows, which are linearly independent. */
    private static void requireLeastNorm(LapackCase c, Dense rows, Dense x) {
        Dense inverse = rows.times(rows.adjoint()).inverse();
        Dense inside = rows.adjoint().times(inverse.times(rows.times(x)));
        double condition = rows.norm1() * rows.normInfinity() * inverse.norm1();
        c.require("X beside the rows of A", x.minus(inside).norm1(), longer(rows) * condition * x.norm1());
    }

    /** A matrix of some rank, as a product of two of full rank. */
    private record Deficient(Dense left, Dense right, Dense product) {
        static Deficient of(LapackCase c) {
            int m = c.other();
            int rank = c.random.nextInt(Math.min(m, c.n) + 1);
            Dense left = c.wellConditioned(m, rank);
            Dense right = c.wellConditioned(rank, c.n);
            return new Deficient(left, right, left.times(right).rounded(c.type));
        }

        RoutineCall given(LapackCase c, Dense b) {
            return c.call()
                    .size("m", product.rows)
                    .size("n", product.columns)
                    .size("nrhs", b.columns)
                    .put("a", product)
                    .put("b", withRoom(b, longer(product)))
                    .scalar("rcond", Math.sqrt(c.epsilon()));
        }

        void requireSolution(LapackCase c, RoutineCall call, Dense b) {
            if (b.columns > 0 && call.result() != left.columns) {
                throw new AssertionError("rank " + call.result() + ", not " + left.columns);
            }
            if (Math.min(product.rows, product.columns) > 0) {
                Dense x = call.get("b").top(product.columns);
                requireLeastSquares(c, product, x, b);
                requireLeastNorm(c, right, x);
            }
        }
    }

    private static void gelsy(LapackCase c) {
        Deficient a = Deficient.of(c);
        Dense b = c.random(a.product().rows, c.rightSides());
        RoutineCall call = a.given(c, b).put("jpvt", new Dense(c.n, 1)).run();
        a.requireSolution(c, call, b);
        if (call.result() > 0) {
            requirePermutation(call.integers("jpvt"));
        }
    }

    private static void requirePermutation(int[] pivots) {
        Set<Integer> different = new HashSet<>();
        for (int pivot : pivots) {
            if (pivot < 1 || pivot > pivots.length || !different.add(pivot)) {
                throw new AssertionError("no permutation: " + Arrays.toString(pivots));
            }
        }
    }

    private static void bySingularValues(LapackCase c) {
        Deficient a = Deficient.of(c);
        Dense b = c.random(a.product().rows, Math.max(1, c.rightSides()));
        RoutineCall call = a.given(c, b).run();
        a.requireSolution(c, call, b);
        SingularValuesResiduals.requireValues(c, call.reals("s"), a.product());
    }

    // ---- factorisations

    private static RoutineCall factored(LapackCase c, String routine, Dense a) {
        return c.call(routine)
                .size("m", a.rows)
                .size("n", a.columns)
                .put("a", a)
                .run();
    }

    /** The product of the reflectors below the diagonal, a square matrix. */
    private static Dense fromColumns(Dense stored, Dense tau) {
        Dense q = Dense.identity(stored.rows);
        for (int k = tau.rows - 1; k >= 0; k--) {
            Dense v = new Dense(stored.rows, 1);
            v.set(k, 0, 1, 0);
            for (int i = k + 1; i < stored.rows; i++) {
                v.set(i, 0, stored, i, k);
            }
            reflect(q, v, tau.re(k, 0), tau.im(k, 0));
        }
        return q;
    }

    /** The same of those right of it, whose product is taken the other way round, and conjugated. */
    private static Dense fromRows(Dense stored, Dense tau) {
        return fromColumns(stored.adjoint(), tau).adjoint();
    }

    private static void reflect(Dense q, Dense v, double tauRe, double tauIm) {
        Dense projection = v.adjoint().times(q);
        for (int i = 0; i < q.rows; i++) {
            double re = -(tauRe * v.re(i, 0) - tauIm * v.im(i, 0));
            double im = -(tauRe * v.im(i, 0) + tauIm * v.re(i, 0));
            if (re != 0 || im != 0) {
                q.addToRow(i, re, im, projection, 0);
            }
        }
    }

    private static void geqrf(LapackCase c) {
        Dense a = c.random(c.other(), c.n);
        RoutineCall call = factored(c, "geqrf", a);
        requireQr(c, a, call);
    }

    private static void requireQr(LapackCase c, Dense a, RoutineCall call) {
        Dense q = fromColumns(call.get("a"), call.get("tau"));
        c.requireOrthonormal("Q", q);
        c.require("A - Q R", a.minus(q.times(call.get("a").upper())).norm1(), longer(a) * a.norm1());
    }

    private static void gelqf(LapackCase c) {
        Dense a = c.random(c.other(), c.n);
        RoutineCall call = factored(c, "gelqf", a);
        Dense q = fromRows(call.get("a"), call.get("tau"));
        c.requireOrthonormal("Q", q);
        c.require("A - L Q", a.minus(call.get("a").lower().times(q)).norm1(), longer(a) * a.norm1());
    }

    private static void geqp3(LapackCase c) {
        Dense a = c.random(c.other(), c.n);
        Dense first = new Dense(c.n, 1);
        int fixed = 0;
        for (int j = 0; j < c.n; j++) {
            if (c.random.nextInt(5) == 0) {
                first.set(j, 0, 1, 0);
                fixed++;
            }
        }
        RoutineCall call = c.call()
                .size("m", a.rows)
                .size("n", c.n)
                .put("a", a)
                .put("jpvt", first)
                .run();
        int[] pivots = call.integers("jpvt");
        if (Math.min(a.rows, c.n) == 0) {
            return;
        }
        requirePermutation(pivots);
        Dense permuted = new Dense(a.rows, c.n);
        for (int j = 0; j < c.n; j++) {
            if (j < fixed != (first.re(pivots[j] - 1, 0) != 0)) {
                throw new AssertionError("column " + pivots[j] + " is not where it was to be");
            }
            for (int i = 0; i < a.rows; i++) {
                permuted.set(i, j, a, i, pivots[j] - 1);
            }
        }
        requireQr(c, permuted, call);
        for (int i = fixed + 1; i < Math.min(a.rows, c.n); i++) {
            double above = call.get("a").magnitude(i - 1, i - 1);
            if (call.get("a").magnitude(i, i) > above * (1 + 10 * Math.sqrt(c.epsilon()))) {
                throw new AssertionError("the diagonal of R grows at " + i);
            }
        }
    }

    private static int[] ascending(LapackCase c) {
        int[] sizes = {c.n, c.other(), c.other()};
        Arrays.sort(sizes);
        return sizes;
    }

    private static void formQr(LapackCase c) {
        int[] sizes = ascending(c);
        Dense a = c.random(sizes[2], sizes[0]);
        RoutineCall factored = factored(c, "geqrf", a);
        Dense q = c.call()
                .size("m", sizes[2])
                .size("n", sizes[1])
                .size("k", sizes[0])
                .put("a", withRoom(factored.get("a").transposed(), sizes[1]).transposed())
                .put("tau", factored.get("tau"))
                .run()
                .get("a");
        c.requireOrthonormal("Q", q);
        c.requireSame(
                "Q", q, fromColumns(factored.get("a"), factored.get("tau")).left(sizes[1]));
    }

    private static void formLq(LapackCase c) {
        int[] sizes = ascending(c);
        Dense a = c.random(sizes[0], sizes[2]);
        RoutineCall factored = factored(c, "gelqf", a);
        Dense q = c.call()
                .size("m", sizes[1])
                .size("n", sizes[2])
                .size("k", sizes[0])
                .put("a", withRoom(factored.get("a"), sizes[1]))
                .put("tau", factored.get("tau"))
                .run()
                .get("a");
        c.requireOrthonormal("Q^H", q.adjoint());
        c.requireSame("Q", q, fromRows(factored.get("a"), factored.get("tau")).top(sizes[1]));
    }

    private static void applyQr(LapackCase c) {
        int order = c.n;
        int reflectors = Math.min(order, c.other());
        Dense a = c.random(order, reflectors);
        RoutineCall factored = factored(c, "geqrf", a);
        apply(c, factored, reflectors, fromColumns(factored.get("a"), factored.get("tau")));
    }

    private static void applyLq(LapackCase c) {
        int order = c.n;
        int reflectors = Math.min(order, c.other());
        Dense a = c.random(reflectors, order);
        RoutineCall factored = factored(c, "gelqf", a);
        apply(c, factored, reflectors, fromRows(factored.get("a"), factored.get("tau")));
    }

    private static void apply(LapackCase c, RoutineCall factored, int reflectors, Dense q) {
        boolean left = c.has("side", Side.LEFT);
        Dense multiplied = left ? c.random(q.rows, c.other()) : c.random(c.other(), q.rows);
        Dense product = c.call()
                .size("m", multiplied.rows)
                .size("n", multiplied.columns)
                .size("k", reflectors)
                .put("a", factored.get("a"))
                .put("tau", factored.get("tau"))
                .put("c", multiplied)
                .run()
                .get("c");
        Dense op = c.op("trans", q);
        Dense exact = left ? op.times(multiplied) : multiplied.times(op);
        c.require(
                "op(Q) C", product.minus(exact).norm1(), Math.max(longer(q), longer(multiplied)) * multiplied.norm1());
    }
}
