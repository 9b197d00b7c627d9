package dev.cofferdam.linalg;

/** What the routines for tridiagonal matrices have to fulfil. */
final class TridiagonalResiduals {
    private TridiagonalResiduals() {}

    /** Three diagonals, as columns. */
    private record Tridiagonal(Dense below, Dense diagonal, Dense above) {
        static Tridiagonal of(LapackCase c) {
            int beside = Math.max(0, c.n - 1);
            return new Tridiagonal(c.random(beside, 1), c.random(c.n, 1), c.random(beside, 1));
        }

        static Tridiagonal positiveDefinite(LapackCase c) {
            Dense below = c.random(Math.max(0, c.n - 1), 1);
            Dense diagonal = new Dense(c.n, 1);
            for (int i = 0; i < c.n; i++) {
                diagonal.set(i, 0, 3 + c.random.nextInt(3), 0);
            }
            return new Tridiagonal(below, diagonal, below.conjugated());
        }

        Dense matrix() {
            Dense matrix = new Dense(diagonal.rows, diagonal.rows);
            for (int i = 0; i < diagonal.rows; i++) {
                matrix.set(i, i, diagonal, i, 0);
                if (i > 0) {
                    matrix.set(i, i - 1, below, i - 1, 0);
                    matrix.set(i - 1, i, above, i - 1, 0);
                }
            }
            return matrix;
        }

        RoutineCall given(RoutineCall call) {
            return call.size("n", diagonal.rows)
                    .put("dl", below)
                    .put("d", diagonal)
                    .put("du", above);
        }

        RoutineCall factored(LapackCase c) {
            return given(c.call("gttrf")).run();
        }
    }

    static void gtsv(LapackCase c) {
        int nrhs = Math.max(1, c.rightSides());
        Tridiagonal a = Tridiagonal.of(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = a.given(c.call()).size("nrhs", nrhs).put("b", b).run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
    }

    static void gttrf(LapackCase c) {
        Tridiagonal a = Tridiagonal.of(c);
        RoutineCall call = a.factored(c);
        Dense product = new Tridiagonal(new Dense(call.get("dl").rows, 1), call.get("d"), call.get("du")).matrix();
        for (int i = 0; i + 2 < c.n; i++) {
            product.set(i, i + 2, call.get("du2"), i, 0);
        }
        Dense multipliers = call.get("dl");
        int[] pivots = call.integers("ipiv");
        for (int j = c.n - 2; j >= 0; j--) {
            product.addToRow(j + 1, multipliers.re(j, 0), multipliers.im(j, 0), j);
            product.exchangeRows(j, pivots[j] - 1);
        }
        c.require(
                "A - P L U", a.matrix().minus(product).norm1(), c.n * a.matrix().norm1());
    }

    static void gttrs(LapackCase c) {
        int nrhs = c.rightSides();
        Tridiagonal a = Tridiagonal.of(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall factored = a.factored(c);
        RoutineCall call = c.call().size("n", c.n).size("nrhs", nrhs).put("b", b);
        for (String name : new String[] {"dl", "d", "du", "du2", "ipiv"}) {
            call.put(name, factored.get(name));
        }
        Dense x = call.run().get("b");
        c.requireSolution("B - op(A) X", c.op("trans", a.matrix()), x, b);
    }

    static void gtcon(LapackCase c) {
        Tridiagonal a = Tridiagonal.of(c);
        RoutineCall factored = a.factored(c);
        boolean infinity = c.has("norm", Norm.INFINITY);
        Dense matrix = a.matrix();
        RoutineCall call = c.call().size("n", c.n).scalar("anorm", infinity ? matrix.normInfinity() : matrix.norm1());
        for (String name : new String[] {"dl", "d", "du", "du2", "ipiv"}) {
            call.put(name, factored.get(name));
        }
        c.requireCondition(call.run().result(), matrix, infinity);
    }

    static void ptsv(LapackCase c) {
        int nrhs = c.rightSides();
        Tridiagonal a = Tridiagonal.positiveDefinite(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("d", a.diagonal())
                .put("e", a.below())
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
        requireFactors(c, a, call);
    }

    private static RoutineCall definiteFactors(LapackCase c, Tridiagonal a) {
        return c.call("pttrf")
                .size("n", c.n)
                .put("d", a.diagonal())
                .put("e", a.below())
                .run();
    }

    static void pttrf(LapackCase c) {
        Tridiagonal a = Tridiagonal.positiveDefinite(c);
        requireFactors(c, a, definiteFactors(c, a));
    }

    private static void requireFactors(LapackCase c, Tridiagonal a, RoutineCall call) {
        Dense ones = new Dense(c.n, 1);
        for (int i = 0; i < c.n; i++) {
            ones.set(i, 0, 1, 0);
        }
        Dense l = new Tridiagonal(call.get("e"), ones, new Dense(Math.max(0, c.n - 1), 1)).matrix();
        Dense product = l.timesDiagonal(call.reals("d")).times(l.adjoint());
        c.require(
                "A - L D L^H",
                a.matrix().minus(product).norm1(),
                c.n * a.matrix().norm1());
    }

    static void pttrs(LapackCase c) {
        int nrhs = c.rightSides();
        Tridiagonal a = Tridiagonal.positiveDefinite(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall factored = definiteFactors(c, a);
        Dense beside = factored.get("e");
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("d", factored.get("d"))
                .put("e", c.upper() ? beside.conjugated() : beside)
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
    }

    static void ptcon(LapackCase c) {
        Tridiagonal a = Tridiagonal.positiveDefinite(c);
        RoutineCall factored = definiteFactors(c, a);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("d", factored.get("d"))
                .put("e", factored.get("e"))
                .scalar("anorm", a.matrix().norm1())
                .run();
        c.requireCondition(call.result(), a.matrix(), false);
    }
}
