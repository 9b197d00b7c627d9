package dev.cofferdam.bench.compute.kernel;

/** The same on the same arrays by Java's Vector API. Loops are written out, as {@code Loop} says why. */
final class VectorApi {
    private VectorApi() {}

    static Repeated prepare(Kernel kernel, SmallData data) {
        int n = data.n;
        int rows = data.rows();
        double[] x = data.x;
        double[] y = data.y;
        double[] z = data.z;
        double[] positive = data.positive;
        double[] out = data.out;
        float[] xs = data.xs;
        float[] ys = data.ys;
        float[] zs = data.zs;
        float[] positives = data.positives;
        float[] outs = data.outs;
        int[] indices = data.indices;
        double[] weights = data.coefficients;
        int[] pointers = data.rowPointers;
        int[] columns = data.columns;
        int lines = SmallData.PLANES * SmallData.ROWS;
        int line = n / lines;
        return switch (kernel) {
            case DSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.sum(n, x);
                    }
                    return sum;
                });
            case SSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorFloats.sum(n, xs);
                    }
                    return sum;
                });
            case DSUM_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.sumCompensated(n, x);
                    }
                    return sum;
                });
            case DMIN ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.min(n, x);
                    }
                    return sum;
                });
            case DMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.max(n, x);
                    }
                    return sum;
                });
            case SMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorFloats.max(n, xs);
                    }
                    return sum;
                });
            case DARGMIN ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.argmin(n, x);
                    }
                    return sum;
                });
            case DARGMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.argmax(n, x);
                    }
                    return sum;
                });
            case DNORM1 ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.norm1(n, x);
                    }
                    return sum;
                });
            case DNORM2 ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.norm2(n, x);
                    }
                    return sum;
                });
            case DNORM_INF ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.normInf(n, x);
                    }
                    return sum;
                });
            case DDOT_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.dotCompensated(n, x, y);
                    }
                    return sum;
                });
            case SDOT_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorFloats.dotCompensated(n, xs, ys);
                    }
                    return sum;
                });
            case DMOMENTS ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorReductions.squaredDeviations(n, x);
                    }
                    return sum;
                });
            case DEXP ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.exp(n, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case SEXP ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFloats.exp(n, xs, outs);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DLOG ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.log(n, positive, out);
                            }
                            return 0;
                        },
                        () -> out);
            case SLOG ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFloats.log(n, positives, outs);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DSQRT ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.sqrt(n, positive, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSIN ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.sin(n, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case SSIN ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFloats.sin(n, xs, outs);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DCOS ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.cos(n, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DTANH ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.tanh(n, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DPOW ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.pow(n, positive, y, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DFMA ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFunctions.fma(n, x, y, z, out);
                            }
                            return 0;
                        },
                        () -> out);
            case SFMA ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorFloats.fma(n, xs, ys, zs, outs);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DCSRMV ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorSparse.csrmv(rows, pointers, columns, x, y, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DCSRMM ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorSparse.csrmm(rows, Kernel.BAND, pointers, columns, x, y, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL5 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorStencils.stencil5(lines, line, weights, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL9 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorStencils.stencil9(lines, line, weights, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL7 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorStencils.stencil7(SmallData.PLANES, SmallData.ROWS, line, weights, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL27 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorStencils.stencil27(SmallData.PLANES, SmallData.ROWS, line, weights, x, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DPREFIX_SUM ->
                Repeated.writing(
                        calls -> {
                            double sum = 0;
                            for (long i = 0; i < calls; i++) {
                                sum += VectorPrefix.sum(n, x, out);
                            }
                            return sum;
                        },
                        () -> out);
            case DPREFIX_SUM_EXCLUSIVE ->
                Repeated.writing(
                        calls -> {
                            double sum = 0;
                            for (long i = 0; i < calls; i++) {
                                sum += VectorPrefix.exclusiveSum(n, x, out);
                            }
                            return sum;
                        },
                        () -> out);
            case DGATHER ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorSparse.gather(n, x, indices, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSCATTER ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorSparse.scatter(n, x, indices, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DUNIFORM ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorRandom.uniform(n, 1, 2, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DNORMAL ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                VectorRandom.normal(n, 1, 2, out);
                            }
                            return 0;
                        },
                        () -> out);
        };
    }
}
