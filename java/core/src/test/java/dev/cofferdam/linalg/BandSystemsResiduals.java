package dev.cofferdam.linalg;

import java.util.Map;
import java.util.function.Consumer;

/** What the routines for band, tridiagonal and packed matrices have to fulfil, by their names without the letter. */
final class BandSystemsResiduals {
    static final Map<String, Consumer<LapackCase>> CHECKS = Map.ofEntries(
            Map.entry("gbsv", BandSystemsResiduals::gbsv),
            Map.entry("gbtrf", BandSystemsResiduals::gbtrf),
            Map.entry("gbtrs", BandSystemsResiduals::gbtrs),
            Map.entry("gbcon", BandSystemsResiduals::gbcon),
            Map.entry("langb", BandSystemsResiduals::langb),
            Map.entry("pbsv", BandSystemsResiduals::pbsv),
            Map.entry("pbtrf", BandSystemsResiduals::pbtrf),
            Map.entry("pbtrs", BandSystemsResiduals::pbtrs),
            Map.entry("pbcon", BandSystemsResiduals::pbcon),
            Map.entry("ppsv", BandSystemsResiduals::ppsv),
            Map.entry("pptrf", BandSystemsResiduals::pptrf),
            Map.entry("pptrs", BandSystemsResiduals::pptrs),
            Map.entry("ppcon", BandSystemsResiduals::ppcon),
            Map.entry("gtsv", TridiagonalResiduals::gtsv),
            Map.entry("gttrf", TridiagonalResiduals::gttrf),
            Map.entry("gttrs", TridiagonalResiduals::gttrs),
            Map.entry("gtcon", TridiagonalResiduals::gtcon),
            Map.entry("ptsv", TridiagonalResiduals::ptsv),
            Map.entry("pttrf", TridiagonalResiduals::pttrf),
            Map.entry("pttrs", TridiagonalResiduals::pttrs),
            Map.entry("ptcon", TridiagonalResiduals::ptcon));

    private BandSystemsResiduals() {}

    /** A band matrix with as many diagonals as there is room for. */
    private record Band(Dense matrix, int kl, int ku) {
        static Band of(LapackCase c, int rows) {
            int kl = c.diagonals();
            int ku = c.diagonals();
            // What has few diagonals on one side is next to triangular, and these are hardly ever well-conditioned.
            double scale = 1 / Math.sqrt(kl + ku + 1.0);
            int spare = Math.min(1, Math.min(kl, ku));
            Dense matrix = c.random(rows, c.n)
                    .scaled(scale)
                    .where((i, j) -> i - j <= kl - spare && j - i <= ku - spare ? 0 : -1);
            for (int i = 0; i < Math.min(rows, c.n); i++) {
                matrix.set(i, i, matrix.re(i, i) + 1.5, matrix.im(i, i));
            }
            // Rows that are exchanged want to be exchanged back, and need the diagonals that were spared.
            for (int i = 0; spare > 0 && i + 1 < Math.min(rows, c.n); i += 2) {
                matrix.exchangeRows(i, i + c.random.nextInt(2));
            }
            return new Band(matrix.rounded(c.type), kl, ku);
        }

        /** As LAPACK stores it, NaN where nothing is. */
        Dense stored() {
            Dense stored = nothing(2 * kl + ku + 1, matrix.columns);
            for (int j = 0; j < matrix.columns; j++) {
                for (int i = Math.max(0, j - ku); i <= Math.min(matrix.rows - 1, j + kl); i++) {
                    stored.set(kl + ku + i - j, j, matrix, i, j);
                }
            }
            return stored;
        }

        RoutineCall sized(RoutineCall call) {
            return call.size("m", matrix.rows)
                    .size("n", matrix.columns)
                    .size("kl", kl)
                    .size("ku", ku);
        }

        RoutineCall factored(LapackCase c) {
            return sized(c.call("gbtrf")).put("ab", stored()).run();
        }

