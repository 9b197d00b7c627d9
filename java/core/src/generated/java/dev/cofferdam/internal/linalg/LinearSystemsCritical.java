// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class LinearSystemsCritical implements LinearSystemsCalls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgesv;
    private @Nullable MemorySegment dgesv;
    private @Nullable MemorySegment cgesv;
    private @Nullable MemorySegment zgesv;
    private @Nullable MemorySegment sgetrf;
    private @Nullable MemorySegment dgetrf;
    private @Nullable MemorySegment cgetrf;
    private @Nullable MemorySegment zgetrf;
    private @Nullable MemorySegment sgetrs;
    private @Nullable MemorySegment dgetrs;
    private @Nullable MemorySegment cgetrs;
    private @Nullable MemorySegment zgetrs;
    private @Nullable MemorySegment sgetri;
    private @Nullable MemorySegment dgetri;
    private @Nullable MemorySegment cgetri;
    private @Nullable MemorySegment zgetri;
    private @Nullable MemorySegment sgecon;
    private @Nullable MemorySegment dgecon;
    private @Nullable MemorySegment cgecon;
    private @Nullable MemorySegment zgecon;
    private @Nullable MemorySegment slange;
    private @Nullable MemorySegment dlange;
    private @Nullable MemorySegment clange;
    private @Nullable MemorySegment zlange;
    private @Nullable MemorySegment sposv;
    private @Nullable MemorySegment dposv;
    private @Nullable MemorySegment cposv;
    private @Nullable MemorySegment zposv;
    private @Nullable MemorySegment spotrf;
    private @Nullable MemorySegment dpotrf;
    private @Nullable MemorySegment cpotrf;
    private @Nullable MemorySegment zpotrf;
    private @Nullable MemorySegment spotrs;
    private @Nullable MemorySegment dpotrs;
    private @Nullable MemorySegment cpotrs;
    private @Nullable MemorySegment zpotrs;
    private @Nullable MemorySegment spotri;
    private @Nullable MemorySegment dpotri;
    private @Nullable MemorySegment cpotri;
    private @Nullable MemorySegment zpotri;
    private @Nullable MemorySegment spocon;
    private @Nullable MemorySegment dpocon;
    private @Nullable MemorySegment cpocon;
    private @Nullable MemorySegment zpocon;
    private @Nullable MemorySegment slansy;
    private @Nullable MemorySegment dlansy;
    private @Nullable MemorySegment clansy;
    private @Nullable MemorySegment zlansy;
    private @Nullable MemorySegment clanhe;
    private @Nullable MemorySegment zlanhe;
    private @Nullable MemorySegment ssysv;
    private @Nullable MemorySegment dsysv;
    private @Nullable MemorySegment csysv;
    private @Nullable MemorySegment zsysv;
    private @Nullable MemorySegment chesv;
    private @Nullable MemorySegment zhesv;
    private @Nullable MemorySegment ssytrf;
    private @Nullable MemorySegment dsytrf;
    private @Nullable MemorySegment csytrf;
    private @Nullable MemorySegment zsytrf;
    private @Nullable MemorySegment chetrf;
    private @Nullable MemorySegment zhetrf;
    private @Nullable MemorySegment ssytrs;
    private @Nullable MemorySegment dsytrs;
    private @Nullable MemorySegment csytrs;
    private @Nullable MemorySegment zsytrs;
    private @Nullable MemorySegment chetrs;
    private @Nullable MemorySegment zhetrs;
    private @Nullable MemorySegment ssytri;
    private @Nullable MemorySegment dsytri;
    private @Nullable MemorySegment csytri;
    private @Nullable MemorySegment zsytri;
    private @Nullable MemorySegment chetri;
    private @Nullable MemorySegment zhetri;
    private @Nullable MemorySegment ssycon;
    private @Nullable MemorySegment dsycon;
    private @Nullable MemorySegment csycon;
    private @Nullable MemorySegment zsycon;
    private @Nullable MemorySegment checon;
    private @Nullable MemorySegment zhecon;
    private @Nullable MemorySegment strtrs;
    private @Nullable MemorySegment dtrtrs;
    private @Nullable MemorySegment ctrtrs;
    private @Nullable MemorySegment ztrtrs;
    private @Nullable MemorySegment strtri;
    private @Nullable MemorySegment dtrtri;
    private @Nullable MemorySegment ctrtri;
    private @Nullable MemorySegment ztrtri;
    private @Nullable MemorySegment strcon;
    private @Nullable MemorySegment dtrcon;
    private @Nullable MemorySegment ctrcon;
    private @Nullable MemorySegment ztrcon;
    private @Nullable MemorySegment slantr;
    private @Nullable MemorySegment dlantr;
    private @Nullable MemorySegment clantr;
    private @Nullable MemorySegment zlantr;

    public LinearSystemsCritical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$sgesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sgesv_work());
    }

    @Override
    public int LAPACKE_sgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = sgesv;
        if (function == null) {
            function = library.require("LAPACKE_sgesv_work");
            sgesv = function;
        }
        try {
            return (int) MH$sgesv.HANDLE.invokeExact(function, order, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dgesv_work());
    }

    @Override
    public int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = dgesv;
        if (function == null) {
            function = library.require("LAPACKE_dgesv_work");
            dgesv = function;
        }
        try {
            return (int) MH$dgesv.HANDLE.invokeExact(function, order, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cgesv_work());
    }

    @Override
    public int LAPACKE_cgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = cgesv;
        if (function == null) {
            function = library.require("LAPACKE_cgesv_work");
            cgesv = function;
        }
        try {
            return (int) MH$cgesv.HANDLE.invokeExact(function, order, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zgesv_work());
    }

    @Override
    public int LAPACKE_zgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = zgesv;
        if (function == null) {
            function = library.require("LAPACKE_zgesv_work");
            zgesv = function;
        }
        try {
            return (int) MH$zgesv.HANDLE.invokeExact(function, order, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sgetrf_work());
    }

    @Override
    public int LAPACKE_sgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        MemorySegment function = sgetrf;
        if (function == null) {
            function = library.require("LAPACKE_sgetrf_work");
            sgetrf = function;
        }
        try {
            return (int) MH$sgetrf.HANDLE.invokeExact(function, order, m, n, a, lda, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dgetrf_work());
    }

    @Override
    public int LAPACKE_dgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        MemorySegment function = dgetrf;
        if (function == null) {
            function = library.require("LAPACKE_dgetrf_work");
            dgetrf = function;
        }
        try {
            return (int) MH$dgetrf.HANDLE.invokeExact(function, order, m, n, a, lda, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cgetrf_work());
    }

    @Override
    public int LAPACKE_cgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        MemorySegment function = cgetrf;
        if (function == null) {
            function = library.require("LAPACKE_cgetrf_work");
            cgetrf = function;
        }
        try {
            return (int) MH$cgetrf.HANDLE.invokeExact(function, order, m, n, a, lda, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zgetrf_work());
    }

    @Override
    public int LAPACKE_zgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        MemorySegment function = zgetrf;
        if (function == null) {
            function = library.require("LAPACKE_zgetrf_work");
            zgetrf = function;
        }
        try {
            return (int) MH$zgetrf.HANDLE.invokeExact(function, order, m, n, a, lda, ipiv);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sgetrs_work());
    }

    @Override
    public int LAPACKE_sgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = sgetrs;
        if (function == null) {
            function = library.require("LAPACKE_sgetrs_work");
            sgetrs = function;
        }
        try {
            return (int) MH$sgetrs.HANDLE.invokeExact(function, order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dgetrs_work());
    }

    @Override
    public int LAPACKE_dgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = dgetrs;
        if (function == null) {
            function = library.require("LAPACKE_dgetrs_work");
            dgetrs = function;
        }
        try {
            return (int) MH$dgetrs.HANDLE.invokeExact(function, order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cgetrs_work());
    }

    @Override
    public int LAPACKE_cgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = cgetrs;
        if (function == null) {
            function = library.require("LAPACKE_cgetrs_work");
            cgetrs = function;
        }
        try {
            return (int) MH$cgetrs.HANDLE.invokeExact(function, order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zgetrs_work());
    }

    @Override
    public int LAPACKE_zgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = zgetrs;
        if (function == null) {
            function = library.require("LAPACKE_zgetrs_work");
            zgetrs = function;
        }
        try {
            return (int) MH$zgetrs.HANDLE.invokeExact(function, order, trans, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sgetri_work());
    }

    @Override
    public int LAPACKE_sgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = sgetri;
        if (function == null) {
            function = library.require("LAPACKE_sgetri_work");
            sgetri = function;
        }
        try {
            return (int) MH$sgetri.HANDLE.invokeExact(function, order, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dgetri_work());
    }

    @Override
    public int LAPACKE_dgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = dgetri;
        if (function == null) {
            function = library.require("LAPACKE_dgetri_work");
            dgetri = function;
        }
        try {
            return (int) MH$dgetri.HANDLE.invokeExact(function, order, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cgetri_work());
    }

    @Override
    public int LAPACKE_cgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = cgetri;
        if (function == null) {
            function = library.require("LAPACKE_cgetri_work");
            cgetri = function;
        }
        try {
            return (int) MH$cgetri.HANDLE.invokeExact(function, order, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zgetri_work());
    }

    @Override
    public int LAPACKE_zgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = zgetri;
        if (function == null) {
            function = library.require("LAPACKE_zgetri_work");
            zgetri = function;
        }
        try {
            return (int) MH$zgetri.HANDLE.invokeExact(function, order, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgecon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sgecon_work());
    }

    @Override
    public int LAPACKE_sgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        MemorySegment function = sgecon;
        if (function == null) {
            function = library.require("LAPACKE_sgecon_work");
            sgecon = function;
        }
        try {
            return (int) MH$sgecon.HANDLE.invokeExact(function, order, norm, n, a, lda, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgecon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dgecon_work());
    }

    @Override
    public int LAPACKE_dgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dgecon;
        if (function == null) {
            function = library.require("LAPACKE_dgecon_work");
            dgecon = function;
        }
        try {
            return (int) MH$dgecon.HANDLE.invokeExact(function, order, norm, n, a, lda, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgecon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cgecon_work());
    }

    @Override
    public int LAPACKE_cgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        MemorySegment function = cgecon;
        if (function == null) {
            function = library.require("LAPACKE_cgecon_work");
            cgecon = function;
        }
        try {
            return (int) MH$cgecon.HANDLE.invokeExact(function, order, norm, n, a, lda, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgecon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zgecon_work());
    }

    @Override
    public int LAPACKE_zgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = zgecon;
        if (function == null) {
            function = library.require("LAPACKE_zgecon_work");
            zgecon = function;
        }
        try {
            return (int) MH$zgecon.HANDLE.invokeExact(function, order, norm, n, a, lda, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$slange {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_slange_work());
    }

    @Override
    public float LAPACKE_slange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = slange;
        if (function == null) {
            function = library.require("LAPACKE_slange_work");
            slange = function;
        }
        try {
            return (float) MH$slange.HANDLE.invokeExact(function, order, norm, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dlange {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dlange_work());
    }

    @Override
    public double LAPACKE_dlange_work(
            int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = dlange;
        if (function == null) {
            function = library.require("LAPACKE_dlange_work");
            dlange = function;
        }
        try {
            return (double) MH$dlange.HANDLE.invokeExact(function, order, norm, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$clange {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_clange_work());
    }

    @Override
    public float LAPACKE_clange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = clange;
        if (function == null) {
            function = library.require("LAPACKE_clange_work");
            clange = function;
        }
        try {
            return (float) MH$clange.HANDLE.invokeExact(function, order, norm, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zlange {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zlange_work());
    }

    @Override
    public double LAPACKE_zlange_work(
            int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = zlange;
        if (function == null) {
            function = library.require("LAPACKE_zlange_work");
            zlange = function;
        }
        try {
            return (double) MH$zlange.HANDLE.invokeExact(function, order, norm, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sposv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_sposv_work());
    }

    @Override
    public int LAPACKE_sposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = sposv;
        if (function == null) {
            function = library.require("LAPACKE_sposv_work");
            sposv = function;
        }
        try {
            return (int) MH$sposv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dposv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dposv_work());
    }

    @Override
    public int LAPACKE_dposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = dposv;
        if (function == null) {
            function = library.require("LAPACKE_dposv_work");
            dposv = function;
        }
        try {
            return (int) MH$dposv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cposv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cposv_work());
    }

    @Override
    public int LAPACKE_cposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = cposv;
        if (function == null) {
            function = library.require("LAPACKE_cposv_work");
            cposv = function;
        }
        try {
            return (int) MH$cposv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zposv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zposv_work());
    }

    @Override
    public int LAPACKE_zposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = zposv;
        if (function == null) {
            function = library.require("LAPACKE_zposv_work");
            zposv = function;
        }
        try {
            return (int) MH$zposv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spotrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_spotrf_work());
    }

    @Override
    public int LAPACKE_spotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = spotrf;
        if (function == null) {
            function = library.require("LAPACKE_spotrf_work");
            spotrf = function;
        }
        try {
            return (int) MH$spotrf.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpotrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dpotrf_work());
    }

    @Override
    public int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = dpotrf;
        if (function == null) {
            function = library.require("LAPACKE_dpotrf_work");
            dpotrf = function;
        }
        try {
            return (int) MH$dpotrf.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpotrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cpotrf_work());
    }

    @Override
    public int LAPACKE_cpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = cpotrf;
        if (function == null) {
            function = library.require("LAPACKE_cpotrf_work");
            cpotrf = function;
        }
        try {
            return (int) MH$cpotrf.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpotrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zpotrf_work());
    }

    @Override
    public int LAPACKE_zpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = zpotrf;
        if (function == null) {
            function = library.require("LAPACKE_zpotrf_work");
            zpotrf = function;
        }
        try {
            return (int) MH$zpotrf.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spotrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_spotrs_work());
    }

    @Override
    public int LAPACKE_spotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = spotrs;
        if (function == null) {
            function = library.require("LAPACKE_spotrs_work");
            spotrs = function;
        }
        try {
            return (int) MH$spotrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpotrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dpotrs_work());
    }

    @Override
    public int LAPACKE_dpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = dpotrs;
        if (function == null) {
            function = library.require("LAPACKE_dpotrs_work");
            dpotrs = function;
        }
        try {
            return (int) MH$dpotrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpotrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cpotrs_work());
    }

    @Override
    public int LAPACKE_cpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = cpotrs;
        if (function == null) {
            function = library.require("LAPACKE_cpotrs_work");
            cpotrs = function;
        }
        try {
            return (int) MH$cpotrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpotrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zpotrs_work());
    }

    @Override
    public int LAPACKE_zpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = zpotrs;
        if (function == null) {
            function = library.require("LAPACKE_zpotrs_work");
            zpotrs = function;
        }
        try {
            return (int) MH$zpotrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spotri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_spotri_work());
    }

    @Override
    public int LAPACKE_spotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = spotri;
        if (function == null) {
            function = library.require("LAPACKE_spotri_work");
            spotri = function;
        }
        try {
            return (int) MH$spotri.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpotri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dpotri_work());
    }

    @Override
    public int LAPACKE_dpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = dpotri;
        if (function == null) {
            function = library.require("LAPACKE_dpotri_work");
            dpotri = function;
        }
        try {
            return (int) MH$dpotri.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpotri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cpotri_work());
    }

    @Override
    public int LAPACKE_cpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = cpotri;
        if (function == null) {
            function = library.require("LAPACKE_cpotri_work");
            cpotri = function;
        }
        try {
            return (int) MH$cpotri.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpotri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zpotri_work());
    }

    @Override
    public int LAPACKE_zpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = zpotri;
        if (function == null) {
            function = library.require("LAPACKE_zpotri_work");
            zpotri = function;
        }
        try {
            return (int) MH$zpotri.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$spocon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_spocon_work());
    }

    @Override
    public int LAPACKE_spocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        MemorySegment function = spocon;
        if (function == null) {
            function = library.require("LAPACKE_spocon_work");
            spocon = function;
        }
        try {
            return (int) MH$spocon.HANDLE.invokeExact(function, order, uplo, n, a, lda, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpocon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dpocon_work());
    }

    @Override
    public int LAPACKE_dpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dpocon;
        if (function == null) {
            function = library.require("LAPACKE_dpocon_work");
            dpocon = function;
        }
        try {
            return (int) MH$dpocon.HANDLE.invokeExact(function, order, uplo, n, a, lda, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cpocon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_cpocon_work());
    }

    @Override
    public int LAPACKE_cpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        MemorySegment function = cpocon;
        if (function == null) {
            function = library.require("LAPACKE_cpocon_work");
            cpocon = function;
        }
        try {
            return (int) MH$cpocon.HANDLE.invokeExact(function, order, uplo, n, a, lda, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zpocon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zpocon_work());
    }

    @Override
    public int LAPACKE_zpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = zpocon;
        if (function == null) {
            function = library.require("LAPACKE_zpocon_work");
            zpocon = function;
        }
        try {
            return (int) MH$zpocon.HANDLE.invokeExact(function, order, uplo, n, a, lda, anorm, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$slansy {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_slansy_work());
    }

    @Override
    public float LAPACKE_slansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = slansy;
        if (function == null) {
            function = library.require("LAPACKE_slansy_work");
            slansy = function;
        }
        try {
            return (float) MH$slansy.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dlansy {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dlansy_work());
    }

    @Override
    public double LAPACKE_dlansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = dlansy;
        if (function == null) {
            function = library.require("LAPACKE_dlansy_work");
            dlansy = function;
        }
        try {
            return (double) MH$dlansy.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$clansy {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_clansy_work());
    }

    @Override
    public float LAPACKE_clansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = clansy;
        if (function == null) {
            function = library.require("LAPACKE_clansy_work");
            clansy = function;
        }
        try {
            return (float) MH$clansy.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zlansy {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zlansy_work());
    }

    @Override
    public double LAPACKE_zlansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = zlansy;
        if (function == null) {
            function = library.require("LAPACKE_zlansy_work");
            zlansy = function;
        }
        try {
            return (double) MH$zlansy.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$clanhe {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_clanhe_work());
    }

    @Override
    public float LAPACKE_clanhe_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = clanhe;
        if (function == null) {
            function = library.require("LAPACKE_clanhe_work");
            clanhe = function;
        }
        try {
            return (float) MH$clanhe.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zlanhe {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zlanhe_work());
    }

    @Override
    public double LAPACKE_zlanhe_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = zlanhe;
        if (function == null) {
            function = library.require("LAPACKE_zlanhe_work");
            zlanhe = function;
        }
        try {
            return (double) MH$zlanhe.HANDLE.invokeExact(function, order, norm, uplo, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssysv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ssysv_work());
    }

    @Override
    public int LAPACKE_ssysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = ssysv;
        if (function == null) {
            function = library.require("LAPACKE_ssysv_work");
            ssysv = function;
        }
        try {
            return (int) MH$ssysv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsysv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dsysv_work());
    }

    @Override
    public int LAPACKE_dsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = dsysv;
        if (function == null) {
            function = library.require("LAPACKE_dsysv_work");
            dsysv = function;
        }
        try {
            return (int) MH$dsysv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csysv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_csysv_work());
    }

    @Override
    public int LAPACKE_csysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = csysv;
        if (function == null) {
            function = library.require("LAPACKE_csysv_work");
            csysv = function;
        }
        try {
            return (int) MH$csysv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsysv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zsysv_work());
    }

    @Override
    public int LAPACKE_zsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = zsysv;
        if (function == null) {
            function = library.require("LAPACKE_zsysv_work");
            zsysv = function;
        }
        try {
            return (int) MH$zsysv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_chesv_work());
    }

    @Override
    public int LAPACKE_chesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = chesv;
        if (function == null) {
            function = library.require("LAPACKE_chesv_work");
            chesv = function;
        }
        try {
            return (int) MH$chesv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhesv {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zhesv_work());
    }

    @Override
    public int LAPACKE_zhesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        MemorySegment function = zhesv;
        if (function == null) {
            function = library.require("LAPACKE_zhesv_work");
            zhesv = function;
        }
        try {
            return (int) MH$zhesv.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssytrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ssytrf_work());
    }

    @Override
    public int LAPACKE_ssytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = ssytrf;
        if (function == null) {
            function = library.require("LAPACKE_ssytrf_work");
            ssytrf = function;
        }
        try {
            return (int) MH$ssytrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsytrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dsytrf_work());
    }

    @Override
    public int LAPACKE_dsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = dsytrf;
        if (function == null) {
            function = library.require("LAPACKE_dsytrf_work");
            dsytrf = function;
        }
        try {
            return (int) MH$dsytrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csytrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_csytrf_work());
    }

    @Override
    public int LAPACKE_csytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = csytrf;
        if (function == null) {
            function = library.require("LAPACKE_csytrf_work");
            csytrf = function;
        }
        try {
            return (int) MH$csytrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsytrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zsytrf_work());
    }

    @Override
    public int LAPACKE_zsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = zsytrf;
        if (function == null) {
            function = library.require("LAPACKE_zsytrf_work");
            zsytrf = function;
        }
        try {
            return (int) MH$zsytrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_chetrf_work());
    }

    @Override
    public int LAPACKE_chetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = chetrf;
        if (function == null) {
            function = library.require("LAPACKE_chetrf_work");
            chetrf = function;
        }
        try {
            return (int) MH$chetrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhetrf {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zhetrf_work());
    }

    @Override
    public int LAPACKE_zhetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        MemorySegment function = zhetrf;
        if (function == null) {
            function = library.require("LAPACKE_zhetrf_work");
            zhetrf = function;
        }
        try {
            return (int) MH$zhetrf.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssytrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ssytrs_work());
    }

    @Override
    public int LAPACKE_ssytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = ssytrs;
        if (function == null) {
            function = library.require("LAPACKE_ssytrs_work");
            ssytrs = function;
        }
        try {
            return (int) MH$ssytrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsytrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dsytrs_work());
    }

    @Override
    public int LAPACKE_dsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = dsytrs;
        if (function == null) {
            function = library.require("LAPACKE_dsytrs_work");
            dsytrs = function;
        }
        try {
            return (int) MH$dsytrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csytrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_csytrs_work());
    }

    @Override
    public int LAPACKE_csytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = csytrs;
        if (function == null) {
            function = library.require("LAPACKE_csytrs_work");
            csytrs = function;
        }
        try {
            return (int) MH$csytrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsytrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zsytrs_work());
    }

    @Override
    public int LAPACKE_zsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = zsytrs;
        if (function == null) {
            function = library.require("LAPACKE_zsytrs_work");
            zsytrs = function;
        }
        try {
            return (int) MH$zsytrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_chetrs_work());
    }

    @Override
    public int LAPACKE_chetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = chetrs;
        if (function == null) {
            function = library.require("LAPACKE_chetrs_work");
            chetrs = function;
        }
        try {
            return (int) MH$chetrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhetrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zhetrs_work());
    }

    @Override
    public int LAPACKE_zhetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        MemorySegment function = zhetrs;
        if (function == null) {
            function = library.require("LAPACKE_zhetrs_work");
            zhetrs = function;
        }
        try {
            return (int) MH$zhetrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssytri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ssytri_work());
    }

    @Override
    public int LAPACKE_ssytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = ssytri;
        if (function == null) {
            function = library.require("LAPACKE_ssytri_work");
            ssytri = function;
        }
        try {
            return (int) MH$ssytri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsytri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dsytri_work());
    }

    @Override
    public int LAPACKE_dsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = dsytri;
        if (function == null) {
            function = library.require("LAPACKE_dsytri_work");
            dsytri = function;
        }
        try {
            return (int) MH$dsytri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csytri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_csytri_work());
    }

    @Override
    public int LAPACKE_csytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = csytri;
        if (function == null) {
            function = library.require("LAPACKE_csytri_work");
            csytri = function;
        }
        try {
            return (int) MH$csytri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsytri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zsytri_work());
    }

    @Override
    public int LAPACKE_zsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = zsytri;
        if (function == null) {
            function = library.require("LAPACKE_zsytri_work");
            zsytri = function;
        }
        try {
            return (int) MH$zsytri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_chetri_work());
    }

    @Override
    public int LAPACKE_chetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = chetri;
        if (function == null) {
            function = library.require("LAPACKE_chetri_work");
            chetri = function;
        }
        try {
            return (int) MH$chetri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhetri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zhetri_work());
    }

    @Override
    public int LAPACKE_zhetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        MemorySegment function = zhetri;
        if (function == null) {
            function = library.require("LAPACKE_zhetri_work");
            zhetri = function;
        }
        try {
            return (int) MH$zhetri.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssycon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ssycon_work());
    }

    @Override
    public int LAPACKE_ssycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = ssycon;
        if (function == null) {
            function = library.require("LAPACKE_ssycon_work");
            ssycon = function;
        }
        try {
            return (int) MH$ssycon.HANDLE.invokeExact(
                    function, order, uplo, n, a, lda, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsycon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dsycon_work());
    }

    @Override
    public int LAPACKE_dsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dsycon;
        if (function == null) {
            function = library.require("LAPACKE_dsycon_work");
            dsycon = function;
        }
        try {
            return (int) MH$dsycon.HANDLE.invokeExact(
                    function, order, uplo, n, a, lda, ipiv, anorm, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csycon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_csycon_work());
    }

    @Override
    public int LAPACKE_csycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work) {
        MemorySegment function = csycon;
        if (function == null) {
            function = library.require("LAPACKE_csycon_work");
            csycon = function;
        }
        try {
            return (int) MH$csycon.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsycon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zsycon_work());
    }

    @Override
    public int LAPACKE_zsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work) {
        MemorySegment function = zsycon;
        if (function == null) {
            function = library.require("LAPACKE_zsycon_work");
            zsycon = function;
        }
        try {
            return (int) MH$zsycon.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$checon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_checon_work());
    }

    @Override
    public int LAPACKE_checon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work) {
        MemorySegment function = checon;
        if (function == null) {
            function = library.require("LAPACKE_checon_work");
            checon = function;
        }
        try {
            return (int) MH$checon.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhecon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zhecon_work());
    }

    @Override
    public int LAPACKE_zhecon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work) {
        MemorySegment function = zhecon;
        if (function == null) {
            function = library.require("LAPACKE_zhecon_work");
            zhecon = function;
        }
        try {
            return (int) MH$zhecon.HANDLE.invokeExact(function, order, uplo, n, a, lda, ipiv, anorm, rcond, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strtrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_strtrs_work());
    }

    @Override
    public int LAPACKE_strtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        MemorySegment function = strtrs;
        if (function == null) {
            function = library.require("LAPACKE_strtrs_work");
            strtrs = function;
        }
        try {
            return (int) MH$strtrs.HANDLE.invokeExact(function, order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrtrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dtrtrs_work());
    }

    @Override
    public int LAPACKE_dtrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        MemorySegment function = dtrtrs;
        if (function == null) {
            function = library.require("LAPACKE_dtrtrs_work");
            dtrtrs = function;
        }
        try {
            return (int) MH$dtrtrs.HANDLE.invokeExact(function, order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrtrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ctrtrs_work());
    }

    @Override
    public int LAPACKE_ctrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        MemorySegment function = ctrtrs;
        if (function == null) {
            function = library.require("LAPACKE_ctrtrs_work");
            ctrtrs = function;
        }
        try {
            return (int) MH$ctrtrs.HANDLE.invokeExact(function, order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrtrs {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ztrtrs_work());
    }

    @Override
    public int LAPACKE_ztrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        MemorySegment function = ztrtrs;
        if (function == null) {
            function = library.require("LAPACKE_ztrtrs_work");
            ztrtrs = function;
        }
        try {
            return (int) MH$ztrtrs.HANDLE.invokeExact(function, order, uplo, trans, diag, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strtri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_strtri_work());
    }

    @Override
    public int LAPACKE_strtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        MemorySegment function = strtri;
        if (function == null) {
            function = library.require("LAPACKE_strtri_work");
            strtri = function;
        }
        try {
            return (int) MH$strtri.HANDLE.invokeExact(function, order, uplo, diag, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrtri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dtrtri_work());
    }

    @Override
    public int LAPACKE_dtrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        MemorySegment function = dtrtri;
        if (function == null) {
            function = library.require("LAPACKE_dtrtri_work");
            dtrtri = function;
        }
        try {
            return (int) MH$dtrtri.HANDLE.invokeExact(function, order, uplo, diag, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrtri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ctrtri_work());
    }

    @Override
    public int LAPACKE_ctrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        MemorySegment function = ctrtri;
        if (function == null) {
            function = library.require("LAPACKE_ctrtri_work");
            ctrtri = function;
        }
        try {
            return (int) MH$ctrtri.HANDLE.invokeExact(function, order, uplo, diag, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrtri {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ztrtri_work());
    }

    @Override
    public int LAPACKE_ztrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        MemorySegment function = ztrtri;
        if (function == null) {
            function = library.require("LAPACKE_ztrtri_work");
            ztrtri = function;
        }
        try {
            return (int) MH$ztrtri.HANDLE.invokeExact(function, order, uplo, diag, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strcon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_strcon_work());
    }

    @Override
    public int LAPACKE_strcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = strcon;
        if (function == null) {
            function = library.require("LAPACKE_strcon_work");
            strcon = function;
        }
        try {
            return (int) MH$strcon.HANDLE.invokeExact(function, order, norm, uplo, diag, n, a, lda, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrcon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dtrcon_work());
    }

    @Override
    public int LAPACKE_dtrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        MemorySegment function = dtrcon;
        if (function == null) {
            function = library.require("LAPACKE_dtrcon_work");
            dtrcon = function;
        }
        try {
            return (int) MH$dtrcon.HANDLE.invokeExact(function, order, norm, uplo, diag, n, a, lda, rcond, work, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrcon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ctrcon_work());
    }

    @Override
    public int LAPACKE_ctrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = ctrcon;
        if (function == null) {
            function = library.require("LAPACKE_ctrcon_work");
            ctrcon = function;
        }
        try {
            return (int) MH$ctrcon.HANDLE.invokeExact(function, order, norm, uplo, diag, n, a, lda, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrcon {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_ztrcon_work());
    }

    @Override
    public int LAPACKE_ztrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        MemorySegment function = ztrcon;
        if (function == null) {
            function = library.require("LAPACKE_ztrcon_work");
            ztrcon = function;
        }
        try {
            return (int) MH$ztrcon.HANDLE.invokeExact(function, order, norm, uplo, diag, n, a, lda, rcond, work, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$slantr {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_slantr_work());
    }

    @Override
    public float LAPACKE_slantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = slantr;
        if (function == null) {
            function = library.require("LAPACKE_slantr_work");
            slantr = function;
        }
        try {
            return (float) MH$slantr.HANDLE.invokeExact(function, order, norm, uplo, diag, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dlantr {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_dlantr_work());
    }

    @Override
    public double LAPACKE_dlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = dlantr;
        if (function == null) {
            function = library.require("LAPACKE_dlantr_work");
            dlantr = function;
        }
        try {
            return (double) MH$dlantr.HANDLE.invokeExact(function, order, norm, uplo, diag, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$clantr {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_clantr_work());
    }

    @Override
    public float LAPACKE_clantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = clantr;
        if (function == null) {
            function = library.require("LAPACKE_clantr_work");
            clantr = function;
        }
        try {
            return (float) MH$clantr.HANDLE.invokeExact(function, order, norm, uplo, diag, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zlantr {
        static final MethodHandle HANDLE = Downcalls.critical(LinearSystemsDescriptors.LAPACKE_zlantr_work());
    }

    @Override
    public double LAPACKE_zlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        MemorySegment function = zlantr;
        if (function == null) {
            function = library.require("LAPACKE_zlantr_work");
            zlantr = function;
        }
        try {
            return (double) MH$zlantr.HANDLE.invokeExact(function, order, norm, uplo, diag, m, n, a, lda, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
