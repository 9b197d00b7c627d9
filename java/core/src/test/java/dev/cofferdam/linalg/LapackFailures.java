package dev.cofferdam.linalg;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Calls of order 5 that fail at the third row or column, by the names of their routines without the letter. */
final class LapackFailures {
    private static final int N = 5;

    /** Which fail if an iteration does not converge; no matrix is known for which it does not. */
    static final Set<String> NOT_PROVOKED =
            Set.of("gelsd", "gelss", "syev", "heev", "syevd", "heevd", "stev", "geev", "ggev", "gesdd", "gesvd");

    /**
     * What is to fail, and how.
     *
     * @param says a part of the message
     * @param look whether what was computed before can be had
     */
    record Failure(RoutineCall call, int info, String says, Runnable look) {}

    static final Map<String, Function<LapackCase, Failure>> PROVOKED = Map.ofEntries(
            Map.entry("gesv", LapackFailures::driver),
            Map.entry(
                    "getrf",
                    c -> factors(c, c.call().size("m", N).put("a", triangular()), "U(3, 3)", "a", triangular())),
            Map.entry("getri", c -> plain(c.call().put("a", triangular()).put("ipiv", pivots()), "(3, 3)")),
            Map.entry("posv", c -> indefinite(c, withRightSide(c.call()).put("a", indefinite()), "a")),
            Map.entry("potrf", c -> indefinite(c, c.call().put("a", indefinite()), "a")),
            Map.entry("potri", c -> plain(c.call().put("a", diagonal(1, 0)), "(3, 3)")),
            Map.entry("sysv", c -> singular(withRightSide(c.call()))),
            Map.entry("hesv", c -> singular(withRightSide(c.call()))),
            Map.entry("sytrf", c -> singular(c.call())),
            Map.entry("hetrf", c -> singular(c.call())),
            Map.entry("sytri", c -> plain(c.call().put("a", diagonal(1, 0)).put("ipiv", pivots()), "D(3, 3)")),
            Map.entry("hetri", c -> plain(c.call().put("a", diagonal(1, 0)).put("ipiv", pivots()), "D(3, 3)")),
            Map.entry("trtrs", c -> plain(withRightSide(c.call()).put("a", diagonal(1, 0)), "(3, 3)")),
            Map.entry("trtri", c -> plain(c.call().put("a", diagonal(1, 0)), "(3, 3)")),
            Map.entry("gbsv", c -> factors(c, band(withRightSide(c.call())), "U(3, 3)", "ab", generalBand())),
            Map.entry("gbtrf", c -> factors(c, band(c.call().size("m", N)), "U(3, 3)", "ab", generalBand())),
            Map.entry("pbsv", c -> indefinite(c, definiteBand(withRightSide(c.call())), "ab")),
            Map.entry("pbtrf", c -> indefinite(c, definiteBand(c.call()), "ab")),
            Map.entry("ppsv", c -> indefinite(c, withRightSide(c.call()).put("ap", packed(c)), "ap")),
            Map.entry("pptrf", c -> indefinite(c, c.call().put("ap", packed(c)), "ap")),
            Map.entry("gtsv", c -> plain(tridiagonal(withRightSide(c.call())), "U(3, 3)")),
            Map.entry("gttrf", c -> factors(c, tridiagonal(c.call()), "U(3, 3)", "d", column(1, 0))),
            Map.entry("ptsv", c -> plain(definiteTridiagonal(withRightSide(c.call())), "minor of order 3")),
            Map.entry("pttrf", c -> plain(definiteTridiagonal(c.call()), "minor of order 3")),
            Map.entry("gels", LapackFailures::gels),
            Map.entry("sygv", LapackFailures::pair),
            Map.entry("hegv", LapackFailures::pair),
            Map.entry("sygvd", LapackFailures::pair),
            Map.entry("hegvd", LapackFailures::pair));

    private LapackFailures() {}

    /** A column that is different in its third element. */
    private static Dense column(double all, double third) {
        Dense column = new Dense(N, 1);
        for (int i = 0; i < N; i++) {
            column.set(i, 0, i == 2 ? third : all, 0);
        }
        return column;
    }

