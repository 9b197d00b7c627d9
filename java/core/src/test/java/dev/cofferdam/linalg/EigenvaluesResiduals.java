package dev.cofferdam.linalg;

import java.util.Map;
import java.util.function.Consumer;

/** What the routines for eigenvalues have to fulfil, by their names without the letter. */
final class EigenvaluesResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS = Map.ofEntries(
            Map.entry("syev", EigenvaluesResiduals::symmetric),
            Map.entry("heev", EigenvaluesResiduals::symmetric),
            Map.entry("syevd", EigenvaluesResiduals::symmetric),
            Map.entry("heevd", EigenvaluesResiduals::symmetric),
            Map.entry("stev", EigenvaluesResiduals::stev),
            Map.entry("sygv", EigenvaluesResiduals::pair),
            Map.entry("hegv", EigenvaluesResiduals::pair),
            Map.entry("sygvd", EigenvaluesResiduals::pair),
            Map.entry("hegvd", EigenvaluesResiduals::pair),
            Map.entry("geev", GeneralEigenvaluesResiduals::geev),
            Map.entry("ggev", GeneralEigenvaluesResiduals::ggev));

    private EigenvaluesResiduals() {}

    private static boolean wantsVectors(LapackCase c) {
        return c.has("jobz", Vectors.COMPUTE);
    }

    private static void symmetric(LapackCase c) {
        Dense a = c.hermitian(c.n);
        RoutineCall call = c.call().size("n", c.n).put("a", a).run();
        requireDecomposition(c, a, call.reals("w"), call.get("a"));
        if (!wantsVectors(c)) {
            RoutineCall whole = c.call()
                    .choose("jobz", Vectors.COMPUTE)
                    .size("n", c.n)
                    .put("a", a)
                    .run();
            requireSame(c, call.reals("w"), whole.reals("w"), a.norm1());
        }
    }

    private static void requireDecomposition(LapackCase c, Dense a, double[] values, Dense vectors) {
        requireAscending(values);
        double trace = 0;
        double sum = 0;
        for (int i = 0; i < c.n; i++) {
            trace += a.re(i, i);
            sum += values[i];
        }
        c.require("trace", Math.abs(trace - sum), c.n * Math.sqrt(c.n) * a.norm1());
        c.require("norm of D", Math.abs(Dense.of(values).frobenius() - a.frobenius()), c.n * a.frobenius());
        if (wantsVectors(c)) {
            c.requireOrthonormal("Z", vectors);
            c.require(
                    "A Z - Z D",
                    a.times(vectors).minus(vectors.timesDiagonal(values)).norm1(),
                    c.n * a.norm1());
        }
    }

    private static void requireAscending(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] >= values[i - 1])) {
                throw new AssertionError("eigenvalue " + i + " is " + values[i] + " after " + values[i - 1]);
            }
        }
    }

    private static void requireSame(LapackCase c, double[] values, double[] others, double norm) {
        c.require(
                "eigenvalues without vectors",
                Dense.of(values).minus(Dense.of(others)).normMax(),
                c.n * norm);
    }

    private static void stev(LapackCase c) {
        Dense diagonal = c.random(c.n, 1);
        Dense beside = c.random(Math.max(0, c.n - 1), 1);
        Dense a = new Dense(c.n, c.n);
        for (int i = 0; i < c.n; i++) {
            a.set(i, i, diagonal, i, 0);
            if (i > 0) {
                a.set(i, i - 1, beside, i - 1, 0);
                a.set(i - 1, i, beside, i - 1, 0);
            }
        }
        RoutineCall call =
                c.call().size("n", c.n).put("d", diagonal).put("e", beside).run();
        requireDecomposition(c, a, call.reals("d"), call.get("z"));
    }

    private static void pair(LapackCase c) {
        Dense a = c.hermitian(c.n);
        Dense b = c.positiveDefinite(c.n);
        int type = 1 + c.random.nextInt(3);
        RoutineCall call = c.call()
                .size("itype", type)
                .size("n", c.n)
                .put("a", a)
                .put("b", b)
                .run();
        double[] values = call.reals("w");
        requireAscending(values);
        LinearSystemsResiduals.requireCholesky(c, b, call.get("b"));
        Dense inverse = b.inverse();
        double scale = c.n * a.norm1() * (type == 1 ? inverse.norm1() : b.norm1());
        if (!wantsVectors(c)) {
            RoutineCall whole = c.call()
                    .choose("jobz", Vectors.COMPUTE)
                    .size("itype", type)
                    .size("n", c.n)
                    .put("a", a)
                    .put("b", b)
                    .run();
            c.require(
                    "eigenvalues without vectors",
                    Dense.of(values).minus(whole.get("w")).normMax(),
                    scale * b.norm1() * inverse.norm1());
            return;
        }
        Dense z = call.get("a");
        Dense left = type == 1 ? a.times(z) : type == 2 ? a.times(b.times(z)) : b.times(a.times(z));
        Dense right = (type == 1 ? b.times(z) : z).timesDiagonal(values);
        double size = type == 1 ? a.norm1() : a.norm1() * b.norm1();
        double condition = b.norm1() * inverse.norm1();
        c.require("A Z - B Z D", left.minus(right).norm1(), c.n * size * z.norm1() * condition);
        Dense products = z.adjoint().times((type == 3 ? inverse : b).times(z));
        c.require("Z^H B Z - I", products.minus(Dense.identity(c.n)).norm1(), c.n * condition);
    }
}
