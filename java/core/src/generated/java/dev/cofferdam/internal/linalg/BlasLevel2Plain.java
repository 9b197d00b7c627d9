// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on native memory, of any length. */
public final class BlasLevel2Plain implements BlasLevel2Calls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgemv;
    private @Nullable MemorySegment sgemvOurs;
    private @Nullable MemorySegment dgemv;
    private @Nullable MemorySegment dgemvOurs;
    private @Nullable MemorySegment cgemv;
    private @Nullable MemorySegment zgemv;
    private @Nullable MemorySegment sgbmv;
    private @Nullable MemorySegment dgbmv;
    private @Nullable MemorySegment cgbmv;
    private @Nullable MemorySegment zgbmv;
    private @Nullable MemorySegment ssymv;
    private @Nullable MemorySegment dsymv;
    private @Nullable MemorySegment chemv;
    private @Nullable MemorySegment zhemv;
    private @Nullable MemorySegment ssbmv;
    private @Nullable MemorySegment dsbmv;
    private @Nullable MemorySegment chbmv;
    private @Nullable MemorySegment zhbmv;
    private @Nullable MemorySegment sspmv;
    private @Nullable MemorySegment dspmv;
    private @Nullable MemorySegment chpmv;
    private @Nullable MemorySegment zhpmv;
    private @Nullable MemorySegment strmv;
    private @Nullable MemorySegment dtrmv;
    private @Nullable MemorySegment ctrmv;
    private @Nullable MemorySegment ztrmv;
    private @Nullable MemorySegment stbmv;
    private @Nullable MemorySegment dtbmv;
    private @Nullable MemorySegment ctbmv;
    private @Nullable MemorySegment ztbmv;
    private @Nullable MemorySegment stpmv;
    private @Nullable MemorySegment dtpmv;
    private @Nullable MemorySegment ctpmv;
    private @Nullable MemorySegment ztpmv;
    private @Nullable MemorySegment strsv;
    private @Nullable MemorySegment dtrsv;
    private @Nullable MemorySegment ctrsv;
    private @Nullable MemorySegment ztrsv;
    private @Nullable MemorySegment stbsv;
    private @Nullable MemorySegment dtbsv;
    private @Nullable MemorySegment ctbsv;
    private @Nullable MemorySegment ztbsv;
    private @Nullable MemorySegment stpsv;
    private @Nullable MemorySegment dtpsv;
    private @Nullable MemorySegment ctpsv;
    private @Nullable MemorySegment ztpsv;
    private @Nullable MemorySegment sger;
    private @Nullable MemorySegment dger;
    private @Nullable MemorySegment cgeru;
    private @Nullable MemorySegment zgeru;
    private @Nullable MemorySegment cgerc;
    private @Nullable MemorySegment zgerc;
    private @Nullable MemorySegment ssyr;
    private @Nullable MemorySegment dsyr;
    private @Nullable MemorySegment cher;
    private @Nullable MemorySegment zher;
    private @Nullable MemorySegment sspr;
    private @Nullable MemorySegment dspr;
    private @Nullable MemorySegment chpr;
    private @Nullable MemorySegment zhpr;
    private @Nullable MemorySegment ssyr2;
    private @Nullable MemorySegment dsyr2;
    private @Nullable MemorySegment cher2;
    private @Nullable MemorySegment zher2;
    private @Nullable MemorySegment sspr2;
    private @Nullable MemorySegment dspr2;
    private @Nullable MemorySegment chpr2;
    private @Nullable MemorySegment zhpr2;

    public BlasLevel2Plain(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return false;
    }

    private static final class MH$sgemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sgemv());
    }

    @Override
    public void cblas_sgemv(
            int order, int trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        boolean ours = library.givesWay() && incX == 1 && incY == 1;
        MemorySegment function = ours ? sgemvOurs : sgemv;
        if (function == null) {
            function = library.require(ours ? "cfd_sgemv" : "cblas_sgemv");
            if (ours) {
                sgemvOurs = function;
            } else {
                sgemv = function;
            }
        }
        try {
            MH$sgemv.HANDLE.invokeExact(function, order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dgemv());
    }

    @Override
    public void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        boolean ours = library.givesWay() && incX == 1 && incY == 1;
        MemorySegment function = ours ? dgemvOurs : dgemv;
        if (function == null) {
            function = library.require(ours ? "cfd_dgemv" : "cblas_dgemv");
            if (ours) {
                dgemvOurs = function;
            } else {
                dgemv = function;
            }
        }
        try {
            MH$dgemv.HANDLE.invokeExact(function, order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cgemv());
    }

    @Override
    public void cblas_cgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = cgemv;
        if (function == null) {
            function = library.require("cblas_cgemv");
            cgemv = function;
        }
        try {
            MH$cgemv.HANDLE.invokeExact(function, order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zgemv());
    }

    @Override
    public void cblas_zgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = zgemv;
        if (function == null) {
            function = library.require("cblas_zgemv");
            zgemv = function;
        }
        try {
            MH$zgemv.HANDLE.invokeExact(function, order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sgbmv());
    }

    @Override
    public void cblas_sgbmv(
            int order, int trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY) {
        MemorySegment function = sgbmv;
        if (function == null) {
            function = library.require("cblas_sgbmv");
            sgbmv = function;
        }
        try {
            MH$sgbmv.HANDLE.invokeExact(function, order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dgbmv());
    }

    @Override
    public void cblas_dgbmv(
            int order, int trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        MemorySegment function = dgbmv;
        if (function == null) {
            function = library.require("cblas_dgbmv");
            dgbmv = function;
        }
        try {
            MH$dgbmv.HANDLE.invokeExact(function, order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cgbmv());
    }

    @Override
    public void cblas_cgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = cgbmv;
        if (function == null) {
            function = library.require("cblas_cgbmv");
            cgbmv = function;
        }
        try {
            MH$cgbmv.HANDLE.invokeExact(function, order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zgbmv());
    }

    @Override
    public void cblas_zgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = zgbmv;
        if (function == null) {
            function = library.require("cblas_zgbmv");
            zgbmv = function;
        }
        try {
            MH$zgbmv.HANDLE.invokeExact(function, order, trans, m, n, kl, ku, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssymv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ssymv());
    }

    @Override
    public void cblas_ssymv(
            int order, int uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        MemorySegment function = ssymv;
        if (function == null) {
            function = library.require("cblas_ssymv");
            ssymv = function;
        }
        try {
            MH$ssymv.HANDLE.invokeExact(function, order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsymv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dsymv());
    }

    @Override
    public void cblas_dsymv(
            int order, int uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY) {
        MemorySegment function = dsymv;
        if (function == null) {
            function = library.require("cblas_dsymv");
            dsymv = function;
        }
        try {
            MH$dsymv.HANDLE.invokeExact(function, order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_chemv());
    }

    @Override
    public void cblas_chemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = chemv;
        if (function == null) {
            function = library.require("cblas_chemv");
            chemv = function;
        }
        try {
            MH$chemv.HANDLE.invokeExact(function, order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhemv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zhemv());
    }

    @Override
    public void cblas_zhemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = zhemv;
        if (function == null) {
            function = library.require("cblas_zhemv");
            zhemv = function;
        }
        try {
            MH$zhemv.HANDLE.invokeExact(function, order, uplo, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ssbmv());
    }

    @Override
    public void cblas_ssbmv(
            int order, int uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        MemorySegment function = ssbmv;
        if (function == null) {
            function = library.require("cblas_ssbmv");
            ssbmv = function;
        }
        try {
            MH$ssbmv.HANDLE.invokeExact(function, order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dsbmv());
    }

    @Override
    public void cblas_dsbmv(
            int order, int uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        MemorySegment function = dsbmv;
        if (function == null) {
            function = library.require("cblas_dsbmv");
            dsbmv = function;
        }
        try {
            MH$dsbmv.HANDLE.invokeExact(function, order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_chbmv());
    }

    @Override
    public void cblas_chbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = chbmv;
        if (function == null) {
            function = library.require("cblas_chbmv");
            chbmv = function;
        }
        try {
            MH$chbmv.HANDLE.invokeExact(function, order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zhbmv());
    }

    @Override
    public void cblas_zhbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = zhbmv;
        if (function == null) {
            function = library.require("cblas_zhbmv");
            zhbmv = function;
        }
        try {
            MH$zhbmv.HANDLE.invokeExact(function, order, uplo, n, k, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sspmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sspmv());
    }

    @Override
    public void cblas_sspmv(
            int order, int uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        MemorySegment function = sspmv;
        if (function == null) {
            function = library.require("cblas_sspmv");
            sspmv = function;
        }
        try {
            MH$sspmv.HANDLE.invokeExact(function, order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dspmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dspmv());
    }

    @Override
    public void cblas_dspmv(
            int order, int uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY) {
        MemorySegment function = dspmv;
        if (function == null) {
            function = library.require("cblas_dspmv");
            dspmv = function;
        }
        try {
            MH$dspmv.HANDLE.invokeExact(function, order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_chpmv());
    }

    @Override
    public void cblas_chpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = chpmv;
        if (function == null) {
            function = library.require("cblas_chpmv");
            chpmv = function;
        }
        try {
            MH$chpmv.HANDLE.invokeExact(function, order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zhpmv());
    }

    @Override
    public void cblas_zhpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        MemorySegment function = zhpmv;
        if (function == null) {
            function = library.require("cblas_zhpmv");
            zhpmv = function;
        }
        try {
            MH$zhpmv.HANDLE.invokeExact(function, order, uplo, n, alpha, ap, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_strmv());
    }

    @Override
    public void cblas_strmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = strmv;
        if (function == null) {
            function = library.require("cblas_strmv");
            strmv = function;
        }
        try {
            MH$strmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtrmv());
    }

    @Override
    public void cblas_dtrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = dtrmv;
        if (function == null) {
            function = library.require("cblas_dtrmv");
            dtrmv = function;
        }
        try {
            MH$dtrmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctrmv());
    }

    @Override
    public void cblas_ctrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = ctrmv;
        if (function == null) {
            function = library.require("cblas_ctrmv");
            ctrmv = function;
        }
        try {
            MH$ctrmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztrmv());
    }

    @Override
    public void cblas_ztrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = ztrmv;
        if (function == null) {
            function = library.require("cblas_ztrmv");
            ztrmv = function;
        }
        try {
            MH$ztrmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$stbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_stbmv());
    }

    @Override
    public void cblas_stbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = stbmv;
        if (function == null) {
            function = library.require("cblas_stbmv");
            stbmv = function;
        }
        try {
            MH$stbmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtbmv());
    }

    @Override
    public void cblas_dtbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = dtbmv;
        if (function == null) {
            function = library.require("cblas_dtbmv");
            dtbmv = function;
        }
        try {
            MH$dtbmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctbmv());
    }

    @Override
    public void cblas_ctbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = ctbmv;
        if (function == null) {
            function = library.require("cblas_ctbmv");
            ctbmv = function;
        }
        try {
            MH$ctbmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztbmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztbmv());
    }

    @Override
    public void cblas_ztbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = ztbmv;
        if (function == null) {
            function = library.require("cblas_ztbmv");
            ztbmv = function;
        }
        try {
            MH$ztbmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$stpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_stpmv());
    }

    @Override
    public void cblas_stpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = stpmv;
        if (function == null) {
            function = library.require("cblas_stpmv");
            stpmv = function;
        }
        try {
            MH$stpmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtpmv());
    }

    @Override
    public void cblas_dtpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = dtpmv;
        if (function == null) {
            function = library.require("cblas_dtpmv");
            dtpmv = function;
        }
        try {
            MH$dtpmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctpmv());
    }

    @Override
    public void cblas_ctpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = ctpmv;
        if (function == null) {
            function = library.require("cblas_ctpmv");
            ctpmv = function;
        }
        try {
            MH$ctpmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztpmv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztpmv());
    }

    @Override
    public void cblas_ztpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = ztpmv;
        if (function == null) {
            function = library.require("cblas_ztpmv");
            ztpmv = function;
        }
        try {
            MH$ztpmv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$strsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_strsv());
    }

    @Override
    public void cblas_strsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = strsv;
        if (function == null) {
            function = library.require("cblas_strsv");
            strsv = function;
        }
        try {
            MH$strsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtrsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtrsv());
    }

    @Override
    public void cblas_dtrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = dtrsv;
        if (function == null) {
            function = library.require("cblas_dtrsv");
            dtrsv = function;
        }
        try {
            MH$dtrsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctrsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctrsv());
    }

    @Override
    public void cblas_ctrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = ctrsv;
        if (function == null) {
            function = library.require("cblas_ctrsv");
            ctrsv = function;
        }
        try {
            MH$ctrsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztrsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztrsv());
    }

    @Override
    public void cblas_ztrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        MemorySegment function = ztrsv;
        if (function == null) {
            function = library.require("cblas_ztrsv");
            ztrsv = function;
        }
        try {
            MH$ztrsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$stbsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_stbsv());
    }

    @Override
    public void cblas_stbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = stbsv;
        if (function == null) {
            function = library.require("cblas_stbsv");
            stbsv = function;
        }
        try {
            MH$stbsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtbsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtbsv());
    }

    @Override
    public void cblas_dtbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = dtbsv;
        if (function == null) {
            function = library.require("cblas_dtbsv");
            dtbsv = function;
        }
        try {
            MH$dtbsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctbsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctbsv());
    }

    @Override
    public void cblas_ctbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = ctbsv;
        if (function == null) {
            function = library.require("cblas_ctbsv");
            ctbsv = function;
        }
        try {
            MH$ctbsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztbsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztbsv());
    }

    @Override
    public void cblas_ztbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        MemorySegment function = ztbsv;
        if (function == null) {
            function = library.require("cblas_ztbsv");
            ztbsv = function;
        }
        try {
            MH$ztbsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, k, a, lda, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$stpsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_stpsv());
    }

    @Override
    public void cblas_stpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = stpsv;
        if (function == null) {
            function = library.require("cblas_stpsv");
            stpsv = function;
        }
        try {
            MH$stpsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dtpsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dtpsv());
    }

    @Override
    public void cblas_dtpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = dtpsv;
        if (function == null) {
            function = library.require("cblas_dtpsv");
            dtpsv = function;
        }
        try {
            MH$dtpsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ctpsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ctpsv());
    }

    @Override
    public void cblas_ctpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = ctpsv;
        if (function == null) {
            function = library.require("cblas_ctpsv");
            ctpsv = function;
        }
        try {
            MH$ctpsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ztpsv {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ztpsv());
    }

    @Override
    public void cblas_ztpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        MemorySegment function = ztpsv;
        if (function == null) {
            function = library.require("cblas_ztpsv");
            ztpsv = function;
        }
        try {
            MH$ztpsv.HANDLE.invokeExact(function, order, uplo, trans, diag, n, ap, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sger {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sger());
    }

    @Override
    public void cblas_sger(
            int order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a,
            int lda) {
        MemorySegment function = sger;
        if (function == null) {
            function = library.require("cblas_sger");
            sger = function;
        }
        try {
            MH$sger.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dger {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dger());
    }

    @Override
    public void cblas_dger(
            int order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = dger;
        if (function == null) {
            function = library.require("cblas_dger");
            dger = function;
        }
        try {
            MH$dger.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgeru {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cgeru());
    }

    @Override
    public void cblas_cgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = cgeru;
        if (function == null) {
            function = library.require("cblas_cgeru");
            cgeru = function;
        }
        try {
            MH$cgeru.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgeru {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zgeru());
    }

    @Override
    public void cblas_zgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = zgeru;
        if (function == null) {
            function = library.require("cblas_zgeru");
            zgeru = function;
        }
        try {
            MH$zgeru.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgerc {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cgerc());
    }

    @Override
    public void cblas_cgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = cgerc;
        if (function == null) {
            function = library.require("cblas_cgerc");
            cgerc = function;
        }
        try {
            MH$cgerc.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgerc {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zgerc());
    }

    @Override
    public void cblas_zgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = zgerc;
        if (function == null) {
            function = library.require("cblas_zgerc");
            zgerc = function;
        }
        try {
            MH$zgerc.HANDLE.invokeExact(function, order, m, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssyr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ssyr());
    }

    @Override
    public void cblas_ssyr(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        MemorySegment function = ssyr;
        if (function == null) {
            function = library.require("cblas_ssyr");
            ssyr = function;
        }
        try {
            MH$ssyr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dsyr());
    }

    @Override
    public void cblas_dsyr(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        MemorySegment function = dsyr;
        if (function == null) {
            function = library.require("cblas_dsyr");
            dsyr = function;
        }
        try {
            MH$dsyr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cher {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cher());
    }

    @Override
    public void cblas_cher(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        MemorySegment function = cher;
        if (function == null) {
            function = library.require("cblas_cher");
            cher = function;
        }
        try {
            MH$cher.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zher {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zher());
    }

    @Override
    public void cblas_zher(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        MemorySegment function = zher;
        if (function == null) {
            function = library.require("cblas_zher");
            zher = function;
        }
        try {
            MH$zher.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sspr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sspr());
    }

    @Override
    public void cblas_sspr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        MemorySegment function = sspr;
        if (function == null) {
            function = library.require("cblas_sspr");
            sspr = function;
        }
        try {
            MH$sspr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dspr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dspr());
    }

    @Override
    public void cblas_dspr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        MemorySegment function = dspr;
        if (function == null) {
            function = library.require("cblas_dspr");
            dspr = function;
        }
        try {
            MH$dspr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chpr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_chpr());
    }

    @Override
    public void cblas_chpr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        MemorySegment function = chpr;
        if (function == null) {
            function = library.require("cblas_chpr");
            chpr = function;
        }
        try {
            MH$chpr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhpr {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zhpr());
    }

    @Override
    public void cblas_zhpr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        MemorySegment function = zhpr;
        if (function == null) {
            function = library.require("cblas_zhpr");
            zhpr = function;
        }
        try {
            MH$zhpr.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssyr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_ssyr2());
    }

    @Override
    public void cblas_ssyr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = ssyr2;
        if (function == null) {
            function = library.require("cblas_ssyr2");
            ssyr2 = function;
        }
        try {
            MH$ssyr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dsyr2());
    }

    @Override
    public void cblas_dsyr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = dsyr2;
        if (function == null) {
            function = library.require("cblas_dsyr2");
            dsyr2 = function;
        }
        try {
            MH$dsyr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cher2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_cher2());
    }

    @Override
    public void cblas_cher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = cher2;
        if (function == null) {
            function = library.require("cblas_cher2");
            cher2 = function;
        }
        try {
            MH$cher2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zher2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zher2());
    }

    @Override
    public void cblas_zher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        MemorySegment function = zher2;
        if (function == null) {
            function = library.require("cblas_zher2");
            zher2 = function;
        }
        try {
            MH$zher2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sspr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_sspr2());
    }

    @Override
    public void cblas_sspr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        MemorySegment function = sspr2;
        if (function == null) {
            function = library.require("cblas_sspr2");
            sspr2 = function;
        }
        try {
            MH$sspr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dspr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_dspr2());
    }

    @Override
    public void cblas_dspr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        MemorySegment function = dspr2;
        if (function == null) {
            function = library.require("cblas_dspr2");
            dspr2 = function;
        }
        try {
            MH$dspr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chpr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_chpr2());
    }

    @Override
    public void cblas_chpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        MemorySegment function = chpr2;
        if (function == null) {
            function = library.require("cblas_chpr2");
            chpr2 = function;
        }
        try {
            MH$chpr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhpr2 {
        static final MethodHandle HANDLE = Downcalls.plain(BlasLevel2Descriptors.cblas_zhpr2());
    }

    @Override
    public void cblas_zhpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        MemorySegment function = zhpr2;
        if (function == null) {
            function = library.require("cblas_zhpr2");
            zhpr2 = function;
        }
        try {
            MH$zhpr2.HANDLE.invokeExact(function, order, uplo, n, alpha, x, incX, y, incY, ap);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
