// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The C functions of {@code cofferdam/kernels.h}, unchecked, under their own names. Calls take heap segments, too,
 * and keep the JVM from a safepoint: for pieces of some microseconds. Each handle is made when it is first used.
 */
public final class NumericsCalls {
    private NumericsCalls() {}

    private static final class Of_cfd_dsum {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dsum(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dsum.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsum_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dsum_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dsum_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsum_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dsum_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dsum_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_ssum(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_ssum.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_ssum_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_ssum_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_ssum_result(MemorySegment state) {
        try {
            return (float) Of_cfd_ssum_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsum_compensated {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum_compensated", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dsum_compensated(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dsum_compensated.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsum_compensated_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum_compensated_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dsum_compensated_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dsum_compensated_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsum_compensated_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsum_compensated_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dsum_compensated_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dsum_compensated_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum_compensated {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum_compensated", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_ssum_compensated(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_ssum_compensated.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum_compensated_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum_compensated_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_ssum_compensated_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_ssum_compensated_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssum_compensated_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssum_compensated_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_ssum_compensated_result(MemorySegment state) {
        try {
            return (float) Of_cfd_ssum_compensated_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ddot_compensated {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ddot_compensated",
                FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_ddot_compensated(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            return (double) Of_cfd_ddot_compensated.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ddot_compensated_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ddot_compensated_add",
                FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_ddot_compensated_add(
            MemorySegment state, long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_ddot_compensated_add.HANDLE.invokeExact(state, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ddot_compensated_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ddot_compensated_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_ddot_compensated_result(MemorySegment state) {
        try {
            return (double) Of_cfd_ddot_compensated_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sdot_compensated {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sdot_compensated",
                FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_sdot_compensated(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            return (float) Of_cfd_sdot_compensated.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sdot_compensated_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sdot_compensated_add",
                FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sdot_compensated_add(
            MemorySegment state, long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_sdot_compensated_add.HANDLE.invokeExact(state, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sdot_compensated_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sdot_compensated_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_sdot_compensated_result(MemorySegment state) {
        try {
            return (float) Of_cfd_sdot_compensated_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmin", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dmin(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dmin.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmin_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmin_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dmin_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dmin_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmin_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmin_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dmin_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dmin_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smin", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_smin(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_smin.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smin_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smin_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_smin_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_smin_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smin_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smin_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_smin_result(MemorySegment state) {
        try {
            return (float) Of_cfd_smin_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmax {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmax", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dmax(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dmax.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmax_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmax_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dmax_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dmax_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmax_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmax_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dmax_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dmax_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smax {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smax", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_smax(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_smax.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smax_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smax_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_smax_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_smax_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smax_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smax_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_smax_result(MemorySegment state) {
        try {
            return (float) Of_cfd_smax_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmin", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static long cfd_dargmin(long n, MemorySegment x, long incX) {
        try {
            return (long) Of_cfd_dargmin.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmin_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmin_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dargmin_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dargmin_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmin_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmin_result", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long cfd_dargmin_result(MemorySegment state) {
        try {
            return (long) Of_cfd_dargmin_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmin", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static long cfd_sargmin(long n, MemorySegment x, long incX) {
        try {
            return (long) Of_cfd_sargmin.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmin_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmin_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sargmin_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_sargmin_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmin_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmin_result", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long cfd_sargmin_result(MemorySegment state) {
        try {
            return (long) Of_cfd_sargmin_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmax {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmax", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static long cfd_dargmax(long n, MemorySegment x, long incX) {
        try {
            return (long) Of_cfd_dargmax.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmax_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmax_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dargmax_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dargmax_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dargmax_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dargmax_result", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long cfd_dargmax_result(MemorySegment state) {
        try {
            return (long) Of_cfd_dargmax_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmax {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmax", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static long cfd_sargmax(long n, MemorySegment x, long incX) {
        try {
            return (long) Of_cfd_sargmax.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmax_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmax_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sargmax_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_sargmax_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sargmax_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sargmax_result", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    public static long cfd_sargmax_result(MemorySegment state) {
        try {
            return (long) Of_cfd_sargmax_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm1 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm1", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dnorm1(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dnorm1.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm1_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm1_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dnorm1_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dnorm1_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm1_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm1_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dnorm1_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dnorm1_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm1 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm1", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_snorm1(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_snorm1.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm1_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm1_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_snorm1_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_snorm1_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm1_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm1_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_snorm1_result(MemorySegment state) {
        try {
            return (float) Of_cfd_snorm1_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm2 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm2", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dnorm2(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dnorm2.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm2_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm2_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dnorm2_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dnorm2_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm2_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm2_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dnorm2_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dnorm2_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm2 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm2", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_snorm2(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_snorm2.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm2_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm2_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_snorm2_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_snorm2_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm2_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm2_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_snorm2_result(MemorySegment state) {
        try {
            return (float) Of_cfd_snorm2_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm_inf {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm_inf", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static double cfd_dnorm_inf(long n, MemorySegment x, long incX) {
        try {
            return (double) Of_cfd_dnorm_inf.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm_inf_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm_inf_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dnorm_inf_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dnorm_inf_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnorm_inf_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnorm_inf_result", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    }

    public static double cfd_dnorm_inf_result(MemorySegment state) {
        try {
            return (double) Of_cfd_dnorm_inf_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm_inf {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm_inf", FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static float cfd_snorm_inf(long n, MemorySegment x, long incX) {
        try {
            return (float) Of_cfd_snorm_inf.HANDLE.invokeExact(n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm_inf_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm_inf_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_snorm_inf_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_snorm_inf_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snorm_inf_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snorm_inf_result", FunctionDescriptor.of(JAVA_FLOAT, ADDRESS));
    }

    public static float cfd_snorm_inf_result(MemorySegment state) {
        try {
            return (float) Of_cfd_snorm_inf_result.HANDLE.invokeExact(state);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmoments {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmoments", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_dmoments(long n, MemorySegment x, long incX, MemorySegment result) {
        try {
            Of_cfd_dmoments.HANDLE.invokeExact(n, x, incX, result);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmoments_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmoments_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dmoments_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_dmoments_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dmoments_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dmoments_result", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
    }

    public static void cfd_dmoments_result(MemorySegment state, MemorySegment result) {
        try {
            Of_cfd_dmoments_result.HANDLE.invokeExact(state, result);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smoments {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smoments", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_smoments(long n, MemorySegment x, long incX, MemorySegment result) {
        try {
            Of_cfd_smoments.HANDLE.invokeExact(n, x, incX, result);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smoments_add {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smoments_add", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_smoments_add(MemorySegment state, long n, MemorySegment x, long incX) {
        try {
            Of_cfd_smoments_add.HANDLE.invokeExact(state, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_smoments_result {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_smoments_result", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
    }

    public static void cfd_smoments_result(MemorySegment state, MemorySegment result) {
        try {
            Of_cfd_smoments_result.HANDLE.invokeExact(state, result);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dexp {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dexp", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dexp(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dexp.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sexp {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sexp", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sexp(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_sexp.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dlog {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dlog", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dlog(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dlog.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_slog {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_slog", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_slog(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_slog.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsqrt {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsqrt", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dsqrt(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dsqrt.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssqrt {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssqrt", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_ssqrt(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_ssqrt.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dsin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dsin", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dsin(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dsin.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_ssin {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_ssin", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_ssin(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_ssin.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dcos {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dcos", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dcos(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dcos.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_scos {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_scos", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_scos(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_scos.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dtanh {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dtanh", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dtanh(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_dtanh.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_stanh {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_stanh", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_stanh(long n, MemorySegment x, long incX, MemorySegment y, long incY) {
        try {
            Of_cfd_stanh.HANDLE.invokeExact(n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dpow {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dpow",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dpow(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment z, long incZ) {
        try {
            Of_cfd_dpow.HANDLE.invokeExact(n, x, incX, y, incY, z, incZ);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_spow {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_spow",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_spow(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment z, long incZ) {
        try {
            Of_cfd_spow.HANDLE.invokeExact(n, x, incX, y, incY, z, incZ);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dfma {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dfma",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dfma(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment z, long incZ, MemorySegment w,
            long incW) {
        try {
            Of_cfd_dfma.HANDLE.invokeExact(n, x, incX, y, incY, z, incZ, w, incW);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sfma {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sfma",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sfma(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment z, long incZ, MemorySegment w,
            long incW) {
        try {
            Of_cfd_sfma.HANDLE.invokeExact(n, x, incX, y, incY, z, incZ, w, incW);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dcsrmv {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dcsrmv",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS));
    }

    public static long cfd_dcsrmv(
            long rows, long columns, long entries, double alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, double beta, MemorySegment y) {
        try {
            return (long) Of_cfd_dcsrmv.HANDLE.invokeExact(
                    rows, columns, entries, alpha, rowPointers, columnIndices, values, x, beta, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_scsrmv {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_scsrmv",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS));
    }

    public static long cfd_scsrmv(
            long rows, long columns, long entries, float alpha, MemorySegment rowPointers, MemorySegment columnIndices,
            MemorySegment values, MemorySegment x, float beta, MemorySegment y) {
        try {
            return (long) Of_cfd_scsrmv.HANDLE.invokeExact(
                    rows, columns, entries, alpha, rowPointers, columnIndices, values, x, beta, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dcsrmm {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dcsrmm",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE, ADDRESS, JAVA_LONG));
    }

    public static long cfd_dcsrmm(
            long rows, long columns, long n, long entries, double alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, long ldb, double beta, MemorySegment c,
            long ldc) {
        try {
            return (long) Of_cfd_dcsrmm.HANDLE.invokeExact(
                    rows, columns, n, entries, alpha, rowPointers, columnIndices, values, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_scsrmm {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_scsrmm",
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_FLOAT, ADDRESS, JAVA_LONG));
    }

    public static long cfd_scsrmm(
            long rows, long columns, long n, long entries, float alpha, MemorySegment rowPointers,
            MemorySegment columnIndices, MemorySegment values, MemorySegment b, long ldb, float beta, MemorySegment c,
            long ldc) {
        try {
            return (long) Of_cfd_scsrmm.HANDLE.invokeExact(
                    rows, columns, n, entries, alpha, rowPointers, columnIndices, values, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dstencil5 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dstencil5",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        try {
            Of_cfd_dstencil5.HANDLE.invokeExact(rows, columns, coefficients, x, ldx, y, ldy);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sstencil5 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sstencil5",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sstencil5(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        try {
            Of_cfd_sstencil5.HANDLE.invokeExact(rows, columns, coefficients, x, ldx, y, ldy);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dstencil9 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dstencil9",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        try {
            Of_cfd_dstencil9.HANDLE.invokeExact(rows, columns, coefficients, x, ldx, y, ldy);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sstencil9 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sstencil9",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_sstencil9(
            long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y, long ldy) {
        try {
            Of_cfd_sstencil9.HANDLE.invokeExact(rows, columns, coefficients, x, ldx, y, ldy);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dstencil7 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dstencil7",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
    }

    public static void cfd_dstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        try {
            Of_cfd_dstencil7.HANDLE.invokeExact(planes, rows, columns, coefficients, x, ldx, planeX, y, ldy, planeY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sstencil7 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sstencil7",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
    }

    public static void cfd_sstencil7(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        try {
            Of_cfd_sstencil7.HANDLE.invokeExact(planes, rows, columns, coefficients, x, ldx, planeX, y, ldy, planeY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dstencil27 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dstencil27",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
    }

    public static void cfd_dstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        try {
            Of_cfd_dstencil27.HANDLE.invokeExact(planes, rows, columns, coefficients, x, ldx, planeX, y, ldy, planeY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sstencil27 {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sstencil27",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
    }

    public static void cfd_sstencil27(
            long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, long planeX,
            MemorySegment y, long ldy, long planeY) {
        try {
            Of_cfd_sstencil27.HANDLE.invokeExact(planes, rows, columns, coefficients, x, ldx, planeX, y, ldy, planeY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dprefix_sum {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dprefix_sum",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_dprefix_sum(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment carry) {
        try {
            Of_cfd_dprefix_sum.HANDLE.invokeExact(n, x, incX, y, incY, carry);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sprefix_sum {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sprefix_sum",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_sprefix_sum(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment carry) {
        try {
            Of_cfd_sprefix_sum.HANDLE.invokeExact(n, x, incX, y, incY, carry);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dprefix_sum_exclusive {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dprefix_sum_exclusive",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_dprefix_sum_exclusive(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment carry) {
        try {
            Of_cfd_dprefix_sum_exclusive.HANDLE.invokeExact(n, x, incX, y, incY, carry);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sprefix_sum_exclusive {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sprefix_sum_exclusive",
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static void cfd_sprefix_sum_exclusive(
            long n, MemorySegment x, long incX, MemorySegment y, long incY, MemorySegment carry) {
        try {
            Of_cfd_sprefix_sum_exclusive.HANDLE.invokeExact(n, x, incX, y, incY, carry);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dgather {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dgather", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS));
    }

    public static long cfd_dgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        try {
            return (long) Of_cfd_dgather.HANDLE.invokeExact(n, count, x, indices, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sgather {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sgather", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS));
    }

    public static long cfd_sgather(long n, long count, MemorySegment x, MemorySegment indices, MemorySegment y) {
        try {
            return (long) Of_cfd_sgather.HANDLE.invokeExact(n, count, x, indices, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dscatter {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dscatter", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static long cfd_dscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        try {
            return (long) Of_cfd_dscatter.HANDLE.invokeExact(n, x, indices, count, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_sscatter {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_sscatter", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    }

    public static long cfd_sscatter(long n, MemorySegment x, MemorySegment indices, long count, MemorySegment y) {
        try {
            return (long) Of_cfd_sscatter.HANDLE.invokeExact(n, x, indices, count, y);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_duniform {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_duniform",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_duniform(long n, long seed, long stream, long first, MemorySegment y, long incY) {
        try {
            Of_cfd_duniform.HANDLE.invokeExact(n, seed, stream, first, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_suniform {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_suniform",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_suniform(long n, long seed, long stream, long first, MemorySegment y, long incY) {
        try {
            Of_cfd_suniform.HANDLE.invokeExact(n, seed, stream, first, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_dnormal {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_dnormal",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_dnormal(long n, long seed, long stream, long first, MemorySegment y, long incY) {
        try {
            Of_cfd_dnormal.HANDLE.invokeExact(n, seed, stream, first, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class Of_cfd_snormal {
        private static final MethodHandle HANDLE = NumericsLibrary.handle(
                "cfd_snormal",
                FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    public static void cfd_snormal(long n, long seed, long stream, long first, MemorySegment y, long incY) {
        try {
            Of_cfd_snormal.HANDLE.invokeExact(n, seed, stream, first, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
