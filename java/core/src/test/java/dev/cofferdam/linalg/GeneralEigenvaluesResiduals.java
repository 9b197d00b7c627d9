package dev.cofferdam.linalg;

/** What the routines for eigenvalues of general matrices have to fulfil. */
final class GeneralEigenvaluesResiduals {
    private GeneralEigenvaluesResiduals() {}

    /** A diagonal matrix of complex numbers that may be given in two lines. */
    private static Dense diagonal(LapackCase c, RoutineCall call, String name) {
        Dense numbers = new Dense(c.n, c.n);
        for (int i = 0; i < c.n; i++) {
            if (c.type.complex) {
                numbers.set(i, i, call.get(name), i, 0);
            } else {
                numbers.set(
                        i,
                        i,
                        call.get(name + "r").re(i, 0),
                        call.get(name + "i").re(i, 0));
            }
        }
        return numbers;
    }

    /** The vectors as complex columns: those of a conjugate pair are given by their parts. */
    private static Dense vectors(LapackCase c, Dense stored, Dense values) {
        if (c.type.complex) {
            return stored;
        }
        Dense vectors = stored.copy();
        for (int j = 0; j < c.n; j++) {
            if (values.im(j, j) > 0) {
                for (int i = 0; i < c.n; i++) {
                    vectors.set(i, j, stored.re(i, j), stored.re(i, j + 1));
                    vectors.set(i, j + 1, stored.re(i, j), -stored.re(i, j + 1));
                }
                j++;
            }
        }
        return vectors;
    }

    private static void requirePairs(LapackCase c, Dense values) {
        for (int i = 0; i < c.n && !c.type.complex; i++) {
            if (values.im(i, i) != 0) {
                if (!(values.im(i, i) > 0) || i + 1 == c.n || !(values.im(i + 1, i + 1) < 0)) {
                    throw new AssertionError("eigenvalue " + i + " has no conjugate after it");
                }
                i++;
            }
        }
    }

    private static boolean wants(LapackCase c, String job) {
        return c.has(job, Vectors.COMPUTE);
    }

    static void geev(LapackCase c) {
        Dense a = c.random(c.n, c.n);
        RoutineCall call = c.call().size("n", c.n).put("a", a).run();
        Dense values = diagonal(c, call, "w");
        requirePairs(c, values);
        double norm = a.norm1();
        // Eigenvalues are those of a matrix nearby, and so are the sums of their powers.
        Dense power = Dense.identity(c.n);
        Dense valuePower = Dense.identity(c.n);
        for (int k = 1; k <= 3; k++) {
            power = power.times(a);
            valuePower = valuePower.times(values);
            c.require("sum of powers " + k, difference(power, valuePower), k * c.n * c.n * Math.pow(norm, k));
        }
        if (wants(c, "jobvr")) {
            Dense right = vectors(c, call.get("vr"), values);
            requireUnit(c, right);
            c.require("A V - V W", a.times(right).minus(right.times(values)).norm1(), c.n * norm);
        }
        if (wants(c, "jobvl")) {
            Dense left = vectors(c, call.get("vl"), values);
            requireUnit(c, left);
            Dense residual = left.adjoint().times(a).minus(values.times(left.adjoint()));
            c.require("V^H A - W V^H", residual.normInfinity(), c.n * a.normInfinity());
        }
    }

    private static double difference(Dense one, Dense other) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < one.rows; i++) {
            re += one.re(i, i) - other.re(i, i);
            im += one.im(i, i) - other.im(i, i);
        }
        return Math.hypot(re, im);
    }

    private static void requireUnit(LapackCase c, Dense vectors) {
        for (int j = 0; j < c.n; j++) {
            c.require(
                    "length of vector " + j,
                    Math.abs(vectors.part(0, c.n, j, j + 1).frobenius() - 1),
                    c.n);
        }
    }

    static void ggev(LapackCase c) {
        Dense a = c.random(c.n, c.n);
        Dense b = c.wellConditioned(c.n, c.n);
        RoutineCall call = c.call().size("n", c.n).put("a", a).put("b", b).run();
        Dense alpha = diagonal(c, call, "alpha");
        Dense beta = new Dense(c.n, c.n);
        Dense values = alpha.copy();
        for (int i = 0; i < c.n; i++) {
            double real = call.get("beta").re(i, 0); // not negative, also where it is stored as a complex number
            beta.set(i, i, real, 0);
            values.set(i, i, alpha.re(i, i) / real, alpha.im(i, i) / real);
            if (!(real > 0)) {
                throw new AssertionError("beta " + i + " is " + real + ", and B is not singular");
            }
        }
        requirePairs(c, alpha);
        Dense inverse = b.inverse();
        double condition = b.norm1() * inverse.norm1();
        double norm = inverse.norm1() * a.norm1();
        c.require("sum", difference(inverse.times(a), values), c.n * c.n * norm * condition);
        if (wants(c, "jobvr")) {
            Dense right = vectors(c, call.get("vr"), alpha);
            c.require(
                    "A V beta - B V alpha",
                    a.times(right)
                            .times(beta)
                            .minus(b.times(right).times(alpha))
                            .norm1(),
                    c.n * right.norm1() * (a.norm1() * beta.norm1() + b.norm1() * alpha.norm1()));
            requireScaled(right);
        }
        if (wants(c, "jobvl")) {
            Dense left = vectors(c, call.get("vl"), alpha).adjoint();
            c.require(
                    "beta V^H A - alpha V^H B",
                    beta.times(left.times(a)).minus(alpha.times(left.times(b))).norm1(),
                    c.n * left.norm1() * (a.norm1() * beta.norm1() + b.norm1() * alpha.norm1()));
            requireScaled(left.adjoint());
        }
    }

    /** The greatest element of each has |re| + |im| = 1. */
    private static void requireScaled(Dense vectors) {
        for (int j = 0; j < vectors.columns; j++) {
            double greatest = 0;
            for (int i = 0; i < vectors.rows; i++) {
                greatest = Math.max(greatest, Math.abs(vectors.re(i, j)) + Math.abs(vectors.im(i, j)));
            }
            if (Math.abs(greatest - 1) > 1e-5) {
                throw new AssertionError("vector " + j + " has the size " + greatest);
            }
        }
    }
}
