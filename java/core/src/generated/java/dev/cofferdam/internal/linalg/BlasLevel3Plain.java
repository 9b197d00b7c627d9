// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on native memory, of any length. */
public final class BlasLevel3Plain implements BlasLevel3Calls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgemm;
    private @Nullable MemorySegment dgemm;
    private @Nullable MemorySegment cgemm;
    private @Nullable MemorySegment zgemm;
    private @Nullable MemorySegment ssymm;
    private @Nullable MemorySegment dsymm;
    private @Nullable MemorySegment csymm;
    private @Nullable MemorySegment zsymm;
    private @Nullable MemorySegment chemm;
    private @Nullable MemorySegment zhemm;
    private @Nullable MemorySegment ssyrk;
    private @Nullable MemorySegment dsyrk;
    private @Nullable MemorySegment csyrk;
    private @Nullable MemorySegment zsyrk;
    private @Nullable MemorySegment cherk;
    private @Nullable MemorySegment zherk;
    private @Nullable MemorySegment ssyr2k;
    private @Nullable MemorySegment dsyr2k;
    private @Nullable MemorySegment csyr2k;
    private @Nullable MemorySegment zsyr2k;
    private @Nullable MemorySegment cher2k;
    private @Nullable MemorySegment zher2k;
    private @Nullable MemorySegment strmm;
    private @Nullable MemorySegment dtrmm;
    private @Nullable MemorySegment ctrmm;
    private @Nullable MemorySegment ztrmm;
    private @Nullable MemorySegment strsm;
    private @Nullable MemorySegment dtrsm;
    private @Nullable MemorySegment ctrsm;
    private @Nullable MemorySegment ztrsm;

    public BlasLevel3Plain(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return false;
    }

    private static final class MH$sgemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_sgemm());
    }

    @Override
    public void cblas_sgemm(
            int order, int transA, int transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        MemorySegment function = sgemm;
        if (function == null) {
            function = library.require("cblas_sgemm");
            sgemm = function;
        }
        try {
            MH$sgemm.HANDLE.invokeExact(function, order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dgemm());
    }

    @Override
    public void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        MemorySegment function = dgemm;
        if (function == null) {
            function = library.require("cblas_dgemm");
            dgemm = function;
        }
        try {
            MH$dgemm.HANDLE.invokeExact(function, order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_cgemm());
    }

    @Override
    public void cblas_cgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = cgemm;
        if (function == null) {
            function = library.require("cblas_cgemm");
            cgemm = function;
        }
        try {
            MH$cgemm.HANDLE.invokeExact(function, order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zgemm());
    }

    @Override
    public void cblas_zgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = zgemm;
        if (function == null) {
            function = library.require("cblas_zgemm");
            zgemm = function;
        }
        try {
            MH$zgemm.HANDLE.invokeExact(function, order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssymm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ssymm());
    }

    @Override
    public void cblas_ssymm(
            int order, int side, int uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        MemorySegment function = ssymm;
        if (function == null) {
            function = library.require("cblas_ssymm");
            ssymm = function;
        }
        try {
            MH$ssymm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsymm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dsymm());
    }

    @Override
    public void cblas_dsymm(
            int order, int side, int uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        MemorySegment function = dsymm;
        if (function == null) {
            function = library.require("cblas_dsymm");
            dsymm = function;
        }
        try {
            MH$dsymm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csymm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_csymm());
    }

    @Override
    public void cblas_csymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = csymm;
        if (function == null) {
            function = library.require("cblas_csymm");
            csymm = function;
        }
        try {
            MH$csymm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsymm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zsymm());
    }

    @Override
    public void cblas_zsymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = zsymm;
        if (function == null) {
            function = library.require("cblas_zsymm");
            zsymm = function;
        }
        try {
            MH$zsymm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_chemm());
    }

    @Override
    public void cblas_chemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = chemm;
        if (function == null) {
            function = library.require("cblas_chemm");
            chemm = function;
        }
        try {
            MH$chemm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhemm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zhemm());
    }

    @Override
    public void cblas_zhemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = zhemm;
        if (function == null) {
            function = library.require("cblas_zhemm");
            zhemm = function;
        }
        try {
            MH$zhemm.HANDLE.invokeExact(function, order, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssyrk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ssyrk());
    }

    @Override
    public void cblas_ssyrk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        MemorySegment function = ssyrk;
        if (function == null) {
            function = library.require("cblas_ssyrk");
            ssyrk = function;
        }
        try {
            MH$ssyrk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyrk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dsyrk());
    }

    @Override
    public void cblas_dsyrk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        MemorySegment function = dsyrk;
        if (function == null) {
            function = library.require("cblas_dsyrk");
            dsyrk = function;
        }
        try {
            MH$dsyrk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csyrk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_csyrk());
    }

    @Override
    public void cblas_csyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = csyrk;
        if (function == null) {
            function = library.require("cblas_csyrk");
            csyrk = function;
        }
        try {
            MH$csyrk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsyrk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zsyrk());
    }

    @Override
    public void cblas_zsyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = zsyrk;
        if (function == null) {
            function = library.require("cblas_zsyrk");
            zsyrk = function;
        }
        try {
            MH$zsyrk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cherk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_cherk());
    }

    @Override
    public void cblas_cherk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        MemorySegment function = cherk;
        if (function == null) {
            function = library.require("cblas_cherk");
            cherk = function;
        }
        try {
            MH$cherk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zherk {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zherk());
    }

    @Override
    public void cblas_zherk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        MemorySegment function = zherk;
        if (function == null) {
            function = library.require("cblas_zherk");
            zherk = function;
        }
        try {
            MH$zherk.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssyr2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ssyr2k());
    }

    @Override
    public void cblas_ssyr2k(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        MemorySegment function = ssyr2k;
        if (function == null) {
            function = library.require("cblas_ssyr2k");
            ssyr2k = function;
        }
        try {
            MH$ssyr2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyr2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dsyr2k());
    }

    @Override
    public void cblas_dsyr2k(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        MemorySegment function = dsyr2k;
        if (function == null) {
            function = library.require("cblas_dsyr2k");
            dsyr2k = function;
        }
        try {
            MH$dsyr2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csyr2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_csyr2k());
    }

    @Override
    public void cblas_csyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = csyr2k;
        if (function == null) {
            function = library.require("cblas_csyr2k");
            csyr2k = function;
        }
        try {
            MH$csyr2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zsyr2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zsyr2k());
    }

    @Override
    public void cblas_zsyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        MemorySegment function = zsyr2k;
        if (function == null) {
            function = library.require("cblas_zsyr2k");
            zsyr2k = function;
        }
        try {
            MH$zsyr2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cher2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_cher2k());
    }

    @Override
    public void cblas_cher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        MemorySegment function = cher2k;
        if (function == null) {
            function = library.require("cblas_cher2k");
            cher2k = function;
        }
        try {
            MH$cher2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zher2k {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_zher2k());
    }

    @Override
    public void cblas_zher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        MemorySegment function = zher2k;
        if (function == null) {
            function = library.require("cblas_zher2k");
            zher2k = function;
        }
        try {
            MH$zher2k.HANDLE.invokeExact(function, order, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strmm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_strmm());
    }

    @Override
    public void cblas_strmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        MemorySegment function = strmm;
        if (function == null) {
            function = library.require("cblas_strmm");
            strmm = function;
        }
        try {
            MH$strmm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrmm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dtrmm());
    }

    @Override
    public void cblas_dtrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        MemorySegment function = dtrmm;
        if (function == null) {
            function = library.require("cblas_dtrmm");
            dtrmm = function;
        }
        try {
            MH$dtrmm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrmm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ctrmm());
    }

    @Override
    public void cblas_ctrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        MemorySegment function = ctrmm;
        if (function == null) {
            function = library.require("cblas_ctrmm");
            ctrmm = function;
        }
        try {
            MH$ctrmm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrmm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ztrmm());
    }

    @Override
    public void cblas_ztrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        MemorySegment function = ztrmm;
        if (function == null) {
            function = library.require("cblas_ztrmm");
            ztrmm = function;
        }
        try {
            MH$ztrmm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strsm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_strsm());
    }

    @Override
    public void cblas_strsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        MemorySegment function = strsm;
        if (function == null) {
            function = library.require("cblas_strsm");
            strsm = function;
        }
        try {
            MH$strsm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrsm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_dtrsm());
    }

    @Override
    public void cblas_dtrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        MemorySegment function = dtrsm;
        if (function == null) {
            function = library.require("cblas_dtrsm");
            dtrsm = function;
        }
        try {
            MH$dtrsm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrsm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ctrsm());
    }

    @Override
    public void cblas_ctrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        MemorySegment function = ctrsm;
        if (function == null) {
            function = library.require("cblas_ctrsm");
            ctrsm = function;
        }
        try {
            MH$ctrsm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrsm {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel3Descriptors.cblas_ztrsm());
    }

    @Override
    public void cblas_ztrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        MemorySegment function = ztrsm;
        if (function == null) {
            function = library.require("cblas_ztrsm");
            ztrsm = function;
        }
        try {
            MH$ztrsm.HANDLE.invokeExact(function, order, side, uplo, transA, diag, m, n, alpha, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