        void requireFactors(LapackCase c, RoutineCall call) {
            int m = matrix.rows;
            Dense stored = call.get("ab");
            int[] pivots = call.integers("ipiv");
            int least = Math.min(m, matrix.columns);
            Dense product = new Dense(m, matrix.columns);
            for (int j = 0; j < matrix.columns; j++) {
                for (int i = Math.max(0, j - kl - ku); i <= Math.min(least - 1, j); i++) {
                    product.set(i, j, stored, kl + ku + i - j, j);
                }
            }
            for (int j = least - 1; j >= 0; j--) {
                for (int i = j + 1; i <= Math.min(m - 1, j + kl); i++) {
                    int row = kl + ku + i - j;
                    product.addToRow(i, stored.re(row, j), stored.im(row, j), j);
                }
                product.exchangeRows(j, pivots[j] - 1);
            }
            c.require("A - P L U", matrix.minus(product).norm1(), matrix.columns * matrix.norm1());
        }
    }

    private static Dense nothing(int rows, int columns) {
        Dense nothing = new Dense(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                nothing.set(i, j, Double.NaN, Double.NaN);
            }
        }
        return nothing;
    }

    private static void gbsv(LapackCase c) {
        int nrhs = c.rightSides();
        Band a = Band.of(c, c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = a.sized(c.call())
                .size("nrhs", nrhs)
                .put("ab", a.stored())
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
        a.requireFactors(c, call);
    }

    private static void gbtrf(LapackCase c) {
        Band a = Band.of(c, c.other());
        a.requireFactors(c, a.factored(c));
    }

    private static void gbtrs(LapackCase c) {
        int nrhs = c.rightSides();
        Band a = Band.of(c, c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall factored = a.factored(c);
        RoutineCall call = a.sized(c.call())
                .size("nrhs", nrhs)
                .put("ab", factored.get("ab"))
                .put("ipiv", factored.get("ipiv"))
                .put("b", b)
                .run();
        c.requireSolution("B - op(A) X", c.op("trans", a.matrix()), call.get("b"), b);
    }

    private static void gbcon(LapackCase c) {
        Band a = Band.of(c, c.n);
        RoutineCall factored = a.factored(c);
        boolean infinity = c.has("norm", Norm.INFINITY);
        RoutineCall call = a.sized(c.call())
                .put("ab", factored.get("ab"))
                .put("ipiv", factored.get("ipiv"))
                .scalar(
                        "anorm",
                        infinity ? a.matrix().normInfinity() : a.matrix().norm1())
                .run();
        c.requireCondition(call.result(), a.matrix(), infinity);
    }

    private static void langb(LapackCase c) {
        Band a = Band.of(c, c.n);
        Dense stored = a.stored();
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("kl", a.kl())
                .size("ku", a.ku())
                .put("ab", stored.part(a.kl(), stored.rows, 0, c.n))
                .run();
        LinearSystemsResiduals.requireNorm(c, call.result(), a.matrix());
    }

    /** A positive definite band matrix. */
    private record DefiniteBand(Dense matrix, int kd) {
        static DefiniteBand of(LapackCase c) {
            int kd = c.diagonals();
            Dense matrix = c.hermitian(c.n).where((i, j) -> kd - Math.abs(i - j));
            for (int i = 0; i < c.n; i++) {
                matrix.set(i, i, 1 + 2 * kd + c.random.nextInt(3), 0);
            }
            return new DefiniteBand(matrix, kd);
        }

        private int row(LapackCase c, int i, int j) {
            return c.upper() ? kd + i - j : i - j;
        }

        private boolean isStored(LapackCase c, int i, int j) {
            return Math.abs(i - j) <= kd && (c.upper() ? i <= j : i >= j);
        }

        Dense stored(LapackCase c) {
            Dense stored = nothing(kd + 1, c.n);
            for (int i = 0; i < c.n; i++) {
                for (int j = 0; j < c.n; j++) {
                    if (isStored(c, i, j)) {
                        stored.set(row(c, i, j), j, matrix, i, j);
                    }
                }
            }
            return stored;
        }

        RoutineCall sized(LapackCase c, RoutineCall call) {
            return call.size("n", c.n).size("kd", kd);
        }

        RoutineCall factored(LapackCase c) {
            return sized(c, c.call("pbtrf")).put("ab", stored(c)).run();
        }

        void requireFactor(LapackCase c, Dense stored) {
            Dense factor = new Dense(c.n, c.n);
            for (int i = 0; i < c.n; i++) {
                for (int j = 0; j < c.n; j++) {
                    if (isStored(c, i, j)) {
                        factor.set(i, j, stored, row(c, i, j), j);
                    }
                }
            }
            LinearSystemsResiduals.requireCholesky(c, matrix, factor);
        }
    }

    private static void pbsv(LapackCase c) {
        int nrhs = c.rightSides();
        DefiniteBand a = DefiniteBand.of(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = a.sized(c, c.call())
                .size("nrhs", nrhs)
                .put("ab", a.stored(c))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
        a.requireFactor(c, call.get("ab"));
    }

    private static void pbtrf(LapackCase c) {
        DefiniteBand a = DefiniteBand.of(c);
        a.requireFactor(c, a.factored(c).get("ab"));
    }

    private static void pbtrs(LapackCase c) {
        int nrhs = c.rightSides();
        DefiniteBand a = DefiniteBand.of(c);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = a.sized(c, c.call())
                .size("nrhs", nrhs)
                .put("ab", a.factored(c).get("ab"))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a.matrix(), call.get("b"), b);
    }

    private static void pbcon(LapackCase c) {
        DefiniteBand a = DefiniteBand.of(c);
        RoutineCall call = a.sized(c, c.call())
                .put("ab", a.factored(c).get("ab"))
                .scalar("anorm", a.matrix().norm1())
                .run();
        c.requireCondition(call.result(), a.matrix(), false);
    }

    // ---- packed

    private interface Places {
        void at(int row, int column, int index);
    }

    /** The stored triangle column by column, row by row in row-major order. */
    private static void packed(LapackCase c, Places places) {
        boolean rowMajor = c.order() == Order.ROW_MAJOR;
        boolean upper = c.upper() != rowMajor;
        int index = 0;
        for (int line = 0; line < c.n; line++) {
            for (int i = upper ? 0 : line; i < (upper ? line + 1 : c.n); i++) {
                places.at(rowMajor ? line : i, rowMajor ? i : line, index++);
            }
        }
    }

    static Dense pack(LapackCase c, Dense a) {
        Dense packed = new Dense(c.n * (c.n + 1) / 2, 1);
        packed(c, (row, column, index) -> packed.set(index, 0, a, row, column));
        return packed;
    }

    private static Dense unpack(LapackCase c, Dense packed) {
        Dense a = new Dense(c.n, c.n);
        packed(c, (row, column, index) -> a.set(row, column, packed, index, 0));
        return a;
    }

    private static Dense packedFactor(LapackCase c, Dense a) {
        return c.call("pptrf").size("n", c.n).put("ap", pack(c, a)).run().get("ap");
    }

    private static void ppsv(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.positiveDefinite(c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("ap", pack(c, a))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
        LinearSystemsResiduals.requireCholesky(c, a, unpack(c, call.get("ap")));
    }

    private static void pptrf(LapackCase c) {
        Dense a = c.positiveDefinite(c.n);
        LinearSystemsResiduals.requireCholesky(c, a, unpack(c, packedFactor(c, a)));
    }

    private static void pptrs(LapackCase c) {
        int nrhs = c.rightSides();
        Dense a = c.positiveDefinite(c.n);
        Dense b = c.random(c.n, nrhs);
        RoutineCall call = c.call()
                .size("n", c.n)
                .size("nrhs", nrhs)
                .put("ap", packedFactor(c, a))
                .put("b", b)
                .run();
        c.requireSolution("B - A X", a, call.get("b"), b);
    }

    private static void ppcon(LapackCase c) {
        Dense a = c.positiveDefinite(c.n);
        RoutineCall call = c.call()
                .size("n", c.n)
                .put("ap", packedFactor(c, a))
                .scalar("anorm", a.norm1())
                .run();
        c.requireCondition(call.result(), a, false);
    }
}
