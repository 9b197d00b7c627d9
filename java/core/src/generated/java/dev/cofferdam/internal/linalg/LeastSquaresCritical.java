// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class LeastSquaresCritical implements LeastSquaresCalls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgels;
    private @Nullable MemorySegment dgels;
    private @Nullable MemorySegment cgels;
    private @Nullable MemorySegment zgels;
    private @Nullable MemorySegment sgelsy;
    private @Nullable MemorySegment dgelsy;
    private @Nullable MemorySegment cgelsy;
    private @Nullable MemorySegment zgelsy;
    private @Nullable MemorySegment sgelsd;
    private @Nullable MemorySegment dgelsd;
    private @Nullable MemorySegment cgelsd;
    private @Nullable MemorySegment zgelsd;
    private @Nullable MemorySegment sgelss;
    private @Nullable MemorySegment dgelss;
    private @Nullable MemorySegment cgelss;
    private @Nullable MemorySegment zgelss;
    private @Nullable MemorySegment sgeqrf;
    private @Nullable MemorySegment dgeqrf;
    private @Nullable MemorySegment cgeqrf;
    private @Nullable MemorySegment zgeqrf;
    private @Nullable MemorySegment sgelqf;
    private @Nullable MemorySegment dgelqf;
    private @Nullable MemorySegment cgelqf;
    private @Nullable MemorySegment zgelqf;
    private @Nullable MemorySegment sgeqp3;
    private @Nullable MemorySegment dgeqp3;
    private @Nullable MemorySegment cgeqp3;
    private @Nullable MemorySegment zgeqp3;
    private @Nullable MemorySegment sorgqr;
    private @Nullable MemorySegment dorgqr;
    private @Nullable MemorySegment cungqr;
    private @Nullable MemorySegment zungqr;
    private @Nullable MemorySegment sorglq;
    private @Nullable MemorySegment dorglq;
    private @Nullable MemorySegment cunglq;
    private @Nullable MemorySegment zunglq;
    private @Nullable MemorySegment sormqr;
    private @Nullable MemorySegment dormqr;
    private @Nullable MemorySegment cunmqr;
    private @Nullable MemorySegment zunmqr;
    private @Nullable MemorySegment sormlq;
    private @Nullable MemorySegment dormlq;
    private @Nullable MemorySegment cunmlq;
    private @Nullable MemorySegment zunmlq;

    public LeastSquaresCritical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$sgels {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgels_work());
    }

    @Override
    public int LAPACKE_sgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        MemorySegment function = sgels;
        if (function == null) {
            function = library.require("LAPACKE_sgels_work");
            sgels = function;
        }
        try {
            return (int) MH$sgels.HANDLE.invokeExact(function, order, trans, m, n, nrhs, a, lda, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgels {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgels_work());
    }

    @Override
    public int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        MemorySegment function = dgels;
        if (function == null) {
            function = library.require("LAPACKE_dgels_work");
            dgels = function;
        }
        try {
            return (int) MH$dgels.HANDLE.invokeExact(function, order, trans, m, n, nrhs, a, lda, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgels {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgels_work());
    }

    @Override
    public int LAPACKE_cgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        MemorySegment function = cgels;
        if (function == null) {
            function = library.require("LAPACKE_cgels_work");
            cgels = function;
        }
        try {
            return (int) MH$cgels.HANDLE.invokeExact(function, order, trans, m, n, nrhs, a, lda, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgels {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgels_work());
    }

    @Override
    public int LAPACKE_zgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        MemorySegment function = zgels;
        if (function == null) {
            function = library.require("LAPACKE_zgels_work");
            zgels = function;
        }
        try {
            return (int) MH$zgels.HANDLE.invokeExact(function, order, trans, m, n, nrhs, a, lda, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgelsy {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgelsy_work());
    }

    @Override
    public int LAPACKE_sgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork) {
        MemorySegment function = sgelsy;
        if (function == null) {
            function = library.require("LAPACKE_sgelsy_work");
            sgelsy = function;
        }
        try {
            return (int) MH$sgelsy.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgelsy {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgelsy_work());
    }

    @Override
    public int LAPACKE_dgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork) {
        MemorySegment function = dgelsy;
        if (function == null) {
            function = library.require("LAPACKE_dgelsy_work");
            dgelsy = function;
        }
        try {
            return (int) MH$dgelsy.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgelsy {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgelsy_work());
    }

    @Override
    public int LAPACKE_cgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cgelsy;
        if (function == null) {
            function = library.require("LAPACKE_cgelsy_work");
            cgelsy = function;
        }
        try {
            return (int) MH$cgelsy.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgelsy {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgelsy_work());
    }

    @Override
    public int LAPACKE_zgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zgelsy;
        if (function == null) {
            function = library.require("LAPACKE_zgelsy_work");
            zgelsy = function;
        }
        try {
            return (int) MH$zgelsy.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgelsd {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgelsd_work());
    }

    @Override
    public int LAPACKE_sgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork) {
        MemorySegment function = sgelsd;
        if (function == null) {
            function = library.require("LAPACKE_sgelsd_work");
            sgelsd = function;
        }
        try {
            return (int) MH$sgelsd.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgelsd {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgelsd_work());
    }

    @Override
    public int LAPACKE_dgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork) {
        MemorySegment function = dgelsd;
        if (function == null) {
            function = library.require("LAPACKE_dgelsd_work");
            dgelsd = function;
        }
        try {
            return (int) MH$dgelsd.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgelsd {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgelsd_work());
    }

    @Override
    public int LAPACKE_cgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        MemorySegment function = cgelsd;
        if (function == null) {
            function = library.require("LAPACKE_cgelsd_work");
            cgelsd = function;
        }
        try {
            return (int) MH$cgelsd.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgelsd {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgelsd_work());
    }

    @Override
    public int LAPACKE_zgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        MemorySegment function = zgelsd;
        if (function == null) {
            function = library.require("LAPACKE_zgelsd_work");
            zgelsd = function;
        }
        try {
            return (int) MH$zgelsd.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgelss {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgelss_work());
    }

    @Override
    public int LAPACKE_sgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork) {
        MemorySegment function = sgelss;
        if (function == null) {
            function = library.require("LAPACKE_sgelss_work");
            sgelss = function;
        }
        try {
            return (int) MH$sgelss.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgelss {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgelss_work());
    }

    @Override
    public int LAPACKE_dgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork) {
        MemorySegment function = dgelss;
        if (function == null) {
            function = library.require("LAPACKE_dgelss_work");
            dgelss = function;
        }
        try {
            return (int) MH$dgelss.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgelss {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgelss_work());
    }

    @Override
    public int LAPACKE_cgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cgelss;
        if (function == null) {
            function = library.require("LAPACKE_cgelss_work");
            cgelss = function;
        }
        try {
            return (int) MH$cgelss.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgelss {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgelss_work());
    }

    @Override
    public int LAPACKE_zgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zgelss;
        if (function == null) {
            function = library.require("LAPACKE_zgelss_work");
            zgelss = function;
        }
        try {
            return (int) MH$zgelss.HANDLE.invokeExact(
                    function, order, m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgeqrf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgeqrf_work());
    }

    @Override
    public int LAPACKE_sgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = sgeqrf;
        if (function == null) {
            function = library.require("LAPACKE_sgeqrf_work");
            sgeqrf = function;
        }
        try {
            return (int) MH$sgeqrf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgeqrf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgeqrf_work());
    }

    @Override
    public int LAPACKE_dgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = dgeqrf;
        if (function == null) {
            function = library.require("LAPACKE_dgeqrf_work");
            dgeqrf = function;
        }
        try {
            return (int) MH$dgeqrf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgeqrf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgeqrf_work());
    }

    @Override
    public int LAPACKE_cgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = cgeqrf;
        if (function == null) {
            function = library.require("LAPACKE_cgeqrf_work");
            cgeqrf = function;
        }
        try {
            return (int) MH$cgeqrf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgeqrf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgeqrf_work());
    }

    @Override
    public int LAPACKE_zgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = zgeqrf;
        if (function == null) {
            function = library.require("LAPACKE_zgeqrf_work");
            zgeqrf = function;
        }
        try {
            return (int) MH$zgeqrf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgelqf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgelqf_work());
    }

    @Override
    public int LAPACKE_sgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = sgelqf;
        if (function == null) {
            function = library.require("LAPACKE_sgelqf_work");
            sgelqf = function;
        }
        try {
            return (int) MH$sgelqf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgelqf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgelqf_work());
    }

    @Override
    public int LAPACKE_dgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = dgelqf;
        if (function == null) {
            function = library.require("LAPACKE_dgelqf_work");
            dgelqf = function;
        }
        try {
            return (int) MH$dgelqf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgelqf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgelqf_work());
    }

    @Override
    public int LAPACKE_cgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = cgelqf;
        if (function == null) {
            function = library.require("LAPACKE_cgelqf_work");
            cgelqf = function;
        }
        try {
            return (int) MH$cgelqf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgelqf {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgelqf_work());
    }

    @Override
    public int LAPACKE_zgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        MemorySegment function = zgelqf;
        if (function == null) {
            function = library.require("LAPACKE_zgelqf_work");
            zgelqf = function;
        }
        try {
            return (int) MH$zgelqf.HANDLE.invokeExact(function, order, m, n, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgeqp3 {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sgeqp3_work());
    }

    @Override
    public int LAPACKE_sgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork) {
        MemorySegment function = sgeqp3;
        if (function == null) {
            function = library.require("LAPACKE_sgeqp3_work");
            sgeqp3 = function;
        }
        try {
            return (int) MH$sgeqp3.HANDLE.invokeExact(function, order, m, n, a, lda, jpvt, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgeqp3 {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dgeqp3_work());
    }

    @Override
    public int LAPACKE_dgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork) {
        MemorySegment function = dgeqp3;
        if (function == null) {
            function = library.require("LAPACKE_dgeqp3_work");
            dgeqp3 = function;
        }
        try {
            return (int) MH$dgeqp3.HANDLE.invokeExact(function, order, m, n, a, lda, jpvt, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgeqp3 {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cgeqp3_work());
    }

    @Override
    public int LAPACKE_cgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cgeqp3;
        if (function == null) {
            function = library.require("LAPACKE_cgeqp3_work");
            cgeqp3 = function;
        }
        try {
            return (int) MH$cgeqp3.HANDLE.invokeExact(function, order, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgeqp3 {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zgeqp3_work());
    }

    @Override
    public int LAPACKE_zgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zgeqp3;
        if (function == null) {
            function = library.require("LAPACKE_zgeqp3_work");
            zgeqp3 = function;
        }
        try {
            return (int) MH$zgeqp3.HANDLE.invokeExact(function, order, m, n, a, lda, jpvt, tau, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sorgqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sorgqr_work());
    }

    @Override
    public int LAPACKE_sorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = sorgqr;
        if (function == null) {
            function = library.require("LAPACKE_sorgqr_work");
            sorgqr = function;
        }
        try {
            return (int) MH$sorgqr.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dorgqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dorgqr_work());
    }

    @Override
    public int LAPACKE_dorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = dorgqr;
        if (function == null) {
            function = library.require("LAPACKE_dorgqr_work");
            dorgqr = function;
        }
        try {
            return (int) MH$dorgqr.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cungqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cungqr_work());
    }

    @Override
    public int LAPACKE_cungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = cungqr;
        if (function == null) {
            function = library.require("LAPACKE_cungqr_work");
            cungqr = function;
        }
        try {
            return (int) MH$cungqr.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zungqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zungqr_work());
    }

    @Override
    public int LAPACKE_zungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = zungqr;
        if (function == null) {
            function = library.require("LAPACKE_zungqr_work");
            zungqr = function;
        }
        try {
            return (int) MH$zungqr.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sorglq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sorglq_work());
    }

    @Override
    public int LAPACKE_sorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = sorglq;
        if (function == null) {
            function = library.require("LAPACKE_sorglq_work");
            sorglq = function;
        }
        try {
            return (int) MH$sorglq.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dorglq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dorglq_work());
    }

    @Override
    public int LAPACKE_dorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = dorglq;
        if (function == null) {
            function = library.require("LAPACKE_dorglq_work");
            dorglq = function;
        }
        try {
            return (int) MH$dorglq.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cunglq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cunglq_work());
    }

    @Override
    public int LAPACKE_cunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = cunglq;
        if (function == null) {
            function = library.require("LAPACKE_cunglq_work");
            cunglq = function;
        }
        try {
            return (int) MH$cunglq.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zunglq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zunglq_work());
    }

    @Override
    public int LAPACKE_zunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        MemorySegment function = zunglq;
        if (function == null) {
            function = library.require("LAPACKE_zunglq_work");
            zunglq = function;
        }
        try {
            return (int) MH$zunglq.HANDLE.invokeExact(function, order, m, n, k, a, lda, tau, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sormqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sormqr_work());
    }

    @Override
    public int LAPACKE_sormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = sormqr;
        if (function == null) {
            function = library.require("LAPACKE_sormqr_work");
            sormqr = function;
        }
        try {
            return (int) MH$sormqr.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dormqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dormqr_work());
    }

    @Override
    public int LAPACKE_dormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = dormqr;
        if (function == null) {
            function = library.require("LAPACKE_dormqr_work");
            dormqr = function;
        }
        try {
            return (int) MH$dormqr.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cunmqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cunmqr_work());
    }

    @Override
    public int LAPACKE_cunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = cunmqr;
        if (function == null) {
            function = library.require("LAPACKE_cunmqr_work");
            cunmqr = function;
        }
        try {
            return (int) MH$cunmqr.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zunmqr {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zunmqr_work());
    }

    @Override
    public int LAPACKE_zunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = zunmqr;
        if (function == null) {
            function = library.require("LAPACKE_zunmqr_work");
            zunmqr = function;
        }
        try {
            return (int) MH$zunmqr.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sormlq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_sormlq_work());
    }

    @Override
    public int LAPACKE_sormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = sormlq;
        if (function == null) {
            function = library.require("LAPACKE_sormlq_work");
            sormlq = function;
        }
        try {
            return (int) MH$sormlq.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dormlq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_dormlq_work());
    }

    @Override
    public int LAPACKE_dormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = dormlq;
        if (function == null) {
            function = library.require("LAPACKE_dormlq_work");
            dormlq = function;
        }
        try {
            return (int) MH$dormlq.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cunmlq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_cunmlq_work());
    }

    @Override
    public int LAPACKE_cunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = cunmlq;
        if (function == null) {
            function = library.require("LAPACKE_cunmlq_work");
            cunmlq = function;
        }
        try {
            return (int) MH$cunmlq.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zunmlq {
        static final MethodHandle HANDLE = Downcalls.critical(LeastSquaresDescriptors.LAPACKE_zunmlq_work());
    }

    @Override
    public int LAPACKE_zunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        MemorySegment function = zunmlq;
        if (function == null) {
            function = library.require("LAPACKE_zunmlq_work");
            zunmlq = function;
        }
        try {
            return (int) MH$zunmlq.HANDLE.invokeExact(
                    function, order, side, trans, m, n, k, a, lda, tau, c, ldc, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
