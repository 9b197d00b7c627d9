// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static dev.cofferdam.internal.linalg.KernelCall.Use.BOTH;
import static dev.cofferdam.internal.linalg.KernelCall.Use.READ;
import static dev.cofferdam.internal.linalg.KernelCall.Use.WRITTEN;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * Kernels over heap memory and what segments calls can reach, arguments being right: one call each, of any length,
 * since no safepoint of this JVM waits for another process. If a call fails, heap memory stays as it was.
 */
public final class KernelsByWords {
    private final KernelCaller caller;

    private KernelsByWords(KernelCaller caller) {
        this.caller = caller;
    }

    /** Those of a place to which calls go by words. */
    public static KernelsByWords at(Place place) {
        return new KernelsByWords(KernelCaller.at(place));
    }

    public double dsum(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dsum");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float ssum(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_ssum");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double dsumCompensated(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dsum_compensated");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float ssumCompensated(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_ssum_compensated");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double ddotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_ddot_compensated");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(READ, y, n, incY, 8);
        return call.asDouble();
    }

    public float sdotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_sdot_compensated");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(READ, y, n, incY, 4);
        return call.asFloat();
    }

    public double dmin(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dmin");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float smin(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_smin");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double dmax(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dmax");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float smax(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_smax");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public long dargmin(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dargmin");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asLong();
    }

    public long sargmin(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_sargmin");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asLong();
    }

    public long dargmax(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dargmax");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asLong();
    }

    public long sargmax(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_sargmax");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asLong();
    }

    public double dnorm1(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dnorm1");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float snorm1(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_snorm1");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double dnorm2(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dnorm2");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float snorm2(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_snorm2");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double dnormInf(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dnorm_inf");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        return call.asDouble();
    }

    public float snormInf(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_snorm_inf");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        return call.asFloat();
    }

    public double[] dmoments(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_dmoments");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        double[] moments = new double[3];
        call.array(WRITTEN, MemorySegment.ofArray(moments), 3, 8);
        call.run();
        return moments;
    }

    public double[] smoments(long n, MemorySegment x, int incX) {
        KernelCall call = caller.begin("cfd_smoments");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        double[] moments = new double[3];
        call.array(WRITTEN, MemorySegment.ofArray(moments), 3, 8);
        call.run();
        return moments;
    }

    public void dexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dexp");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void sexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_sexp");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dlog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dlog");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void slog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_slog");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dsqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dsqrt");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void ssqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_ssqrt");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dsin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dsin");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void ssin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_ssin");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dcos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dcos");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void scos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_scos");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dtanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dtanh");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void stanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_stanh");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dpow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        KernelCall call = caller.begin("cfd_dpow");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(READ, y, n, incY, 8);
        call.vector(WRITTEN, z, n, incZ, 8);
        call.run();
    }

    public void spow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        KernelCall call = caller.begin("cfd_spow");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(READ, y, n, incY, 4);
        call.vector(WRITTEN, z, n, incZ, 4);
        call.run();
    }

    public void dfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        KernelCall call = caller.begin("cfd_dfma");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(READ, y, n, incY, 8);
        call.vector(READ, z, n, incZ, 8);
        call.vector(WRITTEN, w, n, incW, 8);
        call.run();
    }

    public void sfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        KernelCall call = caller.begin("cfd_sfma");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(READ, y, n, incY, 4);
        call.vector(READ, z, n, incZ, 4);
        call.vector(WRITTEN, w, n, incW, 4);
        call.run();
    }

    public void dcsrmv(
            int rows, int columns, long entries, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, double beta, MemorySegment y) {
        if (rows == 0) {
            return;
        }
        long last = Math.min(entries, rowPointers.getAtIndex(JAVA_INT, rows));
        KernelCall call = caller.begin("cfd_dcsrmv");
        call.number(rows);
        call.number(columns);
        call.number(last);
        call.scalar(alpha);
        call.array(READ, rowPointers, rows + 1L, 4);
        call.array(READ, columnIndices, Math.max(0, last), 4);
        call.array(READ, values, Math.max(0, last), 8);
        call.array(READ, x, columns, 8);
        call.scalar(beta);
        call.array(beta == 0 ? WRITTEN : BOTH, y, rows, 8);
        RowRange.check("dcsrmv", 5, 6, 0, columnIndices, columns, call.complaint(), entries);
    }

    public void scsrmv(
            int rows, int columns, long entries, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, float beta, MemorySegment y) {
        if (rows == 0) {
            return;
        }
        long last = Math.min(entries, rowPointers.getAtIndex(JAVA_INT, rows));
        KernelCall call = caller.begin("cfd_scsrmv");
        call.number(rows);
        call.number(columns);
        call.number(last);
        call.scalar(alpha);
        call.array(READ, rowPointers, rows + 1L, 4);
        call.array(READ, columnIndices, Math.max(0, last), 4);
        call.array(READ, values, Math.max(0, last), 4);
        call.array(READ, x, columns, 4);
        call.scalar(beta);
        call.array(beta == 0 ? WRITTEN : BOTH, y, rows, 4);
        RowRange.check("scsrmv", 5, 6, 0, columnIndices, columns, call.complaint(), entries);
    }

    public void dcsrmm(
            int rows, int columns, int n, long entries, double alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, int ldb, double beta, MemorySegment c,
            int ldc) {
        if (rows == 0 || n == 0) {
            return;
        }
        long last = Math.min(entries, rowPointers.getAtIndex(JAVA_INT, rows));
        KernelCall call = caller.begin("cfd_dcsrmm");
        call.number(rows);
        call.number(columns);
        call.number(n);
        call.number(last);
        call.scalar(alpha);
        call.array(READ, rowPointers, rows + 1L, 4);
        call.array(READ, columnIndices, Math.max(0, last), 4);
        call.array(READ, values, Math.max(0, last), 8);
        call.matrix(READ, b, columns, n, ldb, 8);
        call.scalar(beta);
        call.matrix(beta == 0 ? WRITTEN : BOTH, c, rows, n, ldc, 8);
        RowRange.check("dcsrmm", 6, 7, 0, columnIndices, columns, call.complaint(), entries);
    }

    public void scsrmm(
            int rows, int columns, int n, long entries, float alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, int ldb, float beta, MemorySegment c,
            int ldc) {
        if (rows == 0 || n == 0) {
            return;
        }
        long last = Math.min(entries, rowPointers.getAtIndex(JAVA_INT, rows));
        KernelCall call = caller.begin("cfd_scsrmm");
        call.number(rows);
        call.number(columns);
        call.number(n);
        call.number(last);
        call.scalar(alpha);
        call.array(READ, rowPointers, rows + 1L, 4);
        call.array(READ, columnIndices, Math.max(0, last), 4);
        call.array(READ, values, Math.max(0, last), 4);
        call.matrix(READ, b, columns, n, ldb, 4);
        call.scalar(beta);
        call.matrix(beta == 0 ? WRITTEN : BOTH, c, rows, n, ldc, 4);
        RowRange.check("scsrmm", 6, 7, 0, columnIndices, columns, call.complaint(), entries);
    }

    public void dstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCall call = caller.begin("cfd_dstencil5");
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 5, 8);
        call.plane(READ, x, rows, columns, ldx, 8);
        call.plane(WRITTEN, y, rows, columns, ldy, 8);
        call.run();
    }

    public void sstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCall call = caller.begin("cfd_sstencil5");
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 5, 4);
        call.plane(READ, x, rows, columns, ldx, 4);
        call.plane(WRITTEN, y, rows, columns, ldy, 4);
        call.run();
    }

    public void dstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCall call = caller.begin("cfd_dstencil9");
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 9, 8);
        call.plane(READ, x, rows, columns, ldx, 8);
        call.plane(WRITTEN, y, rows, columns, ldy, 8);
        call.run();
    }

    public void sstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        KernelCall call = caller.begin("cfd_sstencil9");
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 9, 4);
        call.plane(READ, x, rows, columns, ldx, 4);
        call.plane(WRITTEN, y, rows, columns, ldy, 4);
        call.run();
    }

    public void dstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCall call = caller.begin("cfd_dstencil7");
        call.number(planes);
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 7, 8);
        call.space(READ, x, planes, rows, columns, ldx, planeX, 8);
        call.space(WRITTEN, y, planes, rows, columns, ldy, planeY, 8);
        call.run();
    }

    public void sstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCall call = caller.begin("cfd_sstencil7");
        call.number(planes);
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 7, 4);
        call.space(READ, x, planes, rows, columns, ldx, planeX, 4);
        call.space(WRITTEN, y, planes, rows, columns, ldy, planeY, 4);
        call.run();
    }

    public void dstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCall call = caller.begin("cfd_dstencil27");
        call.number(planes);
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 27, 8);
        call.space(READ, x, planes, rows, columns, ldx, planeX, 8);
        call.space(WRITTEN, y, planes, rows, columns, ldy, planeY, 8);
        call.run();
    }

    public void sstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        KernelCall call = caller.begin("cfd_sstencil27");
        call.number(planes);
        call.number(rows);
        call.number(columns);
        call.array(READ, coefficients, 27, 4);
        call.space(READ, x, planes, rows, columns, ldx, planeX, 4);
        call.space(WRITTEN, y, planes, rows, columns, ldy, planeY, 4);
        call.run();
    }

    public double dprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dprefix_sum");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        double[] sum = new double[1];
        call.array(BOTH, MemorySegment.ofArray(sum), 1, 8);
        call.run();
        return sum[0];
    }

    public float sprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_sprefix_sum");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        float[] sum = new float[1];
        call.array(BOTH, MemorySegment.ofArray(sum), 1, 4);
        call.run();
        return sum[0];
    }

    public double dprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dprefix_sum_exclusive");
        call.number(n);
        call.vector(READ, x, n, incX, 8);
        call.vector(WRITTEN, y, n, incY, 8);
        double[] sum = new double[1];
        call.array(BOTH, MemorySegment.ofArray(sum), 1, 8);
        call.run();
        return sum[0];
    }

    public float sprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_sprefix_sum_exclusive");
        call.number(n);
        call.vector(READ, x, n, incX, 4);
        call.vector(WRITTEN, y, n, incY, 4);
        float[] sum = new float[1];
        call.array(BOTH, MemorySegment.ofArray(sum), 1, 4);
        call.run();
        return sum[0];
    }

    public void dgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        KernelCall call = caller.begin("cfd_dgather");
        call.number(n);
        call.number(count);
        call.array(READ, x, count, 8);
        call.array(READ, indices, n, 4);
        call.array(WRITTEN, y, n, 8);
        long bad = call.complaint();
        if (bad >= 0) {
            throw KernelCheck.badIndex("dgather", "indices", 4, bad, indices, count);
        }
    }

    public void sgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        KernelCall call = caller.begin("cfd_sgather");
        call.number(n);
        call.number(count);
        call.array(READ, x, count, 4);
        call.array(READ, indices, n, 4);
        call.array(WRITTEN, y, n, 4);
        long bad = call.complaint();
        if (bad >= 0) {
            throw KernelCheck.badIndex("sgather", "indices", 4, bad, indices, count);
        }
    }

    public void dscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        KernelCall call = caller.begin("cfd_dscatter");
        call.number(n);
        call.array(READ, x, n, 8);
        call.array(READ, indices, n, 4);
        call.number(count);
        call.array(BOTH, y, count, 8);
        long bad = call.complaint();
        if (bad >= 0) {
            throw KernelCheck.badIndex("dscatter", "indices", 3, bad, indices, count);
        }
    }

    public void sscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        KernelCall call = caller.begin("cfd_sscatter");
        call.number(n);
        call.array(READ, x, n, 4);
        call.array(READ, indices, n, 4);
        call.number(count);
        call.array(BOTH, y, count, 4);
        long bad = call.complaint();
        if (bad >= 0) {
            throw KernelCheck.badIndex("sscatter", "indices", 3, bad, indices, count);
        }
    }

    public void duniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_duniform");
        call.number(n);
        call.number(seed);
        call.number(stream);
        call.number(first);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void suniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_suniform");
        call.number(n);
        call.number(seed);
        call.number(stream);
        call.number(first);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }

    public void dnormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_dnormal");
        call.number(n);
        call.number(seed);
        call.number(stream);
        call.number(first);
        call.vector(WRITTEN, y, n, incY, 8);
        call.run();
    }

    public void snormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        KernelCall call = caller.begin("cfd_snormal");
        call.number(n);
        call.number(seed);
        call.number(stream);
        call.number(first);
        call.vector(WRITTEN, y, n, incY, 4);
        call.run();
    }
}
