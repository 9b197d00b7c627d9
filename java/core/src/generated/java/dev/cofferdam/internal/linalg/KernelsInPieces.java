// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Kernels over segments of any kind and length, arguments being right. A short call is made as it is; a long one in
 * pieces, between which the JVM may stop for a safepoint: their loops are of a kind that the compiler cannot count.
 */
public final class KernelsInPieces {
    private KernelsInPieces() {}

    public static double dsum(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dsum(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dsum_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dsum_result(state);
    }

    public static float ssum(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_ssum(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_ssum_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_ssum_result(state);
    }

    public static double dsumCompensated(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dsum_compensated(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dsum_compensated_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dsum_compensated_result(state);
    }

    public static float ssumCompensated(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_ssum_compensated(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_ssum_compensated_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_ssum_compensated_result(state);
    }

    public static double ddotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_ddot_compensated(n, x, incX, y, incY);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_ddot_compensated_add(
                    state, part, VectorPiece.of(x, 8, n, incX, done, part), incX,
                    VectorPiece.of(y, 8, n, incY, done, part), incY);
            done += part;
        }
        return NumericsCalls.cfd_ddot_compensated_result(state);
    }

    public static float sdotCompensated(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_sdot_compensated(n, x, incX, y, incY);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_sdot_compensated_add(
                    state, part, VectorPiece.of(x, 4, n, incX, done, part), incX,
                    VectorPiece.of(y, 4, n, incY, done, part), incY);
            done += part;
        }
        return NumericsCalls.cfd_sdot_compensated_result(state);
    }

    public static double dmin(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dmin(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dmin_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dmin_result(state);
    }

    public static float smin(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_smin(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_smin_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_smin_result(state);
    }

    public static double dmax(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dmax(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dmax_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dmax_result(state);
    }

    public static float smax(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_smax(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_smax_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_smax_result(state);
    }

    public static long dargmin(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dargmin(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dargmin_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dargmin_result(state);
    }

    public static long sargmin(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_sargmin(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_sargmin_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_sargmin_result(state);
    }

    public static long dargmax(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dargmax(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dargmax_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dargmax_result(state);
    }

    public static long sargmax(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_sargmax(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_sargmax_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_sargmax_result(state);
    }

    public static double dnorm1(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dnorm1(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dnorm1_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dnorm1_result(state);
    }

    public static float snorm1(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_snorm1(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_snorm1_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_snorm1_result(state);
    }

    public static double dnorm2(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dnorm2(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dnorm2_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dnorm2_result(state);
    }

    public static float snorm2(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_snorm2(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_snorm2_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_snorm2_result(state);
    }

    public static double dnormInf(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_dnorm_inf(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dnorm_inf_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_dnorm_inf_result(state);
    }

    public static float snormInf(long n, MemorySegment x, int incX) {
        if (n <= 16_384) {
            return NumericsCalls.cfd_snorm_inf(n, x, incX);
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_snorm_inf_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        return NumericsCalls.cfd_snorm_inf_result(state);
    }

    public static double[] dmoments(long n, MemorySegment x, int incX) {
        double[] moments = new double[3];
        MemorySegment result = MemorySegment.ofArray(moments);
        if (n <= 16_384) {
            NumericsCalls.cfd_dmoments(n, x, incX, result);
            return moments;
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dmoments_add(state, part, VectorPiece.of(x, 8, n, incX, done, part), incX);
            done += part;
        }
        NumericsCalls.cfd_dmoments_result(state, result);
        return moments;
    }

    public static double[] smoments(long n, MemorySegment x, int incX) {
        double[] moments = new double[3];
        MemorySegment result = MemorySegment.ofArray(moments);
        if (n <= 16_384) {
            NumericsCalls.cfd_smoments(n, x, incX, result);
            return moments;
        }
        MemorySegment state = MemorySegment.ofArray(new double[192]);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_smoments_add(state, part, VectorPiece.of(x, 4, n, incX, done, part), incX);
            done += part;
        }
        NumericsCalls.cfd_smoments_result(state, result);
        return moments;
    }

    public static void dexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dexp(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dexp(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void sexp(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_sexp(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_sexp(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dlog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dlog(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dlog(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void slog(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_slog(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_slog(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dsqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dsqrt(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dsqrt(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void ssqrt(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_ssqrt(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_ssqrt(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dsin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dsin(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dsin(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void ssin(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_ssin(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_ssin(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dcos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dcos(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dcos(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void scos(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_scos(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_scos(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dtanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dtanh(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dtanh(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void stanh(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        if (n <= 2_048) {
            NumericsCalls.cfd_stanh(n, x, incX, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_stanh(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY);
            done += part;
        }
    }

    public static void dpow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dpow(n, x, incX, y, incY, z, incZ);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dpow(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY, VectorPiece.of(z, 8, n, incZ, done, part), incZ);
            done += part;
        }
    }

    public static void spow(long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ) {
        if (n <= 2_048) {
            NumericsCalls.cfd_spow(n, x, incX, y, incY, z, incZ);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_spow(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY, VectorPiece.of(z, 4, n, incZ, done, part), incZ);
            done += part;
        }
    }

    public static void dfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        if (n <= 2_048) {
            NumericsCalls.cfd_dfma(n, x, incX, y, incY, z, incZ, w, incW);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_dfma(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY, VectorPiece.of(z, 8, n, incZ, done, part), incZ, VectorPiece.of(w, 8, n, incW, done, part),
                    incW);
            done += part;
        }
    }

    public static void sfma(
            long n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment z, int incZ, MemorySegment w,
            int incW) {
        if (n <= 2_048) {
            NumericsCalls.cfd_sfma(n, x, incX, y, incY, z, incZ, w, incW);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            NumericsCalls.cfd_sfma(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY, VectorPiece.of(z, 4, n, incZ, done, part), incZ, VectorPiece.of(w, 4, n, incW, done, part),
                    incW);
            done += part;
        }
    }

    public static double dprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double[] sum = new double[1];
        MemorySegment carry = MemorySegment.ofArray(sum);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dprefix_sum(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY, carry);
            done += part;
        }
        return sum[0];
    }

    public static float sprefixSum(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        float[] sum = new float[1];
        MemorySegment carry = MemorySegment.ofArray(sum);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_sprefix_sum(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY, carry);
            done += part;
        }
        return sum[0];
    }

    public static double dprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double[] sum = new double[1];
        MemorySegment carry = MemorySegment.ofArray(sum);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_dprefix_sum_exclusive(
                    part, VectorPiece.of(x, 8, n, incX, done, part), incX, VectorPiece.of(y, 8, n, incY, done, part),
                    incY, carry);
            done += part;
        }
        return sum[0];
    }

    public static float sprefixSumExclusive(long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        float[] sum = new float[1];
        MemorySegment carry = MemorySegment.ofArray(sum);
        long done = 0;
        while (done < n) {
            long part = Math.min(16_384, n - done);
            NumericsCalls.cfd_sprefix_sum_exclusive(
                    part, VectorPiece.of(x, 4, n, incX, done, part), incX, VectorPiece.of(y, 4, n, incY, done, part),
                    incY, carry);
            done += part;
        }
        return sum[0];
    }

    public static void dgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            long bad = NumericsCalls.cfd_dgather(part, count, x, indices.asSlice(4 * done), y.asSlice(8 * done));
            if (bad >= 0) {
                throw KernelCheck.badIndex("dgather", "indices", 4, done + bad, indices, count);
            }
            done += part;
        }
    }

    public static void sgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            long bad = NumericsCalls.cfd_sgather(part, count, x, indices.asSlice(4 * done), y.asSlice(4 * done));
            if (bad >= 0) {
                throw KernelCheck.badIndex("sgather", "indices", 4, done + bad, indices, count);
            }
            done += part;
        }
    }

    public static void dscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            long bad = NumericsCalls.cfd_dscatter(part, x.asSlice(8 * done), indices.asSlice(4 * done), count, y);
            if (bad >= 0) {
                throw KernelCheck.badIndex("dscatter", "indices", 3, done + bad, indices, count);
            }
            done += part;
        }
    }

    public static void sscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        long done = 0;
        while (done < n) {
            long part = Math.min(2_048, n - done);
            long bad = NumericsCalls.cfd_sscatter(part, x.asSlice(4 * done), indices.asSlice(4 * done), count, y);
            if (bad >= 0) {
                throw KernelCheck.badIndex("sscatter", "indices", 3, done + bad, indices, count);
            }
            done += part;
        }
    }

    public static void duniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        if (n <= 1_024) {
            NumericsCalls.cfd_duniform(n, seed, stream, first, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(1_024, n - done);
            NumericsCalls.cfd_duniform(
                    part, seed, stream, first + done, VectorPiece.of(y, 8, n, incY, done, part), incY);
            done += part;
        }
    }

    public static void suniform(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        if (n <= 1_024) {
            NumericsCalls.cfd_suniform(n, seed, stream, first, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(1_024, n - done);
            NumericsCalls.cfd_suniform(
                    part, seed, stream, first + done, VectorPiece.of(y, 4, n, incY, done, part), incY);
            done += part;
        }
    }

    public static void dnormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        if (n <= 1_024) {
            NumericsCalls.cfd_dnormal(n, seed, stream, first, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(1_024, n - done);
            NumericsCalls.cfd_dnormal(
                    part, seed, stream, first + done, VectorPiece.of(y, 8, n, incY, done, part), incY);
            done += part;
        }
    }

    public static void snormal(long n, long seed, long stream, long first, MemorySegment y, int incY) {
        if (n <= 1_024) {
            NumericsCalls.cfd_snormal(n, seed, stream, first, y, incY);
            return;
        }
        long done = 0;
        while (done < n) {
            long part = Math.min(1_024, n - done);
            NumericsCalls.cfd_snormal(
                    part, seed, stream, first + done, VectorPiece.of(y, 4, n, incY, done, part), incY);
            done += part;
        }
    }
}
