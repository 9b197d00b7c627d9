package dev.cofferdam.linalg;

import java.util.Map;
import java.util.function.Consumer;

/** What the routines for symmetric and Hermitian indefinite systems have to fulfil. */
final class IndefiniteResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS = Map.ofEntries(
            Map.entry("sysv", IndefiniteResiduals::solve),
            Map.entry("hesv", IndefiniteResiduals::solve),
            Map.entry("sytrf", IndefiniteResiduals::factor),
            Map.entry("hetrf", IndefiniteResiduals::factor),
            Map.entry("sytrs", IndefiniteResiduals::solveByFactors),
            Map.entry("hetrs", IndefiniteResiduals::solveByFactors),
            Map.entry("sytri", IndefiniteResiduals::invert),
            Map.entry("hetri", IndefiniteResiduals::invert),
            Map.entry("sycon", IndefiniteResiduals::estimate),
            Map.entry("hecon", IndefiniteResiduals::estimate));

    private IndefiniteResiduals() {}

    private static boolean isHermitian(LapackCase c) {
        return c.routine.stem.startsWith("he");
    }

    /** With zeros on the diagonal here and there, which take blocks of two rows as pivots. */
    private static Dense matrix(LapackCase c) {
        Dense a = isHermitian(c) ? c.hermitian(c.n) : c.symmetric(c.n);
        for (int i = 0; i < c.n; i++) {
            if (c.n > 1 && c.random.nextBoolean()) {
                a.set(i, i, 0, 0);
            }
        }
        return a;
    }

    private static RoutineCall factored(LapackCase c, Dense a) {
        return c.call(isHermitian(c) ? "hetrf" : "sytrf")
                .size("n", c.n)
                .put("a", a)
                .run();
    }

    private static void solve(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = matrix(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", a)
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
        requireFactors(c, a, call);
    }

    private static void factor(LapackCase c) {
        Dense a = matrix(c);
        requireFactors(c, a, factored(c, a));
    }

    private static void solveByFactors(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = matrix(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall factored = factored(c, a);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("a", factored.get("a"))
                .put("ipiv", factored.get("ipiv"))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
    }

    private static void invert(LapackCase c) {
        Dense a = matrix(c);
        RoutineCall factored = factored(c, a);
        Dense inverse = c.call()
                .size("n", c.n)
                .put("a", factored.get("a"))
                .put("ipiv", factored.get("ipiv"))
                .run()
                .get("a");
        c.requireInverse(a, isHermitian(c) ? c.hermitianOf(inverse) : c.symmetricOf(inverse));
    }

    private static void estimate(LapackCase c) {
        Dense a = matrix(c);
        RoutineCall factored = factored(c, a);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("a", factored.get("a"))
                .put("ipiv", factored.get("ipiv"))
                .scalar("anorm", a.norm1())
                .run();
        c.requireCondition(call.result(), a, false);
    }

    /** A = U D op(U) or L D op(L), where U and L are products of exchanges and of steps of one block each. */
    private static void requireFactors(LapackCase c, Dense a, RoutineCall call) {
        // A symmetric row-major matrix is factored by its other triangle.
        boolean flipped = !isHermitian(c) && c.order() == Order.ROW_MAJOR;
        Dense stored = flipped ? call.get("a").transposed() : call.get("a");
        boolean upper = c.upper() != flipped;
        int[] pivots = call.integers("ipiv");
        Dense product = new Dense(c.n, c.n);
        int k = upper ? 0 : c.n - 1;
        while (k >= 0 && k < c.n) {
            int width = pivots[k] > 0 ? 1 : 2;
            int first = upper ? k : k - width + 1;
            int last = first + width - 1;
            for (int j = first; j <= last; j++) {
                product.set(j, j, stored.re(j, j), isHermitian(c) ? 0 : stored.im(j, j));
            }
            if (width == 2) {
                int row = upper ? first : last;
                int column = upper ? last : first;
                product.set(row, column, stored, row, column);
                product.set(column, row, stored.re(row, column), stored.im(row, column) * (isHermitian(c) ? -1 : 1));
            }
            int from = upper ? 0 : last + 1;
            int to = upper ? first : c.n;
            addColumns(product, stored, from, to, first, last);
            product = other(c, product);
            addColumns(product, stored, from, to, first, last);
            product = other(c, product);
            int exchanged = upper ? first : last; // of a single block, itself
            int with = Math.abs(pivots[k]) - 1;
            product.exchangeRows(exchanged, with);
            product.exchangeColumns(exchanged, with);
            k += upper ? width : -width;
        }
        c.require("A - U D op(U)", a.minus(product).norm1(), c.n * a.norm1());
    }

    private static Dense other(LapackCase c, Dense matrix) {
        return isHermitian(c) ? matrix.adjoint() : matrix.transposed();
    }

    /** Multiplies by one step of a factor from the left. */
    private static void addColumns(Dense product, Dense factor, int from, int to, int first, int last) {
        for (int i = from; i < to; i++) {
            for (int j = first; j <= last; j++) {
                product.addToRow(i, factor.re(i, j), factor.im(i, j), j);
            }
        }
    }
}
