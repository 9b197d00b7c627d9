package dev.cofferdam.linalg;

import java.util.Map;
import java.util.function.Consumer;

/** What the singular value decompositions have to fulfil. */
final class SingularValuesResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS =
            Map.of("gesdd", c -> decompose(c, "jobz", "jobz"), "gesvd", c -> decompose(c, "jobu", "jobvt"));

    private SingularValuesResiduals() {}

    private static void decompose(LapackCase c, String leftJob, String rightJob) {
        Dense a = c.random(c.other(), c.n);
        RoutineCall call =
                c.call().size("m", a.rows).size("n", a.columns).put("a", a).run();
        double[] values = call.reals("s");
        boolean left = !c.has(leftJob, SingularVectors.NONE);
        boolean right = !c.has(rightJob, SingularVectors.NONE);
        Dense u = call.get("u");
        Dense vt = call.get("vt");
        requireValues(c, values, a);
        if (values.length == 0) {
            return;
        }
        if (left) {
            requireVectors(c, "U", u, values, a);
        }
        if (right) {
            requireVectors(c, "V", vt.adjoint(), values, a.adjoint());
        }
        if (left && right) {
            Dense product = u.left(values.length).timesDiagonal(values).times(vt.top(values.length));
            c.require("A - U S VT", a.minus(product).norm1(), Math.max(a.rows, a.columns) * a.norm1());
        }
    }

    /** They descend, and are those that another routine finds. */
    static void requireValues(LapackCase c, double[] values, Dense a) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0 || (i > 0 && values[i] > values[i - 1])) {
                throw new AssertionError("singular value " + i + " is " + values[i]);
            }
        }
        Dense others = c.call(c.routine.stem.equals("gesvd") ? "gesdd" : "gesvd")
                .choose("order", c.order())
                .choose("jobz", SingularVectors.NONE)
                .choose("jobu", SingularVectors.NONE)
                .choose("jobvt", SingularVectors.NONE)
                .size("m", a.rows)
                .size("n", a.columns)
                .put("a", a)
                .run()
                .get("s");
        c.require(
                "S of another routine",
                others.minus(Dense.of(values)).normMax(),
                Math.max(a.rows, a.columns) * a.frobenius());
        double sum = Dense.of(values).frobenius();
        c.require("norm of S", Math.abs(sum - a.frobenius()), Math.max(a.rows, a.columns) * a.frobenius());
    }

    /** U is orthonormal, and the rows of its adjoint times A are orthogonal, with the singular values as their norms. */
    private static void requireVectors(LapackCase c, String what, Dense u, double[] values, Dense a) {
        c.requireOrthonormal(what, u);
        Dense rows = u.adjoint().times(a);
        Dense products = rows.times(rows.adjoint());
        for (int i = 0; i < Math.min(values.length, products.rows); i++) {
            products.set(i, i, products.re(i, i) - values[i] * values[i], products.im(i, i));
        }
        double norm = a.frobenius();
        c.require(what + "^H A", products.norm1(), Math.max(a.rows, a.columns) * norm * norm);
    }
}
