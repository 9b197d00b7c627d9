package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.linalg.Kernels;

/** This library on arrays. */
final class SmallKernels {
    private SmallKernels() {}

    static Repeated prepare(Kernel kernel, SmallData data) {
        Kernels kernels = Kernels.inProcess();
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
        int plane = n / SmallData.PLANES;
        return switch (kernel) {
            case DSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dsum(n, x, 1);
                    }
                    return sum;
                });
            case SSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.ssum(n, xs, 1);
                    }
                    return sum;
                });
            case DSUM_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dsumCompensated(n, x, 1);
                    }
                    return sum;
                });
            case DMIN ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dmin(n, x, 1);
                    }
                    return sum;
                });
            case DMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dmax(n, x, 1);
                    }
                    return sum;
                });
            case SMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.smax(n, xs, 1);
                    }
                    return sum;
                });
            case DARGMIN ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dargmin(n, x, 1).index();
                    }
                    return sum;
                });
            case DARGMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dargmax(n, x, 1).index();
                    }
                    return sum;
                });
            case DNORM1 ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dnorm1(n, x, 1);
                    }
                    return sum;
                });
            case DNORM2 ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dnorm2(n, x, 1);
                    }
                    return sum;
                });
            case DNORM_INF ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dnormInf(n, x, 1);
                    }
                    return sum;
                });
            case DDOT_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.ddotCompensated(n, x, 1, y, 1);
                    }
                    return sum;
                });
            case SDOT_COMPENSATED ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.sdotCompensated(n, xs, 1, ys, 1);
                    }
                    return sum;
                });
            case DMOMENTS ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dmoments(n, x, 1).squaredDeviations();
                    }
                    return sum;
                });
            case DEXP ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dexp(n, x, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case SEXP ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.sexp(n, xs, 1, outs, 1);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DLOG ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dlog(n, positive, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case SLOG ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.slog(n, positives, 1, outs, 1);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DSQRT ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dsqrt(n, positive, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case DSIN ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dsin(n, x, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case SSIN ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.ssin(n, xs, 1, outs, 1);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DCOS ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dcos(n, x, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case DTANH ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dtanh(n, x, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case DPOW ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dpow(n, positive, 1, y, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case DFMA ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dfma(n, x, 1, y, 1, z, 1, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case SFMA ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.sfma(n, xs, 1, ys, 1, zs, 1, outs, 1);
                            }
                            return 0;
                        },
                        data::outsAsDoubles);
            case DCSRMV ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dcsrmv(rows, rows, 1, pointers, columns, x, y, 0, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DCSRMM ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dcsrmm(
                                        rows,
                                        rows,
                                        Kernel.BAND,
                                        1,
                                        pointers,
                                        columns,
                                        x,
                                        y,
                                        Kernel.BAND,
                                        0,
                                        out,
                                        Kernel.BAND);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL5 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dstencil5(lines, line, weights, x, line, out, line);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL9 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dstencil9(lines, line, weights, x, line, out, line);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL7 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dstencil7(
                                        SmallData.PLANES,
                                        SmallData.ROWS,
                                        line,
                                        weights,
                                        x,
                                        line,
                                        plane,
                                        out,
                                        line,
                                        plane);
                            }
                            return 0;
                        },
                        () -> out);
            case DSTENCIL27 ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dstencil27(
                                        SmallData.PLANES,
                                        SmallData.ROWS,
                                        line,
                                        weights,
                                        x,
                                        line,
                                        plane,
                                        out,
                                        line,
                                        plane);
                            }
                            return 0;
                        },
                        () -> out);
            case DPREFIX_SUM ->
                Repeated.writing(
                        calls -> {
                            double sum = 0;
                            for (long i = 0; i < calls; i++) {
                                sum += kernels.dprefixSum(n, x, 1, out, 1);
                            }
                            return sum;
                        },
                        () -> out);
            case DPREFIX_SUM_EXCLUSIVE ->
                Repeated.writing(
                        calls -> {
                            double sum = 0;
                            for (long i = 0; i < calls; i++) {
                                sum += kernels.dprefixSumExclusive(n, x, 1, out, 1);
                            }
                            return sum;
                        },
                        () -> out);
            case DGATHER ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dgather(n, n, x, indices, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DSCATTER ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dscatter(n, x, indices, n, out);
                            }
                            return 0;
                        },
                        () -> out);
            case DUNIFORM ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.duniform(n, 1, 2, 0, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
            case DNORMAL ->
                Repeated.writing(
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                kernels.dnormal(n, 1, 2, 0, out, 1);
                            }
                            return 0;
                        },
                        () -> out);
        };
    }
}
