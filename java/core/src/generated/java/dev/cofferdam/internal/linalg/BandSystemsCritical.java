// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class BandSystemsCritical implements BandSystemsCalls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgbsv;
    private @Nullable MemorySegment dgbsv;
    private @Nullable MemorySegment cgbsv;
    private @Nullable MemorySegment zgbsv;
    private @Nullable MemorySegment sgbtrf;
    private @Nullable MemorySegment dgbtrf;
    private @Nullable MemorySegment cgbtrf;
    private @Nullable MemorySegment zgbtrf;
    private @Nullable MemorySegment sgbtrs;
    private @Nullable MemorySegment dgbtrs;
    private @Nullable MemorySegment cgbtrs;
    private @Nullable MemorySegment zgbtrs;
    private @Nullable MemorySegment sgbcon;
    private @Nullable MemorySegment dgbcon;
    private @Nullable MemorySegment cgbcon;
    private @Nullable MemorySegment zgbcon;
    private @Nullable MemorySegment slangb;
    private @Nullable MemorySegment dlangb;
    private @Nullable MemorySegment clangb;
    private @Nullable MemorySegment zlangb;
    private @Nullable MemorySegment spbsv;
    private @Nullable MemorySegment dpbsv;
    private @Nullable MemorySegment cpbsv;
    private @Nullable MemorySegment zpbsv;
    private @Nullable MemorySegment spbtrf;
    private @Nullable MemorySegment dpbtrf;
    private @Nullable MemorySegment cpbtrf;
    private @Nullable MemorySegment zpbtrf;
    private @Nullable MemorySegment spbtrs;
    private @Nullable MemorySegment dpbtrs;
    private @Nullable MemorySegment cpbtrs;
    private @Nullable MemorySegment zpbtrs;
    private @Nullable MemorySegment spbcon;
    private @Nullable MemorySegment dpbcon;
    private @Nullable MemorySegment cpbcon;
    private @Nullable MemorySegment zpbcon;
    private @Nullable MemorySegment sgtsv;
    private @Nullable MemorySegment dgtsv;
    private @Nullable MemorySegment cgtsv;
    private @Nullable MemorySegment zgtsv;
    private @Nullable MemorySegment sgttrf;
    private @Nullable MemorySegment dgttrf;
    private @Nullable MemorySegment cgttrf;
    private @Nullable MemorySegment zgttrf;
    private @Nullable MemorySegment sgttrs;
    private @Nullable MemorySegment dgttrs;
    private @Nullable MemorySegment cgttrs;
    private @Nullable MemorySegment zgttrs;
    private @Nullable MemorySegment sgtcon;
    private @Nullable MemorySegment dgtcon;
    private @Nullable MemorySegment cgtcon;
    private @Nullable MemorySegment zgtcon;
    private @Nullable MemorySegment sptsv;
    private @Nullable MemorySegment dptsv;
    private @Nullable MemorySegment cptsv;
    private @Nullable MemorySegment zptsv;
    private @Nullable MemorySegment spttrf;
    private @Nullable MemorySegment dpttrf;
    private @Nullable MemorySegment cpttrf;
    private @Nullable MemorySegment zpttrf;
    private @Nullable MemorySegment spttrs;
    private @Nullable MemorySegment dpttrs;
    private @Nullable MemorySegment cpttrs;
    private @Nullable MemorySegment zpttrs;
    private @Nullable MemorySegment sptcon;
    private @Nullable MemorySegment dptcon;
    private @Nullable MemorySegment cptcon;
    private @Nullable MemorySegment zptcon;
    private @Nullable MemorySegment sppsv;
    private @Nullable MemorySegment dppsv;
    private @Nullable MemorySegment cppsv;
    private @Nullable MemorySegment zppsv;
    private @Nullable MemorySegment spptrf;
    private @Nullable MemorySegment dpptrf;
    private @Nullable MemorySegment cpptrf;
    private @Nullable MemorySegment zpptrf;
    private @Nullable MemorySegment spptrs;
    private @Nullable MemorySegment dpptrs;
    private @Nullable MemorySegment cpptrs;
    private @Nullable MemorySegment zpptrs;
    private @Nullable MemorySegment sppcon;
    private @Nullable MemorySegment dppcon;
    private @Nullable MemorySegment cppcon;
    private @Nullable MemorySegment zppcon;

    public BandSystemsCritical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$sgbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgbsv_work());
    }

    @Override
    public int LAPACKE_sgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = sgbsv;
        if (function == null) {
            function = library.require("LAPACKE_sgbsv_work");
            sgbsv = function;
        }
        try {
            return (int) MH$sgbsv.HANDLE.invokeExact(function, order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgbsv_work());
    }

    @Override
    public int LAPACKE_dgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = dgbsv;
        if (function == null) {
            function = library.require("LAPACKE_dgbsv_work");
            dgbsv = function;
        }
        try {
            return (int) MH$dgbsv.HANDLE.invokeExact(function, order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgbsv_work());
    }

    @Override
    public int LAPACKE_cgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = cgbsv;
        if (function == null) {
            function = library.require("LAPACKE_cgbsv_work");
            cgbsv = function;
        }
        try {
            return (int) MH$cgbsv.HANDLE.invokeExact(function, order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgbsv_work());
    }

    @Override
    public int LAPACKE_zgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = zgbsv;
        if (function == null) {
            function = library.require("LAPACKE_zgbsv_work");
            zgbsv = function;
        }
        try {
            return (int) MH$zgbsv.HANDLE.invokeExact(function, order, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgbtrf_work());
    }

    @Override
    public int LAPACKE_sgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        MemorySegment function = sgbtrf;
        if (function == null) {
            function = library.require("LAPACKE_sgbtrf_work");
            sgbtrf = function;
        }
        try {
            return (int) MH$sgbtrf.HANDLE.invokeExact(function, order, m, n, kl, ku, ab, ldab, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgbtrf_work());
    }

    @Override
    public int LAPACKE_dgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        MemorySegment function = dgbtrf;
        if (function == null) {
            function = library.require("LAPACKE_dgbtrf_work");
            dgbtrf = function;
        }
        try {
            return (int) MH$dgbtrf.HANDLE.invokeExact(function, order, m, n, kl, ku, ab, ldab, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgbtrf_work());
    }

    @Override
    public int LAPACKE_cgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        MemorySegment function = cgbtrf;
        if (function == null) {
            function = library.require("LAPACKE_cgbtrf_work");
            cgbtrf = function;
        }
        try {
            return (int) MH$cgbtrf.HANDLE.invokeExact(function, order, m, n, kl, ku, ab, ldab, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgbtrf_work());
    }

    @Override
    public int LAPACKE_zgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        MemorySegment function = zgbtrf;
        if (function == null) {
            function = library.require("LAPACKE_zgbtrf_work");
            zgbtrf = function;
        }
        try {
            return (int) MH$zgbtrf.HANDLE.invokeExact(function, order, m, n, kl, ku, ab, ldab, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgbtrs_work());
    }

    @Override
    public int LAPACKE_sgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        MemorySegment function = sgbtrs;
        if (function == null) {
            function = library.require("LAPACKE_sgbtrs_work");
            sgbtrs = function;
        }
        try {
            return (int) MH$sgbtrs.HANDLE.invokeExact(function, order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgbtrs_work());
    }

    @Override
    public int LAPACKE_dgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        MemorySegment function = dgbtrs;
        if (function == null) {
            function = library.require("LAPACKE_dgbtrs_work");
            dgbtrs = function;
        }
        try {
            return (int) MH$dgbtrs.HANDLE.invokeExact(function, order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgbtrs_work());
    }

    @Override
    public int LAPACKE_cgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        MemorySegment function = cgbtrs;
        if (function == null) {
            function = library.require("LAPACKE_cgbtrs_work");
            cgbtrs = function;
        }
        try {
            return (int) MH$cgbtrs.HANDLE.invokeExact(function, order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgbtrs_work());
    }

    @Override
    public int LAPACKE_zgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        MemorySegment function = zgbtrs;
        if (function == null) {
            function = library.require("LAPACKE_zgbtrs_work");
            zgbtrs = function;
        }
        try {
            return (int) MH$zgbtrs.HANDLE.invokeExact(function, order, trans, n, kl, ku, nrhs, ab, ldab, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgbcon_work());
    }

    @Override
    public int LAPACKE_sgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        MemorySegment function = sgbcon;
        if (function == null) {
            function = library.require("LAPACKE_sgbcon_work");
            sgbcon = function;
        }
        try {
            return (int) MH$sgbcon.HANDLE.invokeExact(
                    function, order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgbcon_work());
    }

    @Override
    public int LAPACKE_dgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dgbcon;
        if (function == null) {
            function = library.require("LAPACKE_dgbcon_work");
            dgbcon = function;
        }
        try {
            return (int) MH$dgbcon.HANDLE.invokeExact(
                    function, order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgbcon_work());
    }

    @Override
    public int LAPACKE_cgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork) {
        MemorySegment function = cgbcon;
        if (function == null) {
            function = library.require("LAPACKE_cgbcon_work");
            cgbcon = function;
        }
        try {
            return (int) MH$cgbcon.HANDLE.invokeExact(
                    function, order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgbcon_work());
    }

    @Override
    public int LAPACKE_zgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork) {
        MemorySegment function = zgbcon;
        if (function == null) {
            function = library.require("LAPACKE_zgbcon_work");
            zgbcon = function;
        }
        try {
            return (int) MH$zgbcon.HANDLE.invokeExact(
                    function, order, norm, n, kl, ku, ab, ldab, ipiv, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$slangb {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_slangb_work());
    }

    @Override
    public float LAPACKE_slangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        MemorySegment function = slangb;
        if (function == null) {
            function = library.require("LAPACKE_slangb_work");
            slangb = function;
        }
        try {
            return (float) MH$slangb.HANDLE.invokeExact(function, order, norm, n, kl, ku, ab, ldab, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dlangb {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dlangb_work());
    }

    @Override
    public double LAPACKE_dlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        MemorySegment function = dlangb;
        if (function == null) {
            function = library.require("LAPACKE_dlangb_work");
            dlangb = function;
        }
        try {
            return (double) MH$dlangb.HANDLE.invokeExact(function, order, norm, n, kl, ku, ab, ldab, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$clangb {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_clangb_work());
    }

    @Override
    public float LAPACKE_clangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        MemorySegment function = clangb;
        if (function == null) {
            function = library.require("LAPACKE_clangb_work");
            clangb = function;
        }
        try {
            return (float) MH$clangb.HANDLE.invokeExact(function, order, norm, n, kl, ku, ab, ldab, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zlangb {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zlangb_work());
    }

    @Override
    public double LAPACKE_zlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        MemorySegment function = zlangb;
        if (function == null) {
            function = library.require("LAPACKE_zlangb_work");
            zlangb = function;
        }
        try {
            return (double) MH$zlangb.HANDLE.invokeExact(function, order, norm, n, kl, ku, ab, ldab, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spbsv_work());
    }

    @Override
    public int LAPACKE_spbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = spbsv;
        if (function == null) {
            function = library.require("LAPACKE_spbsv_work");
            spbsv = function;
        }
        try {
            return (int) MH$spbsv.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpbsv_work());
    }

    @Override
    public int LAPACKE_dpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = dpbsv;
        if (function == null) {
            function = library.require("LAPACKE_dpbsv_work");
            dpbsv = function;
        }
        try {
            return (int) MH$dpbsv.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpbsv_work());
    }

    @Override
    public int LAPACKE_cpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = cpbsv;
        if (function == null) {
            function = library.require("LAPACKE_cpbsv_work");
            cpbsv = function;
        }
        try {
            return (int) MH$cpbsv.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpbsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpbsv_work());
    }

    @Override
    public int LAPACKE_zpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = zpbsv;
        if (function == null) {
            function = library.require("LAPACKE_zpbsv_work");
            zpbsv = function;
        }
        try {
            return (int) MH$zpbsv.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spbtrf_work());
    }

    @Override
    public int LAPACKE_spbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        MemorySegment function = spbtrf;
        if (function == null) {
            function = library.require("LAPACKE_spbtrf_work");
            spbtrf = function;
        }
        try {
            return (int) MH$spbtrf.HANDLE.invokeExact(function, order, uplo, n, kd, ab, ldab);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpbtrf_work());
    }

    @Override
    public int LAPACKE_dpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        MemorySegment function = dpbtrf;
        if (function == null) {
            function = library.require("LAPACKE_dpbtrf_work");
            dpbtrf = function;
        }
        try {
            return (int) MH$dpbtrf.HANDLE.invokeExact(function, order, uplo, n, kd, ab, ldab);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpbtrf_work());
    }

    @Override
    public int LAPACKE_cpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        MemorySegment function = cpbtrf;
        if (function == null) {
            function = library.require("LAPACKE_cpbtrf_work");
            cpbtrf = function;
        }
        try {
            return (int) MH$cpbtrf.HANDLE.invokeExact(function, order, uplo, n, kd, ab, ldab);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpbtrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpbtrf_work());
    }

    @Override
    public int LAPACKE_zpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        MemorySegment function = zpbtrf;
        if (function == null) {
            function = library.require("LAPACKE_zpbtrf_work");
            zpbtrf = function;
        }
        try {
            return (int) MH$zpbtrf.HANDLE.invokeExact(function, order, uplo, n, kd, ab, ldab);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spbtrs_work());
    }

    @Override
    public int LAPACKE_spbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = spbtrs;
        if (function == null) {
            function = library.require("LAPACKE_spbtrs_work");
            spbtrs = function;
        }
        try {
            return (int) MH$spbtrs.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpbtrs_work());
    }

    @Override
    public int LAPACKE_dpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = dpbtrs;
        if (function == null) {
            function = library.require("LAPACKE_dpbtrs_work");
            dpbtrs = function;
        }
        try {
            return (int) MH$dpbtrs.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpbtrs_work());
    }

    @Override
    public int LAPACKE_cpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = cpbtrs;
        if (function == null) {
            function = library.require("LAPACKE_cpbtrs_work");
            cpbtrs = function;
        }
        try {
            return (int) MH$cpbtrs.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpbtrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpbtrs_work());
    }

    @Override
    public int LAPACKE_zpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        MemorySegment function = zpbtrs;
        if (function == null) {
            function = library.require("LAPACKE_zpbtrs_work");
            zpbtrs = function;
        }
        try {
            return (int) MH$zpbtrs.HANDLE.invokeExact(function, order, uplo, n, kd, nrhs, ab, ldab, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spbcon_work());
    }

    @Override
    public int LAPACKE_spbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = spbcon;
        if (function == null) {
            function = library.require("LAPACKE_spbcon_work");
            spbcon = function;
        }
        try {
            return (int) MH$spbcon.HANDLE.invokeExact(
                    function, order, uplo, n, kd, ab, ldab, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpbcon_work());
    }

    @Override
    public int LAPACKE_dpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dpbcon;
        if (function == null) {
            function = library.require("LAPACKE_dpbcon_work");
            dpbcon = function;
        }
        try {
            return (int) MH$dpbcon.HANDLE.invokeExact(
                    function, order, uplo, n, kd, ab, ldab, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpbcon_work());
    }

    @Override
    public int LAPACKE_cpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = cpbcon;
        if (function == null) {
            function = library.require("LAPACKE_cpbcon_work");
            cpbcon = function;
        }
        try {
            return (int) MH$cpbcon.HANDLE.invokeExact(
                    function, order, uplo, n, kd, ab, ldab, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpbcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpbcon_work());
    }

    @Override
    public int LAPACKE_zpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = zpbcon;
        if (function == null) {
            function = library.require("LAPACKE_zpbcon_work");
            zpbcon = function;
        }
        try {
            return (int) MH$zpbcon.HANDLE.invokeExact(
                    function, order, uplo, n, kd, ab, ldab, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgtsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgtsv_work());
    }

    @Override
    public int LAPACKE_sgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        MemorySegment function = sgtsv;
        if (function == null) {
            function = library.require("LAPACKE_sgtsv_work");
            sgtsv = function;
        }
        try {
            return (int) MH$sgtsv.HANDLE.invokeExact(function, order, n, nrhs, dl, d, du, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgtsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgtsv_work());
    }

    @Override
    public int LAPACKE_dgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        MemorySegment function = dgtsv;
        if (function == null) {
            function = library.require("LAPACKE_dgtsv_work");
            dgtsv = function;
        }
        try {
            return (int) MH$dgtsv.HANDLE.invokeExact(function, order, n, nrhs, dl, d, du, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgtsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgtsv_work());
    }

    @Override
    public int LAPACKE_cgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        MemorySegment function = cgtsv;
        if (function == null) {
            function = library.require("LAPACKE_cgtsv_work");
            cgtsv = function;
        }
        try {
            return (int) MH$cgtsv.HANDLE.invokeExact(function, order, n, nrhs, dl, d, du, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgtsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgtsv_work());
    }

    @Override
    public int LAPACKE_zgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        MemorySegment function = zgtsv;
        if (function == null) {
            function = library.require("LAPACKE_zgtsv_work");
            zgtsv = function;
        }
        try {
            return (int) MH$zgtsv.HANDLE.invokeExact(function, order, n, nrhs, dl, d, du, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgttrf_work());
    }

    @Override
    public int LAPACKE_sgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        MemorySegment function = sgttrf;
        if (function == null) {
            function = library.require("LAPACKE_sgttrf_work");
            sgttrf = function;
        }
        try {
            return (int) MH$sgttrf.HANDLE.invokeExact(function, n, dl, d, du, du2, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgttrf_work());
    }

    @Override
    public int LAPACKE_dgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        MemorySegment function = dgttrf;
        if (function == null) {
            function = library.require("LAPACKE_dgttrf_work");
            dgttrf = function;
        }
        try {
            return (int) MH$dgttrf.HANDLE.invokeExact(function, n, dl, d, du, du2, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgttrf_work());
    }

    @Override
    public int LAPACKE_cgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        MemorySegment function = cgttrf;
        if (function == null) {
            function = library.require("LAPACKE_cgttrf_work");
            cgttrf = function;
        }
        try {
            return (int) MH$cgttrf.HANDLE.invokeExact(function, n, dl, d, du, du2, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgttrf_work());
    }

    @Override
    public int LAPACKE_zgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        MemorySegment function = zgttrf;
        if (function == null) {
            function = library.require("LAPACKE_zgttrf_work");
            zgttrf = function;
        }
        try {
            return (int) MH$zgttrf.HANDLE.invokeExact(function, n, dl, d, du, du2, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgttrs_work());
    }

    @Override
    public int LAPACKE_sgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = sgttrs;
        if (function == null) {
            function = library.require("LAPACKE_sgttrs_work");
            sgttrs = function;
        }
        try {
            return (int) MH$sgttrs.HANDLE.invokeExact(function, order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgttrs_work());
    }

    @Override
    public int LAPACKE_dgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = dgttrs;
        if (function == null) {
            function = library.require("LAPACKE_dgttrs_work");
            dgttrs = function;
        }
        try {
            return (int) MH$dgttrs.HANDLE.invokeExact(function, order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgttrs_work());
    }

    @Override
    public int LAPACKE_cgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = cgttrs;
        if (function == null) {
            function = library.require("LAPACKE_cgttrs_work");
            cgttrs = function;
        }
        try {
            return (int) MH$cgttrs.HANDLE.invokeExact(function, order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgttrs_work());
    }

    @Override
    public int LAPACKE_zgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = zgttrs;
        if (function == null) {
            function = library.require("LAPACKE_zgttrs_work");
            zgttrs = function;
        }
        try {
            return (int) MH$zgttrs.HANDLE.invokeExact(function, order, trans, n, nrhs, dl, d, du, du2, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgtcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sgtcon_work());
    }

    @Override
    public int LAPACKE_sgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        MemorySegment function = sgtcon;
        if (function == null) {
            function = library.require("LAPACKE_sgtcon_work");
            sgtcon = function;
        }
        try {
            return (int) MH$sgtcon.HANDLE.invokeExact(
                    function, norm, n, dl, d, du, du2, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgtcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dgtcon_work());
    }

    @Override
    public int LAPACKE_dgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dgtcon;
        if (function == null) {
            function = library.require("LAPACKE_dgtcon_work");
            dgtcon = function;
        }
        try {
            return (int) MH$dgtcon.HANDLE.invokeExact(
                    function, norm, n, dl, d, du, du2, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgtcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cgtcon_work());
    }

    @Override
    public int LAPACKE_cgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = cgtcon;
        if (function == null) {
            function = library.require("LAPACKE_cgtcon_work");
            cgtcon = function;
        }
        try {
            return (int) MH$cgtcon.HANDLE.invokeExact(function, norm, n, dl, d, du, du2, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgtcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zgtcon_work());
    }

    @Override
    public int LAPACKE_zgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = zgtcon;
        if (function == null) {
            function = library.require("LAPACKE_zgtcon_work");
            zgtcon = function;
        }
        try {
            return (int) MH$zgtcon.HANDLE.invokeExact(function, norm, n, dl, d, du, du2, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sptsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sptsv_work());
    }

    @Override
    public int LAPACKE_sptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = sptsv;
        if (function == null) {
            function = library.require("LAPACKE_sptsv_work");
            sptsv = function;
        }
        try {
            return (int) MH$sptsv.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dptsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dptsv_work());
    }

    @Override
    public int LAPACKE_dptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = dptsv;
        if (function == null) {
            function = library.require("LAPACKE_dptsv_work");
            dptsv = function;
        }
        try {
            return (int) MH$dptsv.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cptsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cptsv_work());
    }

    @Override
    public int LAPACKE_cptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = cptsv;
        if (function == null) {
            function = library.require("LAPACKE_cptsv_work");
            cptsv = function;
        }
        try {
            return (int) MH$cptsv.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zptsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zptsv_work());
    }

    @Override
    public int LAPACKE_zptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = zptsv;
        if (function == null) {
            function = library.require("LAPACKE_zptsv_work");
            zptsv = function;
        }
        try {
            return (int) MH$zptsv.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spttrf_work());
    }

    @Override
    public int LAPACKE_spttrf_work(int n, MemorySegment d, MemorySegment e) {
        MemorySegment function = spttrf;
        if (function == null) {
            function = library.require("LAPACKE_spttrf_work");
            spttrf = function;
        }
        try {
            return (int) MH$spttrf.HANDLE.invokeExact(function, n, d, e);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpttrf_work());
    }

    @Override
    public int LAPACKE_dpttrf_work(int n, MemorySegment d, MemorySegment e) {
        MemorySegment function = dpttrf;
        if (function == null) {
            function = library.require("LAPACKE_dpttrf_work");
            dpttrf = function;
        }
        try {
            return (int) MH$dpttrf.HANDLE.invokeExact(function, n, d, e);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpttrf_work());
    }

    @Override
    public int LAPACKE_cpttrf_work(int n, MemorySegment d, MemorySegment e) {
        MemorySegment function = cpttrf;
        if (function == null) {
            function = library.require("LAPACKE_cpttrf_work");
            cpttrf = function;
        }
        try {
            return (int) MH$cpttrf.HANDLE.invokeExact(function, n, d, e);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpttrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpttrf_work());
    }

    @Override
    public int LAPACKE_zpttrf_work(int n, MemorySegment d, MemorySegment e) {
        MemorySegment function = zpttrf;
        if (function == null) {
            function = library.require("LAPACKE_zpttrf_work");
            zpttrf = function;
        }
        try {
            return (int) MH$zpttrf.HANDLE.invokeExact(function, n, d, e);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spttrs_work());
    }

    @Override
    public int LAPACKE_spttrs_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = spttrs;
        if (function == null) {
            function = library.require("LAPACKE_spttrs_work");
            spttrs = function;
        }
        try {
            return (int) MH$spttrs.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpttrs_work());
    }

    @Override
    public int LAPACKE_dpttrs_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = dpttrs;
        if (function == null) {
            function = library.require("LAPACKE_dpttrs_work");
            dpttrs = function;
        }
        try {
            return (int) MH$dpttrs.HANDLE.invokeExact(function, order, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpttrs_work());
    }

    @Override
    public int LAPACKE_cpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = cpttrs;
        if (function == null) {
            function = library.require("LAPACKE_cpttrs_work");
            cpttrs = function;
        }
        try {
            return (int) MH$cpttrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpttrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpttrs_work());
    }

    @Override
    public int LAPACKE_zpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        MemorySegment function = zpttrs;
        if (function == null) {
            function = library.require("LAPACKE_zpttrs_work");
            zpttrs = function;
        }
        try {
            return (int) MH$zpttrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, d, e, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sptcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sptcon_work());
    }

    @Override
    public int LAPACKE_sptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = sptcon;
        if (function == null) {
            function = library.require("LAPACKE_sptcon_work");
            sptcon = function;
        }
        try {
            return (int) MH$sptcon.HANDLE.invokeExact(function, n, d, e, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dptcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dptcon_work());
    }

    @Override
    public int LAPACKE_dptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = dptcon;
        if (function == null) {
            function = library.require("LAPACKE_dptcon_work");
            dptcon = function;
        }
        try {
            return (int) MH$dptcon.HANDLE.invokeExact(function, n, d, e, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cptcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cptcon_work());
    }

    @Override
    public int LAPACKE_cptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = cptcon;
        if (function == null) {
            function = library.require("LAPACKE_cptcon_work");
            cptcon = function;
        }
        try {
            return (int) MH$cptcon.HANDLE.invokeExact(function, n, d, e, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zptcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zptcon_work());
    }

    @Override
    public int LAPACKE_zptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work) {
        MemorySegment function = zptcon;
        if (function == null) {
            function = library.require("LAPACKE_zptcon_work");
            zptcon = function;
        }
        try {
            return (int) MH$zptcon.HANDLE.invokeExact(function, n, d, e, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sppsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sppsv_work());
    }

    @Override
    public int LAPACKE_sppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = sppsv;
        if (function == null) {
            function = library.require("LAPACKE_sppsv_work");
            sppsv = function;
        }
        try {
            return (int) MH$sppsv.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dppsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dppsv_work());
    }

    @Override
    public int LAPACKE_dppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = dppsv;
        if (function == null) {
            function = library.require("LAPACKE_dppsv_work");
            dppsv = function;
        }
        try {
            return (int) MH$dppsv.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cppsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cppsv_work());
    }

    @Override
    public int LAPACKE_cppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = cppsv;
        if (function == null) {
            function = library.require("LAPACKE_cppsv_work");
            cppsv = function;
        }
        try {
            return (int) MH$cppsv.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zppsv {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zppsv_work());
    }

    @Override
    public int LAPACKE_zppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = zppsv;
        if (function == null) {
            function = library.require("LAPACKE_zppsv_work");
            zppsv = function;
        }
        try {
            return (int) MH$zppsv.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spptrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spptrf_work());
    }

    @Override
    public int LAPACKE_spptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        MemorySegment function = spptrf;
        if (function == null) {
            function = library.require("LAPACKE_spptrf_work");
            spptrf = function;
        }
        try {
            return (int) MH$spptrf.HANDLE.invokeExact(function, order, uplo, n, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpptrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpptrf_work());
    }

    @Override
    public int LAPACKE_dpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        MemorySegment function = dpptrf;
        if (function == null) {
            function = library.require("LAPACKE_dpptrf_work");
            dpptrf = function;
        }
        try {
            return (int) MH$dpptrf.HANDLE.invokeExact(function, order, uplo, n, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpptrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpptrf_work());
    }

    @Override
    public int LAPACKE_cpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        MemorySegment function = cpptrf;
        if (function == null) {
            function = library.require("LAPACKE_cpptrf_work");
            cpptrf = function;
        }
        try {
            return (int) MH$cpptrf.HANDLE.invokeExact(function, order, uplo, n, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpptrf {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpptrf_work());
    }

    @Override
    public int LAPACKE_zpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        MemorySegment function = zpptrf;
        if (function == null) {
            function = library.require("LAPACKE_zpptrf_work");
            zpptrf = function;
        }
        try {
            return (int) MH$zpptrf.HANDLE.invokeExact(function, order, uplo, n, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spptrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_spptrs_work());
    }

    @Override
    public int LAPACKE_spptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = spptrs;
        if (function == null) {
            function = library.require("LAPACKE_spptrs_work");
            spptrs = function;
        }
        try {
            return (int) MH$spptrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpptrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dpptrs_work());
    }

    @Override
    public int LAPACKE_dpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = dpptrs;
        if (function == null) {
            function = library.require("LAPACKE_dpptrs_work");
            dpptrs = function;
        }
        try {
            return (int) MH$dpptrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpptrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cpptrs_work());
    }

    @Override
    public int LAPACKE_cpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = cpptrs;
        if (function == null) {
            function = library.require("LAPACKE_cpptrs_work");
            cpptrs = function;
        }
        try {
            return (int) MH$cpptrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpptrs {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zpptrs_work());
    }

    @Override
    public int LAPACKE_zpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        MemorySegment function = zpptrs;
        if (function == null) {
            function = library.require("LAPACKE_zpptrs_work");
            zpptrs = function;
        }
        try {
            return (int) MH$zpptrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, ap, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sppcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_sppcon_work());
    }

    @Override
    public int LAPACKE_sppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        MemorySegment function = sppcon;
        if (function == null) {
            function = library.require("LAPACKE_sppcon_work");
            sppcon = function;
        }
        try {
            return (int) MH$sppcon.HANDLE.invokeExact(function, order, uplo, n, ap, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dppcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_dppcon_work());
    }

    @Override
    public int LAPACKE_dppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        MemorySegment function = dppcon;
        if (function == null) {
            function = library.require("LAPACKE_dppcon_work");
            dppcon = function;
        }
        try {
            return (int) MH$dppcon.HANDLE.invokeExact(function, order, uplo, n, ap, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cppcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_cppcon_work());
    }

    @Override
    public int LAPACKE_cppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        MemorySegment function = cppcon;
        if (function == null) {
            function = library.require("LAPACKE_cppcon_work");
            cppcon = function;
        }
        try {
            return (int) MH$cppcon.HANDLE.invokeExact(function, order, uplo, n, ap, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zppcon {
        static final MethodHandle HANDLE = Downcalls.critical(BandSystemsDescriptors.LAPACKE_zppcon_work());
    }

    @Override
    public int LAPACKE_zppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        MemorySegment function = zppcon;
        if (function == null) {
            function = library.require("LAPACKE_zppcon_work");
            zppcon = function;
        }
        try {
            return (int) MH$zppcon.HANDLE.invokeExact(function, order, uplo, n, ap, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
