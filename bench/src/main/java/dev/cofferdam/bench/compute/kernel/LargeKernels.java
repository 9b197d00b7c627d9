package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.bench.placement.StreamKernel;
import dev.cofferdam.linalg.Kernels;
import java.lang.foreign.MemorySegment;

/** This library on large memory outside the heap, and STREAM in C. Both on the calling thread alone. */
final class LargeKernels {
    /** STREAM's factor. */
    private static final double S = 3;

    private LargeKernels() {}

    /** STREAM's loop, which overwrites what kernels write. */
    static Repeated stream(StreamKernel loop, LargeData data) {
        return Repeated.returning(calls -> {
            double sum = 0;
            for (long i = 0; i < calls; i++) {
                sum += dev.cofferdam.bench.placement.Kernels.stream(loop, data.out, data.x, data.y, data.n, S);
            }
            return sum;
        });
    }

    static Repeated prepare(Kernel kernel, LargeData data) {
        Kernels kernels = Kernels.inProcess();
        long n = data.n;
        long twice = 2 * n;
        int rows = data.rows();
        MemorySegment x = data.x;
        MemorySegment y = data.y;
        MemorySegment z = data.z;
        MemorySegment out = data.out;
        MemorySegment xs = data.singles(0);
        MemorySegment ys = data.singles(1);
        MemorySegment zs = data.singles(2);
        // The result of floats lies where that of doubles does.
        MemorySegment outs = out;
        MemorySegment indices = data.indices;
        MemorySegment columns = data.columns;
        MemorySegment pointers = data.rowPointers;
        MemorySegment weights = data.coefficients;
        long line = LargeData.LINE * 16;
        long lines = n / line;
        long plane = LargeData.LINE * LargeData.LINE;
        return switch (kernel) {
            case DSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dsum(n, x, 1);
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
            case SSUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.ssum(twice, xs, 1);
                    }
                    return sum;
                });
            case SMAX ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.smax(twice, xs, 1);
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
                        sum += kernels.sdotCompensated(twice, xs, 1, ys, 1);
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
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dexp(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case DLOG ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dlog(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case DSQRT ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dsqrt(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case DSIN ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dsin(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case DCOS ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dcos(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case DTANH ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dtanh(n, x, 1, out, 1);
                    }
                    return 0;
                });
            case SEXP ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.sexp(twice, xs, 1, outs, 1);
                    }
                    return 0;
                });
            case SLOG ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.slog(twice, xs, 1, outs, 1);
                    }
                    return 0;
                });
            case SSIN ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.ssin(twice, xs, 1, outs, 1);
                    }
                    return 0;
                });
            case DPOW ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dpow(n, x, 1, y, 1, out, 1);
                    }
                    return 0;
                });
            case DFMA ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dfma(n, x, 1, y, 1, z, 1, out, 1);
                    }
                    return 0;
                });
            case SFMA ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.sfma(twice, xs, 1, ys, 1, zs, 1, outs, 1);
                    }
                    return 0;
                });
            case DCSRMV ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dcsrmv(rows, rows, 1, pointers, columns, x, y, 0, out);
                    }
                    return 0;
                });
            case DCSRMM ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dcsrmm(
                                rows, rows, Kernel.BAND, 1, pointers, columns, x, y, Kernel.BAND, 0, out, Kernel.BAND);
                    }
                    return 0;
                });
            case DSTENCIL5 ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dstencil5(lines, line, weights, x, line, out, line);
                    }
                    return 0;
                });
            case DSTENCIL9 ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dstencil9(lines, line, weights, x, line, out, line);
                    }
                    return 0;
                });
            case DSTENCIL7 ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dstencil7(
                                n / plane,
                                LargeData.LINE,
                                LargeData.LINE,
                                weights,
                                x,
                                LargeData.LINE,
                                plane,
                                out,
                                LargeData.LINE,
                                plane);
                    }
                    return 0;
                });
            case DSTENCIL27 ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dstencil27(
                                n / plane,
                                LargeData.LINE,
                                LargeData.LINE,
                                weights,
                                x,
                                LargeData.LINE,
                                plane,
                                out,
                                LargeData.LINE,
                                plane);
                    }
                    return 0;
                });
            case DPREFIX_SUM ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dprefixSum(n, x, 1, out, 1);
                    }
                    return sum;
                });
            case DPREFIX_SUM_EXCLUSIVE ->
                Repeated.returning(calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += kernels.dprefixSumExclusive(n, x, 1, out, 1);
                    }
                    return sum;
                });
            case DGATHER ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dgather(n, n, x, indices, out);
                    }
                    return 0;
                });
            case DSCATTER ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dscatter(n, x, indices, n, out);
                    }
                    return 0;
                });
            case DUNIFORM ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.duniform(n, 1, 2, 0, out, 1);
                    }
                    return 0;
                });
            case DNORMAL ->
                Repeated.returning(calls -> {
                    for (long i = 0; i < calls; i++) {
                        kernels.dnormal(n, 1, 2, 0, out, 1);
                    }
                    return 0;
                });
        };
    }
}