    private static Dense diagonal(double all, double third) {
        return Dense.identity(N).timesDiagonal(column(all, third).reals());
    }

    /** Upper triangular with a zero on its diagonal: its own factor. */
    private static Dense triangular() {
        Dense matrix = diagonal(1, 0);
        for (int i = 0; i < N; i++) {
            for (int j = i + 1; j < N; j++) {
                matrix.set(i, j, 1 + i + j, 0);
            }
        }
        return matrix;
    }

    /** With the factor 2 on the diagonal, as far as there is one. */
    private static Dense indefinite() {
        return diagonal(4, -1);
    }

    private static Dense pivots() {
        return Dense.of(new int[] {1, 2, 3, 4, 5});
    }

    private static Dense rightSide() {
        return column(7, 8);
    }

    private static RoutineCall withRightSide(RoutineCall call) {
        return call.size("nrhs", 1).put("b", rightSide());
    }

    private static Failure plain(RoutineCall call, String says) {
        return new Failure(call, 3, says, () -> {});
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static Failure driver(LapackCase c) {
        return factors(c, withRightSide(c.call()).put("a", triangular()), "U(3, 3)", "a", triangular());
    }

    /** The factors are there, and nothing is solved. */
    private static Failure factors(LapackCase c, RoutineCall call, String says, String name, Dense factors) {
        return new Failure(call, 3, says, () -> {
            require(call.get(name).equals(factors), "the factors are not there");
            require(call.get("ipiv").equals(pivots()), "the pivots are not there");
            if (c.routine.stem.endsWith("sv")) {
                require(call.get("b").equals(rightSide()), "the right-hand side is not as it was");
            }
        });
    }

    private static Failure singular(RoutineCall call) {
        call.put("a", diagonal(1, 0));
        return new Failure(call, 3, "D(3, 3)", () -> {
            require(call.get("a").re(4, 4) == 1 && call.get("a").re(0, 0) == 1, "the factors are not there");
            require(call.get("ipiv").equals(pivots()), "the pivots are not there");
        });
    }

    /** What comes before the minor is factored. */
    private static Failure indefinite(LapackCase c, RoutineCall call, String name) {
        return new Failure(call, 3, "minor of order 3", () -> {
            Dense factor = call.get(name);
            boolean there =
                    switch (name) {
                        case "a" -> factor.re(0, 0) == 2 && factor.re(1, 1) == 2;
                        case "ab" -> factor.re(0, 0) == 2 && factor.re(0, 1) == 2;
                        // The second on the diagonal follows two elements of a triangle that grows, five of one that
                        // shrinks.
                        default ->
                            factor.re(0, 0) == 2
                                    && factor.re(c.upper() == (c.order() == Order.COL_MAJOR) ? 2 : 5, 0) == 2;
                    };
            require(there, "the factor of what comes before is not there");
        });
    }

    private static RoutineCall band(RoutineCall call) {
        return call.size("kl", 0).size("ku", 0).put("ab", generalBand());
    }

    private static Dense generalBand() {
        return column(1, 0).transposed();
    }

    private static RoutineCall definiteBand(RoutineCall call) {
        return call.size("kd", 0).put("ab", column(4, -1).transposed());
    }

    private static Dense packed(LapackCase c) {
        return BandSystemsResiduals.pack(c, indefinite());
    }

    private static RoutineCall tridiagonal(RoutineCall call) {
        return call.put("dl", new Dense(N - 1, 1)).put("d", column(1, 0)).put("du", new Dense(N - 1, 1));
    }

    private static RoutineCall definiteTridiagonal(RoutineCall call) {
        return call.put("d", column(4, -1)).put("e", new Dense(N - 1, 1));
    }

    private static Failure gels(LapackCase c) {
        RoutineCall call = withRightSide(c.call()).size("m", N).put("a", triangular());
        return plain(call, "has not full rank");
    }

    private static Failure pair(LapackCase c) {
        RoutineCall call = c.call().size("itype", 1).put("a", diagonal(1, 1)).put("b", indefinite());
        return new Failure(
                call,
                N + 3,
                "minor of order 3 of B",
                () -> require(call.get("b").re(1, 1) == 2, "the factor of what comes before is not there"));
    }
}
